"""F102 unknown-key: a key that the format does not have."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F102",
    name="unknown-key",
    severity=Severity.ERROR,
    title=Text(en="unknown key", es="clave desconocida"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="A misspelt key would be left out of every schedule and calendar without a word.",
        es="Una clave mal escrita faltaría sin aviso en todos los horarios y calendarios.",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each key that the format does not know."""
    return findings_of(RULE, calendar)
