"""The rows of a printed table: one label under one hour, what the clocks of its places show, and how its label reads."""

from datetime import date, datetime, timedelta

import msgspec

from rcmcli.checks.distances import on_days
from rcmcli.model import clock
from rcmcli.model.calendar import Calendar
from rcmcli.model.place import Match, Place, Said
from rcmcli.model.printed_time import PrintedTime
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.reading.printed import written_like

Instants = dict[date, datetime]
_HALF_A_YEAR = timedelta(days=183)


class Truth(msgspec.Struct, frozen=True):
    """What the clocks of a place show on one day of the meeting, when it is at the hour of a table."""

    day: date
    instant: datetime
    local: clock.Local

    @property
    def shift(self) -> int:
        """How many dates later it is there."""
        return self.local.day_shift(self.day)

    @property
    def time(self) -> PrintedTime:
        """What should be printed: the clock there, with the day if it is another one."""
        return PrintedTime(self.local.minutes, self.shift or None)


class Row(msgspec.Struct, frozen=True):
    """One label under one printed hour, and the instants it speaks of, one for each meeting day.

    `name` is the label without a day said in it, which is in `time` then; `keys` are the hours of the table.
    `usual` is the place that an abbreviation mostly means, where its neighbours show that another one is meant.
    """

    label: str
    printed: str
    path: Path
    instants: Instants
    keys: dict[PrintedTime, str]
    time: PrintedTime
    name: str
    matches: tuple[Match, ...]
    usual: Place | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that the label names."""
        return tuple(match.place for match in self.matches)

    def truths(self, place: Place) -> list[Truth]:
        """The truth on every day that the row speaks of; where it names a day that is none of them, on the first."""
        found = [Truth(day, at, clock.seen_from(at, place.zone)) for day, at in self.instants.items()]
        return [truth for truth in found if self.time.said.fits(truth.local.day)] or found[:1]

    def differs(self, truth: Truth) -> bool:
        """Whether another hour, date or weekday is printed than the clocks there show."""
        if self.time.minutes != truth.local.minutes or self.time.shift not in (None, truth.shift):
            return True
        return not self.time.said.fits(truth.local.day)

    def is_right_by(self, said: Said, truth: Truth) -> bool:
        """Whether a clock of the offset that the label says would show the printed hour."""
        if said.minutes is None:
            return False
        local = clock.seen_from(truth.instant, said_zone(said.minutes))
        return not self.differs(Truth(truth.day, truth.instant, local))

    def key_for(self, time: PrintedTime) -> str:
        """The key of the table under which a time belongs: one that is there, else a new one like the row's own."""
        return self.keys.get(plain(time)) or written_like(time, self.printed)


class Table(msgspec.Struct, frozen=True):
    """One table of the document: where it stands, when it speaks of on each day, its rows, those that repeat another."""

    path: Path
    instants: Instants
    rows: tuple[Row, ...]
    repeats: tuple[Row, ...] = ()


def match_on(row: Row, n: int, truth: Truth, calendar: Calendar) -> Match:
    """How the nth place of a label reads on a day: the clock that it says may hold on one day only."""
    place = row.matches[n].place
    return next((match for match in calendar.places(row.name, truth.day) if match.place == place), row.matches[n])


def is_doubtful(match: Match, truth: Truth) -> bool:
    """Whether the label might mean another place, which keeps another clock."""
    others = match.others if match.note else ()
    return any(clock.seen_from(truth.instant, one.zone).offset != truth.local.offset for one in others)


def is_meant(said: Said, row: Row, place: Place, truth: Truth) -> bool:
    """Whether an hour is right by the offset of a label that names no place, one of its clock in another season: `EST (UTC−5)`."""
    season = clock.seen_from(truth.instant + _HALF_A_YEAR, place.zone).offset
    return said.literal and said.alone and said.minutes == season and row.is_right_by(said, truth)


def said_zone(minutes: int) -> str:
    """The name of the zone that keeps a fixed offset, for the clock."""
    sign, (hours, rest) = f"{minutes:+}"[0], divmod(abs(minutes), 60)
    return f"UTC{sign}{hours:02d}:{rest:02d}"


def days_of(wrong: list[date], row: Row) -> Text:
    """On which of the days that a row speaks of: `on 2021-09-09`."""
    return on_days(wrong, only=len(wrong) < len(row.instants) and not row.time.said)


def plain(time: PrintedTime) -> PrintedTime:
    """A time by which keys are compared: the same date said and not said are one."""
    return msgspec.structs.replace(time, shift=time.shift or None)
