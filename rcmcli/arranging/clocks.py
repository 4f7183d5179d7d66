"""Clocks: the cells of the grid as the clocks of a delegation show them."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from rcmcli.arranging.grid import Grid, GridDay
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.calendar import People
from rcmcli.model.party import Party


def cells_between(grid: Grid, day: GridDay, zone: str, since: int, until: int) -> int:
    """The cells of a day that lie wholly between two minutes of the local day of a zone."""
    return _where(grid, day, zone, lambda minutes, _: since <= minutes and minutes + grid.step <= until)


def cells_on(grid: Grid, day: GridDay, zone: str, is_meant: Callable[[int], bool]) -> int:
    """The cells of a day whose local date, by its ordinal, is meant."""
    return _where(grid, day, zone, lambda _, ordinal: is_meant(ordinal))


def sure_cells(grid: Grid, day: GridDay) -> int:
    """The cells of a day that the clocks of the meeting show once: none that they skip or repeat."""
    if clock.is_steady(day.date, day.zone):
        return grid.whole(day)
    sure = 0
    for cell in range(grid.width):
        starts = grid.since + cell * grid.step
        if all(len(clock.readings(day.date, one, day.zone)) == 1 for one in (starts, starts + grid.step)):
            sure |= 1 << (day.first + cell)
    return sure


def remote_parties(agenda: Agenda, day: Day, people: People) -> tuple[Party, ...]:
    """The delegations that follow a day from where they are."""
    if (day.mode or agenda.mode) == "in-person":
        return ()
    named = [party for name in day.remote or agenda.remote if (party := people.named(name))]
    codes = {one.code for party in named for one in (party, *people.members(party))}
    return tuple(party for party in people.delegations() if not codes or party.code in codes)


def _where(grid: Grid, day: GridDay, zone: str, is_meant: Callable[[int, int], bool]) -> int:
    mask = 0
    for cell, (minutes, ordinal) in enumerate(_local(grid, day, zone)):
        if is_meant(minutes, ordinal):
            mask |= 1 << (day.first + cell)
    return mask


def _local(grid: Grid, day: GridDay, zone: str) -> Iterator[tuple[int, int]]:
    """The minutes of the local day and the ordinal of the local date at which each cell begins."""
    if not clock.is_steady(
        day.date, day.zone
    ):  # a cell is some minutes of the meeting's clock, not of time that passes
        for cell in range(grid.width):
            there = clock.seen_from(clock.instant(day.date, grid.since + cell * grid.step, day.zone), zone)
            yield there.minutes, there.day.toordinal()
        return
    start = clock.instant(day.date, grid.since, day.zone)
    end = start + timedelta(minutes=grid.width * grid.step)
    first, last = clock.seen_from(start, zone), clock.seen_from(end, zone)
    for cell in range(grid.width):
        passed = cell * grid.step
        if first.offset == last.offset:
            days, minutes = divmod(first.minutes + passed, clock.DAY)
            yield minutes, first.day.toordinal() + days
        else:
            there = clock.seen_from(start + timedelta(minutes=passed), zone)
            yield there.minutes, there.day.toordinal()
