"""F107 unknown-format: a format version that this rcm does not read."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F107",
    name="unknown-format",
    severity=Severity.ERROR,
    title=Text(en="unknown format version", es="versión de formato desconocida"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="Reading a format it does not know, rcm would have to guess.",
        es="Si leyera un formato que no conoce, rcm tendría que adivinar.",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find a format version other than the one known."""
    return findings_of(RULE, calendar)
