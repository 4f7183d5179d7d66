"""Grids as rows: what a table says, row by row, once the table as a whole has told what its columns are for."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from rcmcli.importers.card_tables import cards, is_of_cards
from rcmcli.importers.cells import (
    TableRow,
    cell_at,
    cut,
    is_band,
    is_timed_band,
    label_and_value,
    said,
    width_of,
)
from rcmcli.importers.clocks_across import clocks_apart
from rcmcli.importers.column_roles import Column
from rcmcli.importers.columns import Table, is_head, table_of
from rcmcli.importers.days_across import days_across
from rcmcli.importers.halves import halves_joined
from rcmcli.importers.hours import hours_in
from rcmcli.importers.lexicon import head_of
from rcmcli.importers.moments_apart import moments_apart
from rcmcli.importers.place_heads import names_places
from rcmcli.importers.rows import Row, row_of
from rcmcli.importers.sheet import Block, Cell, Grid, Line
from rcmcli.importers.table_rows import by_hours, cell_of, one_row, unstacked
from rcmcli.importers.transposed import upright

_OURS = ("hours", "start", "timed", "length", "date")


def rows_of(blocks: Iterable[Block], *, full: bool = False) -> Iterator[Row]:
    """What these blocks say, in reading order."""
    for block in blocks:
        if isinstance(block, Line):
            yield row_of(block)
        else:
            yield from _of_grid(block, full)


def _of_grid(grid: Grid, full: bool) -> Iterator[Row]:
    if width_of(grid) == 1:
        yield from rows_of((block for row in grid.rows for cell in row for block in cell.blocks), full=full)
        return
    if is_of_cards(grid):
        yield from cards(grid)
        return
    days = days_across(grid := upright(grid))
    for head, part in days:
        yield Row(kind="band", body=head)
        yield from _of_grid(part, full)
    if days:
        return
    cuts = _cuts(grid := clocks_apart(halves_joined(moments_apart(grid))), full)
    if len(cuts) > 1:
        yield from _beside(grid, cuts, full)
        return
    table = table_of(grid, full=full)
    if table.of("day"):
        yield from _of_days(grid, table, full)
    elif table.of(*_OURS):
        yield from _of_table(grid, table, full)
    else:
        yield from _laid_out(grid, table, full)


def _beside(grid: Grid, cuts: Sequence[tuple[int, int]], full: bool) -> Iterator[Row]:
    """The parts of a grid that stand beside each other, one after the other between two rows across all of them."""
    width = width_of(grid)
    below: list[TableRow] = []
    for row in (*grid.rows, ()):
        if row and not is_band(row, width):
            below.append(row)
            continue
        for start, end in cuts if below else ():
            yield from _of_grid(cut(Grid(tuple(below), grid.ruled), start, end), full)
        below = []
        if row:
            yield Row(kind="band", body=_all_lines(row))


def _cuts(grid: Grid, full: bool) -> list[tuple[int, int]]:
    """The first and the last column of each part that stands beside others, with its own hours and titles."""
    columns = table_of(grid, full=full).columns
    if sum(head_of(column.head) == "title" for column in columns) == 1:
        return []
    starts: list[int] = []
    for at, column in enumerate(columns):
        before = columns[:at]
        begins = column.role in ("hours", "start") or (
            column.role == "place" and before and before[-1].role in ("text", "title")
        )
        words = [
            one
            for one in before
            if one.role in ("text", "title", "twin") and one.index > (starts[-1] if starts else -1)
        ]
        if begins and (not starts or words):
            starts.append(column.index)
    ends = [*starts[1:], width_of(grid)]
    has_words = all(
        any(start < column.index < end and column.role in ("text", "title") for column in columns)
        for start, end in zip(starts, ends, strict=False)
    )
    if len(starts) < 2 or not has_words:
        return []
    starts[0] = 0
    return list(zip(starts, ends, strict=True))


def _of_table(grid: Grid, table: Table, full: bool) -> Iterator[Row]:
    """The rows of a table with hours, in order, heads and bands among them."""
    width = width_of(grid)
    heads = {id(row) for row in table.heads}
    last: Row | None = None
    clock = next(
        (column.head for column in table.of("hours", "start") if table.of("place") and names_places(column.head)), ""
    )
    for row in grid.rows:
        if id(row) in heads or is_head(row, width):
            yield Row(kind="head", body=_all_lines(row), room=clock)
        elif is_band(row, width) and not is_timed_band(row, full):
            yield Row(kind="band", body=_all_lines(row))
        else:
            for one in _of_row(table, row, last, full):
                last = one if one.time else last
                yield one


def _all_lines(row: TableRow) -> tuple[Line, ...]:
    return tuple(line for cell in row for line in cell.lines)


def _of_row(table: Table, row: TableRow, last: Row | None, full: bool) -> Iterator[Row]:
    """What one row says: one thing, several where its cells hold several, or more of the thing above."""
    tracks = table.of("track")
    timed = table.of("timed")
    if tracks:
        yield from _of_tracks(table, row, tracks, last, full)
    elif timed and not table.of("hours", "start"):
        yield from _of_timed(table, row, timed, full)
    else:
        yield from unstacked(one_row(table, row, table.of("title"), last, full), full)


def _of_tracks(table: Table, row: TableRow, tracks: Sequence[Column], last: Row | None, full: bool) -> Iterator[Row]:
    """A row for each room or track, held side by side; one for what covers several of them."""
    found = 0
    for column in tracks:
        cell = cell_of(row, column)
        if cell is None or not any(map(str.isalnum, said(cell))):
            continue
        one = one_row(table, row, [column], last, full)
        room = "" if cell.span > 1 else column.head
        yield msgspec.structs.replace(
            one, room=room, is_parallel=found > 0 or one.is_parallel, at=one.at if not found else ()
        )
        found += 1
    if not found and not any(cell.text.strip() for column in tracks if (cell := cell_of(row, column))):
        yield one_row(table, row, [], last, full)


def _of_timed(table: Table, row: TableRow, timed: Sequence[Column], full: bool) -> Iterator[Row]:
    """The lines of cells that begin with their hours; a second such column of the same hours is another language."""
    for column in table.of("date"):
        if (cell := cell_of(row, column)) and said(cell):
            yield from rows_of(cell.blocks, full=full)
    cells = [cell for column in timed if (cell := cell_of(row, column)) and said(cell)]
    firsts = [hours_in(cell.lines[0].text, full=full).spans for cell in cells]
    if len(cells) == 2 and firsts[0] and firsts[0] == firsts[1]:
        yield from _twins(cells[0], cells[1], timed, full)
    else:
        for cell in cells:
            yield from rows_of(cell.blocks, full=full)
    beside = [
        cell
        for column in table.columns
        if column not in timed and column.role != "date" and (cell := cell_of(row, column)) and said(cell)
    ]
    for cell in beside:
        yield Row(kind="more", kept=(("beside", cell.lines),))


def _twins(one: Cell, other: Cell, timed: Sequence[Column], full: bool) -> Iterator[Row]:
    """Two cells of the same hours in two languages, line by line as far as they go together."""
    first, second = (by_hours(cell.lines, full) for cell in (one, other))
    if [group[0] for group in first] != [group[0] for group in second]:
        yield from (row_of(line) for line in (*one.lines, *other.lines))
        return
    languages = (timed[0].language, timed[1].language)
    for (_, lines), (_, others) in zip(first, second, strict=True):
        yield Row("row", lines, lines[0].text, (lines[0],), other=others, languages=languages)


def _of_days(grid: Grid, table: Table, full: bool) -> Iterator[Row]:
    """A grid of days: one after the other, each with the hours at the left and what stands in its column."""
    first = next((at for at, row in enumerate(grid.rows) if any(row is one for one in table.heads)), 0)
    for row in grid.rows[:first]:
        yield Row(kind="band", body=_all_lines(row))
    days = {column.index for column in table.of("day")}
    aside = tuple(line for row in table.heads for cell in row if cell.column not in days for line in cell.lines)
    yield from [Row(kind="head", body=aside)] if aside else []
    for column in table.of("day"):
        head = next(line for row in table.heads if (cell := cell_of(row, column)) for line in cell.lines)
        yield Row(kind="band", body=(head,))
        last: Row | None = None
        for row in table.rows:
            cell = cell_at(row, column.index)
            if cell is None or not any(map(str.isalnum, said(cell))):
                if cell and cell.goes_on and last:
                    yield Row(kind="more", time=one_row(table, row, [], None, full).time)
                continue
            if any(
                cell_of(row, one) is cell for one in table.of("hours", "start")
            ):  # it lies across all days, hours and all
                yield from rows_of(cell.blocks, full=full)
            elif table.of("hours", "start"):
                last = one_row(table, row, [column], last, full)
                yield last
            else:
                yield from rows_of(cell.blocks, full=full)


def _laid_out(grid: Grid, table: Table, full: bool) -> Iterator[Row]:
    """A table without hours: labels beside what they say, two languages side by side, or blocks in reading order."""
    twins = [column for column in table.columns if column.role in ("title", "twin")]
    for row in grid.rows:
        filled = [cell for cell in row if said(cell)]
        if len(filled) == 2 and (line := label_and_value(*filled)):
            yield row_of(line)
        elif (
            len(filled) == 2
            and table.of("twin")
            and not any(isinstance(block, Grid) for cell in filled for block in cell.blocks)
        ):
            yield Row(body=filled[0].lines, other=filled[1].lines, languages=(twins[0].language, twins[1].language))
        else:
            for cell in filled:
                yield from rows_of(cell.blocks, full=full)
