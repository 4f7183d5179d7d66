"""F106 hidden-character: a character that nobody sees."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F106",
    name="hidden-character",
    severity=Severity.WARNING,
    title=Text(en="hidden character", es="carácter invisible"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="Control and direction marks change what is shown without being seen.",
        es="Los caracteres de control y de dirección cambian lo que se muestra sin que se vean.",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find control, direction and zero-width characters."""
    return findings_of(RULE, calendar)
