"""Entries: the points and notes of an item, put in, taken out and reworded one by one as the paper has them now."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import msgspec

from rcmcli.jobs.onto.difference import Difference, Onto, named
from rcmcli.jobs.onto.matching import Placed, titles_of
from rcmcli.model.agenda import Item, Note, Topic
from rcmcli.model.change import Add, Drop, Put
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name, one_line
from rcmcli.words import import_onto

_ALIKE = 0.5
_LONG = 8
_Entry = Topic | Note


class _Step(NamedTuple):
    """One entry of the paper as it was and one as it is; one of them is none where it came or went."""

    before: int | None
    after: int | None


class _List(NamedTuple):
    """A list of one item: where it stands, what the agenda, the paper of it and the paper that came say in it."""

    path: Path
    key: str
    old: Sequence[_Entry]
    seen: Sequence[_Entry]
    new: Sequence[_Entry]


def list_differences(path: Path, old: Placed, new: Item, onto: Onto) -> Iterator[Difference]:
    """The differences of points, and of the points under them, then of notes."""
    before, seen = old.item, old.seen or old.item
    said = frozenset(words_in((before, seen)))
    if old.seen and seen.notes and _are_points(seen.notes, before):  # a kind of paper that has but one list
        seen, new = (_with_points_alone(item) for item in (seen, new))
    for one in (
        _List((*path, "topics"), "topics", before.topics, seen.topics, new.topics),
        _List((*path, "notes"), "notes", before.notes, seen.notes, new.notes),
    ):
        yield from _Comparison(onto, said, frozenset(words_in(new))).of(one)


def _are_points(notes: Sequence[Note], item: Item) -> bool:
    """Whether what a paper has as notes are points of an item."""
    points = {words for topic in item.topics for words in titles_of(topic.title)}
    return any(titles_of(note.text) & points for note in notes)


def _with_points_alone(item: Item) -> Item:
    topics = (*(Topic(title=note.text) for note in item.notes), *item.topics)
    return msgspec.structs.replace(item, topics=topics, notes=())


class _Comparison:
    """The comparison of the lists of one item; `said` are all words that the agenda has of it, `now` those of the paper."""

    def __init__(self, onto: Onto, said: frozenset[str], now: frozenset[str]) -> None:
        self._onto = onto
        self._said = said
        self._now = now

    def of(self, one: _List) -> Iterator[Difference]:
        """The differences of one list."""
        if list(one.seen) == list(one.new):
            return
        places = self._places(one)
        steps = [*_steps([self._text(entry) for entry in one.seen], [self._text(entry) for entry in one.new])]
        kept = any(step.before is not None and step.after is not None for step in steps)
        if not one.new:
            yield from self._left_out(one, places)
            return
        at, came = 0, list[tuple[int, _Entry]]()
        for step in steps:
            place = places.get(step.before) if step.before is not None else None
            if place is not None:
                at = place + 1
            if step.after is None:
                yield from self._gone(one, int(step.before or 0), place, kept=kept)
            elif step.before is None:
                came.append((at, one.new[step.after]))
            else:
                yield from self._reworded(one, place, one.seen[step.before], one.new[step.after])
        yield from self._came(one, came)

    def _text(self, entry: _Entry) -> str:
        return one_line(_words_of(entry).pick(self._onto.language))

    def _places(self, one: _List) -> dict[int, int]:
        """Which entry of the agenda each of the paper of it is; none is what the paper prints in that place besides."""
        found: dict[int, int] = {}
        free = list(range(len(one.old)))
        for n, entry in enumerate(one.seen):
            text = fold_name(self._text(entry))
            likely = [k for k in free if text in titles_of(_words_of(one.old[k]))]
            likely += [k for k in free if any(_holds(text, words) for words in titles_of(_words_of(one.old[k])))]
            place = likely[0] if likely else None
            if place is not None:
                found[n] = place
                free.remove(place)
        return found

    def _left_out(self, one: _List, places: dict[int, int]) -> Iterator[Difference]:
        """A whole list that the paper does not have: it may be a short form of it."""
        for n in places:
            if one.key in self._onto.prints and fold_name(self._text(one.seen[n])) not in self._now:
                yield Difference(one.path, one.key, self._text(one.seen[n]), "", why=import_onto.LEFT_OUT)

    def _gone(self, one: _List, n: int, place: int | None, *, kept: bool) -> Iterator[Difference]:
        words = self._text(one.seen[n])
        if place is not None and words in map(self._text, one.new):
            yield Difference((*one.path, place), one.key, words, words, why=import_onto.MOVED)
            return
        if place is None or fold_name(words) in self._now:
            return
        entry = one.old[place]
        is_for_some = isinstance(entry, Note) and (entry.audience or entry.parties)
        may = kept and not is_for_some
        path = (*one.path, place)
        yield Difference(path, one.key, words, "", (Drop(path),) if may else (), None if may else import_onto.LEFT_OUT)

    def _came(self, one: _List, came: Sequence[tuple[int, _Entry]]) -> Iterator[Difference]:
        fresh = [(at, entry) for at, entry in came if self._is_fresh(self._text(entry))]
        if fresh and not one.old:
            entries = tuple(self._onto.entry(entry) for _, entry in fresh)
            words = "; ".join(self._text(entry) for _, entry in fresh)
            yield Difference(one.path, one.key, "", words, (Put(one.path, entries),))
            return
        for at, entry in fresh:
            path = (*one.path, at)
            yield Difference(path, one.key, "", self._text(entry), (Add(path, self._onto.entry(entry)),))

    def _is_fresh(self, words: str) -> bool:
        """Whether the agenda does not say it of the item, nor its paper anywhere around."""
        return fold_name(words) not in self._said and self._onto.printed.is_new(words)

    def _reworded(self, one: _List, place: int | None, seen: _Entry, new: _Entry) -> Iterator[Difference]:
        """Other words, another lead, other points under it."""
        before, after = self._text(seen), self._text(new)
        if place is None:
            if before != after and fold_name(after) not in self._said:
                yield Difference(one.path, one.key, before, after, why=import_onto.NOT_ITS_OWN)
            return
        old, path = one.old[place], (*one.path, place)
        if before != after:
            key = "title" if isinstance(old, Topic) else "text"
            changes = self._onto.rewritten((*path, key), _words_of(old), after, before)
            yield Difference(changes[0].path if changes else path, one.key, before, after, changes)
        if isinstance(old, Topic) and isinstance(seen, Topic) and isinstance(new, Topic):
            yield from self._leads(path, old, seen, new)
            yield from self.of(_List((*path, "topics"), one.key, old.topics, seen.topics, new.topics))

    def _leads(self, path: Path, old: Topic, seen: Topic, new: Topic) -> Iterator[Difference]:
        """Others in charge of a point; a point that is a string alone becomes a table."""
        if seen.leads == new.leads or not new.leads or seen.leads == old.leads == new.leads:
            return
        leads = new.leads
        is_string = not self._onto.spans.is_laid_in(path) and self._onto.spans.text(path)[:1] in ("'", '"')
        whole = Put(path, msgspec.structs.replace(old, leads=leads))
        change = whole if is_string and self._onto.spans.where(path) else Put((*path, "leads"), leads)
        before, after = (", ".join(map(named, one.leads)) for one in (old, new))
        yield Difference(path, "leads", before, after, (change,))


def _steps(before: Sequence[str], after: Sequence[str]) -> Iterator[_Step]:
    """From the one list to the other: what is the same, what was reworded, what went and what came."""
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from (_Step(a + n, c + n) for n in range(b - a))
            continue
        done = c
        for n in range(a, b):
            twin = next((m for m in range(done, d) if _likeness(before[n], after[m]) >= _ALIKE), None)
            if twin is not None:
                yield from (_Step(None, m) for m in range(done, twin))
                done = twin + 1
            yield _Step(n, twin)
        yield from (_Step(None, m) for m in range(done, d))


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, fold_name(one), fold_name(other), autojunk=False).ratio()


def _holds(text: str, words: str) -> bool:
    """Whether words that are no mere word or two stand within others."""
    return len(words) >= _LONG and f" {words} " in f" {text} "


def _words_of(entry: _Entry) -> Text:
    return entry.title if isinstance(entry, Topic) else entry.text


def words_in(value: object) -> Iterator[str]:
    """All words of an item, without what writing differs in."""
    if isinstance(value, Text):
        yield from titles_of(value)
    elif isinstance(value, str):
        yield fold_name(value)
    elif isinstance(value, tuple):
        for one in value:
            yield from words_in(one)
    elif isinstance(value, msgspec.Struct):
        for one in msgspec.structs.astuple(value):
            yield from words_in(one)
