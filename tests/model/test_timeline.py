"""The timeline: what the hours of an agenda's items are as instants, and which of them are not certain."""

from datetime import UTC, date, datetime

import pytest
from front import front

from rcmcli.model.agenda import Agenda
from rcmcli.model.timeline import Slot, first_day, first_starts, timeline, venue_of
from rcmcli.store.reading import read_bytes

FORWARD, BACK, STEADY = "2026-03-08", "2026-11-01", "2026-11-12"
"""When New York's clocks skip the hour after 02:00, when they repeat the one after 01:00, and when they stay."""


def agenda(*days: str, meeting: str = "") -> Agenda:
    """A meeting in New York with these days."""
    head = front("X", "America/New_York") + f"{meeting}\n"
    found = read_bytes((head + "\n".join(days)).encode(), "x.toml").usable
    assert found is not None
    return found


def day(on: str, *items: str, keys: str = "") -> str:
    """A day with items, each the lines of its table but the title."""
    return f"[[day]]\ndate = {on}\n{keys}\n" + "".join(f'[[day.item]]\ntitle = "X"\n{item}\n' for item in items)


def at(time: str) -> str:
    """An item's time."""
    return f'time = "{time}"'


def slot(time: str, on: str) -> Slot:
    """The only item of an agenda of one day."""
    (found,) = timeline(agenda(day(on, at(time))))
    return found


def test_items_stand_in_the_order_of_the_file_at_their_instants() -> None:
    """New York is five hours behind in November and Tokyo nine ahead; where there is no time there is no instant."""
    tokyo = day("2026-11-13", at("09:00"), at("23:00-01:00 +1"), keys='timezone = "Asia/Tokyo"')
    slots = timeline(agenda(day("2026-11-12", at("00:00-24:00"), at("morning"), ""), tokyo))
    assert [slot.path for slot in slots] == [("day", d, "item", i) for d, i in ((0, 0), (0, 1), (0, 2), (1, 0), (1, 1))]
    assert [slot.zone for slot in slots] == ["America/New_York"] * 3 + ["Asia/Tokyo"] * 2
    assert [str(slot.day.date) for slot in slots] == ["2026-11-12"] * 3 + ["2026-11-13"] * 2
    assert [(slot.start, slot.end) for slot in slots] == [
        (datetime(2026, 11, 12, 5, tzinfo=UTC), datetime(2026, 11, 13, 5, tzinfo=UTC)),
        (None, None),
        (None, None),
        (datetime(2026, 11, 13, 0, tzinfo=UTC), None),
        (datetime(2026, 11, 13, 14, tzinfo=UTC), datetime(2026, 11, 13, 16, tzinfo=UTC)),
    ]


@pytest.mark.parametrize(
    ("time", "on", "doubt"),
    [
        ("02:30-03:30", FORWARD, "skipped"),
        ("01:30-02:30", FORWARD, "skipped"),
        ("02:30-01:00", FORWARD, "skipped"),
        ("02:30", FORWARD, "skipped"),
        ("01:59-03:00", FORWARD, ""),
        ("01:30-03:00", BACK, "repeated"),
        ("00:30-01:30", BACK, "repeated"),
        ("01:30", BACK, "repeated"),
        ("00:59-02:00", BACK, ""),
        ("01:30-01:00", BACK, "backwards"),
        ("09:00-08:59", STEADY, "backwards"),
        ("09:00-09:00", STEADY, ""),
        ("09:00", STEADY, ""),
        ("morning", STEADY, ""),
    ],
)
def test_an_hour_that_is_not_certain_is_told(time: str, on: str, doubt: str) -> None:
    """An hour that the clocks skip weighs most, then an end before the start, then an hour that they show twice."""
    assert slot(time, on).doubt == doubt


@pytest.mark.parametrize(
    ("time", "on", "steady"),
    [
        ("00:00-24:00", STEADY, True),
        ("24:00", STEADY, True),
        ("00:01", STEADY, True),
        ("morning", STEADY, True),
        ("09:00-00:01 +1", STEADY, False),
        ("00:01 +1", STEADY, False),
        ("09:00-10:00", BACK, False),
        ("09:00-10:00", FORWARD, False),
        ("morning", FORWARD, False),
    ],
)
def test_an_item_is_steady_on_a_day_whose_clocks_stay(time: str, on: str, *, steady: bool) -> None:
    """From one midnight to the next, both included, of a day on which no clock changes."""
    assert slot(time, on).is_steady is steady


def test_equal_slots_are_one() -> None:
    """A slot is a value: read twice, the same item is the same."""
    text = day(STEADY, at("09:00-10:00"), at("09:00"))
    assert len({*timeline(agenda(text)), *timeline(agenda(text))}) == 2


def test_what_takes_place_has_an_hour_and_is_not_cancelled() -> None:
    """A part of the day is no hour, and a cancelled item keeps its hour but does not take place."""
    slots = timeline(agenda(day(STEADY, at("00:00"), at("morning"), at("09:00-10:00") + '\nstatus = "cancelled"')))
    assert [slot.takes_place for slot in slots] == [True, False, False]


def test_a_day_begins_with_the_earliest_item_that_takes_place() -> None:
    """Not with the first of the file, nor with a cancelled one; a day without hours has no start."""
    cancelled = at("07:00-08:00") + '\nstatus = "cancelled"'
    slots = timeline(
        agenda(
            day("2026-11-12", at("morning"), at("10:00-11:00"), cancelled, at("09:00"), at("12:00")),
            day("2026-11-13", cancelled, at("afternoon")),
            day("2026-11-14", at("08:00")),
        )
    )
    assert first_starts(slots) == {
        date(2026, 11, 12): datetime(2026, 11, 12, 14, tzinfo=UTC),
        date(2026, 11, 14): datetime(2026, 11, 14, 13, tzinfo=UTC),
    }


def test_the_first_day_is_the_earliest() -> None:
    """Whatever the order of the file; an agenda without days has none."""
    assert first_day(agenda(day("2026-11-13"), day("2026-11-12"), day("2026-11-14"))) == date(2026, 11, 12)
    assert first_day(agenda()) is None


def test_a_day_is_held_at_its_own_venue_or_at_the_meetings() -> None:
    """A virtual day is held nowhere, though the meeting has a venue, but where the day itself names one."""
    own = 'venue = "Museum"'
    days = (day("2026-11-12"), day("2026-11-13", keys=own), day("2026-11-14", keys='mode = "virtual"'))
    whole = agenda(
        *days,
        day("2026-11-15", keys=f'mode = "virtual"\n{own}'),
        day("2026-11-16", keys='mode = "hybrid"'),
        meeting='venue = "Hotel"',
    )
    venues = [venue_of(whole, one) for one in whole.days]
    assert [venue.name.pick("en") if venue else "" for venue in venues] == ["Hotel", "Museum", "", "Museum", "Hotel"]
    assert venue_of(agenda(*days), whole.days[0]) is None
