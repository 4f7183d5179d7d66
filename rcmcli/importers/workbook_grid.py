"""The grid of one sheet of a workbook: its rows of cells, merged ones included, and their lines."""

import re
from collections.abc import Iterator, Sequence

from rcmcli.importers.sheet import Cell, Grid, Line, SourceLine
from rcmcli.importers.workbook_values import Value, columns_of_clocks, shown

Range = tuple[tuple[int, int], tuple[int, int]]  # of merged cells: the first and the last, row and column from 0

_BULLET = re.compile(r"\s*[•◦▪‣●○■·\uf0b7]\s*(?=\S)")
_LETTER = re.compile(r"[^\W_]")


def grid_of(
    rows: Sequence[Sequence[Value]], merged: Sequence[Range], before: int
) -> tuple[Grid, tuple[SourceLine, ...]]:
    """The grid of a sheet and its printed lines; `before` of them stand in the sheets before it."""
    clocks = columns_of_clocks(rows)
    texts = [[shown(value, column in clocks) for column, value in enumerate(row)] for row in rows]
    left = min((column for row in texts for column, text in enumerate(row) if text.strip()), default=0)
    starts = dict(merged)
    covered = {(row, column) for first, last in merged for row, column in _inside(first, last)}
    grid, printed, gap = [], [], 0
    for index, row in enumerate(texts):
        if not any(text.strip() for text in row):
            gap += 1
            continue
        number = before + index + 1
        line = "\t".join(" ".join(text.split()) for text in row[left:]).rstrip("\t")
        printed += [SourceLine(number, line)] if _LETTER.search(line) else []
        cells = _cells(row, index, starts, covered)
        grid.append(tuple(_cell(text, column - left, span, on, number, gap) for text, column, span, on in cells))
        gap = 0
    return Grid(tuple(grid)), tuple(printed)


def _inside(first: tuple[int, int], last: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The cells of a merged range; one that reaches over whole columns is cut at a thousand rows."""
    for row in range(first[0], min(last[0], first[0] + 1000) + 1):
        yield from ((row, column) for column in range(first[1], min(last[1], first[1] + 1000) + 1))


def _cells(
    row: Sequence[str], index: int, starts: dict[tuple[int, int], tuple[int, int]], covered: set[tuple[int, int]]
) -> Iterator[tuple[str, int, int, bool]]:
    """The cells of a row: text, column, columns that it covers, whether it goes on from above."""
    spans = {column: last[1] - column + 1 for (first, column), last in starts.items() if first <= index <= last[0]}
    column = 0
    while column < len(row):
        span = min(spans.get(column, 1), len(row) - column)
        yield row[column], column, span, (index, column) in covered and (index, column) not in starts
        column += span


def _cell(text: str, column: int, span: int, goes_on: bool, number: int, gap: int) -> Cell:
    """A cell with its lines, all of which have the number of its row."""
    lines = []
    for part in re.split(r"\r\n?|\n|\v", text):
        words = part.strip()
        bullet = _BULLET.match(part)
        if words:
            level = 1 if bullet else 0
            lines.append(Line(part[bullet.end() :].strip() if bullet else words, number, level=level, gap=gap))
    return Cell(tuple(lines), column, span, goes_on)
