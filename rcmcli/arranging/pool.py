"""The pool: the best timetables that were found, those left out that are almost like a better one."""

import msgspec

from rcmcli.arranging.problem import Placement
from rcmcli.arranging.scoring import Score

_ALIKE = 5  # two timetables are told apart where one item in so many stands elsewhere


class Ranked(msgspec.Struct, frozen=True):
    """A timetable with its score."""

    score: Score
    placement: Placement


class Pool:
    """As many timetables as are wanted, the best first."""

    def __init__(self, wanted: int, shown: list[int]) -> None:
        self._wanted, self._shown = wanted, shown
        self._least = max(1, len(shown) // _ALIKE)
        self.best: list[Ranked] = []

    def keep(self, score: Score, placement: Placement) -> None:
        """Keep a timetable that is better than one of these, or than those that it is almost like."""
        if len(self.best) == self._wanted and score >= self.best[-1].score:
            return
        alike = [one for one in self.best if self._are_alike(one.placement, placement)]
        if all(score < one.score for one in alike):
            self.best = [one for one in self.best if one not in alike] + [Ranked(score, placement)]
            self.best.sort(key=lambda one: (one.score, one.placement.starts))
            del self.best[self._wanted :]

    def _are_alike(self, one: Placement, other: Placement) -> bool:
        return sum(one.starts[n] != other.starts[n] for n in self._shown) < self._least
