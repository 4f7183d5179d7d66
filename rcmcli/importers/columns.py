"""Columns: what each column of a table is for, told from the whole table and never from one row."""

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from rcmcli.importers.cells import TableRow, beginning, is_band, said, tells_hours, width_of
from rcmcli.importers.column_roles import Column, holds_places, role_of
from rcmcli.importers.headings import date_in, heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.lexicon import head_of, own_heads
from rcmcli.importers.place_heads import names_places
from rcmcli.importers.sheet import Cell, Grid
from rcmcli.importers.tongue import language_of, tongue_of_head
from rcmcli.importers.tracks import is_room, names_people, tracks_of
from rcmcli.model.text import fold_name
from rcmcli.reading.labels import is_label

_HEAD_ROWS = 3  # a head stands within the first rows
_TONGUES = frozenset({"english", "ingles", "espanol", "spanish", "francais", "frances", "portugues", "portuguese", "french", "en", "es"})  # fmt: skip


class Table(msgspec.Struct, frozen=True):
    """A grid taken apart: its columns, its heads, and the rows below, bands among them."""

    columns: tuple[Column, ...]
    heads: tuple[TableRow, ...]
    rows: tuple[TableRow, ...]

    def of(self, *roles: str) -> list[Column]:
        """The columns of some roles, from left to right."""
        return [column for column in self.columns if column.role in roles]


def table_of(grid: Grid, *, full: bool = False) -> Table:
    """What a grid's columns are for."""
    width = width_of(grid)
    heads, rows = _heads(grid.rows, width)
    columns = [_column(index, heads, rows, width, full) for index in range(width)]
    columns = _under_one_title(columns, heads, rows)
    if ours := own_heads(column.head for column in columns):
        columns = [_role_set(column, _own_role(column, ours)) for column in columns]
        return Table(tuple(columns), tuple(heads), tuple(rows))
    return Table(tuple(_settled(columns, rows, width, full)), tuple(heads), tuple(rows))


def _under_one_title(columns: list[Column], heads: Sequence[TableRow], rows: Sequence[TableRow]) -> list[Column]:
    """The columns, those that a title heads together as titles too, where some rows are one cell below it and others several."""
    wide = next((cell for row in heads for cell in row if cell.span > 1 and head_of(said(cell)) == "title"), None)
    if wide is None:
        return columns
    within = range(wide.column, wide.column + wide.span)
    parts = [[cell for cell in row if cell.column in within and said(cell)] for row in rows]
    whole = [cells for cells in parts if len(cells) == 1 and cells[0].span == wide.span]
    side = [cells for cells in parts if len(cells) > 1]
    if not whole or not side or any(names_people(said(cell)) for cells in side for cell in cells[1:]):
        return columns
    return [
        msgspec.structs.replace(column, role="title", head=said(wide)) if column.index in within else column
        for column in columns
    ]


def _own_role(column: Column, ours: dict[str, str]) -> str:
    """What a column of a table of rcm is for: all that it does not head itself are hours of other places."""
    return ours.get(column.head) or "place"


def is_head(row: TableRow, width: int) -> bool:
    """Whether a row only says what stands in the columns below it."""
    filled = [cell for cell in row if cell.text.strip()]
    if not filled or (len(filled) < 2 and width > 1) or any(tells_hours(said(cell)) for cell in filled):
        return False
    named = [cell for cell in filled if _may_head(said(cell))]
    if own_heads(said(cell) for cell in filled):
        return True
    return len(named) * 3 >= len(filled) * 2 and any(head_of(said(cell)) for cell in filled)


def _may_head(words: str) -> bool:
    return (
        bool(head_of(words))
        or names_places(words)
        or (len(words) <= 60 and (bool(heading_in(words)) or is_room(words)))
    )


