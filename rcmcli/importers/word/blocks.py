"""The blocks of a Word document: its paragraphs as lines, its tables as grids, in reading order."""

from collections.abc import Iterator

from rcmcli.importers.markup import Element
from rcmcli.importers.printed import Piece, Printed
from rcmcli.importers.seen import Seen
from rcmcli.importers.sheet import Block, Cell, Grid
from rcmcli.importers.word.runs import ADDED, REMOVED, Notes, Runs, entered
from rcmcli.importers.word.styles import Styles

_WIDEST = 1_000  # columns; what says more is a fault of the file


class Blocks:
    """The reader of what holds paragraphs and tables: the document, a cell, a text box, a note, a head of pages."""

    def __init__(self, styles: Styles, rendered: bool) -> None:
        self.styles = styles
        self.rendered = rendered
        self.printed = Printed()
        self.seen = Seen()
        self.notes = Notes()

    def read(self, container: Element, before: str = "") -> list[Block]:
        """The blocks in this element, `before` put before the first words."""
        blocks: list[Block] = []
        carried = [Piece(before)] if before else []
        for element in self._parts(container, "w:p", "w:tbl"):
            if element.tag == "w:tbl":
                blocks.append(self._grid(element))
                continue
            runs = Runs(self.styles, self.seen, self.notes, self.rendered).read(element)
            apart = bool(before and runs.pieces and not runs.pieces[0].text[0].isspace())
            carried += [Piece(" "), *runs.pieces] if apart and len(carried) == 1 else runs.pieces
            if self._goes_on(element):
                blocks += [inner for box in runs.boxes for inner in self.read(box)]
                continue
            properties = element.find("w:pPr")
            heading = self.styles.heading(properties)
            blocks += self.printed.paragraph(carried, 0 if heading else self.styles.level(properties), heading)
            blocks += [inner for box in runs.boxes for inner in self.read(box)]
            carried = []
        return blocks + (list(self.printed.paragraph(carried)) if carried else [])

    def _goes_on(self, paragraph: Element) -> bool:
        """Whether a tracked change takes the end of this paragraph away, and joins it to the next."""
        marks = paragraph.find("w:pPr", "w:rPr")
        gone = marks is not None and any(marks.find(tag) is not None for tag in REMOVED)
        self.seen.tracked |= gone
        return gone

    def _grid(self, table: Element) -> Grid:
        rows = [self._row(row) for row in self._parts(table, "w:tr") if not self._deleted(row)]
        self.printed.gap = 0
        return Grid(tuple(filter(None, rows)))

    def _deleted(self, row: Element) -> bool:
        gone = row.find("w:trPr", "w:del") is not None
        self.seen.tracked |= gone or row.find("w:trPr", "w:ins") is not None
        return gone

    def _row(self, row: Element) -> tuple[Cell, ...]:
        column = _figure(row.value("w:trPr", "w:gridBefore", of="w:val"), 0)
        cells: list[Cell] = []
        first = last = self.printed.page
        for element in self._parts(row, "w:tc"):
            if element.find("w:tcPr", "w:cellDel") is not None:
                self.seen.tracked = True
                continue
            self.printed.gap = 0
            self.printed.page = first  # the cells of a row begin on one page
            cell = self._cell(element, column)
            cells.append(cell)
            column += cell.span
            last = max(last or 0, self.printed.page or 0) or None
        self.printed.page = last
        return tuple(cells)

    def _cell(self, element: Element, column: int) -> Cell:
        properties = element.find("w:tcPr")
        span = _figure(properties.value("w:gridSpan", of="w:val"), 1) if properties is not None else 1
        merged = properties.find("w:vMerge") if properties is not None else None
        blocks = tuple(self.read(element))
        # Words in a cell that goes on are shown by no program, but they stand in the file.
        goes_on = merged is not None and merged.get("w:val") != "restart" and not blocks
        return Cell(blocks, column, span, goes_on)

    def _parts(self, element: Element, *tags: str) -> Iterator[Element]:
        """The elements of these tags in it, those within content controls and the like as well."""
        for child in entered(element):
            if child.tag in tags:
                yield child
            elif child.tag in REMOVED:
                self.seen.tracked = True
            elif child.tag == "w:altChunk":
                self.seen.objects += 1
            else:
                self.seen.tracked |= child.tag in ADDED
                yield from self._parts(child, *tags)


def _figure(words: str, least: int) -> int:
    return min(max(int(words), least), _WIDEST) if words.isascii() and words.isdigit() else least
