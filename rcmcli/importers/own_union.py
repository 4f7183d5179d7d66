"""Own union: a paper of rcm in several languages, each of them read by itself, as one draft."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from rcmcli.importers.imported import Imported
from rcmcli.importers.ledger import Assumed, Entry, Status
from rcmcli.importers.sheet import Sheet
from rcmcli.model.agenda import Topic
from rcmcli.model.agenda_parts import Document, Note
from rcmcli.model.draft import DayDraft, Draft, ItemDraft, Pair
from rcmcli.model.refusal import Refusal
from rcmcli.model.retold import retold
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text
from rcmcli.places import find
from rcmcli.words import filled, imported

_Part = TypeVar("_Part")
_Clock = tuple[str, tuple[str, ...]]
_At = tuple[str, tuple[_Clock, ...]]
_WEIGHT: tuple[Status, ...] = ("not-understood", "used", "repeated", "ignored")
_LISTED = (Text, Topic, Note, Document)  # whose lists may be longer in one language than in the other
_WORDS = ("notes", "footnotes")


def united(sheet: Sheet, told: Mapping[str, Imported]) -> Imported:
    """What was read of a sheet in each language: what all of them say is said once, what only one says is kept."""
    union = _Union()
    whole = _whole({language: one.draft for language, one in told.items()}, union)
    first, *others = (one.missing for one in told.values())
    missing = tuple(one for one in first if all(one in other for other in others))
    return Imported(
        whole, _entries(sheet, told.values(), whole), (*_assumed(told.values(), whole), *union.doubts), missing
    )


def _whole(drafts: Mapping[str, Draft], union: "_Union") -> Draft:
    """One draft of those of each language."""
    languages = tuple(drafts)
    first, *others = (_in_language(draft, language) for language, draft in drafts.items())
    for other in others:
        first = union.both(first, other)
    once: Draft = retold(first, lambda text: _once(text, languages))
    pairs = tuple(replace(pair, value=languages) if pair.key == "languages" else pair for pair in once.pairs)
    return replace(once, languages=languages, pairs=pairs)


def _entries(sheet: Sheet, papers: Iterable[Imported], whole: Draft) -> tuple[Entry, ...]:
    """What became of each line; one that is not understood in one language is not understood."""
    found: dict[int, Entry] = {}
    for paper in papers:
        for entry in paper.entries:
            before = found.get(entry.line.number)
            if before is None or _WEIGHT.index(entry.status) < _WEIGHT.index(before.status):
                found[entry.line.number] = replace(entry, at=_place(entry.at, paper.draft, whole))
    lost = (Entry(line, "not-understood", imported.LOST) for line in sheet.printed)
    return tuple(found.get(entry.line.number, entry) for entry in lost)


def _assumed(papers: Iterable[Imported], whole: Draft) -> tuple[Assumed, ...]:
    """What was taken for granted in any language, each once; a title is missing where none of them has it."""
    told: dict[object, Assumed] = {}
    for one in (one for paper in papers for one in paper.assumed):
        told.setdefault(one.what if one.what == "timezone" else (one.what, one.line or one.why), one)
    untitled = {n for day in whole.days for one in day.items if _is_untitled(one.item.title) for n in one.origins}
    return tuple(one for one in told.values() if one.what != "title" or one.line in untitled)


def _in_language(draft: Draft, language: str) -> Draft:
    """A draft whose words are all in one language; those that stand where nothing was printed are in none."""

    def told(text: Text) -> Text:
        return text if not text.any or _is_untitled(text) else Text(**{language: text.any})

    days = tuple(replace(day, pairs=_noted(day.pairs)) for day in draft.days)
    known: Draft = retold(replace(draft, pairs=_noted(draft.pairs), days=days), told)
    return known


def _noted(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The keys of a head or a day, their notes as texts."""
    return tuple(
        replace(pair, value=tuple(Text(any=str(words)) for words in pair.value))
        if pair.key in _WORDS and isinstance(pair.value, tuple)
        else pair
        for pair in pairs
    )


def _is_untitled(text: Text) -> bool:
    return text.any in {getattr(imported.UNTITLED, language) for language in DOCUMENT_LANGUAGES}


def _once(text: Text, languages: Sequence[str]) -> Text:
    """A text without its languages where it is the same in all of them."""
    said = {getattr(text, language) for language in languages}
    return Text(any=said.pop()) if len(said) == 1 and not text.any else text


