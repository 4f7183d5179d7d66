"""Matching: which item of a paper is which item of an agenda, by time and title, then by title, then by time."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from itertools import product

import msgspec

from rcmcli.directory import is_everyone
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.clock import clock
from rcmcli.model.text import Text, fold_name
from rcmcli.words import imported, labels

_ALIKE = 0.6  # of the words of both titles together


class Placed(msgspec.Struct, frozen=True):
    """An item with its date and its place: the day and the item in it, from 0.

    `seen` is the item as it is read back from a paper of its agenda, and `seen_on` its date there; one is `closed` that is
    for some only.
    """

    on: date | None
    day: int
    at: int
    item: Item
    seen: Item | None = None
    closed: bool = False
    seen_on: date | None = None

    @property
    def read_on(self) -> date | None:
        """The date on which it is looked for in a paper."""
        return self.seen_on or self.on

    @property
    def where(self) -> str:
        """Its date and its hour."""
        hour = "" if self.item.time.start is None else clock(self.item.time.start)
        return f"{self.on or ''} {hour}".strip()


Pair = tuple[Placed, Placed]
Key = Callable[[Placed], Iterator[Hashable]]
Step = Callable[[Sequence[Placed], Sequence[Placed]], Iterator[Pair]]


def placed_in(agenda: Agenda) -> list[Placed]:
    """The items of an agenda."""
    return [
        Placed(day.date, d, i, item, closed=not is_everyone(item.audience or day.audience, agenda))
        for d, day in enumerate(agenda.days)
        for i, item in enumerate(day.items)
    ]


def matched_through(
    old: Sequence[Placed], shown: Sequence[Placed], new: Sequence[Placed]
) -> tuple[list[Pair], list[Placed], list[Placed]]:
    """The same as `matched`, by way of what is `shown` of the old items in a paper of the same kind: where both papers
    agree, each item is the one that it was. What that paper shows besides is in neither list."""
    first, _, _ = matched(old, shown, by_time=(_alone(_by_any_hours), _alone(_by_any_start)))
    twins = {_place(one): other for other, one in first}
    seen = {_place(other): msgspec.structs.replace(other, seen=one.item, seen_on=one.on) for other, one in first}
    pairs: list[Pair] = []
    rest = list(new)
    for one, other in matched(shown, new)[0]:
        twin = twins.get(_place(one))
        if twin is not None:
            pairs.append((seen[_place(twin)], other))
        if twin is not None or any(_likeness(*names) >= _ALIKE for names in product(_names(one), _names(other))):
            rest.remove(other)
    done = {_place(one) for one, _ in pairs}
    more, gone, added = matched([seen.get(_place(one), one) for one in old if _place(one) not in done], rest)
    return sorted([*pairs, *more], key=lambda pair: _place(pair[0])), gone, added


def _place(one: Placed) -> tuple[int, int]:
    return one.day, one.at


def matched(
    old: Sequence[Placed], new: Sequence[Placed], by_time: Sequence[Step] | None = None
) -> tuple[list[Pair], list[Placed], list[Placed]]:
    """The pairs of items that are one and the same, the old ones without a new one, the new ones without an old one."""
    pairs: list[Pair] = []
    gone, added = list(old), list(new)
    steps = [*map(_alone, _BY_TITLE), _nearest, _alone(_by_title), _alike, *(_BY_TIME if by_time is None else by_time)]
    for step in steps:
        for before, after in [*step(gone, added)]:
            pairs.append((before, after))
            gone.remove(before)
            added.remove(after)
    return sorted(pairs, key=lambda pair: _place(pair[0])), gone, added


def names_of(item: Item) -> set[str]:
    """What an item is called: its title, or the heading above it, which many a paper prints as the one or the other."""
    return titles_of(item.title) | titles_of(item.heading)


def titles_of(text: Text) -> set[str]:
    """A title in each of its languages, without what writing differs in."""
    return {fold_name(words) for words in msgspec.structs.astuple(text) if words}


def is_closed_title(text: Text) -> bool:
    """Whether it only says that an item is closed, as copies for others do."""
    return bool(titles_of(text)) and titles_of(text) <= titles_of(labels.CLOSED_ITEM)


def is_untitled(text: Text) -> bool:
    """Whether it stands for a title that could not be read."""
    return bool(titles_of(text) & titles_of(imported.UNTITLED))


def _names(one: Placed) -> set[str]:
    return names_of(one.item) | (names_of(one.seen) if one.seen else set())


def _alone(key: Key) -> Step:
    """The pairs whose key only one old and one new item has."""

    def step(old: Sequence[Placed], new: Sequence[Placed]) -> Iterator[Pair]:
        before, after = _by(old, key), _by(new, key)
        taken: list[Placed] = []
        for shared, olds in before.items():
            news = after.get(shared, [])
            if len(olds) == len(news) == 1 and olds[0] not in taken and news[0] not in taken:
                taken += [olds[0], news[0]]
                yield olds[0], news[0]

    return step


def _nearest(old: Sequence[Placed], new: Sequence[Placed]) -> Iterator[Pair]:
    """Of namesakes on one day, such as two breaks, those that are nearest to each other."""
    found = {
        (abs((one.item.time.start or 0) - (other.item.time.start or 0)), a, b)
        for a, one in enumerate(old)
        for b, other in enumerate(new)
        if one.read_on == other.read_on and _names(one) & _names(other)
    }
    yield from _each_once((old[a], new[b]) for _, a, b in sorted(found))


def _alike(old: Sequence[Placed], new: Sequence[Placed]) -> Iterator[Pair]:
    """Those of one day whose titles share most of their words, the most alike first."""
    found = [
        (-_likeness(name, other_name), a, b)
        for a, one in enumerate(old)
        for b, other in enumerate(new)
        if one.read_on == other.read_on
        for name in _names(one)
        for other_name in _names(other)
        if _likeness(name, other_name) >= _ALIKE
    ]
    yield from _each_once((old[a], new[b]) for _, a, b in sorted(found))


def _likeness(one: str, other: str) -> float:
    """How many of the words of two titles both have; none where they differ in a number."""
    words, others = set(one.split()), set(other.split())
    apart = words ^ others
    return 0.0 if any(map(str.isdigit, apart)) or not words else len(words & others) / len(words | others)


def _each_once(pairs: Iterator[Pair]) -> Iterator[Pair]:
    taken: set[tuple[bool, int, int]] = set()
    for one, other in pairs:
        places = {(False, one.day, one.at), (True, other.day, other.at)}
        if not taken & places:
            taken |= places
            yield one, other


def _by(items: Sequence[Placed], key: Key) -> dict[Hashable, list[Placed]]:
    found: dict[Hashable, list[Placed]] = {}
    for one in items:
        for value in dict.fromkeys(key(one)):
            found.setdefault(value, []).append(one)
    return found


def _by_whole(one: Placed) -> Iterator[Hashable]:
    yield one.read_on, one.item


def _by_track(one: Placed) -> Iterator[Hashable]:
    """What tells apart parallel items of one title."""
    for item in filter(None, (one.item, one.seen)):
        for room in titles_of(item.room) or {""}:
            for track in titles_of(item.track) or {""}:
                yield from ((one.read_on, str(item.time), room, track, title) for title in names_of(item))


def _by_all(one: Placed) -> Iterator[Hashable]:
    yield from ((one.read_on, one.item.time.start, one.item.time.end, title) for title in _names(one))


def _by_title_and_day(one: Placed) -> Iterator[Hashable]:
    yield from ((one.read_on, title) for title in _names(one))


def _by_title(one: Placed) -> Iterator[Hashable]:
    yield from _names(one)


def _is_marked(one: Placed) -> bool:
    """Whether an item is for some only: by its hour alone it may not become one that is for all, nor the other way round."""
    return one.closed or bool(one.item.audience) or is_closed_title(one.item.title)


def _by_hours(one: Placed) -> Iterator[Hashable]:
    if one.item.time.start is not None:
        yield one.read_on, one.item.time.start, one.item.time.end, _is_marked(one)


def _by_start(one: Placed) -> Iterator[Hashable]:
    if one.item.time.start is not None:
        yield one.read_on, one.item.time.start, _is_marked(one)


def _by_any_hours(one: Placed) -> Iterator[Hashable]:
    if one.item.time.start is not None:
        yield one.read_on, one.item.time.start, one.item.time.end


def _by_any_start(one: Placed) -> Iterator[Hashable]:
    if one.item.time.start is not None:
        yield one.read_on, one.item.time.start


_BY_TITLE = (_by_whole, _by_track, _by_all, _by_title_and_day)
_BY_TIME = (_alone(_by_hours), _alone(_by_start))
