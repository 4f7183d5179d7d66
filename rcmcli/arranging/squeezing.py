"""Squeezing: a timetable made better by bounds: less outside working hours, then earlier ends of all days.

A bound is drawn as far as it goes at once, else half as far, and so on; what does not keep to it is put in anew. At last
some days may end later where another ends sooner by more.
"""

from collections.abc import Callable
from random import Random

from rcmcli.arranging.bounds import Bounding, Bounds
from rcmcli.arranging.fitting import Fitter
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.scoring import Judge
from rcmcli.arranging.timetable import Timetable

_BRIEFLY = 4  # moves for each task where a bound is drawn far
_LONG = 12  # where it is drawn by a single cell
_FEW = 25  # tasks; fewer are given as many moves
_AGAIN = 0.4  # how often less outside working hours is tried for once more


class Squeezer:
    """What draws the bounds of timetables."""

    def __init__(self, problem: Problem, judge: Judge, fitter: Fitter, random: Random) -> None:
        self._problem, self._judge, self._fitter, self._random = problem, judge, fitter, random
        self._bounding = Bounding(problem)
        self._least_ends = judge.ends(Timetable(problem))  # of what has its hour

    def squeeze(self, timetable: Timetable, most: int) -> Bounds:
        """Make a timetable better with so many moves at most; gives the bounds that it keeps to then."""
        until = self._fitter.moves + most
        self._draw(timetable, until, self._outside_room, self._less_outside)
        self._draw(timetable, until, self._room, self._sooner)
        while not self._fitter.is_spent(until) and self._outside_room(timetable) + self._room(timetable) > 0:
            if self._outside_room(timetable) > 0 and self._random.random() < _AGAIN:
                self._try(timetable, self._less_outside(timetable, 1), until, _LONG)
            else:
                self._try(timetable, self._traded(timetable), until, _BRIEFLY)
        return self._bounds(timetable, self._judge.ends(timetable))

    def _draw(self, timetable: Timetable, until: int, room: Callable[[Timetable], int], drawn: Callable[[Timetable, int], Bounds]) -> None:  # fmt: skip
        """Draw a bound as long as there is room for it and that makes anything better."""
        step = room(timetable)
        while step > 0 and not self._fitter.is_spent(until):
            if not self._try(timetable, drawn(timetable, step), until, _BRIEFLY if step > 1 else _LONG):
                step //= 2
            step = min(step, room(timetable))

    def _try(self, timetable: Timetable, bounds: Bounds, until: int, each: int) -> bool:
        """Let a timetable keep to bounds, if that makes it better."""
        before, score = timetable.placement(), self._judge.score(timetable)
        self._fitter.moves += 1
        most = min(each * max(_FEW, len(self._problem.free)), until - self._fitter.moves)
        if self._keeps_to(timetable, bounds, most) and self._judge.score(timetable) < score:
            return True
        timetable.restore(before)
        return False

    def _outside_room(self, timetable: Timetable) -> int:
        return max(timetable.carried, default=0) - self._bounding.least_outside

    def _room(self, timetable: Timetable) -> int:
        return max(self._judge.ends(timetable)) - max(self._least_ends)

    def _bounds(self, timetable: Timetable, ends: list[int]) -> Bounds:
        return self._bounding.bounded(ends, max(timetable.carried, default=0))

    def _less_outside(self, timetable: Timetable, step: int) -> Bounds:
        """Fewer cells outside working hours, whenever days end."""
        anywhen = [self._problem.grid.width] * len(self._least_ends)
        return self._bounding.bounded(anywhen, max(timetable.carried, default=0) - step)

    def _sooner(self, timetable: Timetable, step: int) -> Bounds:
        """All days over some cells before the latest is."""
        ends = self._judge.ends(timetable)
        return self._bounds(timetable, [max(ends) - step] * len(ends))

    def _traded(self, timetable: Timetable) -> Bounds:
        """Some days that end as late as the latest where another ends sooner by more; or all sooner by a cell."""
        ends, random = self._judge.ends(timetable), self._random
        latest, sooner = max(ends), random.randrange(len(ends))
        growing = [day for day in range(len(ends)) if day != sooner and random.random() < 0.5]
        room, grown = ends[sooner] - self._least_ends[sooner], sum(latest - ends[day] for day in growing)
        if grown >= room:
            return self._sooner(timetable, 1)
        for day in growing:
            ends[day] = latest
        ends[sooner] -= grown + 1 + int((room - grown) * random.random() ** 3)  # mostly by little more
        return self._bounds(timetable, ends)

    def _keeps_to(self, timetable: Timetable, bounds: Bounds, most: int) -> bool:
        """Take out what does not keep to bounds, and put it in anew; False where that fails."""
        free = self._problem.free
        waiting = [n for n in free if not bounds.starts[n] >> timetable.starts[n] & 1]
        for n in waiting:
            timetable.remove(n)
        for b, burden in enumerate(self._problem.burdens):
            heavy = sorted(((timetable.masks[n] & burden.outside).bit_count(), n) for n in free if n in burden.tasks)
            while heavy and timetable.carried[b] > bounds.outside:
                waiting.append(heavy.pop()[1])
                timetable.remove(waiting[-1])
        return self._fitter.fit(timetable, waiting, bounds, most)
