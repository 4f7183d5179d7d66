"""Busy calendars: what an .ics file takes of its owner's time, near the dates of the agendas. The file is only read."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import msgspec

from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.store.busy_events import Entries, Event, Moment
from rcmcli.store.busy_parts import Part, parts_of
from rcmcli.store.busy_repeats import Steps
from rcmcli.store.busy_zones import Zones, clock_of, read_wall
from rcmcli.store.shelf import shown
from rcmcli.words import text

LARGEST = 20_000_000
_DAY = timedelta(days=1)
_MARGIN = timedelta(days=2)  # wider than any two clocks are apart
_BAD = (ValueError, OverflowError, LookupError)


class BusyTime(msgspec.Struct, frozen=True, order=True):
    """A stretch of time, in UTC instants; without a title where the entry is private."""

    start: datetime
    end: datetime
    title: str = ""


class Trouble(msgspec.Struct, frozen=True):
    """An entry that could not be read as it is written, and why."""

    line: int
    title: str
    why: Text


class BusyCalendar(msgspec.Struct, frozen=True):
    """What a file takes of its owner's time; `floating` entries name no zone, so that the owner's was meant."""

    entries: tuple[BusyTime, ...]
    troubles: tuple[Trouble, ...]
    floating: int = 0


def read_busy(path: Path, first: date, last: date, zone: str) -> BusyCalendar:
    """What the file takes from `first` to `last`; dates and times of no zone are read by the clock of `zone`.

    Raises `Refusal` for a file that cannot be read, or is no calendar.
    """
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror or type(error).__name__ if isinstance(error, OSError) else "NUL"
        raise Refusal(text("cannot open", path=shown(path), reason=one_line(reason))) from error
    if len(data) > LARGEST:
        raise Refusal(text("busy too large", path=shown(path), most=LARGEST // 1_000_000))
    words = _decoded(data)
    if not re.search(r"(?im)^\s*BEGIN:VCALENDAR\s*$", words):
        raise Refusal(text("busy no calendar", path=shown(path)), text("busy no calendar hint"))
    return read_text(words, first, last, zone)


def read_text(words: str, first: date, last: date, zone: str) -> BusyCalendar:
    """What the text of a calendar takes from `first` to `last`."""
    window = datetime.combine(first, time()) - _MARGIN, datetime.combine(last, time()) + _MARGIN
    parts = list(parts_of(words))
    reader = _Reader(Entries(Zones((one for one in parts if one.kind == "VTIMEZONE"), *window), clock_of(zone)), window)
    entries = sorted({*reader.events(parts), *reader.stretches(parts)})
    limits = clock_of(zone)(window[0] + _DAY), clock_of(zone)(window[1])
    within = tuple(one for one in entries if one.start < one.end and one.start < limits[1] and one.end > limits[0])
    return BusyCalendar(within, tuple(reader.troubles), reader.floating)


class _Reader:
    """One reading of one file, with the troubles met on the way."""

    def __init__(self, entries: Entries, window: tuple[datetime, datetime]) -> None:
        self._entries = entries
        self._window = window
        self._steps = Steps()
        self.troubles: list[Trouble] = []
        self.floating = 0

    def stretches(self, parts: Iterable[Part]) -> Iterator[BusyTime]:
        """Those of the VFREEBUSY parts."""
        for part in parts:
            if part.kind == "VFREEBUSY" and not part.cancels:
                try:
                    yield from [BusyTime(start, end) for start, end in self._entries.periods(part)]
                except _BAD as error:
                    self._trouble(part, error)

    def events(self, parts: Iterable[Part]) -> Iterator[BusyTime]:
        """Those of the entries, series with their changed and dropped occurrences."""
        events = [event for part in parts if (event := self._event(part))]
        newest: dict[tuple[str, datetime | None], int] = {}
        for event in events:
            newest[_name(event)] = max(event.sequence, newest.get(_name(event), 0))
        events = [event for event in events if not event.uid or event.sequence == newest[_name(event)]]
        changed: dict[str, list[Moment]] = {}
        for event in events:
            if event.replaces and event.uid:
                changed.setdefault(event.uid, []).append(event.replaces)
        for event in events:
            if event.busy:
                dropped = () if event.replaces else changed.get(event.uid, ())
                yield from self._times(event, _Dropped((*event.less, *dropped), event.start.whole))

    def _event(self, part: Part) -> Event | None:
        if part.kind != "VEVENT" or self._is_far(part):
            return None
        try:
            event = self._entries.read(part)
        except _BAD as error:
            self._trouble(part, error)
            return None
        self.troubles += [Trouble(event.line, event.title, why) for why in event.remarks]
        self.floating += event.busy and event.start.floating
        return event

    def _is_far(self, part: Part) -> bool:
        """Whether an entry that neither repeats nor changes a series is sure to be outside the dates."""
        if part.raw("RRULE") or part.raw("RDATE") or part.raw("RECURRENCE-ID"):
            return False
        try:
            start = read_wall(part.raw("DTSTART").rpartition(":")[2])
            end = read_wall(part.raw("DTEND").rpartition(":")[2]) if part.raw("DTEND") else None
        except ValueError:
            return False
        before = (end or start) < self._window[0] and not part.raw("DURATION")
        return start > self._window[1] or before

    def _times(self, event: Event, dropped: "_Dropped") -> Iterator[BusyTime]:
        """The occurrences of an entry; what fails on the way costs only those after it."""
        try:
            for start in self._starts(event):
                if start not in dropped:
                    yield BusyTime(start.instant, event.end_of(start, event.length), event.title)
            for start, length in event.more:
                if start not in dropped:
                    yield BusyTime(start.instant, event.end_of(start, length), event.title)
        except _BAD as error:
            self.troubles.append(Trouble(event.line, event.title, _why(error)))

    def _starts(self, event: Event) -> Iterator[Moment]:
        if event.rule is None or event.replaces:
            yield event.start
            return
        first, last = self._window[0] - event.length - _DAY, self._window[1]
        until = self._entries.until(event)
        for wall in event.rule.starts(event.start.wall, first, last, self._steps):
            start = msgspec.structs.replace(event.start, wall=wall)
            if until and wall != event.start.wall and _is_past(start, until):
                return
            if first <= wall <= last:
                yield start

    def _trouble(self, part: Part, error: Exception) -> None:
        title = part.raw("SUMMARY").partition(":")[2] if not part.raw("CLASS") else ""
        self.troubles.append(Trouble(part.line, one_line(title)[:60], _why(error)))


class _Dropped:
    """The occurrences of a series that are taken out, or told by an entry of their own."""

    def __init__(self, moments: Iterable[Moment], whole: bool) -> None:
        self._days = {moment.wall.date() for moment in moments if moment.whole or whole}
        self._instants = {moment.instant for moment in moments if not (moment.whole or whole)}

    def __contains__(self, start: Moment) -> bool:
        return start.wall.date() in self._days or (bool(self._instants) and start.instant in self._instants)


def _name(event: Event) -> tuple[str, datetime | None]:
    """What tells an entry from others: its id, and which occurrence of it is meant."""
    return event.uid, event.replaces.wall if event.replaces else None


def _is_past(start: Moment, until: Moment) -> bool:
    """Whether an occurrence is after the last one: by the date where the rule gives one, else by the instant."""
    return start.wall.date() > until.wall.date() if until.whole else start.instant > until.instant


def _why(error: Exception) -> Text:
    if isinstance(error, Misread):
        return error.says
    return Text(en="its dates or times cannot be read", es="no se entienden sus fechas u horas")


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
