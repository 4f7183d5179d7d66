"""Merged cells as Word wants them: a cell that reaches down over several rows is there again in each of them."""

from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace

from rcmcli.paper.printed import Cell, TableRow


def continued(rows: Sequence[TableRow]) -> Iterator[TableRow]:
    """Rows in which a cell that reaches down from above is there again, over no rows of its own."""
    reaching: dict[int, Cell] = {}  # by the column in which it begins
    for row in rows:
        cells: list[Cell] = []
        column, own = 0, list(row.cells)
        while own or column in reaching:
            cell = reaching.pop(column) if column in reaching else own.pop(0)
            goes_on = cell.rows < 0
            cells.append(Cell((), cell.span, 0) if goes_on else cell)
            left = -cell.rows - 1 if goes_on else cell.rows - 1
            column += cell.span
            if left > 0:
                reaching[column - cell.span] = Cell((), cell.span, -left)
        yield replace(row, cells=tuple(cells))


def tied(rows: Sequence[TableRow], *, held: bool) -> Collection[int]:
    """The rows, of those that stay whole, that stand on one page with what follows: the first, the last but one, those whose
    hours reach down into the next one, and the last one if it is `held` by what stands below the table."""
    reach = [n for n, row in enumerate(rows[1:]) if any(cell.rows == 0 for cell in row.cells)]
    ends = (0, len(rows) - 2, *([len(rows) - 1] if held else []))
    return {n for n in (*reach, *ends) if 0 <= n < len(rows) - (not held) and rows[n].whole}
