"""VTIMEZONE in the only form that Outlook reads: one STANDARD, at most one DAYLIGHT, yearly rules, no history.

Each is made for the range of the entries and compared with the tz database over it; a zone whose clocks do not fit
the form there has none, and its entries stay in UTC.
"""

import calendar
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from rcmcli.calendars.entry import CalendarEntry
from rcmcli.model import clock
from rcmcli.model.clock import Shift

_DAY = timedelta(days=1)
_YEAR = timedelta(days=400)
_LONGEST = timedelta(days=3 * 366)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Onset(NamedTuple):
    """A yearly change of the clocks: the n-th (or last, -1) weekday of a month, at a wall time, from and to an offset."""

    month: int
    nth: int
    weekday: int
    minutes: int
    before: int
    after: int

    def day(self, year: int) -> date:
        """The date of the change in a year."""
        last = calendar.monthrange(year, self.month)[1]
        fits = [day for day in range(1, last + 1) if date(year, self.month, day).weekday() == self.weekday]
        return date(year, self.month, fits[self.nth - 1 if self.nth > 0 else self.nth])

    def wall(self, year: int) -> datetime:
        """The wall time of the change in a year, by the clock that is still running."""
        return datetime.combine(self.day(year), time()) + timedelta(minutes=self.minutes)

    def instant(self, year: int) -> datetime:
        """The UTC instant of the change in a year."""
        return (self.wall(year) - timedelta(minutes=self.before)).replace(tzinfo=UTC)


def vtimezones(entries: Sequence[CalendarEntry]) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """The rules of each zone that timed entries are in, and the zones whose entries must stay in UTC."""
    moments: dict[str, list[datetime]] = {}
    for entry in entries:
        if isinstance(entry.start, datetime) and isinstance(entry.end, datetime):
            moments.setdefault(entry.zone, []).extend((entry.start, entry.end))
    made = {zone: vtimezone(zone, min(times), max(times)) for zone, times in moments.items()}
    found = {zone: lines for zone, lines in made.items() if lines}
    return found, tuple(sorted(made.keys() - found.keys() - {"UTC"}))


def vtimezone(zone: str, first: datetime, last: datetime) -> tuple[str, ...] | None:
    """The rules of a zone that hold from `first` to `last`; none where they do not fit the form, or it is no IANA zone."""
    if zone not in clock.names() or zone == "UTC" or last - first > _LONGEST:
        return None
    first, last = first - _DAY, last + _DAY
    if not clock.shifts(zone, first, last):
        return _lines(zone, [_still(zone, first)], first)
    onsets = _onsets(clock.shifts(zone, first - _YEAR, last + _YEAR), clock.shifts(zone, first, last))
    if onsets is None or not _agrees(zone, onsets, first, last):
        return None
    return _lines(zone, onsets, first)


def _still(zone: str, instant: datetime) -> Onset:
    offset = clock.seen_from(instant, zone).offset
    return Onset(1, 0, 0, 0, offset, offset)


def _onsets(around: Sequence[Shift], within: Sequence[Shift]) -> list[Onset] | None:
    """The two yearly changes, standard time first; none where the clocks do not go to and fro between two offsets."""
    offsets = sorted({shift.before for shift in around} | {shift.after for shift in around})
    if len(offsets) != 2:
        return None
    found = []
    for after in offsets:
        kind = [shift for shift in around if shift.after == after]
        near = [shift for shift in within if shift.after == after] or kind[:1]
        readings = _readings(near[0]) if near else ()
        onset = next((one for one in readings if all(_fits(one, each) for each in near)), None)
        if onset is None:
            return None
        found.append(onset)
    return found


def _readings(shift: Shift) -> Iterator[Onset]:
    """The ways to call a change: the last such weekday of its month, or the n-th."""
    wall = (shift.instant + timedelta(minutes=shift.before)).replace(tzinfo=None)
    last = calendar.monthrange(wall.year, wall.month)[1]
    minutes = wall.hour * 60 + wall.minute
    for nth in ((-1,) if wall.day + 7 > last else ()) + (((wall.day - 1) // 7 + 1),):
        yield Onset(wall.month, nth, wall.weekday(), minutes, shift.before, shift.after)


def _fits(onset: Onset, shift: Shift) -> bool:
    year = (shift.instant + timedelta(minutes=shift.before)).year
    return -5 < onset.nth < 5 and onset.instant(year) == shift.instant


def _agrees(zone: str, onsets: Sequence[Onset], first: datetime, last: datetime) -> bool:
    """Whether the rules give the offsets of the tz database, every quarter of an hour of the range."""
    years = range(first.year - 1, last.year + 2)
    changes = sorted((onset.instant(year), onset.after) for onset in onsets for year in years)
    moment, n = first, 0
    while moment <= last:
        while n + 1 < len(changes) and changes[n + 1][0] <= moment:
            n += 1
        if changes[n][1] != clock.seen_from(moment, zone).offset:
            return False
        moment += timedelta(minutes=15)
    return True


def _lines(zone: str, onsets: Sequence[Onset], first: datetime) -> tuple[str, ...]:
    """The component; DTSTART of each part is the wall time before the change (RFC 5545 3.6.5)."""
    parts = [
        line
        for onset, part in zip(onsets, ("STANDARD", "DAYLIGHT"), strict=False)
        for line in _part(zone, onset, part, first)
    ]
    return ("BEGIN:VTIMEZONE", f"TZID:{zone}", *parts, "END:VTIMEZONE")


def _part(zone: str, onset: Onset, part: str, first: datetime) -> Iterator[str]:
    yearly = onset.nth != 0
    moment = onset.instant(first.year - 1) if yearly else first
    wall = onset.wall(first.year - 1) if yearly else datetime(1970, 1, 1)
    yield f"BEGIN:{part}"
    yield f"DTSTART:{wall:%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_offset(onset.before)}"
    yield f"TZOFFSETTO:{_offset(onset.after)}"
    yield f"TZNAME:{_abbreviation(zone, onset, moment)}"
    if yearly:
        yield f"RRULE:FREQ=YEARLY;BYMONTH={onset.month};BYDAY={onset.nth}{_WEEKDAYS[onset.weekday]}"
    yield f"END:{part}"


def _abbreviation(zone: str, onset: Onset, moment: datetime) -> str:
    """What the zone calls that time; its offset where it has no name of its own."""
    local = clock.seen_from(moment + _DAY if onset.nth else moment, zone)
    return local.abbreviation if local.offset == onset.after else _offset(onset.after)


def _offset(minutes: int) -> str:
    """An offset as RFC 5545 3.3.14 writes it: `-0330`."""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"
