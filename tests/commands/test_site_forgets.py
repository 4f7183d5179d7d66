"""A site keeps a list of its files: what is no longer built goes, or is named; nothing of others' pages remains or is lost."""

import json
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from conftest import Rcm, Result

from rcmcli.jobs.site import writing

Export = Callable[..., Result]
HEAD = 'format = 1\ntitle.es = "Seminario"\ntitle.en = "Seminar"\nstatus = "final"\ntimezone = "America/Lima"\nlanguages = ["es", "en"]\n'
ITEM = '[[day]]\ndate = 2026-11-12\n[[day.item]]\nid = "open"\ntime = "09:00-10:00"\ntitle = "Opening"\n'
CLOSED = '[[day.item]]\nid = "closed"\ntime = "10:00-11:00"\ntitle = "ZQSECRET"\naudience = ["members"]\n'
LIST = "rcm-site.json"


def put(folder: Path, name: str, delegations: str = '["Mexico", "Canada"]', more: str = "") -> None:
    """An agenda on the shelf."""
    (folder / "agendas").mkdir(exist_ok=True)
    (folder / "agendas" / f"{name}.toml").write_text(f"{HEAD}delegations = {delegations}\n{ITEM}{more}", "utf-8")


def files(folder: Path) -> dict[str, bytes]:
    """The files of the site, hidden ones too, by their paths."""
    site = folder / "site"
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.fixture
def export(tmp_path: Path, rcm: Rcm) -> Export:
    """`rcm export site` of a shelf with two agendas."""
    put(tmp_path, "first")
    put(tmp_path, "second", more=CLOSED)

    def run(*options: str, code: int | None = 0) -> Result:
        done = rcm("export", "site", "--forms", "none", *options, env={"RCM_LANG": "en"}, cwd=tmp_path)
        assert code is None or done.code == code, done.err
        return done

    return run


def test_the_list_names_every_file_with_its_hash(tmp_path: Path, export: Export) -> None:
    """Nothing but paths, hashes and the audience stands in it, and it is the same for the same site."""
    export()
    found = files(tmp_path)
    told = json.loads(found.pop(LIST))
    assert told["audience"] == "public"
    endings = {path: data.replace(b"\r\n", b"\n") for path, data in found.items()}
    assert told["files"] == {path: f"sha256:{sha256(data).hexdigest()}" for path, data in endings.items()}
    assert set(told) == {"schema", "audience", "files"}
    export("-o", "again")
    assert (tmp_path / "again" / LIST).read_bytes() == (tmp_path / "site" / LIST).read_bytes()


def test_what_is_dropped_disappears(tmp_path: Path, export: Export, rcm: Rcm) -> None:
    """A language, a delegation, an agenda: after a rebuild the site is as if it had never had them."""
    export()
    put(tmp_path, "first", '["Mexico"]')
    (tmp_path / "agendas" / "second.toml").unlink()
    said = rcm("export", "site", "--lang", "es", "--forms", "none", cwd=tmp_path).err
    for name in ("site/first/en.html", "site/first/first-CA.ics", "site/second (archivos: 5)"):
        assert f"eliminado, porque ya no se genera: {name}\n" in said
    assert not (tmp_path / "site" / "second").exists()
    now = files(tmp_path)
    own = (f"first/{name}" for name in ("index.html", "first.ics", "first-MX.ics"))
    assert set(now) == {LIST, "index.html", "meetings.ics", "meetings-MX.ics", *own}
    os.rename(tmp_path / "site", tmp_path / "old")
    export("--lang", "es")
    assert {path: data for path, data in files(tmp_path).items() if path.endswith("html")}.items() <= now.items()


def test_a_dry_run_names_what_would_be_written_and_removed(tmp_path: Path, export: Export) -> None:
    """And does neither."""
    export()
    before = files(tmp_path)
    (tmp_path / "agendas" / "second.toml").unlink()
    said = export("--dry-run").err
    assert "would remove, since it is no longer built: site/second (files: 5)\n" in said
    assert "would write site/index.html: " in said
    assert "would write site: 9 files, new or changed: 4" in said
    assert files(tmp_path) == before


