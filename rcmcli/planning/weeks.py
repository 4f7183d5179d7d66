"""Weeks: on which days of a calendar many parties can meet for some days in a row, and which weeks suit them best.

A day is *taken* by what is stated to the day, an activity or another meeting; what has a month, a quarter or an open end
takes none and stands beside the weeks in which it may be. The best days of a week are those on which the fewest parties
have a holiday or a weekend, the earliest of them. Weeks are ranked by these, each only where those before it are equal:
1. the fewest parties off on those days; 2. the most days of the week that are free for all; 3. the fewest activities that
may fall in it; 4. the earliest.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from rcmcli.model.plan import Seat
from rcmcli.model.programme import Row
from rcmcli.model.walltime import DateRange
from rcmcli.model.weeks import Week, WeekDay
from rcmcli.planning.days_off import day_off

_WEEK = 7


def weeks_between(
    asked: DateRange, length: int, seats: Sequence[Seat], rows: Sequence[Row]
) -> tuple[tuple[Week, ...], int]:
    """The weeks that have `length` open days in a row, the best first, and how many have none."""
    taken = _taken_by_date(rows, asked)
    spans = [(span, row) for row in rows for span in open_spans(row, asked)]
    found: list[Week] = []
    closed = 0
    for days in _days_by_week(asked):
        states = tuple(_day(one, seats, taken.get(one, ())) for one in days)
        window = _window(states, length)
        if window:
            near = DateRange(days[0], days[-1])
            beside = dict.fromkeys(
                n for n, (span, _) in enumerate(spans) if span.first <= near.last and near.first <= span.last
            )
            rows_beside = {spans[n][1].id: spans[n][1] for n in beside}
            found.append(Week(states, window, tuple(rows_beside.values())))
        else:
            closed += 1
    return tuple(sorted(found, key=_rank)), closed


def stated_days(row: Row) -> tuple[DateRange, ...]:
    """The days that it takes for certain; of a list of days and months the days."""
    when = row.when
    if when.bounds.is_exact:
        return when.bounds.days
    if when.by_agenda or when.period.at_latest:
        return ()
    ends = ((one, one.dates()) for one in when.period.stretches)
    return tuple(dates for one, dates in ends if dates and one.is_exact)


def open_spans(row: Row, asked: DateRange) -> tuple[DateRange, ...]:
    """The stretches in which it may be, no day being stated; an open end goes to the end of what is asked about."""
    when = row.when
    if when.bounds.is_exact or when.by_agenda:
        return ()
    if when.period.stretches and not when.period.at_latest:
        ends = ((one, one.dates()) for one in when.period.stretches)
        return tuple(dates for one, dates in ends if dates and not one.is_exact)
    first, last = when.bounds.earliest, when.bounds.latest
    if first is None and last is None:
        return ()
    return (DateRange(first or min(asked.first, last or asked.first), last or max(asked.last, first or asked.last)),)


def _taken_by_date(rows: Sequence[Row], asked: DateRange) -> dict[date, list[Row]]:
    found: dict[date, list[Row]] = {}
    for row in rows:
        for span in stated_days(row):
            first, last = max(span.first, asked.first), min(span.last, asked.last)
            for n in range((last - first).days + 1):
                found.setdefault(first + timedelta(days=n), []).append(row)
    return found


def _days_by_week(asked: DateRange) -> Iterator[tuple[date, ...]]:
    """The dates asked about, week by week."""
    monday = asked.first - timedelta(days=asked.first.weekday())
    while monday <= asked.last:
        days = (monday + timedelta(days=n) for n in range(_WEEK))
        yield tuple(day for day in days if asked.first <= day <= asked.last)
        if (asked.last - monday).days < _WEEK:
            return
        monday += timedelta(days=_WEEK)


def _day(day: date, seats: Sequence[Seat], taken: Sequence[Row]) -> WeekDay:
    off = tuple((seat, why) for seat in seats if (why := day_off(seat.country, day.toordinal())))
    return WeekDay(day, off, tuple(taken), any(seat.must for seat, _ in off))


def _window(days: tuple[WeekDay, ...], length: int) -> tuple[WeekDay, ...]:
    """The best days in a row of a week, none where no day of them may be taken."""
    each = [days[n : n + length] for n in range(len(days) - length + 1)]
    open_ones = [one for one in each if all(day.is_open for day in one)]
    return min(open_ones, key=lambda one: sum(len(day.off) for day in one), default=())


def _rank(week: Week) -> tuple[int, int, int, date]:
    return week.missed, -len(week.free), len(week.beside), week.days[0].day
