"""Several calendars at once: names that do not clash, folders of others, all files or none, and what each goes on from."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Rcm, Result
from strict_calendar import events_of

HEAD = 'format = 1\ntitle = "T"\nrevised = 2024-01-01\ntimezone = "America/Lima"\nlink = "https://example.org/hall"\n'
PARTIES = 'delegations = ["Canada", "Mexico", "Team Rocket"]\n'
FOREIGN = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n"
Export = Callable[..., Result]


def item(name: str, more: str = "") -> str:
    """An item."""
    return f'[[day.item]]\nid = "{name}"\ntitle = "Title of {name}"\ntime = "09:00-10:00"\n{more}\n'


def put(folder: Path, *items: str) -> None:
    """The agenda of a folder."""
    (folder / "made.toml").write_text(f"{HEAD}{PARTIES}[[day]]\ndate = 2024-06-03\n{''.join(items)}", "utf-8")


@pytest.fixture
def export(tmp_path: Path, rcm: Rcm) -> Export:
    """`rcm export ics` of the agenda of the test's folder."""

    def run(*options: str, code: int = 0) -> Result:
        done = rcm("export", "ics", "made.toml", *options, cwd=tmp_path)
        assert done.code == code, done.err
        return done

    return run


def names(folder: Path) -> list[str]:
    """The files of a folder, hidden ones too."""
    return sorted(os.listdir(folder))


def test_ids_that_a_file_system_confuses_have_files_of_their_own(tmp_path: Path, export: Export) -> None:
    """Capitals alone, and the same first sixty letters: no file takes another's place, and each keeps its name."""
    ids = ("a-b", "A-B", "x" * 60 + "1", "x" * 60 + "2")
    put(tmp_path, *map(item, ids))
    export("--split", "-o", "out")
    files = names(tmp_path / "out")
    assert len({name.casefold() for name in files}) == len(ids)
    old = {name: (tmp_path / "out" / name).read_bytes() for name in files}
    put(tmp_path, *map(item, reversed(ids)))
    export("--split", "-o", "out")
    assert {name: (tmp_path / "out" / name).read_bytes() for name in names(tmp_path / "out")} == old


def test_calendars_of_others_in_the_folder_stay(tmp_path: Path, export: Export) -> None:
    """A folder full of other calendars, folders and pipes called .ics: left alone, and not waited for."""
    out = tmp_path / "out"
    (out / "folder.ics").mkdir(parents=True)
    os.mkfifo(out / "pipe.ics")
    (out / "other.ics").write_bytes(FOREIGN)
    put(tmp_path, item("one"), item("two"))
    export("--split", "-o", "out")
    export("--each", "-o", "out")
    ours = {"made-one.ics", "made-two.ics", "made-CA.ics", "made-MX.ics"}
    assert set(names(out)) == {"folder.ics", "pipe.ics", "other.ics"} | ours
    assert (out / "other.ics").read_bytes() == FOREIGN


def test_a_foreign_file_of_the_same_name_stops_everything(tmp_path: Path, export: Export) -> None:
    """One of several names is taken by another program's file: nothing is written."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "made-two.ics").write_bytes(FOREIGN)
    put(tmp_path, item("one"), item("two"))
    assert "was not written by rcm" in export("--split", "-o", "out", code=2).err
    assert names(tmp_path / "out") == ["made-two.ics"]


@pytest.mark.parametrize("options", [("--split",), ("--each",)])
def test_all_files_or_none(
    options: tuple[str, ...], tmp_path: Path, export: Export, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full at the second file: none is there, no piece of one, not even the folder."""
    put(tmp_path, item("one"), item("two"))
    calls: list[int] = []

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert "No space left on device" in export(*options, "-o", "out", code=3).err
    assert names(tmp_path) == ["made.toml"]


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path, export: Export) -> None:
    """A file stands where the folder should be, or its parent is missing."""
    put(tmp_path, item("one"))
    (tmp_path / "file").write_bytes(b"")
    for folder in ("file", "file/out", "no/out"):
        assert export("--split", "-o", folder, code=2).err
    assert names(tmp_path) == ["file", "made.toml"]


def test_a_party_that_nobody_knows_is_said(tmp_path: Path, export: Export) -> None:
    """It has no calendar, and its secretary should not have to find that out."""
    put(tmp_path, item("one"))
    assert "no calendar for Team Rocket" in export("--each", "-o", "out").err
    assert names(tmp_path / "out") == ["made-CA.ics", "made-MX.ics"]


