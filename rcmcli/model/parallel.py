"""Parallel items: those that people must choose between, since they run at one time in different rooms or tracks."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.walltime import ItemTime


def parallel_items(slots: Sequence[Slot]) -> frozenset[Path]:
    """The paths of the items of a day that run beside another one in another room or track, cancelled ones left out."""
    held = [slot for slot in slots if slot.item.status != "cancelled"]
    beside = (
        *_at_one_time(held),
        *_beside(held, lambda slot: slot.item.track),
        *_beside(held, lambda slot: slot.item.room),
    )
    return frozenset(slot.path for slot in beside)


def _at_one_time(slots: Sequence[Slot]) -> Iterator[Slot]:
    """Items with the same time, or the same part of the day, of which one names a room or a track that another lacks."""
    places: dict[ItemTime, set[tuple[Text, Text]]] = {}
    for slot in slots:
        if slot.item.time.is_set:
            places.setdefault(slot.item.time, set()).add((slot.item.track, slot.item.room))
    return (slot for slot in slots if len(places.get(slot.item.time, ())) > 1)


def _beside(slots: Sequence[Slot], where: Callable[[Slot], Text]) -> Iterator[Slot]:
    """Items that share some minutes with one that names another place: those that run when it starts, or that start
    before it ends. One sweep over starts and ends, which keeps only how many there are, and how many in each place.
    """
    running, started = Counter[Text](), Counter[Text]()
    count, total = 0, 0
    elsewhere: dict[Path, int] = {}
    for _, is_start, _, slot in sorted(_moments(slots, where), key=lambda moment: moment[:3]):
        place = where(slot)
        if not is_start:
            running[place], count = running[place] - 1, count - 1
            if total - started[place] > elsewhere[slot.path]:
                yield slot
            continue
        if count > running[place]:
            yield slot
        running[place], count = running[place] + 1, count + 1
        started[place], total = started[place] + 1, total + 1
        elsewhere[slot.path] = total - started[place]


def _moments(slots: Sequence[Slot], where: Callable[[Slot], Text]) -> Iterator[tuple[datetime, bool, int, Slot]]:
    """Each start and each end; at one instant what ends comes first, since intervals are half-open."""
    for n, slot in enumerate(slots):
        if where(slot) and slot.start and slot.end and slot.end > slot.start:
            yield slot.start, True, n, slot
            yield slot.end, False, n, slot
