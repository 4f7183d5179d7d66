"""Bounds: what a timetable has to be better than: from where on each task may not start, and how heavy no burden may be."""

import msgspec

from rcmcli.arranging.masks import span
from rcmcli.arranging.problem import Problem


class Bounds(msgspec.Struct, frozen=True):
    """The starts that each task is left, and the most cells of a burden."""

    starts: tuple[int, ...]
    outside: int


def no_bounds(problem: Problem) -> Bounds:
    """What the problem itself allows."""
    return Bounds(tuple(task.starts for task in problem.tasks), sum(one.outside.bit_count() for one in problem.burdens) * len(problem.tasks))  # fmt: skip


def bounded(problem: Problem, ends: list[int], outside: int) -> Bounds:
    """The starts from which each task is over when its day ends, so many cells after it opens; lunch may be later."""
    days = [(day.first, problem.grid.opening(day) + end) for day, end in zip(problem.grid.days, ends, strict=True)]
    by_length = {
        cells: sum(span(first, end - cells + 1) for first, end in days)
        for cells in {task.cells for task in problem.tasks}
    }
    return Bounds(
        tuple(task.starts if task.is_lunch else task.starts & by_length[task.cells] for task in problem.tasks), outside
    )
