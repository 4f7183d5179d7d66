"""Seats: which rooms an item may be given, and which item it shares its room with."""

from collections.abc import Sequence

import msgspec

from rcmcli.arranging.claims import Claim
from rcmcli.arranging.found import Found
from rcmcli.arranging.problem import NO_ROOM
from rcmcli.model.agenda import Agenda
from rcmcli.model.apart import name_of, place_of
from rcmcli.model.calendar import People
from rcmcli.model.sizes import sizes_of
from rcmcli.model.text import Text

_SEATED = ("session", "ceremony", "side-event", "bilateral", "press")


class Seating(msgspec.Struct, frozen=True):
    """The rooms by their keys, those that each item may be given, and the items that share a room with it.

    An item that may be given no room though it needs one has a room of no name, which nobody has.
    """

    names: dict[str, Text]
    allowed: tuple[tuple[str, ...], ...]
    together: tuple[tuple[int, ...], ...]


def seating_of(agenda: Agenda, people: People, found: Sequence[Found], claims: Sequence[Claim]) -> Seating:
    """The rooms of `[arrange]`, the smallest first; an item may be given those that seat all who are admitted."""
    offered = agenda.arrange.rooms if agenda.arrange else ()
    rooms = sorted(offered, key=lambda one: (one.seats is None, one.seats or 0))
    allowed: list[tuple[str, ...]] = []
    for one, claim in zip(found, claims, strict=True):
        item = one.item
        given = item.room or item.venue or item.kind not in _SEATED or not rooms or _is_virtual(one, agenda)
        needed = 0 if given else people_in(agenda, people, claim)
        fitting = tuple(name_of(room.name) for room in rooms if (room.seats or needed) >= needed)
        allowed.append(() if given else fitting or (NO_ROOM,))
    together = _together(found)
    names = {name_of(room.name): room.name for room in rooms}
    names |= {place_of(one.item): one.item.room for one in found if one.item.room}
    return Seating(names, tuple(_agreed(n, found, allowed, together) for n in range(len(found))), together)


def _agreed(
    n: int, found: Sequence[Found], allowed: Sequence[tuple[str, ...]], together: Sequence[tuple[int, ...]]
) -> tuple[str, ...]:
    """The rooms that an item may be given, of those that all may have that are to be in one room with it."""
    if not together[n] or place_of(found[n].item):
        return allowed[n]
    stated = [place_of(found[one].item) for one in together[n] if place_of(found[one].item)]
    if stated:
        return tuple(dict.fromkeys(stated)) if len(set(stated)) == 1 else (NO_ROOM,)
    offered = [allowed[one] for one in (n, *together[n]) if allowed[one]]
    return tuple(room for room in allowed[n] if all(room in one for one in offered)) or (NO_ROOM,) if offered else ()


def people_in(agenda: Agenda, people: People, claim: Claim) -> int:
    """How many people an item is to seat: all who are admitted, of each delegation its share where tracks part it."""
    sizes = sizes_of(agenda, people).values() if agenda.people else ()
    tracks = {name_of(item.track) for _, item, _ in agenda.each() if item.track}
    parts = max(1, len(tracks)) if claim.item.track else 1
    return sum(-(-size // parts) for party, size in sizes if claim.admits(party, people))


def _is_virtual(one: Found, agenda: Agenda) -> bool:
    modes = {agenda.days[one.day].mode} if one.day >= 0 else {day.mode for day in agenda.days}
    return {mode or agenda.mode for mode in modes} == {"virtual"}


def _together(found: Sequence[Found]) -> tuple[tuple[int, ...], ...]:
    """For each item those that are to be in one room with it: the one before it, and so on."""
    by_id = {one.item.id: n for n, one in enumerate(found)}
    root = list(range(len(found)))
    for n, one in enumerate(found):
        named = [by_id[name] for name in one.item.after if name in by_id]
        above = n - 1 if n and found[n - 1].path[:-1] == one.path[:-1] else n
        other = named[-1] if named else above
        if one.item.same_room and other != n:
            old, new = root[n], root[other]
            root = [new if mark == old else mark for mark in root]
    return tuple(tuple(m for m in range(len(found)) if m != n and root[m] == root[n]) for n in range(len(found)))
