"""A710 agenda-unnamed: an agenda of the calendar's own period that no activity of it names."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Confidence, Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="A710",
    name="agenda-unnamed",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    title=Text(en="an agenda is in no calendar", es="un orden del día no está en el calendario"),
    says=Text(
        en="no activity names the agenda {agenda} (“{title}”), which has days in this period",
        es="ninguna actividad nombra el orden del día {agenda} («{title}»), que tiene días en este período",
    ),
    label=Text(en="{agenda} is in it", es="{agenda} cae en él"),
    why=Text(
        en="readers of the calendar do not learn of that meeting, or of its date",
        es="quien lee el calendario no se entera de esa reunión, o de su fecha",
    ),
    mend=Text(
        en='write agenda = "{agenda}" in its activity, or add one',
        es='escriba agenda = "{agenda}" en su actividad, o agréguela',
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each agenda beside the calendar that has a day in its period and that it does not name."""
    beside = calendar.beside
    if beside is None:
        return
    named = {activity.agenda for _, _, activity in beside.calendar.each()}
    told: set[str] = set()
    for period in beside.calendar.period.dates():
        for name in beside.between(period.first, period.last):
            meeting = beside.agenda(name) if name not in named | told else None
            if meeting:
                told.add(name)
                yield RULE.at(("period",), agenda=name, title=meeting.title)
