"""F103 missing-key: a key that must be there is not."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F103",
    name="missing-key",
    severity=Severity.ERROR,
    title=Text(en="something is missing", es="falta algo"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="Without it the file cannot be read, or its calendar entries cannot be recognised again.",
        es="Sin esto no se puede leer el archivo, o no se reconocerían sus entradas de calendario.",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each key that must be there and is not."""
    return findings_of(RULE, calendar)
