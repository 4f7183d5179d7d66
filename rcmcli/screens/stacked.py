"""The stacked form: one item after another, its local times below it. For narrow screens, pipes and screen readers."""

from collections.abc import Iterator

from rcmcli.model.page import Line, wrap
from rcmcli.model.schedule import DaySheet, Entry, Schedule
from rcmcli.screens.page import headline, under, whole_page
from rcmcli.wording import time_there, when_of
from rcmcli.wording.meetings import nothing_of


def render(schedule: Schedule, room: int) -> list[Line]:
    """The page in at most `room` cells a line."""
    return whole_page(schedule, room, _day)


def _day(sheet: DaySheet, language: str, room: int) -> Iterator[Line]:
    if not sheet.items:
        yield ((nothing_of(sheet, language), "dim"),)
    for before, entry in zip((None, *sheet.items), sheet.items, strict=False):
        yield ()
        yield from _entry(entry, before, sheet, language, room)


def _entry(entry: Entry, before: Entry | None, sheet: DaySheet, language: str, room: int) -> Iterator[Line]:
    for line in wrap(entry.heading.pick(language), room) if entry.heading else ():
        yield ((line, "mark"),)
    when = when_of(entry, language)
    hang = min(len(when) + 2, max(2, room // 3))
    for n, line in enumerate(_title(entry, when, language, room, hang)):
        yield ((when, "time"), (line, "")) if n == 0 and line.startswith("  ") else ((line, ""),)
    for line in _local_times(entry, sheet, language, room - 2):
        yield ((f"  {line}", "dim"),)
    for line in under(entry, before, language, room - 2):
        yield ((f"  {line}", ""),)


def _title(entry: Entry, when: str, language: str, room: int, hang: int) -> Iterator[str]:
    """The title beside the time, its further lines under it; below the time where the time is long."""
    title = headline(entry, language)
    if len(when) + 2 > hang:
        yield "  "
        yield from (f"  {line}" for line in wrap(title, room - 2))
        return
    for n, line in enumerate(wrap(title, room - hang)):
        yield f"  {line}" if n == 0 else " " * hang + line


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
