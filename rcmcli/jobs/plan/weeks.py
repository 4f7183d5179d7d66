"""Weeks for a meeting: what the calendar and the agendas beside it take, and which weeks are left for those who are to meet."""

import re
import shlex
from collections.abc import Iterator, Sequence
from functools import partial

from rcmcli import directory
from rcmcli.desk.console import Console
from rcmcli.desk.settings import here
from rcmcli.desk.viewing import takes_part
from rcmcli.jobs.plan.asking import read_dates, read_length, read_number, within
from rcmcli.jobs.plan.request import Request
from rcmcli.jobs.plan.seating import seats_of
from rcmcli.jobs.programme.opening import agendas_beside, open_calendar
from rcmcli.model.activities import Activities, Activity
from rcmcli.model.agenda import Agenda
from rcmcli.model.party import Party
from rcmcli.model.programme import Row
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES, LANGUAGES, in_each, shortened
from rcmcli.model.walltime import DateRange
from rcmcli.model.weeks import WeekPlan
from rcmcli.planning.days_off import covers
from rcmcli.planning.weeks import open_spans, stated_days, weeks_between
from rcmcli.programme import lay_out, people_of
from rcmcli.programme.meetings import meeting_of
from rcmcli.store import shelf
from rcmcli.store.glimpse import glimpse
from rcmcli.store.reading import Reading, read
from rcmcli.wording.weeks import days_long
from rcmcli.words import filled, programmes, weeks

MOST_DAYS, _MOST_NAMED, _DAY = 1100, 50, 24 * 60
_OVER = ("cancelled", "postponed")
_DAYS = re.compile(r"(?P<count>[1-7]) ?(?:d|days?|d[ií]as?)", re.IGNORECASE)


def weeks_of(request: Request, name: str, console: Console, *, output: str | None) -> WeekPlan:
    """The weeks of a calendar that suit a meeting of those who are named, the best first."""
    _refuse_mixture(request, output)
    reading, calendar = open_calendar(name, console)
    asked, length = _dates(request.dates, reading, calendar), read_days(request.duration)
    top, people = read_number(request.top, "--top", 1, _MOST_NAMED), people_of(calendar)
    seats = seats_of(request.named, people, asked.first, console)
    parties = tuple(filter(None, (directory.find(seat.code, people) for seat in seats)))
    rows = _rows(reading, calendar, parties)
    meetings = _meetings(reading, rows, parties, asked, console)
    ranked, closed = weeks_between(asked, length, seats, (*rows, *meetings))
    undated = sum(not stated_days(row) and not open_spans(row, asked) for row in rows)
    if undated:
        console.tell(weeks.UNDATED, calendar=reading.id, count=undated)
    plan = WeekPlan(
        calendar=reading.id, title=calendar.title, language=console.language, first=asked.first, last=asked.last,
        length=length, seats=seats, weeks=ranked[:top], closed=closed, others=max(0, len(ranked) - top), undated=undated,
        without_holidays=tuple(seat.name for seat in seats if not covers(seat.country, asked.first, asked.last)),
    )  # fmt: skip
    if not ranked:
        raise _nothing(plan)
    return plan


def hours_command(request: Request, plan: WeekPlan) -> str:
    """The command that looks for the hours of the best week."""
    window = plan.weeks[0].window
    named = (("--for", request.named.parties), ("--tz", request.named.tz), ("--must", request.named.must))
    options = [word for option, names in named for name in names for word in (option, name)]
    return shlex.join(["rcm", "plan", "--date", f"{window[0].day}..{window[-1].day}", *options])


def read_days(given: str) -> int:
    """How many days in a row a meeting takes: `3d`, or one for hours such as `4h`."""
    found = _DAYS.fullmatch(given.strip()[:20])
    if found:
        return int(found["count"])
    try:
        read_length(given or "1h", "--duration", 5, _DAY)
    except Refusal:
        raise Refusal(filled(weeks.BAD_DAYS, given=shortened(given, 40)), weeks.BAD_DAYS_HINT) from None
    return 1


def _refuse_mixture(request: Request, output: str | None) -> None:
    given = {
        "series": request.series is not None, "every": request.every, "agenda": request.agenda, "hours": request.hours,
        "step": request.step != "30m", "output": output is not None,
    }  # fmt: skip
    told = ", ".join(f"--{name}" for name, value in given.items() if value)
    if told:
        raise Refusal(filled(weeks.WITH_CALENDAR, options=told))


def _dates(given: str, reading: Reading, calendar: Activities) -> DateRange:
    """The dates that are asked for, else the whole period of the calendar."""
    if given:
        return DateRange(*read_dates(given, MOST_DAYS))
    ends = calendar.period.dates()
    if not ends:
        raise Refusal(filled(weeks.NO_PERIOD, calendar=reading.shown), weeks.NO_PERIOD_HINT)
    first, last = min(one.first for one in ends), max(one.last for one in ends)
    within(first, last, MOST_DAYS)
    return DateRange(first, last)


def _rows(reading: Reading, calendar: Activities, parties: Sequence[Party]) -> tuple[Row, ...]:
    """The activities that may ask somebody who is to meet, unless they were called off."""
    people = people_of(calendar)
    theirs = {one.id for _, _, one in calendar.each() if _asks(one, parties, people)}
    programme = lay_out(reading.id, calendar, agendas_beside(reading), DOCUMENT_LANGUAGES)
    return tuple(
        row
        for row in programme.rows()
        if row.sort == "activity" and row.id in theirs and row.status not in _OVER
    )  # fmt: skip


def _asks(activity: Activity, parties: Sequence[Party], people: Agenda) -> bool:
    """Whether an activity is for one of them, for everyone, for nobody knows whom, or done by one of them."""
    if not activity.parties or not parties:
        return True
    doing = {found.code for name in (activity.host, *activity.support) if (found := directory.find(name, people))}
    return any(one.code in doing or directory.admits(activity.parties, one, people) is not False for one in parties)


def _meetings(
    reading: Reading, rows: Sequence[Row], parties: Sequence[Party], asked: DateRange, console: Console
) -> Iterator[Row]:
    """The meetings of the agendas beside the calendar in which one of them takes part, those that an activity names left out."""
    own = shelf.beside(reading.path) if reading.path else None
    folder = own or shelf.find_shelf(here())
    named = {row.agenda for row in rows if row.when.by_agenda}
    for path in shelf.files(folder) if folder else ():
        seen = glimpse(path)
        if seen is None or seen.cancelled or seen.last < asked.first or asked.last < seen.first:
            continue
        if (name := shelf.id_of(path.name)) in named:
            continue
        try:
            agenda = read(path).usable
        except Refusal:
            agenda = None
        if agenda is None:
            console.tell(programmes.LEFT_UNREAD, label=shelf.shown(path))
        elif not parties or not agenda.delegations or any(takes_part(one, agenda) for one in parties):
            yield meeting_of(name, agenda)


def _nothing(plan: WeekPlan) -> Refusal:
    must = ", ".join(seat.name for seat in plan.seats if seat.must)
    facts = {
        "first": plan.first, "last": plan.last, "names": must or weeks.ALL_NAMED,
        "length": in_each(LANGUAGES, partial(days_long, plan.length)),
    }  # fmt: skip
    return Refusal(filled(weeks.NOTHING, **facts), weeks.NOTHING_HINT)
