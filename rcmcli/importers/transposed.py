"""Transposed: a table with hours across its head and a day in each row, as one with hours down its side and days across."""

from itertools import takewhile

from msgspec.structs import replace

from rcmcli.importers.cells import TableRow, beginning, said, tells_hours, width_of
from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.sheet import Cell, Grid

_FEWEST = 2  # columns of hours, and days


def upright(grid: Grid) -> Grid:
    """The grid, its rows turned from one that holds hours alone to the last below it that begins with a day."""
    start = next((at for at, row in enumerate(grid.rows) if _heads_hours(row)), len(grid.rows))
    turned = grid.rows[start : start + 1]
    turned += tuple(takewhile(_begins_with_day, grid.rows[start + 1 :]))
    if len(turned) <= _FEWEST or any(cell.span > 1 or cell.goes_on for row in turned for cell in row):
        return grid
    columns = [[beginning(row, index) or Cell((), index) for row in turned] for index in range(width_of(grid))]
    upright = tuple(tuple(replace(cell, column=at) for at, cell in enumerate(column)) for column in columns)
    return replace(grid, rows=(*grid.rows[:start], *upright, *grid.rows[start + len(turned) :]))


def _heads_hours(row: TableRow) -> bool:
    """Whether all that heads the columns but the first are hours and nothing else."""
    heads = [cell for cell in row if cell.column and said(cell)]
    hours = [hours_in(said(cell)) for cell in heads]
    return (
        len(heads) >= _FEWEST
        and all(one.spans and one.where == "alone" for one in hours)
        and not tells_hours(said(beginning(row, 0)))
    )


def _begins_with_day(row: TableRow) -> bool:
    day = heading_in(said(beginning(row, 0)))
    return day is not None and bool(day.is_date or day.number or day.weekday is not None)
