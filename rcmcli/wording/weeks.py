"""The words of a plan of weeks: which days, who is off on them, what else takes place. For every form of it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from rcmcli.model.dates import date_range, short_date, weekday
from rcmcli.model.plan import DayOff, Seat
from rcmcli.model.programme import Row
from rcmcli.model.text import one_line
from rcmcli.model.weeks import Week, WeekDay, WeekPlan
from rcmcli.wording.periods import when_of
from rcmcli.words import activities, planning, say, weeks

_MOST_BESIDE = 4


def title(plan: WeekPlan) -> str:
    """What was asked, in one line."""
    dates = date_range(plan.first, plan.last, plan.language)
    return say(weeks.TITLE, plan.language, length=length_of(plan), dates=dates, count=len(plan.seats))


def length_of(plan: WeekPlan) -> str:
    """The days that the meeting takes."""
    return days_long(plan.length, plan.language)


def days_long(count: int, language: str) -> str:
    """So many days, in words."""
    lengths = activities.ONE_OF_THEM if count == 1 else activities.LENGTHS
    return say(lengths["day"], language, count=count)


def headline(n: int, week: Week, plan: WeekPlan) -> str:
    """The days of a week that are best, and why."""
    first, last = week.window[0].day, week.window[-1].day
    days = date_range(first, last, plan.language)
    return say(weeks.WEEK, plan.language, n=n, days=days, week=first.isocalendar().week, why=why(week, plan))


def why(week: Week, plan: WeekPlan) -> str:
    """Who works on the best days of a week, and which of its days are free for all."""
    language, alone = plan.language, len(plan.seats) == 1
    free = week.free
    told = weeks.FREE_ALONE if alone else weeks.FREE_DAYS
    rest = say(told, language, days=_listed(free, language)) if free else say(weeks.NONE_FREE, language)
    if not week.missed:
        first = say(weeks.ALONE_WORKS if alone else weeks.ALL_WORK, language, name=plan.seats[0].name)
    else:
        names = ", ".join(dict.fromkeys(seat.name for day in week.window for seat, _ in day.off))
        first = say(weeks.SOME_OFF, language, who=names)
    return f"{first}; {rest}"


def remarks(week: Week, plan: WeekPlan) -> Iterator[str]:
    """Who is off on its days, what takes place on them, and what may fall in it."""
    language = plan.language
    for day in week.days:
        yield from _days_off(day, plan)
    rows = {(row.source, row.id): row for day in week.days for row in day.taken}
    for row in rows.values():
        days = [day.day for day in week.days if row in day.taken]
        yield say(weeks.TAKEN, language, day=_listed(days, language), title=one_line(row.title.pick(language)))
    for row in week.beside[:_MOST_BESIDE]:
        yield beside(row, language)
    if len(week.beside) > _MOST_BESIDE:
        yield say(weeks.MORE_BESIDE, language, count=len(week.beside) - _MOST_BESIDE)


def beside(row: Row, language: str) -> str:
    """What may fall in a week, and when it is said to be."""
    return say(weeks.BESIDE, language, title=one_line(row.title.pick(language)), when=when_of(row.when, language))


def _days_off(day: WeekDay, plan: WeekPlan) -> Iterator[str]:
    """The reasons for which some do not work on a date; a weekend of all goes without saying."""
    found: dict[DayOff, list[Seat]] = {}
    for seat, off in day.off:
        found.setdefault(off, []).append(seat)
    if len(day.off) == len(plan.seats) and any(off.kind == "weekend" for off in found):
        return
    for off, seats in found.items():
        everyone = len(seats) == len(plan.seats) > 1
        names = say(weeks.EVERYONE, plan.language) if everyone else ", ".join(seat.name for seat in seats)
        reason = reason_of(off, plan.language)
        yield say(weeks.DAY_OFF, plan.language, day=_short(day.day, plan.language), why=reason, names=names)


def reason_of(off: DayOff, language: str) -> str:
    """The name of a holiday, or that it is a weekend."""
    return off.name.pick(language) if off.kind == "holiday" else say(planning.NOTE_WEEKEND, language)


def _listed(days: Iterable[date], language: str) -> str:
    return ", ".join(_run(run, language) for run in _runs(days))


def _run(run: Sequence[date], language: str) -> str:
    return _short(run[0], language) + (f" – {_short(run[-1], language)}" if len(run) > 1 else "")


def _runs(days: Iterable[date]) -> Iterator[list[date]]:
    run: list[date] = []
    for day in days:
        if run and (day - run[-1]).days != 1:
            yield run
            run = []
        run.append(day)
    if run:
        yield run


def _short(day: date, language: str) -> str:
    """`Mon 7 Mar`."""
    return f"{weekday(day, language)[:3]} {short_date(day, language)}"
