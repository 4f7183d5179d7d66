"""Roles of columns: what the cells of one column are, by most of them and by its head."""

import re
from collections.abc import Callable, Iterable, Sequence

import msgspec

from rcmcli.importers.cells import TableRow, beginning, said
from rcmcli.importers.headings import date_in
from rcmcli.importers.hours import Hours, hours_in
from rcmcli.importers.lexicon import head_of
from rcmcli.importers.line_signs import PLACE
from rcmcli.importers.own_words import says_no_hour
from rcmcli.importers.sheet import Cell, Line
from rcmcli.reading.open_hours import open_time
from rcmcli.reading.words import fold

_MOSTLY = 0.5


class Column(msgspec.Struct, frozen=True):
    """One column: what it is for, the words that head it, and the language of those below."""

    index: int
    role: str = "text"  # hours, start, end, length, date, timed, text, title, leads, room, track, place, …
    head: str = ""
    language: str = ""


def role_of(cells: Sequence[Cell], head: str, full: bool) -> str:
    """What the cells of a column are, by most of them, and by the head where they are words."""
    named = head_of(head)
    if not cells:
        return named or "empty"
    told = [cell for cell in cells if not _is_open(said(cell))]
    if len(told) < len(cells) and not told:
        return "hours"
    cells = told
    if (
        named == "length"
        and _share(cells, lambda cell: _is_length(cell) or _is_number(cell) or _is_short_clock(cell)) > _MOSTLY
    ):
        return "length"
    count = len(cells)
    hours = [_hours_of(cell, full) for cell in cells]
    alone = sum(each is not None for each in hours)
    if alone > _MOSTLY * count or (alone == count / 2 and named in ("hours", "start", "end")):
        return _role_of_hours(cells, hours, named)
    if _share(cells, _is_length) > _MOSTLY or (named == "length" and _share(cells, _is_number) > _MOSTLY):
        return "length"
    if _share(cells, lambda cell: _is_date(cell, named)) > _MOSTLY:
        return "date"
    if _share(cells, lambda cell: _begins_timed(cell, full)) > _MOSTLY:
        return "timed"
    if named == "number" or (not named and _share(cells, _is_number) == 1 and count > 1):
        return "number"
    return named if named not in ("", "hours", "start", "end", "length", "date") else "text"


def _is_open(words: str) -> bool:
    """Whether words of a cell of hours say that there is none, or none yet: in one language, or in two."""
    parts = words.split(" / ") if len(words) <= 80 else [words]
    return all(says_no_hour(part) or (len(part) <= 40 and open_time(part) is not None) for part in parts)


def _role_of_hours(cells: Sequence[Cell], hours: Sequence[Hours | None], named: str) -> str:
    ranges = sum(1 for each in hours if each and (each.is_range or len(each.spans) > 1))
    if named in ("start", "end") and ranges * 2 <= len(cells):
        return named
    return "hours"


def _share(cells: Sequence[Cell], holds: Callable[[Cell], bool]) -> float:
    return sum(map(holds, cells)) / len(cells) if cells else 0.0


def _hours_of(cell: Cell, full: bool) -> Hours | None:
    """The hours of a cell that holds nothing else."""
    hours = hours_in(_joined(cell.lines), full=full)
    if (hours.spans and hours.where == "alone") or (hours.part and hours.where == "alone"):
        return hours
    each = [hours_in(line.text, full=full) for line in cell.lines if line.text.strip()]
    return each[0] if each and all(one.spans and one.where == "alone" for one in each) else None


def _joined(lines: Iterable[Line]) -> str:
    """The lines of a cell as one text: two clocks one above the other are a start and an end."""
    words = [line.text.strip() for line in lines if line.text.strip()]
    if len(words) == 2 and all(hours_in(one).is_clock for one in words):
        return " – ".join(words)
    return " ".join(words)


def _is_length(cell: Cell) -> bool:
    hours = hours_in(said(cell))
    return hours.minutes is not None and len(said(cell)) <= 25


def _is_short_clock(cell: Cell) -> bool:
    """Whether a cell holds a length such as 1:30."""
    return re.fullmatch(r"[0-9]{1,2}[:.hH][0-5][0-9]", said(cell)) is not None


def _is_number(cell: Cell) -> bool:
    return bool(re.fullmatch(r"[#Nnº°o. ]*(?:\d{1,3}|[IVXLC]{1,6}|[A-Za-z])[.)ºª°]*", said(cell)))


def _is_date(cell: Cell, named: str) -> bool:
    found = date_in(said(cell))
    if found is None or len(said(cell)) > 60:
        return False
    return found.is_date or found.number is not None or named == "date"


def _begins_timed(cell: Cell, full: bool) -> bool:
    lines = [line for line in cell.lines if line.text.strip()]
    return any(
        hours.spans and hours.where in ("first", "last", "alone")
        for line in lines
        if (hours := hours_in(line.text, full=full))
    )


def holds_places(column: Column, rows: Sequence[TableRow]) -> bool:
    """Whether most cells of a column name a room or a house."""
    found = [fold(said(cell)) for row in rows if (cell := beginning(row, column.index)) and said(cell)]
    return len(found) > 1 and sum(PLACE.match(words) is not None for words in found) * 5 >= len(found) * 3
