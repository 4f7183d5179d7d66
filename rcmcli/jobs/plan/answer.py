"""Answering a request for a plan: what cannot be planned is refused, with the way out; the rest is placed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

from rcmcli.model import clock
from rcmcli.model.dates import short_date
from rcmcli.model.length import lasting
from rcmcli.model.plan import Meeting, Plan, Query, Seat
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.planning import common, fairness, placing
from rcmcli.planning.days_off import day_off
from rcmcli.planning.fairness import Table
from rcmcli.planning.offsets import instant
from rcmcli.planning.placing import Span
from rcmcli.words import filled, planning, say

MOST_WINDOWS = 1_000_000
Watch = Callable[[Sequence[int]], Iterable[int]]


def one_meeting(query: Query, seats: Sequence[Seat], language: str, watch: Watch = iter) -> Plan:
    """The best windows for one meeting."""
    (table,) = tables = _tables([query], seats, watch)
    candidates, windows = common.apart(table)
    meeting = Meeting(query, candidates, common=windows)
    return placing.plan_of(tables, _placed(tables, [meeting]), language)


def series(queries: Sequence[Query], seats: Sequence[Seat], language: str, watch: Watch = iter) -> Plan:
    """One window for each meeting of a series, so that the burden is shared."""
    tables = _tables(queries, seats, watch)
    for table in tables:
        if not placing.possible(table):
            raise _nothing(table)
    meetings, ledger = placing.in_series(tables)
    return placing.plan_of(tables, meetings, language, ledger=ledger)


def for_agenda(name: str, spans: Mapping[date, Span], asked: Query, seats: Sequence[Seat], language: str) -> Plan:
    """For each day of an agenda the start that suits its parties best, beside the start it has."""
    tables = _tables([asked.on(day, end - start) for day, (start, end) in spans.items()], seats)
    meetings = [placing.beside(table, start) for table, (start, _) in zip(tables, spans.values(), strict=True)]
    return placing.plan_of(tables, _placed(tables, meetings), language, agenda=name)


def _tables(queries: Sequence[Query], seats: Sequence[Seat], watch: Watch = iter) -> list[Table]:
    """The tables of all meetings, refused where together they are too much to search."""
    windows = placing.windows_to_try(queries, seats)
    if windows > MOST_WINDOWS:
        raise Refusal(filled(planning.TOO_MUCH, count=windows, most=MOST_WINDOWS), planning.TOO_MUCH_HINT)
    return [fairness.table_of(query, seats, watch) for query in queries]


def _placed(tables: Sequence[Table], meetings: Sequence[Meeting]) -> Sequence[Meeting]:
    """The meetings, refused where one found no window."""
    for table, meeting in zip(tables, meetings, strict=True):
        if not meeting.candidates:
            raise _nothing(table)
    return meetings


def _nothing(table: Table) -> Refusal:
    """Why no window has every party in its working hours that must be there."""
    query, must = table.query, [seat for seat in table.seats if seat.must]
    names = ", ".join(seat.name for seat in must)
    hint = {language: "; ".join(_could(table, seat, language) for seat in must) for language in ("en", "es")}
    facts = {"first": query.first, "last": query.last, "names": names, "length": lasting(query.duration)}
    return Refusal(filled(planning.NOTHING, **facts), Text(**hint))


def _could(table: Table, seat: Seat, language: str) -> str:
    runs = fairness.fitting(table, seat)
    if runs:
        shown = [_run(table, run, language) for run in runs[:5]]
        return say(planning.FITS, language, name=seat.name, runs=", ".join(shown) + (", …" if len(runs) > 5 else ""))
    hours = seat.hours or table.query.hours
    if table.query.duration > hours.work_end - hours.work_start:
        return say(planning.FITS_TOO_LONG, language, name=seat.name)
    rests = list(_rests(table.query, seat, language))
    sentence = planning.FITS_OFF if rests else planning.FITS_NEVER
    return say(sentence, language, name=seat.name, days=", ".join(rests))


def _run(table: Table, run: tuple[int, int], language: str) -> str:
    first, last = (clock.seen_from(instant(start), table.query.home.zone) for start in run)
    return say(planning.RUN, language, day=short_date(first.day, language), first=first.clock, last=last.clock)


def _rests(query: Query, seat: Seat, language: str) -> Iterable[str]:
    for n in range((query.last - query.first).days + 1):
        day = query.first + timedelta(days=n)
        off = day_off(seat.country, day.toordinal())
        if off:
            name = off.name if off.kind == "holiday" else planning.NOTE_WEEKEND
            yield f"{short_date(day, language)} {name.pick(language)}"
