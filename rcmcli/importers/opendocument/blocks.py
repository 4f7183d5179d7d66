"""The blocks of an OpenDocument text: its paragraphs as lines, its tables as grids, in reading order."""

from collections.abc import Iterator

from rcmcli.importers.markup import Element
from rcmcli.importers.opendocument.spans import BOXES, SKIPPED, Notes, Spans
from rcmcli.importers.opendocument.styles import Styles
from rcmcli.importers.printed import Piece, Printed
from rcmcli.importers.seen import Seen
from rcmcli.importers.sheet import Block, Cell, Grid
from rcmcli.model.refusal import Refusal
from rcmcli.words import importing

_MOST_BLANKS = 64  # rows or columns without words; more are the rest of a sheet put in
_MOST_REPEATED = 200_000  # elements, in a whole document
_WIDEST = 1_000
_COVERED = "table:covered-table-cell"
_PARAGRAPHS = ("text:p", "text:h")
_ROWS = ("table:table-header-rows", "table:table-rows", "table:table-row-group")


class Blocks:
    """The reader of what holds paragraphs and tables: the document, a cell, a text box, a note, a head of pages."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.printed = Printed()
        self.seen = Seen()
        self.notes = Notes()
        self.repeated = 0

    def read(self, container: Element, before: str = "", level: int = 0) -> list[Block]:
        """The blocks in this element, `before` put before the first words, on this level of a list."""
        blocks: list[Block] = []
        for element in container.elements:
            if element.tag in _PARAGRAPHS:
                blocks += self._paragraph(element, before, level)
                before = ""
            elif element.tag == "table:table":
                self._turn(self.styles.turns_page(element))
                blocks.append(self._grid(element))
            elif element.tag == "text:soft-page-break":
                self._turn(True)
            elif element.tag == "text:section" and element.get("text:display") == "none":
                self.seen.hidden += sum(map(str.isalnum, _all_words(element)))
            elif element.tag == "text:tracked-changes":
                self.seen.tracked |= next(element.all("text:insertion", "text:deletion"), None) is not None
            elif element.tag in ("draw:frame", "draw:g", *BOXES):
                blocks += self._drawn(element)
            elif element.tag not in SKIPPED:
                blocks += self.read(element, before, level + (element.tag == "text:list"))
        return blocks

    def _paragraph(self, element: Element, before: str, level: int) -> list[Block]:
        self._turn(self.styles.turns_page(element))
        spans = Spans(self.styles, self.seen, self.notes).read(element)
        heading = self.styles.heading(element)
        listed = 0 if heading else level or self.styles.level(element)
        pieces = [Piece(f"{before} "), *spans.pieces] if before else spans.pieces
        lines = self.printed.paragraph(pieces, listed, heading)
        return [*lines, *(inner for box in spans.boxes for inner in self.read(box))]

    def _drawn(self, element: Element) -> list[Block]:
        """What stands in a drawing that hangs on the page and on no paragraph."""
        spans = Spans(self.styles, self.seen, self.notes)
        holder = Element("", {}, 0, [element])
        return [inner for box in spans.read(holder).boxes for inner in self.read(box)]

    def _turn(self, turns: bool) -> None:
        if turns and self.printed.page is not None:
            self.printed.page += 1

    def _grid(self, table: Element) -> Grid:
        down: dict[int, tuple[int, int]] = {}  # by column: rows that a cell still covers, and its columns
        rows = [self._row(row, down) for row in self._rows(table)]
        self.printed.gap = 0
        return Grid(tuple(filter(None, rows)))

    def _rows(self, table: Element) -> Iterator[Element]:
        for element in table.elements:
            if element.tag == "table:table-row":
                yield from [element] * self._repeats(element, "table:number-rows-repeated")
            elif element.tag == "text:soft-page-break":
                self._turn(True)
            elif element.tag in _ROWS:
                yield from self._rows(element)

    def _row(self, row: Element, down: dict[int, tuple[int, int]]) -> tuple[Cell, ...]:
        cells: list[Cell] = []
        first = last = self.printed.page
        for column, element in enumerate(self._places(row)):
            self.printed.gap = 0
            self.printed.page = first  # the cells of a row begin on one page
            cells += self._cell(element, column, down)
            last = max(last or 0, self.printed.page or 0) or None
        self.printed.page = last
        return tuple(cells)

    def _places(self, row: Element) -> Iterator[Element]:
        """The cell at each column of a row, those that another one covers as well."""
        for element in row.elements:
            if element.tag in ("table:table-cell", _COVERED):
                yield from [element] * self._repeats(element, "table:number-columns-repeated")

    def _cell(self, element: Element, column: int, down: dict[int, tuple[int, int]]) -> list[Cell]:
        """The cell at a column; none where one beside it covers it."""
        blocks = tuple(self.read(element))
        rows, span = down.pop(column, (0, 1))
        goes_on = element.tag == _COVERED and not blocks
        if not goes_on:
            span = min(_figure(element.get("table:number-columns-spanned")), _WIDEST)
            rows = _figure(element.get("table:number-rows-spanned"))
        if rows > 1:
            down[column] = (rows - 1, span)
        return [Cell(blocks, column, span, goes_on)] if rows else []

    def _repeats(self, element: Element, attribute: str) -> int:
        """How often a row or cell is to be read: one without words that is repeated very often is read once."""
        count = _figure(element.get(attribute))
        if count > _MOST_BLANKS and not _all_words(element).strip():
            return 1
        if count > 1:
            self.repeated += (count - 1) * (1 + sum(1 for _ in element.all()))
        if self.repeated > _MOST_REPEATED:
            raise Refusal(importing.TOO_MUCH_INSIDE, importing.TOO_BIG_HINT)
        return count


def _all_words(element: Element) -> str:
    return element.words + "".join(inner.words for inner in element.all())


def _figure(words: str) -> int:
    return max(int(words), 1) if words.isascii() and words.isdigit() else 1
