"""The hours of a plan in words: from when to when, with the marks of other dates, and how clocks move."""

from collections.abc import Iterable
from datetime import date

from rcmcli.model import clock
from rcmcli.model.clock import Local, Shift
from rcmcli.model.dates import short_date
from rcmcli.model.plan import Seat
from rcmcli.wording import day_mark


def span(start: Local, end: Local, day: date) -> str:
    """From when to when, with the marks of other dates; once where both ends share it."""
    if start.day == end.day:
        return f"{start.clock}–{marked(end, day)}"
    return f"{marked(start, day)}–{marked(end, day)}"


def clock_span(start: int, end: int) -> str:
    """Two clocks of a day, `08:00–18:00`."""
    return f"{clock.clock(start)}–{'24:00' if end == clock.DAY else clock.clock(end)}"


def names(seats: Iterable[Seat]) -> str:
    """The names of parties, between commas."""
    return ", ".join(seat.name for seat in seats)


def marked(local: Local, day: date) -> str:
    """A clock with the mark of another date."""
    return local.clock + day_mark(local.day_shift(day))


def moved(change_: Shift, language: str) -> dict[str, str]:
    """When the clocks of a place change, and their offset before and after."""
    before, after = (clock.offset_label(offset) for offset in (change_.before, change_.after))
    return {"day": short_date(change_.day, language), "before": before, "after": after}
