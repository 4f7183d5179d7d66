"""T202 zero-length: an item that ends at the minute it starts."""

from collections.abc import Iterator

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
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
        en="calendars show an item of no length wrongly, or refuse it",
        es="los calendarios muestran mal un punto que no dura nada, o lo rechazan",
    ),
    mend=Text(
        en='write the real end, or "{start}" alone if the end is open',
        es='escriba el final verdadero, o solo "{start}" si el final queda abierto',
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
