"""Items written as lines, in the one form that is canonical, and what the lines cannot say of them.

Words that the grammar would read otherwise stand between backticks; each line is read back before it is given out.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from rcmcli.model.agenda import Item, Lead, Speaker, SpeakingTime, Topic
from rcmcli.model.length import Length
from rcmcli.model.text import Text
from rcmcli.store.editing.splices import escaped
from rcmcli.store.lines.pieces import Grammar
from rcmcli.store.lines.reader import read_lines
from rcmcli.store.lines.words import quoted, tag
from rcmcli.store.shorthand import spell_out

_COMMON = {"title", "leads", "speakers", "minutes", "topics"}
_SAID: dict[type[msgspec.Struct], set[str]] = {
    Item: {*_COMMON, "id", "time", "heading", "stated_kind", "room", "track", "audience", "optional", "status"},
    Topic: _COMMON,
    Speaker: {"name", "role", "party"},
}
_HEADED, _POINT = "== {}\nx", "x\n  - {}"
_HOURS = 11  # the length of `09:00-10:30`: titles stand in one column


class Unsaid(msgspec.Struct, frozen=True):
    """What stands in the way of an item's line: the key that it cannot say."""

    item: Item
    key: str


class Lines(msgspec.Struct, frozen=True):
    """Items as lines, a group of lines for each, and what these cannot say."""

    groups: tuple[tuple[str, ...], ...]
    unsaid: tuple[Unsaid, ...]


def write_lines(items: Sequence[Item], grammar: Grammar) -> Lines:
    """The lines of some items; those of an item that cannot be said whole say as much of it as they can."""
    groups, unsaid = [], []
    for item in items:
        lines = _lines(item, _Pen(grammar))
        keys = sorted(set(_left_out(item)))
        if not keys and not _says(lines, item, grammar):
            lines = _lines(item, _Pen(grammar, careful=True))
            keys = [] if _says(lines, item, grammar) else ["words"]
        groups.append(tuple(lines))
        unsaid += [Unsaid(item, key) for key in keys]
    return Lines(tuple(groups), tuple(unsaid))


def _says(lines: Sequence[str], item: Item, grammar: Grammar) -> bool:
    """Whether lines read back as this item and nothing else, without a doubt."""
    sheet = read_lines("\n".join(lines), grammar)
    if len(sheet.items) != 1 or sheet.doubts:
        return False
    try:
        return msgspec.convert(spell_out(sheet.items[0], Item), Item) == item
    except msgspec.ValidationError:
        return False


def _left_out(entry: msgspec.Struct) -> Iterator[str]:
    """The keys of an item, its points and its speakers that have a value and no place in a line."""
    said = _SAID[type(entry)]
    for field in msgspec.structs.fields(entry):
        value = getattr(entry, field.name)
        if field.name in ("topics", "speakers"):
            for one in value:
                yield from _left_out(one)
        elif value != field.default and (field.name not in said or _is_table(value)):
            yield field.encode_name


def _is_table(value: Any) -> bool:
    """Whether it is more than a line can say of minutes or leads: a budget, a range of minutes, a lead that is no party."""
    return any(
        isinstance(one, (SpeakingTime, Length, Lead)) for one in (value if isinstance(value, tuple) else (value,))
    )


class _Pen:
    """Writes words so that the grammar reads them as they are; a `careful` one puts all of them between backticks."""

    def __init__(self, grammar: Grammar, *, careful: bool = False) -> None:
        self._grammar = grammar
        self._careful = careful

    def words(self, words: str, frame: Callable[[str], str], *path: Any) -> str:
        """Words as they are, if in this frame they are read as the value at the path and nothing else."""
        if self._careful:
            return quoted(words)
        sheet = read_lines(frame(words), self._grammar)
        bare = read_lines(frame("`x`"), self._grammar)
        one, other = _put(sheet.items, path, None), _put(bare.items, path, None)
        same = one is not None and one[0] == words and one[1] == (other and other[1]) and not sheet.doubts
        return words if same else quoted(words)

    def text(self, text: Text, frame: Callable[[str], str], *path: Any) -> str:
        """A text: once for all languages, or a part for each, between bars."""
        languages = self._grammar.languages
        given = [getattr(text, name) for name in languages]
        if text.any or not any(given):
            return self.words(text.pick(languages[0]), frame, *path)
        while not given[-1]:
            given.pop()
        parts = [self.words(one, frame, *path) if one else "" for one in given]
        return " | ".join(parts).strip() if len(parts) > 1 else f"{parts[0]} |"


