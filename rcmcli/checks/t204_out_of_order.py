"""T204 out-of-order: an item that stands below one that starts later, or above several that start earlier."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby, islice, pairwise

from rcmcli.checks.overlaps import span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.apart import name_of
from rcmcli.model.calendar import Calendar
from rcmcli.model.clock import DAY
from rcmcli.model.finding import Fact, Finding, Rule, Severity, Variant
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.walltime import ItemTime

RULE = Rule(
    code="T204",
    name="out-of-order",
    severity=Severity.WARNING,
    follows=("T201", "T203"),
    draft=Severity.INFO,
    title=Text(en="item out of order", es="punto fuera de orden"),
    says=Text(
        en="“{late}” ({late_time}) stands below “{early}” ({early_time}), which starts later",
        es="«{late}» ({late_time}) figura debajo de «{early}» ({early_time}), que empieza más tarde",
    ),
    label=Text(
        en="“{early}” above starts later ({early_time})", es="«{early}», arriba, empieza más tarde ({early_time})"
    ),
    why=Text(
        en="people read a day from top to bottom, and look for what is next below",
        es="un día se lee de arriba abajo, y lo que sigue se busca más abajo",
    ),
    mend=Text(
        en="move the item to its place in the day, or correct its time; what is after midnight belongs to the next day",
        es="pase el punto a su lugar en el día o corrija su hora; lo posterior a la medianoche va en el día siguiente",
    ),
)
_AFTERNOON = Variant(
    mend=Text(
        en='if it is in the afternoon, write "{better}"; else move the item to its place in the day',
        es='si es por la tarde, escriba "{better}"; si no, lleve el punto a su lugar en el día',
    )
)
_ASTRAY = Variant(
    says=Text(
        en="“{early}” ({early_time}) stands above “{late}” ({late_time}), which starts earlier, as does what follows",
        es="«{early}» ({early_time}) figura encima de «{late}» ({late_time}), que empieza antes, como lo que sigue",
    ),
    label=Text(en="“{late}” below starts earlier ({late_time})", es="«{late}», abajo, empieza antes ({late_time})"),
)
_BEFORE_NOON = Variant(
    says=_ASTRAY.says,
    label=_ASTRAY.label,
    mend=Text(
        en='if it is in the morning, write "{better}"; else move the item to its place in the day',
        es='si es por la mañana, escriba "{better}"; si no, lleve el punto a su lugar en el día',
    ),
)
_WORK = "work for everyone"  # with which a group that begins is compared: it may be printed below the lunch of all
_PAUSES = ("break", "meal")  # without a room of its own, a pause belongs to the group that it is printed in
_HALF, _MORNING, _FEW = DAY // 2, 8 * 60, 2


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item that starts before the last one above it in its own track or room, or for everyone."""
    for _, day in groupby(calendar.slots, key=lambda slot: (slot.path[1], slot.day.date)):
        timed = [(slot.start, slot) for slot in day if slot.start and slot.item.status != "cancelled"]
        if any(late < early for (early, _), (late, _) in pairwise(timed)):
            yield from _backwards(timed)


def _backwards(timed: list[tuple[datetime, Slot]]) -> Iterator[Finding]:
    last: dict[str, tuple[int, datetime, Slot]] = {}
    own = ""
    for n, (start, late) in enumerate(timed):
        own = _stream(late) or (own if late.item.kind in _PAUSES else "")
        above = [last[key] for key in (own, ("" if own in last else _WORK) if own else "*") if key in last]
        m, before, early = max(above, key=lambda entry: entry[0], default=(n, start, late))
        if start < before:
            yield _of_early(early, late) if _is_astray(m, n, timed) else _finding(late, early)
        last[own] = last["*"] = (n, start, late)
        if not own and late.item.kind not in _PAUSES:
            last[_WORK] = last[own]


def _is_astray(m: int, n: int, timed: list[tuple[datetime, Slot]]) -> bool:
    """Whether the one above is what stands wrong: what is before it, and the two below it, are in order without it."""
    own = _stream(timed[m][1])
    below = [*islice((one for one in timed[m + 1 :] if _stream(one[1]) == own), 2)]
    if len(below) < _FEW or below[0][1] is not timed[n][1] or not below[0][0] <= below[1][0] < timed[m][0]:
        return False
    before = next((start for start, slot in reversed(timed[:m]) if _stream(slot) == own), below[0][0])
    return before <= below[0][0]


def _stream(slot: Slot) -> str:
    """The parallel group that an item belongs to, by its track or its room; empty for what is for everyone."""
    item = slot.item
    if item.track:
        return f"track {name_of(item.track)}"
    return f"room {name_of(item.room)}" if item.room else ""


def _of_early(early: Slot, late: Slot) -> Finding:
    start, end = early.item.time.start or 0, early.item.time.end
    sooner = ItemTime(start - _HALF, None if end is None else end - _HALF) if start >= _HALF else None
    fits = sooner and start - _HALF <= (late.item.time.start or 0) and (end is None or end >= _HALF)
    return RULE.at(
        (*early.path, "time"),
        variant=_BEFORE_NOON if fits else _ASTRAY,
        better=str(sooner),
    ).told(**_facts(late, early))


def _finding(late: Slot, early: Slot) -> Finding:
    start, end = late.item.time.start or 0, late.item.time.end
    later = ItemTime(start + _HALF, None if end is None else end + _HALF)
    fits = start < _MORNING and (early.item.time.end or early.item.time.start or 0) <= start + _HALF
    return RULE.at(
        (*late.path, "time"),
        variant=_AFTERNOON if fits else None,
        better=str(later),
    ).told(**_facts(late, early))


def _facts(late: Slot, early: Slot) -> dict[str, Fact]:
    return {
        "late": late.item.title,
        "early": early.item.title,
        "late_time": span_of(late),
        "early_time": span_of(early),
    }
