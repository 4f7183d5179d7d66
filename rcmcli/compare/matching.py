"""Matching: which item of one version is which of the other, though ids are missing, titles reworded, hours moved.

Turned round, the same items match: no step asks which version is the old one.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date

import msgspec

from rcmcli.compare.alignment import aligned
from rcmcli.model.clock import DAY
from rcmcli.model.schedule import Entry
from rcmcli.model.text import fold_name

_SAME, _LIKE = 0.6, 0.3  # of the words of two titles, how many must be common
_MOST_NAMESAKES = 200  # a word that so many titles have tells none of them from another
_NOON = DAY // 2


class Placed(msgspec.Struct, frozen=True):
    """An item with its day and the minutes after midnight there; `names` are its titles, `words` those in each language."""

    on: date
    minutes: int | None
    entry: Entry
    names: frozenset[str]
    words: tuple[frozenset[str], ...]

    @property
    def when(self) -> int:
        """Where it stands among all items, in minutes; noon where it has no hour."""
        return self.on.toordinal() * DAY + (_NOON if self.minutes is None else self.minutes)


Pair = tuple[int, int]
Key = Callable[[Placed], Iterable[Hashable]]


def placed(on: date, entry: Entry, languages: Sequence[str]) -> Placed:
    """An item as it is looked for, by its titles in these languages."""
    start = entry.local[0].start if entry.local else None
    minutes = (start.date() - on).days * DAY + start.hour * 60 + start.minute if start else None
    told = [fold_name(entry.title.pick(one)) for one in languages]
    return Placed(on, minutes, entry, frozenset(filter(None, told)), tuple(map(_words, told)))


def matched(old: Sequence[Placed], new: Sequence[Placed], *, share_words: bool = True) -> list[Pair]:
    """The items that are one and the same, as indices of both versions; by their hours alone where they share no language."""
    open_ones = _Open(old, new)
    trusted = _ids_agree(old, new)
    if trusted:
        open_ones.pair(_by_id_and_title)
        open_ones.pair(_by_id, unless=open_ones.are_named_elsewhere())
    open_ones.pair(_by_title_and_day)
    open_ones.pair(_by_title)
    if trusted:
        open_ones.pair(_by_id)
    if not share_words:
        open_ones.pair(_by_start)
    for least, may in ((_SAME, _is_of_one_kind), (_LIKE, _is_of_one_start)):
        open_ones.pair_alike(least, may)
    return sorted(open_ones.pairs)


class _Open:
    """The items of both versions that have no match yet, and the pairs found."""

    def __init__(self, old: Sequence[Placed], new: Sequence[Placed]) -> None:
        self.sides = old, new
        self.left = dict.fromkeys(range(len(old))), dict.fromkeys(range(len(new)))
        self.pairs: list[Pair] = []

    def pair(self, key: Key, unless: Callable[[Pair], bool] = lambda _: False) -> None:
        """Pair those of one key, in their order where there are several."""
        before, after = self._by(0, key), self._by(1, key)
        found = [
            pair
            for shared, olds in before.items()
            if shared in after
            for pair in aligned(olds, after[shared], self._distance)
        ]
        for pair in [one for one in found if not unless(one)]:
            self._take(pair)

    def pair_alike(self, least: float, may: Callable[[Placed, Placed], bool]) -> None:
        """Pair those whose titles have so many words in common, the most alike first, then the nearest."""
        found = [
            (-alike, self._distance(*pair), sum(pair), pair)
            for pair in self._sharing()
            if may(*self._items(pair)) and (alike := _alikeness(*self._items(pair))) >= least
        ]
        for *_, pair in sorted(found):
            self._take(pair)

    def are_named_elsewhere(self) -> Callable[[Pair], bool]:
        """Whether the title of either stands at another item of the other version: then its id has been given away."""
        olds, news = (
            {name for n in left for name in side[n].names} for left, side in zip(self.left, self.sides, strict=True)
        )

        def are(pair: Pair) -> bool:
            before, after = self._items(pair)
            shared = before.names & after.names
            return not shared and bool(before.names & news or after.names & olds)

        return are

    def _take(self, pair: Pair) -> None:
        if pair[0] in self.left[0] and pair[1] in self.left[1]:
            self.pairs.append(pair)
            del self.left[0][pair[0]], self.left[1][pair[1]]

    def _items(self, pair: Pair) -> tuple[Placed, Placed]:
        return self.sides[0][pair[0]], self.sides[1][pair[1]]

    def _distance(self, before: int, after: int) -> int:
        return abs(self.sides[0][before].when - self.sides[1][after].when)

    def _by(self, side: int, key: Key) -> dict[Hashable, list[int]]:
        found: dict[Hashable, list[int]] = {}
        for n in sorted(self.left[side], key=lambda n: (self.sides[side][n].when, n)):
            for value in key(self.sides[side][n]):
                found.setdefault(value, []).append(n)
        return found

    def _sharing(self) -> Iterator[Pair]:
        """The pairs that have a word in common which is not everywhere."""
        after = self._by(1, _by_word)
        for n in self.left[0]:
            words = [word for word in _by_word(self.sides[0][n]) if len(after.get(word, ())) <= _MOST_NAMESAKES]
            yield from ((n, other) for other in {one: None for word in words for one in after.get(word, ())})


def _ids_agree(old: Sequence[Placed], new: Sequence[Placed]) -> bool:
    """Whether the ids say the same as the titles do: those that only one item of each version bears, where both have an id."""
    ids = [_ids_by_name(side) for side in (old, new)]
    both = [(ids[0][name], ids[1][name]) for name in ids[0] if name in ids[1]]
    agree = sum(before == after for before, after in both)
    return agree >= len(both) - agree


def _ids_by_name(side: Sequence[Placed]) -> dict[str, str]:
    count = Counter(name for one in side for name in one.names)
    return {name: one.entry.id for one in side for name in one.names if one.entry.id and count[name] == 1}


def _by_id(one: Placed) -> Iterator[Hashable]:
    if one.entry.id:
        yield one.entry.id


def _by_id_and_title(one: Placed) -> Iterator[Hashable]:
    yield from ((one.entry.id, name) for name in sorted(one.names) if one.entry.id)


def _by_title_and_day(one: Placed) -> Iterator[Hashable]:
    yield from ((one.on, name) for name in sorted(one.names))


def _by_title(one: Placed) -> Iterator[Hashable]:
    yield from sorted(one.names)


def _by_start(one: Placed) -> Iterator[Hashable]:
    if one.minutes is not None:
        yield one.on, one.minutes, one.entry.kind


def _by_word(one: Placed) -> Iterator[Hashable]:
    yield from sorted({(n, word) for n, words in enumerate(one.words) for word in words})


def _is_of_one_kind(before: Placed, after: Placed) -> bool:
    """Whether they may be one by their titles alone: one word in common says nothing of items on different days."""
    common = max((len(one & other) for one, other in zip(before.words, after.words, strict=True)), default=0)
    return before.entry.kind == after.entry.kind and (common > 1 or before.on == after.on)


def _is_of_one_start(before: Placed, after: Placed) -> bool:
    start = before.minutes is not None and (before.on, before.minutes) == (after.on, after.minutes)
    return start and before.entry.kind == after.entry.kind


def _alikeness(before: Placed, after: Placed) -> float:
    """How many of the words of both titles are common, in the language in which they are most alike: from 0 to 1."""
    pairs = zip(before.words, after.words, strict=True)
    return max((2 * len(one & other) / (len(one) + len(other)) for one, other in pairs if one and other), default=0.0)


def _words(folded: str) -> frozenset[str]:
    """The words of a title that say something: figures, and those of three letters and more."""
    return frozenset(word for word in folded.split() if len(word) > 2 or word.isdecimal())
