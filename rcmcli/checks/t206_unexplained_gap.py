"""T206 unexplained-gap: nothing is written between two items of a day, in an agenda that writes its pauses."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import timedelta
from itertools import chain, groupby, pairwise

from rcmcli.checks.overlaps import Stay, part_of, span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Confidence, Finding, Rule, Severity
from rcmcli.model.kinds import kind_said
from rcmcli.model.length import lasting
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name
from rcmcli.model.timeline import Slot
from rcmcli.model.title_hints import may_receive, names_meal, names_tour, names_travel

RULE = Rule(
    code="T206",
    name="unexplained-gap",
    severity=Severity.INFO,
    follows=("T201", "T202", "T203", "T204", "T213"),
    confidence=Confidence.MEDIUM,
    title=Text(en="time for which nothing is written", es="tiempo para el que no hay nada escrito"),
    says=Text(
        en="nothing is written for the {length} between “{early}” ({early_time}) and “{late}” ({late_time})",
        es="no hay nada escrito durante {length}, entre «{early}» ({early_time}) y «{late}» ({late_time})",
    ),
    label=Text(en="{length} after “{early}” ({early_time})", es="{length} después de «{early}» ({early_time})"),
    why=Text(
        en="other pauses of this agenda are written; this one may be forgotten",
        es="otras pausas del orden del día están escritas; esta puede faltar",
    ),
    mend=Text(
        en="write the break or the meal that is held then, or correct a time",
        es="escriba el receso o la comida que hay entonces, o corrija una hora",
    ),
)
Gap = tuple[Stay, Stay]  # the time from the end of the one to the start of the other
_PAUSES = ("break", "meal")
_LONG = timedelta(hours=1)  # a gap that no desk fills
_HALF, _MORNING = timedelta(hours=12), 8 * 60  # “1.15-2.00” of the afternoon, which T204 or T213 tells
_EVENING, _NIGHT = 17 * 60, 19 * 60
_SLOT_APART = timedelta(hours=1)
_WAY, _MINUTE = timedelta(minutes=15), timedelta(minutes=1)  # to a meal, back from it, from the desk
_SHORT, _OFTEN = timedelta(minutes=20), 3  # a gap as long as others of the day, which is how it goes there
_SLOT = frozenset(("slot", "block", "bloque", "franja", "turno", "creneau", "plage", "bloco", "faixa"))


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item before which nothing is written for some time, in an agenda that has breaks or meals."""
    if not any(slot.item.kind in _PAUSES for slot in calendar.slots):
        return
    least = timedelta(minutes=max(1, calendar.limits.shortest_gap))
    for (d, _), day in groupby(calendar.slots, key=lambda slot: (slot.path[1], slot.day.date)):
        held, unset = [], []
        for slot in day:
            stay = _stay(slot)
            if stay is None or stay.end < stay.start:
                unset.append(slot.path)
            else:
                held.append(stay)
        virtual = (agenda.days[int(str(d))].mode or agenda.mode) == "virtual"
        held.sort(key=lambda stay: stay.start)
        desks = _desks(held)
        turns = [stay for stay in held if stay not in desks]
        gaps = [gap for gap in _gaps(turns, least, virtual) if _is_bare(gap, unset, turns) and not _is_kept(gap, desks)]
        yield from (_finding(gap) for gap in gaps if not _is_rhythm(gap, gaps))


def _stay(slot: Slot) -> Stay | None:
    """The time that an item takes up; none where it cannot be told."""
    if slot.start is None:
        return part_of(slot)
    return Stay(slot.start, slot.end or slot.start, 0, slot)


