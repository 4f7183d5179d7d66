"""Bounds: what a timetable has to keep to besides the problem: when days end at latest, how heavy no burden may be."""

import msgspec

from rcmcli.arranging.masks import span
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.timetable import Timetable


class Bounds(msgspec.Struct, frozen=True):
    """The starts that each task is left, and the most cells of a burden."""

    starts: tuple[int, ...]
    outside: int


class Bounding:
    """What makes bounds for one problem."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self.least_outside = max(Timetable(problem).carried, default=0)  # of what has its hour
        self._lighter: dict[tuple[int, int], list[int]] = {}

    def none(self) -> Bounds:
        """What the problem itself allows."""
        grid = self._problem.grid
        return self.bounded([grid.width] * len(grid.days), len(self._problem.tasks) * grid.stride * len(grid.days))

    def bounded(self, ends: list[int], outside: int) -> Bounds:
        """The starts from which each task is over when its day ends, so many cells after it opens; lunch may be later.

        No task is left a start at which it burdens somebody too much all alone.
        """
        problem = self._problem
        days = [(day.first, problem.grid.opening(day) + end) for day, end in zip(problem.grid.days, ends, strict=True)]
        in_time = {
            cells: sum(span(first, end - cells + 1) for first, end in days)
            for cells in {task.cells for task in problem.tasks}
        }
        starts = [task.starts & (-1 if task.is_lunch else in_time[task.cells]) for task in problem.tasks]
        for burden in problem.burdens:
            for n in burden.tasks:
                starts[n] &= self._light(problem.tasks[n].cells, burden.outside, outside)
        return Bounds(tuple(starts), outside)

    def _light(self, cells: int, outside: int, most: int) -> int:
        """The starts at which a task of some length has so many cells outside working hours at most."""
        if most >= cells:
            return -1
        key = cells, outside
        if key not in self._lighter:
            masks = [0] * (cells + 1)
            for start in range(len(self._problem.grid.days) * self._problem.grid.stride):
                masks[(span(start, cells) & outside).bit_count()] |= 1 << start
            for heavier in range(1, cells + 1):
                masks[heavier] |= masks[heavier - 1]
            self._lighter[key] = masks
        return self._lighter[key][most]
