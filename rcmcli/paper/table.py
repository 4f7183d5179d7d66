"""The table of a day as it is printed: the meeting's time, the other clocks, the items in each language, the room.

No time is ever cropped: a clock has its least width or no column here; those left over stand in tables of their own below.
"""

from collections.abc import Iterator, Sequence
from functools import partial

import msgspec

from rcmcli.look import QUIET_KINDS
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry
from rcmcli.model.text import in_each, once
from rcmcli.paper.printed import Cell, Line, Look, Run, Style, Table, TableRow, detailed, length, linked, spoken
from rcmcli.wording import changes_of, in_brackets, marks_of, numbered, span_of, start_of, times_of, track_of, when_of
from rcmcli.wording.details import Detail, details_of, label_of
from rcmcli.wording.meetings import heading_of
from rcmcli.words import headed, labels, say

HOME = 27.0
_ROOM = 22.0
_CLOCK = (17.0, 30.0)
_TITLE = {1: 75.0, 2: 62.0, 3: 48.0, 4: 40.0}
_GOOD_TITLE = {1: 95.0, 2: 150.0, 3: 170.0, 4: 180.0}
_MOST_NAMES = 8
_WHOLE = 900


class Layout(msgspec.Struct, frozen=True):
    """Which clocks stand beside the items (indices of columns), their width, and whether there is a column of rooms."""

    clocks: tuple[int, ...]
    left: tuple[int, ...]
    clock: float
    rooms: bool
    room: float


