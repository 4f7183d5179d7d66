"""P407 more-interpreted-items-than-teams: more interpreted items run at once than there are teams of interpreters."""

from collections.abc import Iterator

from rcmcli.checks.peaks import peaks
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.clock import clock
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="P407",
    name="more-interpreted-items-than-teams",
    severity=Severity.WARNING,
    follows=("T203",),
    title=Text(en="more interpreted items than teams", es="más puntos con interpretación que equipos"),
    says=Text(
        en="from {time} on, {count} interpreted items run at once; the agenda has {teams}",
        es="desde las {time} hay {count} puntos simultáneos con interpretación; la reunión dispone de {teams}",
    ),
    label=Text(en="{count} interpreted items at once with this one", es="{count} puntos con interpretación a la vez"),
    why=Text(
        en="a room without a team of interpreters works in one language only",
        es="una sala sin equipo de interpretación trabaja en un solo idioma",
    ),
    mend=Text(
        en='move one of them, give it one language (languages = ["es"]), or correct interpreters',
        es='mueva uno de ellos, asígnele un solo idioma (languages = ["es"]), o corrija interpreters',
    ),
)
_SPOKEN = ("session", "ceremony")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find where more interpreted items run at once than there are teams, at the item that makes them most."""
    if agenda.interpreters is None:
        return
    for peak in peaks((slot for slot in calendar.slots if _is_interpreted(slot, agenda)), agenda.interpreters):
        yield RULE.at(
            (*peak.slot.path, "time"),
            time=clock(peak.slot.item.time.start or 0),
            count=peak.count,
            teams=_teams(agenda.interpreters),
        )


def _is_interpreted(slot: Slot, agenda: Agenda) -> bool:
    return slot.item.kind in _SPOKEN and len(set(slot.item.languages or agenda.languages)) > 1


def _teams(count: int) -> Text:
    if count == 1:
        return Text(en="1 team of interpreters", es="1 equipo de interpretación")
    return Text(en=f"{count} teams of interpreters", es=f"{count} equipos de interpretación")
