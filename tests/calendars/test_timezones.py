"""The VTIMEZONE of `--local`, read by a library that did not write it, against the tz database."""

import re
from datetime import UTC, datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.calendars.timezones import vtimezone

ZONES = (
    "America/Costa_Rica", "America/Mexico_City", "America/New_York", "America/Toronto", "America/St_Johns",
    "America/Santiago", "America/Asuncion", "America/Havana", "America/Caracas", "America/Tijuana", "America/Vancouver",
    "America/Edmonton", "America/Sao_Paulo", "Europe/Zurich", "Europe/Dublin", "Asia/Kathmandu", "Asia/Kolkata",
    "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Easter", "Pacific/Chatham",
)  # fmt: skip
FIRST = datetime(2015, 1, 1, tzinfo=UTC)
STEP = timedelta(minutes=30)


@given(st.sampled_from(ZONES), st.integers(0, 24 * 365 * 15), st.integers(1, 24 * 6))
def test_the_rules_give_the_hours_of_the_tz_database(zone: str, hours: int, length: int) -> None:
    """Where a zone has rules, every half hour of the meeting has the offset that the tz database gives it."""
    first = FIRST + timedelta(hours=hours)
    last = first + timedelta(hours=length)
    lines = vtimezone(zone, first, last)
    if lines is None:
        return
    moment = first
    while moment <= last:
        wall = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        told = wall - (offset_by_wall(lines, wall) or timedelta())
        folds = {wall - (wall.replace(tzinfo=ZoneInfo(zone), fold=fold).utcoffset() or timedelta()) for fold in (0, 1)}
        assert told in folds, (zone, moment)
        moment += STEP


def offset_by_wall(lines: tuple[str, ...], wall: datetime) -> timedelta | None:
    """The offset that another reader gives to a wall time, which is what an entry states."""
    return wall.replace(tzinfo=tzical(StringIO("\n".join(lines) + "\n")).get()).utcoffset()


@pytest.mark.parametrize("zone", ZONES)
def test_the_form_is_the_one_that_outlook_reads(zone: str) -> None:
    """One STANDARD, at most one DAYLIGHT, yearly rules and no list of dates; nothing yearly where no clock changes."""
    for month in range(1, 13):
        first = datetime(2024, month, 3, tzinfo=UTC)
        lines = vtimezone(zone, first, first + timedelta(days=20))
        if lines is None:
            continue
        assert lines[:2] == ("BEGIN:VTIMEZONE", f"TZID:{zone}")
        assert lines.count("BEGIN:STANDARD") == 1
        assert lines.count("BEGIN:DAYLIGHT") <= 1
        assert not any(line.startswith("RDATE") for line in lines)
        for line in lines:
            if line.startswith("RRULE"):
                assert re.fullmatch(r"RRULE:FREQ=YEARLY;BYMONTH=[0-9]+;BYDAY=(-1|[1-4])(SU|MO|TU|WE|TH|FR|SA)", line)
        assert any(line.startswith("RRULE") for line in lines) == (lines.count("BEGIN:DAYLIGHT") == 1)


def test_the_onsets_of_toronto_are_those_of_the_law() -> None:
    """Second Sunday of March and first of November at 02:00 by the clock that still runs (RFC 5545 3.6.5)."""
    lines = vtimezone("America/Toronto", datetime(2021, 3, 10, tzinfo=UTC), datetime(2021, 3, 16, tzinfo=UTC))
    assert lines
    standard, daylight = "\n".join(lines).split("BEGIN:DAYLIGHT")
    assert "DTSTART:20201101T020000\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nTZNAME:EST" in standard
    assert "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU" in standard
    assert "DTSTART:20200308T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nTZNAME:EDT" in daylight
    assert "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU" in daylight


def test_half_hours_are_kept() -> None:
    """St. John's is at half past: the rules say so."""
    lines = vtimezone("America/St_Johns", datetime(2024, 3, 9, tzinfo=UTC), datetime(2024, 3, 12, tzinfo=UTC))
    assert lines
    assert "TZOFFSETTO:-0230" in lines
    assert "TZOFFSETTO:-0330" in lines


@pytest.mark.parametrize(
    ("zone", "first", "last"),
    [
        ("UTC", datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 2, tzinfo=UTC)),
        ("UTC-06:00", datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 2, tzinfo=UTC)),
        ("America/Toronto", datetime(2014, 1, 1, tzinfo=UTC), datetime(2024, 1, 2, tzinfo=UTC)),
    ],
)
def test_what_does_not_fit_the_form_has_no_rules(zone: str, first: datetime, last: datetime) -> None:
    """No zone of the tz database, or a meeting of ten years: no rules."""
    assert vtimezone(zone, first, last) is None


def test_a_change_that_never_came_again_is_no_yearly_rule_after_it() -> None:
    """Mexico gave up summer time in October 2022: the week of the last change has both parts, the next week one."""
    for first, parts in ((datetime(2022, 10, 28, tzinfo=UTC), 2), (datetime(2022, 11, 2, tzinfo=UTC), 1)):
        lines = vtimezone("America/Mexico_City", first, first + timedelta(days=4))
        assert lines
        assert sum(line in ("BEGIN:STANDARD", "BEGIN:DAYLIGHT") for line in lines) == parts
