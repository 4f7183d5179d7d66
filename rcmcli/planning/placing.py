"""Placing: the best windows of one meeting, of a series, of each day of an agenda; put together with the maps of their days."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.plan import Candidate, HeatDay, Ledger, Meeting, Plan, Query, Seat
from rcmcli.model.timeline import timeline
from rcmcli.planning import fairness, rotation
from rcmcli.planning.days_off import covers
from rcmcli.planning.fairness import Table
from rcmcli.planning.heat import heat_day
from rcmcli.planning.offsets import moment

MOST_DAYS_MAPPED = 14
Span = tuple[int, int]


def windows_to_try(queries: Sequence[Query], seats: Sequence[Seat]) -> int:
    """How much work a search is: every start, measured for every clock."""
    days = sum((query.last - query.first).days + 1 for query in queries)
    return len({fairness.key_of(seat) for seat in seats}) * days * (clock.DAY // queries[0].step)


def possible(table: Table) -> bool:
    """Whether any start has everyone within working hours that must be there."""
    return next(fairness.tolls(table), None) is not None


def in_series(tables: Sequence[Table]) -> tuple[list[Meeting], Ledger]:
    """One window for each meeting of a series, so that the burden is shared; each table must be possible."""
    starts, least = rotation.share(tables)
    chosen = [fairness.candidate(table, start) for table, start in zip(tables, starts, strict=True)]
    meetings = [Meeting(table.query, (one,)) for table, one in zip(tables, chosen, strict=True)]
    return meetings, rotation.ledger_of(chosen, least)


def beside(table: Table, start: int) -> Meeting:
    """A meeting that has its start, with the window that suits it best: its own where none is better; none if none can be."""
    found, now = fairness.best(table)[:1], fairness.candidate(table, start)
    return Meeting(table.query, (now,) if _keeps(now, found) else found, now)


def day_spans(agenda: Agenda) -> dict[date, Span]:
    """The first start and the last end of each day with a timed item, as minutes since 1970."""
    spans: dict[date, Span] = {}
    for slot in timeline(agenda):
        if slot.start is None or not slot.takes_place:
            continue
        start, end = moment(slot.start), moment(slot.end or slot.start)
        early, late = spans.get(slot.day.date, (start, end))
        spans[slot.day.date] = min(early, start), max(late, end)
    return spans


def plan_of(
    tables: Sequence[Table],
    meetings: Sequence[Meeting],
    language: str,
    *,
    ledger: Ledger | None = None,
    agenda: str = "",
) -> Plan:
    """The whole answer."""
    return Plan(
        language=language,
        tz_database=clock.version(),
        seats=tables[0].seats,
        meetings=tuple(meetings),
        heat=tuple(_maps(tables, meetings)),
        ledger=ledger,
        agenda=agenda,
        without_holidays=_unknown(tables),
    )


def _keeps(now: Candidate, found: tuple[Candidate, ...]) -> bool:
    """Whether a window stays: everyone within working hours that must be there, and none of the others ranks before it."""
    if any(one.seat.must and one.discomfort for one in now.parties):
        return False
    return all((now.asleep, now.total, now.worst) <= (one.asleep, one.total, one.worst) for one in found)


def _maps(tables: Sequence[Table], meetings: Iterable[Meeting]) -> Iterator[HeatDay]:
    """The map of each day that holds a window to be named."""
    mapped = 0
    for table, meeting in zip(tables, meetings, strict=True):
        for day in sorted({candidate.day for candidate in meeting.candidates}):
            mapped += 1
            if mapped <= MOST_DAYS_MAPPED:
                yield heat_day(table, day)


def _unknown(tables: Sequence[Table]) -> tuple[str, ...]:
    """The parties whose holidays the table does not have for these dates."""
    first, last = tables[0].query.first, tables[-1].query.last
    return tuple(seat.name for seat in tables[0].seats if not covers(seat.country, first, last))
