"""Fitting: tasks put in one after another within bounds, others put out where one has no place, until all have one."""

from collections.abc import Callable, Iterable
from random import Random

from rcmcli.arranging.bounds import Bounds
from rcmcli.arranging.evicting import Evictor
from rcmcli.arranging.masks import corners, each
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.timetable import Timetable

_SHAKES = 2  # tasks that are moved whenever others are put out
_LOOKS = 3  # cells that are looked at for each of them


class Fitter:
    """What finds places for tasks; `moves` counts how often one was put where others had to go."""

    def __init__(self, problem: Problem, random: Random, is_over: Callable[[], bool]) -> None:
        self._problem, self._random, self._is_over = problem, random, is_over
        self._evictor = Evictor(problem, random)
        self.stuck = [0] * len(problem.tasks)  # how often each had no place
        self.moves = 0

    def fit(self, timetable: Timetable, waiting: list[int], bounds: Bounds, most: int) -> bool:
        """Put in all that waits, the last one first; False where some have no place after so many moves."""
        until, weights = self.moves + most, [1] * len(self._problem.tasks)
        self._evictor.weights = weights
        while waiting:
            n = waiting.pop()
            if insert(timetable, n, bounds, self._corners(timetable, n, bounds)):
                continue
            if self.is_spent(until):
                return False
            self.moves += 1
            self.stuck[n] += 1
            weights[n] += 1
            gone = self._evictor.forced(timetable, n, bounds)
            if gone is None:
                return False
            waiting += sorted(gone, key=lambda one: weights[one] + self._random.random())
            for _ in range(_SHAKES):
                self._shake(timetable, bounds)
        return True

    def is_spent(self, until: int) -> bool:
        """Whether so many moves were made, or the time is up."""
        return self.moves >= until or self._is_over()

    def _corners(self, timetable: Timetable, n: int, bounds: Bounds) -> list[int]:
        """The cells right behind something, or a rest behind it, in any order; or those of one day first."""
        cells = [*each(corners(timetable.open_starts(n) & bounds.starts[n], self._problem.rest))]
        self._random.shuffle(cells)
        if cells and self._random.random() < 0.5:
            stride = self._problem.grid.stride
            day = cells[0] // stride
            cells.sort(key=lambda cell: (cell // stride != day, cell))
        return cells

    def _shake(self, timetable: Timetable, bounds: Bounds) -> None:
        """Move any task elsewhere."""
        n = self._random.choice(self._problem.free)
        start, room = timetable.starts[n], timetable.rooms[n]
        if start < 0:
            return
        timetable.remove(n)
        if not insert(timetable, n, bounds, self._corners(timetable, n, bounds)[:_LOOKS]):
            timetable.place(n, start, room)


def insert(timetable: Timetable, n: int, bounds: Bounds, cells: Iterable[int]) -> bool:
    """Put a task at the first of some open cells at which people rest, and none is burdened too much; False if there is none."""
    for start in cells:
        if not timetable.lines.too_long(n, start) and not timetable.burdens_at(n, start, bounds.outside):
            timetable.place(n, start, timetable.room_for(n, start))
            return True
    return False
