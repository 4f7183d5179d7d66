"""Which items share some minutes: what the overlap checks have in common. Intervals are half-open instants."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from heapq import heappop, heappush

import msgspec

from rcmcli.checks.last_answer import cached_last
from rcmcli.model import clock
from rcmcli.model.agenda import Names
from rcmcli.model.calendar import People
from rcmcli.model.timeline import Slot

_PARTS = {"morning": (6, 12), "afternoon": (12, 18), "evening": (18, 24), "all day": (0, 24)}


class Stay(msgspec.Struct, frozen=True):
    """An item with the instants at which it holds its people; one of no length, or without an end, is a point."""

    start: datetime
    end: datetime
    place: int
    slot: Slot


def overlapping(slots: tuple[Slot, ...]) -> Iterator[tuple[Slot, Iterator[Slot]]]:
    """Each item in the order of starts, with the earlier ones that it shares an instant with, first started first.

    An item without an end, or of no length, is a point: it overlaps only what strictly contains it. It comes before what
    starts with it, and is over when the next one comes, so it needs no rule of its own.
    A check that stops at the first clash pays n log n, not one step for every pair.
    """
    running: dict[int, Slot] = {}
    ends: list[tuple[datetime, int]] = []
    for stay in sorted(stays(slots), key=order):
        while ends and ends[0][0] <= stay.start:
            running.pop(heappop(ends)[1])
        yield stay.slot, iter(running.values())
        running[stay.place] = stay.slot
        heappush(ends, (stay.end, stay.place))


@cached_last
def at_once(slots: tuple[Slot, ...]) -> tuple[list[Stay], ...]:
    """The items of a whole timeline in runs that share instants."""
    return tuple(clusters(stays(slots)))


def clusters(held: Iterable[Stay]) -> Iterator[list[Stay]]:
    """The items in the order of starts, in runs that share instants; who is alone at its time is left out."""
    run: list[Stay] = []
    reach = None
    for stay in sorted(held, key=order):
        if reach is None or stay.start >= reach:
            if len(run) > 1:
                yield run
            run, reach = [], stay.end
        run.append(stay)
        reach = max(reach, stay.end)
    if len(run) > 1:
        yield run


def stays(slots: tuple[Slot, ...]) -> list[Stay]:
    """The items that stand on the clock and are not cancelled, in the order of the file; of one without an end its minutes count."""
    return [
        Stay(slot.start, max(slot.end or _until(slot, slot.start), slot.start), place, slot)
        for place, slot in enumerate(slots)
        if slot.start and slot.item.status != "cancelled"
    ]


def _until(slot: Slot, start: datetime) -> datetime:
    """When an item without an end is over: after its minutes, where it gives them; else it is a point."""
    minutes = slot.item.minutes
    return start + timedelta(minutes=minutes) if isinstance(minutes, int) else start


def part_of(slot: Slot, place: int = 0) -> Stay | None:
    """The hours of the part of the day that an item is set for; none where it has a clock, or no time at all."""
    hours = _PARTS.get(slot.item.time.part)
    if hours is None:
        return None
    start, end = (clock.instant(slot.day.date, 60 * hour, slot.zone) for hour in hours)
    return Stay(start, end, place, slot)


def span_of(slot: Slot) -> str:
    """The item's own wall times, for a sentence; without an end, with its minutes."""
    time, minutes = slot.item.time, slot.item.minutes
    return f"{time}, {minutes} min" if time.end is None and isinstance(minutes, int) else str(time)


def restricted_to(slot: Slot, people: People) -> Names:
    """Whom the item, else its day, is for; nobody in particular where it is for everyone."""
    names = slot.item.audience or slot.day.audience
    parties = [people.named(name) for name in names]
    return () if any(party and party.code == "EVERYONE" for party in parties) else names


def order(stay: Stay) -> tuple[datetime, datetime, int]:
    """By start, then by end, then as in the file."""
    return (stay.start, stay.end, stay.place)
