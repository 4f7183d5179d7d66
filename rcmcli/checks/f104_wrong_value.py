"""F104 wrong-value: a value of the wrong kind, or one that cannot be."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F104",
    name="wrong-value",
    severity=Severity.ERROR,
    title=Text(en="wrong value", es="valor incorrecto"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="The value does not fit its key, so it is not used.",
        es="El valor no corresponde a su clave, así que no se usa.",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each value that does not fit its key."""
    return findings_of(RULE, calendar)
