"""A plan: the best common hours of many parties, what each of them bears, and the map of a day's hours.

Windows are half-open stretches between two UTC instants. docs/planning.md states the measure, docs/json.md the JSON.
"""

from datetime import date, datetime
from typing import Literal

import msgspec

from rcmcli.model.clock import Local, Shift
from rcmcli.model.text import Text

Band = Literal["work", "part", "awake", "night"]
Off = Literal["holiday", "weekend"]
EARLIEST_AWAKE, LATEST_AWAKE = 7 * 60, 22 * 60
AWAKE_COST, NIGHT_COST, DAY_OFF_COST = 1, 4, 2


class Hours(msgspec.Struct, frozen=True):
    """The working hours and the waking hours of a day, in minutes of the local clock."""

    work_start: int = 8 * 60
    work_end: int = 18 * 60
    awake_start: int = EARLIEST_AWAKE
    awake_end: int = LATEST_AWAKE


def hours_of(start: int, end: int) -> Hours:
    """The hours of someone who works from `start` to `end`: whoever works is awake."""
    return Hours(start, end, min(start, EARLIEST_AWAKE), max(end, LATEST_AWAKE))


class Seat(msgspec.Struct, frozen=True):
    """One party at its clock: its names in one language, its zone, its country and working hours if it has its own."""

    code: str
    name: str
    place: str
    zone: str
    country: str = ""
    must: bool = False
    hours: Hours | None = None


class DayOff(msgspec.Struct, frozen=True):
    """A date on which a party does not work."""

    kind: Off
    name: Text = Text()


class Toll(msgspec.Struct, frozen=True):
    """What a window asks of a party, in minutes: in the hours of work, awake before and after them, at night;
    `off` counts those that fall on a weekend or public holiday, whatever the hour."""

    inside: int = 0
    early: int = 0
    late: int = 0
    night: int = 0
    off: int = 0

    @property
    def discomfort(self) -> int:
        """The measure: nothing in working hours, 1 a minute awake, 4 at night; 2 more on a day off."""
        return AWAKE_COST * (self.early + self.late) + NIGHT_COST * self.night + DAY_OFF_COST * self.off


class Attendance(msgspec.Struct, frozen=True):
    """One party in one window: its local times, what it bears, its days off and a clock change within 14 days."""

    seat: Seat
    start: Local
    end: Local
    toll: Toll
    days_off: tuple[tuple[date, DayOff], ...] = ()
    change: Shift | None = None

    @property
    def discomfort(self) -> int:
        """What it bears."""
        return self.toll.discomfort


class Candidate(msgspec.Struct, frozen=True):
    """A window, with everyone's part in it; `day` is its date at the home place."""

    start: datetime
    end: datetime
    day: date
    home: tuple[Local, Local]
    parties: tuple[Attendance, ...]

    @property
    def asleep(self) -> int:
        """How many parties would be outside their waking hours."""
        return sum(one.toll.night > 0 for one in self.parties)

    @property
    def total(self) -> int:
        """The discomfort of all."""
        return sum(one.discomfort for one in self.parties)

    @property
    def worst(self) -> int:
        """The discomfort of the worst-off."""
        return max((one.discomfort for one in self.parties), default=0)

    @property
    def comfortable(self) -> int:
        """How many parties are within working hours of a working day, all the time."""
        return sum(not one.discomfort for one in self.parties)


class Query(msgspec.Struct, frozen=True):
    """What is asked: start on one of these dates of the home clock, last so long, at starts so far apart (minutes)."""

    home: Seat
    first: date
    last: date
    duration: int
    hours: Hours = Hours()
    step: int = 30
    top: int = 5

    def on(self, day: date, duration: int) -> "Query":
        """The same, asked of one date and for another length."""
        return Query(self.home, day, day, duration, self.hours, self.step, self.top)


class Cell(msgspec.Struct, frozen=True):
    """One hour of a day for those who share a clock: their local time, what part of the day it is, a day off."""

    local: Local
    band: Band
    off: Off | Literal[""] = ""


class HeatRow(msgspec.Struct, frozen=True):
    """Parties whose clocks and days off agree all through one day at the home place."""

    seats: tuple[Seat, ...]
    cells: tuple[Cell, ...]
    holidays: tuple[tuple[Seat, date, Text], ...] = ()
    changes: tuple[tuple[Seat, Shift], ...] = ()


class HeatDay(msgspec.Struct, frozen=True):
    """The hours of one date at the home place, and how many parties are within working hours in each."""

    day: date
    hours: tuple[Local, ...]
    rows: tuple[HeatRow, ...]
    counts: tuple[int, ...]


class Common(msgspec.Struct, frozen=True):
    """A stretch in which everyone is within working hours, longer than what is to be placed in it; at home from when to when."""

    start: datetime
    end: datetime
    home: tuple[Local, Local]


class Meeting(msgspec.Struct, frozen=True):
    """One thing to place: what was asked, the best windows in order, each perhaps with the common window that it begins,
    and where it stands now if it stands anywhere."""

    query: Query
    candidates: tuple[Candidate, ...]
    current: Candidate | None = None
    common: tuple[Common | None, ...] = ()


class Account(msgspec.Struct, frozen=True):
    """What one party bears in each meeting of a series, and what has come together after each."""

    seat: Seat
    stays: tuple[Attendance, ...]
    sums: tuple[int, ...]


class Ledger(msgspec.Struct, frozen=True):
    """Who bears what in a series; no choice of starts brings the worst sum below `least`, and `worst` is reached."""

    accounts: tuple[Account, ...]
    worst: int
    least: int


class Plan(msgspec.Struct, frozen=True):
    """The whole answer, in one language: the meetings, the maps of their days, and for a series its ledger."""

    language: str
    tz_database: str
    seats: tuple[Seat, ...]
    meetings: tuple[Meeting, ...]
    heat: tuple[HeatDay, ...]
    ledger: Ledger | None = None
    agenda: str = ""
    without_holidays: tuple[str, ...] = ()

    @property
    def query(self) -> Query:
        """What was asked of the first meeting."""
        return self.meetings[0].query

    @property
    def best(self) -> tuple[Candidate, ...]:
        """The windows to name, in order: of one meeting the best few, of several the best of each."""
        if len(self.meetings) == 1 and not self.agenda:
            return self.meetings[0].candidates
        return tuple(meeting.candidates[0] for meeting in self.meetings)
