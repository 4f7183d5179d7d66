"""Moments of the meeting's own clock, as `[arrange]` writes them: a date and an hour, or a date alone."""

from datetime import date
from typing import NamedTuple

from rcmcli.model.clock import DAY
from rcmcli.model.pattern import later

_MOMENT = later(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}):(\d{2}))?")


class Moment(NamedTuple):
    """A date, and the minutes after its midnight."""

    day: date
    minutes: int


def read_moment(words: str, *, is_end: bool = False) -> Moment | None:
    """The moment that is written; a date alone is its beginning, or its end. None where it cannot be read."""
    found = _MOMENT.fullmatch(words.strip())
    if not found:
        return None
    try:
        day = date.fromisoformat(found[1])
    except ValueError:
        return None
    if found[2] is None:
        return Moment(day, DAY if is_end else 0)
    minutes = 60 * int(found[2]) + int(found[3])
    return Moment(day, minutes) if minutes <= DAY and int(found[3]) < 60 else None
