"""T208 odd-duration: a session or a break that is shorter or longer than such items are."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby

from rcmcli.checks.frames import frames
from rcmcli.checks.overlaps import Stay, span_of, stays
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.clock import DAY
from rcmcli.model.finding import Confidence, Finding, Rule, Severity, Variant
from rcmcli.model.length import lasting
from rcmcli.model.text import Text

RULE = Rule(
    code="T208",
    name="odd-duration",
    severity=Severity.INFO,
    follows=("T207",),
    confidence=Confidence.MEDIUM,
    title=Text(en="unusual length", es="duración poco habitual"),
    says=Text(
        en="“{title}” ({time}) lasts {length}, longer than sessions and breaks do",
        es="«{title}» ({time}) dura {length}, más de lo habitual en una sesión o un receso",
    ),
    label=Text(en="lasts {length}", es="dura {length}"),
    why=Text(
        en="more than {limit} at a stretch is rare: an hour may be wrong, or breaks may not be written",
        es="más de {limit} seguidas es raro: puede que una hora esté mal o que falten los recesos",
    ),
    mend=Text(
        en="correct one of the two times, or part the item by its breaks",
        es="corrija una de las dos horas o divida el punto por sus recesos",
    ),
)
_SHORT = Variant(
    says=Text(
        en="“{title}” ({time}) lasts only {length}",
        es="«{title}» ({time}) dura solo {length}",
    ),
    label=Text(en="lasts only {length}", es="dura solo {length}"),
    why=Text(
        en="in less than {limit} nobody takes the floor or a coffee; the end may be wrong",
        es="en menos de {limit} nadie toma la palabra ni un café; puede que el final esté mal",
    ),
    mend=Text(
        en="correct one of the two times; a moment of silence is of kind “ceremony”",
        es="corrija una de las dos horas; un minuto de silencio es de tipo «ceremony»",
    ),
)
_MEAL = Variant(
    says=Text(
        en="“{title}” ({time}) lasts {length}, longer than a meal does",
        es="«{title}» ({time}) dura {length}, más de lo habitual en una comida",
    ),
    why=Text(
        en="nobody sits at table for more than {limit}; an hour may be wrong",
        es="nadie pasa más de {limit} a la mesa; puede que una hora esté mal",
    ),
    mend=Text(
        en="correct one of the two times; a buffet that stays open is of kind “logistics”",
        es="corrija una de las dos horas; un bufé que sigue abierto es de tipo «logistics»",
    ),
)
_KINDS = ("session", "break")
_EVENING = 17 * 60
_OFTEN = 3  # items of one short length in a day, which are meant so: talks of four minutes


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each session and break that is too short or too long to be right, and each meal of the day that is too long."""
    shortest = timedelta(minutes=calendar.limits.shortest_item)
    longest = timedelta(minutes=calendar.limits.longest_item)
    for _, day in groupby(calendar.slots, key=lambda slot: (slot.path[1], slot.day.date)):
        held = stays(tuple(day))
        odd = [stay for stay in held if _is_odd(stay, shortest, longest)]
        if not odd:
            continue
        is_frame, often = frames(held), Counter(stay.end - stay.start for stay in odd)
        for stay in odd:
            short = stay.end - stay.start < shortest
            if short and often[stay.end - stay.start] >= _OFTEN:
                continue
            meal = stay.slot.item.kind == "meal"
            if short or meal or (len(held) > 1 and not is_frame(stay)):
                yield _finding(stay, shortest if short else longest, _SHORT if short else _MEAL if meal else None)


def _is_odd(stay: Stay, shortest: timedelta, longest: timedelta) -> bool:
    """Whether a session or a break has a length out of the ordinary; what says that it ends on the next date has not."""
    length, slot = stay.end - stay.start, stay.slot
    if length <= timedelta() or shortest <= length <= longest:
        return False
    meal = slot.item.kind == "meal" and length > longest and (slot.item.time.start or 0) < _EVENING
    return (slot.item.kind in _KINDS or meal) and (slot.item.time.end or 0) <= DAY


def _finding(stay: Stay, limit: timedelta, variant: Variant | None) -> Finding:
    return RULE.at(
        (*stay.slot.path, "time"),
        variant=variant,
        title=stay.slot.item.title,
        time=span_of(stay.slot),
        length=lasting(stay.end - stay.start),
        limit=lasting(limit),
    )
