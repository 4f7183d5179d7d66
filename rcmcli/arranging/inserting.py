"""Inserting: the best cell for one task beside those that stand, and room made for one that has none."""

from collections.abc import Iterator, Mapping
from random import Random

from rcmcli.arranging.masks import each, lowest, span, starts_touching, starts_within
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.scoring import Judge
from rcmcli.arranging.timetable import Timetable

_LOOKS = 40  # cells of a day that are looked at until people rest in time
_SOME = 8  # cells that are tried at random
_TIRED = 0.1  # how often what stands near goes too


class Inserter:
    """What puts tasks where they cost least."""

    def __init__(self, problem: Problem, judge: Judge, random: Random) -> None:
        self._problem, self._judge, self._random = problem, judge, random
        self._days = [(1 << problem.grid.stride) - 1 << day.first for day in problem.grid.days]
        self._opens = [(day.opens - problem.grid.since) // problem.grid.step for day in problem.grid.days]
        self._burdens = [[one for one in problem.burdens if n in one.tasks] for n in range(len(problem.tasks))]
        free = self._free = frozenset(problem.free)
        self._beside = [tuple(one for one in those if one in free) for those in problem.clashes]
        self._crowd = [self._of_crowd(n) for n in range(len(problem.tasks))]
        self._calm = [self._without_burden(n) for n in range(len(problem.tasks))]

    def insert(self, timetable: Timetable, n: int, ends: list[int], noise: float = 0.0) -> bool:
        """Put a task where it costs least, or now and then anywhere; False where it has no place."""
        allowed = timetable.open_starts(n)
        if not allowed:
            return False
        if noise and self._random.random() < noise:
            start = self._anywhere(timetable, n, allowed)
        else:
            found = [(self._cost(n, start, ends), start) for start in self._candidates(timetable, n, allowed)]
            start = min(found)[1] if found else -1
        if start < 0:
            return False
        self.put(timetable, n, start, ends)
        return True

    def put(self, timetable: Timetable, n: int, start: int, ends: list[int]) -> None:
        """Put a task at a cell, and note when its day ends then."""
        timetable.place(n, start, timetable.room_for(n, start))
        if not self._problem.tasks[n].is_lunch:
            day, end = self._end(n, start)
            ends[day] = max(ends[day], end)

    def ends(self, timetable: Timetable) -> list[int]:
        """When each day ends."""
        return self._judge.ends(timetable)

    def evicted(self, timetable: Timetable, n: int, weights: Mapping[int, int], within: int = -1) -> list[int]:
        """Put a task at the one of some of its cells where the least has to go; gives what went, the task itself if it has none.

        What has often been without a place weighs more. Only the starts `within` a mask are looked at.
        """
        task, tasks = self._problem.tasks[n], self._problem.tasks
        settled = 0
        for other in self._problem.clashes[n]:
            settled |= timetable.masks[other] if tasks[other].at >= 0 else 0
        cells = [*each(task.starts & within & ~starts_touching(settled, task.cells))]
        tried = []
        for start in self._random.sample(cells, min(_SOME, len(cells))):
            gone = [*self._in_the_way(timetable, n, span(start, task.cells), start)]
            tried.append((sum(tasks[one].cells * (1 + weights.get(one, 0)) for one in gone), start, gone))
        for _, start, gone in sorted(tried):
            before = [(other, timetable.starts[other], timetable.rooms[other]) for other in gone]
            for other in gone:
                timetable.remove(other)
            if timetable.open_starts(n) >> start & 1 and timetable.rests_at(n, start):
                timetable.place(n, start, timetable.room_for(n, start))
                return gone
            for other, at, room in before:
                timetable.place(other, at, room)
        return [n]

    def earlier_ends(self, n: int, end: int) -> int:
        """The starts from which a task is over before a cell of its day."""
        return sum(span(day.first, end - self._problem.tasks[n].cells) for day in self._problem.grid.days)

    def _in_the_way(self, timetable: Timetable, n: int, mask: int, start: int) -> Iterator[int]:
        """The tasks without an hour of their own that stand where a task wants to, or on the wrong side of it.

        Now and then one that stands near it goes too, since people may need a rest there.
        """
        problem, masks, starts = self._problem, timetable.masks, timetable.starts
        end, random = start + problem.tasks[n].cells, self._random.random
        near = span(start - problem.rest - problem.every, 2 * (problem.rest + problem.every) + end - start)
        ordered = set[int]()
        for other, between in problem.earlier[n]:
            if (
                other in self._free
                and starts[other] >= 0
                and starts[other] + problem.tasks[other].cells + between > start
            ):
                ordered.add(other)
        for other, between in problem.later[n]:
            if other in self._free and 0 <= starts[other] < end + between:
                ordered.add(other)
        yield from ordered
        for other in self._beside[n]:
            if masks[other] & near and other not in ordered and (masks[other] & mask or random() < _TIRED):
                yield other
        for other in self._crowd[n]:
            if masks[other] & mask and other not in ordered:
                yield other

    def _candidates(self, timetable: Timetable, n: int, allowed: int) -> Iterator[int]:
        """For each day the first cell at which people rest in time; the first that burdens nobody too."""
        calm = allowed & self._calm[n]
        for day in self._days:
            for mask in (calm & day, allowed & day) if calm != allowed else (allowed & day,):
                for _ in range(_LOOKS):
                    if not mask:
                        break
                    start = lowest(mask)
                    if timetable.rests_at(n, start):
                        yield start
                        break
                    mask &= mask - 1

    def _anywhere(self, timetable: Timetable, n: int, allowed: int) -> int:
        cells = [*each(allowed)]
        chosen = (self._random.choice(cells) for _ in range(_SOME))
        return next((start for start in chosen if timetable.rests_at(n, start)), -1)

    def _cost(self, n: int, start: int, ends: list[int]) -> tuple[int, int, int]:
        mask = span(start, self._problem.tasks[n].cells)
        outside = max(((one.outside & mask).bit_count() for one in self._burdens[n]), default=0)
        day, end = self._end(n, start)
        if self._problem.tasks[n].is_lunch:
            return outside, 0, start
        return outside, len(ends) * max(0, end - max(ends)) + max(0, end - ends[day]), start

    def _end(self, n: int, start: int) -> tuple[int, int]:
        """The day of a cell, and when a task that starts there ends, in cells after its opening."""
        stride = self._problem.grid.stride
        return start // stride, start % stride + self._problem.tasks[n].cells - self._opens[start // stride]

    def _of_crowd(self, n: int) -> tuple[int, ...]:
        """The tasks beside which a task may run, as long as there is a room and as there are people."""
        problem = self._problem
        crowd = {one for capacity in problem.capacities if n in capacity.tasks for one in capacity.tasks}
        crowd |= set(problem.free) if problem.tasks[n].rooms else set()
        return tuple(sorted(crowd & self._free - {n} - problem.clashes[n].keys()))

    def _without_burden(self, n: int) -> int:
        outside = 0
        for one in self._burdens[n]:
            outside |= one.outside
        task = self._problem.tasks[n]
        everything = (1 << (len(self._days) * self._problem.grid.stride)) - 1
        return task.starts & starts_within(everything & ~outside, max(1, task.cells)) if outside else task.starts
