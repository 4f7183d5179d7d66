"""T201 ends-before-start: an item whose end is earlier than its start."""

from collections.abc import Iterator

import msgspec

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.clock import DAY
from rcmcli.model.finding import Explanation, Finding, Rule, Severity, Variant
from rcmcli.model.text import Text
from rcmcli.model.walltime import ItemTime

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
    explanation=Explanation(
        what=Text(
            en="Items whose second time is earlier than the first, both on the same date. An item may end on the next date if "
            'it says so: "23:00-01:00 +1".',
            es="Puntos cuya segunda hora es anterior a la primera, ambas en la misma fecha. Un punto puede terminar al día "
            'siguiente si lo dice: "23:00-01:00 +1".',
        ),
        why=Text(
            en="Nobody can tell which of the two times is wrong, and no calendar accepts such an entry. Most often an "
            "afternoon hour was written as on a 12-hour clock, or the two times changed places.",
            es="No se puede saber cuál de las dos horas está mal, y ningún calendario acepta una entrada así. Lo más frecuente "
            "es una hora de la tarde escrita como en un reloj de 12 horas, o las dos horas intercambiadas.",
        ),
        example=Text(
            en='A school in Bogotá prints its debate as "10:30" to "1:00" and lunch as "1:00" to "2:00":\n\n'
            '    time = "10:30-1:00"\n\nThe debate ends at 13:00.',
            es='Un colegio de Bogotá imprime su debate de "10:30" a "1:00" y el almuerzo de "1:00" a "2:00":\n\n'
            '    time = "10:30-1:00"\n\nEl debate termina a las 13:00.',
        ),
        mend=Text(
            en='Write the afternoon with the 24-hour clock ("10:30-13:00") or with "pm"; add "+1" if it ends on the next date.',
            es='Escriba la tarde con el reloj de 24 horas ("10:30-13:00") o con "pm"; añada "+1" si termina al día siguiente.',
        ),
    ),
)
_AFTERNOON = Variant(
    mend=Text(
        en='if it ends in the afternoon, write "{better}"; if on the next date, "{time} +1"',
        es='si termina por la tarde, escriba "{better}"; si al día siguiente, "{time} +1"',
    )
)
_NOON = Variant(
    mend=Text(
        en='if it ends at noon, write "{better}", for 12 a.m. is midnight; if at midnight, "{time} +1"',
        es='si termina a mediodía, escriba "{better}", pues las 12 a. m. son la medianoche; si a medianoche, "{time} +1"',
    )
)
_SWAPPED = Variant(
    mend=Text(
        en='correct one of the two; if they have changed places, write "{better}"',
        es='corrija una de las dos; si están intercambiadas, escriba "{better}"',
    )
)
_HALF = DAY // 2
_LONG = 10 * 60  # minutes that an item up to the afternoon may last


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item whose end comes before its start."""
    for slot in calendar.slots:
        minutes = slot.item.time.minutes
        if minutes is not None and minutes < 0:
            variant, better = _way_out(slot.item.time, minutes)
            yield RULE.at(
                (*slot.path, "time"),
                variant=variant,
                title=slot.item.title,
                time=str(slot.item.time),
                better=str(better),
            )


def _way_out(time: ItemTime, minutes: int) -> tuple[Variant | None, ItemTime]:
    """The likeliest time: an end in the afternoon, noon for midnight, the two in their order; none where it is the night."""
    start, end = time.start or 0, time.end or 0
    if 0 < minutes + _HALF <= _LONG and end < _HALF:
        return (_AFTERNOON if end else _NOON), msgspec.structs.replace(time, end=end + _HALF)
    if minutes + DAY > _HALF:
        return _SWAPPED, msgspec.structs.replace(time, start=end, end=start)
    return None, time
