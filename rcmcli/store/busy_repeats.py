"""The times at which a calendar entry repeats (RRULE of RFC 5545), period by period and only near the dates asked about.

Every step is counted, so that no rule can keep rcm busy: one that never holds, one that repeats every second.
"""

import re
from calendar import isleap, monthrange
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import count, product

import msgspec

from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, one_line

MOST_STEPS = 300_000  # days, or times of one, looked at for one file
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY")
_RANGES = {"BYMONTH": 12, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366,
           "BYHOUR": 23, "BYMINUTE": 59, "BYSECOND": 60}  # fmt: skip
_KNOWN = {*_RANGES, "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"}
_DAY = timedelta(days=1)


class Steps:
    """How many days, or times of one, may still be looked at."""

    def __init__(self, left: int = MOST_STEPS) -> None:
        self._left = left

    def take(self, many: int) -> None:
        """Count some; raises `Misread` when there are none left."""
        self._left -= many
        if self._left < 0:
            raise Misread(Text(en="it repeats too often to be followed", es="se repite demasiadas veces para seguirla"))


class Repetition(msgspec.Struct, frozen=True):
    """A rule as it is written: frequency, interval, and which months, days and hours; `until` is not looked at here."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: str = ""
    week_start: int = 0
    weekdays: tuple[tuple[int, int], ...] = ()
    by: dict[str, tuple[int, ...]] = {}

    def starts(self, begin: datetime, first: datetime, last: datetime, steps: Steps) -> Iterator[datetime]:
        """The wall times at which an entry that begins at `begin` starts, until `last`; those before `first` may be left out.

        `begin` itself is always the first (RFC 5545 3.8.5.3), and counts.
        """
        yield begin
        skip = 0 if self.count else max(0, self._periods(begin, first) - 1)
        given = 1
        for n in count(skip * self.interval, self.interval):
            days = self._days(begin, n)
            if not days or days[0] > last.date() or given == self.count:
                return
            steps.take(len(days) * self._times_a_day())
            for start in self._within(begin, n, days):
                if start > begin and given != self.count:
                    given += 1
                    yield start

    def _periods(self, begin: datetime, first: datetime) -> int:
        """How many intervals lie between two times, at most."""
        away = {
            "YEARLY": first.year - begin.year,
            "MONTHLY": (first.year - begin.year) * 12 + first.month - begin.month,
            "WEEKLY": (first - begin).days // 7,
            "DAILY": (first - begin).days,
            "HOURLY": (first - begin) // timedelta(hours=1),
        }
        return int(away[self.frequency] // self.interval)

    def _days(self, begin: datetime, n: int) -> list[date]:
        """The days of the n-th year, month, week, day or hour after the one of `begin`; empty beyond the calendar."""
        try:
            if self.frequency == "YEARLY":
                first = date(begin.year + n, 1, 1)
                return [first + _DAY * i for i in range(366 if isleap(first.year) else 365)]
            if self.frequency == "MONTHLY":
                year, month = divmod(begin.year * 12 + begin.month - 1 + n, 12)
                return [date(year, month + 1, day) for day in range(1, monthrange(year, month + 1)[1] + 1)]
            if self.frequency == "WEEKLY":
                monday = begin.date() - _DAY * ((begin.weekday() - self.week_start) % 7) + _DAY * 7 * n
                return [monday + _DAY * i for i in range(7)]
            hours = timedelta(hours=n) if self.frequency == "HOURLY" else _DAY * n
            return [(begin + hours).date()]
        except (ValueError, OverflowError):
            return []

    def _times_a_day(self) -> int:
        return len(self.by.get("BYHOUR", "1")) * len(self.by.get("BYMINUTE", "1")) * len(self.by.get("BYSECOND", "1"))

    def _within(self, begin: datetime, n: int, days: list[date]) -> list[datetime]:
        """The starts of one period, in order, those of BYSETPOS if there is one."""
        fixed = (begin + timedelta(hours=n)).hour if self.frequency == "HOURLY" else begin.hour
        hours = self.by.get("BYHOUR", (fixed,))
        if self.frequency == "HOURLY":
            hours = (fixed,) if fixed in hours else ()
        minutes, seconds = self.by.get("BYMINUTE", (begin.minute,)), self.by.get("BYSECOND", (begin.second,))
        times = sorted({time(h, m, min(s, 59)) for h, m, s in product(hours, minutes, seconds)})
        found = [datetime.combine(day, at) for day in days if self._fits(day, begin) for at in times]
        places = self.by.get("BYSETPOS", ())
        if not places:
            return found
        chosen = {place - 1 if place > 0 else len(found) + place for place in places}
        return [one for at, one in enumerate(found) if at in chosen]

    def _fits(self, day: date, begin: datetime) -> bool:
        by, yearly, monthly = self.by, self.frequency == "YEARLY", self.frequency == "MONTHLY"
        free = not (self.weekdays or by.keys() & {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"})
        months = by.get("BYMONTH") or ((begin.month,) if yearly and free else ())
        of_month = by.get("BYMONTHDAY") or ((begin.day,) if (yearly or monthly) and free else ())
        weekdays = self.weekdays or (((0, begin.weekday()),) if self.frequency == "WEEKLY" and free else ())
        if months and day.month not in months:
            return False
        if of_month and not _is_nth(day.day, monthrange(day.year, day.month)[1], of_month):
            return False
        if not self._in_year(day):
            return False
        return not weekdays or any(self._is_weekday(day, n, weekday) for n, weekday in weekdays)

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


def read_rule(value: str) -> Repetition:
    """The rule that is written. Raises `Misread` for one that cannot be followed."""
    parts = dict(part.upper().split("=", 1) for part in value.split(";") if part.count("=") == 1)
    try:
        return _rule(parts)
    except (ValueError, LookupError):
        raise Misread(_not_followed(value)) from None


def _rule(parts: dict[str, str]) -> Repetition:
    by = {name: _numbers(parts[name], most) for name, most in _RANGES.items() if name in parts}
    rule = Repetition(
        frequency=_FREQUENCIES[_FREQUENCIES.index(parts["FREQ"])],
        interval=int(parts.get("INTERVAL", "1")),
        count=int(parts["COUNT"]) if "COUNT" in parts else None,
        until=parts.get("UNTIL", ""),
        week_start=_WEEKDAYS.index(parts.get("WKST", "MO")),
        weekdays=tuple(_weekday(word) for word in parts["BYDAY"].split(",")) if "BYDAY" in parts else (),
        by=by,
    )
    odd_weeks = "BYWEEKNO" in by and (rule.frequency != "YEARLY" or rule.week_start)
    if not 1 <= rule.interval <= 10_000 or rule.count == 0 or odd_weeks or parts.keys() - _KNOWN:
        raise ValueError(parts)
    return rule


def _weekday(word: str) -> tuple[int, int]:
    found = re.fullmatch(r"([+-]?[0-9]{1,2})?([A-Z]{2})", word.strip())
    if not found:
        raise ValueError
    return int(found[1] or 0), _WEEKDAYS.index(found[2])


def _numbers(value: str, most: int) -> tuple[int, ...]:
    """The numbers of a list, each within its range; hours, minutes and seconds from nought."""
    found = tuple(int(word) for word in value.split(",")[:400])
    if any(abs(number) > most or (number < 1 and most in (12, 23, 59, 60) and number != 0) for number in found):
        raise ValueError
    return found


def _is_nth(at: int, length: int, wanted: tuple[int, ...]) -> bool:
    return at in wanted or at - length - 1 in wanted


def _not_followed(value: str) -> Text:
    shown = one_line(value)[:60]
    return Text(
        en=f"its repetition “{shown}” cannot be followed; only its first time counts",
        es=f"no se puede seguir su repetición «{shown}»; solo cuenta la primera vez",
    )
