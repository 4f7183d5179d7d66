"""Own slots: rows of a table of rcm that share their hours, below which it says once that they run in parallel."""

from collections.abc import Iterator

from msgspec.structs import replace

from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_words import marks_in, without_marks
from rcmcli.importers.sheet import Cell, Grid, Line, Sheet
from rcmcli.model.text import fold_name


def slot_tracks(sheet: Sheet) -> frozenset[str]:
    """The tracks that stand behind the titles of items which share their hours."""
    told = (_tracks(grid) for grid in sheet.blocks if isinstance(grid, Grid))
    return frozenset(track for tracks in told for track in tracks)


def without_slot_marks(sheet: Sheet, ledger: Ledger) -> Sheet:
    """A sheet whose cells of hours say nothing but hours; the words below them are used, since the rows say the same."""
    blocks = tuple(_bare(block, ledger, sheet) if isinstance(block, Grid) else block for block in sheet.blocks)
    return replace(sheet, blocks=blocks)


def _tracks(grid: Grid) -> Iterator[str]:
    is_slot = False
    for row in grid.rows:
        first = row[0] if row else Cell()
        is_slot = bool(_marks(first)) or (is_slot and first.goes_on)
        for cell in row[1:] if is_slot else ():
            title = without_marks(cell.lines[0].text).title if cell.lines else ""
            if " — " in title:
                yield fold_name(title.rpartition(" — ")[2])


def _bare(grid: Grid, ledger: Ledger, sheet: Sheet) -> Grid:
    rows = []
    for row in grid.rows:
        marks = _marks(row[0]) if row else ()
        ledger.use(marks, sheet)
        first = (replace(cell, blocks=tuple(one for one in cell.blocks if one not in marks)) for cell in row[:1])
        rows.append((*first, *row[1:]))
    return replace(grid, rows=tuple(rows))


def _marks(cell: Cell) -> tuple[Line, ...]:
    """The lines below the hours of a cell that say no more than that its items run in parallel."""
    return tuple(
        line
        for line in cell.lines[1:]
        if all(marks_in(words.strip()).is_parallel for words in line.text.split("/") if words.strip())
    )
