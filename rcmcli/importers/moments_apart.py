"""Moments apart: a table whose cells hold a date and an hour together, with the dates in a column of their own."""

import re
from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from rcmcli.importers.cells import TableRow, said
from rcmcli.importers.headings import date_in
from rcmcli.importers.sheet import Cell, Grid

_MOMENT = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{4})(?:T| *,? +)(?P<clock>[0-9]{1,2}:[0-9]{2}(?: ?[apAP]\.? ?[mM]\.?)?)(?::00)?"
)
_FEWEST = 2  # rows with moments


def moments_apart(grid: Grid) -> Grid:
    """The grid; where two rows or more hold moments, with the date of each row in a first column."""
    holding = [row for row in grid.rows if any(_moment(cell) for cell in row)]
    if len(holding) < _FEWEST or len(holding) * 2 < len(grid.rows):
        return grid
    return replace(grid, rows=tuple(tuple(_cells(row)) for row in grid.rows))


def _moment(cell: Cell) -> re.Match[str] | None:
    return _MOMENT.fullmatch(said(cell)) if len(cell.lines) == 1 else None


def _cells(row: TableRow) -> Iterator[Cell]:
    """The cells of a row one column further, their hours without a date, behind a cell with the date of the first."""
    found = [(cell, moment) for cell in row if (moment := _moment(cell))]
    first = found[0][1]["date"] if found else ""
    yield Cell((replace(found[0][0].lines[0], text=first),) if found else (), 0)
    for cell in row:
        moment = _moment(cell)
        moved = replace(cell, column=cell.column + 1)
        if moment is None:
            yield moved
            continue
        days = _days_between(first, moment["date"])
        clock = moment["clock"] + (f" +{days}" if days else "")
        yield replace(moved, blocks=(replace(cell.lines[0], text=clock),))


def _days_between(first: str, other: str) -> int:
    """How many days later the second date is; 0 where that cannot be told."""
    ends = [date_in(one) for one in (first, other)]
    if first == other or any(one is None or not (one.year and one.month and one.day) for one in ends):
        return 0
    days = [date(one.year or 1, one.month or 1, one.day or 1) for one in ends if one]
    return max((days[1] - days[0]).days, 0)
