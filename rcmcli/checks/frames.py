"""Frames: items that only hold others, such as a conference from 09:00 to 18:00 with its sessions written below."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate

from rcmcli.checks.overlaps import Stay

_FEW = 2
_PAUSES = ("break", "meal")


def frames(day: Sequence[Stay]) -> Callable[[Stay], bool]:
    """Whether an item of a day is a frame: it holds all the others, two at least, or a pause that is for everyone."""
    shortest_first = sorted(stay.end - stay.start for stay in day)
    first, last = min((stay.start for stay in day), default=None), max((stay.end for stay in day), default=None)
    pauses = sorted((stay.start, stay.end) for stay in day if _is_pause(stay))
    starts = [start for start, _ in pauses]
    first_ends = [*accumulate((end for _, end in reversed(pauses)), min)][::-1]

    def holds_others(stay: Stay) -> bool:
        if first == stay.start and last == stay.end and bisect_left(shortest_first, stay.end - stay.start) >= _FEW:
            return True
        n = bisect_left(starts, stay.start)
        return n < len(starts) and first_ends[n] <= stay.end and not _is_pause(stay)

    return holds_others


def _is_pause(stay: Stay) -> bool:
    item, day = stay.slot.item, stay.slot.day
    return item.kind in _PAUSES and not item.track and item.audience in ((), day.audience)
