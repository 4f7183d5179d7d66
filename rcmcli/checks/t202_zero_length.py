"""T202 zero-length: an item that ends at the minute it starts."""

from collections.abc import Iterator

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity, Variant
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="T202",
    name="zero-length",
    severity=Severity.ERROR,
    title=Text(en="item of no length", es="punto sin duración"),
    says=Text(en="“{title}” starts and ends at {start}", es="«{title}» empieza y termina a las {start}"),
    label=Text(en="starts and ends at {start}", es="empieza y termina a las {start}"),
    why=Text(
        en="an item that lasts no time is a slip of the pen; calendars show it wrongly or refuse it",
        es="un punto que no dura nada es una errata; los calendarios lo muestran mal o lo rechazan",
    ),
    mend=Text(
        en='write the real end, or "{start}" alone if the end is open',
        es='escriba el final verdadero, o solo "{start}" si el final queda abierto',
    ),
    explanation=Explanation(
        what=Text(
            en="Items that end at the minute they start. An item with an open end has one time only.",
            es="Puntos que terminan en el mismo minuto en que empiezan. Un punto de final abierto lleva una sola hora.",
        ),
        why=Text(
            en="It is a slip of the pen, and the true end is not on the paper. Calendars show such an entry as a line or refuse "
            "it, and everything after it is uncertain.",
            es="Es una errata, y el final verdadero no está en el papel. Los calendarios muestran la entrada como una raya o la "
            "rechazan, y todo lo que sigue queda en duda.",
        ),
        example=Text(
            en="The agenda of Puebla, July 2021, prints the update on the Global Compact so, after an item that ends at 16:00; "
            'very likely 16:00-16:30 was meant:\n\n    time = "16:30-16:30"',
            es="El orden del día de Puebla, julio de 2021, imprime así la actualización sobre el Pacto Mundial, después de un "
            'punto que termina a las 16:00; es muy probable que debiera decir 16:00-16:30:\n\n    time = "16:30-16:30"',
        ),
        mend=Text(
            en='Ask for the real end and write it; if it is open, write the start alone: "16:30".',
            es='Pregunte por el final verdadero y escríbalo; si queda abierto, escriba solo el comienzo: "16:30".',
        ),
    ),
)
_MOVED = Text(
    en='the item before ends at {before}: was "{before}-{start}" meant?',
    es='el punto anterior termina a las {before}: ¿debía decir "{before}-{start}"?',
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item that ends when it starts."""
    for n, slot in enumerate(calendar.slots):
        if slot.item.time.minutes == 0:
            before = _end_before(slot, calendar.slots[:n])
            variant = Variant(mend=_MOVED) if before else None
            start = clock.clock(slot.item.time.start or 0)
            yield RULE.at((*slot.path, "time"), variant=variant, title=slot.item.title, start=start, before=before)


def _end_before(slot: Slot, earlier: tuple[Slot, ...]) -> str:
    """The end of the item just before on the same day, where a gap was left that this item would fill."""
    ends = [one.item.time.end for one in earlier if one.day is slot.day and one.item.time.end is not None]
    if not ends or slot.item.time.start is None or not 0 < slot.item.time.start - ends[-1] <= 120:
        return ""
    return clock.clock(ends[-1])
