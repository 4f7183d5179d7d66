"""A sheet: what stands in a document, as lines and grids in reading order, whatever its format was."""

from collections.abc import Iterator
from datetime import date
from typing import Union

import msgspec

from rcmcli.model.text import Text

Block = Union["Line", "Grid"]  # what a sheet and a cell are made of


class SourceLine(msgspec.Struct, frozen=True):
    """One printed line of the source, as it stands there: a line of text, a paragraph of Word, a row of a sheet."""

    number: int  # from 1
    text: str
    page: int | None = None  # from 1, where the format knows pages


class Line(msgspec.Struct, frozen=True):
    """One line to be read, and how it is set: a paragraph, a printed line, a line of a cell."""

    text: str  # no line break in it; a tab stays a tab
    number: int  # of the printed line where it begins
    page: int | None = None
    more: tuple[int, ...] = ()  # further printed lines that were joined into it
    level: int = 0  # of a list: 1 for an outer point, 2 for a point under it; 0 where it is none
    indent: int = 0  # blanks before it, where the format keeps them
    heading: int = 0  # 1 for the largest; 0 where it is none
    bold: bool = False  # all of its letters
    struck: bool = False  # all of its letters
    gap: int = 0  # empty lines before it
    lang: str = ""  # en, es, fr, pt where the document says it

    @property
    def numbers(self) -> tuple[int, ...]:
        """The printed lines that it is made of."""
        return (self.number, *self.more)


class Cell(msgspec.Struct, frozen=True):
    """One cell of a grid; it may hold a grid itself."""

    blocks: tuple[Block, ...] = ()
    column: int = 0  # from 0, where it begins
    span: int = 1  # columns that it covers
    goes_on: bool = False  # it continues the cell above, and is empty

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines in it, those of inner grids included."""
        return tuple(lines_of(self.blocks))

    @property
    def text(self) -> str:
        """Its words, lines parted by line breaks."""
        return "\n".join(line.text for line in self.lines)


class Grid(msgspec.Struct, frozen=True):
    """A table: rows of cells."""

    rows: tuple[tuple[Cell, ...], ...]
    ruled: bool = True  # its lines or its file say that it is one; else it was told by tabs, bars or distance


class Sheet(msgspec.Struct, frozen=True):
    """A document: its blocks in reading order, what repeats on its pages, its notes, what was odd about reading it."""

    blocks: tuple[Block, ...]
    printed: tuple[SourceLine, ...]  # every line of the source that holds a letter or a figure, once
    furniture: tuple[Line, ...] = ()  # heads and feet of pages
    notes: tuple[Line, ...] = ()  # footnotes and endnotes
    remarks: tuple[Text, ...] = ()
    made: date | None = None  # when the document says it was made or last saved
    pages: int | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines in reading order, those of cells included."""
        return tuple(lines_of(self.blocks))


def lines_of(blocks: tuple[Block, ...]) -> Iterator[Line]:
    """The lines of these blocks, those inside grids row by row, however deep."""
    stack = list(reversed(blocks))
    while stack:
        block = stack.pop()
        if isinstance(block, Line):
            yield block
        else:
            cells = [cell for row in block.rows for cell in row]
            stack.extend(inner for cell in reversed(cells) for inner in reversed(cell.blocks))
