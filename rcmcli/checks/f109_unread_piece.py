"""F109 unread-piece: a piece of a one-line item that cannot be read for what it seems to be."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F109",
    name="unread-piece",
    severity=Severity.WARNING,
    title=Text(en="unread piece of a line", es="parte de una línea sin leer"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="It stays in the text, so nothing is lost; but a language, a room, a lead or an hour is not where it is looked for.",
        es="Queda en el texto, y nada se pierde; pero un idioma, una sala, un responsable o una hora no está donde se busca.",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find brackets, bars, hours and indents in the lines of a day that are not what they seem."""
    return findings_of(RULE, calendar)