def test_an_item_that_is_left_out_of_one_calendar_is_said_once(tmp_path: Path, export: Export) -> None:
    """Canada's own zero-length item is named, although the first calendar is not Canada's."""
    put(tmp_path, item("one"), item("none", 'audience = ["Mexico"]').replace("10:00", "09:00"))
    assert export("--each", "-o", "out").err.count("left out: “Title of none”") == 1


def test_since_with_several_calendars_is_a_folder(tmp_path: Path, export: Export) -> None:
    """One calendar would be continued in each file, and cancel there what the party may not attend; a folder is right."""
    put(tmp_path, item("one"), item("two", 'audience = ["Canada"]'))
    export("-o", "all.ics")
    for form in ("--each", "--split"):
        assert "name with --since the folder" in export(form, "-o", "out", "--since", "all.ics", code=2).err
    export("--each", "-o", "old")
    put(tmp_path, item("one").replace("09:00", "08:00"), item("two", 'audience = ["Canada"]'))
    export("--each", "-o", "new", "--since", "old")
    for code, numbers in (("CA", ["1", "0"]), ("MX", ["1"])):
        events = events_of((tmp_path / "new" / f"made-{code}.ics").read_bytes())
        assert [event["SEQUENCE"].value for event in events] == numbers
        assert all(event["STATUS"].value != "CANCELLED" for event in events)


def test_since_split_keeps_the_names(tmp_path: Path, export: Export) -> None:
    """The files of items that are gone are taken from the folder of before, and cancelled in the new one."""
    put(tmp_path, item("one"), item("two"))
    export("--split", "-o", "old")
    put(tmp_path, item("two"))
    export("--split", "-o", "new", "--since", "old")
    assert names(tmp_path / "new") == ["made-one.ics", "made-two.ics"]
    assert b"STATUS:CANCELLED" in (tmp_path / "new" / "made-one.ics").read_bytes()
    assert (tmp_path / "new" / "made-two.ics").read_bytes() == (tmp_path / "old" / "made-two.ics").read_bytes()


def test_since_of_somebody_else_wants_force(tmp_path: Path, export: Export) -> None:
    """Everyone's calendar continued for Canada would cancel what Canada may not attend; an agenda that was renamed may."""
    put(tmp_path, item("one"))
    export("-o", "all.ics")
    assert "is another calendar" in export("--since", "all.ics", "--for", "Canada", "-o", "-", code=2).err
    (tmp_path / "made.toml").rename(tmp_path / "renamed.toml")
    (tmp_path / "made.toml").symlink_to("renamed.toml")
    assert b"SEQUENCE" in export("--since", "all.ics", "--for", "Canada", "-o", "-", "--force").raw_out


@pytest.mark.parametrize(
    "url", ["no address", "http://x/\r\nX-EVIL:1", "https://", "ftp://x/y", "https://ñandú.org/x", "-"]
)
def test_a_feed_has_a_web_address(url: str, tmp_path: Path, export: Export) -> None:
    """Anything else is refused: a line break in it would be a line of the calendar."""
    put(tmp_path, item("one"))
    done = export("--feed", url, "-o", "-", code=2)
    assert "is no web address" in done.err
    assert done.raw_out == b""


@pytest.mark.parametrize("form", ["--each", "--split"])
def test_each_file_of_a_feed_has_its_own_address(form: str, tmp_path: Path, export: Export) -> None:
    """An address that ends in / is the folder of the files."""
    put(tmp_path, item("one"), item("two"))
    export(form, "-o", "out", "--feed", "webcal://example.org/rcm/")
    for name in names(tmp_path / "out"):
        data = (tmp_path / "out" / name).read_bytes().replace(b"\r\n ", b"")
        assert re.findall(b"SOURCE;VALUE=URI:(.*)\r\n", data) == [f"webcal://example.org/rcm/{name}".encode()]


def test_a_calendar_that_lost_all_entries_is_left(tmp_path: Path, export: Export) -> None:
    """No day any more and the meeting over: a calendar without entries is none (RFC 5545 3.6), so the old one stays."""
    put(tmp_path, item("one"))
    export()
    old = (tmp_path / "made.ics").read_bytes()
    path = tmp_path / "made.toml"
    path.write_text(path.read_text("utf-8").partition("[[day]]")[0], encoding="utf-8")
    assert "nothing written" in export("--stamp", "2024-07-01").err
    assert (tmp_path / "made.ics").read_bytes() == old
    export("--stamp", "2024-01-02")
    assert b"STATUS:CANCELLED" in (tmp_path / "made.ics").read_bytes()
