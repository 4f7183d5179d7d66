"""Items written as lines, in the one form that is canonical, and what the lines cannot say of them.

Words that the grammar would read otherwise stand between backticks; each line is read back before it is given out.
"""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile
from typing import Any

import msgspec

from rcmcli.model.agenda import Document, Item, Lead, Note, Speaker, SpeakingTime, Topic
from rcmcli.model.length import Length
from rcmcli.model.walltime import ItemTime
from rcmcli.store.lines.beneath import is_address
from rcmcli.store.lines.pen import CANCELLED, MEMBERS_ONLY, ONLY_FOR, OPTIONAL, TRACK, Pen
from rcmcli.store.lines.pieces import Grammar
from rcmcli.store.lines.reader import read_lines
from rcmcli.store.lines.words import quoted, tag
from rcmcli.store.manuscript import escaped
from rcmcli.store.shorthand import spell_out

_COMMON = {"title", "leads", "speakers", "minutes", "documents", "topics"}
_SAID: dict[type[msgspec.Struct], set[str]] = {
    Item: {
        *_COMMON,
        "id",
        "time",
        "heading",
        "stated_kind",
        "room",
        "track",
        "audience",
        "optional",
        "status",
        "notes",
    },
    Topic: _COMMON,
    Speaker: {"name", "stated_as", "role", "party", "status"},
    Document: {"title", "symbol", "original", "link", "audience"},
    Note: {"text", "audience"},
}
_SYMBOL, _ORIGINAL = "x\n  Document: y [{}]", "x\n  Document: y (original: {})"
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
    for item in map(_as_written, items):
        lines = _lines(item, Pen(grammar))
        keys = sorted(set(_left_out(item)))
        if not keys and not _says(lines, item, grammar):
            lines = _lines(item, Pen(grammar, careful=True))
            keys = [] if _says(lines, item, grammar) else ["words"]
        groups.append(tuple(lines))
        unsaid += [Unsaid(item, key) for key in keys]
    return Lines(tuple(groups), tuple(unsaid))


def _as_written(item: Item) -> Item:
    """An item without the hour that its day and the minutes before it give."""
    return msgspec.structs.replace(item, time=ItemTime()) if item.time.worked_out else item


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
        if field.name in ("topics", "speakers", "documents", "notes"):
            yield from (f"{field.encode_name}.{key}" for one in value for key in _left_out(one))
        elif value != field.default and (field.name not in said or _is_table(value)):
            yield field.encode_name


def _is_table(value: Any) -> bool:
    """Whether it is more than a line can say of minutes: a budget, or a range."""
    return isinstance(value, SpeakingTime | Length)


def _lines(item: Item, pen: Pen) -> list[str]:
    hours = f"{item.time!s:<{_HOURS}}  " if str(item.time) else ""
    pieces = [*_common(item, pen, "09:00  {}" if hours else "{}")]
    if item.room:
        pieces.append("@ " + pen.text(item.room, "x @ {}".format, "room"))
    pieces += _marks(item, pen)
    pieces += [f"#{item.stated_kind}"] if item.stated_kind else []
    pieces += [tag(item.id)] if item.id else []
    above = [f"== {pen.text(item.heading, _HEADED.format, 'heading')}"] if item.heading else []
    below = [f"  {line}" for line in (*_people(item, pen), *_papers(item, pen, item.notes))]
    return [*above, (hours + " ".join(pieces)).rstrip(), *below, *_points(item.topics, pen, 1)]


def _points(topics: Sequence[Topic], pen: Pen, depth: int) -> Iterator[str]:
    for topic in topics:
        yield f"{'  ' * depth}- {' '.join(_common(topic, pen, _POINT, 'topics', 0))}"
        yield from (f"{'  ' * (depth + 1)}{line}" for line in (*_people(topic, pen), *_papers(topic, pen)))
        yield from _points(topic.topics, pen, depth + 1)