def test_keep_names_what_would_go_and_leaves_it(tmp_path: Path, export: Export) -> None:
    """It is remembered as the site's own: without --keep it goes the next time."""
    export()
    (tmp_path / "agendas" / "second.toml").unlink()
    assert "no longer built, and kept: site/second (files: 5)" in export("--keep").err
    assert (tmp_path / "site" / "second" / "index.html").is_file()
    assert b"second/" not in files(tmp_path)["index.html"]
    export()
    assert not (tmp_path / "site" / "second").exists()


def test_files_of_others_stay(tmp_path: Path, export: Export) -> None:
    """A paper that a person put beside the pages of a meeting is not rcm's to remove, nor is its folder then."""
    export()
    (tmp_path / "site" / "second" / "paper.pdf").write_bytes(b"mine")
    (tmp_path / "site" / "CNAME").write_bytes(b"example.org")
    (tmp_path / "agendas" / "second.toml").unlink()
    export()
    assert {path for path in files(tmp_path) if "first" not in path} == {
        "CNAME",
        "index.html",
        LIST,
        "meetings.ics",
        "meetings-CA.ics",
        "meetings-MX.ics",
        "second/paper.pdf",
    }


@pytest.mark.parametrize(("old", "new"), [("members", "public"), ("public", "members")])
@pytest.mark.parametrize("listed", [True, False])
def test_a_site_for_others_is_not_built_over(old: str, new: str, listed: bool, tmp_path: Path, export: Export) -> None:
    """Not with --force either, nor where the list is lost: the calendars tell for whom they were."""
    export("--audience", old)
    if not listed:
        (tmp_path / "site" / LIST).unlink()
    before = files(tmp_path)
    for options in ((), ("--force",), ("--keep",), ("--lang", "en", "--force"), ("--dry-run",)):
        assert "another folder" in export("--audience", new, *options, code=2).err
    assert files(tmp_path) == before


def test_pages_of_a_version_without_a_list_are_named_and_go_with_force(tmp_path: Path, export: Export) -> None:
    """Whether such a page was for members nobody knows: it cannot be kept under a public site."""
    export()
    (tmp_path / "site" / LIST).unlink()
    (tmp_path / "site" / "first" / "mine.html").write_bytes(b"mine")
    for options in ((), ("--keep",)):
        said = export("--lang", "en", *options, code=2).err
        assert "of an earlier site, and no longer built: site/first/es.html" in said or "site/first/en.html" in said
    export("--lang", "en", "--force")
    assert {path for path in files(tmp_path) if path.endswith(".html")} == {
        "index.html", "first/index.html", "first/mine.html", "second/index.html"
    }  # fmt: skip


def test_pages_whose_front_page_is_lost_too_are_known_by_their_calendars(tmp_path: Path, export: Export) -> None:
    """A folder with other pages of rcm, made one by one, is no site."""
    export("--audience", "members")
    for name in (LIST, "index.html"):
        (tmp_path / "site" / name).unlink()
    export("--force", code=2)
    for path in tmp_path.glob("site/*/*.ics"):
        path.unlink()
    export("--audience", "members", "--lang", "es")


def test_forms_and_feeds_of_a_site_without_a_list_do_not_stay_unseen(tmp_path: Path, export: Export) -> None:
    """They are named before they go, and go then; a paper that somebody put there stays."""
    export("--forms", "txt")
    (tmp_path / "site" / LIST).unlink()
    (tmp_path / "site" / "first" / "first.txt").write_bytes(b"mine")
    (tmp_path / "agendas" / "second.toml").unlink()
    put(tmp_path, "first", '["Mexico"]')
    assert "of an earlier site" in export("--keep", code=2).err
    export("--force")
    assert set(files(tmp_path)) == {
        LIST, "index.html", "meetings.ics", "meetings-MX.ics", "first/index.html", "first/en.html", "first/first.txt",
        "first/first.ics", "first/first-MX.ics",
    }  # fmt: skip


