"""A request for a plan: the words of the options, and the way from them to the answer."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.days import day_named
from rcmcli.desk.long_work import PLANNING, watched
from rcmcli.desk.opening import open_agenda
from rcmcli.desk.working_hours import shared_hours, with_own_hours
from rcmcli.jobs.plan.answer import for_agenda, one_meeting, series
from rcmcli.jobs.plan.asking import read_dates, read_every, read_length, read_number, refuse_mixture, within
from rcmcli.jobs.plan.seating import Named, home_of, home_of_agenda, seats_of
from rcmcli.model.agenda import EMPTY, Agenda
from rcmcli.model.dates import spoken_date
from rcmcli.model.plan import Hours, Plan, Query, Seat
from rcmcli.model.refusal import Refusal
from rcmcli.model.timeline import first_day
from rcmcli.planning import placing
from rcmcli.planning.placing import Span
from rcmcli.planning.rotation import occurrences
from rcmcli.planning.workdays import on_workdays
from rcmcli.words import filled, planning

_DAY, _HOUR = 24 * 60, 60
_MOST_MEETINGS, _MOST_NAMED = 12, 50


class Request(NamedTuple):
    """What the options say, as it was typed."""

    dates: str
    duration: str
    hours: str
    named: Named
    step: str
    top: int
    series: int | None
    every: str
    agenda: str
    day: str = ""


def answer(request: Request, console: Console) -> Plan:
    """The plan that was asked for."""
    refuse_mixture(
        request.agenda,
        date=request.dates,
        duration=request.duration,
        series=request.series is not None,
        every=request.every,
    )
    if request.day and not request.agenda:
        raise Refusal(planning.DAY_OF_AGENDA, planning.DAY_OF_AGENDA_HINT)
    if request.agenda:
        return _of_agenda(request, console)
    if (request.series is None) != (not request.every):
        raise Refusal(planning.BOTH, planning.EVERY_HINT)
    first, last = read_dates(request.dates)
    duration = read_length(request.duration or "1h", "--duration", 5, _DAY)
    hours = shared_hours(request.hours)
    seats = with_own_hours(seats_of(request.named, EMPTY, first, console), request.hours, console)
    asked = _query(request, home_of(seats, first, named=bool(request.named.parties)), (first, last), duration, hours)
    watch = partial(watched, PLANNING, console=console)
    if request.series is None:
        return one_meeting(asked, seats, console.language, watch)
    count = read_number(request.series, "--series", 2, _MOST_MEETINGS)
    queries = _at_work(occurrences(asked, count, read_every(request.every)), seats, console)
    within(queries[-1].first, queries[-1].last)
    return series(queries, seats, console.language, watch)


def _at_work(queries: Sequence[Query], seats: Sequence[Seat], console: Console) -> tuple[Query, ...]:
    """The meetings of a series on working days; a date that is moved for it is said."""
    moved = on_workdays(queries, seats)
    for n, (before, after) in enumerate(zip(queries, moved, strict=True), 1):
        if before.first == before.last and after.first != before.first:
            days = {
                "day": spoken_date(before.first, console.language),
                "new": spoken_date(after.first, console.language),
            }
            console.tell(planning.OFF_THE_WEEKEND, n=n, **days)
    return moved


def _of_agenda(request: Request, console: Console) -> Plan:
    reading, agenda = open_agenda(request.agenda, console)
    if request.day:
        agenda = msgspec.structs.replace(agenda, days=(agenda.days[day_named(request.day, agenda)],))
    day = first_day(agenda)
    if day is None:
        raise Refusal(filled(planning.AGENDA_UNTIMED, id=reading.id))
    if agenda.mode == "in-person":
        console.tell(planning.IN_PERSON, id=reading.id)
    hours = shared_hours(request.hours)
    seats = with_own_hours(seats_of(request.named, agenda, day, console), request.hours, console)
    asked = _query(request, home_of_agenda(agenda, console.language), (day, day), _HOUR, hours)
    return for_agenda(reading.id, _spans(reading.id, agenda, console), asked, seats, console.language)


def _spans(name: str, agenda: Agenda, console: Console) -> dict[date, Span]:
    """The hours of each day that can be placed; the days that cannot are said."""
    spans = placing.day_spans(agenda)
    lengths = {day.date: end - start for day in agenda.days for start, end in [spans.get(day.date, (0, 0))]}
    left_out = {
        planning.DAYS_UNTIMED: [str(day) for day, minutes in lengths.items() if minutes <= 0],
        planning.DAYS_TOO_LONG: [str(day) for day, minutes in lengths.items() if minutes > _DAY],
    }
    for remark, days in left_out.items():
        if days:
            console.tell(remark, days=", ".join(days))
    found = {day: span for day, span in spans.items() if 0 < lengths[day] <= _DAY}
    if not found:
        raise Refusal(filled(planning.AGENDA_UNTIMED, id=name))
    return found


def _query(request: Request, home: Seat, dates: tuple[date, date], duration: int, hours: Hours) -> Query:
    step = read_length(request.step, "--step", 5, 4 * _HOUR)
    return Query(home, *dates, duration, hours, step, read_number(request.top, "--top", 1, _MOST_NAMED))
