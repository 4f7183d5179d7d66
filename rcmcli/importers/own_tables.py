"""Own tables: those of a paper of rcm, which go on over pages, and whose slots say once that their rows run in parallel."""

from collections.abc import Iterator

from msgspec.structs import replace

from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_words import marks_in, says_cancelled, without_marks
from rcmcli.importers.sheet import Block, Cell, Grid, Line, Sheet
from rcmcli.model.text import fold_name

_FEW = 2  # cells: a heading across has one
Rows = tuple[tuple[Cell, ...], ...]


def slot_tracks(sheet: Sheet) -> frozenset[str]:
    """The tracks that stand behind the titles of items which share their hours."""
    told = (_tracks(grid) for grid in sheet.blocks if isinstance(grid, Grid))
    return frozenset(track for tracks in told for track in tracks)


def with_lines(sheet: Sheet) -> Sheet:
    """A sheet in which a table of one column is its lines, and a struck title stands behind the word that it is cancelled."""
    blocks: list[Block] = []
    for block in sheet.blocks:
        if isinstance(block, Grid) and all(sum(bool(cell.lines) for cell in row) <= 1 for row in block.rows):
            blocks += (line for row in block.rows for cell in row for line in cell.lines)
        else:
            blocks.append(_unstruck(block) if isinstance(block, Grid) else block)
    return replace(sheet, blocks=tuple(blocks))


def _unstruck(grid: Grid) -> Grid:
    return replace(grid, rows=tuple(tuple(replace(cell, blocks=_whole(cell)) for cell in row) for row in grid.rows))


def _whole(cell: Cell) -> tuple[Block, ...]:
    """The blocks of a cell, what a PDF holds apart since it is struck through back in its title."""
    first, second = cell.blocks[:2] if len(cell.blocks) > 1 else (None, None)
    if not (isinstance(first, Line) and isinstance(second, Line) and second.struck):
        return cell.blocks
    word, colon, rest = first.text.partition(":")
    if not colon or not says_cancelled(word):
        return cell.blocks
    numbers = tuple(one for one in second.numbers if one not in first.numbers)
    text = f"{word}: {second.text}{f' {rest.strip()}' if rest.strip() else ''}"
    return (replace(first, text=text, more=(*first.more, *numbers)), *cell.blocks[2:])


def with_whole_tables(sheet: Sheet) -> Sheet:
    """A sheet in which a table that goes on with its head on the next page is one, a row that goes on there too; its heads are
    furniture of these pages."""
    blocks: list[Block] = []
    heads: list[Line] = []
    for block in sheet.blocks:
        last = blocks[-1] if blocks else None
        if isinstance(block, Grid) and isinstance(last, Grid) and _says_again(last, block):
            blocks[-1] = replace(last, rows=_joined(last.rows, block.rows[1:]))
            heads += (line for cell in block.rows[0] for line in cell.lines)
        else:
            blocks.append(block)
    return replace(sheet, blocks=tuple(blocks), furniture=(*sheet.furniture, *heads))


def _says_again(grid: Grid, other: Grid) -> bool:
    """Whether the second of two tables begins with the head of the first, or with an empty one: its words belong to the page."""
    heads = [[cell.text for cell in one.rows[0]] for one in (grid, other) if one.rows]
    return len(heads) == 2 and len(heads[0]) == len(heads[1]) and (heads[0] == heads[1] or not any(heads[1]))


def _joined(rows: Rows, more: Rows) -> Rows:
    """The rows of two pages; the first row of the second page, if it has no hours, is the end of the last one."""
    first = more[0] if more else ()
    if not rows or len(first) != len(rows[-1]) or len(first) < _FEW or first[0].text or first[0].goes_on:
        return (*rows, *more)
    ends = tuple(replace(one, blocks=(*one.blocks, *other.blocks)) for one, other in zip(rows[-1], first, strict=True))
    return (*rows[:-1], ends, *more[1:])


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
    """The lines below the hours of a cell, if they say no more than that its items run in parallel: in one language or two."""
    below = cell.lines[1:]
    said = " ".join(line.text.strip() for line in below).split("/")
    return below if below and all(marks_in(words.strip()).is_parallel for words in said) else ()
