"""The table: a column for each clock, the agenda beside them. For terminals of 72 columns and more.

Widths are our own, so that no time is ever cropped: from 100 columns six clocks, from 80 four, from 72 two.
"""

from collections.abc import Iterator
from functools import partial
from itertools import zip_longest

from rcmcli.model.page import Line, Piece, crop, flow, pad, wrap
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Schedule, SheetSlot
from rcmcli.model.text import width
from rcmcli.screens.page import NARROWEST, heading_lines, headline_pieces, hour_pieces, slot_lines, under, whole_page
from rcmcli.wording import start_of, when_of
from rcmcli.wording.meetings import nothing_of
from rcmcli.words import labels, say

_CLOCKS = ((100, 6), (80, 4), (NARROWEST, 2))
_GAP = 2
_LEAST_TITLE = 24
_GOOD_TITLE = 36
_WIDEST_NAME = 18
_NAME_LINES = 2


def render(schedule: Schedule, room: int) -> list[Line]:
    """The page in at most `room` cells a line; `room` is at least `NARROWEST`."""
    return whole_page(schedule, room, _day)


def _day(sheet: DaySheet, language: str, room: int) -> Iterator[Line]:
    yield ()
    widths = _widths(sheet, language, room)
    yield from _head(sheet, widths, language, room)
    if not sheet.items:
        yield ((nothing_of(sheet, language), "dim"),)
    for before, slot in zip((None, *sheet.slots), sheet.slots, strict=False):
        yield from _row(slot, before.items[-1] if before else None, widths, language, room)
    if len(widths) < len(sheet.clocks) and sheet.has_hours:
        left = len(sheet.clocks) - len(widths)
        yield ((say(labels.ONE_MORE_CLOCK if left == 1 else labels.MORE_CLOCKS, language, count=left), "dim"),)


def _widths(sheet: DaySheet, language: str, room: int) -> list[int]:
    """The width of each clock column that fits: its longest time, and as much of its name as is free."""
    most = next(count for least, count in _CLOCKS if room >= least) if sheet.has_hours else 1
    shown = sheet.clocks[:most]
    widths = [max(_longest(sheet, n, language), len(column.offset)) for n, column in enumerate(shown)]
    for n, column in enumerate(shown):
        free = max(0, room - sum(widths) - _GAP * len(widths) - _GOOD_TITLE) // (len(shown) - n)
        names = _name_lines(column, max(widths[n], min(widths[n] + free, _WIDEST_NAME)), language)
        widths[n] = max(widths[n], *map(width, names))
    while len(widths) > 1 and sum(widths) + _GAP * len(widths) + _LEAST_TITLE > room:
        widths.pop()
    assert sum(widths) + _GAP * len(widths) < room
    return widths


def _longest(sheet: DaySheet, n: int, language: str) -> int:
    if n == 0:
        return max((len(when_of(entry, language)) for entry in sheet.items), default=11)
    return max((len(_time(entry, n)) for entry in sheet.items if entry.local), default=5)


def _head(sheet: DaySheet, widths: list[int], language: str, room: int) -> Iterator[Line]:
    names = [_name_lines(column, size, language) for column, size in zip(sheet.clocks, widths, strict=False)]
    offsets = [pad(column.offset, size + _GAP) for column, size in zip(sheet.clocks, widths, strict=False)]
    for line in zip_longest(*names, fillvalue=""):
        yield (("".join(pad(words, size + _GAP) for words, size in zip(line, widths, strict=True)), "title"),)
    yield (("".join(offsets), "dim"), (say(labels.TOPIC, language), "title"))
    yield (("─" * room, "dim"),)


def _name_lines(column: ClockColumn, size: int, language: str) -> list[str]:
    """The first place of a column, with a sign that there are more (the block above names them all), in lines of at
    most `size` cells, cut only where a word or the whole is longer."""
    name = column.places[0].name.pick(language) + ("…" if len(column.places) > 1 else "")
    lines = wrap(" ".join(crop(word, size) for word in name.split()), size)
    kept = lines[: _NAME_LINES - 1]
    return lines if len(lines) <= _NAME_LINES else [*kept, crop(f"{lines[len(kept)]} …", size)]


def _row(slot: SheetSlot, before: Entry | None, widths: list[int], language: str, room: int) -> Iterator[Line]:
    entry, left = slot.items[0], sum(widths) + _GAP * len(widths)
    yield from heading_lines(entry, language, room)
    lines = slot_lines if len(slot.items) > 1 else partial(_alone, before=before)
    for n, line in enumerate(lines(slot, language, room - left)):
        yield (*(_times(entry, widths, language) if n == 0 else [(" " * left, "")]), *line)


def _alone(slot: SheetSlot, language: str, room: int, before: Entry | None) -> Iterator[Line]:
    """What stands beside the hours of one item."""
    entry = slot.items[0]
    yield from flow(headline_pieces(entry, language), room)
    for line in under(entry, before, language, room):
        yield ((line, "dim"),)


def _times(entry: Entry, widths: list[int], language: str) -> Iterator[Piece]:
    yield from hour_pieces(when_of(entry, language), widths[0] + _GAP)
    for n, size in enumerate(widths[1:], 1):
        yield from hour_pieces(_time(entry, n), size + _GAP)


def _time(entry: Entry, n: int) -> str:
    return start_of(entry.local[n]) if entry.local else ""
