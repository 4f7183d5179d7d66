"""T213 at-night: people are called into a room in the small hours: an afternoon hour written without its 12."""

from collections.abc import Iterator
from itertools import groupby

from rcmcli.checks.overlaps import span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.clock import DAY
from rcmcli.model.finding import Confidence, Explanation, Finding, Rule, Severity, Variant
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
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
    explanation=Explanation(
        what=Text(
            en="Sessions, breaks and meals that start between midnight and 06:00, on days that people attend in "
            "person. Each day is reported once, at the first of them. It is silent on virtual days, where the hour may be meant "
            "for others; on ceremonies, social, travel and logistics entries; on what says that it is after midnight of the day before "
            '("00:30 +1"); and on what goes on from an item before it.',
            es="Sesiones, recesos y comidas que empiezan entre la medianoche y las 06:00, en días a los que se "
            "asiste en persona. Cada día se señala una vez, en el primero de ellos. No dice nada en días virtuales, en los que "
            "la hora puede ser para otros; de ceremonias ni puntos sociales, de viaje o de logística; de lo que dice ser pasada la medianoche "
            'del día anterior ("00:30 +1"); ni de lo que continúa un punto anterior.',
        ),
        why=Text(
            en="Papers write 2:30 and mean 14:30. On paper everyone understands; in a calendar the session is over before "
            "anyone gets up, and the hours of all other cities are wrong by twelve.",
            es="Los documentos escriben 2:30 y quieren decir 14:30. En papel todos lo entienden; en un calendario la sesión "
            "termina antes de que nadie se levante, y las horas de todas las demás ciudades fallan por doce.",
        ),
        example=Text(
            en='The programme of a seminar goes on after lunch:\n\n    time  = "2:30-4:00"\n    title = "Session II"\n\n'
            "It is held at 14:30.",
            es='El programa de un seminario continúa después del almuerzo:\n\n    time  = "2:30-4:00"\n'
            '    title = "Sesión II"\n\nSe celebra a las 14:30.',
        ),
        mend=Text(
            en='Write the hour with the 24-hour clock, "14:30-16:00", or with "pm". A vigil that does begin at night is waived: '
            "`# rcm: ignore[T213] vigil`.",
            es='Escriba la hora con el reloj de 24 horas, "14:30-16:00", o con "pm". Una vigilia que sí empieza de noche se '
            "exime: `# rcm: ignore[T213] vigilia`.",
        ),
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
    until: set[object] = {slot.end for slot in calendar.slots if slot.item.time.start is not None and slot.takes_place}
    for _, day in groupby(calendar.slots, key=lambda slot: slot.path[1]):
        early = [slot for slot in day if _is_at_night(slot, agenda) and slot.start not in until]
        if early:
            yield _finding(early)


def _is_at_night(slot: Slot, agenda: Agenda) -> bool:
    start, mode = slot.item.time.start, slot.day.mode or agenda.mode
    if start is None or not 0 <= start < _MORNING or mode == "virtual" or not slot.takes_place:
        return False
    return slot.item.kind in _KINDS


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
