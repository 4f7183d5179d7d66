"""The occurrences of the entries of a calendar: of two versions the newer, changed and dropped times of a series, what moves on."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from operator import itemgetter

import msgspec

from rcmcli.store.busy.events import Bounded, Event
from rcmcli.store.busy.rules import Steps
from rcmcli.store.busy.times import Length, Moment

_DAY = timedelta(days=1)


class Occurrence(msgspec.Struct, frozen=True):
    """One time of an entry, and the entry that says what it is."""

    start: Moment
    length: Length
    event: Event


class Moments:
    """Some times of a series, by date where either they or the series have no hour, else by instant."""

    def __init__(self, moments: Iterable[Moment]) -> None:
        those = list(moments)
        self._dates = {moment.wall.date() for moment in those}
        self._whole_days = {moment.wall.date() for moment in those if moment.whole}
        self._instants = {moment.instant for moment in those if not moment.whole}

    def __bool__(self) -> bool:
        return bool(self._dates)

    def __contains__(self, start: Moment) -> bool:
        days = self._dates if start.whole else self._whole_days
        return start.wall.date() in days or (
            bool(self._instants) and not start.whole and start.instant in self._instants
        )


class Changes:
    """The entries that stand for occurrences of one series: which those are, and which of them move all that follow.

    `reach` is how far they move them, and how long they make them, at most.
    """

    def __init__(self, events: Iterable[Event] = ()) -> None:
        those = [(one.replaces, one) for one in events if one.replaces]
        self.dropped = Moments(at for at, _ in those)
        self._onward = sorted(((at.instant, at, one) for at, one in those if one.onward), key=itemgetter(0))
        moved = (abs(one.start.wall - at.wall) + one.length.whole + 2 * _DAY for _, at, one in self._onward)
        self.reach = max(moved, default=timedelta())

    def moved(self, one: Occurrence) -> Occurrence:
        """An occurrence as the last change of all that follow has it: as much later or earlier, and as long, as that one."""
        last = bisect_right(self._onward, one.start.instant, key=itemgetter(0)) if self._onward else 0
        if not last:
            return one
        _, at, change = self._onward[last - 1]
        by_date = at.whole or one.start.whole
        hour = one.event.start.wall.time()
        before = datetime.combine(at.wall.date(), hour) if by_date else one.start.clock.wall(at.instant)
        return Occurrence(change.start.at(change.start.wall + (one.start.wall - before)), change.length, change)


class Series(msgspec.Struct, frozen=True):
    """An entry with the entries that change it, and with how far it is to be followed."""

    event: Event
    changes: Changes
    first: datetime
    last: datetime
    steps: Steps

    def occurrences(self) -> Iterator[Occurrence]:
        """Its own times, near the dates asked for. Raises `Misread` where it repeats too often, after those before."""
        dropped = Moments(self.event.less)
        for start, length in self._times():
            if start not in dropped and start not in self.changes.dropped:
                yield self.changes.moved(Occurrence(start, length, self.event))

    def _times(self) -> Iterator[tuple[Moment, Length]]:
        """Its start, those of RDATE, those of its rules; each once, and without those of EXRULE."""
        event, steps = self.event, self.steps.series()
        left_out = {wall for rule in event.left_out for wall in self._walls(rule, steps)}
        given = {start.instant: (start, length) for start, length in (*event.more, (event.start, event.length))}
        yield from (one for one in given.values() if one[0].wall not in left_out)
        seen = {event.start.wall} | left_out
        for rule in event.rules:
            for wall in self._walls(rule, steps):
                start = event.start.at(wall)
                if wall not in seen and not (event.more and start.instant in given):
                    seen.add(wall)
                    yield start, event.length

    def _walls(self, bounded: Bounded, steps: Steps) -> Iterator[datetime]:
        rule, until = bounded
        reach = self.changes.reach
        first, last = self.first - reach - self.event.length.whole - _DAY, self.last + reach
        for wall in rule.starts(self.event.start.wall, first, last, steps):
            if until and _is_past(self.event.start.at(wall), until):
                return
            if first <= wall <= last:
                yield wall


def newest(events: list[Event]) -> list[Event]:
    """The entries without those that a newer version replaces, by SEQUENCE and then by the time of the change."""
    latest: dict[tuple[str, datetime | None], tuple[int, str]] = {}
    for event in events:
        if not event.damaged:
            latest[_name(event)] = max((event.sequence, event.modified), latest.get(_name(event), (0, "")))
    return [one for one in events if not one.uid or one.damaged or _is_current(one, latest[_name(one)])]


def series_of(events: list[Event], first: datetime, last: datetime, steps: Steps) -> Iterator[Series]:
    """The entries that count, each with those that change it."""
    those = _in_force(newest(events))
    changing: dict[str, list[Event]] = {}
    for event in those:
        if event.uid and event.replaces:
            changing.setdefault(event.uid, []).append(event)
    changes, none = {uid: Changes(some) for uid, some in changing.items()}, Changes()
    for event in those:
        yield Series(event, none if event.replaces else changes.get(event.uid, none), first, last, steps)


def _in_force(events: list[Event]) -> list[Event]:
    """The entries without the older changes of occurrences that a newer version of their series leaves out."""
    left_out: dict[str, tuple[int, Moments]] = {}
    for event in events:
        if event.uid and event.less and not event.replaces:
            left_out.setdefault(event.uid, (event.sequence, Moments(event.less)))

    def is_outdated(change: Event) -> bool:
        sequence, dropped = left_out.get(change.uid, (0, None))
        return bool(dropped and change.replaces and change.sequence < sequence and change.replaces in dropped)

    return [event for event in events if not is_outdated(event)]


def _is_current(event: Event, latest: tuple[int, str]) -> bool:
    """Whether no version is newer; one that does not say when it was changed is never older for that."""
    return event.sequence == latest[0] and (not event.modified or event.modified == latest[1])


def _name(event: Event) -> tuple[str, datetime | None]:
    """What tells an entry from others: its id, and which occurrence of it is meant."""
    return event.uid, event.replaces.instant if event.replaces else None


def _is_past(start: Moment, until: Moment) -> bool:
    """Whether an occurrence is after the last one: by the date where one of them has no hour, else by the instant."""
    if until.whole or start.whole:
        return start.wall.date() > until.wall.date()
    return start.instant > until.instant
