"""The zones that a calendar file names: by the tz database, by the labels of Windows, or as the file itself writes them."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

from rcmcli.model import clock
from rcmcli.store.busy_parts import Part
from rcmcli.store.busy_repeats import Steps, read_rule

Clock = Callable[[datetime], datetime]  # from a wall time to its instant
_YEARS = timedelta(days=3 * 366)
_Onset = tuple[datetime, timedelta, timedelta]  # the wall time of a change, the offsets before and after it


class Zones:
    """The clocks of one file; `first` and `last` are the wall times between which they must be right."""

    def __init__(self, parts: Iterable[Part], first: datetime, last: datetime) -> None:
        self._written = {part.raw("TZID").partition(":")[2].strip(): part for part in parts}
        self._window = first - _YEARS, last
        self._found: dict[str, Clock | None] = {}

    def find(self, name: str) -> Clock | None:
        """The clock that a TZID means; none where neither rcm nor the file knows it."""
        if name not in self._found:
            self._found[name] = self._look_up(name)
        return self._found[name]

    def _look_up(self, name: str) -> Clock | None:
        known = _iana(name) or _of_windows(name)
        part = self._written.get(name)
        if not known and part:
            known = _iana(part.raw("X-LIC-LOCATION").partition(":")[2].strip())
        if known:
            return clock_of(known)
        return self._as_written(part) if part else None

    def _as_written(self, part: Part) -> Clock | None:
        steps = Steps(100_000)
        try:
            onsets = sorted(onset for inner in part.inner for onset in self._onsets(inner, steps))
        except (ValueError, OverflowError, LookupError):
            return None
        return partial(_by_onsets, [when for when, _, _ in onsets], onsets) if onsets else None

    def _onsets(self, part: Part, steps: Steps) -> Iterator[_Onset]:
        lines = part.properties()
        before, after = (_offset(lines[name][0].value) for name in ("TZOFFSETFROM", "TZOFFSETTO"))
        begin = read_wall(lines["DTSTART"][0].value)
        yield begin, before, after
        for line in lines.get("RDATE", ()):
            yield from ((read_wall(value[:16]), before, after) for value in line.value.split(","))
        for line in lines.get("RRULE", ()):
            rule = read_rule(line.value)
            until = read_wall(rule.until) + before if rule.until else self._window[1]
            last = min(until, self._window[1])
            for when in rule.starts(begin, self._window[0], last, steps):
                if when <= last:
                    yield when, before, after


def clock_of(zone: str) -> Clock:
    """The clock of a zone of the tz database."""
    return partial(_by_name, zone)


def read_wall(value: str) -> datetime:
    """A date, or a date and time, as a wall time; a `Z` is not looked at. Raises `ValueError`."""
    digits = value.strip().rstrip("Zz")
    if not digits.isascii() or len(digits) not in (8, 13, 15):
        raise ValueError(value)
    return datetime.strptime(digits, {8: "%Y%m%d", 13: "%Y%m%dT%H%M", 15: "%Y%m%dT%H%M%S"}[len(digits)])


def _by_name(zone: str, wall: datetime) -> datetime:
    return clock.instant(wall.date(), wall.hour * 60 + wall.minute, zone) + timedelta(seconds=wall.second)


def _by_onsets(whens: list[datetime], onsets: list[_Onset], wall: datetime) -> datetime:
    at = bisect_right(whens, wall)
    offset = onsets[at - 1][2] if at else onsets[0][1]
    return (wall - offset).replace(tzinfo=UTC)


def _iana(name: str) -> str:
    """The name of the tz database in a TZID, which may stand behind a path: `/mozilla.org/2005/America/Lima`."""
    words = name.strip().strip('"').split("/")
    tries = ["/".join(words[at:]) for at in range(max(0, len(words) - 3), len(words))]
    return next((one for one in tries if one in clock.names()), "")


def _of_windows(name: str) -> str:
    """The zone that Windows and Outlook call by this id or label, with or without the offset before it."""
    from rcmcli.atlas.windows import WINDOWS

    label = name.strip().strip('"')
    label = label.partition(")")[2].strip() if label.startswith(("(UTC", "(GMT")) else label
    wanted = label.casefold()
    return next((zone for zone, names in WINDOWS if wanted and wanted in names.casefold().split("|")), "")


def _offset(value: str) -> timedelta:
    digits = value.strip().lstrip("+-")
    if not digits.isascii() or not digits.isdigit() or len(digits) not in (4, 6):
        raise ValueError(value)
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]), seconds=int(digits[4:] or 0))
    return -size if value.strip().startswith("-") else size
