"""Halves: a column that holds nothing but a.m. and p.m., joined to the hours at its left."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from rcmcli.importers.cells import TableRow, beginning, said, width_of
from rcmcli.importers.hours import hours_in
from rcmcli.importers.sheet import Cell, Grid

_HALF = re.compile(r"[ap]\.? ?m\.?|m\.?|md|m\.d\.", re.IGNORECASE)
_FEWEST = 2  # rows with a half


def halves_joined(grid: Grid) -> Grid:
    """The grid; where one of its first columns holds the halves of the hours before it, without that column."""
    for index in range(1, min(4, width_of(grid))):
        halves = [cell for row in grid.rows if (cell := beginning(row, index)) and _HALF.fullmatch(said(cell))]
        others = [cell for row in grid.rows if (cell := beginning(row, index)) and said(cell) and cell not in halves]
        if len(halves) >= _FEWEST and len(others) <= 1 and all(_has_hour(row, index) for row in grid.rows):
            return replace(grid, rows=tuple(tuple(_cells(row, index)) for row in grid.rows))
    return grid


def _has_hour(row: TableRow, index: int) -> bool:
    """Whether a half in this column stands beside an hour."""
    half, hour = beginning(row, index), beginning(row, index - 1)
    return half is None or not _HALF.fullmatch(said(half)) or bool(hour and hours_in(said(hour)).spans)


def _cells(row: TableRow, index: int) -> Iterator[Cell]:
    """The cells of a row, the half with the hour before it, those behind it one column nearer."""
    half = beginning(row, index)
    for cell in row:
        if half and half.lines and cell.column == index - 1 and cell.lines:
            line = cell.lines[-1]
            numbers = tuple(n for n in half.lines[0].numbers if n not in line.numbers)
            joined = replace(line, text=f"{line.text} {said(half)}", more=(*line.more, *numbers))
            yield replace(cell, blocks=(*cell.lines[:-1], joined))
        elif cell.column > index:
            yield replace(cell, column=cell.column - 1)
        elif cell.column <= index < cell.column + cell.span and cell.span > 1:
            yield replace(cell, span=cell.span - 1)
        elif cell is not half:
            yield cell
