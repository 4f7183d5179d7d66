"""P407 more-interpreted-items-than-teams: more interpreted items run at once than there are teams of interpreters."""

from collections.abc import Iterator

from rcmcli.checks.peaks import peaks
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.clock import clock
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
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
    explanation=Explanation(
        what=Text(
            en="More interpreted sessions and ceremonies at one instant than `interpreters` has teams. An item is "
            "interpreted if its `languages`, or without them those of the agenda, are two or more. Without "
            "`interpreters` in the agenda nothing is said.",
            es="Más sesiones y ceremonias con interpretación en un mismo instante que equipos hay en `interpreters`. Un "
            "punto se interpreta si sus `languages`, o si no las tiene las del orden del día, son dos o más. Sin "
            "`interpreters` no se dice nada.",
        ),
        why=Text(
            en="Booths and teams are hired weeks before. The third parallel group finds out that it has none.",
            es="Las cabinas y los equipos se contratan semanas antes. El tercer grupo simultáneo descubre que no tiene.",
        ),
        example=Text(
            en="In Puebla, July 2021, two working groups met at once, each with simultaneous interpretation. With one "
            "team, 09:00 and 11:00 would be reported:\n\n"
            '    languages = ["en", "es"]\n    interpreters = 1',
            es="En Puebla, julio de 2021, se reunieron a la vez dos grupos de trabajo, cada uno con interpretación "
            "simultánea. Con un solo equipo se señalarían las 09:00 y las 11:00:\n\n"
            '    languages = ["en", "es"]\n    interpreters = 1',
        ),
        mend=Text(
            en='Hold one of the items at another hour or in one language, `languages = ["es"]`; if there are more '
            "teams, correct `interpreters`.",
            es='Celebre uno de los puntos a otra hora o en un solo idioma, `languages = ["es"]`; si hay más equipos, '
            "corrija `interpreters`.",
        ),
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
