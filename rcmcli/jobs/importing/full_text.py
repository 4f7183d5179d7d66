"""The whole agenda as plain text, as `rcm export txt --full` writes it, read back: its items by the rules of an agenda file,
all else that it says as a paper says it."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from rcmcli.importers.decoding import decoded
from rcmcli.importers.headings import heading_in
from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.ledger import Entry
from rcmcli.importers.lexicon import labelled
from rcmcli.importers.own_words import is_foot, languages_of_foot
from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.importers.sheet import SourceLine
from rcmcli.model.agenda import Document, Item, Note
from rcmcli.model.draft import DayDraft, Draft, ItemDraft, Pair
from rcmcli.model.span import Path
from rcmcli.model.text import Text, has_words, one_line
from rcmcli.reading.words import fold
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.words import imported

_CLOCK = re.compile(r"# .*, (?P<zone>[A-Z][A-Za-z]+(?:/[A-Za-z0-9_+-]+)+)")
_BELOW, _BAND = "  # ", "== "


class _Block(NamedTuple):
    """A day of the text: the rows of its heading and of its items, from 0, and whose clock its hours are."""

    heading: int
    zone: str
    items: range


def full_text(contents: bytes, wishes: Wishes) -> Imported | None:
    """The agenda that such a text is; nothing where it is another text."""
    rows = decoded(contents)[0].splitlines()
    foot = next((row for row in reversed(rows) if row.strip()), "")
    blocks = [*_blocks(rows)] if is_foot(foot) else []
    if not blocks:
        return None
    said = import_sheet(sheet_of("\n".join(_paper(rows, blocks)).encode(), "txt"), wishes)
    whole = _Whole(rows, blocks, languages_of_foot(foot))
    if whole.agenda is None or len(said.draft.days) != len(blocks):
        return None
    days = tuple(whole.day(d, day) for d, day in enumerate(said.draft.days))
    pairs = [pair for pair in said.draft.pairs if pair.key != "timezone"]
    at = next((n for n, pair in enumerate(pairs) if pair.key == "languages"), len(pairs))
    pairs.insert(at, Pair("timezone", blocks[0].zone))
    draft = replace(said.draft, days=days, pairs=tuple(pairs), printed=())
    entries = tuple(_entries(rows, {entry.line.number: entry for entry in said.entries}, draft))
    assumed = tuple(one for one in said.assumed if one.what != "timezone")
    return Imported(draft, entries, assumed, tuple(one for one in said.missing if one != "timezone"))


def _blocks(rows: Sequence[str]) -> Iterator[_Block]:
    """The days: each a date, remarks of which one names a zone, and its items up to an empty line."""
    for at, row in enumerate(rows[:-1]):
        found = _CLOCK.fullmatch(rows[at + 1])
        if not found or not heading_in(row):
            continue
        start = next((n for n in range(at + 1, len(rows)) if not rows[n].startswith("# ")), len(rows))
        end = next((n for n in range(start, len(rows)) if not rows[n].strip() or rows[n].startswith("# ")), len(rows))
        yield _Block(at, found["zone"], range(start, end))


def _paper(rows: Sequence[str], blocks: Sequence[_Block]) -> Iterator[str]:
    """The text without its items, as a paper: its first row a title, its remarks lines."""
    items = {n for block in blocks for n in block.items}
    for n, row in enumerate(rows):
        yield "" if n in items else f"# {row}" if n == 0 else row.removeprefix("# ")


def _entries(rows: Sequence[str], said: dict[int, Entry], draft: Draft) -> Iterator[Entry]:
    """What became of each row: those of the items are theirs."""
    own = {
        n: ("day", d, "item", i)
        for d, day in enumerate(draft.days)
        for i, one in enumerate(day.items)
        for n in one.origins
    }
    for number, row in enumerate(rows, 1):
        line = SourceLine(number, row)
        if number in own:
            yield Entry(line, "used", at=own[number])
        elif entry := said.get(number):
            yield replace(entry, line=line)
        elif has_words(row):
            yield Entry(line, "not-understood", imported.LOST)


class _Whole:
    """The items of such a text as those of an agenda file."""

    def __init__(self, rows: Sequence[str], blocks: Sequence[_Block], languages: Sequence[str]) -> None:
        self._rows, self._blocks, self._languages = rows, blocks, languages
        self._reading, self._origins = _read(rows, blocks, languages)
        self.agenda = self._reading.agenda
        self._lost = {fault.path[:4] for fault in self._reading.faults if fault.fatal}

    def day(self, d: int, said: DayDraft) -> DayDraft:
        """A day of the paper with its items; the one that its heading was taken for is its title."""
        assert self.agenda
        zone, first = self._blocks[d].zone, self._blocks[0].zone
        pairs = [pair for pair in said.pairs if pair.key != "timezone"]
        pairs += [Pair("timezone", zone)] if zone != first else []
        pairs = [*(Pair("title", one.item.title) for one in said.items), *pairs]
        parts = [(item, self._rows_of(d, i)) for i, item in enumerate(self.agenda.days[d].items)]
        items = [
            self._item(item, rows) for i, (item, rows) in enumerate(parts) if ("day", d, "item", i) not in self._lost
        ]
        lost = [n for i, (_, rows) in enumerate(parts) if ("day", d, "item", i) in self._lost for n in rows]
        remarks = (*said.remarks, *(f"¿? {n + 1}: {one_line(self._rows[n])}" for n in lost if has_words(self._rows[n])))
        return DayDraft(self.agenda.days[d].date, tuple(pairs), tuple(items), remarks, said.origins)

    def _rows_of(self, d: int, i: int) -> list[int]:
        """The rows of an item, from 0: up to the next one, with the heading above it."""
        starts = [self._row(("day", d, "item", n)) for n in range(i, min(i + 2, len(self._items(d))))]
        last = self._blocks[d].items.stop
        begin, end = self._raised(starts[0]), self._raised(starts[1]) if len(starts) > 1 else last
        return [*range(self._blocks[d].items.start if i == 0 else begin, end)]

    def _items(self, d: int) -> Sequence[Item]:
        assert self.agenda
        return self.agenda.days[d].items

    def _row(self, path: Path) -> int:
        place = self._reading.spans.where(path)
        assert place
        return self._origins[self._reading.text.count("\n", 0, place[0])]

    def _raised(self, row: int) -> int:
        while self._rows[row - 1].startswith(_BAND):
            row -= 1
        return row

    def _item(self, item: Item, rows: Sequence[int]) -> ItemDraft:
        """An item with what is said below it that no line can say: in each language, one after the other."""
        below = [self._rows[n].removeprefix(_BELOW).strip() for n in rows if self._rows[n].startswith(_BELOW)]
        size, rest = divmod(len(below), len(self._languages))
        said = [[words] for words in below] if rest else [below[n::size] for n in range(size)]
        for each in said:
            told = [labelled(fold(words)) for words in each]
            text = _in_languages(
                [words[at:].strip() for words, (*_, at) in zip(each, told, strict=True)], self._languages
            )
            if told[0][0] == "document":
                item = replace(item, documents=(*item.documents, Document(title=text)))
            else:
                item = replace(item, notes=(*item.notes, Note(text=text)))
        return ItemDraft(item, origins=tuple(n + 1 for n in rows if has_words(self._rows[n])))


def _in_languages(words: Sequence[str], languages: Sequence[str]) -> Text:
    return Text(any=words[0]) if len({*words}) == 1 else Text(**dict(zip(languages, words, strict=True)))


def _read(rows: Sequence[str], blocks: Sequence[_Block], languages: Sequence[str]) -> tuple[Reading, list[int]]:
    """The items as days of an agenda file, and for each row of that the row of the text."""
    text = ["format = 1", 'title = "-"', f'timezone = "{blocks[0].zone}"', f"languages = {json.dumps([*languages])}"]
    origins = [0] * len(text)
    for block in blocks:
        dated = heading_in(rows[block.heading])
        assert dated
        text += ["[[day]]", f"date = {dated.year:04}-{dated.month:02}-{dated.day:02}", "items = '''"]
        text += [*(rows[n] for n in block.items), "'''"]
        origins += [block.heading] * 3 + [*block.items, block.heading]
    return read_bytes("\n".join(text).encode(), "-"), origins
