"""Matching: which item of a paper is which item of an agenda, by time and title, then by title, then by time."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date

import msgspec

from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.text import Text, fold_name


class Placed(msgspec.Struct, frozen=True):
    """An item with its date and its place: the day and the item in it, from 0."""

    on: date | None
    day: int
    at: int
    item: Item


Pair = tuple[Placed, Placed]
Key = Callable[[Placed], Iterator[Hashable]]


def placed_in(agenda: Agenda) -> list[Placed]:
    """The items of an agenda."""
    return [Placed(day.date, d, i, item) for d, day in enumerate(agenda.days) for i, item in enumerate(day.items)]


def matched(old: Sequence[Placed], new: Sequence[Placed]) -> tuple[list[Pair], list[Placed], list[Placed]]:
    """The pairs of items that are one and the same, the old ones without a new one, the new ones without an old one."""
    pairs: list[Pair] = []
    gone, added = list(old), list(new)
    for key in (_by_all, _by_title_and_day, _by_title, _by_hours, _by_start):
        for before, after in _alone(gone, added, key):
            pairs.append((before, after))
            gone.remove(before)
            added.remove(after)
    return sorted(pairs, key=lambda pair: (pair[0].day, pair[0].at)), gone, added


def names_of(item: Item) -> set[str]:
    """What an item is called: its title, or the heading above it, which many a paper prints as the one or the other."""
    return titles_of(item.title) | titles_of(item.heading)


def titles_of(text: Text) -> set[str]:
    """A title in each of its languages, without what writing differs in."""
    return {fold_name(words) for words in msgspec.structs.astuple(text) if words}


def _alone(old: Sequence[Placed], new: Sequence[Placed], key: Key) -> Iterator[Pair]:
    """The pairs whose key only one old and one new item has."""
    before, after = _by(old, key), _by(new, key)
    taken: list[Placed] = []
    for shared, olds in before.items():
        news = after.get(shared, [])
        if len(olds) == len(news) == 1 and olds[0] not in taken and news[0] not in taken:
            taken += [olds[0], news[0]]
            yield olds[0], news[0]


def _by(items: Sequence[Placed], key: Key) -> dict[Hashable, list[Placed]]:
    found: dict[Hashable, list[Placed]] = {}
    for one in items:
        for value in dict.fromkeys(key(one)):
            found.setdefault(value, []).append(one)
    return found


def _by_all(one: Placed) -> Iterator[Hashable]:
    yield from ((one.on, one.item.time.start, one.item.time.end, title) for title in names_of(one.item))


def _by_title_and_day(one: Placed) -> Iterator[Hashable]:
    yield from ((one.on, title) for title in names_of(one.item))


def _by_title(one: Placed) -> Iterator[Hashable]:
    yield from names_of(one.item)


def _by_hours(one: Placed) -> Iterator[Hashable]:
    if one.item.time.start is not None:
        yield one.on, one.item.time.start, one.item.time.end


def _by_start(one: Placed) -> Iterator[Hashable]:
    if one.item.time.start is not None:
        yield one.on, one.item.time.start
