"""T201 ends-before-start: an item whose end is earlier than its start."""

from collections.abc import Iterator

import msgspec

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.clock import DAY
from rcmcli.model.finding import Finding, Rule, Severity, Variant
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
