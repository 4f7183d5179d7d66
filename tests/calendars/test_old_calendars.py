"""Old calendars, damaged in every way: continued only if they are whole, and then the next one is whole too."""

from datetime import UTC, datetime

import pytest
from front import front
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from strict_calendar import events_of

from rcmcli.calendars.changes import sentence
from rcmcli.calendars.state import PRODID, Damaged, read_state
from rcmcli.desk.console import Console
from rcmcli.desk.editions import schedule_of
from rcmcli.formats.ics import Form, render
from rcmcli.model.schedule import Schedule
from rcmcli.store.reading import read_bytes

STAMP = datetime(2026, 1, 5, tzinfo=UTC)
ONE = '[[day]]\ndate = 2026-06-01\n[[day.item]]\nid = "one"\ntitle = "One"\ntime = "09:00-10:00"\n'
TWO = '[[day.item]]\nid = "two"\ntitle = "Two; of, them"\n'


def laid_out(text: str) -> Schedule:
    """An agenda of these days, in English."""
    head = front("T", "America/St_Johns")
    usable = read_bytes(f"{head}{text}".encode(), "made.toml", "made").usable
    assert usable
    return schedule_of("made", usable, Console("en", quiet=True), ["en"])


NOW = laid_out(ONE)
WHOLE = [render(laid_out(ONE + TWO), Form("made", local=local), STAMP).data for local in (False, True)]
PIECES = (
    b"\r\n",
    b"\n",
    b" ",
    b"BEGIN:VEVENT\r\n",
    b"END:VEVENT\r\n",
    b"END:VCALENDAR\r\n",
    b"\x00",
    b"\xff",
    b"9",
    b"0",
    b":",
    b";",
)


def goes_on(data: bytes) -> None:
    """The bytes are refused, or the calendar that continues them is strictly right and can be told."""
    try:
        before = read_state(data)
    except Damaged:
        return
    made = render(NOW, Form("made"), STAMP, before)
    assert read_state(made.data)
    for change in made.revision.changes:
        assert sentence(change, "es")


@given(st.binary(max_size=400))
def test_any_bytes_are_refused(data: bytes) -> None:
    """Bytes of any kind are no calendar of ours, whatever they begin and end with."""
    goes_on(data)
    goes_on(b"BEGIN:VCALENDAR\r\nPRODID:%s\r\n%s\r\nEND:VCALENDAR\r\n" % (PRODID.encode(), data))


@given(
    st.sampled_from(WHOLE), st.integers(0, 2_000), st.integers(0, 40), st.sampled_from(PIECES) | st.binary(max_size=9)
)
@examples(150)
def test_a_harmed_calendar_is_refused_or_continued_rightly(whole: bytes, at: int, gone: int, put: bytes) -> None:
    """Some bytes of a calendar of ours taken out and others put in: never a failure of ours, never a wrong file."""
    at %= len(whole)
    goes_on(whole[:at] + put + whole[at + gone :])


LINES = {
    "before all years": (b"20260601T113000Z", b"00010101T000000Z"),
    "after all years": (
        b"DTSTAMP:20260105T000000Z\r\nLAST-MODIFIED:20260105",
        b"DTSTAMP:20260105T000000Z\r\nLAST-MODIFIED:99991231",
    ),
    "a time of nowhere": (b"20260601T113000Z", b"20260601T113000"),
    "a day and an hour": (b"DTSTART:20260601T113000Z", b"DTSTART;VALUE=DATE:20260601"),
    "no zone of the tz database": (b"DTSTART:20260601T113000Z", b"DTSTART;TZID=../../etc:20260601T113000"),
    "a number too large": (b"SEQUENCE:0", b"SEQUENCE:99999999999"),
    "a lone line feed": (b"SUMMARY:One", b"SUMMARY:One\nX-EVIL:1"),
    "no identity of ours": (b"UID:", b"UID:x"),
    "an entry twice": (b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\nEND:VEVENT\r\nBEGIN:VEVENT"),
    "an entry in an entry": (b"UID:", b"BEGIN:VEVENT\r\nUID:"),
}


@pytest.mark.parametrize("harm", LINES)
def test_what_rcm_never_writes_is_refused(harm: str) -> None:
    """Values that no calendar of ours can hold."""
    old, new = LINES[harm]
    assert old in WHOLE[0]
    with pytest.raises(Damaged):
        read_state(WHOLE[0].replace(old, new, 1))


def test_a_number_goes_on_as_long_as_there_are_numbers() -> None:
    """From the last number of nine digits on: the next calendar can be continued too."""
    data = WHOLE[0].replace(b"SEQUENCE:0", b"SEQUENCE:999999999").replace(b"20260601T113000Z", b"20260601T114500Z")
    after = render(NOW, Form("made"), STAMP, read_state(data)).data
    assert {event["SEQUENCE"].value for event in events_of(after)} == {"1000000000"}
    assert read_state(after)


def test_a_newer_tz_database_alone_is_no_news() -> None:
    """The release of the tz database stands in every description, but a new one does not send entries again."""
    old = WHOLE[0].replace(b"\r\n ", b"")
    assert old.count(b"tz database 20") == 2
    before = read_state(old.replace(b"tz database 20", b"tz database 19"))
    assert not render(laid_out(ONE + TWO), Form("made"), STAMP, before).revision.changes
