"""The offsets of one zone over the dates of a plan, asked of model/clock.py once and then only counted.

Instants are minutes since 1970 in UTC, so that thousands of windows can be tried; local dates are their ordinals.
"""

from bisect import bisect_right
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

import msgspec

from rcmcli.model import clock
from rcmcli.model.clock import DAY, Shift

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = date(1970, 1, 1).toordinal()
SOON = timedelta(days=14)
Piece = tuple[int, int, int]  # the ordinal of a date, from which minute of it, until which


class ZoneOffsets(msgspec.Struct, frozen=True):
    """The offset of a zone and the instants at which it changes, between two instants and 14 days around them."""

    zone: str
    shifts: tuple[Shift, ...]
    marks: tuple[int, ...]
    offsets: tuple[int, ...]

    def offset(self, moment: int) -> int:
        """The minutes that its clocks are east of UTC at an instant."""
        return self.offsets[bisect_right(self.marks, moment)]

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        """The stretches of a window on single local dates."""
        edges = [start, *[mark for mark in self.marks if start < mark < end], end]
        if len(edges) == 2:
            offset = self.offset(start)
            return _by_date(start + offset, end + offset)
        offsets = [self.offset(early) for early in edges[:-1]]
        stretches = zip(offsets, edges, edges[1:], strict=False)
        return tuple(one for offset, early, late in stretches for one in _by_date(early + offset, late + offset))

    def change_near(self, moment: datetime) -> Shift | None:
        """The change of the clocks nearest to an instant, if one lies within 14 days of it."""
        near = [shift for shift in self.shifts if abs(shift.instant - moment) <= SOON]
        return min(near, key=lambda shift: abs(shift.instant - moment), default=None)


def offsets_between(zone: str, since: datetime, until: datetime) -> ZoneOffsets:
    """The clock of `zone` from 14 days before `since` to 14 days after `until`."""
    begin, finish = since - SOON, until + SOON
    shifts = tuple(clock.shifts(zone, begin, finish))
    first = clock.seen_from(begin, zone).offset
    return ZoneOffsets(
        zone, shifts, tuple(moment(shift.instant) for shift in shifts), (first, *(shift.after for shift in shifts))
    )


@lru_cache(maxsize=1_000)
def _by_date(wall: int, last: int) -> tuple[Piece, ...]:
    """The stretches from one wall time to another: the same ones for every zone whose clocks show these."""
    found: list[Piece] = []
    while wall < last:
        day, minute = divmod(wall, DAY)
        until = min(last, (day + 1) * DAY)
        found.append((day + _EPOCH_DAY, minute, until - day * DAY))
        wall = until
    return tuple(found)


def moment(instant: datetime) -> int:
    """An instant as minutes since 1970 in UTC."""
    return int((instant - _EPOCH).total_seconds()) // 60


def instant(moment: int) -> datetime:
    """Minutes since 1970 as an instant."""
    return _EPOCH + timedelta(minutes=moment)
