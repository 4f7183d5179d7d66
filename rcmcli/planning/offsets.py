"""The offsets of one zone over the dates of a plan, asked of model/clock.py once and then only counted.

Instants are minutes since 1970 in UTC, so that thousands of windows can be tried; local dates are their ordinals.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import msgspec

from rcmcli.model import clock
from rcmcli.model.clock import DAY, Shift

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = date(1970, 1, 1).toordinal()
SOON = timedelta(days=14)


class ZoneOffsets(msgspec.Struct, frozen=True):
    """The offset of a zone and the instants at which it changes, between two instants and 14 days around them."""

    zone: str
    shifts: tuple[Shift, ...]
    marks: tuple[int, ...]
    offsets: tuple[int, ...]

    def offset(self, moment: int) -> int:
        """The minutes that its clocks are east of UTC at an instant."""
        return self.offsets[bisect_right(self.marks, moment)]

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The stretches of a window on single local dates: the date's ordinal, from which minute, until which."""
        edges = [start, *(mark for mark in self.marks if start < mark < end), end]
        for early, late in pairwise(edges):
            offset = self.offset(early)
            wall, last = early + offset, late + offset
            while wall < last:
                day, minute = divmod(wall, DAY)
                until = min(last, (day + 1) * DAY)
                yield day + _EPOCH_DAY, minute, until - day * DAY
                wall = until

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


def moment(instant: datetime) -> int:
    """An instant as minutes since 1970 in UTC."""
    return int((instant - _EPOCH).total_seconds()) // 60


def instant(moment: int) -> datetime:
    """Minutes since 1970 as an instant."""
    return _EPOCH + timedelta(minutes=moment)