def test_a_site_without_a_list_that_only_grows_gets_one(tmp_path: Path, export: Export) -> None:
    """Nothing has to be asked where nothing is to go; a calendar of one day beside the pages is not the site's."""
    export()
    (tmp_path / "site" / LIST).unlink()
    day = (
        (tmp_path / "site" / "first" / "first.ics").read_bytes().replace(b"SCOPE:first\\;", b"SCOPE:first\\; day=1\\;")
    )
    (tmp_path / "site" / "first" / "first-day1.ics").write_bytes(day)
    put(tmp_path, "third")
    export()
    assert len(json.loads(files(tmp_path)[LIST])["files"]) == 19
    assert files(tmp_path)["first/first-day1.ics"] == day


@pytest.mark.parametrize("drop", [True, False])
def test_a_page_changed_by_hand_is_not_lost_in_silence(drop: bool, tmp_path: Path, export: Export) -> None:
    """Neither removed nor written over before somebody says so; what git does to the ends of lines is no change."""
    export()
    page = tmp_path / "site" / "first" / "index.html"
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))
    export()
    page.write_bytes(page.read_bytes().replace(b"Seminar", b"SEMINAR"))
    if drop:
        (tmp_path / "agendas" / "first.toml").unlink()
    before = files(tmp_path)
    assert "changed by somebody since rcm wrote it: site/first/index.html" in export(code=2).err
    assert files(tmp_path) == before
    export("--force")
    assert page.exists() != drop


def test_an_agenda_that_cannot_be_read_today_keeps_the_site_as_it_is(tmp_path: Path, export: Export) -> None:
    """A slip of the pen must neither take a meeting off the web nor leave old hours there unsaid."""
    export()
    before = files(tmp_path)
    agenda = tmp_path / "agendas" / "second.toml"
    agenda.write_text(agenda.read_text("utf-8") + "title = [", "utf-8")
    put(tmp_path, "first", '["Mexico"]')
    assert "agendas/second.toml: faults make it uncertain now" in export(code=2).err
    assert files(tmp_path) == before
    assert "no longer built, and kept: site/second" in export("--keep").err
    assert files(tmp_path)["second/index.html"] == before["second/index.html"]
    assert "first/first-CA.ics" in files(tmp_path)
    export("--force")
    assert not (tmp_path / "site" / "second").exists()


