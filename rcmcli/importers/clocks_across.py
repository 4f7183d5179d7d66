"""Clocks across: a column whose head names several places, and each of whose cells holds as many hours parted by a stroke, as columns."""

import re
from collections.abc import Sequence

import msgspec

from rcmcli.importers.cells import TableRow, beginning, said, width_of
from rcmcli.importers.hours import hours_in
from rcmcli.importers.sheet import Cell, Grid, Line
from rcmcli.reading.labels import is_label

_STROKE = re.compile(r" ?[/|] ?")
_HEAD = re.compile(r"[^()]{0,40}\(([^()]{3,200})\)")
_FEWEST = 3  # hours of a cell that are no range whatever the head says


def clocks_apart(grid: Grid) -> Grid:
    """The grid, its first column of several clocks as one column for each, headed by the place that is named for it."""
    for index in range(min(2, width_of(grid))):
        cells = [cell for row in grid.rows if (cell := beginning(row, index)) and said(cell)]
        counts = [len(_clocks(said(cell))) for cell in cells]
        many = max(counts, default=0)
        if many < 2 or counts.count(many) < 2 or counts.count(many) + 1 < len(counts):
            continue
        places = _places(said(cells[0])) if not counts[0] else []
        if len(places) == many or many >= _FEWEST:
            heads = places if len(places) == many else [said(cells[0]) if not counts[0] else "", *["/"] * (many - 1)]
            return Grid(tuple(_spread(row, index, many, heads) for row in grid.rows), grid.ruled)
    return grid


def _clocks(words: str) -> list[str]:
    """The hours of a cell that holds nothing but hours parted by strokes."""
    parts = _STROKE.split(words)
    return parts if len(parts) > 1 and all(hours_in(part).is_clock for part in parts) else []


def _places(head: str) -> list[str]:
    """The places that a head names in brackets, or by itself."""
    found = _HEAD.fullmatch(head)
    parts = [part.strip() for part in re.split(r"[/|,]", found[1] if found else head)]
    return parts if len(parts) > 1 and all(is_label(part, enclosed=True) for part in parts) else []


def _spread(row: TableRow, index: int, many: int, heads: Sequence[str]) -> TableRow:
    """A row with its cell of clocks as several cells, and what stands behind it moved."""
    made: list[Cell] = []
    for cell in row:
        if cell.column == index and cell.span == 1:
            words = _clocks(said(cell)) or (list(heads) if said(cell) and len(row) > 1 else [])
            made += [_cell(cell, index + at, word) for at, word in enumerate(words)] or [cell]
        elif cell.column > index:
            made.append(msgspec.structs.replace(cell, column=cell.column + many - 1))
        else:
            span = cell.span + many - 1 if cell.column + cell.span > index else cell.span
            made.append(msgspec.structs.replace(cell, span=span))
    return tuple(made)


def _cell(cell: Cell, column: int, words: str) -> Cell:
    """A cell with some of the words of another."""
    line: Line = msgspec.structs.replace(cell.lines[0], text=words)
    return Cell((line,), column)
