"""The search: a first timetable, its bounds drawn as far as they go, then polished; of few items every one is tried.

The same seed and the same problem give the same timetables: the tries are counted, and the clock only stops them.
"""

from collections.abc import Callable
from random import Random

import msgspec

from rcmcli.arranging.bounds import Bounding, Bounds
from rcmcli.arranging.exhausting import exhaust
from rcmcli.arranging.fitting import Fitter
from rcmcli.arranging.polishing import Polisher
from rcmcli.arranging.pool import Pool, Ranked
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.scoring import Judge, Score
from rcmcli.arranging.squeezing import Squeezer
from rcmcli.arranging.timetable import Timetable

_BEGUN = 100  # moves for each item, until a first timetable is given up
_STARTS = 6  # how often one is begun anew where an item finds no place
_SQUEEZED, _LEAST, _MOST = 400, 10_000, 12_000  # moves for each item, but of few and of many items together
_BRIEFLY = 40  # moves and tries for each item before every timetable is tried
_POLISHED = 80  # tries for each item
_ROUNDS, _PLENTY = 4, 160  # so many timetables are begun, of many items fewer: those have so many in all
_MANY = 110  # items
_FEW = 8  # items whose every timetable may be tried


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

    def __init__(self, problem: Problem, seed: int, wanted: int, is_over: Callable[[], bool]) -> None:
        self._problem, self._random = problem, Random(seed)
        self._is_over, self._cut = is_over, False
        self._judge = Judge(problem)
        self._fitter = Fitter(problem, self._random, self._over)
        self._squeezer = Squeezer(problem, self._judge, self._fitter, self._random)
        self._polisher = Polisher(problem, self._judge, self._random, self._over)
        self._pool = Pool(wanted, [n for n in problem.free if not problem.tasks[n].is_lunch])
        self._unbounded = Bounding(problem).none()
        self._tries = 0

    def run(self, *, only_first: bool) -> Outcome:
        """The best timetables that are found, or the first."""
        free, tasks = self._problem.free, self._problem.tasks
        hopeless = tuple((n, 1) for n in free if not tasks[n].starts)
        if hopeless:
            return Outcome((), True, hopeless, 0, False)
        count, proven, is_small = len(free), False, len(free) <= _FEW
        if only_first:
            self._begun(1, 0)
        elif is_small:
            self._tried(1, _BRIEFLY * count, _BRIEFLY * count)
        if is_small and not self._cut and not (only_first and self._pool.best):
            known = self._pool.best[0].score if self._pool.best else None
            better, proven = exhaust(self._problem, self._judge, known, self._is_over)
            if better:
                self._pool.keep(*better)
        if not proven and not only_first:
            rounds = max(1, min(_ROUNDS, _PLENTY // count))
            part = min(1.0, _MANY / count)  # of very many items each try takes longer, and fewer are made
            moves, tries = min(max(_LEAST, _SQUEEZED * count), _MOST), max(_LEAST // 3, _POLISHED * min(count, _MANY))
            self._tried(rounds, int(part * moves), int(part * tries))
        stuck = tuple((n, count) for n, count in enumerate(self._fitter.stuck) if count)
        return Outcome(tuple(self._pool.best), proven, stuck, self._fitter.moves + self._tries, self._cut)

    def _tried(self, rounds: int, moves: int, tries: int) -> None:
        """Begin some timetables, draw their bounds with so many moves in all, and polish the best with so many tries."""
        found = self._begun(rounds, moves // rounds)
        if found:
            _, timetable, bounds = min(found, key=lambda one: one[0])
            self._tries += self._polisher.polish(timetable, bounds, self._pool, tries)

    def _first(self) -> Timetable | None:
        """A timetable with every item in it, those with the least choice placed first; None where one finds no place."""
        timetable, free = Timetable(self._problem), self._problem.free
        choice = {n: self._choice(n) for n in free}
        waiting = sorted(free, key=lambda n: -choice[n])
        return timetable if self._fitter.fit(timetable, waiting, self._unbounded, _BEGUN * len(free)) else None

    def _choice(self, n: int) -> float:
        """How much choice a task has: its cells, by what clashes with it."""
        tasks = self._problem.tasks
        crowd = sum(tasks[other].cells for other in self._problem.clashes[n])
        return tasks[n].starts.bit_count() * self._random.uniform(0.7, 1.3) / (tasks[n].cells * (1 + crowd))

    def _begun(self, rounds: int, moves: int) -> list[tuple[Score, Timetable, Bounds]]:
        """Some timetables, each begun anew, and the bounds that they keep to; fewer where many beginnings fail."""
        found = list[tuple[Score, Timetable, Bounds]]()
        for _ in range(rounds + _STARTS):
            timetable = self._first() if len(found) < rounds and not self._over() else None
            if timetable:
                bounds = self._squeezer.squeeze(timetable, moves) if moves else self._unbounded
                score = self._judge.score(timetable)
                found.append((score, timetable, bounds))
                self._pool.keep(score, timetable.placement())
        return found

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
    return Search(problem, seed, best, is_over).run(only_first=only_first)
