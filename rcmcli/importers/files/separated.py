"""A file of separated values as a sheet: one grid; a number is that of the line of the file where the row begins."""

import re
from collections import Counter
from itertools import islice

from rcmcli.importers.decoding import decoded
from rcmcli.importers.marks import BREAK, cleaned
from rcmcli.importers.pieces import lines_in_cell
from rcmcli.importers.sheet import Cell, Grid, Line, Sheet, SourceLine
from rcmcli.importers.values import Row, rows_of
from rcmcli.model.text import Text, has_words
from rcmcli.words import filled, plain_files

_SEPARATORS = ";,\t|"
_SNIFFED = 200  # rows
_NAMED = re.compile(r"sep=([;,\t|])[;,\t|]*", re.IGNORECASE)
_AS_TEXT = re.compile(r'="([^"]*)"')  # how programs keep Excel from changing a value


def read(contents: bytes) -> Sheet:
    """The sheet of separated values; a first line `sep=;` names the separator and is set aside."""
    text, remarks = decoded(contents)
    text = re.sub(r"\r\n?", "\n", text)
    first = text.partition("\n")[0].strip().strip('"')
    named = _NAMED.fullmatch(first)
    rows, left_open = rows_of(text, named[1] if named else _separator(text))
    aside = tuple(Line(row.raw.strip(), row.number) for row in rows[:1]) if named else ()
    grid, gap = [], 0
    for row in rows[1:] if named else rows:
        cells = _cells(row, gap)
        gap = 0 if any(cell.blocks for cell in cells) else gap + 1
        grid += [] if gap else [cells]
    printed = tuple(SourceLine(row.number, row.raw.replace("\n", " ")) for row in rows if has_words(row.raw))
    return Sheet((Grid(tuple(grid)),) if grid else (), printed, aside, remarks=(*remarks, *_remarks(left_open)))


def _remarks(left_open: int) -> tuple[Text, ...]:
    return (filled(plain_files.QUOTE_LEFT_OPEN, number=left_open),) if left_open else ()


def _separator(text: str) -> str:
    """The sign that gives most rows the same number of columns, two or more; of several the one that gives more columns."""
    return max(_SEPARATORS, key=lambda sign: _evenness(text, sign))


def _evenness(text: str, sign: str) -> tuple[float, int]:
    widths = [len(row.values) for row in islice(rows_of(text, sign, most=_SNIFFED)[0], _SNIFFED) if row.raw.strip()]
    usual = Counter(width for width in widths if width > 1).most_common(1)
    if not usual:
        return 0, 0
    width, times = usual[0]
    return round(times / len(widths), 1), width


def _cells(row: Row, gap: int) -> tuple[Cell, ...]:
    cells = []
    for column, value in enumerate(row.values):
        as_text = _AS_TEXT.fullmatch(value.strip())
        words = as_text[1] if as_text else value
        lines = lines_in_cell(BREAK.join(map(cleaned, words.split("\n"))), row.number, gap=gap)
        cells.append(Cell(lines, column))
    return tuple(cells)
