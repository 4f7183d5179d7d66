"""The flow of a page of a PDF: its printed lines and tables in reading order."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple, Union

from rcmcli.importers.pdf_glyphs import Glyph, Page
from rcmcli.importers.pdf_hours import beside_hours
from rcmcli.importers.pdf_rows import Row, rows_of
from rcmcli.importers.pdf_tables import Table, tables_of

Piece = Union[Row, "Drawn"]  # what a page and a cell of it are made of
_DRAWING = 100  # stretches: a page with more is a map or a poster, and no order is surer than the file's
_Place = tuple[int, int] | None  # a table and a cell of it; None outside of tables


class Drawn(NamedTuple):
    """A ruled table with what stands in its cells."""

    table: Table
    cells: dict[int, list[Piece]]


class Box(NamedTuple):
    """The room that a piece takes on its page."""

    left: float
    right: float
    bottom: float
    top: float

    def beside(self, other: "Box") -> bool:
        """Whether neither stands above the other."""
        return min(self.right, other.right) <= max(self.left, other.left)


def box_of(piece: Piece) -> Box:
    """The room that a line or a table takes."""
    if isinstance(piece, Row):
        return Box(piece.left, piece.right, piece.base, piece.base + piece.size)
    return Box(piece.table.xs[0], piece.table.xs[-1], piece.table.ys[-1], piece.table.ys[0])


def flow_of(page: Page) -> list[Piece]:
    """What stands on a page, in reading order."""
    tables = tables_of(page.rules)
    inside: dict[_Place, list[Glyph | int]] = {None: []}
    parents = [_parent(index, tables) for index in range(len(tables))]
    here: _Place = None
    for glyph in page.glyphs:
        if glyph.text != " ":
            here = _place(glyph.middle, tables)
            _enter(here, inside, parents)
        inside[here].append(glyph)
    strikes = sorted((rule for rule in page.rules if rule.level), key=lambda rule: rule.at)

    def pieces(place: _Place) -> Iterator[Piece]:
        run: list[Glyph] = []
        for one in inside.get(place, ()):
            if isinstance(one, Glyph):
                run.append(one)
                continue
            yield from rows_of(run, strikes)
            run = []
            cells = sorted({cell for row in tables[one].cells for cell in row})
            yield Drawn(tables[one], {cell: list(pieces((one, cell))) for cell in cells})
        yield from rows_of(run, strikes)

    ordered = _in_order(list(pieces(None)))
    stretches = groupby(ordered, key=lambda piece: isinstance(piece, Row))
    return [piece for is_row, stretch in stretches for piece in (_hours(stretch) if is_row else stretch)]


def _hours(stretch: Iterable[Piece]) -> list[Row]:
    return beside_hours([piece for piece in stretch if isinstance(piece, Row)])


def _place(point: tuple[float, float], tables: tuple[Table, ...], start: int = 0) -> _Place:
    """The cell of the smallest table that a point is in."""
    for index, table in enumerate(tables[start:], start):
        cell = table.cell_at(*point)
        if cell is not None:
            return index, cell
    return None


def _parent(index: int, tables: tuple[Table, ...]) -> _Place:
    """The cell that a table stands in, where it stands in another table."""
    table = tables[index]
    middle = (table.xs[0] + table.xs[-1]) / 2, (table.ys[0] + table.ys[-1]) / 2
    return _place(middle, tables, index + 1)


def _enter(place: _Place, inside: dict[_Place, list[Glyph | int]], parents: list[_Place]) -> None:
    """Make room for the letters of a cell; its table stands where its first letter does."""
    if place is None or place in inside:
        return
    known = any(other is not None and other[0] == place[0] for other in inside)
    inside[place] = []
    if not known:
        parent = parents[place[0]]
        _enter(parent, inside, parents)
        inside[parent].append(place[0])


def _in_order(pieces: list[Piece]) -> list[Piece]:
    """The pieces in the order of the file, but what was drawn later stands where there is room for it on the page."""
    ordered: list[Piece] = []
    stretches = list(_stretches(pieces))
    if len(stretches) > _DRAWING:
        return pieces
    for stretch in stretches:
        _put(stretch, ordered)
    return ordered


def _stretches(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """The pieces in stretches that run down the page."""
    stretch: list[Piece] = []
    for piece in pieces:
        if stretch and box_of(piece).bottom > box_of(stretch[-1]).bottom + 2:
            yield stretch
            stretch = []
        stretch.append(piece)
    if stretch:
        yield stretch


def _put(stretch: list[Piece], ordered: list[Piece]) -> None:
    """Put a stretch between what stands above it and what stands below it, whole or piece by piece, else at the end."""
    boxes = [box_of(piece) for piece in stretch]
    whole = Box(
        min(box.left for box in boxes), max(box.right for box in boxes), boxes[-1].bottom, max(box.top for box in boxes)
    )
    room = _room(ordered, whole, aside=False)
    if room is None and any(_room(ordered, box, aside=False) is None for box in boxes):
        room = _room(ordered, whole, aside=True)
        room = len(ordered) if room is None else room  # a column beside another one
    if room is not None:
        ordered[room:room] = stretch
        return
    for piece, box in zip(stretch, boxes, strict=True):
        at = _room(ordered, box, aside=False)
        ordered.insert(len(ordered) if at is None else at, piece)


def _room(ordered: list[Piece], box: Box, *, aside: bool) -> int | None:
    """The place among pieces of which each is either above or below; `aside` leaves out those that stand beside."""
    placed = [(index, one) for index, one in enumerate(map(box_of, ordered)) if not (aside and one.beside(box))]
    above = [index for index, one in placed if one.bottom >= box.top - 2]
    below = [index for index, one in placed if one.top <= box.bottom + 2]
    parted = len(above) + len(below) == len(placed) and (not above or not below or above[-1] < below[0])
    return (below[0] if below else len(ordered)) if parted else None
