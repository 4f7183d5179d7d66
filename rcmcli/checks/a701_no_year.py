"""A701 no-year: a day or a month of a calendar of activities has no year, and the calendar's own period does not say it."""

from collections.abc import Iterator

from rcmcli.checks.activities import periods
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text
from rcmcli.reading.periods_said import said

RULE = Rule(
    code="A701",
    name="no-year",
    severity=Severity.WARNING,
    title=Text(en="a period has no year", es="un período sin año"),
    says=Text(en="“{activity}”: “{period}” has no year", es="«{activity}»: «{period}» no tiene año"),
    label=Text(en="of which year?", es="¿de qué año?"),
    why=Text(
        en="the calendar has no period whose year it could take, so it is in no month and no export",
        es="el calendario no tiene un período cuyo año pueda tomar, así que no está en ningún mes ni exportación",
    ),
    mend=Text(
        en='write the year, or period = "2022" at the head of the file',
        es='escriba el año, o period = "2022" al comienzo del archivo',
    ),
)
_SEVERAL = Variant(
    why=Text(
        en="the period of the calendar has no such day or month, or more than one",
        es="el período del calendario no tiene ese día o mes, o tiene más de uno",
    ),
    mend=Text(en="write the year", es="escriba el año"),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each period without a year."""
    beside = calendar.beside
    for path, period, title in periods(beside) if beside else ():
        if beside and period.needs_year:
            variant = _SEVERAL if beside.calendar.period else None
            yield RULE.at(path, variant=variant, activity=title, period=said(period))
