"""Own unplaced: what a paper of rcm lists as not yet placed, each as an item that has no day."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec.structs import replace

from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_words import says_unplaced
from rcmcli.importers.people import lead_tail
from rcmcli.importers.sheet import Block, Grid, Line, Sheet, lines_of
from rcmcli.importers.title_marks import minutes_at_end
from rcmcli.model.agenda import Topic, Unplaced
from rcmcli.model.text import Text, has_words, one_line

_DEEPER = re.compile(r"(?:– )*")  # a dash for each item or point that a line belongs to
_BESIDE = re.compile(r"\t(?:• ?)?")
Columns = Sequence[Sequence[str]]  # the lines of each language


def without_unplaced(sheet: Sheet, ledger: Ledger) -> tuple[Sheet, tuple[Unplaced, ...]]:
    """A sheet without its lists of what is not yet placed, one for each language perhaps, and what stood in them."""
    columns: list[Sequence[str]] = []
    languages: list[str] = []
    kept: list[Block] = []
    blocks = list(sheet.blocks)
    while blocks:
        head = blocks.pop(0)
        said = says_unplaced(head.text) if isinstance(head, Line) else ()
        if not said:
            kept.append(head)
            continue
        below = [*_below(blocks)]
        del blocks[: len(below)]
        ledger.use(lines_of((head, *below)), sheet)
        columns += _columns(below, len(said))
        languages += said
    items = [*_items(columns, languages)] if any(columns) else []
    return replace(sheet, blocks=tuple(kept)) if languages else sheet, tuple(items)


def _below(blocks: Sequence[Block]) -> Iterator[Block]:
    """The points of a list: lines with a bullet, or one table with a column for each language."""
    if blocks and isinstance(blocks[0], Grid):
        yield blocks[0]
        return
    yield from takewhile(lambda block: isinstance(block, Line) and block.level > 0, blocks)


def _columns(blocks: Sequence[Block], count: int) -> Columns:
    """The lines of each language: in cells, side by side, or one language after the other."""
    first = blocks[0] if blocks else None
    if isinstance(first, Grid):
        width = max((len(row) for row in first.rows), default=0)
        cells = ([row[n] for row in first.rows if n < len(row)] for n in range(width))
        return [[line.text for cell in column for line in cell.lines if has_words(line.text)] for column in cells]
    lines = [line.text for line in lines_of(tuple(blocks))]
    beside = [_BESIDE.split(line) for line in lines]
    if count > 1 and all(len(parts) == count for parts in beside):
        return [*zip(*beside, strict=True)]
    size = len(lines) // count if len(lines) % count == 0 else len(lines)
    return [lines[at : at + size] for at in range(0, len(lines), max(size, 1))]


def _items(columns: Columns, languages: Sequence[str]) -> Iterator[Unplaced]:
    """Each item in all languages, with the points that stand deeper; those of the languages one after another where they differ."""
    alike = len({len(column) for column in columns}) == 1 and len(columns) == len(languages)
    rows = [*zip(*columns, strict=True)] if alike else [(words,) for column in columns for words in column]
    item: Unplaced | None = None
    for row in rows:
        deep = _DEEPER.match(row[0].strip())
        title, minutes = zip(*(minutes_at_end(_DEEPER.sub("", one_line(one), count=1)) for one in row), strict=True)
        bare, leads = zip(*map(lead_tail, title), strict=True)
        words = _text(bare, languages)
        if deep and deep[0] and item:
            item = replace(item, topics=(*item.topics, Topic(title=words, leads=leads[0], minutes=minutes[0])))
            continue
        if item:
            yield item
        item = Unplaced(title=words, leads=leads[0], minutes=minutes[0])
    if item:
        yield item


def _text(words: Sequence[str], languages: Sequence[str]) -> Text:
    """The words in each language, or once where they are the same, or stand in one."""
    if len(set(words)) == 1:
        return Text(any=words[0])
    return Text(**dict(zip(languages, words, strict=True)))
