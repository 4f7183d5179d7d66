"""The search: timetables made by trying, made better by taking some items out and putting them in again.

The same seed and the same problem give the same timetables: the tries are counted, and the clock only stops them.
"""

from collections import Counter
from collections.abc import Callable
from random import Random

import msgspec

from rcmcli.arranging.exhausting import exhaust
from rcmcli.arranging.inserting import Inserter
from rcmcli.arranging.problem import Placement, Problem
from rcmcli.arranging.scoring import Judge, Score
from rcmcli.arranging.timetable import Timetable

_TRIES = 55  # for each item, in each round
_MANY = 60  # items; of more, one timetable is made better for longer
_ROUNDS = 2  # how often a timetable is begun and made better
_LEAST, _MOST = 1500, 9000  # tries of one round
_EVICTIONS = 12  # for each item, until a timetable is given up
_STARTS = 6  # how often one is begun anew where an item finds no place
_WARM = 0.8  # the part of the tries in which a worse timetable may be taken
_FEW = 8  # items whose every timetable may be tried
_ALIKE = 5  # two timetables are told apart where one item in so many stands elsewhere


class Ranked(msgspec.Struct, frozen=True):
    """A timetable with its score."""

    score: Score
    placement: Placement


class Outcome(msgspec.Struct, frozen=True):
    """The best timetables, none where none was found; `proven` where no other can be better, or none is possible.

    `stuck` has how often each task had no place; `cut` says that the time was up before all was tried.
    """

    best: tuple[Ranked, ...]
    proven: bool
    stuck: tuple[tuple[int, int], ...]
    tries: int
    cut: bool


