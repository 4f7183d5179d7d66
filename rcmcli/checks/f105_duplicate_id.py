"""F105 duplicate-id: two items share an id."""

from collections.abc import Iterator

from rcmcli.checks.faults import findings_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="F105",
    name="duplicate-id",
    severity=Severity.ERROR,
    title=Text(en="duplicate id", es="id repetido"),
    says=Text(en="{says}", es="{says}"),
    why=Text(
        en="Calendars know an item by its id: with one id, the second would replace the first.",
        es="Los calendarios reconocen un punto por su id: con un mismo id, el segundo reemplazaría al primero.",
    ),
    explanation=Explanation(
        what=Text(
            en="Items that have the `id` of an earlier item of the same agenda. It does not matter whether they "
            "stand on the same day.",
            es="Puntos que tienen el `id` de un punto anterior del mismo orden del día, sea o no de la misma fecha.",
        ),
        why=Text(
            en="Calendar programs know an entry by its id. With one id for two items, the second replaces the "
            "first on the phones of the delegations, and one session is gone. `rcm export ics` refuses such an "
            "agenda.",
            es="Los programas de calendario reconocen una entrada por su id. Con un mismo id, el segundo punto "
            "reemplaza al primero en los teléfonos de las delegaciones, y una sesión desaparece. `rcm export "
            "ics` rechaza un orden del día así.",
        ),
        example=Text(
            en="On 26 July 2021 four working groups of Puebla met under one title, “Simultaneous Meetings of the "
            "RCM Working Groups”. An item copied for the next group keeps the id of the one before:\n\n"
            '    id    = "working-group-protection"\n'
            '    track = "Protection"\n'
            "\n"
            '    id    = "working-group-protection"\n'
            '    track = "Border Management"\n\n'
            "The second is reported.",
            es="El 26 de julio de 2021, en Puebla, cuatro grupos de trabajo se reunieron bajo un mismo título, "
            "«Reuniones simultáneas de los Grupos de Trabajo de la CRM». Un punto copiado para el grupo "
            "siguiente conserva el id del anterior:\n\n"
            '    id    = "working-group-protection"\n'
            '    track = "Protección"\n'
            "\n"
            '    id    = "working-group-protection"\n'
            '    track = "Gestión Fronteriza"\n\n'
            "Se señala el segundo.",
        ),
        mend=Text(
            en="Give the newer of the two an id of its own, such as `working-group-border-management`. Leave the "
            "older one as it is, if calendars have gone out with it.",
            es="Dé al más nuevo de los dos un id propio, como `working-group-border-management`. Deje el más "
            "antiguo como está, si ya se enviaron calendarios con él.",
        ),
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each id that an earlier item has."""
    return findings_of(RULE, calendar)
