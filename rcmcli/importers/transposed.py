"""Transposed: a table with hours across its head and a day in each row, as one with hours down its side and days across."""

from msgspec.structs import replace

from rcmcli.importers.cells import beginning, said, tells_hours, width_of
from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.sheet import Cell, Grid

_FEWEST = 2  # columns of hours, and days


def upright(grid: Grid) -> Grid:
    """The grid, turned where its first row holds hours alone and its first column days alone."""
    if len(grid.rows) <= _FEWEST or not (_heads_hours(grid) and _begins_with_days(grid)):
        return grid
    if any(cell.span > 1 or cell.goes_on for row in grid.rows for cell in row):
        return grid
    columns = [[beginning(row, index) or Cell((), index) for row in grid.rows] for index in range(width_of(grid))]
    return replace(
        grid, rows=tuple(tuple(replace(cell, column=at) for at, cell in enumerate(column)) for column in columns)
    )


def _heads_hours(grid: Grid) -> bool:
    """Whether all that heads the columns but the first are hours and nothing else."""
    heads = [cell for cell in grid.rows[0] if cell.column and said(cell)]
    hours = [hours_in(said(cell)) for cell in heads]
    first = beginning(grid.rows[0], 0)
    return (
        len(heads) >= _FEWEST
        and all(one.spans and one.where == "alone" for one in hours)
        and not tells_hours(said(first))
    )


def _begins_with_days(grid: Grid) -> bool:
    """Whether each row but the first begins with a day."""
    days = [heading_in(said(beginning(row, 0))) for row in grid.rows[1:]]
    return len(days) >= _FEWEST and all(
        one is not None and (one.is_date or one.number or one.weekday is not None) for one in days
    )