class Search:
    """The search for the timetables of one problem."""

    def __init__(
        self, problem: Problem, seed: int, wanted: int, is_over: Callable[[], bool], *, only_first: bool = False
    ) -> None:
        self._only_first = only_first
        self.problem, self._wanted, self._is_over = problem, wanted, is_over
        self._random = Random(seed)
        self._judge = Judge(problem)
        self._inserter = Inserter(problem, self._judge, self._random)
        self._stuck: Counter[int] = Counter()
        self._pool: list[Ranked] = []
        self._tries = 0
        self._cut = False
        self._free = [n for n in problem.free if problem.tasks[n].starts]
        self._shown = [n for n in self._free if not problem.tasks[n].is_lunch]

    def run(self) -> Outcome:
        """The best timetables that are found."""
        if len(self._free) < len(self.problem.free):
            hopeless = Counter({n: 1 for n in self.problem.free if n not in self._free})
            return Outcome((), True, tuple(hopeless.items()), 0, False)
        rounds = 0
        for _ in range(_STARTS):
            if self._over() or rounds == (1 if len(self._free) > _MANY else _ROUNDS):
                break
            timetable = self._first()
            if timetable and self._only_first:
                self._keep(Ranked(self._judge.score(timetable), timetable.placement()))
                break
            if timetable:
                self._improve(timetable)
                rounds += 1
        proven = False
        if len(self._free) <= _FEW and not self._cut and not (self._only_first and self._pool):
            best = self._pool[0] if self._pool else None
            found, proven = exhaust(self.problem, self._judge, best.score if best else None, self._is_over)
            if found:
                self._keep(Ranked(*found))
        return Outcome(tuple(self._distinct()), proven, tuple(self._stuck.most_common()), self._tries, self._cut)

    def _first(self) -> Timetable | None:
        """A timetable with every item in it, those with the least choice placed first; None where one finds no place."""
        timetable, inserter = Timetable(self.problem), self._inserter
        tasks = self.problem.tasks
        choice = {n: self._choice(n) for n in self._free}
        waiting = sorted(self._free, key=lambda n: (tasks[n].is_lunch, -choice[n]))
        ends, left = inserter.ends(timetable), _EVICTIONS * len(self._free) + 50
        while waiting:
            n = waiting.pop()
            if inserter.insert(timetable, n, ends):
                continue
            self._stuck[n] += 1
            self._tries += 1
            left -= 1
            if left < 0 or self._over():
                return None
            gone = inserter.evicted(timetable, n, self._stuck)
            gone.sort(key=lambda one: -choice[one])
            waiting = gone + waiting if gone == [n] else waiting + gone
            ends = inserter.ends(timetable)
        return timetable

    def _choice(self, n: int) -> float:
        """How much choice a task has: its cells, by what clashes with it."""
        tasks = self.problem.tasks
        crowd = sum(tasks[other].cells for other in self.problem.clashes[n])
        return tasks[n].starts.bit_count() * self._random.uniform(0.7, 1.3) / (tasks[n].cells * (1 + crowd))

    def _improve(self, timetable: Timetable) -> None:
        """Take some items out and put them in again, over and over: first whatever costs little more is taken, then only
        what is no worse than the best.
        """
        judge, tries = self._judge, self._tries_of_round()
        own = Ranked(judge.score(timetable), timetable.placement())
        self._keep(own)
        energy = judge.energy(timetable, judge.score(timetable))
        calm = int(_WARM * tries)
        for number in range(tries):
            if self._over():
                return
            if number == calm:
                timetable.restore(own.placement)
            self._tries += 1
            before = timetable.placement()
            if self._changed(timetable):
                score = judge.score(timetable)
                self._keep(Ranked(score, timetable.placement()))
                if score <= own.score:
                    own = Ranked(score, timetable.placement())
                now = judge.energy(timetable, score)
                if score <= self._pool[0].score or (
                    number < calm and now <= energy + judge.slack * (calm - number) / calm
                ):
                    energy = now
                    continue
            timetable.restore(before)

    def _tries_of_round(self) -> int:
        count = len(self._free)
        return min(_MOST, max(_LEAST, _TRIES * count * (_ROUNDS if count > _MANY else 1)))

    def _changed(self, timetable: Timetable) -> bool:
        """Whether some items were put elsewhere."""
        if self._random.random() < 0.4:
            late = self._late(timetable)
            end = timetable.starts[late] % self.problem.grid.stride + self.problem.tasks[late].cells
            timetable.remove(late)
            gone = self._inserter.evicted(timetable, late, {}, self._inserter.earlier_ends(late, end))
            return self._put_back(timetable, gone)
        some = self._some(timetable)
        for n in some:
            timetable.remove(n)
        return self._put_back(timetable, some)

    def _late(self, timetable: Timetable) -> int:
        """One of the items that are over later than all days might be at best, or any."""
        stride, starts, tasks = self.problem.grid.stride, timetable.starts, self.problem.tasks
        late = [n for n in self._free if starts[n] % stride + tasks[n].cells > self._judge.target]
        return self._random.choice(late if late and self._random.random() < 0.9 else self._free)

    def _some(self, timetable: Timetable) -> list[int]:
        """Some items that stand near each other, or are of one group, or end their day, or any."""
        free, random, starts = self._free, self._random, timetable.starts
        count = min(len(free), random.randint(2, 8))
        way = random.random()
        if way < 0.35:
            middle = starts[random.choice(free)]
            return sorted(free, key=lambda n: abs(starts[n] - middle))[:count]
        if way < 0.7:
            stride, ends = self.problem.grid.stride, self._judge.ends(timetable)
            day = ends.index(max(ends))
            last = sorted((n for n in free if starts[n] // stride == day), key=lambda n: -starts[n])[: 1 + count // 2]
            return list(dict.fromkeys((*last, *random.sample(free, count))))
        if way < 0.9:
            late = self._late(timetable)
            group, day = self.problem.tasks[late].group, starts[late] // self.problem.grid.stride
            own = [n for n in free if self.problem.tasks[n].group == group]
            there = [n for n in own if starts[n] // self.problem.grid.stride == day]
            return list(dict.fromkeys((*there[:8], *random.sample(own, min(2, len(own))))))
        return random.sample(free, count)

    def _put_back(self, timetable: Timetable, waiting: list[int]) -> bool:
        """Put items in again: the long ones first, or in any order, or as they are written."""
        way, tasks = self._random.random(), self.problem.tasks
        self._random.shuffle(waiting)
        if way < 0.4:
            waiting.sort(key=lambda n: -tasks[n].cells)
        elif way < 0.6:
            waiting.sort()
        waiting.sort(key=lambda n: len(self.problem.earlier[n]))
        noise = 0.1 if self._random.random() < 0.3 else 0.0
        ends = self._inserter.ends(timetable)
        return all(self._inserter.insert(timetable, n, ends, noise) for n in waiting)

    def _keep(self, one: Ranked) -> None:
        """Keep a timetable among the best, those that were kept later behind equal ones."""
        if len(self._pool) > 60 and one.score >= self._pool[-1].score:
            return
        if all(any(one.placement.starts[n] != other.placement.starts[n] for n in self._shown) for other in self._pool):
            self._pool.append(one)
            self._pool.sort(key=lambda each: (each.score, each.placement.starts))
            del self._pool[61:]

    def _distinct(self) -> list[Ranked]:
        """The best timetable, and the next ones that differ in more than a few items."""
        chosen: list[Ranked] = []
        least = max(1, len(self._shown) // _ALIKE)
        for one in self._pool:
            apart = (sum(one.placement.starts[n] != other.placement.starts[n] for n in self._free) for other in chosen)
            if len(chosen) < self._wanted and all(count >= least for count in apart):
                chosen.append(one)
        return chosen

    def _over(self) -> bool:
        self._cut = self._cut or self._is_over()
        return self._cut


def arranged(
    problem: Problem,
    *,
    seed: int = 0,
    best: int = 1,
    is_over: Callable[[], bool] = lambda: False,
    only_first: bool = False,
) -> Outcome:
    """The best timetables of a problem, or the first that is found."""
    return Search(problem, seed, best, is_over, only_first=only_first).run()
