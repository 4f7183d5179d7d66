"""The table of a day as it is printed: the meeting's time, the other clocks, the items in each language, the room.

No time is ever cropped: a clock has its least width or no column here; those left over stand in tables of their own below.
"""

from collections.abc import Iterator, Sequence
from functools import partial

import msgspec

from rcmcli.look import QUIET_KINDS
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, SheetSlot
from rcmcli.model.text import Text, in_each, once
from rcmcli.paper.clocks import names_in
from rcmcli.paper.printed import Cell, Line, Look, Run, Style, Table, TableRow, detailed, length, linked, spoken
from rcmcli.paper.titles import called
from rcmcli.wording import all_changes_of, listed, span_of, start_of, times_of, when_of
from rcmcli.wording.details import Detail, details_of, label_of
from rcmcli.wording.meetings import heading_of
from rcmcli.wording.slots import Track, items_of, said_in_parallel, titled
from rcmcli.words import headed, labels, say

HOME = 27.0
_ROOM = (22.0, 45.0)
_CLOCK = (17.0, 30.0)
_OFFSET, _INSET = 2.05, 2.6  # millimetres of a letter of an offset, and of the space beside it in its cell
_TITLE = {1: 75.0, 2: 62.0, 3: 48.0, 4: 40.0}
_FAIR_TITLE = {1: 105.0, 2: 170.0, 3: 190.0, 4: 200.0}  # of all languages: what is more may go to the rooms
_GOOD_TITLE = {1: 120.0, 2: 190.0, 3: 200.0, 4: 210.0}
_WHOLE, _SLOT = 42.0, 90.0  # millimetres of a row that stays on one page, of rows that share their hours
_LETTER, _LINE = 1.7, 4.2  # millimetres of a letter and of a line, about


class Layout(msgspec.Struct, frozen=True):
    """Which clocks stand beside the items (indices of columns), their width, the least one that an offset fits in, that of
    a title and that of a room, 0 where there are none."""

    clocks: tuple[int, ...]
    left: tuple[int, ...]
    clock: float
    least: float
    title: float
    rooms: float
    room: float


