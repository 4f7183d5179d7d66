"""The stacked form: one item after another, its local times below it. For narrow screens, pipes and screen readers."""

from collections.abc import Iterator

from rcmcli.model.page import WIDEST, Line, wrap
from rcmcli.model.schedule import DaySheet, Entry, Schedule
from rcmcli.renderers import entries


def render(schedule: Schedule, room: int = WIDEST) -> list[Line]:
    """The page in at most `room` cells a line."""
    return entries.whole_page(schedule, room, _day)


def _day(sheet: DaySheet, schedule: Schedule, room: int) -> Iterator[Line]:
    language = schedule.language
    if not sheet.items:
        yield ((entries.nothing_of(sheet, language), "dim"),)
    for before, entry in zip((None, *sheet.items), sheet.items, strict=False):
        yield ()
        yield from _entry(entry, before, sheet, language, room)


def _entry(entry: Entry, before: Entry | None, sheet: DaySheet, language: str, room: int) -> Iterator[Line]:
    for line in wrap(entry.heading, room) if entry.heading else ():
        yield ((line, "mark"),)
    when = entries.when_of(entry, language)
    hang = min(len(when) + 2, max(2, room // 3))
    for n, line in enumerate(_title(entry, when, language, room, hang)):
        yield ((when, "time"), (line, "")) if n == 0 and line.startswith("  ") else ((line, ""),)
    for line in _local_times(entry, sheet, room - 2):
        yield ((f"  {line}", "dim"),)
    for line in entries.details_of(entry, before, language, room - 2):
        yield ((f"  {line}", ""),)


def _title(entry: Entry, when: str, language: str, room: int, hang: int) -> Iterator[str]:
    """The title beside the time, its further lines under it; below the time where the time is long."""
    title = entries.title_of(entry, language)
    if len(when) + 2 > hang:
        yield "  "
        yield from (f"  {line}" for line in wrap(title, room - 2))
        return
    for n, line in enumerate(wrap(title, room - hang)):
        yield f"  {line}" if n == 0 else " " * hang + line


def _local_times(entry: Entry, sheet: DaySheet, room: int) -> list[str]:
    """The other clocks, as `11:00 Ottawa, Washington (UTC−4)`, between dots."""
    parts = []
    for column, local in zip(sheet.clocks[1:], entry.local[1:], strict=False):
        parts.append(f"{local.span} {', '.join(column.places)} ({local.offset})")
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
