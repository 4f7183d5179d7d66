"""Dates that a paper prints outside the headings of its days: the range of its cover, years, months, the order of figures."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from rcmcli.importers.headings import Dated, date_in
from rcmcli.importers.other_dates import is_of_something_else
from rcmcli.importers.sheet import Line
from rcmcli.model.dates import MONTHS
from rcmcli.model.walltime import DateRange
from rcmcli.reading.date_ranges import find_range
from rcmcli.reading.dates import months
from rcmcli.reading.words import any_of, fold

_YEARS = range(1990, 2100)
_BARE_YEAR = re.compile(
    r"(?<![0-9/.–-])(?<![0-9/][–-] )(?<!agenda )(?<!vision )(?<!horizon )(?<!horizonte )(?<!plan )(?<!objetivos )(?<!goals )(?<!\bley )(?<!act )\b(20[0-9]{2})\b(?! ?[-–/] ?[0-9])"
)


def order_of(lines: Sequence[Line]) -> bool | None:
    """Whether dates in figures have the day first: as one of them must have it, or as makes them follow each other; else None."""
    found = [one for line in lines if len(line.text) <= 200 and (one := date_in(line.text)) and one.pair]
    pairs = [one.pair for one in found if one.pair]
    if any(first > 12 for first, _ in pairs) != any(second > 12 for _, second in pairs):
        return any(first > 12 for first, _ in pairs)
    years = [one.year or 2000 for one in found]
    spreads = []
    for day_first in (True, False):
        days = [date_of(year, *(pair[::-1] if day_first else pair)) for year, pair in zip(years, pairs, strict=True)]
        weekdays = all(one.weekday in (None, day.weekday()) for one, day in zip(found, days, strict=True) if day)
        known = [day for day in days if day]
        spreads.append((max(known) - min(known)).days if len(known) == len(days) > 0 and weekdays else 10_000)
    if max(spreads) == 10_000 != min(spreads) or (min(spreads) <= 14 < max(spreads)):
        return spreads[0] < spreads[1]
    return None


def weekday_word(dated: Dated) -> str:
    """The weekday that stands beside a date, as printed."""
    from rcmcli.reading.dates import take_weekday

    for word in dated.words.replace(",", " ").split():
        if take_weekday(word)[0] is not None:
            return word.strip(".,;:()").lower()
    return ""


def date_of(year: int, month: int, day: int) -> date | None:
    """A date, or none where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def printed_range(lines: Sequence[Line], given: int | None) -> DateRange | None:
    """The first range of dates that a paper prints with its year."""
    years = [one.year for one in full_dates(lines)]
    for line in lines:
        found = find_range(line.text)
        if not found:
            continue
        last_year = found.last[0] or given or (years[0] if years else None)
        first_year = found.first[0] or last_year
        if last_year is None or first_year is None:
            continue
        first, last = date_of(first_year, *found.first[1:]), date_of(last_year, *found.last[1:])
        if first and last and first < last and (last - first).days <= 31:
            return DateRange(first, last)
    return None


def full_dates(lines: Sequence[Line]) -> list[date]:
    """The dates that a paper prints with their year, those of headings first."""
    found = [
        there
        for line in lines
        if len(line.text) <= 200
        and (one := date_in(line.text))
        and one.year
        and one.month
        and one.day
        and (there := date_of(one.year, one.month, one.day))
    ]
    return [one for one in found if one.year in _YEARS]


def year_named(lines: Sequence[Line]) -> int | None:
    """The year that the head of a paper names where it names only one: “Annual meeting 2024”."""
    found = {int(one[1]) for line in lines if len(line.text) <= 200 for one in _BARE_YEAR.finditer(fold(line.text))}
    return next(iter(found)) if len(found) == 1 else None


def months_of_years(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """The years with a month that a paper names without a day, in order: “September 2026”."""
    found = (one for line in lines for one in _month_of_year().finditer(fold(line.text[:400])))
    return list(dict.fromkeys((int(one["year"]), months()[one["month"]]) for one in found))


@cache
def _month_of_year() -> re.Pattern[str]:
    names = any_of("|".join(fold(name) for each in MONTHS.values() for name in each))
    return re.compile(
        rf"(?<![\w-])(?<![0-9] )(?<![0-9] de )(?P<month>{names}),? (?:de |del |of )?(?P<year>(?:19|20)[0-9]{{2}})\b"
    )


def days_of_weekdays(lines: Sequence[Line]) -> dict[int, set[tuple[int, int]]]:
    """The months with their days that a paper prints beside each weekday."""
    found: dict[int, set[tuple[int, int]]] = {}
    for line in lines:
        one = date_in(line.text) if len(line.text) <= 200 and not is_of_something_else(line.text) else None
        if one and one.weekday is not None and one.month and one.day:
            found.setdefault(one.weekday, set()).add((one.month, one.day))
    return found


def months_named(lines: Sequence[Line]) -> list[int]:
    """The months that a paper names whole, in order."""
    whole = {fold(name): n for names in MONTHS.values() for n, name in enumerate(names, 1)}
    words = (word.strip(".,;:()") for line in lines for word in fold(line.text[:400]).split())
    return list(dict.fromkeys(whole[word] for word in words if word in whole and word in months()))
