"""The grid: the days of a meeting as cells of some minutes, one day after another in the order of their dates."""

from collections.abc import Iterator
from datetime import date

import msgspec

from rcmcli.arranging.masks import span
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Arrange, Day

OPEN, CLOSE = 9 * 60, 18 * 60  # the hours of a day that says none


class GridDay(msgspec.Struct, frozen=True):
    """A day: its number in the file, its date, its clock, its open hours in minutes, and its first cell.

    One that is `closed` takes no more items, since its hours are worked out or it is a block of several days.
    """

    number: int
    date: date
    zone: str
    opens: int
    closes: int
    first: int
    closed: bool

    def minutes_at(self, cell: int, grid: "Grid") -> int:
        """The minutes after midnight at which a cell begins."""
        return grid.since + (cell - self.first) * grid.step


class Grid(msgspec.Struct, frozen=True):
    """Days of `width` cells of `step` minutes, from `since` minutes after midnight; `stride` cells lie between their starts."""

    days: tuple[GridDay, ...]
    step: int
    since: int
    width: int
    stride: int

    def day_of(self, cell: int) -> GridDay:
        """The day in which a cell lies."""
        return self.days[cell // self.stride]

    def opening(self, day: GridDay) -> int:
        """How many cells of a day lie before it opens."""
        return (day.opens - self.since) // self.step

    def cells(self, minutes: int) -> int:
        """How many cells some minutes take up."""
        return -(-minutes // self.step)

    def stretch(self, day: GridDay, start: int, end: int) -> int:
        """The cells of a day that a stretch between two minutes touches."""
        first = max(0, (start - self.since) // self.step)
        last = min(self.width, -(-(end - self.since) // self.step))
        return span(day.first + first, last - first)

    def inside(self, day: GridDay, start: int, end: int) -> int:
        """The cells of a day that lie wholly between two minutes."""
        first = max(0, -(-(start - self.since) // self.step))
        last = min(self.width, (end - self.since) // self.step)
        return span(day.first + first, last - first)

    def whole(self, day: GridDay) -> int:
        """All cells of a day."""
        return span(day.first, self.width)


def grid_of(agenda: Agenda, apart: int) -> Grid:
    """The grid of an agenda; at least `apart` minutes lie between two days."""
    arrange = agenda.arrange or Arrange()
    step, hours = arrange.step, [hours_of(day, arrange) for day in agenda.days]
    timed = [time for item in agenda.placed for time in _ends(item.time.start, item.time.end)]
    since = min([0 if not hours else min(start for start, _ in hours), *timed]) // step * step
    until = max([end for _, end in hours] + timed, default=since + step)
    width = max(1, -(-(until - since) // step))
    stride = width + -(-apart // step) + 1
    order = sorted(range(len(agenda.days)), key=lambda d: (agenda.days[d].date, d))
    days = (
        GridDay(
            number=d,
            date=agenda.days[d].date,
            zone=agenda.days[d].timezone or agenda.timezone,
            opens=hours[d][0],
            closes=hours[d][1],
            first=place * stride,
            closed=agenda.days[d].start.start is not None or agenda.days[d].until is not None,
        )
        for place, d in enumerate(order)
    )
    return Grid(tuple(days), step, since, width, stride)


NO_HOURS = Day(date=date.min)  # a day that says nothing of its hours


def hours_of(day: Day, arrange: Arrange) -> tuple[int, int]:
    """The open hours of a day: the day's own, else those of `[arrange]`."""
    for time in (day.hours, arrange.hours):
        if time.start is not None and time.end is not None and 0 <= time.start < time.end <= clock.DAY:
            return time.start, time.end
    return OPEN, CLOSE


def _ends(start: int | None, end: int | None) -> Iterator[int]:
    """The ends of a time within its day."""
    yield from (min(max(one, 0), clock.DAY) for one in (start, end) if one is not None)