def _heads(rows: Sequence[TableRow], width: int) -> tuple[list[TableRow], list[TableRow]]:
    """The rows that head the columns, and the others."""
    heads: list[TableRow] = []
    wide = [row for row in rows if not is_band(row, width)]
    for at, row in enumerate(wide[:_HEAD_ROWS]):
        if is_head(row, width) or (at == 0 and (_heads_days_or_rooms(row, wide, width) or _heads_hours(row, wide))):
            heads.append(row)
        else:
            break
    known = {id(row) for row in heads}
    return heads, [row for row in rows if id(row) not in known]


def _heads_hours(row: TableRow, rows: Sequence[TableRow]) -> bool:
    """Whether the first row names hours above hours, and has words of a head beside."""
    filled = [cell for cell in row if said(cell)]
    if (
        len(filled) < 2
        or len(rows) < 2
        or any(re.search(r"[0-9]", said(cell)) or len(said(cell)) > 40 for cell in filled)
    ):
        return False
    if any(head_of(said(cell)) == "title" for cell in filled) and any(tells_hours(said(cell)) for cell in rows[1]):
        return True
    below = [cell for cell in filled if head_of(said(cell)) in ("hours", "start")]
    return any(tells_hours(said(beginning(rows[1], cell.column))) for cell in below)


def _heads_days_or_rooms(row: TableRow, rows: Sequence[TableRow], width: int) -> bool:
    """Whether the first row names days, places or rooms, with nothing above the hours."""
    filled = [said(cell) for cell in row if said(cell)]
    if len(filled) < 2 or len(rows) < 2 or any(tells_hours(words) for words in filled):
        return False
    days = [words for words in filled if date_in(words) and len(words) <= 60]
    rooms = [words for words in filled if is_room(words)]
    places = [words for words in filled if names_places(words)]
    return any(len(kind) >= max(2, len(filled) - 1) for kind in (days, rooms, places))


def _column(index: int, heads: Sequence[TableRow], rows: Sequence[TableRow], width: int, full: bool) -> Column:
    head = next((said(cell) for row in heads if (cell := beginning(row, index)) and said(cell)), "")
    cells = [
        cell
        for row in rows
        if not is_band(row, width)
        and (cell := beginning(row, index))
        and not cell.goes_on
        and any(map(str.isalnum, said(cell)))
    ]
    return Column(index, role_of(cells, head, full), head, language_of(said(cell) for cell in cells))


def _settled(columns: list[Column], rows: Sequence[TableRow], width: int, full: bool) -> list[Column]:
    """The columns with what only several of them together can tell."""
    columns = [column for column in columns if column.role != "empty" or column.head]
    return _with_titles(_with_ends(columns, rows, width, full), rows)


def _with_ends(columns: list[Column], rows: Sequence[TableRow], width: int, full: bool) -> list[Column]:
    """Tell the ends of items and the hours of other places from the meeting's own hours."""
    timed = [column for column in columns if column.role in ("hours", "start", "end")]
    if len(timed) < 2:
        return [_role_set(column, "hours") if column in timed else column for column in columns]
    placed = [column for column in timed if names_places(column.head)]
    own = [column for column in timed if column not in placed]
    if len(placed) == len(timed):
        own = _with_most_ranges(placed, rows, full)
        placed = [column for column in placed if column not in own]
    columns = [_role_set(column, "place") if column in placed else column for column in columns]
    if len(own) == 2 and own[1].index == own[0].index + 1 and _is_end(own[0], own[1], rows, width, full):
        start, end = own if (own[0].role, own[1].role) != ("end", "start") else reversed(own)
        roles = {start.index: "start", end.index: "end"}
        return [_role_set(column, roles.get(column.index, column.role)) for column in columns]
    beside = [
        other for one, other in pairwise(own) if other.index == one.index + 1 and "end" not in (one.role, other.role)
    ]
    if beside:
        return [_of_other_clock(column) if column in beside else column for column in columns]
    return [
        _role_set(column, "hours") if column.role == "start" and column in own[:1] and len(own) == 1 else column
        for column in columns
    ]