class _Union:
    """Makes the drafts of two languages one; `doubts` are what they say otherwise of hours."""

    def __init__(self) -> None:
        self.doubts: list[Assumed] = []

    def both(self, one: Draft, other: Draft) -> Draft:
        """The drafts of two languages as one."""
        days = (self._either(self._day, *pair) for pair in _paired(one.days, other.days, lambda day: day.date))
        return Draft(
            languages=one.languages,
            pairs=_pairs(one.pairs, other.pairs),
            days=tuple(days),
            printed=_pairs(one.printed, other.printed),
            start=_clocks(one.start, other.start),
            at=_hours(one.at, other.at),
            remarks=_more(one.remarks, other.remarks),
            origins=_more(one.origins, other.origins),
            claims=_more(one.claims, other.claims),
            unplaced=_merged(one.unplaced, other.unplaced),
            deadlines=_merged(one.deadlines, other.deadlines),
        )

    def _day(self, one: DayDraft, other: DayDraft) -> DayDraft:
        items = (
            self._either(self._item, *pair) for pair in _paired(one.items, other.items, lambda item: item.item.time)
        )
        self._compare(str(one.date), str(other.date), one)
        origins = _more(one.origins, other.origins)
        pairs = _pairs(one.pairs, other.pairs)
        return DayDraft(one.date, pairs, tuple(items), _more(one.remarks, other.remarks), origins)

    def _item(self, one: ItemDraft, other: ItemDraft) -> ItemDraft:
        time = one.item.time
        self._compare(str(time), str(other.item.time), one)
        item = _merged(one.item, replace(other.item, time=time))
        return ItemDraft(item, _more(one.remarks, other.remarks), _more(one.origins, other.origins))

    def _either(self, both: Callable[[_Part, _Part], _Part], one: _Part | None, other: _Part | None) -> _Part:
        """A part of both, or of the one that has it."""
        if one is not None and other is not None:
            return both(one, other)
        kept = one if other is None else other
        assert kept is not None
        if isinstance(kept, ItemDraft):
            self._doubt(imported.IN_ONE_LANGUAGE, kept)
        return kept

    def _compare(self, time: str, other: str, part: DayDraft | ItemDraft) -> None:
        if time != other:
            self._doubt(filled(imported.HOURS_DIFFER, time=time, other=other), part)

    def _doubt(self, why: Text, part: DayDraft | ItemDraft) -> None:
        words = msgspec.structs.astuple(part.item.title) if isinstance(part, ItemDraft) else ()
        title = next(filter(None, words), "")
        self.doubts.append(Assumed("clock", why, min(part.origins, default=None), title))


def _paired(
    ones: Sequence[_Part], others: Sequence[_Part], key: Callable[[_Part], object]
) -> Iterator[tuple[_Part | None, _Part | None]]:
    """The parts of two languages that are the same, in order, as many as differ in the same place; one of one language alone."""
    steps = SequenceMatcher(None, [*map(key, ones)], [*map(key, others)], autojunk=False).get_opcodes()
    for _, start, end, begin, stop in steps:
        if end - start == stop - begin:
            yield from zip(ones[start:end], others[begin:stop], strict=True)
        else:
            yield from ((one, None) for one in ones[start:end])
            yield from ((None, other) for other in others[begin:stop])


def _pairs(ones: Sequence[Pair], others: Sequence[Pair]) -> tuple[Pair, ...]:
    known = {pair.key: pair for pair in others}
    both = (replace(one, value=_merged(one.value, known.pop(one.key, one).value)) for one in ones)
    return (*both, *known.values())


def _hours(ones: tuple[_At, ...], others: tuple[_At, ...]) -> tuple[_At, ...]:
    """What the paper prints elsewhere of each hour of the meeting, in both languages."""
    known = dict(others)
    both = ((hour, _clocks(clocks, known.pop(hour, ()))) for hour, clocks in ones)
    return (*both, *known.items())


def _clocks(ones: tuple[_Clock, ...], others: tuple[_Clock, ...]) -> tuple[_Clock, ...]:
    """Local hours with their places, a place that both languages name at an hour by its first name."""
    known = dict(others)
    both = ((hour, _places(names, known.pop(hour, ()))) for hour, names in ones)
    return (*both, *known.items())


def _places(ones: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    there = {_place_called(name) for name in ones}
    return (*ones, *(name for name in others if _place_called(name) not in there))


def _place_called(name: str) -> object:
    try:
        return find(name).place
    except Refusal:
        return name


def _more(ones: tuple[_Part, ...], others: tuple[_Part, ...]) -> tuple[_Part, ...]:
    return (*ones, *(other for other in others if other not in ones))


def _merged(one: Any, other: Any) -> Any:
    """A value in both languages; where it is no text, as the first language has it."""
    if isinstance(one, Text) and isinstance(other, Text):
        if one.any or other.any:
            return other if one.any else one
        told = {name: getattr(one, name) or getattr(other, name) for name in one.__struct_fields__}
        return Text(**told)
    if isinstance(one, tuple) and isinstance(other, tuple) and one and other:
        if len(one) == len(other) or isinstance(one[0], _LISTED):
            return (*map(_merged, one, other), *one[len(other) :], *other[len(one) :])
        return one
    if isinstance(one, msgspec.Struct) and type(one) is type(other):
        return type(one)(**{name: _merged(getattr(one, name), getattr(other, name)) for name in one.__struct_fields__})
    return one or other


def _place(at: tuple[str | int, ...], draft: Draft, whole: Draft) -> tuple[str | int, ...]:
    """Where a part of the draft of one language stands in that of all."""
    if at[:1] != ("day",) or at[2:3] != ("item",):
        return at
    origins = set(draft.days[int(at[1])].items[int(at[3])].origins)
    for d, day in enumerate(whole.days):
        for i, item in enumerate(day.items):
            if origins and origins <= set(item.origins):
                return ("day", d, "item", i, *at[4:])
    return at
