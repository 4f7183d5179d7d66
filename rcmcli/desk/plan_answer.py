"""Answering a request for a plan: tables are set, searched, and put together with the maps of their days."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.dates import short_date
from rcmcli.model.plan import HeatDay, Ledger, Meeting, Plan, Query, Seat, length
from rcmcli.model.refusal import Refusal
from rcmcli.model.timeline import timeline
from rcmcli.planning import fairness, rotation
from rcmcli.planning.days_off import covers, day_off
from rcmcli.planning.fairness import Table
from rcmcli.planning.heat import heat_day
from rcmcli.planning.walls import instant, moment
from rcmcli.words import both, say, text

MOST_WINDOWS = 1_000_000
MOST_DAYS_MAPPED = 14


def one_meeting(query: Query, seats: Sequence[Seat], language: str) -> Plan:
    """The best windows for one meeting."""
    (table,) = _tables([query], seats)
    found = fairness.best(table)
    if not found:
        raise _nothing(table)
    return _plan([table], [Meeting(query, found)], language)


def series(queries: Sequence[Query], seats: Sequence[Seat], language: str) -> Plan:
    """One window for each meeting of a series, so that the burden is shared."""
    tables = _tables(queries, seats)
    for table in tables:
        if next(fairness.tolls(table), None) is None:
            raise _nothing(table)
    starts, least = rotation.share(tables)
    chosen = [fairness.candidate(table, start) for table, start in zip(tables, starts, strict=True)]
    meetings = [Meeting(query, (one,)) for query, one in zip(queries, chosen, strict=True)]
    return _plan(tables, meetings, language, ledger=rotation.ledger_of(chosen, least))


def for_agenda(name: str, agenda: Agenda, asked: Query, seats: Sequence[Seat], language: str) -> Plan:
    """For each day of an agenda the start that suits its parties best, beside the start it has."""
    spans = _day_spans(agenda)
    if not spans:
        raise Refusal(text("plan agenda untimed", id=name))
    queries = [asked.on(day, end - start) for day, (start, end) in spans.items()]
    meetings, tables = [], _tables(queries, seats)
    for table, (start, _) in zip(tables, spans.values(), strict=True):
        found = fairness.best(table)
        if not found:
            raise _nothing(table)
        now = fairness.candidate(table, start)
        keeps = (now.asleep, now.total, now.worst) <= (found[0].asleep, found[0].total, found[0].worst)
        meetings.append(Meeting(table.query, (now,) if keeps else found[:1], now))
    return _plan(tables, meetings, language, agenda=name)


def _tables(queries: Sequence[Query], seats: Sequence[Seat]) -> list[Table]:
    """The tables of all meetings, refused where together they are too much to search."""
    clocks = len({fairness.key_of(seat) for seat in seats})
    days = sum((query.last - query.first).days + 1 for query in queries)
    windows = clocks * days * (clock.DAY // queries[0].step)
    if windows > MOST_WINDOWS:
        raise Refusal(text("plan too much", count=windows, most=MOST_WINDOWS), text("plan too much hint"))
    return [fairness.table_of(query, seats) for query in queries]


def _plan(
    tables: list[Table], meetings: list[Meeting], language: str, *, ledger: Ledger | None = None, agenda: str = ""
) -> Plan:
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


def _maps(tables: list[Table], meetings: Iterable[Meeting]) -> Iterable[HeatDay]:
    """The map of each day that holds a window to be named."""
    mapped = 0
    for table, meeting in zip(tables, meetings, strict=True):
        for day in sorted({candidate.day for candidate in meeting.candidates}):
            mapped += 1
            if mapped <= MOST_DAYS_MAPPED:
                yield heat_day(table, day)


def _unknown(tables: list[Table]) -> tuple[str, ...]:
    """The parties whose holidays the table does not have for these dates."""
    first, last = tables[0].query.first, tables[-1].query.last
    return tuple(seat.name for seat in tables[0].seats if not covers(seat.country, first, last))


def _day_spans(agenda: Agenda) -> dict[date, tuple[int, int]]:
    """The first start and the last end of each day, as minutes since 1970; only of days shorter than 24 hours."""
    spans: dict[date, tuple[int, int]] = {}
    for slot in timeline(agenda):
        if slot.start is None or not slot.takes_place:
            continue
        start, end = moment(slot.start), moment(slot.end or slot.start)
        early, late = spans.get(slot.day.date, (start, end))
        spans[slot.day.date] = min(early, start), max(late, end)
    return {day: (start, end) for day, (start, end) in spans.items() if 0 < end - start <= clock.DAY}


def _nothing(table: Table) -> Refusal:
    """Why no window has every party in its working hours that must be there."""
    query, must = table.query, [seat for seat in table.seats if seat.must]
    names = ", ".join(seat.name for seat in must)
    hint = {language: "; ".join(_could(table, seat, language) for seat in must) for language in ("en", "es")}
    facts = {"first": query.first, "last": query.last, "names": names, "length": length(query.duration)}
    return Refusal(text("plan nothing", **facts), both(**hint))


def _could(table: Table, seat: Seat, language: str) -> str:
    runs = fairness.fitting(table, seat)
    if runs:
        shown = [_run(table, run, language) for run in runs[:5]]
        return say("plan fits", language, name=seat.name, runs=", ".join(shown) + (", …" if len(runs) > 5 else ""))
    hours = seat.hours or table.query.hours
    if table.query.duration > hours.work_end - hours.work_start:
        return say("plan fits too long", language, name=seat.name)
    rests = list(_rests(table.query, seat, language))
    name = "plan fits off" if rests else "plan fits never"
    return say(name, language, name=seat.name, days=", ".join(rests))


def _run(table: Table, run: tuple[int, int], language: str) -> str:
    first, last = (clock.seen_from(instant(start), table.query.home.zone) for start in run)
    return say("plan run", language, day=short_date(first.day, language), first=first.clock, last=last.clock)


def _rests(query: Query, seat: Seat, language: str) -> Iterable[str]:
    for n in range((query.last - query.first).days + 1):
        day = query.first + timedelta(days=n)
        off = day_off(seat.country, day.toordinal())
        if off:
            name = off.name if off.kind == "holiday" else text("plan note weekend")
            yield f"{short_date(day, language)} {name.pick(language)}"
