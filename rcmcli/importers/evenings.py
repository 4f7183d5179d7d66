"""Evenings: a paper that counts hours to 12 and never says which half of the day, on a day that its words set in the evening."""

import re

from rcmcli.importers.builders import Day, Item, Paper
from rcmcli.model.clock import DAY
from rcmcli.reading.lines import TimeSpan
from rcmcli.reading.words import fold
from rcmcli.words import imported

_HALF = DAY // 2
_EARLIEST = 4 * 60  # an hour of the clock at which an evening may begin
_DINNER = re.compile(
    r"\b(?:dinner|supper|cena|diner|jantar|cocktail|coctel|evening|night|nocturn[ao]|noche|soiree|soir|noite)\b"
)
_MORNING = re.compile(
    r"\b(?:breakfast|desayuno|petit[- ]dejeuner|cafe da manha|morning|manana|matin|manha|lunch|almuerzo|comida|dejeuner|almoco)\b"
)


def settle_evenings(paper: Paper) -> None:
    """Move the hours of a day to its second half, and say so, where its words leave no other."""
    said = " ".join(fold(line.text) for line in paper.front)
    for day in paper.days:
        items = [item for item in day.items if item.span]
        if _is_evening(day, items, said):
            _move(items)


def _is_evening(day: Day, items: list[Item], front: str) -> bool:
    spans = [item.span for item in items if item.span]
    titles = fold(" ".join(item.title for item in items))
    if not spans or any(item.guessed or item.is_parallel for item in items) or _MORNING.search(titles):
        return False
    starts = [span.start for span in spans]
    if starts != sorted(starts) or not _EARLIEST <= starts[0] < _HALF or max(starts) >= _HALF + 60:
        return False
    dinner = any(item.span and item.span.start < _HALF and _DINNER.search(fold(item.title)) for item in items)
    return dinner or bool(_DINNER.search(front) or _DINNER.search(fold(day.label)))


def _move(items: list[Item]) -> None:
    last = 0
    for item in items:
        assert item.span is not None
        start = _after(item.span.start, last)
        end = None if item.span.end is None else _after(item.span.end, start)
        shift = start // DAY
        last = start
        item.guessed = imported.EVENING
        item.printed = item.lines[0].text if item.lines else ""
        item.span = TimeSpan(start % DAY, None if end is None else end % DAY, shift or None)


def _after(minute: int, last: int) -> int:
    """The minute of the second half of the day, or of the night after, that a clock of 12 hours shows and that is not before another."""
    found = minute % _HALF + _HALF
    while found < last:
        found += _HALF
    return found
