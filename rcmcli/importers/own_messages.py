"""Own messages: what a message of rcm says once of items that are held in parallel, said of each; what it says of the
meeting behind its days, before them."""

from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.importers.headings import heading_in
from rcmcli.importers.own_words import is_foot, label_said, marks_in, room_said, says_parallel
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line

_BEHIND = ("theme", "host", "organizer")
_DOT = " · "


def is_ours(lines: Sequence[Line]) -> bool:
    """Whether rcm wrote a paper: it bears our foot."""
    return any(is_foot(line.text) for line in lines)


def unfolded(rows: Sequence[Row]) -> list[Row]:
    """The rows of a message of rcm, in the order and with the words that a paper of rcm has."""
    return _before_the_days([*_each_alone(rows)])


def _before_the_days(rows: list[Row]) -> list[Row]:
    """The rows with theme, host and organizer before the first day."""
    at = next((n for n, row in enumerate(rows) if any(heading_in(line.text) for line in row.body)), len(rows))
    timed = next((n for n, row in enumerate(rows) if row.time), len(rows))
    behind = [row for row in rows[timed:] if _says_of_the_meeting(row)]
    kept = [row for row in rows[at:] if not any(row is one for one in behind)]
    return [*rows[:at], *behind, *kept]


def _says_of_the_meeting(row: Row) -> bool:
    lines = row.body if row.kind == "line" and not row.time else ()
    return len(lines) == 1 and not lines[0].level and label_said(lines[0].text)[0] in _BEHIND


def _each_alone(rows: Sequence[Row]) -> Iterator[Row]:
    """A row for each of the items that stand as points under one title and its hours, and every other row."""
    title, head = "", None
    for row, below in zip(rows, (*rows[1:], None), strict=True):
        level = _level(row)
        if head and level == 1:
            yield _item(head, title, row.body[0])
        elif head and level > 1:
            yield msgspec.structs.replace(row, body=(msgspec.structs.replace(row.body[0], level=level - 1),))
        else:
            said = says_parallel(row.body[0].text) if row.time and row.body else None
            head = row if said is not None and below and _level(below) == 1 else None
            title = said or ""
            if head is None:
                yield _roomed(row)


def _roomed(row: Row) -> Row:
    """A row with the room that a message says behind its title: `Opening · Room: Blue`."""
    words, _, last = row.body[0].text.rpartition(_DOT) if row.body and not row.body[0].level else ("", "", "")
    room = room_said(last) if words else ""
    if not room:
        return row
    return msgspec.structs.replace(
        row, body=(msgspec.structs.replace(row.body[0], text=words), *row.body[1:]), room=room
    )


def _level(row: Row) -> int:
    """The level of a point that stands by itself; 0 for everything else."""
    return row.body[0].level if row.kind == "line" and len(row.body) == 1 and not row.time else 0


def _item(head: Row, title: str, point: Line) -> Row:
    """The row of one of the items: its words are those that would stand beside hours of its own."""
    words, _, last = point.text.rpartition(_DOT)
    room = room_said(last) if words else ""
    words = words if room else point.text
    name, _, marks = words.rpartition(_DOT)
    if not name or not _are_marks(marks):
        name, marks = words, ""
    told = ", ".join(filter(None, (marks, "in parallel")))
    text = f"{title} — {name}{_DOT}{told}" if title else f"{name}{_DOT}{told}"
    line = msgspec.structs.replace(point, text=text, level=0)
    return msgspec.structs.replace(head, body=(line,), room=room, is_parallel=True)


def _are_marks(words: str) -> bool:
    return marks_in(words).title == "x"
