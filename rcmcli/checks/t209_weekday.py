"""T209 weekday: the weekday written beside a date is not the one of that date."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.dates import read_weekday, weekday
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import LANGUAGES, Text

RULE = Rule(
    code="T209",
    name="weekday",
    severity=Severity.ERROR,
    title=Text(en="weekday does not fit the date", es="el día de la semana no corresponde a la fecha"),
    says=Text(en="{day} is a {truth}, not a {stated}", es="el {day} es {truth}, no {stated}"),
    label=Text(en="{day} is a {truth}", es="el {day} es {truth}"),
    why=Text(
        en="readers trust the weekday more than the number, and one of the two is wrong",
        es="quien lee confía más en el día de la semana que en el número, y uno de los dos está mal",
    ),
    mend=Text(en='write "{truth}", or correct the date', es='escriba "{truth}" o corrija la fecha'),
)
_UNKNOWN = Text(en="“{stated}” is not the name of a weekday", es="«{stated}» no es el nombre de un día de la semana")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each stated weekday that the date does not have."""
    for d, day in enumerate(agenda.days):
        if not day.weekday or read_weekday(day.weekday) == day.date.weekday():
            continue
        unknown = read_weekday(day.weekday) is None
        truth = Text(**{language: weekday(day.date, language) for language in LANGUAGES})
        variant = Variant(says=_UNKNOWN) if unknown else None
        yield RULE.at(("day", d, "weekday"), variant=variant, day=str(day.date), truth=truth, stated=day.weekday)
