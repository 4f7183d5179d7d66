"""Scores: how good a timetable is, in the order of what weighs most; the less, the better.

Every part of a score only grows with each task that is placed, so that of a timetable that is not whole yet none better can
come than its score says.
"""

from typing import NamedTuple

from rcmcli.arranging.problem import Problem
from rcmcli.arranging.timetable import Timetable, adjoining

_FEW = 15  # items, whose order can be looked after from the start
_MANY = 60  # items, of which a worse timetable is seldom the way to a better one


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
        self._problem = problem
        free, tasks = [n for n in problem.free if not problem.tasks[n].is_lunch], problem.tasks
        self._ends = [n for n, task in enumerate(tasks) if not task.is_lunch]
        self._free = free
        self._plenaries = [n for n in free if tasks[n].sat and not tasks[n].group]
        by_group: dict[tuple[str, object], list[int]] = {}
        for n in free:
            by_group.setdefault((tasks[n].group, tasks[n].path[:-1]), []).append(n)
        self._orders = [group for group in by_group.values() if len(group) > 1]
        self.slack = len(problem.grid.days) * max(20 if len(free) < _MANY else 10, 2 * problem.grid.step)
        self.target = self._least_end()

    def score(self, timetable: Timetable) -> Score:
        """The score of what is placed."""
        starts = timetable.starts
        problem = self._problem
        return Score(
            outside=max((self._outside(timetable, n) for n in range(len(problem.burdens))), default=0),
            late=self.late(timetable),
            unparted=self._unparted(timetable) if problem.parted else 0,
            disorder=self._disorder(starts),
            plenaries=sum(starts[n] for n in self._plenaries if starts[n] >= 0),
            starts=sum(starts[n] for n in self._free if starts[n] >= 0),
        )

    def energy(self, timetable: Timetable, score: Score) -> int:
        """A score as one number, with what each item takes up beyond the hour at which days might end at best."""
        grid, tasks, beyond = self._problem.grid, self._problem.tasks, 0
        for n in self._free:
            start = timetable.starts[n]
            beyond += max(0, start % grid.stride + tasks[n].cells - self.target)
        return (
            5 * score.outside
            + score.late
            + beyond * grid.step
            + (score.unparted + score.disorder if len(self._free) < _FEW else 0)
        )

    def _least_end(self) -> int:
        """The cell of a day at which all days might end if the fullest group of people had no gap."""
        grid, tasks = self._problem.grid, self._problem.tasks
        load: dict[str, int] = {}
        for task in tasks:
            load[task.group] = load.get(task.group, 0) + task.cells
        shared = load.pop("", 0)
        opens = min((day.opens - grid.since) // grid.step for day in grid.days)
        fixed = max((task.at % grid.stride + task.cells for task in tasks if task.at >= 0), default=0)
        return max(fixed, opens + (shared + max(load.values(), default=0)) // max(1, len(grid.days)))

    def ends(self, timetable: Timetable) -> list[int]:
        """For each day the cells from its opening until its last item is over; none where nothing stands on it."""
        grid, masks = self._problem.grid, timetable.masks
        busy = 0
        for n in self._ends:
            busy |= masks[n]
        found = []
        for day in grid.days:
            mine = (busy >> day.first) & ((1 << grid.stride) - 1)
            opens = (day.opens - grid.since) // grid.step
            found.append(max(0, mine.bit_length() - opens))
        return found

    def late(self, timetable: Timetable) -> int:
        """How late days end, in minutes after they open: the latest of them as often as there are days, and all together."""
        ends = self.ends(timetable)
        return (len(ends) * max(ends, default=0) + sum(ends)) * self._problem.grid.step

    def outside(self, timetable: Timetable) -> list[int]:
        """The minutes outside working hours, for each of the burdens of the problem."""
        return [self._outside(timetable, n) for n in range(len(self._problem.burdens))]

    def _outside(self, timetable: Timetable, n: int) -> int:
        burden = self._problem.burdens[n]
        cells = sum((timetable.masks[one] & burden.outside).bit_count() for one in burden.tasks)
        return cells * self._problem.grid.step

    def _unparted(self, timetable: Timetable) -> int:
        """How many items follow another one without a rest, in each group of people."""
        lines, tasks, count = timetable.lines.of, self._problem.tasks, 0
        per_group = dict.fromkeys(lines, 0)
        for n, start in enumerate(timetable.starts):
            if start >= 0 and tasks[n].sat and tasks[n].cells:
                per_group[tasks[n].group] += 1
        for group, busy in lines.items():
            if group:
                whole = per_group[group] + per_group[""]
                count += whole - adjoining(busy | lines[""], self._problem.rest) if per_group[group] else 0
        return count + max(0, per_group[""] - adjoining(lines[""], self._problem.rest))

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
