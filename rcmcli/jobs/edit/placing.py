"""`rcm agenda move` and `swap`: items at another place of the timetable, and of the file."""

from datetime import datetime, timedelta

import msgspec

from rcmcli.desk.console import Console
from rcmcli.jobs.edit.hours import changes_of
from rcmcli.jobs.edit.naming import Named, day_named, item_named
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.retiming import LEAST_BREAK, instant_on, slots_of
from rcmcli.jobs.edit.work import Edit, edit_agenda
from rcmcli.model.agenda import Agenda
from rcmcli.model.change import Change, ExchangeItems, MoveItem
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.text import one_line
from rcmcli.model.timeline import Slot, timeline
from rcmcli.model.walltime import ItemTime
from rcmcli.reading.strict import read_time
from rcmcli.timetable.placement import index_for, placed, swapped
from rcmcli.timetable.rows import Blocked, Hours
from rcmcli.words import blocking, editing, filled


class Place(msgspec.Struct, frozen=True):
    """Where an item is to go: an hour, a day, behind an item or before one."""

    when: str = ""
    day: str = ""
    after: str = ""
    before: str = ""


def move(wishes: Wishes, item: str, place: Place, console: Console, *, make_room: bool) -> int:
    """Move an item to another hour, another day, or to stand behind or before another item."""

    def make(_: object, agenda: Agenda) -> Edit:
        return moved(item_named(item, agenda), place, agenda, make_room=make_room)

    return edit_agenda(wishes, console, make)


def moved(named: Named, place: Place, agenda: Agenda, *, make_room: bool) -> Edit:
    """The edit that moves an item. Raises `Blocked` where the place is taken."""
    slot = _slot(named, agenda)
    day, hours = _target(place, slot, named, agenda)
    there = _in_day(slot, day, agenda)
    beside = [one for one in slots_of(agenda, day) if one.path != named.path]
    own = [slot] if day == named.day else []
    wait = placed([*own, *beside], there, hours, make_room=make_room, least_break=LEAST_BREAK)
    told = filled(editing.MOVED, item=named.item.title, count=len(wait) + 1)
    by_path = {one.path: one for one in (*beside, there)}
    new = {**wait, slot.path: hours}
    steps = [changes_of(new, by_path, agenda)]
    step = _moved(named, day, index_for(slots_of(agenda, day), hours[0], wait, named.path))
    return Edit((*steps, *([(step,)] if step else [])), told)


def swap(wishes: Wishes, one: str, other: str, console: Console) -> int:
    """Exchange two items, in the timetable and in the file."""

    def make(_: object, agenda: Agenda) -> Edit:
        first, second = item_named(one, agenda), item_named(other, agenda)
        if first.path == second.path:
            raise Refusal(editing.THE_SAME_ITEM)
        slots = {slot.path: slot for slot in timeline(agenda)}
        hours = swapped(tuple(slots.values()), slots[first.path], slots[second.path])
        told = filled(editing.SWAPPED, item=first.item.title, other=second.item.title, count=len(hours))
        there = dict(slots)
        if first.day != second.day:
            for mine, day in ((first, second.day), (second, first.day)):
                there[mine.path] = _in_day(slots[mine.path], day, agenda)
        changes = changes_of(hours, there, agenda)
        return Edit((changes, (ExchangeItems(first.path, second.path),)), told)

    return edit_agenda(wishes, console, make)


def _slot(named: Named, agenda: Agenda) -> Slot:
    slot = slots_of(agenda, named.day)[named.number]
    if slot.start and slot.doubt:
        raise Blocked("doubt", slot)
    return slot


def _in_day(slot: Slot, day: int, agenda: Agenda) -> Slot:
    """The slot of an item as if it stood in another day."""
    there = agenda.days[day]
    return msgspec.structs.replace(slot, day=there, zone=there.timezone or agenda.timezone)


def _target(place: Place, slot: Slot, named: Named, agenda: Agenda) -> tuple[int, Hours]:
    """The day and the instants that an item is to have."""
    if not (place.when or place.day or place.after or place.before):
        raise Refusal(editing.MOVE_WHERE)
    if place.after or place.before:
        return _beside(place, slot, agenda)
    day = day_named(place.day, agenda) if place.day else named.day
    time = hours_asked(place.when) if place.when else slot.item.time
    if time.start is None:
        raise Blocked("no hour", slot)
    return day, hours_on(time, slot, day, agenda)


def hours_on(time: ItemTime, slot: Slot, day: int, agenda: Agenda) -> Hours:
    """The instants of hours of a day; without an end, as long as the item was."""
    there = agenda.days[day]
    zone = there.timezone or agenda.timezone
    start = instant_on(there, time.start or 0, zone)
    if time.end is not None:
        return start, instant_on(there, time.end, zone)
    return start, _ending(start, slot)


def _ending(start: datetime, slot: Slot) -> datetime | None:
    """When an item is over that begins at another instant; None where it has no end."""
    return start + (slot.end - slot.start) if slot.start and slot.end else None


def _beside(place: Place, slot: Slot, agenda: Agenda) -> tuple[int, Hours]:
    """The instants behind the end of an item, or before the start of one."""
    day = day_named(place.day, agenda) if place.day else None
    beside = item_named(place.after or place.before, agenda, day)
    if beside.path == slot.path:
        raise Refusal(editing.THE_SAME_ITEM)
    other = slots_of(agenda, beside.day)[beside.number]
    if other.start is None:
        raise Blocked("no hour", other)
    if place.after:
        minutes = other.item.minutes
        lasts = timedelta(minutes=minutes) if isinstance(minutes, int) else None
        end = other.end or (other.start + lasts if lasts else None)
        if end is None:
            raise Blocked("no end", other)
        return beside.day, (end, _ending(end, slot))
    if slot.start is None or slot.end is None:
        raise Blocked("no end", slot)
    start = other.start - (slot.end - slot.start)
    return beside.day, (start, other.start)


def _moved(named: Named, day: int, before: int) -> Change | None:
    """The change that puts an item where its hour belongs among those of a day, in the file."""
    if day == named.day and before in (named.number, named.number + 1):
        return None
    return MoveItem(named.path, day, before)


def hours_asked(words: str) -> ItemTime:
    """The hours that somebody writes: a start, or a start and an end. Raises `Refusal`."""
    from rcmcli.reading.spelled import mended

    try:
        time = read_time(words.strip())
    except Misread:
        meant = mended(words.strip())
        if meant is None:
            raise Refusal(filled(editing.NO_HOUR, words=one_line(words)[:40]), editing.NO_HOUR_HINT) from None
        time = meant
    if time.start is None:
        raise Refusal(filled(editing.NO_HOUR, words=one_line(words)[:40]), editing.NO_HOUR_HINT)
    if time.end is not None and time.end <= time.start:
        raise Refusal(filled(blocking.ENDS_BEFORE, words=one_line(words)[:40]), blocking.ENDS_BEFORE_HINT)
    return time
