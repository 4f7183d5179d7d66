"""A rule of repetition of which nothing is left open: the days and times of each of its periods."""

from calendar import isleap, monthrange
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import product

import msgspec

UNITS = {"HOURLY": timedelta(hours=1), "MINUTELY": timedelta(minutes=1), "SECONDLY": timedelta(seconds=1)}
_DAY = timedelta(days=1)


class Pattern(msgspec.Struct, frozen=True):
    """A rule of which nothing is left open: the days and times of each of its periods."""

    frequency: str
    week_start: int
    weekdays: tuple[tuple[int, int], ...]
    by: dict[str, tuple[int, ...]]

    def opens(self, begin: datetime, n: int) -> date | None:
        """The first day of the n-th year, month, week, day or hour after the one of `begin`; none beyond the calendar."""
        try:
            if self.frequency == "YEARLY":
                return date(begin.year + n, 1, 1)
            if self.frequency == "MONTHLY":
                year, month = divmod(begin.year * 12 + begin.month - 1 + n, 12)
                return date(year, month + 1, 1)
            if self.frequency == "WEEKLY":
                return begin.date() - _DAY * ((begin.weekday() - self.week_start) % 7) + _DAY * 7 * n
            return (begin + n * UNITS.get(self.frequency, _DAY)).date()
        except (ValueError, OverflowError):
            return None

    def days(self, opens: date) -> Iterable[date]:
        """The days of the period that opens on a day."""
        if self.frequency == "YEARLY":
            if self.by.keys() & {"BYYEARDAY", "BYWEEKNO"}:
                days: Iterable[date] = (opens + _DAY * n for n in range(366 if isleap(opens.year) else 365))
            else:
                months = sorted(set(self.by.get("BYMONTH", range(1, 13))))
                days = (day for month in months for day in self._of_month(opens.year, month))
        elif self.frequency == "MONTHLY":
            days = self._of_month(opens.year, opens.month)
        elif self.frequency == "WEEKLY":
            days = (opens + _DAY * n for n in range(7) if opens.toordinal() + n <= date.max.toordinal())
        else:
            days = (opens,)
        return (day for day in days if self._fits(day))

    @property
    def times_a_day(self) -> int:
        """How many times each day may have."""
        return len(self.by.get("BYHOUR", "1")) * len(self.by.get("BYMINUTE", "1")) * len(self.by.get("BYSECOND", "1"))

    def within(self, begin: datetime, n: int, days: list[date]) -> list[datetime]:
        """The starts of one period, in order, those of BYSETPOS if there is one."""
        at = begin + n * UNITS[self.frequency] if self.frequency in UNITS else begin
        times = sorted({time(h, m, min(s, 59)) for h, m, s in product(*self._clocks(at))})
        found = [datetime.combine(day, one) for day in days for one in times]
        places = self.by.get("BYSETPOS", ())
        if not places:
            return found
        chosen = {place - 1 if place > 0 else len(found) + place for place in places}
        return [one for place, one in enumerate(found) if place in chosen]

    def _clocks(self, at: datetime) -> Iterator[tuple[int, ...]]:
        """The hours, the minutes and the seconds; those that the period itself fixes, only if they are among them."""
        for name, own, frequencies in (
            ("BYHOUR", at.hour, ("HOURLY", "MINUTELY", "SECONDLY")),
            ("BYMINUTE", at.minute, ("MINUTELY", "SECONDLY")),
            ("BYSECOND", at.second, ("SECONDLY",)),
        ):
            given = self.by.get(name, (own,))
            yield tuple(one for one in given if one == own) if self.frequency in frequencies else given

    def _of_month(self, year: int, month: int) -> list[date]:
        length = monthrange(year, month)[1]
        wanted = self.by.get("BYMONTHDAY", range(1, length + 1))
        numbers = {number if number > 0 else length + 1 + number for number in wanted}
        return [date(year, month, number) for number in sorted(numbers) if 1 <= number <= length]

    def _fits(self, day: date) -> bool:
        months, of_month = self.by.get("BYMONTH"), self.by.get("BYMONTHDAY")
        if months and day.month not in months:
            return False
        if of_month and not _is_nth(day.day, monthrange(day.year, day.month)[1], of_month):
            return False
        if not self._in_year(day):
            return False
        return not self.weekdays or any(self._is_weekday(day, n, weekday) for n, weekday in self.weekdays)

    def _in_year(self, day: date) -> bool:
        of_year, weeks = self.by.get("BYYEARDAY"), self.by.get("BYWEEKNO")
        length = 366 if isleap(day.year) else 365
        if of_year and not _is_nth(day.timetuple().tm_yday, length, of_year):
            return False
        year, week, _ = day.isocalendar()
        return not weeks or _is_nth(week, date(year, 12, 28).isocalendar().week, weeks)

    def _is_weekday(self, day: date, n: int, weekday: int) -> bool:
        if day.weekday() != weekday:
            return False
        if not n or self.frequency not in ("YEARLY", "MONTHLY"):
            return True
        at, length = day.day, monthrange(day.year, day.month)[1]
        if self.frequency == "YEARLY" and "BYMONTH" not in self.by:
            at, length = day.timetuple().tm_yday, 366 if isleap(day.year) else 365
        return n == (at - 1) // 7 + 1 or n == -((length - at) // 7 + 1)


def _is_nth(at: int, length: int, wanted: tuple[int, ...]) -> bool:
    return at in wanted or at - length - 1 in wanted