def _common(entry: Item | Topic, pen: Pen, frame: str, *path: Any) -> Iterator[str]:
    """Title and speakers, minutes, leads: what an item and a point have in common."""
    title = pen.text(entry.title, frame.format, *path, "title")
    inline = () if _is_labelled(entry) else entry.speakers
    who = "; ".join(_speaker(one, pen) for one in inline)
    yield f"{title}: {who}" if who else title
    if isinstance(entry.minutes, int):
        yield f"{entry.minutes}'"
    if parties := [*takewhile(lambda lead: isinstance(lead, str), entry.leads)]:
        names = (pen.words(name, "x [{}]".format, "leads", 0) for name in map(str, parties))
        yield f"[{', '.join(names)}]"


def _is_labelled(entry: Item | Topic) -> bool:
    """Whether its speakers stand on lines of their own, since it is said what one of them does."""
    return any(one.stated_as for one in entry.speakers)


def _people(entry: Item | Topic, pen: Pen) -> Iterator[str]:
    """The lines of those in charge who are no party, and of all after them; and of the speakers that are labelled."""
    for lead in dropwhile(lambda lead: isinstance(lead, str), entry.leads):
        frame = f"x\n  {pen.label('leads')}: {{}}".format
        name = pen.text(lead.name, frame, "leads", 0, "name") if isinstance(lead, Lead) else lead
        yield frame(name)[4:]
    for one in entry.speakers if _is_labelled(entry) else ():
        label = pen.function(one.stated_as) if one.stated_as else pen.label("speakers")
        yield f"{label}: {_speaker(one, pen, labelled=True)}"


def _papers(entry: Item | Topic, pen: Pen, notes: Sequence[Note] = ()) -> Iterator[str]:
    """The lines of documents and notes."""
    for paper in entry.documents:
        frame = f"x\n  {pen.label('documents')}: {{}} [y]".format
        pieces = [pen.text(paper.title, frame, "documents", 0, "title")]
        if paper.symbol:
            pieces.append(f"[{pen.words(paper.symbol, _SYMBOL.format, 'documents', 0, 'symbol')}]")
        if paper.original:
            pieces.append(f"(original: {pen.text(paper.original, _ORIGINAL.format, 'documents', 0, 'original')})")
        if paper.link:
            pieces.append(paper.link if is_address(paper.link) else f"<{paper.link}>")
        yield f"{pen.label('documents')}: {' '.join([*pieces, *_admitted(paper.audience, pen)])}"
    for note in notes:
        words = pen.text(note.text, f"x\n  {pen.label('notes')}: {{}}".format, "notes", 0, "text")
        yield f"{pen.label('notes')}: {' '.join([words, *_admitted(note.audience, pen)])}"


def _speaker(one: Speaker, pen: Pen, *, labelled: bool = False) -> str:
    frame = "x\n  Speaker: {}, y (z)" if labelled else "x: {}, y (z)"
    name = pen.words(one.name, frame.format, "speakers", 0, "name")
    if not (labelled or one.party or one.status):
        name = quoted(one.name)
    role = f", {pen.text(one.role, 'x: `n`, {} (z)'.format, 'speakers', 0, 'role')}" if one.role else ""
    party = f" ({pen.words(one.party, 'x: `n` ({})'.format, 'speakers', 0, 'party')})" if one.party else ""
    return f"{name}{role}{party}{f' ({one.status})' if one.status else ''}"


def _admitted(audience: Sequence[str], pen: Pen) -> Iterator[str]:
    if audience == ("members",):
        yield pen.mark(MEMBERS_ONLY)
    elif audience:
        yield pen.mark(ONLY_FOR, names=", ".join(map(pen.admitted, audience)))


def _marks(item: Item, pen: Pen) -> Iterator[str]:
    yield from _admitted(item.audience, pen)
    if item.optional:
        yield pen.mark(OPTIONAL)
    if item.status:
        yield pen.mark(CANCELLED)
    if item.track:
        name = pen.text(item.track, lambda name: f"x {pen.mark(TRACK, name=name)}", "track")
        yield pen.mark(TRACK, name=name)


def as_value(lines: Sequence[str]) -> str:
    """Lines as a string of several lines in TOML."""
    words = "\n".join(lines).replace("\\", "\\\\").replace('""', '"\\"')
    shown = "".join([char if char in "\n\t" or char.isprintable() else escaped(char) for char in words])
    return f'"""\n{shown}\n"""'
