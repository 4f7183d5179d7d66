"""Days across: a table whose head names days, each over several columns of rooms or tracks, as one table for each day."""

import msgspec

from rcmcli.importers.cells import said
from rcmcli.importers.headings import date_in
from rcmcli.importers.sheet import Cell, Grid, Line

_LONGEST = 60  # letters of the head of a day


def days_across(grid: Grid) -> list[tuple[tuple[Line, ...], Grid]]:
    """The head of each day with the hours and its columns; nothing where the head names no days, or each over one column."""
    if len(grid.rows) < 2:
        return []
    heads = [cell for cell in grid.rows[0] if said(cell)]
    days = [cell for cell in heads if date_in(said(cell)) and len(said(cell)) <= _LONGEST]
    if (
        len(days) < 2
        or all(cell.span == 1 for cell in days)
        or any(cell.column >= days[0].column for cell in heads if cell not in days)
    ):
        return []
    return [(day.lines, _of_day(grid, days[0].column, day)) for day in days]


def _of_day(grid: Grid, first: int, day: Cell) -> Grid:
    """The columns before the first day, with the hours, and those of one day."""
    rows = []
    for row in grid.rows[1:]:
        left = [cell for cell in row if cell.column < first]
        own = [_moved(cell, first, day) for cell in row if _is_within(cell, day) and cell.column >= first]
        rows.append((*left, *own))
    return Grid(tuple(row for row in rows if row), grid.ruled)


def _is_within(cell: Cell, day: Cell) -> bool:
    return cell.column < day.column + day.span and day.column < cell.column + cell.span


def _moved(cell: Cell, first: int, day: Cell) -> Cell:
    start, end = max(cell.column, day.column), min(cell.column + cell.span, day.column + day.span)
    return msgspec.structs.replace(cell, column=first + start - day.column, span=end - start)
