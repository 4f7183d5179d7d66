"""T201 ends-before-start: an item whose end is earlier than its start."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="T201",
    name="ends-before-start",
    severity=Severity.ERROR,
    title=Text(en="ends before it starts", es="termina antes de empezar"),
    says=Text(en="“{title}” ends before it starts", es="«{title}» termina antes de empezar"),
    label=Text(en="ends before it starts", es="termina antes de empezar"),
    why=Text(
        en="both times are of the same date, and the second is the earlier one",
        es="las dos horas son de la misma fecha, y la segunda es anterior",
    ),
    mend=Text(
        en='if it ends on the next date, write "{time} +1"; if it is in the afternoon, use the 24-hour clock',
        es='si termina al día siguiente, escriba "{time} +1"; si es por la tarde, use el reloj de 24 horas',
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item whose end comes before its start."""
    for slot in calendar.slots:
        minutes = slot.item.time.minutes
        if minutes is not None and minutes < 0:
            yield RULE.at((*slot.path, "time"), title=slot.item.title, time=str(slot.item.time))
