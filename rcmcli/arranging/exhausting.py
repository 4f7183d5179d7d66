"""Exhausting: every timetable of a few items tried, those left aside that cannot be better than the best one known."""

from collections.abc import Callable

from rcmcli.arranging.masks import each, span
from rcmcli.arranging.problem import Placement, Problem
from rcmcli.arranging.scoring import Judge, Score
from rcmcli.arranging.timetable import NOWHERE, Timetable

_MOST = 20_000  # steps until it is given up


class _Exhausted(Exception):
    """There are too many timetables to try."""


class _Tree:
    """The timetables that come of placing one task after another."""

    def __init__(self, problem: Problem, judge: Judge, best: Score | None, is_over: Callable[[], bool]) -> None:
        self._problem, self._judge, self._is_over = problem, judge, is_over
        self._timetable = Timetable(problem)
        self._steps = 0
        self.best = best
        self.found: Placement | None = None

    def grow(self) -> None:
        """Place the task with the least choice at each of its cells, and go on with the others."""
        self._steps += 1
        if self._steps > _MOST or self._is_over():
            raise _Exhausted
        table = self._timetable
        waiting = [n for n in self._problem.free if table.starts[n] == NOWHERE]
        open_starts = {n: table.open_starts(n) for n in waiting}
        if not all(open_starts.values()) or not self._may_be_better(open_starts):
            return
        if not waiting:
            self.best, self.found = self._judge.score(table), table.placement()
            return
        n = min(waiting, key=lambda one: (open_starts[one].bit_count(), one))
        for start in each(open_starts[n]):
            if table.rests_at(n, start):
                for room in self._rooms(n, start):
                    table.place(n, start, room)
                    self.grow()
                    table.remove(n)

    def _may_be_better(self, open_starts: dict[int, int]) -> bool:
        """Whether a timetable that is better than the best one may come of this."""
        if self.best is None:
            return True
        score, tasks = self._judge.score(self._timetable), self._problem.tasks
        first = {n: (mask & -mask).bit_length() - 1 for n, mask in open_starts.items() if not tasks[n].is_lunch}
        plenaries = sum(start for n, start in first.items() if tasks[n].sat and not tasks[n].group)
        return (
            score._replace(plenaries=score.plenaries + plenaries, starts=score.starts + sum(first.values())) < self.best
        )

    def _rooms(self, n: int, start: int) -> list[str]:
        """The rooms that are free for a task at a cell; of those that are alike in whom they seat any."""
        task = self._problem.tasks[n]
        if not task.rooms:
            return [task.own_room]
        mask = span(start, task.cells)
        table = self._timetable
        settled = {table.rooms[one] for one in task.together if table.starts[one] >= 0 and table.rooms[one]}
        free = [room for room in task.rooms if not table.in_room.get(room, 0) & mask]
        return [room for room in free if not settled or room in settled]


def exhaust(
    problem: Problem, judge: Judge, best: Score | None, is_over: Callable[[], bool]
) -> tuple[tuple[Score, Placement] | None, bool]:
    """A timetable that is better than the best known one, if there is one; and whether that is certain."""
    tree = _Tree(problem, judge, best, is_over)
    try:
        tree.grow()
        proven = True
    except _Exhausted:
        proven = False
    return ((tree.best, tree.found) if tree.found and tree.best else None), proven
