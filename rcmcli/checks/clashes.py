"""Clashes: which stretches of time an item shares an instant with, found by halving and not by looking at each."""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from rcmcli.model import clock
from rcmcli.model.timeline import Slot

What = TypeVar("What")
_OPEN = timedelta(minutes=1)


class Stretches(Generic[What]):
    """Stretches of time, each with what takes it; half-open."""

    def __init__(self, stretches: Iterable[tuple[datetime, datetime, What]]) -> None:
        placed = sorted((one for one in stretches if one[1] > one[0]), key=lambda one: one[:2])
        self._starts = [start for start, _, _ in placed]
        self._latest: list[tuple[datetime, What]] = []  # of each stretch and those before it, the one that ends last
        for _, end, what in placed:
            later = not self._latest or end > self._latest[-1][0]
            self._latest.append((end, what) if later else self._latest[-1])

    def during(self, start: datetime, end: datetime) -> What | None:
        """One that shares an instant with the time from `start` to `end`: the one that goes on longest."""
        begun = bisect_left(self._starts, end)
        if not begun or self._latest[begun - 1][0] <= start:
            return None
        return self._latest[begun - 1][1]


def time_of(slot: Slot) -> tuple[datetime, datetime] | None:
    """When an item is, as instants; one without an end is taken for its first minute, a cancelled one for nothing."""
    if slot.start is None or slot.item.status == "cancelled":
        return None
    return slot.start, slot.end if slot.end and slot.end > slot.start else slot.start + _OPEN


def is_binding(slot: Slot) -> bool:
    """Whether those it is open to are expected to sit in it: no break, and not optional."""
    return slot.item.kind != "break" and not slot.item.optional


def hours_here(slot: Slot, here: Slot) -> str:
    """When an item is by the clock of another one, with the date where it is another one."""
    assert slot.start is not None
    start = clock.seen_from(slot.start, here.zone)
    shift = start.day_shift(here.day.date)
    end = clock.seen_from(slot.end, here.zone).clock if slot.end else ""
    return f"{start.clock}{f'-{end}' if end else ''}{f' {shift:+d}' if shift else ''}"
