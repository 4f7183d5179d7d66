"""Printed times: a clock as a document prints it for another place, perhaps to an end, perhaps with the day."""

from datetime import date

import msgspec


class SaidDay(msgspec.Struct, frozen=True):
    """The day that a document states beside a clock: a weekday (Monday is 0), or dates that it may mean.

    A date is its year, month and day, 0 where it is not said.
    """

    weekday: int | None = None
    dates: tuple[tuple[int, int, int], ...] = ()

    def __bool__(self) -> bool:
        return self.weekday is not None or bool(self.dates)

    def fits(self, day: date) -> bool:
        """Whether it may be said of this date."""
        if self.weekday not in (None, day.weekday()):
            return False
        return not self.dates or any(
            year in (0, day.year) and month in (0, day.month) and number == day.day
            for year, month, number in self.dates
        )


class PrintedTime(msgspec.Struct, frozen=True):
    """Minutes after midnight, an end if there is one, and the day if one is said: as a shift of days or by name."""

    minutes: int
    shift: int | None = None
    end: int | None = None
    said: SaidDay = SaidDay()
