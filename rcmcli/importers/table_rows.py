"""Rows of a table with hours: one row as one thing, or as the several that its cells hold."""

from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.importers.cells import TableRow, cell_at, said
from rcmcli.importers.columns import Column, Table
from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.rows import Local, Row
from rcmcli.importers.sheet import Cell, Line

_KEPT = ("leads", "speakers", "room", "documents", "notes", "number", "beside")


def one_row(table: Table, row: TableRow, titles: Sequence[Column], last: Row | None, full: bool) -> Row:
    """A row as one thing, its title in these columns."""
    clocks = _clocks_of(table)
    hours = [cell for column in clocks if (cell := cell_of(row, column)) and said(cell)]
    goes_on = any((cell := cell_of(row, column)) and cell.goes_on for column in table.of("hours", "start"))
    time = " – ".join(_clocks(cell) for cell in hours)
    body = tuple(line for column in titles for cell in _cells(row, column) for line in cell.lines)
    made = Row(
        kind="row",
        body=body,
        time=time,
        hours=tuple(line for cell in hours for line in cell.lines),
        length=_words(row, table.of("length")),
        date=_words(row, table.of("date")),
        kept=tuple((role, lines) for role in _KEPT if (lines := _words(row, _role(table, role)))),
        other=_words(row, table.of("twin")),
        languages=(next((one.language for one in titles), ""), next((one.language for one in table.of("twin")), "")),
        at=tuple(
            Local(column.head, said(cell), cell.lines[0])
            for column in table.of("place")
            if (cell := cell_of(row, column)) and said(cell)
        ),
    )
    if made.time and (not _tells(made.time, full) or (hours_in(made.time).part and not body)):
        return _unreadable(made)
    if goes_on and last and body:
        return msgspec.structs.replace(made, time=last.time, is_parallel=True)
    if not made.time and not made.length and not made.date:
        return msgspec.structs.replace(made, kind="more")
    return made


def _clocks_of(table: Table) -> list[Column]:
    """The columns that say when something is: of several that are no starts and ends, the first; the hours of a bus are a note."""
    told = table.of("hours", "start", "end")
    first = next((column for column in told if column.role == "hours"), None)
    return [column for column in told if column.role != "hours" or column is first]


def _tells(time: str, full: bool) -> bool:
    hours = hours_in(time, full=full)
    return bool(hours.spans or hours.part)


def _unreadable(row: Row) -> Row:
    """A row whose cell of hours holds other words: a heading across, or words that come before the title."""
    text = " ".join(line.text for line in row.hours)
    if heading_in(text) or not row.body or hours_in(text).part:
        return Row(kind="band", body=(*row.hours, *row.body))
    return msgspec.structs.replace(row, kind="row")


def _role(table: Table, role: str) -> list[Column]:
    others = [column for column in table.of("hours") if column not in _clocks_of(table)] if role == "notes" else []
    return [*(table.of("text") if role == "beside" else table.of(role)), *others]


def cell_of(row: TableRow, column: Column) -> Cell | None:
    """The cell that begins in a column."""
    return next((cell for cell in row if cell.column == column.index), None)


def _cells(row: TableRow, column: Column) -> list[Cell]:
    cell = cell_at(row, column.index)
    return [cell] if cell else []


def _words(row: TableRow, columns: Sequence[Column]) -> tuple[Line, ...]:
    return tuple(
        line for column in columns if (cell := cell_of(row, column)) for line in cell.lines if line.text.strip()
    )


def _clocks(cell: Cell) -> str:
    """The hours of a cell as one notation: two clocks one above the other are a start and an end."""
    words = [line.text.strip() for line in cell.lines if line.text.strip()]
    if len(words) == 2 and all(hours_in(one).is_clock for one in words):
        return " – ".join(words)
    return "\n".join(words)


def unstacked(row: Row, full: bool) -> Iterator[Row]:
    """A row whose cells hold several things one below the other, as these; else the row."""
    times = [words for words in row.time.split("\n") if words]
    if len(times) < 2:
        yield row
        return
    each = [hours_in(one, full=full) for one in times]
    joined = hours_in(" ".join(times), full=full)
    if not all(one.spans and one.where == "alone" for one in each) or len(each) != len(row.hours):
        yield msgspec.structs.replace(row, time=" ".join(times))
        return
    groups = _grouped(row.body)
    lines = list(row.hours)
    if len(groups) * 2 == len(times) and all(one.is_clock for one in each):
        times = [f"{start} – {end}" for start, end in zip(times[::2], times[1::2], strict=True)]
        pairs = [tuple(lines[at : at + 2]) for at in range(0, len(lines), 2)]
    else:
        pairs = [(line,) for line in lines]
    if len(groups) != len(times):
        groups = [(line,) for line in row.body] if len(row.body) == len(times) else groups
    if len(groups) != len(times):
        yield msgspec.structs.replace(row, time=" ".join(times) if joined.spans else times[0])
        return
    for n, (time, group, hours) in enumerate(zip(times, groups, pairs, strict=True)):
        kept = tuple((role, (words[n],)) for role, words in row.kept if len(words) == len(times))
        rest = tuple((role, words) for role, words in row.kept if len(words) != len(times) and n == 0)
        yield Row(kind="row", body=group, time=time, hours=hours, kept=(*kept, *rest), languages=row.languages)


def _grouped(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Lines of a cell in groups: each plain line with the points below it."""
    groups: list[tuple[Line, ...]] = []
    for line in lines:
        if not line.text.strip():
            continue
        if line.level and groups:
            groups[-1] = (*groups[-1], line)
        else:
            groups.append((line,))
    return groups
