"""Z311 rules-may-change: the meeting is so far ahead that clocks may change by then, or the tz database is old."""

from collections.abc import Iterator
from datetime import date

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="Z311",
    name="rules-may-change",
    severity=Severity.INFO,
    title=Text(en="the rules of the clocks may change", es="las reglas de los relojes pueden cambiar"),
    says=Text(
        en="this meeting begins more than {months} months from now; countries may change their clocks by then",
        es="esta reunión empieza dentro de más de {months} meses; hasta entonces algún país puede cambiar su hora",
    ),
    label=Text(en="more than {months} months ahead", es="dentro de más de {months} meses"),
    why=Text(
        en="governments decide on summer time at short notice; these hours follow tz database {version}",
        es="los gobiernos deciden el horario de verano con poca antelación; estas horas siguen la base tz {version}",
    ),
    mend=Text(
        en="check again a few weeks before it, with the newest tzdata",
        es="compruébela de nuevo unas semanas antes, con el tzdata más reciente",
    ),
)
_OLD = Variant(
    severity=Severity.WARNING,
    says=Text(
        en="the tz database in use is more than a year old; the clocks of this meeting may have changed since",
        es="la base tz en uso tiene más de un año; la hora de esta reunión puede haber cambiado desde entonces",
    ),
    label=Text(en="read with an old tz database", es="se lee con una base tz antigua"),
    why=Text(
        en="tz database {version} does not know what was decided after it",
        es="la base tz {version} no conoce lo que se decidió después",
    ),
    mend=Text(
        en="update the package tzdata: pip install --upgrade tzdata",
        es="actualice el paquete tzdata: pip install --upgrade tzdata",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find a meeting to come whose clocks nobody can be sure of."""
    dates = {on: d for d, day in enumerate(agenda.days) for on in day.dates}
    if not dates or max(dates) < calendar.today or agenda.timezone == "UTC":
        return
    months, version = calendar.limits.months_ahead, clock.version()
    if int(version[:4]) + 1 < calendar.today.year:
        yield RULE.at(("timezone",), variant=_OLD, version=version, months=months)
    elif min(dates) > _later(calendar.today, months):
        yield RULE.at(("day", dates[min(dates)], "date"), version=version, months=months)


def _later(day: date, months: int) -> date:
    """The same date some months later, or the 28th where that month is too short for it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, 28) if month == 1 or day.day == 31 else day.day)
