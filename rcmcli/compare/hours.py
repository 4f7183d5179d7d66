"""Hours: an item of two versions on each clock, and in which ways its time is otherwise."""

from collections.abc import Iterator, Sequence

from rcmcli.compare.matching import Placed
from rcmcli.model import clock
from rcmcli.model.comparison import Clock, Kind, Local
from rcmcli.model.schedule import Entry, LocalTime, Schedule, ShownPlace


def kinds_of_time(before: Placed, after: Placed) -> Iterator[Kind]:
    """In which ways the time of an item is otherwise: as instants, whatever clock tells them."""
    old, new = before.entry, after.entry
    if before.on != after.on:
        yield "day"
    if old.start is None or new.start is None:
        if (old.start, old.when) != (new.start, new.when):
            yield "time"
        return
    if old.start != new.start and before.on == after.on:
        yield "moved"
    yield from _length(old, new)


def _length(old: Entry, new: Entry) -> Iterator[Kind]:
    assert old.start and new.start
    if old.end is None or new.end is None:
        if old.end is not new.end:
            yield "end"
        return
    lengths = old.end - old.start, new.end - new.start
    if lengths[0] != lengths[1]:
        yield "longer" if lengths[0] < lengths[1] else "shorter"


def clocks_of(old: Schedule, new: Schedule) -> tuple[Clock, ...]:
    """The meeting's own clock, then those of the other places; a place joins one that it agrees with at every hour."""
    moments = [moment for one in (new, old) for entry in one.entries() for moment in (entry.start, entry.end) if moment]
    homes = {(place.zone, place.name): place for one in (new, old) for place in _homes(one)}
    asked = {(place.zone, place.name): place for one in (new, old) for place in _others(one)}
    groups = {_offsets_at_home(old, new): list(homes.values())}
    for place in asked.values():
        there = tuple(clock.seen_from(moment, place.zone).offset for moment in moments)
        groups.setdefault(there, []).append(place)
    spare = next((column.offsets for one in (new, old) for sheet in one.days for column in sheet.clocks[:1]), ())
    return tuple(
        Clock(
            places=tuple(place.name for place in group),
            zones=tuple(place.zone for place in group),
            offsets=tuple(dict.fromkeys(offsets)) or spare,
        )
        for offsets, group in groups.items()
    )


def local_of(before: Placed | None, after: Placed | None, clocks: Sequence[Clock]) -> tuple[Local, ...]:
    """The hours of an item on each clock; on the first one as its day has them."""
    own = Local(*(one.entry.local[0] if one and one.entry.local else None for one in (before, after)))
    return (own, *(Local(_at(before, one.zones[0]), _at(after, one.zones[0])) for one in clocks[1:]))


def _at(one: Placed | None, zone: str) -> LocalTime | None:
    entry = one.entry if one else None
    if one is None or entry is None or entry.start is None:
        return None
    return LocalTime(clock.shown_at(entry.start, zone), clock.shown_at(entry.end, zone) if entry.end else None, one.on)


def _homes(schedule: Schedule) -> Iterator[ShownPlace]:
    yield from (sheet.clocks[0].places[0] for sheet in schedule.days)


def _others(schedule: Schedule) -> Iterator[ShownPlace]:
    for sheet in schedule.days:
        for n, column in enumerate(sheet.clocks):
            yield from column.places[1 if n == 0 else 0 :]


def _offsets_at_home(old: Schedule, new: Schedule) -> tuple[int, ...]:
    """What the clock of the meeting keeps at each start and end."""
    hours = [entry.local[0] for one in (new, old) for entry in one.entries() if entry.local]
    return tuple(clock.offset_of(moment) for one in hours for moment in (one.start, one.end) if moment)
