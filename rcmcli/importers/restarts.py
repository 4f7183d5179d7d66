"""Restarts: where the hours of a paper begin anew though no heading says that another day does."""

from rcmcli.importers.builders import Day
from rcmcli.importers.lexicon import head_of
from rcmcli.importers.sheet import Line

_NEAR = 60  # minutes around the first hour of a day at which the next one may begin
_BACK = 240  # minutes that the hours go back at least
_FEWEST = 3  # items of a day before another one may begin
_AFTERNOON = 14 * 60
_SHORT = 8  # words of a line that may head a group held beside another


def is_earlier(day: Day, start: int) -> bool:
    """Whether an hour is before that of the last item."""
    starts = _starts(day)
    return bool(starts) and start < starts[-1]


def is_near_first(day: Day, start: int) -> bool:
    """Whether an hour is one at which a day like this begins."""
    starts = _starts(day)
    return bool(starts) and start <= starts[0] + _NEAR and start < starts[-1]


def is_about_first(day: Day, start: int) -> bool:
    """Whether an hour is about the first one of a day, as that of the next morning would be."""
    starts = _starts(day)
    return bool(starts) and abs(start - starts[0]) <= _NEAR


def is_next_morning(day: Day, start: int) -> bool:
    """Whether an hour, with nothing above it, can only be of another day: the hours went on to the afternoon and begin anew."""
    starts = _starts(day)
    if len(starts) < _FEWEST or starts[-1] != max(starts) or starts[-1] < _AFTERNOON:
        return False
    return is_near_first(day, start) and starts[-1] - start >= _BACK


def heads_group(line: Line) -> bool:
    """Whether a line may head what is held beside the items above: “Room B”, «Grupo de trabajo 2»."""
    words = line.text.strip()
    return not line.level and len(words.split()) <= _SHORT and not words.endswith(".") and not head_of(words)


def _starts(day: Day) -> list[int]:
    return [item.span.start for item in day.items if item.span]
