"""The stacked form: one item after another, its local times below it. For narrow screens, pipes and screen readers."""

from collections.abc import Iterator
from functools import partial

from rcmcli.model.page import Line, Piece, flow, hang, wrap
from rcmcli.model.schedule import DaySheet, Entry, Schedule, SheetSlot
from rcmcli.screens.page import headline_pieces, hour_pieces, slot_title, track_lines, under, whole_page
from rcmcli.wording import time_there, when_of
from rcmcli.wording.meetings import nothing_of


def render(schedule: Schedule, room: int, *, apart: bool = False) -> list[Line]:
    """The page in at most `room` cells a line; `apart` gives each of several items in parallel its own hours."""
    return whole_page(schedule, room, partial(_day, apart=apart))


def _day(sheet: DaySheet, language: str, room: int, *, apart: bool) -> Iterator[Line]:
    if not sheet.items:
        yield ((nothing_of(sheet, language), "dim"),)
    slots = tuple(SheetSlot((entry,)) for entry in sheet.items) if apart else sheet.slots
    for before, slot in zip((None, *slots), slots, strict=False):
        yield ()
        yield from _slot(slot, before.items[-1] if before else None, sheet, language, room)


def _slot(slot: SheetSlot, before: Entry | None, sheet: DaySheet, language: str, room: int) -> Iterator[Line]:
    """An item, or several in parallel under their hours: its title, its other clocks, what belongs to it."""
    entry, is_alone = slot.items[0], len(slot.items) == 1
    for line in hang(entry.heading.pick(language), room) if entry.heading else ():
        yield ((line, "mark"),)
    title = headline_pieces(entry, language) if is_alone else slot_title(slot, language)
    yield from _title([*title], when_of(entry, language), room)
    for words in _local_times(entry, sheet, language, room - 2):
        yield (("  ", ""), *hour_pieces(words, role="dim"))
    if is_alone:
        yield from (((f"  {words}", ""),) for words in under(entry, before, language, room - 2))
    else:
        yield from ((("  ", ""), *line) for line in track_lines(slot, language, room - 2))


def _title(title: list[Piece], when: str, room: int) -> Iterator[Line]:
    """The title beside the time, its further lines under it; below the time where the time is long."""
    hang = min(len(when) + 2, max(2, room // 3))
    fits = len(when) + 2 <= hang
    if not fits:
        yield tuple(hour_pieces(when))
    for n, line in enumerate(flow(title, room - hang if fits else room - 2)):
        lead = [*hour_pieces(when), ("  ", "")] if fits and n == 0 else [(" " * (hang if fits else 2), "")]
        yield (*lead, *line)


def _local_times(entry: Entry, sheet: DaySheet, language: str, room: int) -> list[str]:
    """The other clocks, as `11:00 Ottawa, Washington (UTC−4)`, between dots."""
    parts = [time_there(*pair, language) for pair in zip(entry.local[1:], sheet.clocks[1:], strict=False)]
    lines: list[str] = []
    for part in parts:
        joined = f"{lines[-1]} · {part}" if lines else part
        if lines and len(joined) <= room:
            lines[-1] = joined
        else:
            lines.append(part)
    return [piece for line in lines for piece in _hung(line, room)]


def _hung(line: str, room: int) -> Iterator[str]:
    """A line that may not fit, what follows of it set in."""
    first, *others = wrap(line, room) if len(line) <= room else wrap(line, room - 2)
    yield first
    yield from (f"  {other}" for other in others)
