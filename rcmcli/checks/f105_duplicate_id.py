"""F105 duplicate-id: two items share an id."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F105",
    name="duplicate-id",
    severity=Severity.ERROR,
    title=Text(en="duplicate id", es="id repetido"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="calendars know an item by its id: the second would replace the first",
        es="los calendarios reconocen un punto por su id: uno borraría al otro",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each id that an earlier item has."""
    return findings_of(RULE, calendar)
