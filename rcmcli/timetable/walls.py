"""Wall times: instants as the file writes them, on the day that an item stands under."""

from datetime import datetime, timedelta

import msgspec

from rcmcli.model import clock
from rcmcli.model.agenda import Item, Topic
from rcmcli.model.timeline import Slot
from rcmcli.model.walltime import ItemTime
from rcmcli.timetable.rows import Blocked, Hours


def retimed(slot: Slot, hours: Hours) -> Item:
    """The item of a slot at other instants, the hours of its points moved along.

    Raises `Blocked` where it would begin on another date, or pass midnight and did not before, or where the wall clock
    shows the hour twice.
    """
    start, end = (None if one is None else _minutes(one, slot) for one in hours)
    before = slot.item.time
    began = before.start or 0
    if start is None or start < 0:
        raise Blocked("day before", slot, minutes=began)
    if start >= clock.DAY > began:
        raise Blocked("day after", slot)
    if (end or 0) > clock.DAY >= (before.end or began):
        raise Blocked("midnight", slot, minutes=(end or 0) - clock.DAY)
    by = timedelta() if before.start is None else hours[0] - clock.instant(slot.day.date, began, slot.zone)
    topics = tuple(_moved(topic, by, slot) for topic in slot.item.topics)
    return msgspec.structs.replace(slot.item, time=ItemTime(start, end), topics=topics)


def _moved(topic: Topic, by: timedelta, slot: Slot) -> Topic:
    """A point with its hours, and those of the points in it, later by as much as its item."""
    time = topic.time
    if time.start is not None and by:
        end = None if time.end is None else _later(time.end, by, slot)
        time = ItemTime(_later(time.start, by, slot), end)
    return msgspec.structs.replace(topic, time=time, topics=tuple(_moved(one, by, slot) for one in topic.topics))


def _later(minutes: int, by: timedelta, slot: Slot) -> int:
    return _minutes(clock.instant(slot.day.date, minutes, slot.zone) + by, slot)


def _minutes(instant: datetime, slot: Slot) -> int:
    """The minutes after midnight of a slot's day at which its clock shows an instant."""
    local = clock.seen_from(instant, slot.zone)
    minutes = local.minutes + clock.DAY * local.day_shift(slot.day.date)
    if len(clock.readings(slot.day.date, minutes, slot.zone)) != 1:
        raise Blocked("repeated", slot)
    return minutes
