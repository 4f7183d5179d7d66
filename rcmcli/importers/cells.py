"""Cells of a table: where they stand, what they say, and rows that lie across all columns."""

import msgspec

from rcmcli.importers.hours import hours_in
from rcmcli.importers.lexicon import labelled
from rcmcli.importers.sheet import Cell, Grid, Line
from rcmcli.reading.words import fold

TableRow = tuple[Cell, ...]


def width_of(grid: Grid) -> int:
    """How many columns a grid has."""
    return max((cell.column + cell.span for row in grid.rows for cell in row), default=0)


def is_band(row: TableRow, width: int) -> bool:
    """Whether a row is one cell across the table, or has words in the first only, and these are no hours."""
    filled = [cell for cell in row if cell.text.strip()]
    if len(filled) != 1 or width < 2:
        return False
    if filled[0].span >= max(2, width - 1) or len(row) == 1:
        return True
    first = filled[0] is row[0] and not any(cell.goes_on for cell in row)
    return first and not tells_hours(said(filled[0])) and len(filled[0].lines) == 1


def is_timed_band(row: TableRow, full: bool) -> bool:
    """Whether a row across the table begins with its hours."""
    hours = hours_in(said(next(cell for cell in row if said(cell))), full=full)
    return bool(hours.spans) and hours.where in ("alone", "first")


def cell_at(row: TableRow, index: int) -> Cell | None:
    """The cell that begins in a column, or covers it."""
    return next((cell for cell in row if cell.column <= index < cell.column + cell.span), None)


def said(cell: Cell | None) -> str:
    """The words of a cell on one line."""
    return " ".join(line.text.strip() for line in cell.lines).strip() if cell else ""


def tells_hours(words: str) -> bool:
    """Whether words are hours, or begin with them."""
    hours = hours_in(words)
    return bool(hours.spans) and hours.where in ("alone", "first")


def beginning(row: TableRow, index: int) -> Cell | None:
    """The cell that begins in a column."""
    return next((cell for cell in row if cell.column == index), None)


def label_and_value(one: Cell, other: Cell) -> Line | None:
    """`Lugar | Hotel X` as one line; none where the first cell is no label."""
    label, value = said(one), said(other)
    is_label = len(label) <= 40 and (label.endswith(":") or bool(labelled(fold(label.rstrip(": ")) + ": x")[0]))
    if not is_label or len(other.lines) > 3:
        return None
    numbers = tuple(dict.fromkeys(n for line in (*one.lines, *other.lines) for n in line.numbers))
    return msgspec.structs.replace(one.lines[0], text=f"{label.rstrip(': ')}: {value}", more=numbers[1:])


def cut(grid: Grid, start: int, end: int) -> Grid:
    """The columns of a grid from one to another; what covers more than these stands in the part where it begins."""
    rows = []
    for row in grid.rows:
        cells = [cell for cell in row if start <= cell.column < end]
        if cells:
            rows.append(tuple(_moved(cell, start, end) for cell in cells))
    return Grid(tuple(rows), grid.ruled)


def _moved(cell: Cell, start: int, end: int) -> Cell:
    return msgspec.structs.replace(cell, column=cell.column - start, span=min(cell.span, end - cell.column))
