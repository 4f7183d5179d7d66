"""The clock: what a wall time at a place means as an instant, and back. Only this file knows offsets.

Intervals are half-open, instants are `datetime`s in UTC, wall times are minutes after midnight of a date.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from itertools import pairwise

import msgspec

from rcmcli.model.tzdb import load, names, version

__all__ = ["names", "version"]

DAY = 24 * 60
FIRST_YEAR, LAST_YEAR = 1970, 2100
_STRIDE = 6  # days; no zone has changed its clocks twice within so many since 1970


class Local(msgspec.Struct, frozen=True):
    """An instant as the clocks of one zone show it; `offset` is minutes east of UTC."""

    day: date
    minutes: int
    offset: int
    abbreviation: str

    @property
    def clock(self) -> str:
        """The wall clock, `HH:MM`."""
        return clock(self.minutes)

    def day_shift(self, day: date) -> int:
        """How many dates later than `day` this is: -1, 0, 1."""
        return (self.day - day).days


class Shift(msgspec.Struct, frozen=True):
    """A moment at which the clocks of a zone change, with the offsets (minutes) before and after."""

    instant: datetime
    before: int
    after: int

    @property
    def day(self) -> date:
        """The local date on which the clocks move, told by the clock that was still running."""
        return (self.instant + timedelta(minutes=self.before)).date()


@cache
def zone(name: str) -> tzinfo:
    """The zone called `name`: an IANA name, or `UTC±HH:MM` for a fixed offset. Raises `NoZone` for any other."""
    fixed = re.fullmatch(r"UTC([+-])([0-9]{2}):([0-9]{2})", name)
    if not fixed or int(fixed[2]) > 23 or int(fixed[3]) > 59:
        return load(name)
    sign = -1 if fixed[1] == "-" else 1
    return timezone(sign * timedelta(hours=int(fixed[2]), minutes=int(fixed[3])), name)


def is_zone(name: str) -> bool:
    """Whether a name is that of a zone in which people live, or UTC."""
    return name in names() and ("/" in name or name == "UTC") and not name.startswith("Etc/")


def readings(day: date, minutes: int, name: str) -> tuple[datetime, ...]:
    """The instants a wall time stands for: one; none where the clocks skip it; two where they repeat it."""
    midnight = _steady_midnight(day + timedelta(days=minutes // DAY), name)
    if midnight is not None:
        return (midnight + timedelta(minutes=minutes % DAY),)
    there = zone(name)
    wall = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)
    found: list[datetime] = []
    for fold in (0, 1):
        instant = wall.replace(tzinfo=there, fold=fold).astimezone(UTC)
        if instant not in found and instant.astimezone(there).replace(tzinfo=None) == wall:
            found.append(instant)
    return tuple(found)


def is_steady(day: date, name: str) -> bool:
    """Whether no clock of a zone changes on a day, so that each wall time from its midnight to the next is one instant."""
    return _steady_midnight(day, name) is not None


def instant(day: date, minutes: int, name: str) -> datetime:
    """The instant of a wall time: the first where it repeats; where it is skipped, by the offset before.

    Both cases are findings (Z301, Z302); PEP 495 calls this reading `fold=0`.
    """
    wall = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)
    return wall.replace(tzinfo=zone(name)).astimezone(UTC)


@lru_cache(maxsize=10_000)
def seen_from(instant: datetime, name: str) -> Local:
    """What the clocks of the zone `name` show at `instant`."""
    there = instant.astimezone(zone(name))
    return Local(there.date(), there.hour * 60 + there.minute, offset_of(there), there.tzname() or "")


def instants_around_gap(day: date, minutes: int, name: str) -> list[datetime]:
    """The two instants that a skipped wall time may stand for: by the offset after the change, and by the one before."""
    wall = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)
    return [wall.replace(tzinfo=zone(name), fold=fold).astimezone(UTC) for fold in (1, 0)]


def around_gap(day: date, minutes: int, name: str) -> tuple[Local, Local]:
    """What the clocks show at the two instants that a skipped wall time may stand for."""
    after, before = instants_around_gap(day, minutes, name)
    return seen_from(after, name), seen_from(before, name)


def shifts(name: str, since: datetime, until: datetime) -> list[Shift]:
    """The changes of the clocks of `name` after `since` and not after `until`, in order, to the second."""
    years = range(since.year, until.year + 1)
    return [shift for year in years for shift in _shifts_of(year, name) if since < shift.instant <= until]


def offsets(name: str, moments: Sequence[datetime]) -> tuple[tuple[datetime, int], ...]:
    """The offsets of `name` at some instants in order: from which of them on each is kept.

    It is looked up once a stride, in which clocks change no more than once, and not at every instant.
    """
    found = [(moments[0], _minutes(moments[0], name))]
    at = 0
    while at < len(moments) - 1:
        far = max(at + 1, bisect_right(moments, moments[at] + timedelta(days=_STRIDE), at) - 1)
        before, after = found[-1][1], _minutes(moments[far], name)
        if after != before:
            moved = bisect_left(moments, True, at + 1, far, key=lambda one: _minutes(one, name) != before)
            found.append((moments[moved], after))
        at = far
    return tuple(found)


def clock(minutes: int) -> str:
    """Minutes after midnight as `HH:MM`, of whichever day they fall on."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def offset_label(offset: int) -> str:
    """An offset in minutes as people read it: `UTC−6`, `UTC+5:30`, `UTC`."""
    if not offset:
        return "UTC"
    hours, minutes = divmod(abs(offset), 60)
    return f"UTC{'−' if offset < 0 else '+'}{hours}{f':{minutes:02d}' if minutes else ''}"


