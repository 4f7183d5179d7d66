"""The sheet of a PDF: its pages' lines and tables as blocks, its printed lines counted in reading order."""

from collections.abc import Iterator, Sequence

from rcmcli.importers.pdf_flow import Drawn, Piece, box_of
from rcmcli.importers.pdf_furniture import furniture_of
from rcmcli.importers.pdf_hours import begins_of
from rcmcli.importers.pdf_lines import Manner, Room, gap_before, heading_of, joined, levels_of, manner_of, text_of
from rcmcli.importers.pdf_rows import Row
from rcmcli.importers.sheet import Block, Cell, Grid, Line, SourceLine


def sheet_of(
    flows: Sequence[Sequence[Piece]], heights: Sequence[float], first: int
) -> tuple[tuple[Block, ...], tuple[Line, ...], tuple[SourceLine, ...]]:
    """The blocks of pages from the first one's number on, their furniture, and their printed lines."""
    printer = _Printer(manner_of(flows))
    blocks: list[Block] = []
    furniture: list[Line] = []
    for number, (flow, fixed) in enumerate(zip(flows, furniture_of(flows, heights), strict=True), first):
        more, apart = printer.page(flow, fixed, number)
        blocks += more
        furniture += apart
    return tuple(blocks), tuple(furniture), tuple(printer.printed)


class _Printer:
    """Counts the printed lines of a document while they are made into blocks."""

    def __init__(self, manner: Manner) -> None:
        self.manner = manner
        self.printed: list[SourceLine] = []

    def page(self, flow: Sequence[Piece], furniture: frozenset[int], page: int) -> tuple[list[Block], list[Line]]:
        """The blocks of a page and, apart, the lines at its head and foot."""
        room = Room(max((box_of(piece).right for piece in flow), default=0.0), ruled=False)
        blocks: list[Block] = []
        apart: list[Line] = []
        run: list[Piece] = []
        for index, piece in enumerate(flow):
            if index in furniture and isinstance(piece, Row):
                blocks.extend(self._blocks(run, page, room))
                apart.extend(self._lines([[piece]], page, None))
                run = []
            else:
                run.append(piece)
        return [*blocks, *self._blocks(run, page, room)], apart

    def _blocks(self, pieces: Sequence[Piece], page: int, room: Room) -> Iterator[Block]:
        """The lines and tables of a page or of a cell."""
        bottom: float | None = None
        rows: list[Row] = []
        for piece in pieces:
            if isinstance(piece, Row):
                rows.append(piece)
                continue
            yield from self._lines(list(joined(rows, self.manner, room)), page, bottom)
            yield self._grid(piece, page)
            bottom, rows = box_of(piece).bottom, []
        yield from self._lines(list(joined(rows, self.manner, room)), page, bottom)

    def _lines(self, groups: Sequence[list[Row]], page: int, bottom: float | None) -> Iterator[Line]:
        """The lines that groups of printed lines are read as; what is struck through stands behind them."""
        for group, level in zip(groups, levels_of(groups), strict=True):
            first = group[0]
            number, *more = [self._count(row, page) for row in group]
            line = Line(
                text=text_of(group, self.manner).strip(),
                number=number,
                page=page,
                more=tuple(more),
                level=level,
                heading=heading_of(first, self.manner),
                bold=all(row.bold for row in group),
                gap=gap_before(bottom, first, self.manner),
            )
            struck = " ".join(row.struck.strip() for row in group if row.struck)
            if line.text:
                yield line
            if struck:
                yield Line(struck, number, page, tuple(more), level, struck=True, gap=0 if line.text else line.gap)
            bottom = group[-1].base

    def _count(self, row: Row, page: int) -> int:
        """The number of a printed line, which is listed with it."""
        self.printed.append(SourceLine(len(self.printed) + 1, row.printed, page))
        return len(self.printed)

    def _grid(self, drawn: Drawn, page: int) -> Grid:
        """A ruled table as rows of cells; a cell that reaches farther down is empty and goes on there."""
        begun: set[int] = set()
        rows = []
        for numbers in drawn.table.cells:
            for part in _parts(drawn, numbers):
                row = []
                for number in dict.fromkeys(numbers):
                    blocks = () if number in begun else tuple(self._cell(drawn, number, part.get(number, []), page))
                    row.append(Cell(blocks, numbers.index(number), numbers.count(number), number in begun))
                rows.append(tuple(row))
            begun.update(numbers)
        return Grid(tuple(rows))

    def _cell(self, drawn: Drawn, number: int, pieces: Sequence[Piece], page: int) -> Iterator[Block]:
        """What stands in a cell; its words may reach as near to its right edge as they stand to the left one."""
        left, right = drawn.table.edges(number)
        inset = min((box_of(piece).left - left for piece in pieces), default=0.0)
        yield from self._blocks(pieces, page, Room(right - max(0.0, min(inset, 12.0)), ruled=True))


def _parts(drawn: Drawn, numbers: tuple[int, ...]) -> list[dict[int, list[Piece]]]:
    """What stands in the cells of a row of a table, in several parts where the rules between its rows are missing."""
    whole = {number: drawn.cells[number] for number in dict.fromkeys(numbers)}
    rows = [[piece for piece in cell if isinstance(piece, Row)] for cell in whole.values()]
    begins = begins_of(rows) if sum(map(len, rows)) == sum(map(len, whole.values())) else []
    if len(begins) < 2 or any(number in row for number in whole for row in drawn.table.cells if row != numbers):
        return [whole]
    parts: list[dict[int, list[Piece]]] = [{number: [] for number in whole} for _ in begins]
    for number, pieces in whole.items():
        for piece in pieces:
            middle = box_of(piece).bottom - 0.35 * (box_of(piece).top - box_of(piece).bottom)
            parts[max(0, sum(begin > middle for begin in begins) - 1)][number].append(piece)
    return parts
