"""`rcm import` of calendars: what `rcm export ics` wrote comes back; hours are those of the clock that is named."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from conftest import AGENDAS, REAL, Rcm
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from rcmcli.importers.papers import Imported, Wishes
from rcmcli.jobs.importing.calendar import import_calendar
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.clock import instant
from rcmcli.store.reading import read_bytes

ZONES = ("America/Santiago", "America/Lima", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe")
HEAD = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//a//b//EN\n"
FLOATING = "BEGIN:VEVENT\nUID:1\nDTSTART:20210909T090000\nDTEND:20210909T093000\nSUMMARY:Apertura\nEND:VEVENT\n"
UTC_ENTRY = "BEGIN:VEVENT\nUID:2\nDTSTART:20210909T150000Z\nDTEND:20210909T153000Z\nSUMMARY:Cierre\nEND:VEVENT\n"
IN_LIMA = "BEGIN:VEVENT\nUID:3\nDTSTART;TZID=America/Lima:20210909T090000\nDURATION:PT30M\nSUMMARY:Lima\nEND:VEVENT\n"
END = "END:VCALENDAR\n"


def agenda_of(data: bytes) -> Agenda:
    """The agenda of a file that has all that one needs."""
    reading = read_bytes(data, "-")
    assert not reading.faults
    assert reading.agenda
    return reading.agenda


def told(agenda: Agenda) -> list[tuple[date, int | None, int | None, str, str, tuple[str, ...]]]:
    """When each item with an hour is, what it is called and who leads it."""
    return [
        (
            day.date,
            item.time.start,
            item.time.end,
            item.title.pick("en"),
            item.track.pick("en"),
            tuple(map(str, item.leads)),
        )
        for day in agenda.days
        for item in sorted(day.items, key=lambda item: item.time.start or 0)
        if item.time.start is not None and item.time.start != item.time.end
    ]


@pytest.mark.parametrize("form", [(), ("--local",)])
@pytest.mark.parametrize("name", REAL)
def test_what_was_exported_comes_back(name: str, form: tuple[str, ...], rcm: Rcm) -> None:
    """Days, hours, titles, leads, the zone, in UTC and in local time; every line of the calendar is told."""
    calendar = rcm("export", "ics", name, "-o", "-", "--lang", "en", *form).raw_out
    done = rcm("import", "-", stdin=calendar)
    assert done.code in (0, 1)
    assert "not understood" not in done.err
    before, after = agenda_of((AGENDAS / f"{name}.toml").read_bytes()), agenda_of(done.raw_out)
    assert after.timezone == before.timezone
    assert [one for one in told(after) if one not in told(before)] == []
    assert [one for one in told(before) if one not in told(after)] == []


def imported(text: str, wishes: Wishes = Wishes()) -> Imported:  # noqa: B008 - frozen
    """What became of a calendar."""
    return import_calendar(text.encode(), wishes, "c.ics")


def zone_in(found: Imported) -> object:
    """The zone at the head of a draft."""
    return next((pair.value for pair in found.draft.pairs if pair.key == "timezone"), None)


def items_in(found: Imported) -> list[Item]:
    """The items of a draft."""
    return [one.item for day in found.draft.days for one in day.items]


def test_hours_of_no_zone_stay_as_they_are_and_the_zone_is_missing() -> None:
    """Nothing says whose hours these are."""
    found = imported(HEAD + FLOATING + END)
    assert (zone_in(found), found.missing) == (None, ("timezone", "title"))
    assert items_in(found)[0].time.start == 540


def test_instants_without_a_place_are_told_in_utc_and_that_is_said() -> None:
    """They are right in any case; `--tz` tells them by another clock."""
    found = imported(HEAD + UTC_ENTRY + END)
    assert (zone_in(found), items_in(found)[0].time.start) == ("UTC", 900)
    assert [one.what for one in found.assumed] == ["timezone"]


def test_the_zone_of_the_calendar_tells_its_instants() -> None:
    """X-WR-TIMEZONE is the zone of the agenda, and of hours that name none."""
    found = imported(HEAD + "X-WR-TIMEZONE:America/Bogota\nX-WR-CALNAME:Taller\n" + UTC_ENTRY + FLOATING + END)
    assert (zone_in(found), found.missing, found.assumed) == ("America/Bogota", (), ())
    assert [item.time.start for item in items_in(found)] == [540, 600]


def test_hours_of_no_zone_beside_others_are_said() -> None:
    """They are read by the clock of the others, which is a guess."""
    found = imported(HEAD + FLOATING + IN_LIMA + END)
    assert zone_in(found) == "America/Lima"
    assert [(one.what, one.text) for one in found.assumed if one.line] == [("timezone", "Apertura")]


def test_a_calendar_that_is_cut_off_is_said() -> None:
    """What may be missing is not passed over."""
    found = imported(HEAD + IN_LIMA + "BEGIN:VEVENT\nUID:9\nDTSTART:2021")
    assert "ends in the midst" in " ".join(one.why.en for one in found.assumed)
    assert [entry.status for entry in found.entries][-1] == "not-understood"


ENTRIES = st.lists(
    st.tuples(
        st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2037, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0)),
        st.sampled_from(ZONES),
        st.integers(5, 1400),
    ),
    min_size=1,
    max_size=5,
)  # fmt: skip


@given(ENTRIES)
def test_instants_are_those_of_another_library(entries: list[tuple[datetime, str, int]]) -> None:
    """Entries that `icalendar` wrote in several zones mean the same instants in the one zone of the agenda."""
    calendar, wanted = Calendar(), set()
    for number, (wall, zone, minutes) in enumerate(entries):
        start = wall.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
        event = Event()
        event.add("summary", f"N{number}")
        event.add("dtstart", start if start.fold == 0 else start.astimezone(UTC))
        event.add("dtend", (start.astimezone(UTC) + timedelta(minutes=minutes)))
        calendar.add_component(event)
        wanted.add((f"N{number}", start.astimezone(UTC), minutes))
    found = import_calendar(calendar.to_ical(), Wishes(), "c.ics")
    zone = str(zone_in(found))
    shown = {
        (one.item.title.any, day.date, one.item.time.start, one.item.time.end) for day in found.draft.days for one in day.items
    }  # fmt: skip
    for title, start, minutes in wanted:
        there, then = start.astimezone(ZoneInfo(zone)), (start + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone))
        end = then.hour * 60 + then.minute + (then.date() - there.date()).days * 1440
        assert (title, there.date(), there.hour * 60 + there.minute, end) in shown
        if there.fold == 0:
            assert instant(there.date(), there.hour * 60 + there.minute, zone) == start
