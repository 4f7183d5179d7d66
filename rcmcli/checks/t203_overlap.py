"""T203 overlap: two items of one room, of one track, or for the same people share some minutes."""

from collections.abc import Iterator

from rcmcli.checks.claims import Clash, clashes, part_clashes
from rcmcli.checks.hubs import hubs, titles_of
from rcmcli.checks.overlaps import Stay, order, part_of, span_of, stays
from rcmcli.checks.pauses import is_pause_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Confidence, Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="T203",
    name="overlap",
    severity=Severity.ERROR,
    title=Text(en="two items overlap", es="dos puntos se superponen"),
    says=Text(
        en="“{late}” ({late_time}) starts before “{early}” ({early_time}) ends",
        es="«{late}» ({late_time}) empieza antes de que termine «{early}» ({early_time})",
    ),
    label=Text(
        en="“{early}” still runs ({early_time})",
        es="«{early}» aún no ha terminado ({early_time})",
    ),
    why=Text(en="one delegation cannot sit in two rooms", es="una delegación no puede estar en dos salas"),
    mend=Text(
        en="move one, or give each its own track or room (@ Room B)",
        es="mueva uno, o dé a cada uno su grupo (track) o su sala (@ Sala B)",
    ),
)
_PART = Variant(
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    says=Text(
        en="“{late}” ({late_time}) may run at the same time as “{early}” ({early_time}), for the same people",
        es="«{late}» ({late_time}) puede coincidir con «{early}» ({early_time}), para las mismas personas",
    ),
    label=Text(en="at the same time as “{early}” ({early_time})", es="a la vez que «{early}» ({early_time})"),
    why=Text(
        en="no hours are given, and the other item falls into that part of the day",
        es="no se indican horas, y el otro punto cae en esa parte del día",
    ),
    mend=Text(
        en='write its hours, such as "08:30-09:30"; if they are parallel by design, give each its own track or room',
        es='escriba sus horas, como "08:30-09:30"; si son simultáneos a propósito, dé a cada uno su propio grupo (track) o su propia sala (room)',
    ),
)
_MANY = Variant(
    says=Text(
        en="“{late}” ({late_time}) overlaps with {others}",
        es="«{late}» ({late_time}) se superpone con {others}",
    ),
    label=Text(en="overlaps with {others}", es="se superpone con {others}"),
    mend=Text(
        en="correct its time; if the others are its parts, write it as their heading; if it is parallel by design, give it its "
        "own track, or each its own room",
        es="corrija su hora; si los otros son partes suyas, escríbalo como encabezado (heading) de ellos; si es simultáneo a "
        "propósito, dele su propio grupo (track), o a cada uno su propia sala (room)",
    ),
)
_SITTINGS = ("session", "ceremony")
_PARTS = {"morning": "mañana", "afternoon": "tarde", "evening": "noche", "all day": "todo el día"}


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item that starts before an equal one ends, the first started is named; then the parts of days."""
    told = (clash for clash in clashes(calendar) if not clash.beside and not clash.of_copies)
    found = [clash for clash in told if not _is_pause(clash, calendar.slots)]
    yield from (_of_hub(hub, others) for hub, others in hubs(found))
    spread = (part_of(slot, place) for place, slot in enumerate(calendar.slots) if slot.item.time.part)
    parts = [stay for stay in spread if stay and stay.slot.item.kind == "session" and not stay.slot.item.status]
    if parts:
        sat = [stay for stay in stays(calendar.slots) if stay.slot.item.kind in _SITTINGS and stay.start < stay.end]
        of_parts = {clash.early.place: clash for clash in reversed([*part_clashes(sat, parts, calendar.people)])}
        for clash in of_parts.values():
            yield _finding(clash.early.slot, clash.late.slot, _PART)


def _is_pause(clash: Clash, slots: tuple[Slot, ...]) -> bool:
    return is_pause_of(clash.late, clash.early, slots) or is_pause_of(clash.early, clash.late, slots)


def _of_hub(hub: Stay, others: list[Stay]) -> Finding:
    """The finding of an item and those it clashes with; of two, it stands at the one that starts later."""
    if len(others) == 1:
        late, early = sorted((hub, others[0]), key=order, reverse=True)
        return _finding(late.slot, early.slot, None)
    found = _finding(hub.slot, others[0].slot, _MANY, tuple(one.slot.path for one in others))
    return found.told(others=titles_of(others))


def _finding(late: Slot, early: Slot, variant: Variant | None, about: tuple[Path, ...] = ()) -> Finding:
    return RULE.at(
        (*late.path, "time"),
        variant=variant,
        about=about or (early.path,),
        late=late.item.title,
        early=early.item.title,
        late_time=_when(late),
        early_time=_when(early),
    )


def _when(slot: Slot) -> str | Text:
    part = slot.item.time.part
    return Text(en=part, es=_PARTS[part]) if part else span_of(slot)
