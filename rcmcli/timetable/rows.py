"""Rows: the timed items of a day as instants, which of them keep the same people, and why an edit of them is blocked."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from rcmcli.model.apart import apart
from rcmcli.model.span import Path
from rcmcli.model.timeline import Slot

Reason = Literal[
    "fixed",
    "occupied",
    "midnight",
    "day before",
    "day after",
    "doubt",
    "repeated",
    "length",
    "no end",
    "no hour",
    "gains",
    "beside",
]
Hours = tuple[datetime, datetime | None]
# The new instants of items, by path. Those that are not named keep theirs.
Timing = Mapping[Path, Hours]


class Blocked(Exception):
    """An edit that cannot be made: why, of which item, because of which other one, and by how many minutes.

    `asked` are the minutes by which a stretch was to move; `began` says that the other one began before, so that no room
    can be made.
    """

    def __init__(
        self, reason: Reason, slot: Slot, other: Slot | None = None, minutes: int = 0, *, began: bool = False
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.slot = slot
        self.other = other
        self.minutes = minutes
        self.began = began
        self.asked = 0


class Row(msgspec.Struct, frozen=True):
    """An item that stands on the clock. Without an end its minutes count, else it is a point."""

    slot: Slot
    start: datetime
    end: datetime

    @property
    def path(self) -> Path:
        """Where its item stands in the file."""
        return self.slot.path

    def at(self, start: datetime, end: datetime | None = None) -> "Row":
        """The same item at another time, as long as it was unless an end is given."""
        return Row(self.slot, start, start + (self.end - self.start) if end is None else end)

    @property
    def is_open(self) -> bool:
        """Whether nothing says how long it lasts."""
        return self.slot.end is None and not isinstance(self.slot.item.minutes, int)

    def within(self, other: "Row") -> int:
        """How many minutes from its start on it shares with another one that begins no later."""
        return round((other.end - self.start).total_seconds() / 60)

    @property
    def hours(self) -> Hours:
        """Its instants as the file has them: without an end where the item has none."""
        return self.start, self.end if self.slot.end else None


def rows_of(slots: Iterable[Slot]) -> list[Row]:
    """The items that stand on the clock, cancelled ones left out, in the order of their starts."""
    held = [Row(slot, slot.start, _end(slot, slot.start)) for slot in slots if slot.start and slot.takes_place]
    return sorted(held, key=lambda row: (row.start, row.end))


def new_clash(before: Sequence[Row], after: Sequence[Row], moved: Iterable[Path]) -> tuple[Row, Row] | None:
    """Two rows for the same people, one of them moved, that share an instant or change their order, and did not before."""
    paths, old = set(moved), {row.path: row for row in before}
    for row in after:
        for other in after if row.path in paths else ():
            if other.path == row.path or apart(row.slot.item, other.slot.item):
                continue
            was, beside = old.get(row.path), old.get(other.path)
            if was and beside and overlaps(was, beside):
                continue
            if overlaps(row, other):
                return row, other
            if other.path not in paths and was and beside and (was.start < beside.start) != (row.start < other.start):
                return row, other
    return None


def overlaps(one: Row, other: Row) -> bool:
    """Whether two rows share an instant; a point shares one only with what strictly contains it."""
    if one.start == one.end:
        return other.start < one.start < other.end
    if other.start == other.end:
        return one.start < other.start < one.end
    return one.start < other.end and other.start < one.end


def _end(slot: Slot, start: datetime) -> datetime:
    minutes = slot.item.minutes
    if slot.end:
        return max(slot.end, start)
    return start + timedelta(minutes=minutes) if isinstance(minutes, int) else start