def _gaps(stays: list[Stay], least: timedelta, virtual: bool) -> Iterator[Gap]:
    early = stays[0] if stays else None
    at_night = [stay.start + _HALF for stay in stays if (stay.slot.item.time.start or 0) < _MORNING]
    for before, late in pairwise(stays):
        early = before if early is None or before.end >= early.end else early
        is_way = "meal" in (early.slot.item.kind, late.slot.item.kind) or early.slot.item.kind == "logistics"
        least_here = max(least, _WAY + _MINUTE) if is_way else least
        if (
            late.start - early.end < least_here
            or not _has_clock(before.slot)
            or not _would_pause(early.slot, late.slot)
        ):
            continue
        if any(early.end <= start < late.start for start in at_night):
            continue
        if virtual and (late.start - early.end >= _SLOT_APART or (_is_slot(early.slot) and _is_slot(late.slot))):
            continue
        yield early, late


def _desks(held: list[Stay]) -> list[Stay]:
    """The desks that stay open while others go on, such as a registration all day; the items come by their starts."""
    desks = [stay for stay in held if stay.slot.item.kind == "logistics" and not names_travel(stay.slot.item.title)]
    begun = [stay.start for stay in held if stay.slot.item.kind != "logistics"] if desks else []
    return [desk for desk in desks if bisect_left(begun, desk.end) > bisect_left(begun, desk.start)]


def _is_kept(gap: Gap, desks: list[Stay]) -> bool:
    """Whether a desk is open all through a gap that is shorter than an hour."""
    early, late = gap
    return _length(gap) < _LONG and any(desk.start <= early.end and late.start <= desk.end for desk in desks)


def _is_bare(gap: Gap, unset: list[Path], turns: list[Stay]) -> bool:
    """Whether nothing fills a gap: no item without an hour stands there, nor one with an hour that is not of that time (T204),
    and no point of the earlier item is a pause."""
    early, late = (stay.slot for stay in gap)
    first, last = sorted((early.path, late.path))
    astray = (stay.slot.path for stay in turns if stay.end <= gap[0].start or stay.start >= gap[1].end)
    return not any(first < path < last for path in chain(unset, astray)) and not any(
        kind_said(topic.title) in _PAUSES for topic in early.item.topics
    )


def _is_rhythm(gap: Gap, gaps: list[Gap]) -> bool:
    """Whether a short gap is the quarter of an hour that this day leaves after each lecture."""
    length = _length(gap)
    return length <= _SHORT and sum(_length(one) == length for one in gaps) >= _OFTEN


def _length(gap: Gap) -> timedelta:
    return gap[1].start - gap[0].end


def _finding(gap: Gap) -> Finding:
    early, late = (stay.slot for stay in gap)
    return RULE.at(
        (*late.path, "time"),
        early=early.item.title,
        late=late.item.title,
        early_time=span_of(early),
        late_time=span_of(late),
        length=lasting(_length(gap)),
    )


def _is_slot(slot: Slot) -> bool:
    """Whether an item is called a slot of the day: people of other hours come to another one."""
    title = slot.item.title
    words = " ".join((title.any, title.en, title.es, title.fr, title.pt))
    return not _SLOT.isdisjoint(fold_name(words).split())


def _has_clock(slot: Slot) -> bool:
    """Whether an item takes place and has an end that can be right; one of no length is T202."""
    return slot.takes_place and slot.end is not None and slot.end != slot.start


def _would_pause(early: Slot, late: Slot) -> bool:
    """Whether a pause between the two would be written: both take place, and neither is out of the meeting room."""
    is_fare = late.item.kind == "meal" or may_receive(late.item.title) or names_meal(late.item.title)
    evening = (late.item.time.start or 0) >= (_EVENING if is_fare else _NIGHT)
    outside = late.item.kind in ("social", "travel", "logistics") or early.item.kind in ("social", "travel")
    outside = outside or names_tour(late.item.title) or names_tour(early.item.title)
    outside = outside or names_travel(late.item.title) or names_travel(early.item.title)
    return _has_clock(early) and late.takes_place and not (evening or outside or _is_astray(early, late))


def _is_astray(early: Slot, late: Slot) -> bool:
    """Whether the earlier stands below the later, out of order (T204), and not as another track printed after it."""
    return early.path > late.path and not (early.item.track and late.item.track)
