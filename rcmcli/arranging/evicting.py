"""Evicting: a task put where it has no place, and what has to go for it."""

from itertools import accumulate
from random import Random

from rcmcli.arranging.bounds import Bounds
from rcmcli.arranging.masks import each, span
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.timetable import Timetable

_LOOKS = 6  # cells at which is looked what has to go, of those where something can


class Evictor:
    """What puts tasks where the least has to go; each weighs the more, the more often it had no place."""

    def __init__(self, problem: Problem, random: Random) -> None:
        self._problem, self._random = problem, random
        count, free, bare = range(len(problem.tasks)), frozenset(problem.free), Timetable(problem)
        self._open = [bare.open_starts(n) if n in free else 0 for n in count]  # beside what has its hour
        self._earlier = [tuple(one for one in those if one[0] in free) for those in problem.earlier]
        self._later = [tuple(one for one in those if one[0] in free) for those in problem.later]
        self._beside = [self._of_beside(n) for n in count]
        self._crowd = [self._of_crowd(n) for n in count]
        self.weights = [1] * len(problem.tasks)

    def forced(self, timetable: Timetable, n: int, bounds: Bounds) -> list[int] | None:
        """Put a task where what has to go weighs least; gives what went, none where no cell is left to it at all."""
        least, chosen, going = -1, -1, list[int]()
        for looks, (cost, start) in enumerate(self._cells(timetable, n, self._open[n] & bounds.starts[n])):
            if chosen >= 0 and (cost >= least or looks >= _LOOKS):
                break
            gone = self._gone(timetable, n, start, bounds)
            weight = sum(self.weights[other] for other in gone or ())
            if gone is not None and (chosen < 0 or weight < least):
                least, chosen, going = weight, start, gone
        if chosen < 0:
            return None
        for other in going:
            timetable.remove(other)
        timetable.place(n, chosen, timetable.room_for(n, chosen))
        return going

    def _cells(self, timetable: Timetable, n: int, allowed: int) -> list[tuple[int, int]]:
        """The cells right beside something, with what weighs all that clashes with a task there, the least first."""
        costs, changes = self._costs(timetable, n)
        edges = allowed & (~(allowed << 1) | ~(allowed >> 1) | changes | changes >> 1)
        found = sorted((costs[cell], self._random.random(), cell) for cell in each(edges))
        return [(cost, cell) for cost, _, cell in found]

    def _costs(self, timetable: Timetable, n: int) -> tuple[list[int], int]:
        """For each cell what weighs all that clashes with a task that starts there, or stands on the wrong side of it; and
        the cells at which that changes.
        """
        starts, tasks, weights = timetable.starts, self._problem.tasks, self.weights
        cells, width = tasks[n].cells, len(self._problem.grid.days) * self._problem.grid.stride + 1
        stays = [(starts[other] - cells + 1, starts[other] + tasks[other].cells, other) for other in self._beside[n] if starts[other] >= 0]  # fmt: skip
        stays += [(0, starts[other] + tasks[other].cells + between, other) for other, between in self._earlier[n] if starts[other] >= 0]  # fmt: skip
        stays += [(starts[other] - cells - between + 1, width, other) for other, between in self._later[n] if starts[other] >= 0]  # fmt: skip
        steps, changes = [0] * (width + 1), 0
        for since, until, other in stays:
            since, until = max(0, since), min(width, until)
            steps[since] += weights[other]
            steps[until] -= weights[other]
            changes |= 1 << since | 1 << until
        return [*accumulate(steps)], changes

    def _gone(self, timetable: Timetable, n: int, start: int, bounds: Bounds) -> list[int] | None:
        """What has to go for a task to start at a cell; none where what stands fast is in the way."""
        places: list[tuple[int, int, str]] = []
        going = self._clashing(timetable, n, start)
        while True:
            for other in going:
                places.append((other, timetable.starts[other], timetable.rooms[other]))
                timetable.remove(other)
            blocking = self._blocking(timetable, n, start, bounds)
            if not blocking:
                break
            going = [min(blocking, key=lambda other: (self.weights[other], self._random.random()))]
        for other, at, room in places:
            timetable.place(other, at, room)
        return None if blocking is None else [other for other, _, _ in places]

    def _clashing(self, timetable: Timetable, n: int, start: int) -> list[int]:
        """What stands where a task is to start, or on the wrong side of it."""
        starts, tasks, end = timetable.starts, self._problem.tasks, start + self._problem.tasks[n].cells
        mask = span(start, tasks[n].cells)
        found = [other for other in self._beside[n] if timetable.masks[other] & mask]
        for other, between in self._earlier[n]:
            if starts[other] >= 0 and starts[other] + tasks[other].cells + between > start:
                found.append(other)
        return found + [other for other, between in self._later[n] if 0 <= starts[other] < end + between]

    def _blocking(self, timetable: Timetable, n: int, start: int, bounds: Bounds) -> list[int] | None:
        """Of what one has to go where it does not clash: rooms and people taken, no rest, too heavy a burden. Empty where
        nothing is in the way, none where it stands fast.
        """
        masks, tasks, free = timetable.masks, self._problem.tasks, self._problem.free
        if self._crowd[n] and not timetable.open_starts(n) >> start & 1:
            mask = span(start, tasks[n].cells)
            return [other for other in self._crowd[n] if masks[other] & mask] or None
        stretch = timetable.lines.too_long(n, start)
        if stretch:
            first, last = stretch
            mask = span(first, last - first)
            sitting = [other for other in free if tasks[other].sat and masks[other] & mask]
            groups = ("", tasks[n].group)
            return [other for other in sitting if tasks[other].group in groups] or sitting or None
        heavy = timetable.burdens_at(n, start, bounds.outside)
        if heavy:
            burden = self._problem.burdens[heavy[0]]
            return [other for other in free if other in burden.tasks and masks[other] & burden.outside] or None
        return []

    def _of_beside(self, n: int) -> tuple[int, ...]:
        """The tasks without an hour of their own that cannot run beside a task, whichever comes first."""
        ordered = {other for other, _ in (*self._earlier[n], *self._later[n])}
        return tuple(sorted(self._problem.clashes[n].keys() & set(self._problem.free) - ordered))

    def _of_crowd(self, n: int) -> list[int]:
        """The tasks beside which a task may run, as long as there is a room and as there are people."""
        problem = self._problem
        crowd = {one for capacity in problem.capacities if n in capacity.tasks for one in capacity.tasks}
        crowd |= set(problem.free) if problem.tasks[n].rooms else set()
        return sorted((crowd & set(problem.free)) - {n})
