"""Working days of a series: a meeting whose date falls on a weekend is held on the nearest working day."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import msgspec

from rcmcli.model.plan import Query, Seat
from rcmcli.planning.days_off import day_off, weekend

_NEAR = (1, -1, 2, -2, 3, -3)  # days, in the order in which they are tried: Monday after Sunday, Friday before Saturday


def on_workdays(queries: Sequence[Query], seats: Sequence[Seat]) -> tuple[Query, ...]:
    """The meetings of a series, the first too; dates that are all on a weekend are moved."""
    return tuple(_moved(query, seats) for query in queries)


def _moved(query: Query, seats: Sequence[Seat]) -> Query:
    days = [*_days(query.first, query.last)]
    at_work = [day for day in days if not _rests(day, query.home)]
    if at_work:  # a week: its weekend is not tried
        return msgspec.structs.replace(query, first=at_work[0], last=at_work[-1])
    near = [query.first + timedelta(days=by) for by in _NEAR]
    open_ = [day for day in near if not _rests(day, query.home)]
    if not open_:
        return query
    best = min(open_, key=lambda day: (_resting(day, seats), open_.index(day)))
    return msgspec.structs.replace(query, first=best, last=best)


def _days(first: date, last: date) -> Iterator[date]:
    for n in range((last - first).days + 1):
        yield first + timedelta(days=n)


def _rests(day: date, home: Seat) -> bool:
    return day.weekday() in weekend(home.country)


def _resting(day: date, seats: Sequence[Seat]) -> int:
    """How many parties do not work on a date."""
    return sum(day_off(seat.country, day.toordinal()) is not None for seat in seats)
