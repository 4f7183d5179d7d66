"""Shifting: a stretch of a day, all of it earlier or later by the same minutes, lengths kept."""

from collections.abc import Sequence
from datetime import timedelta

from rcmcli.model.span import Path
from rcmcli.model.timeline import Slot
from rcmcli.timetable.rows import Blocked, Hours, new_clash, rows_of


def shifted(slots: Sequence[Slot], stretch: Sequence[Slot], minutes: int, *, push: bool) -> dict[Path, Hours]:
    """The new hours of a stretch of the slots of a day; fixed items stay, unless they are to be pushed too.

    Raises `Blocked` where what moves runs into what stays, or past it.
    """
    by = timedelta(minutes=minutes)
    moved = [slot for slot in stretch if push or not slot.item.fixed]
    hours: dict[Path, Hours] = {}
    for slot in moved:
        if slot.doubt:
            raise Blocked("doubt", slot)
        if slot.start:
            hours[slot.path] = (slot.start + by, slot.end + by if slot.end else None)
    before = rows_of(slots)
    after = [row.at(hours[row.path][0]) if row.path in hours else row for row in before]
    clash = new_clash(before, after, hours)
    if clash:
        row, other = clash
        raise Blocked("fixed" if other.slot.item.fixed else "occupied", row.slot, other.slot, minutes)
    return hours