def _put(tables: list[dict[str, Any]], path: Sequence[Any], value: object) -> tuple[Any, Any] | None:
    """The value at a path, and the tables with another in its place; none where nothing stands there."""
    if len(tables) != 1:
        return None
    holder: Any = tables[0]
    for step in path[:-1]:
        if step not in holder if isinstance(holder, dict) else step >= len(holder):
            return None
        holder = holder[step]
    if path[-1] not in holder if isinstance(holder, dict) else path[-1] >= len(holder):
        return None
    found, holder[path[-1]] = holder[path[-1]], value
    return found, tables


def _lines(item: Item, pen: _Pen) -> list[str]:
    hours = f"{item.time!s:<{_HOURS}}  " if str(item.time) else ""
    pieces = [*_common(item, pen, "09:00  {}" if hours else "{}")]
    if item.room:
        pieces.append("@ " + pen.text(item.room, "x @ {}".format, "room"))
    pieces += [f"({mark})" for mark in _marks(item, pen)]
    pieces += [f"#{item.stated_kind}"] if item.stated_kind else []
    pieces += [tag(item.id)] if item.id else []
    above = [f"== {pen.text(item.heading, _HEADED.format, 'heading')}"] if item.heading else []
    return [*above, (hours + " ".join(pieces)).rstrip(), *_points(item.topics, pen, 1)]


def _points(topics: Sequence[Topic], pen: _Pen, depth: int) -> Iterator[str]:
    for topic in topics:
        yield f"{'  ' * depth}- {' '.join(_common(topic, pen, _POINT, 'topics', 0))}"
        yield from _points(topic.topics, pen, depth + 1)


def _common(entry: Item | Topic, pen: _Pen, frame: str, *path: Any) -> Iterator[str]:
    """Title and speakers, minutes, leads: what an item and a point have in common."""
    title = pen.text(entry.title, frame.format, *path, "title")
    who = "; ".join(_speaker(one, pen) for one in entry.speakers)
    yield f"{title}: {who}" if who else title
    if isinstance(entry.minutes, int):
        yield f"{entry.minutes}'"
    if entry.leads:
        names = (pen.words(name, "x [{}]".format, "leads", 0) for name in map(str, entry.leads))
        yield f"[{', '.join(names)}]"


def _speaker(one: Speaker, pen: _Pen) -> str:
    name = pen.words(one.name, "x: {}, y (z)".format, "speakers", 0, "name")
    if not one.party:
        name = quoted(one.name)
    role = f", {pen.text(one.role, 'x: `n`, {} (z)'.format, 'speakers', 0, 'role')}" if one.role else ""
    party = f" ({pen.words(one.party, 'x: `n` ({})'.format, 'speakers', 0, 'party')})" if one.party else ""
    return f"{name}{role}{party}"


def _marks(item: Item, pen: _Pen) -> Iterator[str]:
    if item.audience == ("members",):
        yield "members only"
    elif item.audience:
        names = (pen.words(name, "x (only for {})".format, "audience", 0) for name in item.audience)
        yield f"only for {', '.join(names)}"
    if item.optional:
        yield "optional"
    if item.status:
        yield item.status
    if item.track:
        yield f"track {pen.text(item.track, 'x (track {})'.format, 'track')}"


def as_value(lines: Sequence[str]) -> str:
    """Lines as a string of several lines in TOML."""
    words = "\n".join(lines).replace("\\", "\\\\").replace('""', '"\\"')
    shown = "".join([char if char in "\n\t" or char.isprintable() else escaped(char) for char in words])
    return f'"""\n{shown}\n"""'
