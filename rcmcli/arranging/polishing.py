"""Polishing: some items taken out and put in again within bounds, over and over, for what weighs less than the bounds."""

from collections.abc import Callable
from random import Random

from rcmcli.arranging.bounds import Bounds
from rcmcli.arranging.fitting import insert
from rcmcli.arranging.masks import corners, each
from rcmcli.arranging.pool import Pool
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.scoring import Judge, Score
from rcmcli.arranging.timetable import Timetable

_WARM = 0.6  # the part of the tries in which a worse timetable may be taken
_SLACK = 2.0  # how much worse, at first
_NOISE = 0.1  # how often an item is put anywhere


class Polisher:
    """What makes timetables better by trying."""

    def __init__(self, problem: Problem, judge: Judge, random: Random, is_over: Callable[[], bool]) -> None:
        self._problem, self._judge, self._random, self._is_over = problem, judge, random, is_over

    def polish(self, timetable: Timetable, bounds: Bounds, pool: Pool, tries: int) -> int:
        """Try so often at most, and keep what is found; gives how often it was tried."""
        score = best = self._judge.score(timetable)
        kept = timetable.placement()
        for number in range(tries):
            if self._is_over():
                return number
            if number == int(_WARM * tries):
                timetable.restore(kept)
                score = best
            before = timetable.placement()
            if self._changed(timetable, bounds):
                new = self._judge.score(timetable)
                pool.keep(new, timetable.placement())
                if new <= best:
                    best, kept = new, timetable.placement()
                slack = _SLACK * max(0.0, 1 - number / (_WARM * tries))
                if new <= score or _energy(new) <= _energy(score) + slack * self._random.random():
                    score = new
                    continue
            timetable.restore(before)
        timetable.restore(kept)
        return tries

    def _changed(self, timetable: Timetable, bounds: Bounds) -> bool:
        """Whether some items were put elsewhere: the long ones first, or in any order, or as they are written."""
        some, tasks = self._some(timetable), self._problem.tasks
        for n in some:
            timetable.remove(n)
        way = self._random.random()
        self._random.shuffle(some)
        if way < 0.3:
            some.sort(key=lambda n: -tasks[n].cells)
        elif way < 0.7:
            some.sort()
        some.sort(key=lambda n: len(self._problem.earlier[n]))
        noise = _NOISE if self._random.random() < 0.5 else 0.0
        return all(insert(timetable, n, bounds, self._cells(timetable, n, bounds, noise)) for n in some)

    def _cells(self, timetable: Timetable, n: int, bounds: Bounds, noise: float) -> list[int]:
        """The open cells of a task right behind something, the first one first; now and then in any order."""
        cells = [*each(corners(timetable.open_starts(n) & bounds.starts[n], self._problem.rest))]
        if noise and self._random.random() < noise:
            self._random.shuffle(cells)
        return cells

    def _some(self, timetable: Timetable) -> list[int]:
        """Some items that stand near each other, or are of one group, or any."""
        free, random, starts = self._problem.free, self._random, timetable.starts
        count = min(len(free), random.randint(2, 6))
        one, way = random.choice(free), random.random()
        if way < 0.4:
            return sorted(free, key=lambda n: abs(starts[n] - starts[one]))[:count]
        if way < 0.8:
            own = [n for n in free if self._problem.tasks[n].group == self._problem.tasks[one].group]
            return random.sample(own, min(len(own), count))
        return random.sample(free, count)


def _energy(score: Score) -> int:
    """A score as one number, in which what weighs less may make up for what weighs a little more."""
    return 1000 * (score.outside + score.late) + 3 * score.unparted + score.disorder
