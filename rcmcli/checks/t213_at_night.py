"""T213 at-night: people are called into a room in the small hours: an afternoon hour written without its 12."""

from collections.abc import Iterator
from itertools import groupby

from rcmcli.checks.overlaps import span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.clock import DAY
from rcmcli.model.finding import Confidence, Finding, Rule, Severity, Variant
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.title_hints import names_travel
from rcmcli.model.walltime import ItemTime

RULE = Rule(
    code="T213",
    name="at-night",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    confidence=Confidence.MEDIUM,
    follows=("T201", "T203", "T204", "Z301"),
    title=Text(en="at night", es="de noche"),
    says=Text(
        en="“{title}” ({time}) is at night, in a meeting that people attend in person: was {better} meant?",
        es="«{title}» ({time}) es de noche, en una reunión presencial: ¿se quiso decir {better}?",
    ),
    label=Text(en="at night; was {better} meant?", es="de noche; ¿se quiso decir {better}?"),
    why=Text(
        en="an afternoon hour that is written without its p.m. is a night hour for every calendar and every other city",
        es="una hora de la tarde escrita sin su p. m. es una hora de la noche para todo calendario y toda otra ciudad",
    ),
    mend=Text(
        en='write "{better}" if it is in the afternoon; if it is at night indeed, waive this with that reason',
        es='escriba "{better}" si es por la tarde; si de verdad es de noche, exima esto con ese motivo',
    ),
)
_NOON = Variant(
    says=Text(
        en="“{title}” ({time}) is after midnight, in a meeting that people attend in person: was noon meant, {better}?",
        es="«{title}» ({time}) es pasada la medianoche, en una reunión presencial: ¿se quiso decir el mediodía, {better}?",
    )
)
_MANY = Text(
    en="{count} items of this day are at night; the others are below",
    es="{count} puntos de este día son de noche; los demás están debajo",
)
_KINDS = ("session", "break", "meal")
_MORNING, _HALF, _HOUR = 6 * 60, DAY // 2, 60


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find the first item of each day that calls people into a room in the small hours."""
    until: set[object] = {slot.end for slot in calendar.slots if slot.start and slot.item.status != "cancelled"}
    for _, day in groupby(calendar.slots, key=lambda slot: (slot.path[1], slot.day.date)):
        early = [slot for slot in day if _is_at_night(slot, agenda) and slot.start not in until]
        if early:
            yield _finding(early)


def _is_at_night(slot: Slot, agenda: Agenda) -> bool:
    start, mode = slot.item.time.start, slot.day.mode or agenda.mode
    if start is None or not 0 <= start < _MORNING or mode == "virtual" or not slot.takes_place:
        return False
    return slot.item.kind in _KINDS and not names_travel(slot.item.title)


def _finding(early: list[Slot]) -> Finding:
    slot = early[0]
    start, end = slot.item.time.start or 0, slot.item.time.end
    later = None if end is None else end + _HALF if start < end <= _HALF else end
    return RULE.at(
        (*slot.path, "time"),
        variant=Variant(says=_NOON.says if start < _HOUR else Text(), note=_MANY if len(early) > 1 else Text()),
        title=slot.item.title,
        time=span_of(slot),
        better=str(ItemTime(start + _HALF, later)),
        count=len(early),
    )