def offsets_label(offsets: Iterable[int]) -> str:
    """Offsets that follow each other, as people read them, each once: `UTC+2/+1`, `UTC+1/+0`."""
    first, *others = dict.fromkeys(offsets)
    return "/".join([offset_label(first), *(offset_label(one).removeprefix("UTC") or "+0" for one in others)])


def shown_at(instant: datetime, name: str) -> datetime:
    """An instant with the offset that the zone `name` keeps then: what is added to it is added to the instant."""
    there = instant.astimezone(zone(name))
    return there.astimezone(timezone(there.utcoffset() or timedelta()))


def offset_of(local: datetime) -> int:
    """The offset of an aware time, in minutes."""
    return round((local.utcoffset() or timedelta()).total_seconds() / 60)


def iso(instant: datetime) -> str:
    """An instant as ISO 8601 in UTC, with `Z`."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def iso_at(instant: datetime, name: str) -> str:
    """An instant as ISO 8601 with the offset of the zone `name`."""
    return instant.astimezone(zone(name)).isoformat(timespec="seconds")


@lru_cache(maxsize=10_000)
def _steady_midnight(day: date, name: str) -> datetime | None:
    """The instant at which a day begins, if its zone keeps one offset until the next day has begun."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return None
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone(name))
    tomorrow = midnight + timedelta(days=1)
    offsets = {one.utcoffset() for one in (midnight, tomorrow, tomorrow.replace(fold=1))}
    return midnight.astimezone(UTC) if len(offsets) == 1 else None


@lru_cache(maxsize=10_000)
def _shifts_of(year: int, name: str) -> tuple[Shift, ...]:
    """The changes of the clocks of a zone after the first instant of a year of UTC and not after its end, stride by stride."""
    begin, end = (datetime(one, 1, 1, tzinfo=UTC) for one in (year, year + 1))
    looks = [begin + timedelta(days=n) for n in range(0, (end - begin).days, _STRIDE)]
    offsets = {look: _offset(look, name) for look in (*looks, end)}
    return tuple(_pin_down(early, late, name) for early, late in pairwise(offsets) if offsets[early] != offsets[late])


def _offset(instant: datetime, name: str) -> timedelta:
    return instant.astimezone(zone(name)).utcoffset() or timedelta()


def _minutes(instant: datetime, name: str) -> int:
    return offset_of(instant.astimezone(zone(name)))


def _pin_down(early: datetime, late: datetime, name: str) -> Shift:
    """The one change after `early` and not after `late`, to the second."""
    before, after = _offset(early, name), _offset(late, name)
    seconds = range(int((late - early).total_seconds()))
    moved = bisect_left(seconds, True, key=lambda n: _offset(early + timedelta(seconds=n), name) != before)
    instant = early + timedelta(seconds=moved)
    return Shift(instant, round(before.total_seconds() / 60), round(after.total_seconds() / 60))
