"""Rows: what a paper says in reading order, each thing with the hours that stand beside it, before it is an agenda."""

from typing import Literal

import msgspec

from rcmcli.importers.sheet import Line

RowKind = Literal["line", "row", "band", "more", "head", "printed", "frame"]


class Local(msgspec.Struct, frozen=True):
    """An hour printed for another place, in a column that its name heads."""

    label: str
    hour: str
    line: Line


class Row(msgspec.Struct, frozen=True):
    """One thing that a paper says: a `line` outside tables, a `row` of a table, a `band` across one, `more` of the row above,
    a `head` of columns."""

    kind: RowKind = "line"
    body: tuple[Line, ...] = ()
    time: str = ""  # its hours as printed, start and end in one notation
    hours: tuple[Line, ...] = ()  # where these stand
    length: tuple[Line, ...] = ()
    date: tuple[Line, ...] = ()
    kept: tuple[
        tuple[str, tuple[Line, ...]], ...
    ] = ()  # leads, speakers, room, documents, notes, number: of its columns
    other: tuple[Line, ...] = ()  # the body in the second language
    languages: tuple[str, str] = ("", "")  # of the body and of the other
    at: tuple[Local, ...] = ()
    clock: str = ""  # the place or clock that heads the column of its hours
    is_untimed: bool = False  # a thing of its own whose cell of hours holds no hour
    room: str = ""  # the room or the track that heads its column
    is_parallel: bool = False  # held beside the row above

    def lines_of(self, role: str) -> tuple[Line, ...]:
        """What stands in the columns of a role."""
        return tuple(line for name, lines in self.kept if name == role for line in lines)


def row_of(line: Line) -> Row:
    """A line that stands by itself."""
    return Row(body=(line,))
