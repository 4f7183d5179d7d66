"""Houses: rooms that two agendas use at the same time, in a venue that both call by the same name."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

import msgspec

from rcmcli.checks.clashes import Stretches, is_binding, time_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.apart import name_of
from rcmcli.model.calendar import Calendar, Meeting
from rcmcli.model.text import Text, fold_name
from rcmcli.model.timeline import Slot, venue_of

Door = tuple[str, ...]  # a venue, its city and a room of it, for comparing
_DAY = timedelta(days=1)
_MANY = 3  # items
_TOLD, _UNTOLD = "a city", "no city"
_LANGUAGES = ("any", "en", "es", "fr", "pt")


class Sharing(msgspec.Struct, frozen=True):
    """An item of the agenda, and one of another meeting that has its room at the same time."""

    mine: Slot
    theirs: Slot
    meeting: Meeting


def shared_rooms(agenda: Agenda, calendar: Calendar) -> Iterator[Sharing]:
    """The first item of each day and room that shares it with another meeting, for each such meeting."""
    mine = [(slot, doors) for slot in calendar.slots if (doors := _doors(slot, agenda, asked=True))]
    if not mine:
        return
    dates = [slot.day.date for slot, _ in mine]
    for meeting in calendar.others(min(dates) - _DAY, max(dates) + _DAY):  # by another clock it may be another date
        if not _is_version(agenda, meeting.agenda):
            yield from _with(meeting, mine, calendar)


def _with(meeting: Meeting, mine: list[tuple[Slot, set[Door]]], calendar: Calendar) -> Iterator[Sharing]:
    held: dict[Door, list[Slot]] = {}
    for slot in meeting.slots:
        for door in _doors(slot, meeting.agenda, asked=False):
            held.setdefault(door, []).append(slot)
    taken = {
        door: Stretches((*time, slot) for slot in slots if (time := time_of(slot))) for door, slots in held.items()
    }
    told: set[tuple[object, ...]] = set()
    for slot, doors in mine:
        time = time_of(slot)
        key = (slot.path[1], name_of(slot.item.room))
        found = [other for door in sorted(doors) if time and door in taken and (other := taken[door].during(*time))]
        if found and key not in told and not _are_far(slot, found[0], calendar):
            told.add(key)
            yield Sharing(slot, found[0], meeting)


def _are_far(one: Slot, other: Slot, calendar: Calendar) -> bool:
    """Whether the clocks of two items are those of different countries: then their houses only have one name."""
    if one.zone == other.zone:
        return False
    here, there = ({match.place.country for match in calendar.places(slot.zone, one.day.date)} for slot in (one, other))
    return not here & there and "" not in here | there and bool(here and there)


def _doors(slot: Slot, agenda: Agenda, *, asked: bool) -> set[Door]:
    """The room of an item that people go to, by each name of its venue and its own; nothing where one is not given.

    Of two doors one is `asked` for and one held: a venue with a city is also that venue where no city is told.
    """
    if (
        not slot.item.room
        or not slot.takes_place
        or not is_binding(slot)
        or (slot.day.mode or agenda.mode) == "virtual"
    ):
        return set()
    venue = slot.item.venue or venue_of(agenda, slot.day)
    if venue is None:
        return set()
    if venue.city:
        cities = {fold_name(venue.city), _UNTOLD if asked else _TOLD}
    else:
        cities = {_UNTOLD, _TOLD} if asked else {_UNTOLD}
    return {*product(_names(venue.name), cities, _names(slot.item.room))}


def _names(words: Text) -> set[str]:
    return {fold_name(name) for one in _LANGUAGES if (name := getattr(words, one))} - {""}


def _is_version(one: Agenda, other: Agenda) -> bool:
    """Whether two agendas are versions of one meeting: of one title with an item in common, or with most items the same."""
    mine, theirs = ({(item.id, item.title) for item in a.placed} for a in (one, other))
    if len(mine & theirs) * 2 > min(len(mine), len(theirs)) and len(mine & theirs) >= _MANY:
        return True
    items = [{name for item in held for name in (item[0], *_names(item[1]))} for held in (mine, theirs)]
    return not _names(one.title).isdisjoint(_names(other.title)) and not items[0].isdisjoint(items[1])
