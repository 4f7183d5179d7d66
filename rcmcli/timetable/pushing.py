"""Pushing: what runs later because something before it does; free time and breaks take it up."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from rcmcli.model.apart import apart
from rcmcli.model.span import Path
from rcmcli.timetable.rows import Blocked, Hours, Row


class Pushed(msgspec.Struct, frozen=True):
    """The rows that run at other hours; when all is on time again, or by how many minutes the last of them is late."""

    hours: dict[Path, Hours]
    on_time: datetime | None
    left: int


def late(rows: Sequence[Row], at: datetime, minutes: int, least_break: int) -> Pushed:
    """The rows when a day runs late from an instant on: what starts then begins later, what runs then ends later.

    No session is made shorter. Raises `Blocked` where a fixed item would have to wait.
    """
    by = timedelta(minutes=minutes)
    new: dict[Path, Row] = {}
    for row in rows:
        if row.start == at:
            new[row.path] = _waiting(row, at + by, least_break)
        elif row.start < at < row.end:
            new[row.path] = row.at(row.start, row.end + by)
    if not new:
        for row in rows:
            if at < row.start < at + by:
                new[row.path] = _waiting(row, at + by, least_break)
    return push(rows, new, least_break)


def push(rows: Sequence[Row], new: dict[Path, Row], least_break: int) -> Pushed:
    """The rows that wait for those that are at new hours, one after another."""
    new = dict(new)
    for row in rows:
        if row.path in new:
            continue
        waits_for = [one for other in rows if _comes_before(other, row) and (one := new.get(other.path))]
        last = max(waits_for, key=lambda one: one.end, default=row)
        if waits_for and last.end > row.start:
            new[row.path] = _waiting(row, last.end, least_break, last)
    changed = {row.path: _hours(row, new[row.path]) for row in rows if row.path in new and new[row.path] != row}
    return Pushed(changed, *_end_of_delay(rows, new))


def _hours(row: Row, new: Row) -> Hours:
    return new.start, new.end if row.slot.end else None


def _comes_before(other: Row, row: Row) -> bool:
    """Whether an item for the same people is over when another one begins."""
    return other.path != row.path and other.end <= row.start and not apart(other.slot.item, row.slot.item)


def _waiting(row: Row, start: datetime, least_break: int, last: Row | None = None) -> Row:
    """A row that begins later: a break ends when it did, as long as enough of it is left.

    Raises `Blocked` if it is fixed, by the last of those it would have to wait for, where it is for one.
    """
    if row.slot.item.fixed:
        minutes = round((start - row.start).total_seconds() / 60)
        slot, other = (last.slot, row.slot) if last else (row.slot, None)
        raise Blocked("fixed", slot, other, minutes)
    if row.slot.item.kind == "break" and row.slot.end:
        least = min(row.end - row.start, timedelta(minutes=least_break))
        return row.at(start, max(row.end, start + least))
    return row.at(start)


def _end_of_delay(rows: Sequence[Row], new: dict[Path, Row]) -> tuple[datetime | None, int]:
    """When the last delay ends: with a break that took it up, or with what begins after it as planned."""
    changed = [row for row in rows if row.path in new and new[row.path] != row]
    if not changed:
        return None, 0
    last = max(changed, key=lambda row: (new[row.path].end, row.end))
    end = new[last.path].end
    left = round((end - last.end).total_seconds() / 60)
    if left <= 0:
        return last.end, 0
    later = [row.start for row in rows if row.path not in new and row.start >= end]
    return (min(later), 0) if later else (None, left)
