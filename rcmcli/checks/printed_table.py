"""The printed table of local times, row by row: what the checks of it (Z304 and its kin) have in common."""

from collections.abc import Iterator
from datetime import date, datetime

import msgspec

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Path
from rcmcli.model.calendar import Calendar
from rcmcli.model.place import Match, Place
from rcmcli.model.refusal import Misread
from rcmcli.model.timeline import first_starts
from rcmcli.model.walltime import PrintedTime


class Row(msgspec.Struct, frozen=True):
    """One label under one printed hour, and the instants it speaks of, one for each meeting day."""

    label: str
    printed: str
    time: PrintedTime
    path: Path
    instants: dict[date, datetime]
    matches: tuple[Match, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that the label names."""
        return tuple(match.place for match in self.matches)


def rows(agenda: Agenda, calendar: Calendar) -> Iterator[Row]:
    """Every label of every printed table, with the places it names; none where it cannot be read."""
    if not agenda.printed:
        return
    yield from _table(agenda.printed.start, ("printed", "start"), first_starts(calendar.slots), calendar)
    for home, table in agenda.printed.at.items():
        instants = _at(home, agenda)
        yield from _table(table, ("printed", "at", home), instants, calendar)


def _table(
    table: dict[str, tuple[str, ...]], path: Path, instants: dict[date, datetime], calendar: Calendar
) -> Iterator[Row]:
    for printed, labels in table.items():
        time = _time(printed)
        if time is None or not instants:
            continue
        for n, label in enumerate(labels):
            matches = calendar.places(label, next(iter(instants)))
            yield Row(label, printed, time, (*path, printed, n), instants, matches)


def _at(home: str, agenda: Agenda) -> dict[date, datetime]:
    time = _time(home)
    if time is None:
        return {}
    days = [day for day in agenda.days if any(item.time.start is not None for item in day.items)]
    minutes = time.minutes + (time.shift or 0) * clock.DAY
    return {day.date: clock.instant(day.date, minutes, day.timezone or agenda.timezone) for day in days}


def _time(printed: str) -> PrintedTime | None:
    try:
        return PrintedTime.parse(printed)
    except Misread:
        return None
