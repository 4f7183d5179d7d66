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
    title=Text(en="the file cannot be read", es="no se puede leer el archivo"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="An agenda or a calendar is a UTF-8 text file in the TOML notation; until this is mended, no schedule and no calendar is made from it.",
        es="Un orden del día o un calendario es un archivo de texto UTF-8 en notación TOML; mientras no se remedie, no sale de él ningún horario ni calendario.",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find what keeps the file from being read at all."""
    return findings_of(RULE, calendar)
