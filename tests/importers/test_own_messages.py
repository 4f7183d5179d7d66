"""Our own messages read back: what was said once of items in parallel belongs to each again, and no hour is another."""

import pytest
from conftest import run_here
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.model.text import Text
from rcmcli.store.reading import read_bytes

HEAD = """format = 1
title = "Regional workshop"
timezone = "America/Guatemala"
host = "Mexico"
theme = "Safe routes"
organizer = "IOM"
"""
TITLES = ("Working groups", "Wages and work", "Routes — sea and land", "Shelters", "Session 2. Visas")
TRACKS = ("Labour", "Irregular and mass", "Protection", "Borders")
ROOMS = ("", "A", "Room 5", "Salón Maya")
LEADS = ((), ("IOM",), ("Mexico", "UNHCR"))

Track = tuple[str, str, tuple[str, ...], bool, bool]
Told = tuple[object, ...]
tracks = st.tuples(
    st.sampled_from(TITLES), st.sampled_from(ROOMS), st.sampled_from(LEADS), st.booleans(), st.booleans()
)
shared = st.tuples(st.sampled_from(TITLES), st.lists(tracks, min_size=2, max_size=4))
slots = st.lists(tracks, min_size=1, max_size=4) | shared.map(lambda made: [(made[0], *one[1:]) for one in made[1]])


def written(days: list[list[list[Track]]]) -> str:
    """An agenda of these slots, each of an hour, one after the other, the items of one on tracks of their own."""
    text = HEAD
    for d, day in enumerate(days):
        text += f"\n[[day]]\ndate = 2026-11-{d + 9:02}\n"
        for n, slot in enumerate(day):
            for (title, room, leads, optional, closed), track in zip(slot, TRACKS, strict=False):
                text += f'[[day.item]]\ntime = "{n + 8:02}:00-{n + 9:02}:00"\ntitle = "{title}"\n'
                text += f'track = "{track}"\n' if len(slot) > 1 else ""
                text += f'room = "{room}"\n' if room else ""
                text += f"leads = {list(leads)}\n" if leads else ""
                text += 'audience = ["members"]\n' if closed else ""
                text += "optional = true\n" if optional else ""
    return text


def read_back(text: str, *options: str) -> Imported:
    """The message of an agenda, read as a paper."""
    words = ("export", "txt", "-", "--stdin-filename", "made.toml", "-o", "-", "-q", *options)
    done = run_here(*words, stdin=text.encode())
    assert done.code == 0, done.err
    return import_sheet(sheet_of(done.raw_out, "txt"), Wishes())


@given(
    language=st.sampled_from(["en", "es", "fr", "pt"]),
    options=st.sampled_from([(), ("--details",)]),
    days=st.lists(st.lists(slots, min_size=1, max_size=3), min_size=1, max_size=2),
)
@examples(20)
def test_items_in_parallel_come_back(language: str, options: tuple[str, ...], days: list[list[list[Track]]]) -> None:
    """Each with its hours, title, track, leads and marks, and with its room where people must choose one."""
    text = written(days)
    agenda = read_bytes(text.encode(), "made.toml", "made").usable
    assert agenda
    wanted = [
        (day.date, one.time.start, one.time.end, one.title.pick("en"), one.track.pick("en"), len(one.leads),
         one.optional, bool(one.audience))
        for day in agenda.days for one in day.items
    ]  # fmt: skip
    draft = read_back(text, "--lang", language, *options).draft
    items = [(day.date, made.item) for day in draft.days for made in day.items]
    found = [
        (day, one.time.start, one.time.end, one.title.pick(language), one.track.pick(language), len(one.leads),
         one.optional, bool(one.audience))
        for day, one in items
    ]  # fmt: skip
    assert found == wanted
    rooms = [(track[1], len(slot) > 1) for day in days for slot in day for track in slot]
    assert all(room in one.room.pick(language) for (room, must), (_, one) in zip(rooms, items, strict=True) if must)


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
def test_what_stands_behind_the_days_is_of_the_meeting(language: str) -> None:
    """Theme, host and organizer are no notes of the last item."""
    pairs = {
        pair.key: pair.value
        for pair in read_back(written([[[(TITLES[0], "", (), False, False)]]]), "--lang", language).draft.pairs
    }
    assert pairs["theme"] in ("Safe routes", Text(any="Safe routes"))
    assert "host" in pairs and "organizer" in pairs


def test_a_title_whose_tracks_were_cut_off_stays_an_item() -> None:
    """Somebody who passes a message on may take lines from it: the hours above them are not lost."""
    message = "*M*\nThursday, 5 November 2026 · final\n\n*09:00–10:00* Groups · in parallel:\n\n*10:00–11:00* Reports\n\ntz database 2026f · rcm\n"
    draft = import_sheet(sheet_of(message.encode(), "txt"), Wishes()).draft
    assert [(one.item.time.start, one.item.time.end) for one in draft.days[0].items] == [(540, 600), (600, 660)]


def test_the_mark_of_direction_is_no_part_of_a_title() -> None:
    """A title in Arabic comes back as it was, with its hours."""
    text = HEAD + '[[day]]\ndate = 2026-11-09\n[[day.item]]\ntime = "09:00-10:00"\ntitle = "الجلسة الافتتاحية"\n'
    (day,) = read_back(text, "--lang", "en").draft.days
    (made,) = day.items
    assert (made.item.time.start, made.item.time.end, made.item.title.pick("en")) == (540, 600, "الجلسة الافتتاحية")
