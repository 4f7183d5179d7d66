"""Pauses: a break or a meal that is taken within a long item, such as lunch in a day of courses."""

from bisect import bisect_left
from datetime import datetime, timedelta
from itertools import accumulate

from rcmcli.checks.last_answer import cached_last
from rcmcli.checks.overlaps import Stay, order, stays
from rcmcli.model.apart import apart
from rcmcli.model.timeline import Slot
from rcmcli.model.title_hints import may_pause, may_pause_for_some

_PAUSES = ("break", "meal")
_BESIDE = (*_PAUSES, "logistics", "side-event")
_SITTINGS = ("session", "ceremony")
_MOST = 30  # items beside a long one that are looked at
_OPEN = timedelta(minutes=1)


def is_pause_of(pause: Stay, long: Stay, slots: tuple[Slot, ...]) -> bool:
    """Whether the first item is a pause within the second: it is wholly inside, and nothing but pauses shares that time.

    Where another item stands in that time too, the end of the long one is likely wrong.
    """
    inside = long.start < pause.start < pause.end < long.end or (
        long.start <= pause.start < pause.end <= long.end and may_pause_for_some(pause.slot.item.title)
    )
    if (
        not inside
        or not (pause.slot.item.kind in _PAUSES or may_pause(pause.slot.item.title))
        or long.slot.item.kind not in _SITTINGS
    ):
        return False
    sat, starts, latest = _sat(slots)
    first, last = bisect_left(starts, long.start), bisect_left(starts, long.end)
    before = max(0, first - _MOST)
    if (before and latest[before - 1] > long.start) or last - first > _MOST:
        return False
    meanwhile = (one for one in sat[before:last] if max(one.end, one.start + _OPEN) > long.start)
    return all(one.place in (long.place, pause.place) or apart(one.slot.item, long.slot.item) for one in meanwhile)


@cached_last
def _sat(slots: tuple[Slot, ...]) -> tuple[list[Stay], list[datetime], list[datetime]]:
    """The items that people are expected in, by their starts; when each starts, and when all up to it are over."""
    held = (one for one in stays(slots) if one.slot.item.kind not in _BESIDE and not one.slot.item.optional)
    sat = sorted(held, key=order)
    return sat, [one.start for one in sat], [*accumulate((max(one.end, one.start + _OPEN) for one in sat), max)]
