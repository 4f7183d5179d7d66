"""A paper before it becomes a file: paragraphs and tables, which every writer prints."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Para:
    """A paragraph; a tab in it is a tab."""

    text: str
    level: int = 0
    heading: int = 0
    bold: bool = False
    new_page: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell: its paragraphs, the columns and rows that it covers."""

    paras: tuple[Para, ...] = ()
    span: int = 1
    down: int = 1

    @property
    def text(self) -> str:
        """Its words, paragraphs parted by line breaks."""
        return "\n".join(para.text for para in self.paras)


@dataclass(frozen=True)
class Table:
    """A table: in each row the cells that begin there."""

    rows: tuple[tuple[Cell, ...], ...]
    aligned: bool = field(default=False)  # in plain text set with blanks instead of tabs

    def laid_out(self) -> list[list[tuple[int, Cell | None]]]:
        """Each row as (column, cell), a cell that goes on from above as None."""
        down: dict[int, tuple[int, Cell]] = {}
        out = []
        for row in self.rows:
            cells: list[tuple[int, Cell | None]] = []
            given, column = list(row), 0
            while given or column in down:
                if column in down:
                    left, above = down.pop(column)
                    cells.append((column, None))
                    if left > 1:
                        down[column] = (left - 1, above)
                    column += above.span
                    continue
                cell = given.pop(0)
                cells.append((column, cell))
                if cell.down > 1:
                    down[column] = (cell.down - 1, cell)
                column += cell.span
            out.append(cells)
        return out

    @property
    def columns(self) -> int:
        """How many columns it has."""
        return max(sum(cell.span for cell in row) for row in self.rows)


Paper = tuple[Para | Table, ...]


def cell(*words: str, span: int = 1, down: int = 1, bold: bool = False) -> Cell:
    """A cell of these paragraphs, empty ones left out."""
    return Cell(tuple(Para(one, bold=bold) for one in words if one), span, down)


def row(*words: str, bold: bool = False) -> tuple[Cell, ...]:
    """A row of cells of one paragraph each."""
    return tuple(cell(one, bold=bold) for one in words)
