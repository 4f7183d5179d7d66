"""Another time zone, of an agenda or of a day: the clocks stay and each moment changes, or the other way round."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Literal

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.viewing import countries_of
from rcmcli.jobs.edit.hours import written
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Day, Item, Topic
from rcmcli.model.change import Change, Drop, Put, Write
from rcmcli.model.durations import with_hours
from rcmcli.model.refusal import Refusal
from rcmcli.model.span import Path
from rcmcli.model.text import Text, one_line
from rcmcli.model.topics import topics_under
from rcmcli.model.walltime import ItemTime
from rcmcli.words import filled, setting

Keep = Literal["clock", "instant"]
_Days = dict[int, tuple[str, str]]


def keep_named(name: str, has_zone: bool) -> Keep | None:
    """What stays where the zone changes. Raises `Refusal` for anything else, and where no zone changes."""
    if name and not has_zone:
        raise Refusal(setting.KEEP_ALONE)
    if name == "clock":
        return "clock"
    if name == "instant":
        return "instant"
    if name:
        raise Refusal(filled(setting.NO_SUCH_KEEP, name=one_line(name)[:40]))
    return None


def rezoned(
    words: str, path: Path, agenda: Agenda, keep: Keep | None, console: Console
) -> tuple[tuple[Change, ...], Text]:  # fmt: skip
    """The changes that give an agenda or a day another zone, and what they keep. Raises `Refusal` where that is not said."""
    if not words and not path:
        raise Refusal(filled(setting.NEEDED, key="timezone"))
    zone = _zone(words, agenda, console) if words else ""
    days = _days(zone, path, agenda)
    changed = [
        (d, item)
        for d, zones in days.items()
        for item in _timed(agenda.days[d])
        if _differs(agenda.days[d], item, *zones)
    ]
    if changed and keep is None:
        raise _ask(changed[0][1], agenda.days[changed[0][0]], *days[changed[0][0]])
    before = agenda.days[int(path[1])].timezone if path else agenda.timezone
    first: Change = Put((*path, "timezone"), zone) if zone else Drop((*path, "timezone"))
    changes: tuple[Change, ...] = (first,) if zone != before else ()
    if changed and keep == "instant":
        changes += tuple(change for d, zones in days.items() for change in _kept(d, agenda, *zones))
    kept = setting.KEPT[keep if changed and keep else "same"]
    return changes, filled(setting.ZONE_IS, zone=zone or "–", kept=kept)


def _zone(words: str, agenda: Agenda, console: Console) -> str:
    """The zone that words mean: its own name, or any place with one. What was read is said; a doubt is refused."""
    from rcmcli import places

    name = one_line(words)[:60]
    if clock.is_zone(words):
        return words
    on = agenda.days[0].date if agenda.days else None
    found = places.find(words, on=on, near=countries_of(agenda))
    zone = found.place.zone
    if not clock.is_zone(zone) or places.is_clock(words):
        raise Refusal(filled(setting.NO_ZONE, name=name), setting.NO_ZONE_HINT)
    if found.doubt:
        says = filled(setting.DOUBTFUL_ZONE, name=name, zone=zone, why=found.doubt)
        raise Refusal(says, filled(setting.DOUBTFUL_ZONE_HINT, zone=zone))
    if found.note:
        console.note(found.note)
    console.tell(setting.READ_AS, name=name, zone=zone)
    return zone


def _days(zone: str, path: Path, agenda: Agenda) -> _Days:
    """The zones before and after of each day that is concerned."""
    if path:
        d = int(path[1])
        return {d: (agenda.days[d].timezone or agenda.timezone, zone or agenda.timezone)}
    return {d: (agenda.timezone, zone) for d, day in enumerate(agenda.days) if not day.timezone}


def _timed(day: Day) -> Iterator[Item]:
    return (item for item in day.items if item.time.start is not None)


def _instants(time: ItemTime, day: date, zone: str) -> tuple[datetime | None, datetime | None]:
    return tuple(None if one is None else clock.instant(day, one, zone) for one in (time.start, time.end))  # type: ignore[return-value]


def _differs(day: Day, item: Item, old: str, new: str) -> bool:
    """Whether the clocks of two zones show the hours of an item, or of its points, at different moments."""
    times = [item.time, *(topic.time for _, topic in topics_under(item))]
    return any(_instants(time, day.date, old) != _instants(time, day.date, new) for time in times)


def _ask(item: Item, day: Day, old: str, new: str) -> Refusal:
    """Both outcomes, of the first item that they differ for."""
    start = item.time.start or 0
    there = clock.seen_from(clock.instant(day.date, start, new), old)
    instant = clock.seen_from(clock.instant(day.date, start, old), new)
    hint = filled(
        setting.KEEP_HINT,
        item=item.title,
        clock=clock.clock(start),
        old=old,
        there=_shifted(there, day.date, start),
        instant=_shifted(instant, day.date, start),
    )
    return Refusal(filled(setting.KEEP_WHAT, old=old, new=new), hint)


def _shifted(local: clock.Local, day: date, start: int) -> str:
    days = local.day_shift(day) - start // clock.DAY
    return local.clock + (f" {days:+d}" if days else "")


def _kept(d: int, agenda: Agenda, old: str, new: str) -> Iterator[Change]:
    """The changes that write every hour of a day as the clocks of another zone show it."""
    day = agenda.days[d]
    items = []
    for item in day.items:
        time = item.time if item.time.worked_out else _at(item.time, item, day, old, new)
        topics = tuple(_topic_at(topic, item, day, old, new) for topic in item.topics)
        items.append(msgspec.structs.replace(item, time=time, topics=topics))
    frame = Item(title=Text(any=str(day.date)))
    start, hours = (_at(one, frame, day, old, new) for one in (day.start, day.hours))
    _refuse_other_moments(d, agenda, msgspec.structs.replace(day, items=tuple(items), start=start), old, new)
    for key, was, now in (("start", day.start, start), ("hours", day.hours, hours)):
        if was != now:
            yield Write(("day", d, key), str(now))
    for i, (old_item, new_item) in enumerate(zip(day.items, items, strict=True)):
        yield from written(("day", d, "item", i), old_item, new_item)


def _refuse_other_moments(d: int, agenda: Agenda, day: Day, old: str, new: str) -> None:
    """Refuse hours worked out from minutes that would not be the same moments."""
    bare = tuple(msgspec.structs.replace(one, time=ItemTime()) if one.time.worked_out else one for one in day.items)
    agenda_then = msgspec.structs.replace(agenda, days=(msgspec.structs.replace(day, items=bare),))
    for was, now in zip(agenda.days[d].items, with_hours(agenda_then).days[0].items, strict=True):
        if _instants(was.time, day.date, old) != _instants(now.time, day.date, new):
            raise Refusal(setting.NOT_KEPT, setting.MOVE_FIRST)


def _topic_at(topic: Topic, item: Item, day: Day, old: str, new: str) -> Topic:
    topics = tuple(_topic_at(one, item, day, old, new) for one in topic.topics)
    return msgspec.structs.replace(topic, time=_at(topic.time, item, day, old, new), topics=topics)


def _at(time: ItemTime, item: Item, day: Day, old: str, new: str) -> ItemTime:
    """An hour of a zone as another shows it. Raises `Refusal` where it is another date, no hour, or two."""
    if time.start is None:
        return time
    start = _minutes(time.start, time, item, day, old, new)
    end = None if time.end is None else _minutes(time.end, time, item, day, old, new)
    if start // clock.DAY != time.start // clock.DAY:
        raise _refusal(setting.OTHER_DATE, item, time, new)
    return ItemTime(start, end)


def _minutes(minutes: int, time: ItemTime, item: Item, day: Day, old: str, new: str) -> int:
    was = clock.readings(day.date, minutes, old)
    if len(was) != 1:
        raise _refusal(setting.IN_DOUBT, item, time, old)
    local = clock.seen_from(was[0], new)
    shown = local.minutes + clock.DAY * local.day_shift(day.date)
    if len(clock.readings(day.date, shown, new)) != 1:
        raise _refusal(setting.NO_ONE_HOUR, item, time, new)
    return shown


def _refusal(says: Text, item: Item, time: ItemTime, zone: str) -> Refusal:
    return Refusal(filled(says, item=item.title, time=str(time), zone=zone), setting.MOVE_FIRST)
