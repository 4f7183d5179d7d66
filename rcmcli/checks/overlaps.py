"""Which items share some minutes: what the overlap checks have in common. Intervals are half-open instants."""

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from heapq import heappop, heappush

from rcmcli.model.text import Text, fold_name
from rcmcli.model.timeline import Slot


def overlapping(slots: tuple[Slot, ...]) -> Iterator[tuple[Slot, Iterator[Slot]]]:
    """Each item in the order of starts, with the earlier ones that it shares an instant with, first started first.

    An item without an end, or of no length, is a point: it overlaps only what strictly contains it.
    A check that stops at the first clash pays n log n, not one step for every pair.
    """
    placed = [(slot.start, _end(slot), n, slot) for n, slot in enumerate(slots) if slot.start and slot.takes_place]
    running: dict[int, Slot] = {}
    ends: list[tuple[datetime, int]] = []
    for start, end, n, late in sorted(placed, key=lambda entry: entry[:3]):
        while ends and ends[0][0] <= start:
            running.pop(heappop(ends)[1])
        yield late, _sharing(running, start, end)
        if end > start:
            running[n] = late
            heappush(ends, (end, n))


def in_one_room(one: Slot, other: Slot) -> bool:
    """Whether both name the same room."""
    return bool(one.item.room) and _key(one.item.room) == _key(other.item.room)


def apart(one: Slot, other: Slot) -> bool:
    """Whether two items are parallel by design: each names its own room, or its own track."""
    if one.item.track and other.item.track:
        return _key(one.item.track) != _key(other.item.track)
    return bool(one.item.room and other.item.room) and not in_one_room(one, other)


def span_of(slot: Slot) -> str:
    """The item's own wall times, for a sentence."""
    return str(slot.item.time)


def _sharing(running: dict[int, Slot], start: datetime, end: datetime) -> Iterator[Slot]:
    for early in running.values():
        if end > start or (early.start is not None and early.start < start):
            yield early


def _end(slot: Slot) -> datetime:
    start = slot.start
    assert start is not None
    return max(slot.end, start) if slot.end else start


@lru_cache(maxsize=10_000)
def _key(name: Text) -> str:
    return fold_name(name.pick("en"))
