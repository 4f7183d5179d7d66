"""`rcm export site`: all agendas as files that any static host serves; a rebuild touches only what changed."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

import pytest
from conftest import REAL, Rcm
from strict_calendar import events_of

CLOSED = "Extra-regional Migration and Assisted Returns"


class Links(HTMLParser):
    """The addresses that a page names, and those that a browser would fetch by itself."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.named: list[str] = []
        self.fetched: list[str] = []
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what a tag points at."""
        found = dict(attrs)
        if tag == "a" and found.get("href"):
            self.named.append(str(found["href"]))
        if tag in ("img", "iframe") or found.get("src") or (tag == "link" and found.get("rel") == "stylesheet"):
            self.fetched.append(tag)


def broken_links(page: Path, folder: Path) -> list[str]:
    """The addresses of a page of the site that do not lead to a file of it, as a browser follows them."""
    base = f"https://site.test/{quote(page.relative_to(folder).as_posix())}"
    broken = []
    for address in Links(page).named:
        found = urlsplit(urljoin(base, address))
        inside = found.netloc == "site.test" and found.scheme == "https" and not found.query
        if not address.startswith(("https:", "#")) and not (inside and (folder / unquote(found.path)[1:]).is_file()):
            broken.append(address)
    return broken


def built(rcm: Rcm, workspace: Path, *options: str, code: int = 0) -> dict[str, bytes]:
    """The files of the site, by their path below its folder."""
    done = rcm("export", "site", "-o", "site", "--forms", "none", *options, cwd=workspace)
    assert done.code == code, done.err
    folder = workspace / "site"
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_every_agenda_has_its_pages_and_calendars(rcm: Rcm, workspace: Path) -> None:
    """A page a language, a calendar for everyone and one for each party; every link leads to a file that is there."""
    files = built(rcm, workspace)
    for name in REAL:
        assert {f"{name}/index.html", f"{name}/es.html", f"{name}/{name}.ics", f"{name}/{name}-MX.ics"} <= set(files)
    for path in (workspace / "site").rglob("*.html"):
        assert Links(path).fetched == []
        assert broken_links(path, workspace / "site") == []


def test_the_front_page_lists_the_latest_first(rcm: Rcm, workspace: Path) -> None:
    """By date, in both languages."""
    page = built(rcm, workspace)["index.html"].decode()
    places = [page.index(f'href="{name}/index.html"') for name in REAL]
    assert places == sorted(places, reverse=True)
    assert "II Reunión Plenaria" in page


def test_a_rebuild_leaves_what_did_not_change(rcm: Rcm, workspace: Path) -> None:
    """Same agendas: no file is written; one agenda changed: its files only, its calendars one number further."""
    before = built(rcm, workspace)
    stamps = {path: path.stat().st_mtime_ns for path in (workspace / "site").rglob("*") if path.is_file()}
    assert built(rcm, workspace) == before
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps
    agenda = workspace / "agendas" / f"{REAL[2]}.toml"
    agenda.write_text(agenda.read_text("utf-8").replace('"09:00-09:30"', '"09:10-09:30"', 1), "utf-8")
    after = built(rcm, workspace)
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed
    own = {name for name in changed if not re.fullmatch(r"meetings(-[A-Z]+)?\.ics", name)}
    assert "meetings.ics" in changed
    assert all(name.startswith(f"{REAL[2]}/") for name in own - {"rcm-site.json"})
    moved = [event for event in events_of(after[f"{REAL[2]}/{REAL[2]}.ics"]) if event["SEQUENCE"].value == "1"]
    assert len(moved) == 1


def test_the_site_is_for_the_public(rcm: Rcm, workspace: Path) -> None:
    """What is said in closed items stands in no file of it, unless it is made for members."""
    words = [CLOSED.encode(), b"extra-regional-migration"]
    assert not [name for name, data in built(rcm, workspace).items() if any(word in _whole(data) for word in words)]
    done = rcm("export", "site", "-o", "inside", "--audience", "members", cwd=workspace)
    assert done.code == 0
    assert any(words[0] in _whole(path.read_bytes()) for path in (workspace / "inside").rglob("*.*"))


def _whole(data: bytes) -> bytes:
    """A file with the folded lines of calendars joined."""
    return data.replace(b"\r\n ", b"")


def test_an_address_makes_feeds_of_the_calendars(rcm: Rcm, workspace: Path) -> None:
    """`--url`: each calendar names its own address, so that it can be fetched again."""
    data = _whole(built(rcm, workspace, "--url", "https://example.org/rcm/")[f"{REAL[2]}/{REAL[2]}-CA.ics"])
    assert f"SOURCE;VALUE=URI:https://example.org/rcm/{REAL[2]}/{REAL[2]}-CA.ics\r\n".encode() in data


@pytest.mark.parametrize(
    "url", ["javascript:x", "https://example.org/a b/", "https://example.org/?a=b", "https://example.org/#x"]
)
def test_an_address_that_no_file_can_lie_below_is_refused(url: str, rcm: Rcm, workspace: Path) -> None:
    """Not the address of a folder: nothing is written."""
    assert built(rcm, workspace, "--url", url, code=2) == {}


@pytest.mark.parametrize("name", ["index.html", f"{REAL[0]}/index.html", f"{REAL[0]}/{REAL[0]}.ics"])
def test_a_foreign_file_stays(name: str, rcm: Rcm, workspace: Path) -> None:
    """A file that rcm did not write is not replaced without --force, and then nothing else is written either."""
    target = workspace / "site" / name
    target.parent.mkdir(parents=True)
    target.write_bytes(b"mine")
    assert built(rcm, workspace, code=2) == {name: b"mine"}
    assert built(rcm, workspace, "--force")[name] != b"mine"


def test_a_faulty_agenda_is_left_out_and_named(rcm: Rcm, workspace: Path) -> None:
    """The others are there; standard error names the one that is not."""
    (workspace / "agendas" / "broken.toml").write_text("format = 1\ntitle = 3\n", "utf-8")
    done = rcm("export", "site", "-o", "site", cwd=workspace)
    assert (done.code, "broken.toml" in done.err) == (0, True)
    assert (workspace / "site" / REAL[0] / "index.html").is_file()
    assert not (workspace / "site" / "broken").exists()


def test_a_dry_run_writes_nothing(rcm: Rcm, workspace: Path) -> None:
    """It says how many files there would be."""
    done = rcm("export", "site", "-o", "site", "--dry-run", cwd=workspace)
    assert re.search(r"would write site: ([0-9]+) files, new or changed: \1\n", done.err)
    assert not (workspace / "site").exists()


def test_an_agenda_without_days_is_listed(rcm: Rcm, workspace: Path) -> None:
    """Nor does one that is in no language of the pages spoil the site."""
    for path in (workspace / "agendas").iterdir():
        path.unlink()
    (workspace / "agendas" / "plan.toml").write_text(
        'format = 1\ntitle = "Plan"\nstatus = "preliminary"\ntimezone = "America/Lima"\n', "utf-8"
    )
    assert b'href="plan/index.html"' in built(rcm, workspace)["index.html"]


TWO = """
delegations = ["A1", "B1"]
parties.A1 = { name = "Delegation", city = "Tokyo" }
parties.B1 = { name = "Delegation", city = "Lima" }
[[day]]
date = 2026-11-12
"""


def test_parties_of_one_name_have_calendars_of_their_own(rcm: Rcm, tmp_path: Path) -> None:
    """Each sees what it may attend, not what the other may."""
    (tmp_path / "agendas").mkdir()
    items = (
        f'[[day.item]]\nid = "{who}"\ntitle = "For {who}"\ntime = "09:00-10:00"\naudience = ["{who}"]\n'
        for who in ("A1", "B1")
    )
    text = f'format = 1\ntitle = "T"\nstatus = "final"\ntimezone = "America/Lima"\n{TWO}{"".join(items)}'
    (tmp_path / "agendas" / "two.toml").write_text(text, "utf-8")
    assert rcm("export", "site", "--audience", "members", cwd=tmp_path).code == 0
    assert rcm("export", "ics", "--each", "-o", "out", cwd=tmp_path).code == 0
    for folder in (tmp_path / "site" / "two", tmp_path / "out"):
        for who in ("A1", "B1"):
            found = [event["SUMMARY"].value for event in events_of((folder / f"two-{who}.ics").read_bytes())]
            assert found == [f"For {who}"]
