"""Placement: an item at another time of its day or of another one, where there is room for it or room is made."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from rcmcli.model.agenda import Item
from rcmcli.model.apart import apart
from rcmcli.model.span import Path
from rcmcli.model.timeline import Slot
from rcmcli.timetable.pushing import push
from rcmcli.timetable.rows import Blocked, Hours, Row, overlaps, rows_of


def placed(slots: Sequence[Slot], slot: Slot, hours: Hours, *, make_room: bool, least_break: int) -> dict[Path, Hours]:
    """The new hours of those that wait for an item which is put among the slots of a day, itself left out.

    Raises `Blocked` where its place is taken and no room is to be made, or where what runs there began before.
    """
    start, end = hours
    row = _row(slot, start, end)
    others = [one for one in rows_of(slots) if one.path != slot.path]
    before = next((one for one in rows_of(slots) if one.path == slot.path), None)
    for other in others:
        taken = overlaps(row, other) and not apart(slot.item, other.slot.item)
        if taken and not (before and overlaps(before, other)) and (not make_room or other.start < start):
            began = make_room and other.start < start
            raise Blocked("occupied", slot, other.slot, row.within(other) if began else 0, began=began)
    if not make_room:
        return {}
    return push_behind(others, row, least_break)


def push_behind(others: Sequence[Row], row: Row, least_break: int) -> dict[Path, Hours]:
    """The new hours of those that begin while an item runs, and of those that wait for them."""
    new: dict[Path, Row] = {}
    for other in others:
        if row.start <= other.start < row.end and not apart(row.slot.item, other.slot.item):
            if other.slot.item.fixed:
                raise Blocked("fixed", row.slot, other.slot, other.within(row))
            beside = [one.end for one in new.values() if not apart(one.slot.item, other.slot.item)]
            new[other.path] = other.at(max([row.end, *beside]))
    return push(others, new, least_break).hours


def extended(
    slots: Sequence[Slot], slot: Slot, end: datetime, *, make_room: bool, least_break: int
) -> dict[Path, Hours]:
    """The new hours of an item that ends at another instant, and of those that wait for it."""
    if slot.doubt or slot.start is None or slot.end is None:
        raise Blocked("doubt" if slot.doubt else "no end", slot)
    if end <= slot.start:
        raise Blocked("length", slot)
    rows, own = rows_of(slots), _row(slot, slot.start, slot.end)
    if not slot.takes_place:
        return {slot.path: (own.start, end)}
    longer = own.at(own.start, end)
    if not make_room:
        for other in rows:
            new = overlaps(longer, other) and not overlaps(own, other)
            if other.path != own.path and new and not apart(slot.item, other.slot.item):
                raise Blocked("occupied", slot, other.slot)
        return {slot.path: (own.start, end)}
    return push(rows, {own.path: longer}, least_break).hours


def swapped(slots: Sequence[Slot], one: Slot, other: Slot) -> dict[Path, Hours]:
    """The new hours of two items in each other's place, and of what stands between them, lengths kept.

    On one day the stretch from the start of the first to the end of the last stays as long as it was; so it is blocked
    where one of them does not say how long it lasts. On two days, and of two that run at once, each begins where the other
    began; it is blocked where these would not run at once any more, since that exchange would not undo itself.
    """
    for slot in (one, other):
        if slot.start is None or slot.doubt:
            raise Blocked("doubt" if slot.doubt else "no hour", slot)
    first, last = sorted(_rows(slots, one, other), key=lambda row: row.start)
    for row in (first, last):
        if row.is_open and first.slot.day is last.slot.day and first.start != last.start:
            raise Blocked("no end", row.slot)
    in_turn = first.slot.day is last.slot.day and first.start != last.start and not overlaps(first, last)
    if not in_turn:
        new_first, new_last = first.at(last.start), last.at(first.start)
        if overlaps(first, last) and not overlaps(new_first, new_last):
            raise Blocked("beside", first.slot, last.slot)
        return {first.path: new_first.hours, last.path: new_last.hours}
    by = (last.end - last.start) - (first.end - first.start)
    new_first, new_last = last.at(first.start), first.at(last.start + by)
    hours = {last.path: new_first.hours, first.path: new_last.hours}
    for row in rows_of(slots) if by else ():
        if row.path in hours or (apart(row.slot.item, one.item) and apart(row.slot.item, other.item)):
            continue
        if first.end <= row.start and row.end <= last.start:
            if row.slot.item.fixed:
                raise Blocked("fixed", one, row.slot)
            hours[row.path] = row.at(row.start + by).hours
        elif new_first.end <= row.start and row.end <= new_last.start:
            raise Blocked("beside", (first if overlaps(first, row) else last).slot, row.slot)
    return hours


def index_for(slots: Sequence[Slot], start: datetime, hours: Mapping[Path, Hours], leaving_out: Path = ()) -> int:
    """Where an item that begins at an instant stands among those of a day: behind the last that begins no later.

    `hours` are the new ones of some of the others. Where the day works its hours out, it stands behind those too that
    follow there and have none, since its end would give them one.
    """
    place = 0
    for n, slot in enumerate(slots):
        begins = hours[slot.path][0] if slot.path in hours else slot.start
        is_open = begins is None and n == place and n and slot.day.start.start is not None
        if slot.path != leaving_out and (is_open or (begins is not None and begins <= start)):
            place = n + 1
    return place


def _rows(slots: Sequence[Slot], *wanted: Slot) -> list[Row]:
    return [_row(slot, slot.start, slot.end) for slot in wanted if slot.start]


def _row(slot: Slot, start: datetime, end: datetime | None) -> Row:
    row = next(iter(rows_of([msgspec.structs.replace(slot, item=_held(slot.item), start=start, end=end)])))
    return Row(slot, row.start, row.end)


def _held(item: Item) -> Item:
    """An item that is not cancelled, so that it is a row."""
    return msgspec.structs.replace(item, status="")
