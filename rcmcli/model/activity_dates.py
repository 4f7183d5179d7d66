"""When the activities of a calendar are, with what hangs on another worked out: from when, until when, or on which days."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

import msgspec

from rcmcli.model.activities import Activities, Activity, Due
from rcmcli.model.period import Period, Relation, shifted
from rcmcli.model.walltime import DateRange


class Bounds(msgspec.Struct, frozen=True):
    """What is known of when something is: not before `earliest`, not after `latest`, each of them none where that is open.

    `days` are its dates where they are known to the day, and only then: a month has bounds and no days.
    """

    earliest: date | None = None
    latest: date | None = None
    days: tuple[DateRange, ...] = ()

    @property
    def is_exact(self) -> bool:
        """Whether it is known to the day."""
        return bool(self.days)

    def __bool__(self) -> bool:
        return self.earliest is not None or self.latest is not None


OPEN = Bounds()
OFF = ("postponed", "cancelled")


class ActivityDates:
    """The dates of one calendar; those of an activity that has an agenda are its agenda's, which `days_of` gives.

    What names itself by a chain of others, or nothing that there is, has no dates.
    """

    def __init__(self, calendar: Activities, days_of: Callable[[str], tuple[date, ...]] = lambda _: ()) -> None:
        self._days_of = days_of
        self.activities: Mapping[str, Activity] = {one.id: one for _, _, one in reversed([*calendar.each()])}
        self.deadlines: Mapping[str, Due] = {one.id: one for one in reversed(calendar.deadlines) if one.id}
        self._known: dict[str, Bounds] = {}

    def found(self, name: str) -> Activity | Due | None:
        """The activity with this id, else the deadline."""
        return self.activities.get(name) or self.deadlines.get(name)

    def of(self, activity: Activity) -> Bounds:
        """When an activity is."""
        return self._own(activity) or self.stated(activity.when)

    def due(self, due: Due) -> Bounds:
        """When something is due: its `latest` is the last day on which it is in time."""
        return self.stated(due.by)

    def named(self, name: str) -> Bounds:
        """When that is on which others hang, by its id, worked out from the end of the chain that it hangs on itself.

        What was postponed or cancelled has no date for others, whatever its own was.
        """
        asked = name
        chain: dict[str, None] = {}
        while (one := self.found(name)) and name not in self._known and name not in chain:
            chain[name] = None
            name = anchor_of(period_of(one))
        links = [*chain]
        if name in chain:
            self._known |= dict.fromkeys(links[links.index(name) :], OPEN)
        for link in reversed(links):
            if link not in self._known and (one := self.found(link)):
                self._known[link] = self._as_anchor(one)
        return self._known.get(asked, OPEN)

    def _as_anchor(self, one: Activity | Due) -> Bounds:
        if one.status in OFF:
            return OPEN
        return self.of(one) if isinstance(one, Activity) else self._last_day(one)

    def _last_day(self, due: Due) -> Bounds:
        """The one last day of a deadline, where that is certain; else what is known of it."""
        bounds, relation = self.due(due), due.by.relation
        ends = {one.last for one in due.by.dates()}
        if bounds.latest is None or len(ends) > 1 or not (relation is None or self._anchor(relation).is_exact):
            return bounds
        return Bounds(bounds.latest, bounds.latest, (DateRange(bounds.latest, bounds.latest),))

    def _own(self, activity: Activity) -> Bounds:
        days = sorted(set(self._days_of(activity.agenda))) if activity.agenda else []
        return Bounds(days[0], days[-1], _joined(days)) if days else OPEN

    def stated(self, period: Period) -> Bounds:
        """What a period says, with what it hangs on worked out."""
        if period.relation:
            anchor = self._anchor(period.relation)
            return related(period.relation, anchor) if anchor else OPEN
        ends = period.dates()
        if not ends or period.needs_year:
            return OPEN
        first, last = min(one.first for one in ends), max(one.last for one in ends)
        return Bounds(None if period.at_latest else first, last, ends if period.is_exact else ())

    def _anchor(self, relation: Relation) -> Bounds:
        if relation.of:
            return self.stated(Period((relation.of,)))
        return self.named(relation.anchor)


def period_of(one: Activity | Due) -> Period:
    """When an activity is to be, or by when something is due, as it was written."""
    return one.when if isinstance(one, Activity) else one.by


def anchor_of(period: Period) -> str:
    """The id of what a period hangs on; empty for nothing."""
    return period.relation.anchor if period.relation else ""


def related(relation: Relation, anchor: Bounds) -> Bounds:
    """The dates before or after others: a day where those are known to the day, else as open as they are."""
    exact = anchor.is_exact
    if relation.side == "before":
        first, last = anchor.earliest, anchor.earliest if exact else anchor.latest
        by = -1
    else:
        first, last = anchor.latest if exact else anchor.earliest, anchor.latest
        by = 1
    if not relation.amount:
        after, before = _next(first, 1), _next(last, -1)
        return Bounds(None, before) if by < 0 else Bounds(after, None)
    ends = [shifted(day, by * relation.amount, relation.unit) if day else None for day in (first, last)]
    day = ends[0]
    return Bounds(ends[0], ends[1], (DateRange(day, day),) if exact and day else ())


def _next(day: date | None, by: int) -> date | None:
    return None if day is None or day in (date.min, date.max) else day + timedelta(days=by)


def _joined(days: list[date]) -> tuple[DateRange, ...]:
    """Dates in order as ranges, those that follow upon each other as one."""
    ranges: list[DateRange] = []
    for day in days:
        if ranges and day - ranges[-1].last == timedelta(days=1):
            ranges[-1] = DateRange(ranges[-1].first, day)
        else:
            ranges.append(DateRange(day, day))
    return tuple(ranges)
