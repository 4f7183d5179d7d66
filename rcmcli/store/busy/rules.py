"""The times at which a calendar entry repeats (RRULE of RFC 5545), period by period and only near the dates asked about.

Not left to dateutil, which begins at the first time of all and looks for one that never comes until the year 9999. Here
every step is counted, so that no rule can keep rcm busy; dateutil is the oracle of the tests.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import count

import msgspec

from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, one_line
from rcmcli.store.busy.patterns import UNITS, Pattern

MOST_STEPS = 20_000  # of one series: daily for fifty years, hourly for two
MOST_IN_ALL = 400_000  # of one file, some seconds: for one meeting no calendar that people keep comes near
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", *UNITS)
# The least and the most of each list; of those that may also count from the end, numbers below nought too.
_RANGES = {"BYMONTH": (1, 12), "BYHOUR": (0, 23), "BYMINUTE": (0, 59), "BYSECOND": (0, 60)}
_FROM_BOTH_ENDS = {"BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366}
_KNOWN = {*_RANGES, *_FROM_BOTH_ENDS, "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST", "RSCALE", "SKIP"}


class Steps:
    """How many days, or times of one, may still be looked at for one series, out of what is left for its file."""

    def __init__(self, left: int = MOST_STEPS, whole: "Steps | None" = None) -> None:
        self.left = left
        self._whole = whole

    def take(self, many: int) -> None:
        """Count some; raises `Misread` when there are none left."""
        self.left -= many
        if self.left < 0:
            raise Misread(_TOO_OFTEN if self._whole else _TOO_MANY)
        if self._whole:
            self._whole.take(many)

    def series(self) -> "Steps":
        """Those of one series of this file: what another one takes is not missing here."""
        return Steps(MOST_STEPS, self)


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
        """The wall times, until `last`, that fit the rule of an entry that begins at `begin`; those before `first` may be
        left out. Of COUNT times `begin` is the first, whether it fits or not (RFC 5545 3.8.5.3).
        """
        rule = self._completed(begin)
        skip = 0 if self.count else max(0, self._periods(begin, first) - 1)
        given = 1
        for n in count(skip * self.interval, self.interval):
            opens = rule.opens(begin, n)
            if not opens or opens > last.date():
                return
            days = list(rule.days(opens))
            steps.take(max(1, len(days) * rule.times_a_day))
            for start in rule.within(begin, n, days):
                given += start > begin
                if self.count and given > self.count:
                    return
                if start >= begin:
                    yield start

    def _completed(self, begin: datetime) -> "Pattern":
        """The rule with what its first time gives where the rule itself does not say it."""
        by, weekdays = dict(self.by), self.weekdays
        if not (weekdays or by.keys() & {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"}):
            if self.frequency == "YEARLY":
                by.setdefault("BYMONTH", (begin.month,))
            if self.frequency in ("YEARLY", "MONTHLY"):
                by["BYMONTHDAY"] = (begin.day,)
            if self.frequency == "WEEKLY":
                weekdays = ((0, begin.weekday()),)
        return Pattern(self.frequency, self.week_start, weekdays, by)

    def _periods(self, begin: datetime, first: datetime) -> int:
        """How many intervals lie between two times, at most."""
        if self.frequency in UNITS:
            return (first - begin) // UNITS[self.frequency] // self.interval
        away = {
            "YEARLY": first.year - begin.year,
            "MONTHLY": (first.year - begin.year) * 12 + first.month - begin.month,
            "WEEKLY": (first - begin).days // 7,
            "DAILY": (first - begin).days,
        }
        return away[self.frequency] // self.interval


def read_rule(value: str) -> Repetition:
    """The rule that is written. Raises `Misread` for one that cannot be followed."""
    parts = [part.partition("=") for part in re.sub(r"\s", "", value).upper().split(";") if part]
    try:
        return _rule({name: words for name, _, words in parts})
    except (ValueError, LookupError):
        raise Misread(not_followed(value)) from None


def _rule(parts: dict[str, str]) -> Repetition:
    rule = Repetition(
        frequency=_FREQUENCIES[_FREQUENCIES.index(parts["FREQ"])],
        interval=_number(parts.get("INTERVAL", "1"), 1, 9_999_999),
        count=_number(parts["COUNT"], 1, 999_999_999) if "COUNT" in parts else None,
        until=parts.get("UNTIL", ""),
        week_start=_WEEKDAYS.index(parts.get("WKST", "MO")),
        weekdays=tuple(_weekday(word) for word in parts["BYDAY"].split(",")) if "BYDAY" in parts else (),
        by={**_lists(parts, _RANGES), **_lists(parts, {name: (-most, most) for name, most in _FROM_BOTH_ENDS.items()})},
    )
    odd_weeks = "BYWEEKNO" in rule.by and (rule.frequency != "YEARLY" or rule.week_start)
    other_years = parts.get("RSCALE", "GREGORIAN") != "GREGORIAN" or parts.get("SKIP", "OMIT") != "OMIT"
    if odd_weeks or other_years or parts.keys() - _KNOWN:
        raise ValueError(parts)
    return rule


def _weekday(word: str) -> tuple[int, int]:
    found = re.fullmatch(r"([+-]?[0-9]{1,2})?([A-Z]{2})", word)
    if not found:
        raise ValueError(word)
    return int(found[1] or 0), _WEEKDAYS.index(found[2])


def _lists(parts: dict[str, str], ranges: dict[str, tuple[int, int]]) -> dict[str, tuple[int, ...]]:
    """The lists of numbers, each within its range; none of those that count from the ends is nought."""
    found = {
        name: tuple(_number(word, *ranges[name]) for word in parts[name].split(",")) for name in ranges if name in parts
    }
    if any(0 in numbers for name, numbers in found.items() if name in _FROM_BOTH_ENDS):
        raise ValueError(parts)
    return found


def _number(word: str, least: int, most: int) -> int:
    if not re.fullmatch(r"[+-]?[0-9]{1,9}", word) or not least <= int(word) <= most:
        raise ValueError(word)
    return int(word)


_TOO_OFTEN = Text(
    en="it repeats too often to be followed to the end; its later times are not seen",
    es="se repite demasiadas veces para seguirla hasta el final; sus veces posteriores no se ven",
)
_TOO_MANY = Text(
    en="too many entries before it repeat for this one to be followed; its later times are not seen",
    es="antes se repiten demasiadas entradas para seguir esta; sus veces posteriores no se ven",
)


def not_followed(value: str) -> Text:
    """What is to be said of a rule that cannot be followed."""
    shown = one_line(value)[:60]
    return Text(
        en=f"its repetition “{shown}” cannot be followed; only its first time counts",
        es=f"no se puede seguir su repetición «{shown}»; solo cuenta la primera vez",
    )
