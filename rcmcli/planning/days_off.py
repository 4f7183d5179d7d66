"""Days off: weekends and the public holidays of a party's country, each with its name."""

from datetime import date
from functools import cache

from rcmcli.model.plan import DayOff
from rcmcli.model.text import Text

# Where the week ends on Friday and Saturday, or with another pair, as CLDR has it (a test compares).
_WEEKENDS: dict[tuple[int, ...], str] = {
    (4, 5): "BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE",
    (3, 4): "AF",
    (4,): "IR",
    (6,): "IN UG",
}
_WEEKEND = DayOff("weekend")
_NONE: dict[str, Text] = {}


@cache
def day_off(country: str, ordinal: int) -> DayOff | None:
    """Why a party of `country` does not work on the date with this ordinal: a holiday before a weekend; none if it works."""
    names = holidays_on(date.fromordinal(ordinal)).get(country)
    if names:
        return DayOff("holiday", names)
    return _WEEKEND if (ordinal - 1) % 7 in weekend(country) else None


@cache
def weekend(country: str) -> tuple[int, ...]:
    """The weekdays, Monday being 0, on which that country rests; Saturday and Sunday where there is no country."""
    return next((days for days, codes in _WEEKENDS.items() if country and country in codes.split()), (5, 6))


def holidays_on(day: date) -> dict[str, Text]:
    """The public holidays of a date, by country; not to be changed by whoever asks."""
    return _by_date().get(day.isoformat(), _NONE)


@cache
def covers(country: str, first: date, last: date) -> bool:
    """Whether the table of holidays knows that country for all these dates."""
    from rcmcli.atlas.holidays import FIRST, HOLIDAYS, LAST

    return first.year >= FIRST and last.year <= LAST and any(code == country for code, _, _ in HOLIDAYS)


@cache
def _by_date() -> dict[str, dict[str, Text]]:
    """The whole table by ISO date and country."""
    from rcmcli.atlas.holidays import HOLIDAYS

    found: dict[str, dict[str, Text]] = {}
    for code, names, days in HOLIDAYS:
        english, spanish = names.split("|")
        name = Text(en=english, es=spanish)
        for day in days.split():
            there = found.setdefault(day, {})
            before = there.get(code)
            there[code] = Text(en=f"{before.en}, {english}", es=f"{before.es}, {spanish}") if before else name
    return found
