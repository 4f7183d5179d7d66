"""Proposals: the timetables that were found as people read them: hours, rooms, ends of days, who is worst off."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

import msgspec

from rcmcli.arranging.pool import Ranked
from rcmcli.arranging.problem import Burden, Problem
from rcmcli.arranging.scoring import Score
from rcmcli.arranging.timetable import Timetable
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import People
from rcmcli.model.party import Party
from rcmcli.model.text import Text


class Placed(msgspec.Struct, frozen=True):
    """An item at its hour: its task, the number of its day, from when to when, and the room that it is given."""

    task: int
    day: int
    start: int
    end: int
    room: Text = Text()


class WorstOff(msgspec.Struct, frozen=True):
    """The delegations that are asked most outside their working hours: from when to when by their clock, how many minutes."""

    parties: tuple[Party, ...]
    start: str
    end: str
    minutes: int


class Proposal(msgspec.Struct, frozen=True):
    """A timetable: its items in their order, the ends of its days in minutes, who is worst off, and its score."""

    score: Score
    placed: tuple[Placed, ...]
    ends: tuple[tuple[int, int], ...]
    worst: WorstOff | None


def proposals_of(problem: Problem, best: Sequence[Ranked], agenda: Agenda, people: People) -> tuple[Proposal, ...]:
    """The proposals, the best one first."""
    return tuple(_proposal(problem, one, people) for one in best)


def _proposal(problem: Problem, ranked: Ranked, people: People) -> Proposal:
    timetable = Timetable(problem)
    timetable.restore(ranked.placement)
    placed = [_placed(problem, ranked, n) for n in problem.free if not problem.tasks[n].is_lunch]
    order = {day.number: place for place, day in enumerate(problem.grid.days)}
    return Proposal(
        score=ranked.score,
        placed=tuple(sorted(placed, key=lambda one: (order[one.day], one.start, one.task))),
        ends=tuple(_ends(problem, timetable)),
        worst=_worst(problem, timetable, people),
    )


def _placed(problem: Problem, ranked: Ranked, n: int) -> Placed:
    task, grid, start = problem.tasks[n], problem.grid, ranked.placement.starts[n]
    day = grid.day_of(start)
    begins = day.minutes_at(start, grid)
    room = ranked.placement.rooms[n]
    given = problem.rooms.get(room, Text()) if room and room != task.own_room else Text()
    return Placed(n, day.number, begins, begins + task.minutes, given)


def _ends(problem: Problem, timetable: Timetable) -> Iterator[tuple[int, int]]:
    """When the last item of each day is over: the number of the day, and the minutes."""
    grid = problem.grid
    for place, day in enumerate(grid.days):
        ends = [
            day.minutes_at(start, grid) + problem.tasks[n].minutes
            for n, start in enumerate(timetable.starts)
            if start >= 0 and start // grid.stride == place and not problem.tasks[n].is_lunch
        ]
        if ends:
            yield day.number, max(ends)


def _worst(problem: Problem, timetable: Timetable, people: People) -> WorstOff | None:
    most = max(timetable.carried, default=0)
    if not most:
        return None
    burden = problem.burdens[timetable.carried.index(most)]
    seat = people.seat(burden.parties[0])
    hours = [*_local_hours(problem, timetable, burden, seat.zone)] if seat else []
    first, last = min(start for start, _ in hours), max(end for _, end in hours)
    return WorstOff(burden.parties, _said(first), _said(last), most * problem.grid.step)


def _said(minutes: int) -> str:
    """A clock, with the mark of another date: `23:00 −1`."""
    days, rest = divmod(minutes, clock.DAY)
    return clock.clock(rest) + (f" {'+' if days > 0 else '−'}{abs(days)}" if days else "")


def _local_hours(problem: Problem, timetable: Timetable, burden: Burden, zone: str) -> Iterator[tuple[int, int]]:
    """From when to when each item is by a clock, in minutes of the date of the meeting's day."""
    grid = problem.grid
    for n in burden.tasks:
        if timetable.starts[n] >= 0:
            day = grid.day_of(timetable.starts[n])
            begins = clock.instant(day.date, day.minutes_at(timetable.starts[n], grid), day.zone)
            there = clock.seen_from(begins, zone)
            start = there.minutes + clock.DAY * there.day_shift(day.date)
            yield start, start + timedelta(minutes=problem.tasks[n].minutes) // timedelta(minutes=1)
