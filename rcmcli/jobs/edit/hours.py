"""New hours of items as changes of the file: only the hours are written, of the items and of their points."""

from collections.abc import Iterator, Mapping

import msgspec

from rcmcli.model.agenda import Agenda, Day, Item, Topic
from rcmcli.model.change import Change, RewriteItem, Write
from rcmcli.model.durations import with_hours
from rcmcli.model.span import Path
from rcmcli.model.timeline import Slot
from rcmcli.model.walltime import ItemTime
from rcmcli.timetable.rows import Hours
from rcmcli.timetable.walls import retimed


def changes_of(hours: Mapping[Path, Hours], slots: Mapping[Path, Slot], agenda: Agenda) -> tuple[Change, ...]:
    """The changes that give items other hours. Raises `Blocked` where an hour cannot be written."""
    items = {path: retimed(slots[path], new) for path, new in hours.items()}
    changes: list[Change] = []
    for d, day in enumerate(agenda.days):
        own = {i: items["day", d, "item", i] for i in range(len(day.items)) if ("day", d, "item", i) in items}
        if own and day.start.start is not None:
            changes += _of_durations(d, day, own, agenda)
        else:
            for i, item in own.items():
                changes += written(("day", d, "item", i), day.items[i], item)
    return tuple(changes)


def written(path: Path, was: Item, item: Item) -> Iterator[Change]:
    """The changes that write the hours of an item and of its points, as far as they are others."""
    if was.time == item.time:
        pass
    elif str(was.time) and not was.time.worked_out:
        yield Write((*path, "time"), str(item.time))
    else:
        yield RewriteItem(path, was, msgspec.structs.replace(was, time=item.time))
    yield from _points(path, was.topics, item.topics)


def _points(path: Path, was: tuple[Topic, ...], now: tuple[Topic, ...]) -> Iterator[Change]:
    for n, (old, new) in enumerate(zip(was, now, strict=True)):
        if old.time != new.time:
            yield Write((*path, "topics", n, "time"), str(new.time))
        yield from _points((*path, "topics", n), old.topics, new.topics)


def _of_durations(d: int, day: Day, new: Mapping[int, Item], agenda: Agenda) -> Iterator[Change]:
    """The changes of a day whose hours are worked out: an hour is written only where the minutes do not give it."""
    items = [msgspec.structs.replace(one, time=ItemTime()) if one.time.worked_out else one for one in day.items]
    for i, was in enumerate(day.items):
        wanted = new[i].time if i in new else was.time
        bare = _as_worked_out(items, i, ItemTime() if was.minutes and i in new else items[i].time, day, agenda)
        if _hours(bare) == _hours(wanted):
            items[i] = msgspec.structs.replace(items[i], time=ItemTime() if bare.worked_out else items[i].time)
        else:
            items[i] = msgspec.structs.replace(items[i], time=msgspec.structs.replace(wanted, worked_out=False))
        before = ItemTime() if was.time.worked_out else was.time
        if items[i].time != before:
            bare_item = msgspec.structs.replace(was, time=before)
            yield RewriteItem(("day", d, "item", i), bare_item, msgspec.structs.replace(was, time=items[i].time))
        if i in new:
            yield from _points(("day", d, "item", i), was.topics, new[i].topics)


def _as_worked_out(items: list[Item], i: int, time: ItemTime, day: Day, agenda: Agenda) -> ItemTime:
    """The time of an item as its day gives it, if that time is written in its place."""
    tried = [*items[:i], msgspec.structs.replace(items[i], time=time), *items[i + 1 :]]
    days = (msgspec.structs.replace(day, items=tuple(tried)),)
    return with_hours(msgspec.structs.replace(agenda, days=days)).days[0].items[i].time


def _hours(time: ItemTime) -> tuple[int | None, int | None]:
    return time.start, time.end
