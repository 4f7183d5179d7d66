"""The times of calendar entries: wall times, each with the clock it is told by, and lengths."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import msgspec

from rcmcli.model import clock
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text
from rcmcli.store.busy.lines import Property

_WALL = re.compile(r"([0-9]{8})(?:T([0-9]{4}(?:[0-9]{2})?)(Z|[+-][0-9]{4})?)?")
_LENGTH = re.compile(
    r"([+-]?)P(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,8})S)?)?"
)
_DAY = timedelta(days=1)


class Clock(msgspec.Struct, frozen=True):
    """From a wall time to its instant, and what is to be said of it.

    `readings` are the instants it may stand for: none where it is skipped, two where it happens twice. `says` is said
    of every entry it is used for. `rival` is what the tz database has of the same zone where the file decides (`of_file`),
    or the file where it does not.
    """

    instant: Callable[[datetime], datetime]
    readings: Callable[[datetime], tuple[datetime, ...]]
    name: str = ""
    says: Text = Text()
    of_file: bool = False
    rival: "Clock | None" = None

    def saying(self, words: Text) -> "Clock":
        """The same clock, with what is to be said of it."""
        return msgspec.structs.replace(self, says=words)

    def wall(self, instant: datetime) -> datetime:
        """The wall time that it shows at an instant."""
        guess = instant.replace(tzinfo=None)
        for _ in range(3):
            guess += instant - self.instant(guess)
        return guess


class Moment(msgspec.Struct, frozen=True):
    """A wall time and the clock it is told by; `floating` where the file names none, `whole` where it is a date."""

    wall: datetime
    clock: Clock
    floating: bool = False
    whole: bool = False

    @property
    def instant(self) -> datetime:
        """The instant it means."""
        return self.clock.instant(self.wall)

    def at(self, wall: datetime) -> "Moment":
        """Another wall time by the same clock."""
        return msgspec.structs.replace(self, wall=wall)


class Length(msgspec.Struct, frozen=True):
    """How long an entry takes: days by the calendar, all else by the clock's own seconds."""

    days: timedelta = timedelta()
    rest: timedelta = timedelta()

    def end_of(self, start: Moment) -> datetime:
        """The instant at which an occurrence ends."""
        return start.clock.instant(start.wall + self.days) + self.rest

    @property
    def whole(self) -> timedelta:
        """Both together, as by a clock that never changes."""
        return self.days + self.rest


def _in_utc(wall: datetime) -> datetime:
    return wall.replace(tzinfo=UTC)


UTC_CLOCK = Clock(_in_utc, lambda wall: (_in_utc(wall),), "UTC")


def clock_of(zone: str) -> Clock:
    """The clock of a zone of the tz database."""

    def readings(wall: datetime) -> tuple[datetime, ...]:
        seconds = timedelta(seconds=wall.second)
        return tuple(one + seconds for one in clock.readings(wall.date(), wall.hour * 60 + wall.minute, zone))

    def instant(wall: datetime) -> datetime:
        return clock.instant(wall.date(), wall.hour * 60 + wall.minute, zone) + timedelta(seconds=wall.second)

    return Clock(instant, readings, zone)


def read_wall(value: str) -> datetime:
    """A date, or a date and time, as a wall time; a `Z` is not looked at. Raises `ValueError`."""
    return _parted(value)[0]


def read_moment(line: Property, own: Clock, days: Clock, find: Callable[[str], Clock]) -> Moment:
    """The time of a line: UTC, of the zone it names, of the clock `days` for a date, else of the clock `own`.

    Raises `ValueError` for what is no time.
    """
    wall, offset = _parted(line.value)
    wall = wall.replace(year=min(max(wall.year, 2), 9998))  # “for ever” in any zone is still a date
    named = find(line.parameters["TZID"]) if line.parameters.get("TZID") else None
    if "T" not in line.value.upper() or line.parameters.get("VALUE", "").upper() == "DATE":
        return Moment(wall.replace(hour=0, minute=0, second=0), named or days, whole=True)
    if offset:
        away = timedelta() if offset == "Z" else read_offset(offset)
        return Moment(wall - away, UTC_CLOCK)
    return Moment(wall, named or own, floating=not line.parameters.get("TZID"))


def read_length(value: str) -> Length:
    """A length such as `PT1H30M`. Raises `ValueError`, or `Misread` for one below nought."""
    found = _LENGTH.fullmatch(value.strip().upper())
    if not found or not any(found.groups()[1:]):
        raise ValueError(value)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    length = Length(timedelta(weeks=weeks, days=days), timedelta(hours=hours, minutes=minutes, seconds=seconds))
    if found[1] == "-" and length.whole:
        raise Misread(Text(en="it ends before it starts", es="termina antes de empezar"))
    return length


def read_offset(value: str) -> timedelta:
    """An offset such as `-0600`, `+05:30` or `-045602`. Raises `ValueError`."""
    found = re.fullmatch(r"([+-]?)([0-9]{1,2}):?([0-9]{2}):?([0-9]{2})?", value.strip())
    if not found or int(found[2]) > 23 or int(found[3]) > 59:
        raise ValueError(value)
    size = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    return -size if found[1] == "-" else size


def _parted(value: str) -> tuple[datetime, str]:
    """The wall time of a value and the `Z` or the offset behind it."""
    found = _WALL.fullmatch(value.strip().upper())
    if not found:
        raise ValueError(value)
    day, hour, offset = found.groups(default="")
    if hour[:4] == "2400" and not hour[4:].strip("0"):
        return datetime.strptime(day, "%Y%m%d") + _DAY, offset
    return datetime.strptime(f"{day}{hour or '0000'}", "%Y%m%d%H%M%S" if len(hour) == 6 else "%Y%m%d%H%M"), offset