def layout_of(sheet: DaySheet, languages: int, room: float) -> Layout:
    """The columns of a day in `room` millimetres."""
    others = tuple(range(1, len(sheet.clocks))) if sheet.has_hours else ()
    rooms = any(entry.room for entry in sheet.items)
    free = room - HOME - _ROOM * rooms
    count = max(0, min(len(others), int((free - _TITLE[languages] * languages) // _CLOCK[0])))
    width = min(_CLOCK[1], max(_CLOCK[0], (free - _GOOD_TITLE[languages]) / max(1, count)))
    return Layout(others[:count], others[count:], width, rooms, room)


def table_of(sheet: DaySheet, layout: Layout, languages: tuple[str, ...]) -> Table:
    """The table of a day: a head, then a row for each item, with a band across where a part of the day has a heading."""
    widths = [HOME, *[layout.clock] * len(layout.clocks)]
    free = layout.room - sum(widths) - _ROOM * layout.rooms
    widths += [free / len(languages)] * len(languages) + [_ROOM] * layout.rooms
    head = [_clock_head(sheet.clocks[n], languages, alone=not sheet.has_hours) for n in (0, *layout.clocks)]
    head += [Cell((Line("label", (Run(say(labels.TOPIC, one), one),)),)) for one in languages]
    if layout.rooms:
        head.append(Cell((Line("label", spoken(labels.ROOM, languages)),)))
    rows = [told for entry in sheet.items for told in _rows(entry, layout, languages)]
    about = once(in_each(languages, partial(heading_of, sheet)), languages)
    return Table(tuple(round(one, 1) for one in widths), tuple(head), tuple(rows), about)


def further_tables(sheet: DaySheet, layout: Layout, languages: tuple[str, ...]) -> Iterator[Table]:
    """Tables of the clocks that found no room beside the items, under the meeting's own times."""
    most = int((layout.room - HOME) // _CLOCK[0])
    tables = -(-len(layout.left) // most)
    size = -(-len(layout.left) // max(1, tables))
    about = once(in_each(languages, partial(times_of, sheet)), languages)
    times = {tuple(map(span_of, entry.local)): entry.local for entry in sheet.items if entry.local}
    for first in range(0, len(layout.left), size or 1):
        shown = layout.left[first : first + size]
        width = min(_CLOCK[1], (layout.room - HOME) / len(shown))
        rows = (
            TableRow((_cell("time", spans[0]), *(_cell("hour", start_of(local[n])) for n in shown)))
            for spans, local in times.items()
        )
        head = tuple(_clock_head(sheet.clocks[n], languages) for n in (0, *shown))
        yield Table((HOME, *[width] * len(shown)), head, tuple(rows), about)


def _names_of(column: ClockColumn, languages: Sequence[str]) -> list[str]:
    """The places of a column, each in every language."""
    return [once(place.name, languages) for place in column.places]


def _is_crowded(column: ClockColumn) -> bool:
    """Whether a column has more places than its head can name."""
    return len(column.places) > _MOST_NAMES


def _clock_head(column: ClockColumn, languages: tuple[str, ...], *, alone: bool = False) -> Cell:
    """The places of a column and their offset; of a day without hours only the meeting's own place."""
    names = _names_of(column, languages)[: 1 if alone else None]
    if not alone and _is_crowded(column):
        names = [*names[: _MOST_NAMES - 1], "…"]
    runs = [Run(", ".join(names), languages[0])]
    if column.home and names:
        rest = ", ".join(["", *names[1:]])
        runs = [Run(names[0], languages[0], "bold"), Run(rest, languages[0])]
    return Cell((Line("city", tuple(run for run in runs if run.words)), Line("offset", (Run(column.offset),))))


def _rows(entry: Entry, layout: Layout, languages: tuple[str, ...]) -> Iterator[TableRow]:
    if entry.heading:
        span = 1 + len(layout.clocks) + len(languages) + layout.rooms
        yield TableRow((Cell((Line("band", spoken(entry.heading, languages)),), span),), band=True)
    cells = [Cell((Line("time", spoken(in_each(languages, partial(when_of, entry)), languages)),))]
    cells += [_cell("hour", start_of(entry.local[n]) if entry.local else "") for n in layout.clocks]
    told = [tuple(_item(entry, language)) for language in languages]
    cells += map(Cell, told)
    if layout.rooms:
        cells.append(Cell((Line("detail", spoken(entry.room, languages)),)))
    yield TableRow(tuple(cells), whole=max(map(length, told)) < _WHOLE, quiet=entry.kind in QUIET_KINDS)


def _cell(style: Style, words: str) -> Cell:
    return Cell((Line(style, (Run(words),) if words else ()),))


def _item(entry: Entry, language: str) -> Iterator[Line]:
    """An item in one language: its title with track, leads and marks, then the lines beneath."""
    yield Line("item", tuple(run for run in _title(entry, language) if run.words))
    yield from (_detail(detail, language) for detail in details_of(entry, language))


def _title(entry: Entry, language: str) -> Iterator[Run]:
    look: Look = "italic" if entry.kind in QUIET_KINDS else "bold"
    marks = marks_of(entry, language)
    yield Run("● " if entry.own else "", language, "bold")
    yield Run(headed(labels.CANCELLED_PREFIX, language) if entry.cancelled else "", language, "bold")
    yield Run(numbered(entry, language), language, "struck" if entry.cancelled else look)
    yield Run(track_of(entry, language), language, look)
    yield Run(in_brackets(entry.leads, language), language)
    yield Run(f" ({marks})" if marks else "", language, "italic")


def _detail(detail: Detail, language: str) -> Line:
    """A line under a title: topics and speakers are points, the rest carries its label."""
    if detail.kind in ("topic", "speaker"):
        return Line("point", linked(detail.words, language), detail.depth)
    if detail.kind == "minutes":
        return Line("detail", (Run(detail.words, language, "italic"),), detail.depth)
    look: Look = "" if detail.kind == "link" else "italic"
    label = Run(label_of(detail, language), language, "italic")
    return Line("detail", (label, *detailed(detail, language, look)), detail.depth)


def clock_notes(columns: Sequence[ClockColumn], sheet: DaySheet, languages: tuple[str, ...]) -> Iterator[Line]:
    """What is said under a table: clock changes, and the places that a head has no room for."""
    for column in columns:
        if _is_crowded(column):
            names = ", ".join(_names_of(column, languages))
            yield Line("small", (Run(f"{column.offset}: {names}", languages[0]),))
        changes = spoken(in_each(languages, partial(changes_of, column, sheet)), languages)
        yield from [Line("small", changes)] if changes else []
