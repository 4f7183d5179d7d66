"""A table of a page while it is read: where each cell begins, what it covers, and which cells go on below."""

from rcmcli.importers.sheet import Block, Cell, Grid

_MOST_SPAN = 200


class OpenTable:
    """The rows of one table, filled cell by cell."""

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.down: dict[int, tuple[int, int]] = {}  # by column: rows that a cell still covers, columns that it covers
        self.row: list[Cell] | None = None
        self.column = 0
        self.begun: tuple[int, int, int] | None = None  # of the open cell: column, columns, rows
        self.blocks: list[Block] = []
        self.lists = self.points = self.preformatted = 0

    def begin_row(self) -> None:
        """Begin a row; the one before is at its end."""
        self.end_row()
        self.row, self.column = [], 0

    def end_row(self) -> None:
        """End the row, with the cells of rows above that reach into it."""
        self.end_cell()
        if self.row is None:
            return
        for column in sorted(self.down):
            if column >= self.column:
                self._go_on(column)
        self.rows.append(sorted(self.row, key=lambda cell: cell.column))
        self.row = None

    def begin_cell(self, columns: str | None, rows: str | None) -> None:
        """Begin a cell at the next column that is free."""
        if self.row is None:
            self.begin_row()
        self.end_cell()
        while self.column in self.down:
            self._go_on(self.column)
        self.begun = (self.column, _span(columns), _span(rows))
        self.blocks, self.lists, self.points = [], 0, 0

    def end_cell(self) -> None:
        """End the cell that is open."""
        if self.begun is None or self.row is None:
            return
        column, columns, rows = self.begun
        self.row.append(Cell(tuple(self.blocks), column, columns))
        self.column = column + columns
        if rows > 1:
            self.down[column] = (rows - 1, columns)
        self.begun, self.blocks = None, []

    def ended(self) -> tuple[Block, ...]:
        """The table as a grid; the blocks of its cell where it has but one; nothing where it is empty."""
        self.end_row()
        cells = [cell for row in self.rows for cell in row]
        if len([cell for cell in cells if not cell.goes_on]) < 2:
            return cells[0].blocks if cells else ()
        filled = any(cell.blocks for cell in cells)
        return (Grid(tuple(tuple(row) for row in self.rows if row)),) if filled else ()

    def _go_on(self, column: int) -> None:
        rows, columns = self.down.pop(column)
        assert self.row is not None
        self.row.append(Cell((), column, columns, goes_on=True))
        self.column = column + columns
        if rows > 1:
            self.down[column] = (rows - 1, columns)


def _span(written: str | None) -> int:
    text = (written or "").strip()
    return max(1, min(int(text), _MOST_SPAN)) if text.isascii() and text.isdigit() and len(text) < 6 else 1
