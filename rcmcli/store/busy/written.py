"""The zones that a file itself explains (VTIMEZONE): when their clocks change, and from which offset to which."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

import msgspec

from rcmcli.store.busy.parts import Part
from rcmcli.store.busy.rules import Steps, read_rule
from rcmcli.store.busy.times import Clock, read_offset, read_wall

_FIRST = datetime(1970, 1, 1)
_AFTER = timedelta(days=366)
_NONE, _DAY = timedelta(), timedelta(days=1)


class Onset(msgspec.Struct, frozen=True, order=True):
    """The wall time of a change, by the clock that was still running, and the offsets before and after it."""

    wall: datetime
    before: timedelta
    after: timedelta


class Written:
    """The zones that a whole file explains; equal ones are read once. Right until the wall time `last`."""

    def __init__(self, parts: Iterable[Part], last: datetime) -> None:
        self.parts = parts_by_id(parts)
        self._last = last
        self._read: dict[tuple[str, ...], Clock | None] = {}

    def clock(self, part: Part) -> Clock | None:
        """The clock of a VTIMEZONE; none where its rules cannot be read."""
        words = tuple(line for one in (part, *part.inner) for _, line in one.lines)
        if words not in self._read:
            self._read[words] = _clock(part, self._last)
        return self._read[words]


def parts_by_id(parts: Iterable[Part]) -> dict[str, Part]:
    """The zones by their TZID, of two of one name the first."""
    found: dict[str, Part] = {}
    for part in parts:
        found.setdefault(same_id(part.properties().value("TZID")), part)
    return found


def same_id(name: str) -> str:
    """A TZID as it compares: in a property its commas are escaped, in a parameter it may be quoted."""
    return " ".join(re.sub(r"\\(.)", r"\1", name).replace('"', "").casefold().split())


def _clock(part: Part, last: datetime) -> Clock | None:
    """The clock of a VTIMEZONE, right until a year after `last`; none where its rules cannot be read."""
    steps = Steps()
    try:
        onsets = sorted({one for inner in part.inner for one in _onsets(inner, last + _AFTER, steps)})
    except (ValueError, OverflowError, LookupError):
        return None
    if not onsets:
        return None
    offsets_of = [one.wall for one in onsets]

    def offsets(wall: datetime) -> list[timedelta]:
        """The offset in force, or the two between which a wall time is skipped or repeated, the earlier first."""
        at = bisect_right(offsets_of, wall)
        past = onsets[at - 1] if at else None
        if past and wall < past.wall + past.after - past.before:
            return [past.before, past.after]
        coming = onsets[at] if at < len(onsets) else None
        if coming and wall >= coming.wall + coming.after - coming.before:
            return [coming.before, coming.after]
        return [past.after if past else onsets[0].before]

    def readings(wall: datetime) -> tuple[datetime, ...]:
        found = offsets(wall)
        skipped = len(found) > 1 and found[1] > found[0]
        return () if skipped else tuple((wall - one).replace(tzinfo=UTC) for one in found)

    def instant(wall: datetime) -> datetime:
        return (wall - offsets(wall)[0]).replace(tzinfo=UTC)

    return Clock(instant, readings, part.properties().value("TZID"), of_file=True)


def _onsets(part: Part, last: datetime, steps: Steps) -> Iterator[Onset]:
    """The changes of one STANDARD or DAYLIGHT. Raises `ValueError` or `LookupError`."""
    lines = part.properties()
    before, after = (read_offset(lines.by_name[name][0].value) for name in ("TZOFFSETFROM", "TZOFFSETTO"))
    begin = read_wall(lines.by_name["DTSTART"][0].value)
    yield Onset(begin, before, after)
    for line in lines.all("RDATE"):
        for value in line.value.split(","):
            yield Onset(_local(value.partition("/")[0], before), before, after)
    for line in lines.all("RRULE"):
        rule = read_rule(line.value)
        until = min(last, _local(rule.until, before) + (_NONE if "T" in rule.until else _DAY)) if rule.until else last
        for wall in rule.starts(begin, _FIRST, until, steps):
            if wall <= until:
                yield Onset(wall, before, after)


def _local(value: str, before: timedelta) -> datetime:
    """A time by the clock that was running before a change; a `Z` makes it UTC."""
    return read_wall(value) + (before if value.strip()[-1:] in ("Z", "z") else _NONE)
