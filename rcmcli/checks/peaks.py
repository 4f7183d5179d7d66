"""Peaks: where more items run at once than there are people or teams for them. Intervals are half-open instants."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from heapq import heappop, heappush

import msgspec

from rcmcli.model.timeline import Slot


class Peak(msgspec.Struct, frozen=True):
    """The item with whose start most items run at once, and how many they are with it."""

    slot: Slot
    count: int


def peaks(slots: Iterable[Slot], most: int) -> Iterator[Peak]:
    """One peak for each stretch of time in which more than `most` of these items run at once.

    An item without an end, or of no length, runs at no time. The cost is n log n, whatever overlaps.
    """
    placed = [
        (slot.start, slot.end, n, slot)
        for n, slot in enumerate(slots)
        if slot.start and slot.item.status != "cancelled"
    ]
    ends: list[datetime] = []
    top: Peak | None = None
    last = None
    for start, end, _, slot in sorted(placed, key=lambda entry: (entry[0], entry[2])):
        if end is None or end <= start:
            continue
        is_below = start != last and len(ends) <= most
        last = start
        while ends and ends[0] <= start:
            is_below |= heappop(ends) < start and len(ends) <= most
        if top and is_below:
            yield top
            top = None
        heappush(ends, end)
        if len(ends) > (top.count if top else most):
            top = Peak(slot, len(ends))
    if top:
        yield top
