"""Printed times: a clock as a document prints it for another place, perhaps to an end, perhaps with the day."""

from datetime import date, timedelta

import msgspec

from rcmcli.model.clock import DAY


class SaidDay(msgspec.Struct, frozen=True):
    """The day that a document states beside a clock: a weekday (Monday is 0), or dates that it may mean.

    A date is its year, month and day, 0 where it is not said. `ended` where the clock ends that day: Thursday 24:00 is
    00:00 of Friday.
    """

    weekday: int | None = None
    dates: tuple[tuple[int, int, int], ...] = ()
    ended: bool = False

    def __bool__(self) -> bool:
        return self.weekday is not None or bool(self.dates)

    def fits(self, day: date) -> bool:
        """Whether it may be said of a clock that is shown on this date."""
        day -= timedelta(days=self.ended)
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

    @classmethod
    def of(cls, start: int, end: int | None, shift: int | None, said: SaidDay) -> "PrintedTime":
        """The hour of some minutes and the day said with it: 24:00 is 00:00 of the date after that day."""
        if end is not None and end <= start and shift == 1:
            shift = None  # it is the end that is on the next date
        late = start // DAY
        if late and (shift is not None or not said):
            shift = late + (shift or 0)
        told = SaidDay(said.weekday, said.dates, bool(late)) if said else said
        return cls(start % DAY, shift, None if end is None else end % DAY, told)