def layout_of(sheet: DaySheet, languages: int, room: float) -> Layout:
    """The columns of a day in `room` millimetres."""
    others = tuple(range(1, len(sheet.clocks))) if sheet.has_hours else ()
    named = [len(name) for entry in sheet.items for name in msgspec.structs.astuple(entry.room) if name]
    rooms = _ROOM[0] if named and not one_room(sheet) else 0.0
    free = room - HOME - rooms
    least = max([_CLOCK[0], *(len(column.offset) * _OFFSET + _INSET for column in sheet.clocks[1:])])
    count = max(0, min(len(others), int((free - _TITLE[languages] * languages) // least)))
    width = min(max(least, _CLOCK[1]), max(least, (free - _GOOD_TITLE[languages]) / max(1, count)))
    spare = free - width * count - _FAIR_TITLE[languages]
    wider = max(0.0, min(spare, max([0, *named]) * _LETTER + _INSET - rooms, _ROOM[1] - rooms)) if rooms else 0.0
    title = (free - width * count - wider) / languages
    return Layout(others[:count], others[count:], width, least, title, rooms + wider, room)


def table_of(sheet: DaySheet, layout: Layout, languages: tuple[str, ...]) -> Table:
    """The table of a day: a head, then a row for each item, with a band across where a part of the day has a heading."""
    widths = [
        HOME,
        *[layout.clock] * len(layout.clocks),
        *[layout.title] * len(languages),
        *([layout.rooms] if layout.rooms else []),
    ]
    head = [
        _clock_head(sheet.clocks[n], width, languages[0], alone=not sheet.has_hours)
        for n, width in zip((0, *layout.clocks), widths, strict=False)
    ]
    head += [Cell((Line("label", (Run(say(labels.TOPIC, one), one),)),)) for one in languages]
    if layout.rooms:
        head.append(Cell((Line("label", (Run(say(labels.ROOM, languages[0]), languages[0]),)),)))
    rows = [told for slot in sheet.slots for told in _rows(slot, layout, languages)]
    about = once(in_each(languages, partial(heading_of, sheet)), languages)
    return Table(tuple(round(one, 1) for one in widths), tuple(head), tuple(rows), about)


def shown(sheet: DaySheet, layout: Layout) -> list[tuple[ClockColumn, float]]:
    """The clocks of a day with the width that each has, those of the further tables too."""
    return [(sheet.clocks[0], HOME), *((sheet.clocks[n], layout.clock) for n in (*layout.clocks, *layout.left))]


def one_room(sheet: DaySheet) -> Text:
    """The room of all items of a day, if it is one and the same; none otherwise."""
    rooms = {entry.room for entry in sheet.items}
    return rooms.pop() if len(rooms) == 1 and len(sheet.items) > 1 else Text()


def further_tables(sheet: DaySheet, layout: Layout, languages: tuple[str, ...]) -> Iterator[Table]:
    """Tables of the clocks that found no room beside the items, under the meeting's own times."""
    most = int((layout.room - HOME) // layout.least)
    tables = -(-len(layout.left) // most)
    size = -(-len(layout.left) // max(1, tables))
    about = once(in_each(languages, partial(times_of, sheet)), languages)
    times = {tuple(map(span_of, entry.local)): entry.local for entry in sheet.items if entry.local}
    for first in range(0, len(layout.left), size or 1):
        shown = layout.left[first : first + size]
        width = min(max(layout.least, _CLOCK[1]), (layout.room - HOME) / len(shown))
        rows = (
            TableRow((_cell("time", spans[0]), *(_cell("hour", start_of(local[n])) for n in shown)))
            for spans, local in times.items()
        )
        widths = (HOME, *[width] * len(shown))
        head = tuple(
            _clock_head(sheet.clocks[n], each, languages[0]) for n, each in zip((0, *shown), widths, strict=True)
        )
        yield Table(widths, head, tuple(rows), about)


def _clock_head(column: ClockColumn, width: float, language: str, *, alone: bool = False) -> Cell:
    """The offset of a column, and below it in one line whose it is; of a day without hours the meeting's own place alone."""
    names = [column.places[0].name.pick(language)] if alone else names_in(column, width, language)
    city = Line("city", (Run(", ".join(names), language, "bold" if column.home else ""),))
    return Cell((Line("offset", (Run(column.offset),)), city))


def _rows(slot: SheetSlot, layout: Layout, languages: tuple[str, ...]) -> Iterator[TableRow]:
    """An item; or the items of a slot below one another, their hours said once for as many as a page holds together."""
    told = [[tuple(_item(titled(entry, one), one)) for one in languages] for entry in items_of(slot)]
    heights = [max(_height(lines, layout.title) for lines in each) for each in told]
    first, count = 0, 0
    for n, entry in enumerate(slot.items):
        if n == first + count:
            first, count = n, _together(slot.items[n:], heights[n:])
        if entry.heading:
            span = 1 + len(layout.clocks) + len(languages) + bool(layout.rooms)
            yield TableRow((Cell((Line("band", spoken(entry.heading, languages)),), span),), band=True)
        hours = _hours(slot, entry, layout, languages, count) if n == first else ()
        room = (Cell((Line("detail", spoken(entry.room, languages)),)),) if layout.rooms else ()
        cells = (*hours, *map(Cell, told[n]), *room)
        yield TableRow(cells, whole=count > 1 or heights[n] < _WHOLE, quiet=entry.kind in QUIET_KINDS)


def _together(items: Sequence[Entry], heights: Sequence[float]) -> int:
    """How many of these items of a slot may share one cell of hours: what fits on a page well, and no heading between."""
    count, height = 1, heights[0]
    while count < len(items) and height + heights[count] < _SLOT and not items[count].heading:
        height += heights[count]
        count += 1
    return count


def _height(lines: Sequence[Line], width: float) -> float:
    """About how high these lines are in a column of this width, in millimetres."""
    letters = max(1, round(width / _LETTER))
    return sum(_LINE * -(-length([line]) // letters) for line in lines)


def _hours(slot: SheetSlot, entry: Entry, layout: Layout, languages: tuple[str, ...], count: int) -> Iterator[Cell]:
    """The hours of an item or a slot on each clock; below the meeting's own once that several items run in parallel."""
    lines = [Line("time", spoken(in_each(languages, partial(when_of, entry)), languages))]
    if len(slot.items) > 1:
        lines.append(Line("aside", spoken(in_each(languages, said_in_parallel), languages)))
    yield Cell(tuple(lines), rows=count)
    for n in layout.clocks:
        yield Cell(_cell("hour", start_of(entry.local[n]) if entry.local else "").lines, rows=count)


def _cell(style: Style, words: str) -> Cell:
    return Cell((Line(style, (Run(words),) if words else ()),))


def _item(track: Track, language: str) -> Iterator[Line]:
    """An item in one language: its title with track and marks, who leads it, then the lines beneath."""
    entry = track.entry
    look: Look = "italic" if entry.kind in QUIET_KINDS else "bold"
    yield Line("item", called(track, language, look=look))
    if entry.leads:
        label = Run(headed(labels.LEADS, language), language, "italic")
        yield Line("lead", (label, Run(listed(entry.leads, language), language)))
    yield from (_detail(detail, language) for detail in details_of(entry, language))


def _detail(detail: Detail, language: str) -> Line:
    """A line under a title: topics and speakers are points, the rest carries its label."""
    if detail.kind == "topic":
        return Line("point", linked(detail.words, language), detail.depth)
    if detail.kind == "speaker":
        before, name, office = detail.words.partition(detail.title)
        runs = (*linked(before, language), Run(name, language, "bold"), *linked(office, language))
        return Line("point", tuple(run for run in runs if run.words), detail.depth)
    if detail.kind == "minutes":
        return Line("detail", (Run(detail.words, language, "italic"),), detail.depth)
    look: Look = "" if detail.kind == "link" else "italic"
    label = Run(label_of(detail, language), language, "italic")
    return Line("detail", (label, *detailed(detail, language, look)), detail.depth)


def clock_notes(columns: Sequence[ClockColumn], sheet: DaySheet, languages: tuple[str, ...]) -> Iterator[Line]:
    """What is said under a table of the clocks that change."""
    said = spoken(in_each(languages, partial(all_changes_of, columns, sheet)), languages)
    yield from [Line("small", said)] if said else []