def test_a_full_disk_leaves_the_site_as_it_was(tmp_path: Path, export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever file is the first that cannot be written: no page is new, none is gone, no folder is begun."""
    (tmp_path / "agendas" / "second.toml").rename(tmp_path / "second.toml")
    export()
    before = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*")), files(tmp_path)
    put(tmp_path, "third")
    (tmp_path / "agendas" / "first.toml").unlink()
    for most in range(7):
        left = iter(range(most))

        def full(handle: int, left: object = left) -> None:
            if next(left, None) is None:  # type: ignore[call-overload]
                raise OSError(28, "No space left on device")

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", full)
            export(code=3)
        (tmp_path / "agendas" / "third.toml").rename(tmp_path / "third.toml")
        put(tmp_path, "first")
        assert (
            sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.name != "third.toml"),
            files(tmp_path),
        ) == before
        (tmp_path / "third.toml").rename(tmp_path / "agendas" / "third.toml")
        (tmp_path / "agendas" / "first.toml").unlink()


@pytest.mark.parametrize(
    "told",
    [b"", b"{}", b"null", b'{"schema": "rcm.site/2", "audience": "public", "files": {}}', b"\xff", b"[" * 100_000],
)
def test_a_list_that_is_none_is_refused(told: bytes, tmp_path: Path, export: Export) -> None:
    """Without it nobody knows for whom the pages are: not even --force builds over it."""
    export()
    (tmp_path / "site" / LIST).write_bytes(told)
    before = files(tmp_path)
    assert "is not the list of a site" in export("--force", code=2).err
    assert files(tmp_path) == before


@pytest.mark.parametrize("name", [LIST, "index.html", "first/first.ics", "first/index.html", "first"])
@pytest.mark.parametrize(
    "make", [os.mkfifo, lambda path: os.symlink("../../outside", path), os.mkdir], ids=["pipe", "link", "folder"]
)
def test_what_is_no_file_in_the_place_of_one_is_refused(
    make: Callable[[Path], None], name: str, tmp_path: Path, export: Export
) -> None:
    """Neither waited for nor written through: a pipe, a link that leads out of the folder, a folder."""
    target = tmp_path / "site" / name
    target.parent.mkdir(parents=True)
    make(target)
    before = sorted(tmp_path.rglob("*"))
    done = export("--force", code=None)
    assert done.code in (2, 3) or (name == "first" and target.is_dir())
    assert done.code == 0 or sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("folder", [".", "agendas", "..", "site/.."])
def test_a_folder_that_holds_the_agendas_is_no_site(folder: str, tmp_path: Path, export: Export) -> None:
    """Whoever publishes it would publish closed items with their names."""
    (tmp_path / "site").mkdir()
    export("-o", folder, "--force", code=2)
    assert sorted(os.listdir(tmp_path)) == ["agendas", "site"]


@pytest.mark.parametrize(
    "path", ["../precious", "/etc/passwd", "first/../../precious", "first//index.html", "", "a\\b"]
)
def test_a_list_cannot_make_rcm_remove_what_lies_elsewhere(path: str, tmp_path: Path, export: Export) -> None:
    """A path that leads out of the folder is in no list that rcm wrote."""
    export()
    (tmp_path / "precious").write_bytes(b"mine")
    told = json.loads(files(tmp_path)[LIST])
    told["files"][path] = f"sha256:{sha256(b'mine').hexdigest()}"
    (tmp_path / "site" / LIST).write_text(json.dumps(told), "utf-8")
    export("--force", code=2)
    assert (tmp_path / "precious").read_bytes() == b"mine"


def test_a_file_that_two_spellings_name_is_not_removed(tmp_path: Path, export: Export) -> None:
    """Where capitals are not told apart, the page of an agenda that got other capitals is its old page."""
    export()
    (tmp_path / "agendas" / "first.toml").rename(tmp_path / "agendas" / "First.toml")
    (tmp_path / "site" / "First").symlink_to("first")
    for name in ("", "-MX", "-CA"):
        (tmp_path / "site" / "first" / f"First{name}.ics").symlink_to(f"first{name}.ics")
    export("--force")
    assert b"Seminar" in (tmp_path / "site" / "First" / "index.html").read_bytes()
    assert (tmp_path / "site" / "First" / "First.ics").is_file()


def test_a_slower_run_does_not_undo_a_newer_one(
    tmp_path: Path, export: Export, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was closed while it worked stays closed: it refuses to write what it read before."""
    export()

    def late(*words: Any) -> None:
        monkeypatch.undo()
        put(tmp_path, "first", more=CLOSED)
        export()
        writing.put(*words)

    put(tmp_path, "first", more=CLOSED.replace('audience = ["members"]', ""))
    monkeypatch.setattr("rcmcli.jobs.site.writing.put", late)
    done = export(code=2)
    assert "rcm-site.json has been changed since it was read" in done.err
    assert not any(b"ZQSECRET" in data for data in files(tmp_path).values())


@pytest.mark.parametrize("left", [".rcm-0123456789abcdef-3.new", ".rcm-0123456789abcdef.set"])
def test_the_folder_of_an_agenda_goes_with_what_a_killed_run_left_in_it(
    left: str, tmp_path: Path, export: Export
) -> None:
    """The name of an agenda that was dropped before the site was whole tells no more than its pages; others' folders stay."""
    export()
    (tmp_path / "site" / "dropped").mkdir()
    (tmp_path / "site" / "dropped" / left).write_bytes(b"")
    (tmp_path / "site" / "mine").mkdir()
    export()
    assert sorted(path.name for path in (tmp_path / "site").iterdir() if path.is_dir()) == ["first", "mine", "second"]


def test_a_site_is_not_built_around_an_agenda_that_the_shelf_links_to(tmp_path: Path, export: Export) -> None:
    """Whoever publishes the folder would publish the agenda."""
    (tmp_path / "site").mkdir()
    (tmp_path / "agendas" / "second.toml").rename(tmp_path / "site" / "second.toml")
    (tmp_path / "agendas" / "second.toml").symlink_to("../site/second.toml")
    assert "would publish the agendas" in export(code=2).err
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["second.toml"]
