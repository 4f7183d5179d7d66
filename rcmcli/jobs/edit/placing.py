"""`rcm agenda move` and `swap`: items at another place of the timetable, and of the file."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec

from rcmcli.desk.console import Console
from rcmcli.jobs.edit.entering import Steps, put_in
from rcmcli.jobs.edit.hours import changes_of
from rcmcli.jobs.edit.naming import Named, any_item_named, day_named, item_named, the_day
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.retiming import LEAST_BREAK, instant_on, slots_of
from rcmcli.jobs.edit.work import Edit, applied, edit_agenda
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.change import Change, ExchangeItems, MoveItem
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.span import Path
from rcmcli.model.text import one_line
from rcmcli.model.timeline import Slot, timeline
from rcmcli.model.topics import topics_under
from rcmcli.model.walltime import ItemTime
from rcmcli.reading.strict import read_time
from rcmcli.store.reading import Reading
from rcmcli.timetable.placement import index_for, placed, swapped
from rcmcli.timetable.rows import Blocked, Hours
from rcmcli.timetable.walls import retimed
from rcmcli.words import blocking, editing, filled


class Place(msgspec.Struct, frozen=True):
    """Where an item is to go: an hour, a day, behind an item or before one."""

    when: str = ""
    day: str = ""
    after: str = ""
    before: str = ""


def move(wishes: Wishes, item: str, place: Place, console: Console, *, make_room: bool) -> int:
    """Move an item to another hour, another day, or to stand behind or before another item."""

    def make(reading: Reading, agenda: Agenda) -> Edit:
        return moved(any_item_named(item, agenda), place, reading, agenda, make_room=make_room)

    return edit_agenda(wishes, console, make)


def moved(named: Named, place: Place, reading: Reading, agenda: Agenda, *, make_room: bool) -> Edit:
    """The edit that moves an item, and no other but those that wait for it; one that has no day gets one. Raises `Blocked`
    where the place is taken.
    """
    if named.day < 0:
        first, entrant, reading = _entered(named, place, reading, agenda)
        assert reading.usable is not None
        edit = moved(entrant, place, reading, reading.usable, make_room=make_room)
        return msgspec.structs.replace(edit, steps=(*first, *edit.steps))
    slot = _slot(named, agenda, place)
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
    edit = Edit((*steps, *([(step,)] if step else [])), told)
    return kept(edit, reading, agenda, wait, named)


def swap(wishes: Wishes, one: str, other: str, console: Console) -> int:
    """Exchange two items, in the timetable and in the file."""

    def make(reading: Reading, agenda: Agenda) -> Edit:
        day = wishes.day_in(agenda)
        first, second = item_named(one, agenda, day), item_named(other, agenda, day)
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
        edit = Edit((changes, (ExchangeItems(first.path, second.path),)), told)
        return kept(edit, reading, agenda, hours, first, second)

    return edit_agenda(wishes, console, make)


def kept(edit: Edit, reading: Reading, agenda: Agenda, waiting: Mapping[Path, Hours], *named: Named) -> Edit:
    """An edit after which each item that was not named has the hours it had, or those of its waiting.

    In a day that works its hours out each begins where the one before it ends; so an hour is written where it would be
    another one. Raises `Blocked` where an item that has none would get one.
    """
    if not any(day.start.start is not None for day in agenda.days):
        return edit
    after = applied(reading, edit.steps).agenda or agenda
    there = {slot.item.id: slot for slot in timeline(after)}
    own, hours, slots = {one.path for one in named}, dict[Path, Hours](), dict[Path, Slot]()
    for slot in timeline(agenda):
        now = there.get(slot.item.id)
        if now is None or slot.path in own:
            continue
        if slot.start is None and now.start:
            raise Blocked("gains", slot)
        wanted = waiting.get(slot.path, (slot.start, slot.end))
        if wanted[0] and wanted != (now.start, now.end):
            hours[now.path] = wanted[0], wanted[1]
            time = retimed(slot, hours[now.path]).time
            slots[now.path] = msgspec.structs.replace(now, item=msgspec.structs.replace(now.item, time=time))
    return msgspec.structs.replace(edit, steps=(*edit.steps, changes_of(hours, slots, after))) if hours else edit


def _entered(named: Named, place: Place, reading: Reading, agenda: Agenda) -> tuple[Steps, Named, Reading]:
    """The steps that put an item without a day into the day that it is to have; the item and the agenda then."""
    if not (place.when or place.after or place.before):
        raise Refusal(editing.MOVE_WHERE)
    on = agenda.unplaced[named.number].on
    if place.day or (place.when and len(on) != 1):
        day = the_day(place.day, agenda)
    elif place.when:
        day = on[0] - 1
    else:
        day = item_named(place.after or place.before, agenda).day
    start = hours_asked(place.when).start if place.when else 0
    return put_in(named, (day, start or 0), reading, agenda)


def _slot(named: Named, agenda: Agenda, place: Place) -> Slot:
    """Where an item is. Raises `Blocked` where its hours are in doubt, unless it gets new ones, which mends them."""
    slot = slots_of(agenda, named.day)[named.number]
    if (
        slot.start
        and slot.doubt
        and (not place.when or any(topic.time.start is not None for _, topic in topics_under(slot.item)))
    ):
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
    """When an item is over that begins at another instant; None where it has no end.

    Where its hours are in doubt, it lasts what the wall clock says, if the doubt is in both of its ends. Raises `Refusal`
    where it may be one length or another.
    """
    if slot.end and slot.doubt:
        time = slot.item.time
        sure = [one for one in (time.start, time.end) if len(clock.readings(slot.day.date, one or 0, slot.zone)) == 1]
        if sure or (time.minutes or 0) <= 0:
            facts = {"item": slot.item.title, "time": str(time)}
            raise Refusal(filled(blocking.HOW_LONG, **facts), filled(blocking.HOW_LONG_HINT, id=slot.item.id))
        return start + timedelta(minutes=time.minutes or 0)
    lasts = slot.end - slot.start if slot.start and slot.end else _minutes(slot)
    return start + lasts if lasts else None


def _minutes(slot: Slot) -> timedelta | None:
    """How long an item lasts that has no hour yet, if it says so."""
    minutes = slot.item.minutes
    return timedelta(minutes=minutes) if isinstance(minutes, int) and slot.start is None else None


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
    lasts = slot.end - slot.start if slot.start and slot.end else _minutes(slot)
    if lasts is None:
        raise Blocked("no end", slot)
    start = other.start - lasts
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
