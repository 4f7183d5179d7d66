"""Rows of a table with hours: one row as one thing, or as the several that its cells hold."""

from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.importers.cells import TableRow, cell_at, said
from rcmcli.importers.column_roles import Column
from rcmcli.importers.columns import Table
from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.local_times import claims_in
from rcmcli.importers.people import parties_in
from rcmcli.importers.place_heads import names_places
from rcmcli.importers.rows import Local, Row
from rcmcli.importers.sheet import Cell, Line
from rcmcli.importers.titles import body_of, is_speaker
from rcmcli.reading.open_hours import open_time

_KEPT = (
    "leads", "speakers", "room", "documents", "notes", "number", "beside", "group", "heading", "label", "marks", "details",
    "link", "aside",
)  # fmt: skip


def one_row(table: Table, row: TableRow, titles: Sequence[Column], last: Row | None, full: bool) -> Row:
    """A row as one thing, its title in these columns."""
    clocks = _clocks_of(table)
    hours = [cell for column in clocks if (cell := cell_of(row, column)) and said(cell)]
    goes_on = any((cell := cell_of(row, column)) and cell.goes_on for column in table.of("hours", "start"))
    if len(hours) == 1 and _is_list(hours[0]):
        return _with_list(one_row(table, _first_line_only(row, hours[0]), titles, last, full), hours[0])
    time = " – ".join(_closed(_clocks(cell)) if len(hours) > 1 else _clocks(cell) for cell in hours)
    body = tuple(line for column in titles for cell in _cells(row, column) for line in _lines_of(cell))
    made = Row(
        kind="row",
        body=body,
        time=time,
        hours=tuple(line for cell in hours for line in cell.lines),
        length=_words(row, table.of("length")),
        date=_words(row, table.of("date")),
        kept=_kept(table, row),
        other=_words(row, table.of("twin")),
        languages=(_language_of(titles), _language_of(table.of("twin"))),
        at=_elsewhere(table, row),
        clock=_clock_of(table, row),
    )
    if made.time and not body and not goes_on:
        made = _titled_beside(made)
    if made.time and open_time(made.time.strip()) is not None:
        return msgspec.structs.replace(made, time="", is_untimed=True)
    if made.time and (not _tells(made.time, full) or (hours_in(made.time).part and not body)):
        return _unreadable(made)
    if goes_on and last and body:
        return msgspec.structs.replace(made, time=last.time, is_parallel=True)
    return made if made.time or made.length or made.date else _without_hours(made)


def _titled_beside(row: Row) -> Row:
    """A row whose only words stand in a column beside that of titles, with these as its title, if they are no party."""
    beside = row.lines_of("beside")
    if len(row.kept) != 1 or not beside or parties_in(beside[0].text) or is_speaker(beside[0]):
        return row
    return msgspec.structs.replace(row, body=beside, kept=())


def _clock_of(table: Table, row: TableRow) -> str:
    """Whose clock the hours of a row are: by its own column for that, as tables of rcm have one, else by the head of the hours."""
    own = " ".join(line.text for line in _words(row, table.of("zone")))
    return own or next((one.head for one in table.of("hours", "start") if names_places(one.head)), "")


def _closed(words: str) -> str:
    """An hour without the dash that joins it to the one in the next column: `4:00 pm -`."""
    return words.strip(" -–—")


def _without_hours(row: Row) -> Row:
    """A row without hours: a thing of its own where it has people of its own, else more of the one above."""
    if body_of(row.body)[0] and row.kept:
        return msgspec.structs.replace(row, is_untimed=True)
    return msgspec.structs.replace(row, kind="more")


def _language_of(columns: Sequence[Column]) -> str:
    return next((one.language for one in columns), "")


def _kept(table: Table, row: TableRow) -> tuple[tuple[str, tuple[Line, ...]], ...]:
    """What stands in the columns beside the title, by what these are for."""
    return tuple((role, lines) for role in _KEPT if (lines := _words(row, _role(table, role))))


def _elsewhere(table: Table, row: TableRow) -> tuple[Local, ...]:
    """The hours of a row in the columns of other places."""
    return tuple(
        Local(column.head, said(cell), cell.lines[0])
        for column in table.of("place")
        if (cell := cell_of(row, column)) and said(cell)
    )


def _is_list(cell: Cell) -> bool:
    """Whether each of several lines of a cell is an hour of some place."""
    return len(cell.lines) > 1 and all(claims_in(line.text, line.number) for line in cell.lines)


def _first_line_only(row: TableRow, hours: Cell) -> TableRow:
    """A row whose cell of hours has its first line alone."""
    first = msgspec.structs.replace(hours, blocks=hours.lines[:1])
    return tuple(first if cell is hours else cell for cell in row)


def _with_list(row: Row, hours: Cell) -> Row:
    """A row with the hours of other places that stand below its own."""
    others = tuple(Local("", line.text, line) for line in hours.lines[1:])
    return msgspec.structs.replace(row, at=(*row.at, *others))


def _lines_of(cell: Cell) -> Iterator[Line]:
    """The lines of a cell; a row of a table in it is one line, a point of what stands above it."""
    for block in cell.blocks:
        if isinstance(block, Line):
            yield block
            continue
        for row in block.rows:
            lines = [line for inner in row for line in inner.lines if line.text.strip()]
            if lines:
                numbers = tuple(dict.fromkeys(number for line in lines for number in line.numbers))
                text = " ".join(line.text.strip() for line in lines)
                yield msgspec.structs.replace(lines[0], text=text, more=numbers[1:], level=lines[0].level + 1)


def _clocks_of(table: Table) -> list[Column]:
    """The columns that say when something is, ends last: of several that are no starts and ends, the first; the hours of a bus are a note."""
    told = [*table.of("hours", "start"), *table.of("end")]
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
    return msgspec.structs.replace(row, time="", is_untimed=True)


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
    joined = hours_in(" ".join(words))
    if len(words) > 1 and joined.is_range and joined.where == "alone" and len(joined.spans) == 1:
        return " ".join(words)
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
        yield from _apart(row, times, list(pairs)) if len(pairs) == len(times) else [row]
        return
    for n, (time, group, hours) in enumerate(zip(times, groups, pairs, strict=True)):
        kept = tuple((role, (words[n],)) for role, words in row.kept if len(words) == len(times))
        rest = tuple((role, words) for role, words in row.kept if len(words) != len(times) and n == 0)
        date = row.date if n == 0 else ()
        yield Row("row", group, time, hours, date=date, kept=(*kept, *rest), languages=row.languages, clock=row.clock)


def _apart(row: Row, times: Sequence[str], hours: Sequence[tuple[Line, ...]]) -> Iterator[Row]:
    """Hours of which nobody can say which words are whose: all of these stand with the first."""
    for n, time in enumerate(times):
        yield (
            msgspec.structs.replace(row, time=time, hours=hours[n]) if n == 0 else Row("row", time=time, hours=hours[n])
        )


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


def by_hours(lines: Sequence[Line], full: bool) -> list[tuple[object, tuple[Line, ...]]]:
    """Lines in groups, each beginning with one that has hours: these, and the lines."""
    groups: list[tuple[object, tuple[Line, ...]]] = []
    for line in lines:
        spans = hours_in(line.text, full=full).spans
        if spans or not groups:
            groups.append((spans, (line,)))
        else:
            groups[-1] = (groups[-1][0], (*groups[-1][1], line))
    return groups
