"""Weeks of a calendar: what stands on their days, who does not work on them, and the days that suit a meeting best."""

from datetime import date

import msgspec

from rcmcli.model.plan import DayOff, Seat
from rcmcli.model.programme import Row
from rcmcli.model.text import Text


class WeekDay(msgspec.Struct, frozen=True):
    """A date with those who do not work on it and with what takes place on it; `barred` where a party that must be there is off."""

    day: date
    off: tuple[tuple[Seat, DayOff], ...] = ()
    taken: tuple[Row, ...] = ()
    barred: bool = False

    @property
    def is_free(self) -> bool:
        """Whether everyone works on it and nothing else takes place."""
        return not self.off and not self.taken

    @property
    def is_open(self) -> bool:
        """Whether a meeting may lie on it: nothing else takes place, and those who must be there work."""
        return not self.taken and not self.barred


class Week(msgspec.Struct, frozen=True):
    """A week from Monday on, as far as it is asked about; its best days for the meeting; what may fall in it, no day being stated."""

    days: tuple[WeekDay, ...]
    window: tuple[WeekDay, ...]
    beside: tuple[Row, ...] = ()

    @property
    def missed(self) -> int:
        """How many parties do not work on the days of the window, each day counted."""
        return sum(len(one.off) for one in self.window)

    @property
    def free(self) -> tuple[date, ...]:
        """The days on which everyone works and nothing else takes place."""
        return tuple(one.day for one in self.days if one.is_free)


class WeekPlan(msgspec.Struct, frozen=True):
    """The weeks of a calendar that suit a meeting of so many days, the best first; `closed` are those without any such days."""

    calendar: str
    title: Text
    language: str
    first: date
    last: date
    length: int
    seats: tuple[Seat, ...]
    weeks: tuple[Week, ...]
    closed: int
    others: int
    undated: int
    without_holidays: tuple[str, ...] = ()
