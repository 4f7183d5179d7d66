"""Where a meeting stands: the items on at an instant, the next ones, and how long until then."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from rcmcli.model import clock
from rcmcli.model.progress import Progress, Standing, State
from rcmcli.model.schedule import DaySheet, Entry, Schedule

# How long an item without an end counts as being on, if nothing else begins before.
OPEN_END = timedelta(hours=4)


def progress_at(schedule: Schedule, instant: datetime) -> Progress:
    """What is on and what is next at `instant` (intervals are half-open; cancelled items never take place)."""
    if schedule.status == "cancelled":
        return Progress(instant, "cancelled", (), (), ())
    timed = sorted(_timed(schedule), key=lambda one: one[2])
    starts = sorted({start for _, _, start in timed})
    running = tuple(
        Standing(sheet, entry, True, _minutes(instant, entry.end) if entry.end else None)
        for sheet, entry, start in timed
        if start <= instant < _end(entry, start, starts)
    )
    coming_start = next((start for start in starts if start > instant), None)
    coming = tuple(
        Standing(sheet, entry, False, _minutes(instant, start))
        for sheet, entry, start in timed
        if start == coming_start
    )
    today = clock.seen_from(instant, schedule.timezone).day
    untimed = _untimed(schedule, today)
    begun = bool(starts) and starts[0] <= instant
    days = [on for sheet in schedule.days for on in (sheet.date, sheet.until)]
    state = _state(days, today, on=bool(running or untimed), begun=begun, coming=bool(coming))
    return Progress(instant, state, running, coming, untimed)


def _timed(schedule: Schedule) -> Iterator[tuple[DaySheet, Entry, datetime]]:
    for sheet in schedule.days:
        for entry in sheet.items:
            if entry.start and not entry.cancelled:
                yield sheet, entry, entry.start


def _end(entry: Entry, start: datetime, starts: list[datetime]) -> datetime:
    """Its own end; without one the next item's start, four hours at most."""
    return entry.end or min([start + OPEN_END, *(later for later in starts if later > start)])


def _untimed(schedule: Schedule, today: date) -> tuple[Standing, ...]:
    return tuple(
        Standing(sheet, entry, True, None)
        for sheet in schedule.days
        for entry in sheet.items
        if sheet.date <= today <= sheet.until and not entry.start and not entry.cancelled
    )


def _state(days: list[date], today: date, *, on: bool, begun: bool, coming: bool) -> State:
    """Before the first day or item, after the last, or in between; days count too where items have no time."""
    if on:
        return "running"
    if not days or (not coming and today >= max(days)):
        return "over"
    return "between" if begun or min(days) < today else "before"


def _minutes(early: datetime, late: datetime) -> int:
    """Whole minutes between two instants, rounded up: “in 1 minute” is never “in 0 minutes”."""
    return -int((early - late).total_seconds() // 60)
