"""A713 outside-conference: a part of a conference lies outside the conference's own dates."""

from collections.abc import Iterator

from rcmcli.checks.activities import takes_place
from rcmcli.model.activity_dates import Bounds
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.period import Period
from rcmcli.model.text import Text
from rcmcli.reading.periods_said import said

RULE = Rule(
    code="A713",
    name="outside-conference",
    severity=Severity.WARNING,
    title=Text(en="a part outside its conference", es="una parte fuera de su conferencia"),
    says=Text(
        en="“{activity}” ({when}) is outside “{whole}” ({dates})",
        es="«{activity}» ({when}) queda fuera de «{whole}» ({dates})",
    ),
    label=Text(en="outside {dates}", es="fuera de {dates}"),
    why=Text(
        en="who travels for the dates of the conference misses it",
        es="quien viaja para las fechas de la conferencia se la pierde",
    ),
    mend=Text(
        en="mend one of the two, or waive it if the paper says so",
        es="corrija una de las dos, o exímalo si el documento lo dice así",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each part that cannot lie within the dates of what it is a part of."""
    beside = calendar.beside
    if beside is None:
        return
    for path, _, part in beside.calendar.each():
        whole = beside.dates.activities.get(part.part_of)
        if whole is None or not takes_place(part):
            continue
        inner, outer = beside.dates.of(part), beside.dates.of(whole)
        if part.when and (_is_outside(inner, outer) or _without_years(part.when, whole.when)):
            when, dates = said(part.when), ", ".join(map(str, outer.days)) or said(whole.when)
            yield RULE.at((*path, "when"), activity=part.title, when=when, whole=whole.title, dates=dates)


def _is_outside(inner: Bounds, outer: Bounds) -> bool:
    """Whether a part surely begins too early or ends too late: of an open one, whether it lies wholly beside."""
    if inner.is_exact:
        early = bool(outer.earliest and inner.earliest and inner.earliest < outer.earliest)
        return early or bool(outer.latest and inner.latest and inner.latest > outer.latest)
    before = bool(outer.earliest and inner.latest and inner.latest < outer.earliest)
    return before or bool(outer.latest and inner.earliest and inner.earliest > outer.latest)


def _without_years(part: Period, whole: Period) -> bool:
    """The same of days that have no year, taken as those of one year."""
    if not (part.needs_year and whole.needs_year and part.is_exact and whole.is_exact):
        return False
    inner = [dates for one in part.stretches if (dates := one.in_year(2000).dates())]
    outer = [dates for one in whole.stretches if (dates := one.in_year(2000).dates())]
    first, last = min(one.first for one in outer), max(one.last for one in outer)
    return any(one.first < first or one.last > last for one in inner)
