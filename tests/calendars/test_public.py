"""`--audience public`: no byte of what is said in closed items, today or after any change."""

from pathlib import Path

import pytest
from conftest import Rcm, Result
from strict_calendar import events_of

HEAD = 'format = 1\ntitle = "T"\nrevised = 2024-01-01\ntimezone = "America/Lima"\nlink = "https://example.org/hall"\ndelegations = ["Canada", "Mexico"]\n'
OPEN = '[[day.item]]\nid = "open-one"\ntitle = "Welcome"\ntime = "09:00-10:00"\n'
SECRET = """[[day.item]]
id = "secret-id"
title = "Secret title"
heading = "Secret heading"
track = "Secret track"
room = "Secret room"
time = "11:00-12:00"
leads = ["Mexico"]
speakers = [{ name = "Secret name", party = "Canada" }]
topics = ["Secret topic"]
notes = ["Secret note"]
link = "https://example.org/secret-link"
"""
CLOSED = 'audience = ["Canada"]\n'


def put(folder: Path, *items: str, day: str = "") -> None:
    """The agenda of a folder."""
    (folder / "made.toml").write_text(f"{HEAD}[[day]]\ndate = 2024-06-03\n{day}{''.join(items)}", "utf-8")


def export(rcm: Rcm, folder: Path, *options: str, code: int = 0) -> Result:
    """The public calendar of a folder's agenda."""
    done = rcm("export", "ics", "made.toml", "--audience", "public", *options, cwd=folder)
    assert done.code == code, done.err
    return done


def tells(data: bytes) -> bool:
    """Whether a calendar, unfolded, tells anything of the closed item, or the meeting's link outside the open one."""
    others = (event for event in events_of(data) if "Welcome" not in event["SUMMARY"].value)
    links = any("example.org" in line.value for event in others for line in event.values())
    return links or b"secret" in data.replace(b"\r\n ", b"").lower()


@pytest.mark.parametrize("lang", ["en", "es,en"])
@pytest.mark.parametrize("day", ["", CLOSED])
def test_a_closed_item_is_a_time_and_a_word(day: str, lang: str, tmp_path: Path, rcm: Rcm) -> None:
    """Closed itself or by its day: only when it is, and that it is closed."""
    put(tmp_path, OPEN, SECRET + ("" if day else CLOSED), day=day)
    data = export(rcm, tmp_path, "-o", "-", "--lang", lang).raw_out
    assert len(events_of(data)) == 2
    assert not tells(data)
    assert b"Mexico (" not in data.replace(b"Mexico City (", b"")


def test_the_words_are_there_while_the_item_is_open(tmp_path: Path, rcm: Rcm) -> None:
    """The search of these tests finds what it looks for."""
    put(tmp_path, OPEN, SECRET)
    assert tells(export(rcm, tmp_path, "-o", "-").raw_out)


def test_an_item_that_becomes_closed_keeps_its_entry_and_loses_its_words(tmp_path: Path, rcm: Rcm) -> None:
    """Subscribers see the same entry say less; none of its words stays behind in a cancelled one."""
    put(tmp_path, OPEN, SECRET)
    export(rcm, tmp_path)
    before = [event["UID"].value for event in events_of((tmp_path / "made-public.ics").read_bytes())]
    put(tmp_path, OPEN, SECRET + CLOSED)
    export(rcm, tmp_path)
    data = (tmp_path / "made-public.ics").read_bytes()
    assert [event["UID"].value for event in events_of(data)] == before
    assert not tells(data)
    put(tmp_path, OPEN)
    export(rcm, tmp_path)
    assert not tells((tmp_path / "made-public.ics").read_bytes())


def test_split_files_lose_the_words_too(tmp_path: Path, rcm: Rcm) -> None:
    """The file of an item that becomes closed goes on as its file."""
    put(tmp_path, OPEN, SECRET)
    export(rcm, tmp_path, "--split", "-o", "out")
    put(tmp_path, OPEN, SECRET + CLOSED)
    export(rcm, tmp_path, "--split", "-o", "out")
    files = sorted((tmp_path / "out").iterdir())
    assert len(files) == 2
    assert not any(b"Secret" in path.read_bytes().replace(b"\r\n ", b"") for path in files)


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_a_members_calendar_is_never_made_public(force: tuple[str, ...], tmp_path: Path, rcm: Rcm) -> None:
    """`--since` a calendar for members would carry its removed items along; not even --force does."""
    put(tmp_path, OPEN, SECRET + CLOSED)
    assert rcm("export", "ics", "made.toml", "-o", "members.ics", cwd=tmp_path).code == 0
    put(tmp_path, OPEN)
    assert (
        "only a public one" in export(rcm, tmp_path, "--since", "members.ics", "-o", "public.ics", *force, code=2).err
    )
    assert not (tmp_path / "public.ics").exists()


def test_the_name_of_an_agenda_is_not_taken_for_a_mark(tmp_path: Path, rcm: Rcm) -> None:
    """An agenda called `made; public` has a calendar for members too, which no public one of `made` goes on from."""
    put(tmp_path, OPEN, SECRET + CLOSED)
    (tmp_path / "made.toml").rename(tmp_path / "made; public.toml")
    put(tmp_path, OPEN)
    assert rcm("export", "ics", "made; public.toml", "-o", "made.ics", cwd=tmp_path).code == 0
    export(rcm, tmp_path, "-o", "made.ics", code=2)
    export(rcm, tmp_path, "-o", "made.ics", "--force")
    assert not tells((tmp_path / "made.ics").read_bytes())
