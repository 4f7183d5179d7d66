"""Own lists: what a paper of rcm lists under one of its headings, in each of its languages."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from msgspec.structs import replace

from rcmcli.importers.sheet import Block, Grid, Line, Sheet, lines_of
from rcmcli.model.text import Text, has_words

_BESIDE = re.compile(r"\t(?:• ?)?")
Columns = Sequence[Sequence[str]]  # the words of the lines of each language


def without_lists(
    sheet: Sheet, said: Callable[[str], Sequence[str]]
) -> tuple[Sheet, Sequence[Line], Columns, Sequence[str]]:
    """A sheet without the lists under the headings that `said` knows, one for each language perhaps; their lines, columns, languages."""
    columns: list[Sequence[str]] = []
    languages: list[str] = []
    taken: list[Line] = []
    kept: list[Block] = []
    blocks = list(sheet.blocks)
    while blocks:
        head = blocks.pop(0)
        named = said(head.text) if isinstance(head, Line) else ()
        if not named:
            kept.append(head)
            continue
        below = [*_below(blocks)]
        del blocks[: len(below)]
        taken += lines_of((head, *below))
        columns += _columns(below, len(named))
        languages += named
    return replace(sheet, blocks=tuple(kept)) if languages else sheet, taken, columns, languages


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


def rows_of(columns: Columns, languages: Sequence[str]) -> list[tuple[str, ...]]:
    """What each line says in all languages; the lines of the languages one after another where they differ in number."""
    alike = len({len(column) for column in columns}) == 1 and len(columns) == len(languages)
    return [*zip(*columns, strict=True)] if alike else [(words,) for column in columns for words in column]


def in_languages(words: Sequence[str], languages: Sequence[str]) -> Text:
    """The words in each language, or once where they are the same, or stand in one."""
    if len(set(words)) == 1:
        return Text(any=words[0])
    return Text(**dict(zip(languages, words, strict=True)))
