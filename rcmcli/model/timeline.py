"""The timeline: the items of an agenda as instants, in the order of the file."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Literal

import msgspec

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Day, Item, Venue
from rcmcli.model.span import Path

Doubt = Literal["", "skipped", "repeated", "backwards"]


class Slot(msgspec.Struct, frozen=True):
    """An item where the agenda puts it: its day, its place in the file, and its UTC instants if it has a time.

    Of a block for several days it may be held on one of the dates: its `day` then has this date alone.
    """

    day: Day
    item: Item
    path: Path
    zone: str
    start: datetime | None
    end: datetime | None
    is_of_block: bool = False

    @property
    def doubt(self) -> Doubt:
        """Why its instants are not certain: the clocks skip or repeat one of its times, or it ends before it starts."""
        counts = {len(clock.readings(self.day.date, time, self.zone)) for time in self._times}
        if 0 in counts:
            return "skipped"
        if self._times != sorted(self._times):
            return "backwards"
        return "repeated" if 2 in counts else ""

    @property
    def is_steady(self) -> bool:
        """Whether it keeps to a day on which no clock changes, so that each of its times is one instant.

        Asked before its doubts, which saves a tenth of the instructions of a check (callgrind: 62 Mi of 68 for fifty items).
        """
        start, end = self.item.time.start or 0, self.item.time.end or 0
        return 0 <= start <= clock.DAY and 0 <= end <= clock.DAY and clock.is_steady(self.day.date, self.zone)

    @property
    def _times(self) -> list[int]:
        """The minutes of its start and of its end, as far as it has them."""
        return [time for time in (self.item.time.start, self.item.time.end) if time is not None]

    @property
    def takes_place(self) -> bool:
        """Whether it stands on the clock and is not cancelled."""
        return self.start is not None and self.item.status != "cancelled"


def timeline(agenda: Agenda) -> tuple[Slot, ...]:
    """Every item with its instants; an item without a time has none, one without an end has no `end`."""
    return tuple(slot for d, day in enumerate(agenda.days) for slot in _of_day(day, d, day.timezone or agenda.timezone))


def timeline_by_date(agenda: Agenda) -> tuple[Slot, ...]:
    """The same with a block for several days as so many days, each with all of its items."""
    return tuple(
        slot
        for d, day in enumerate(agenda.days)
        for on in (day.dates if day.until else (day.date,))
        for slot in _of_day(_on(day, on), d, day.timezone or agenda.timezone, is_of_block=day.until is not None)
    )


def first_starts(slots: tuple[Slot, ...]) -> dict[date, datetime]:
    """The start of the first timed item of each day."""
    starts: dict[date, datetime] = {}
    for slot in slots:
        if slot.start and slot.item.status != "cancelled":
            starts[slot.day.date] = min(slot.start, starts.get(slot.day.date, slot.start))
    return starts


def first_day(agenda: Agenda) -> date | None:
    """The earliest date of the agenda."""
    return min((day.date for day in agenda.days), default=None)


def venue_of(agenda: Agenda, day: Day) -> Venue | None:
    """Where a day is held: its own venue, else the meeting's; nowhere if the day is virtual."""
    return day.venue or (None if day.mode == "virtual" else agenda.venue)


def _on(day: Day, on: date) -> Day:
    """A day of this date alone."""
    return day if day.until is None else msgspec.structs.replace(day, date=on, until=None)


def _of_day(day: Day, d: int, zone: str, *, is_of_block: bool = False) -> Iterator[Slot]:
    for i, item in enumerate(day.items):
        start, end = item.time.start, item.time.end
        begins = None if start is None else clock.instant(day.date, start, zone)
        ends = None if end is None else clock.instant(day.date, end, zone)
        yield Slot(day, item, ("day", d, "item", i), zone, begins, ends, is_of_block)
