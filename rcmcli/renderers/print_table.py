"""The table of a day as it is printed: the meeting's time, the other clocks, the items in each language, the room.

No time is ever cropped: a clock has its least width or no column here; those left over stand in tables of their own below.
"""

from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.model.paper import Column, Detail, PaperDay, Row
from rcmcli.renderers.printed import Cell, Line, Look, Run, Style, Table, TableRow, length, linked, once, spoken
from rcmcli.words import say

HOME = 27.0
_ROOM = 22.0
_CLOCK = (17.0, 30.0)
_TITLE = {1: 75.0, 2: 62.0}
_GOOD_TITLE = {1: 95.0, 2: 150.0}
_MOST_NAMES = 8
_WHOLE = 900
_QUIET = {"break", "meal", "social", "travel", "logistics"}


class Layout(msgspec.Struct, frozen=True):
    """Which clocks stand beside the items (indices of columns), their width, and whether there is a column of rooms."""

    clocks: tuple[int, ...]
    left: tuple[int, ...]
    clock: float
    rooms: bool
    room: float


def layout_of(day: PaperDay, languages: int, room: float) -> Layout:
    """The columns of a day in `room` millimetres."""
    others = tuple(range(1, len(day.columns))) if any(row.starts for row in day.rows) else ()
    rooms = any(any(row.room) for row in day.rows)
    free = room - HOME - _ROOM * rooms
    count = max(0, min(len(others), int((free - _TITLE[languages] * languages) // _CLOCK[0])))
    width = min(_CLOCK[1], max(_CLOCK[0], (free - _GOOD_TITLE[languages]) / max(1, count)))
    return Layout(others[:count], others[count:], width, rooms, room)


def table_of(day: PaperDay, layout: Layout, languages: tuple[str, ...]) -> Table:
    """The table of a day: a head, then a row for each item, with a band across where a part of the day has a heading."""
    shown = [0, *layout.clocks]
    widths = [HOME, *[layout.clock] * len(layout.clocks)]
    free = layout.room - sum(widths) - _ROOM * layout.rooms
    widths += [free / len(languages)] * len(languages) + [_ROOM] * layout.rooms
    alone = not any(row.starts for row in day.rows)
    head = [_clock_head(day.columns[n], languages, alone=alone) for n in shown]
    head += [Cell((Line("label", (Run(say("topic", one), one),)),)) for one in languages]
    if layout.rooms:
        head.append(Cell((Line("label", spoken(tuple(say("room", one) for one in languages), languages)),)))
    rows = [told for row in day.rows for told in _rows(row, layout, languages)]
    return Table(tuple(round(one, 1) for one in widths), tuple(head), tuple(rows), once(day.heading))


def further_tables(day: PaperDay, layout: Layout, languages: tuple[str, ...]) -> Iterator[Table]:
    """Tables of the clocks that found no room beside the items, under the meeting's own times."""
    most = int((layout.room - HOME) // _CLOCK[0])
    tables = -(-len(layout.left) // most)
    size = -(-len(layout.left) // max(1, tables))
    spans = {row.spans: row for row in day.rows if row.spans}
    for first in range(0, len(layout.left), size or 1):
        shown = layout.left[first : first + size]
        width = min(_CLOCK[1], (layout.room - HOME) / len(shown))
        rows = (
            TableRow((_cell("time", row.spans[0]), *(_cell("hour", row.starts[n]) for n in shown)))
            for row in spans.values()
        )
        head = tuple(_clock_head(day.columns[n], languages) for n in (0, *shown))
        yield Table((HOME, *[width] * len(shown)), head, tuple(rows), once(day.times_of))


def names_of(column: Column) -> list[str]:
    """The places of a column, each in every language."""
    return [once(name) for name in column.names]


def is_crowded(column: Column) -> bool:
    """Whether a column has more places than its head can name."""
    return len(column.names) > _MOST_NAMES


def _clock_head(column: Column, languages: tuple[str, ...], *, alone: bool = False) -> Cell:
    """The places of a column and their offset; of a day without hours only the meeting's own place."""
    names = names_of(column)[: 1 if alone else None]
    if not alone and is_crowded(column):
        names = [*names[: _MOST_NAMES - 1], "…"]
    runs = [Run(", ".join(names), languages[0])]
    if column.home and names:
        rest = ", ".join(["", *names[1:]])
        runs = [Run(names[0], languages[0], "bold"), Run(rest, languages[0])]
    return Cell((Line("city", tuple(run for run in runs if run.words)), Line("offset", (Run(column.offset),))))


def _rows(row: Row, layout: Layout, languages: tuple[str, ...]) -> Iterator[TableRow]:
    if any(row.heading):
        span = 1 + len(layout.clocks) + len(languages) + layout.rooms
        yield TableRow((Cell((Line("band", spoken(row.heading, languages)),), span),), band=True)
    cells = [Cell((Line("time", spoken(row.when, languages)),))]
    cells += [_cell("hour", row.starts[n] if row.starts else "") for n in layout.clocks]
    told = [tuple(_item(row, n, language)) for n, language in enumerate(languages)]
    cells += map(Cell, told)
    if layout.rooms:
        cells.append(Cell((Line("detail", spoken(row.room, languages)),)))
    yield TableRow(tuple(cells), whole=max(map(length, told)) < _WHOLE, quiet=row.kind in _QUIET)


def _cell(style: Style, words: str) -> Cell:
    return Cell((Line(style, (Run(words),) if words else ()),))


def _item(row: Row, n: int, language: str) -> Iterator[Line]:
    """An item in one language: its title with track, leads and marks, then the lines beneath."""
    yield Line("item", tuple(run for run in _title(row, n, language) if run.words))
    for detail in row.details:
        if detail.words[n]:
            yield _detail(detail, detail.words[n], language)


def _title(row: Row, n: int, language: str) -> Iterator[Run]:
    quiet, marks = row.kind in _QUIET, row.marks[n]
    if row.own:
        yield Run("● ", language, "bold")
    if row.cancelled:
        yield Run(f"{say('cancelled prefix', language)}: ", language, "bold")
        marks = marks.removeprefix(say("cancelled", language)).removeprefix(", ")
    look: Look = "italic" if quiet else "bold"
    yield Run(row.title[n], language, "struck" if row.cancelled else look)
    yield Run(f" — {row.track[n]}" if row.track[n] else "", language, look)
    yield Run(f" [{row.leads[n]}]" if row.leads[n] else "", language)
    yield Run(f" ({marks})" if marks else "", language, "italic")


def _detail(detail: Detail, words: str, language: str) -> Line:
    """A line under a title: topics and speakers are points, the rest carries its label."""
    if detail.kind in ("topic", "speaker"):
        return Line("point", linked(words, language), detail.depth)
    if detail.kind == "minutes":
        return Line("detail", (Run(words, language, "italic"),), detail.depth)
    label = Run(f"{say(detail.kind, language)}: ", language, "italic")
    look: Look = "" if detail.kind == "link" else "italic"
    return Line("detail", (label, *linked(words, language, look)), detail.depth)


def clock_notes(columns: Sequence[Column], languages: tuple[str, ...]) -> Iterator[Line]:
    """What is said under a table: clock changes, and the places that a head has no room for."""
    for column in columns:
        if is_crowded(column):
            yield Line("small", (Run(f"{column.offset}: {', '.join(names_of(column))}", languages[0]),))
        if any(column.note):
            yield Line("small", spoken(column.note, languages))
