"""A705 never-dated: a month or a quarter is over, and what was to happen in it never had a day."""

from collections.abc import Iterator

from rcmcli.checks.activities import is_history
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text
from rcmcli.reading.periods_said import said

RULE = Rule(
    code="A705",
    name="never-dated",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(en="a period is over without a day", es="un período terminó sin fecha"),
    says=Text(
        en="“{activity}” was for “{period}”, which ended on {last}, and has no day",
        es="«{activity}» era para «{period}», que terminó el {last}, y no tiene fecha",
    ),
    label=Text(en="over since {last}", es="terminó el {last}"),
    why=Text(
        en="it took place and nobody wrote the day, or it did not and readers still expect it",
        es="o se realizó y nadie escribió la fecha, o no se realizó y aún se la espera",
    ),
    mend=Text(
        en='write the day, or status = "done", "postponed" or "cancelled"',
        es='escriba la fecha, o status = "done", "postponed" o "cancelled"',
    ),
)
_OPEN = ("", "planned", "confirmed")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each activity whose month, quarter or the like is over."""
    beside = calendar.beside
    if beside is None or is_history(calendar, beside):
        return
    for path, _, activity in beside.calendar.each():
        if not activity.when.stretches or activity.status not in _OPEN:
            continue
        when = beside.dates.of(activity)
        if not when.is_exact and when.latest is not None and when.latest < calendar.today:
            yield RULE.at(
                (*path, "when"), activity=activity.title, period=said(activity.when), last=str(when.latest)
            )  # fmt: skip
