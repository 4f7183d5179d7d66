"""Merged cells as Word wants them: a cell that reaches down over several rows is there again in each of them."""

from collections.abc import Iterator, Sequence

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