def _with_most_ranges(columns: Sequence[Column], rows: Sequence[TableRow], full: bool) -> list[Column]:
    """Of columns of several places, that of the meeting: the one whose hours have ends where only one has, else the first."""
    ranges = [
        sum(hours_in(said(beginning(row, column.index)), full=full).is_range for row in rows) for column in columns
    ]
    most = max(ranges)
    only = [column for column, count in zip(columns, ranges, strict=True) if count == most]
    return only if most and len(only) == 1 else list(columns[:1])


def _of_other_clock(column: Column) -> Column:
    """A further column of hours that are no ends: those of the place that its head names in brackets, else only noted."""
    named = re.search(r"\(([^()]+)\)", column.head)
    if named and is_label(named[1].strip()):
        return msgspec.structs.replace(column, role="place", head=named[1].strip())
    return _role_set(column, "notes")


def _is_end(first: Column, second: Column, rows: Sequence[TableRow], width: int, full: bool) -> bool:
    """Whether the second column says when the items of the first end."""
    if {first.role, second.role} == {"start", "end"}:
        return True
    if "end" in (first.role, second.role) and first.role != "end":
        return True
    pairs = []
    for row in rows:
        one, two = (_clock(beginning(row, column.index), full) for column in (first, second))
        if one is not None and two is not None:
            pairs.append((one, two))
    later = sum(two > one for one, two in pairs)
    joined = sum(two == following for (_, two), (following, _) in pairwise(pairs))
    apart = {two - one for one, two in pairs}
    in_turn = not second.head and len(pairs) > 1 and all(two <= after for (_, two), (after, _) in pairwise(pairs))
    return bool(pairs) and later * 10 >= len(pairs) * 8 and (joined * 2 >= len(pairs) - 1 or len(apart) > 1 or in_turn)


def _clock(cell: Cell | None, full: bool) -> int | None:
    return hours.spans[0].start if cell and (hours := hours_in(said(cell), full=full)).is_clock else None


def _spanned(one: Column, other: Column, rows: Sequence[TableRow]) -> bool:
    """Whether some cell lies across two columns: what it says is of both."""
    return any(cell.column == one.index and cell.column + cell.span > other.index for row in rows for cell in row)


def _with_titles(columns: list[Column], rows: Sequence[TableRow]) -> list[Column]:
    """Of the columns of words, one is the title; a second one in another language says the same."""
    days = [column for column in columns if column.role in ("text", "timed") and date_in(column.head)]
    if len(days) >= 2:
        return [_role_set(column, "day") if column in days else column for column in columns]
    words = [column for column in columns if column.role in ("text", "title")]
    if len(words) > 1 and words[0].role == "text" and holds_places(words[0], rows):
        columns, words = [_role_set(one, "room") if one is words[0] else one for one in columns], words[1:]
    titled = [column for column in words if column.role == "title"]
    is_twin = len(words) == 2 and _is_twin(*words)
    tracks = [] if is_twin else tracks_of(words, rows)
    if len(titled) == 2 and not is_twin and not tracks and _spanned(titled[0], titled[1], rows):
        tracks = titled
    if len(tracks) >= 2:
        made = {column.index: _role_set(column, "track") for column in tracks}
        return [made.get(column.index, column) for column in columns]
    first = (titled or words)[:1]
    twin = [column for column in words if first and column not in first and _is_twin(first[0], column)]
    roles = {column.index: "title" for column in first} | {column.index: "twin" for column in twin[:1]}
    return [_role_set(column, roles[column.index]) if column.index in roles else column for column in columns]


def _is_twin(one: Column, other: Column) -> bool:
    """Whether two columns say the same in two languages."""
    both = (one.language or tongue_of_head(one.head), other.language or tongue_of_head(other.head))
    heads = fold_name(one.head), fold_name(other.head)
    return (all(both) and both[0] != both[1]) or all(head in _TONGUES for head in heads)


def _role_set(column: Column, role: str) -> Column:
    language = column.language or (tongue_of_head(column.head) if role in ("title", "twin") else "")
    return msgspec.structs.replace(column, role=role, language=language)
