"""Which items share some minutes: what the overlap checks have in common. Intervals are half-open instants."""

from collections.abc import Iterator
from datetime import datetime
from heapq import heappop, heappush

from rcmcli.model.text import Text, fold_name
from rcmcli.model.timeline import Slot


def overlapping(slots: tuple[Slot, ...]) -> Iterator[tuple[Slot, Slot]]:
    """Every pair that shares an instant, the one that starts first first; n log n plus the pairs.

    An item without an end, or of no length, is a point: it overlaps only what strictly contains it.
    """
    placed = [(slot.start, _end(slot), n, slot) for n, slot in enumerate(slots) if slot.start and slot.takes_place]
    running: list[tuple[datetime, int, Slot]] = []
    for start, end, n, late in sorted(placed, key=lambda entry: entry[:3]):
        while running and running[0][0] <= start:
            heappop(running)
        for _, _, early in sorted(running, key=lambda entry: entry[1]):
            if end > start or (early.start is not None and early.start < start):
                yield early, late
        if end > start:
            heappush(running, (end, n, late))


def in_one_room(one: Slot, other: Slot) -> bool:
    """Whether both name the same room."""
    return bool(one.item.room) and _same(one.item.room, other.item.room)


def apart(one: Slot, other: Slot) -> bool:
    """Whether two items are parallel by design: each names its own room, or its own track."""
    tracks = one.item.track and other.item.track
    rooms = one.item.room and other.item.room
    if tracks:
        return not _same(one.item.track, other.item.track)
    return bool(rooms) and not _same(one.item.room, other.item.room)


def span_of(slot: Slot) -> str:
    """The item's own wall times, for a sentence."""
    return str(slot.item.time)


def _end(slot: Slot) -> datetime:
    start = slot.start
    assert start is not None
    return max(slot.end, start) if slot.end else start


def _same(one: Text, other: Text) -> bool:
    return bool(one) and fold_name(one.pick("en")) == fold_name(other.pick("en"))
