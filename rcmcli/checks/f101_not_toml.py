"""F101 not-toml: the file is not TOML, or not UTF-8 text."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F101",
    name="not-toml",
    severity=Severity.ERROR,
    title=Text(en="the file cannot be read as an agenda", es="no se puede leer el archivo como orden del día"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="An agenda is a UTF-8 text file in the TOML notation; one slip in it hides all that follows.",
        es="Un orden del día es un archivo de texto UTF-8 en notación TOML; un desliz oculta todo lo que sigue.",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find what keeps the file from being read at all."""
    return findings_of(RULE, calendar)
