"""Which items clash: what each claims (a room, a track, its people), and who else claims it at the same time."""

from collections import deque
from collections.abc import Iterator
from itertools import islice

import msgspec

from rcmcli.checks.last_answer import cached_last
from rcmcli.checks.overlaps import Stay, at_once, clusters, order, restricted_to
from rcmcli.model.agenda import Names
from rcmcli.model.apart import name_of, place_of
from rcmcli.model.calendar import Calendar, People
from rcmcli.model.timeline import Slot

_Key = tuple[object, ...]
_ALL = ("*",)
_MOST_BESIDE = 30  # items for some beside one for everyone that are named
_FREE = ("logistics", "side-event")  # nobody has to be there who is elsewhere
_CIRCLES = ({"MEMBERS"}, {"OBSERVERS"})


class Clash(msgspec.Struct, frozen=True):
    """Two items that share an instant and people or a room; `beside` where one is for everyone and one for some,
    the late one if `for_some`.
    """

    early: Stay
    late: Stay
    beside: bool = False
    for_some: bool = False

    @property
    def of_copies(self) -> bool:
        """Whether the two stand in two tables of one day: what is wrong then is the date of one (T212)."""
        one, other = self.early.slot, self.late.slot
        return one.path[1] != other.path[1] and _day(one) == _day(other)


@cached_last
def clashes(calendar: Calendar) -> tuple[Clash, ...]:
    """Each item that clashes with one that started before it, or with it, beside the first started of those.

    Two items clash in one room (unless their tracks differ: that is P401), in one track, or where nothing sets them
    apart; then not if one is optional, of logistics, or if they are sure to share nobody. A clash of equals comes before
    one of an item for everyone with an item for some: of these there is at most one for an item. n log n.
    """
    return tuple(clash for together in at_once(calendar.slots) for clash in _clashes(together, calendar.people))


def part_clashes(held: list[Stay], parts: list[Stay], people: People) -> Iterator[Clash]:
    """The items set for a part of a day that clash as equals with another item, each beside one; `early` is the part.

    An item for all day is often the heading of its day: it clashes only by its room or its track.
    """
    places = {stay.place for stay in parts}
    for together in clusters([*held, *parts]):
        everything, vague = _Running(), _Running()
        for stay in together:
            claim = _claim(stay.slot, people)
            named = stay.slot.item.time.part == "all day"
            held_keys, asked = (_named(claim.held), _named(claim.clashing)) if named else (claim.held, claim.clashing)
            found = (everything if stay.place in places else vague).first(asked, stay)
            if found:
                yield Clash(stay, found) if stay.place in places else Clash(found, stay)
            everything.add(held_keys, stay)
            if stay.place in places:
                vague.add(held_keys, stay)


def _clashes(together: list[Stay], people: People) -> Iterator[Clash]:
    equals, others = _Running(), _Running()
    for stay in together:
        claim = _claim(stay.slot, people)
        early = equals.first(claim.clashing, stay)
        if early:
            yield Clash(early, stay, False, claim.some)
        else:
            most = 1 if claim.some else _MOST_BESIDE
            yield from (Clash(one, stay, True, claim.some) for one in others.running(claim.beside, stay, most))
        if stay.end > stay.start:
            equals.add(claim.held, stay)
            others.add(((claim.some,),) if claim.bound else (), stay)


class _Running:
    """Items by what they hold, each list in the order of starts; what has ended is dropped when it is met."""

    def __init__(self) -> None:
        self._held: dict[_Key, deque[Stay]] = {}

    def add(self, keys: tuple[_Key, ...], stay: Stay) -> None:
        """Keep an item under each of `keys`; items are added in the order of starts."""
        for key in keys:
            self._held.setdefault(key, deque()).append(stay)

    def first(self, keys: tuple[_Key, ...], late: Stay) -> Stay | None:
        """The first started of those that hold one of `keys` and still run when `late` starts; points sort before them."""
        found: Stay | None = None
        for key in keys:
            held = self._held.get(key)
            while held and held[0].end <= late.start:
                held.popleft()
            if held and (found is None or order(held[0]) < order(found)):
                found = held[0]
        return found

    def running(self, keys: tuple[_Key, ...], late: Stay, most: int) -> list[Stay]:
        """The first started of those that hold one of `keys` and still run when `late` starts, some at most."""
        first = self.first(keys, late)
        if first is None or most == 1:
            return [first] if first else []
        held = (one for key in keys for one in islice(self._held.get(key, ()), 2 * most))
        return [one for one in held if one.end > late.start][:most]


class _Claim(msgspec.Struct, frozen=True):
    """What an item holds, what it may clash with, and whether it is for some; `bound` if its people have to be there."""

    held: tuple[_Key, ...]
    clashing: tuple[_Key, ...]
    some: bool
    bound: bool

    @property
    def beside(self) -> tuple[_Key, ...]:
        """The other kind: who is for everyone beside one that is for some, and the reverse."""
        return ((not self.some,),) if self.bound else ()


def _claim(slot: Slot, people: People) -> _Claim:
    room, track = place_of(slot.item), name_of(slot.item.track)
    audience = restricted_to(slot, people)
    some = bool(track or audience)
    held: list[_Key] = [("room", room), ("room", room, track)] if room else []
    asked: list[_Key] = []
    if room:
        asked = [("room", room, track), ("room", room, "")] if track else [("room", room)]
    bound = not slot.item.optional and slot.item.kind not in _FREE and not slot.item.may_be_desk
    if bound:
        marks, sought = _marks(audience, people)
        kinds = [(t, r) for t in (True, False) for r in (True, False) if not (t and track) and not (r and room)]
        held += [(some, bool(track), bool(room), mark) for mark in marks]
        asked += [(some, *kind, mark) for kind in kinds for mark in sought]
        if track:
            held += [("track", track, mark) for mark in marks]
            asked += [("track", track, mark) for mark in sought]
    return _Claim(tuple(held), tuple(asked), some, bound)


def _marks(audience: Names, people: People) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Under which marks an audience is kept, and those of the audiences that it may share somebody with.

    Sure to share nobody are only different single parties, and the members here and the observers there.
    """
    parties = [people.named(name) for name in audience]
    codes = {party.code for party in parties if party}
    if not audience or None in parties:
        return ("*", "others"), _ALL
    if codes in _CIRCLES:
        circle = "members" if "MEMBERS" in codes else "observers"
        return ("*", circle), (circle, "others", "single")
    if any(party and party.kind == "group" for party in parties):
        return ("*", "others"), _ALL
    own = tuple(f"={code}" for code in codes)
    return ("*", "single", *own), ("others", "members", "observers", *own)


def _day(slot: Slot) -> tuple[object, ...]:
    return (slot.day.date, slot.zone, slot.day.venue, slot.day.mode, slot.day.audience, slot.is_of_block)


def _named(keys: tuple[_Key, ...]) -> tuple[_Key, ...]:
    return tuple(key for key in keys if key[0] in ("room", "track"))
