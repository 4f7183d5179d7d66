"""Seasons: which clock a zone shows, on a date or all through a year."""

from datetime import UTC, date, datetime

from rcmcli.model import clock


def season(zone: str, on: date) -> str:
    """Which clock a zone keeps on a date: `summer` where another part of that year has an earlier one."""
    return "summer" if clock.seen_from(noon(on), zone).offset > min(halves(zone, on.year)) else "standard"


def changes(zone: str, year: int) -> bool:
    """Whether a zone keeps one clock in January and another in July."""
    winter, summer = halves(zone, year)
    return winter != summer


def halves(zone: str, year: int) -> tuple[int, int]:
    """The offsets of a zone in January and in July."""
    january, july = (clock.seen_from(noon(date(year, month, 1)), zone).offset for month in (1, 7))
    return january, july


def same(one: str, other: str, on: date | None) -> bool:
    """Whether two zones show the same clock: on the date, or all through the year of the tz database."""
    return one == other or all(
        clock.seen_from(instant, one).offset == clock.seen_from(instant, other).offset for instant in instants(on)
    )


def instants(on: date | None) -> tuple[datetime, ...]:
    """Noon of the date, or without one twice a month through the year of the tz database."""
    if on:
        return (noon(on),)
    year = int(clock.version()[:4])
    return tuple(noon(date(year, month, day)) for month in range(1, 13) for day in (1, 15))


def noon(day: date) -> datetime:
    """Noon in UTC of a date; of the nearest year that zones are known for where it lies outside."""
    if not clock.FIRST_YEAR <= day.year <= clock.LAST_YEAR:
        day = date(min(max(day.year, clock.FIRST_YEAR), clock.LAST_YEAR), day.month, 1)
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
