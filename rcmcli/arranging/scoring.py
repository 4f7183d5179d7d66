"""Scores: how good a timetable is, in the order of what weighs most; the less, the better.

Every part of a score only grows with each task that is placed, so that of a timetable that is not whole yet none better can
come than its score says.
"""

from typing import NamedTuple

from rcmcli.arranging.masks import filled
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.timetable import Timetable


class Score(NamedTuple):
    """Minutes outside working hours of the worst-off delegation, how late days end, how often nothing parts two items,
    how often the written order is not kept, how late items for all are; then how early everything is.
    """

    outside: int
    late: int
    unparted: int
    disorder: int
    plenaries: int
    starts: int


class Judge:
    """What scores the timetables of one problem."""

    def __init__(self, problem: Problem) -> None:
        tasks, self._problem = problem.tasks, problem
        self._events = [n for n, task in enumerate(tasks) if not task.is_lunch]
        self._sat = [n for n, task in enumerate(tasks) if task.sat and task.cells]
        self._free = [n for n in problem.free if not tasks[n].is_lunch]
        self._plenaries = [n for n in self._free if tasks[n].sat and not tasks[n].group]
        by_group: dict[tuple[str, object], list[int]] = {}
        for n in self._free:
            by_group.setdefault((tasks[n].group, tasks[n].path[:-1]), []).append(n)
        self._orders = [group for group in by_group.values() if len(group) > 1]

    def score(self, timetable: Timetable) -> Score:
        """The score of what is placed."""
        starts, problem = timetable.starts, self._problem
        return Score(
            outside=max(timetable.carried, default=0) * problem.grid.step,
            late=self.late(self.ends(timetable)),
            unparted=self._unparted(timetable) if problem.parted else 0,
            disorder=self._disorder(starts),
            plenaries=sum(starts[n] for n in self._plenaries if starts[n] >= 0),
            starts=sum(starts[n] for n in self._free if starts[n] >= 0),
        )

    def late(self, ends: list[int]) -> int:
        """How late days end, in minutes after they open: the latest of them as often as there are days, and all together."""
        return (len(ends) * max(ends, default=0) + sum(ends)) * self._problem.grid.step

    def ends(self, timetable: Timetable) -> list[int]:
        """For each day the cells from its opening until its last item is over; none where nothing stands on it."""
        grid, masks, busy = self._problem.grid, timetable.masks, 0
        for n in self._events:
            busy |= masks[n]
        days = [busy >> day.first & ((1 << grid.stride) - 1) for day in grid.days]
        return [max(0, mine.bit_length() - grid.opening(day)) for mine, day in zip(days, grid.days, strict=True)]

    def _unparted(self, timetable: Timetable) -> int:
        """How many items follow another one without a rest, in each group of people."""
        lines, tasks, rest = dict(timetable.lines.groups()), self._problem.tasks, self._problem.rest
        own = dict.fromkeys(lines, 0)
        for n in self._sat:
            own[tasks[n].group] += timetable.starts[n] >= 0
        everybody = lines.pop("")
        count = max(0, own[""] - _stretches(everybody, rest))
        for group, busy in lines.items():
            count += own[group] + own[""] - _stretches(busy | everybody, rest) if own[group] else 0
        return count

    def _disorder(self, starts: list[int]) -> int:
        """How many items start before the one that is written before them, of those that are placed."""
        count = 0
        for group in self._orders:
            last = -1
            for n in group:
                start = starts[n]
                if start >= 0:
                    count += start < last
                    last = start
        return count


def _stretches(busy: int, rest: int) -> int:
    """How many stretches without a rest there are in some busy cells."""
    whole = filled(busy, rest)
    return (whole & ~(whole << 1)).bit_count()
