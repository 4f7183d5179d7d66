"""A plan of weeks as JSON; docs/json.md has the keys."""

from datetime import date

import msgspec

from rcmcli.model.page import Line, json_lines
from rcmcli.model.programme import Row
from rcmcli.model.text import one_line
from rcmcli.model.weeks import Week, WeekDay, WeekPlan
from rcmcli.wording import weeks as wording
from rcmcli.wording.periods import when_of


class Asked(msgspec.Struct, frozen=True):
    """A party that is to meet."""

    party: str
    name: str
    must: bool


class Absence(msgspec.Struct, frozen=True):
    """A party that does not work on a date."""

    date: date
    party: str
    name: str
    kind: str
    why: str


class Occupied(msgspec.Struct, frozen=True):
    """What takes place on a date."""

    date: date
    id: str
    source: str
    title: str


class Near(msgspec.Struct, frozen=True):
    """What may fall in a week, no day being stated."""

    id: str
    source: str
    title: str
    when: str


class FreeWeek(msgspec.Struct, frozen=True):
    """One week."""

    week: str
    first: date
    last: date
    free: tuple[date, ...]
    missed: int
    off: tuple[Absence, ...]
    taken: tuple[Occupied, ...]
    beside: tuple[Near, ...]
    why: str


class WeeksDocument(msgspec.Struct, frozen=True):
    """The whole plan."""

    schema: str
    language: str
    calendar: str
    title: str
    first: date
    last: date
    days: int
    parties: tuple[Asked, ...]
    weeks: tuple[FreeWeek, ...]
    closed: int
    others: int
    undated: int
    holidays_unknown: tuple[str, ...]


def render(plan: WeekPlan) -> list[Line]:
    """One JSON object, indented."""
    return json_lines(
        WeeksDocument(
            schema="rcm.weeks/1",
            language=plan.language,
            calendar=plan.calendar,
            title=one_line(plan.title.pick(plan.language)),
            first=plan.first,
            last=plan.last,
            days=plan.length,
            parties=tuple(Asked(seat.code, seat.name, seat.must) for seat in plan.seats),
            weeks=tuple(_week(week, plan) for week in plan.weeks),
            closed=plan.closed,
            others=plan.others,
            undated=plan.undated,
            holidays_unknown=plan.without_holidays,
        )
    )


def _week(week: Week, plan: WeekPlan) -> FreeWeek:
    year, number, _ = week.days[0].day.isocalendar()
    return FreeWeek(
        week=f"{year:04d}-W{number:02d}",
        first=week.window[0].day,
        last=week.window[-1].day,
        free=week.free,
        missed=week.missed,
        off=tuple(one for day in week.days for one in _absences(day, plan.language)),
        taken=tuple(_occupied(day.day, row, plan.language) for day in week.days for row in day.taken),
        beside=tuple(_near(row, plan.language) for row in week.beside),
        why=wording.why(week, plan),
    )


def _absences(day: WeekDay, language: str) -> tuple[Absence, ...]:
    return tuple(
        Absence(day.day, seat.code, seat.name, off.kind, wording.reason_of(off, language)) for seat, off in day.off
    )


def _occupied(day: date, row: Row, language: str) -> Occupied:
    return Occupied(day, row.id, row.source, one_line(row.title.pick(language)))


def _near(row: Row, language: str) -> Near:
    return Near(row.id, row.source, one_line(row.title.pick(language)), when_of(row.when, language))
