"""One reading of a calendar file: its entries and free-busy times near some dates, and what could not be read on the way."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

import msgspec

from rcmcli.model import clock
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, one_line
from rcmcli.store.busy.events import BAD, Entries, Event
from rcmcli.store.busy.parts import Part
from rcmcli.store.busy.rules import MOST_IN_ALL, Steps
from rcmcli.store.busy.series import Occurrence, Series, series_of
from rcmcli.store.busy.standing import title_of
from rcmcli.store.busy.times import Clock, Moment

_DAY = timedelta(days=1)


class BusyTime(msgspec.Struct, frozen=True, order=True):
    """A stretch of time, in UTC instants; without a title where the entry is private."""

    start: datetime
    end: datetime
    title: str = ""
    tentative: bool = False


class Trouble(msgspec.Struct, frozen=True):
    """An entry that could not be read as it is written, or only with a doubt, and why."""

    line: int
    title: str
    why: Text


class Window:
    """The days asked for, each with a margin wider than any two clocks are apart: as instants, and as wall times."""

    def __init__(self, days: Iterable[date], party: Clock) -> None:
        those = [datetime.combine(day, time()) for day in sorted(set(days))]
        self.first, self.last = those[0] - 2 * _DAY, those[-1] + 2 * _DAY
        self._opens = [party.instant(day - _DAY) for day in those]
        self._closes = [party.instant(day + 2 * _DAY) for day in those]

    def holds(self, start: datetime, end: datetime) -> bool:
        """Whether a stretch of time has a part in one of them."""
        at = bisect_right(self._closes, start)  # the first day that is not over by then
        return at < len(self._opens) and (self._opens[at] < end or self._opens[at] <= start)


class Reader:
    """Collects the entries of a file, and then gives the times that they take."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.steps = Steps(MOST_IN_ALL)
        self._events: list[Event] = []
        self._stretches: list[BusyTime] = []
        self._doubted: set[tuple[int, Text]] = set()
        self.troubles: list[Trouble] = []
        self._floating: set[int] = set()

    @property
    def floating(self) -> int:
        """How many entries near the days name no zone, where the calendar has none of its own."""
        return len(self._floating)

    def take(self, part: Part, entries: Entries, *, cancels: bool) -> None:
        """Read one part of a calendar; `cancels` in one that takes its entries back."""
        try:
            if part.kind == "VFREEBUSY":
                self._stretches += [] if cancels else self._periods(part, entries)
            else:
                self._events.append(entries.read(part, cancels=cancels))
        except BAD as error:
            self._say(part.line, title_of(part.properties()), _why(error))

    def times(self) -> Iterator[BusyTime]:
        """What the entries take of the dates asked for, in no order."""
        yield from self._stretches
        for series in series_of(self._events, self._window.first, self._window.last, self.steps):
            yield from self._taken(series)

    def _taken(self, series: Series) -> Iterator[BusyTime]:
        """The times of one entry; what fails on the way costs only those after it."""
        event = series.event
        try:
            if self._is_far(event):
                return
            for why in event.remarks:
                self._say(event.line, event.title, why)
            for one in series.occurrences():
                if one.event.standing.busy:
                    yield from self._time(one)
        except BAD as error:
            self._say(event.line, event.title, _why(error))

    def _time(self, one: Occurrence) -> Iterator[BusyTime]:
        start, end, event = one.start.instant, one.length.end_of(one.start), one.event
        if not self._window.holds(start, end):
            return
        for why in (*event.doubts, *_doubts_of_hour(one.start), *([_NO_LENGTH] if start == end else [])):
            self._say(event.line, event.title, why)
        if one.start.floating and not one.start.clock.says:
            self._floating.add(event.line)
        if start < end:
            yield BusyTime(start, end, event.title, event.standing.tentative)

    def _is_far(self, event: Event) -> bool:
        """Whether an entry is sure to take nothing of the dates, so that nothing need be said of it."""
        if event.more or event.replaces:
            return False
        past = not event.rules and event.start.wall + event.length.whole < self._window.first
        return past or event.start.wall > self._window.last

    def _periods(self, part: Part, entries: Entries) -> Iterator[BusyTime]:
        for one in entries.periods(part):
            if isinstance(one, Text):
                self._say(part.line, "", one)
                continue
            start, length, tentative = one
            found = BusyTime(start.instant, length.end_of(start), "", tentative)
            if found.start < found.end and self._window.holds(found.start, found.end):
                yield found

    def _say(self, line: int, title: str, why: Text) -> None:
        if (line, why) not in self._doubted:
            self._doubted.add((line, why))
            self.troubles.append(Trouble(line, one_line(title)[:60], why))


def _doubts_of_hour(start: Moment) -> Iterator[Text]:
    """What is to be said of the hour of an occurrence: skipped, twice, or another one by other rules of its zone."""
    if start.whole:
        return
    day, many = start.wall.date().isoformat(), len(start.clock.readings(start.wall))
    if many == 0:
        yield Text(
            en=f"the clocks skip its hour on {day}; read by the offset before",
            es=f"los relojes se saltan su hora el {day}; se lee con el desfase anterior",
        )
    if many > 1:
        yield Text(
            en=f"its hour happens twice on {day}; the first counts",
            es=f"su hora ocurre dos veces el {day}; cuenta la primera",
        )
    if start.clock.rival:
        minutes = round((start.clock.rival.instant(start.wall) - start.instant).total_seconds() / 60)
        if minutes:
            yield _differs(start.clock, start.clock.rival.name, minutes)


def _differs(used: Clock, other: str, minutes: int) -> Text:
    """That the rules of a file and the tz database disagree, and which of them counts."""
    en, es = ("later", "más tarde") if minutes > 0 else ("earlier", "más temprano")
    if not used.of_file:
        return Text(
            en=f"by the file's own rules of {used.name} it would be {abs(minutes)} minutes {en}; "
            f"the tz database {clock.version()} counts",
            es=f"según las reglas que el archivo da de {used.name} sería {abs(minutes)} minutos {es}; "
            f"cuenta la base de datos tz {clock.version()}",
        )
    shown = one_line(used.name)[:60]
    return Text(
        en=f"in {other} it would be {abs(minutes)} minutes {en}; the file's own rules of “{shown}” count",
        es=f"en {other} sería {abs(minutes)} minutos {es}; cuentan las reglas que el archivo da de «{shown}»",
    )


def _why(error: Exception) -> Text:
    return error.says if isinstance(error, Misread) else _UNREAD


_UNREAD = Text(en="its dates or times cannot be read", es="no se entienden sus fechas u horas")
_NO_LENGTH = Text(en="it has no length and takes no time", es="no tiene duración y no ocupa tiempo")
