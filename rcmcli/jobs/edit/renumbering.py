"""`rcm agenda renumber`: the numbers of titles put into the order of the file, each kind of them for itself."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import product
from typing import Any

import msgspec

from rcmcli.desk.console import Console
from rcmcli.jobs.edit.numbers import LANGUAGES, Head, goes_on, head_of, mentions, own_number, renumbered
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.work import Edit, applied, edit_agenda
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.apart import apart
from rcmcli.model.change import Change, Put, RewriteItem
from rcmcli.model.refusal import Refusal
from rcmcli.model.span import Path
from rcmcli.model.text import LANGUAGES as SPOKEN
from rcmcli.model.text import Text, fold_name, in_each, one_line
from rcmcli.store.reading import Reading
from rcmcli.words import filled, renumbering


class _Numbered(msgspec.Struct, frozen=True):
    """A text of an item that has a number, with the number of each language that has one."""

    path: Path
    item: Item
    key: str
    heads: dict[str, Head]

    @property
    def head(self) -> Head:
        """The number in the first language that has one."""
        return next(iter(self.heads.values()))

    @property
    def text(self) -> Text:
        """The text itself."""
        return self.item.title if self.key == "title" else self.item.number


def renumber(wishes: Wishes, first: int | None, only: str, console: Console) -> int:
    """Number the titles of an agenda anew, in the order of the file."""

    def make(reading: Reading, agenda: Agenda) -> Edit:
        found = [one for one in _numbered(agenda) if not only or _is_called(one, only)]
        if not found:
            if only:
                raise Refusal(filled(renumbering.NO_SUCH_NUMBERS, word=one_line(only)[:40]))
            return Edit((), renumbering.NO_NUMBERS)
        new: dict[tuple[Path, str], int] = {}
        for series in dict.fromkeys(one.head.series for one in found):
            own = [one for one in found if one.head.series == series]
            new |= dict(zip(map(_key, own), _counted(own, first), strict=True))
        changed = [one for one in found if any(head.value != new[_key(one)] for head in one.heads.values())]
        if not changed:
            return Edit((), renumbering.IN_ORDER)
        lines = [in_each(SPOKEN, partial(_line, one, new[_key(one)])) for one in changed]
        changes = _changes(changed, new, reading)
        _refuse_unwritable(changes, reading, agenda)
        told = filled(renumbering.RENUMBERED, count=len(changed))
        return Edit((changes,), told, (*lines, *_references(changed, found, new, reading, agenda)))

    return edit_agenda(wishes, console, make)


def _key(one: _Numbered) -> tuple[Path, str]:
    return one.path, one.key


def _numbered(agenda: Agenda) -> Iterator[_Numbered]:
    """Every number of the agenda, in the order of the file; the first of its languages says what it counts."""
    order = [*dict.fromkeys(("any", *agenda.languages, *LANGUAGES))]
    for path, item, day in agenda.each():
        for key, text, read in (("number", item.number, own_number), ("title", item.title, head_of)) if day else ():
            heads = {one: head for one in order if (head := read(getattr(text, one)))}
            if heads:
                yield _Numbered(path, item, key, heads)


def _is_called(one: _Numbered, word: str) -> bool:
    wanted = fold_name(word)
    heads = ((head, getattr(one.text, language)) for language, head in one.heads.items())
    return any(fold_name(words[: head.start]).startswith(wanted) for head, words in heads)


def _counted(series: Sequence[_Numbered], first: int | None) -> list[int]:
    """The new numbers: over all days or on each anew, over all tracks or in each anew, as changes the fewest of them."""
    start = (0 if any(one.head.value == 0 for one in series) else 1) if first is None else first
    ways = [
        _numbers(series, start, by_day=by_day, by_track=by_track)
        for by_track, by_day in product((False, True), repeat=2)
    ]
    return min(ways, key=lambda way: sum(one.head.value != new for one, new in zip(series, way, strict=True)))


def _numbers(series: Sequence[_Numbered], start: int, *, by_day: bool, by_track: bool) -> list[int]:
    last: dict[object, int] = {}
    given: dict[object, tuple[_Numbered, int]] = {}
    numbers = []
    for one in series:
        run = (one.path[1] if by_day else None, one.item.track if by_track else None)
        before = given.get((run, one.head.value))
        if before and _belong(before[0], one):
            numbers.append(before[1])
            continue
        last[run] = last.get(run, start - 1) + 1
        given[run, one.head.value] = one, last[run]
        numbers.append(last[run])
    return numbers


def _belong(one: _Numbered, other: _Numbered) -> bool:
    """Whether two items of one number are meant to have the same: parts of it, its continuation, beside it at one time."""
    if one.head.suffix or other.head.suffix or goes_on(other.item.title):
        return True
    return one.path[1] == other.path[1] and one.item.time == other.item.time and apart(one.item, other.item)


def _changes(
    changed: Sequence[_Numbered], new: Mapping[tuple[Path, str], int], reading: Reading
) -> tuple[Put | RewriteItem, ...]:
    changes: list[Put | RewriteItem] = []
    for one in changed:
        versions = {name: renumbered(getattr(one.text, name), head, new[_key(one)]) for name, head in one.heads.items()}
        if reading.spans.is_laid_in(one.path):
            title = msgspec.structs.replace(one.item.title, **versions)
            changes.append(RewriteItem(one.path, one.item, msgspec.structs.replace(one.item, title=title)))
            continue
        for name, words in versions.items():
            if words != getattr(one.text, name):
                changes.append(Put((*one.path, one.key, *([] if name == "any" else [name])), words))
    return tuple(changes)


def _refuse_unwritable(changes: Sequence[Put | RewriteItem], reading: Reading, agenda: Agenda) -> None:
    """Where the changes cannot all be made, name the item and the line of the first one that cannot."""
    if _is_writable(changes, reading):
        return
    for one in changes:
        if not _is_writable([one], reading):
            item = agenda.days[int(one.path[1])].items[int(one.path[3])]
            says = filled(renumbering.BY_HAND, item=item.title, line=reading.spans.find(one.path).line)
            raise Refusal(says, renumbering.BY_HAND_HINT)


def _is_writable(changes: Sequence[Change], reading: Reading) -> bool:
    try:
        applied(reading, [changes])
    except Refusal:
        return False
    return True


def _line(one: _Numbered, value: int, spoken: str) -> str:
    """A number before and after, each as its title begins."""
    language = next((name for name in (spoken, "any") if name in one.heads), next(iter(one.heads)))
    head = one.heads[language]
    words = getattr(one.text, language)
    new = renumbered(words, head, value)
    return f"  {one_line(words[: head.length])} → {one_line(new[: head.length + len(new) - len(words)])}"


def _references(
    changed: Sequence[_Numbered],
    found: Sequence[_Numbered],
    new: Mapping[tuple[Path, str], int],
    reading: Reading,
    agenda: Agenda,
) -> Iterator[Text]:
    """The words elsewhere that name a number which is another now; nothing in them is changed."""
    moved = {(one.head.series.split(" ")[-1], one.head.value) for one in changed}
    heads = {(*one.path, one.key, name): head for one in found for name, head in one.heads.items()}
    for path, words in _strings(msgspec.to_builtins(agenda), ()):
        for what, value, said, at in mentions(words):
            head = heads.get(path)
            if (what.split(" ")[-1], value) in moved and not (head and at < head.end):
                where = path[:-1] if path[-1] == "any" else path
                yield filled(renumbering.NOT_TOUCHED, line=reading.spans.find(where).line, words=said)


def _strings(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Every string of a tree, with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(inner, (*path, key))
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _strings(inner, (*path, index))
