"""The same problem given to OR-tools CP-SAT: what its best timetable costs, beside what `rcm agenda arrange` finds.

It needs `ortools`, which rcm does not: `uv run --with ortools benchmarks/arrange_cpsat.py` prints the table of README.md.
"""

import sys
import time
from collections.abc import Sequence
from itertools import combinations
from typing import Any

from timetables import SHAPES, Tree, agenda, odd, text_of

from rcmcli.arranging.building import problem_of
from rcmcli.arranging.masks import each, span
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.search import arranged
from rcmcli.desk.lookups import people_of
from rcmcli.model.settings import CheckSettings
from rcmcli.store.reading import read_bytes

# Twenty problems whose tracks are full: seed, items, tracks, days.
FULL = (
    *((seed, 12, 2, 2) for seed in range(5)),
    *((seed, 24, 3, 2) for seed in range(5)),
    *((seed, 40, 3, 3) for seed in range(5)),
    *((seed, 40, 4, 3) for seed in range(5, 10)),
)
# Larger ones, which CP-SAT does not finish.
LARGE = ((4, 100, 8, 3), (5, 100, 8, 3))
# Twenty-one in which something else is scarce.
ODD = tuple((shape, seed) for shape in SHAPES for seed in range(3))


def posed(tree: Tree) -> Problem:
    """The problem of an agenda that is made up."""
    usable = read_bytes(text_of(tree).encode(), "made.toml", "made").usable
    assert usable
    return problem_of(usable, people_of(usable), CheckSettings())


class Model:
    """The problem in the words of CP-SAT: a start for each task, which of two comes first, since when people sit."""

    def __init__(self, problem: Problem, cp_model: Any) -> None:
        self.problem, self.cp, self.model = problem, cp_model, cp_model.CpModel()
        self.starts = [self._start(n) for n in range(len(problem.tasks))]
        self._clashes()
        for n, those in enumerate(problem.earlier):
            for other, between in those:
                self.model.Add(self.starts[n] >= self.starts[other] + problem.tasks[other].cells + between)
        self._rests()
        self._rooms()
        for capacity in problem.capacities:
            spans = [self.spans[n] for n in capacity.tasks]
            self.model.AddCumulative(spans, [1] * len(spans), capacity.most)
        self.outside, self.late = self._outside(), self._late()
        self.model.Minimize(self.outside * 100_000 + self.late)

    def _start(self, n: int) -> Any:
        task = self.problem.tasks[n]
        cells = [task.at] if task.at >= 0 else [*each(task.starts)]
        return self.model.NewIntVarFromDomain(self.cp.Domain.FromValues(cells or [-1]), f"start {n}")

    def _clashes(self) -> None:
        """Cliques of tasks that clash, each as one constraint, until every pair stands in one."""
        tasks = self.problem.tasks
        self.spans = spans = [
            self.model.NewFixedSizeIntervalVar(start, tasks[n].cells, "") for n, start in enumerate(self.starts)
        ]
        left = {(n, m) for n, those in enumerate(self.problem.clashes) for m in those if n < m}
        while left:
            clique = [*min(left)]
            for n in range(len(tasks)):
                if n not in clique and all(one in self.problem.clashes[n] for one in clique):
                    clique.append(n)
            self.model.AddNoOverlap([spans[n] for n in clique])
            left -= {(min(pair), max(pair)) for pair in combinations(clique, 2)}

    def _rests(self) -> None:
        """No stretch is longer than `every`: each task knows since when its people sit."""
        problem, model = self.problem, self.model
        sat = [n for n, task in enumerate(problem.tasks) if task.sat]
        last = len(problem.grid.days) * problem.grid.stride
        since = {n: model.NewIntVar(0, last, "") for n in sat}
        for n in sat:
            model.Add(since[n] <= self.starts[n])
            model.Add(self.starts[n] + problem.tasks[n].cells - since[n] <= max(problem.every, problem.tasks[n].cells))
        for n, m in combinations(sat, 2):
            groups = {problem.tasks[n].group, problem.tasks[m].group}
            if len(groups - {""}) > 1:
                continue
            first = model.NewBoolVar("")
            for one, other, order in ((n, m, first), (m, n, first.Not())):
                end, near = self.starts[one] + problem.tasks[one].cells, model.NewBoolVar("")
                model.Add(self.starts[other] >= end).OnlyEnforceIf(order)
                model.Add(self.starts[other] >= end + problem.rest).OnlyEnforceIf([order, near.Not()])
                model.Add(since[other] <= since[one]).OnlyEnforceIf([order, near])

    def _rooms(self) -> None:
        """Each task that needs a room has one of its own, the same as those that are to be together with it."""
        tasks, model, within = self.problem.tasks, self.model, dict[str, list[Any]]()
        there: dict[tuple[int, str], Any] = {}
        for n, task in enumerate(tasks):
            for room in task.rooms:
                there[n, room] = model.NewBoolVar("")
                within.setdefault(room, []).append(
                    model.NewOptionalFixedSizeIntervalVar(self.starts[n], task.cells, there[n, room], "")
                )
            if task.rooms:
                model.AddExactlyOne([there[n, room] for room in task.rooms])
            elif task.own_room:
                within.setdefault(task.own_room, []).append(self.spans[n])
        for spans in within.values():
            model.AddNoOverlap(spans)
        for n, room in there:
            for other in tasks[n].together:
                if (other, room) in there:
                    model.Add(there[n, room] == there[other, room])

    def _outside(self) -> Any:
        """The cells outside working hours of the worst-off delegation."""
        problem, model = self.problem, self.model
        most = model.NewIntVar(0, 10_000, "")
        for burden in problem.burdens:
            costs = []
            for n in burden.tasks:
                task, cost = problem.tasks[n], model.NewIntVar(0, problem.tasks[n].cells, "")
                cells = [task.at] if task.at >= 0 else [*each(task.starts)]
                rows = [(cell, (burden.outside & span(cell, task.cells)).bit_count()) for cell in cells]
                model.AddAllowedAssignments([self.starts[n], cost], rows)
                costs.append(cost)
            model.Add(most >= sum(costs))
        return most

    def _late(self) -> Any:
        """How late days end, as the score of rcm counts it."""
        problem, model, grid = self.problem, self.model, self.problem.grid
        ends = [model.NewIntVar(0, grid.width, "") for _ in grid.days]
        for n, task in enumerate(problem.tasks):
            if task.is_lunch:
                continue
            for day, end in zip(grid.days, ends, strict=True):
                there = model.NewBoolVar("")
                inside = self.cp.Domain(day.first, day.first + grid.stride - 1)
                model.AddLinearExpressionInDomain(self.starts[n], inside).OnlyEnforceIf(there)
                model.AddLinearExpressionInDomain(self.starts[n], inside.complement()).OnlyEnforceIf(there.Not())
                model.Add(end >= self.starts[n] + task.cells - day.first - grid.opening(day)).OnlyEnforceIf(there)
        latest = model.NewIntVar(0, grid.width, "")
        model.AddMaxEquality(latest, ends)
        return len(ends) * latest + sum(ends)

    def allows(self, starts: Sequence[int]) -> bool:
        """Whether a timetable that rcm found keeps to all that stands here."""
        for variable, start in zip(self.starts, starts, strict=True):
            self.model.Add(variable == start)
        solver = self.cp.CpSolver()
        return solver.StatusName(solver.Solve(self.model)) in ("OPTIMAL", "FEASIBLE")

    def solve(self, seconds: float) -> tuple[str, tuple[int, int]]:
        """How it ended, and what its best timetable costs: minutes outside working hours, and how late days end."""
        solver, step = self.cp.CpSolver(), self.problem.grid.step
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = 2
        status = solver.StatusName(solver.Solve(self.model))
        found = status in ("OPTIMAL", "FEASIBLE")
        return status.lower(), (solver.Value(self.outside) * step, solver.Value(self.late) * step) if found else (
            -1,
            -1,
        )


def row(name: str, made: Problem, seconds: float, cp_model: Any) -> float:
    """Print a row of the table; gives how much worse rcm is where it is worse."""
    begun = time.process_time()
    ours = arranged(made).best
    spent = time.process_time() - begun
    cost = ours[0].score[:2] if ours else (-1, -1)
    begun = time.perf_counter()
    status, other = Model(made, cp_model).solve(seconds)
    took = time.perf_counter() - begun
    assert not ours or Model(made, cp_model).allows(ours[0].placement.starts), name
    mine, theirs = (cost[1], other[1]) if cost[0] == other[0] else (cost[0], other[0])
    ratio = 1.0 if mine == theirs else mine / theirs if mine > 0 and theirs > 0 else 9.0 if other[1] >= 0 else 0.0
    told = f"{ratio:.3f}" if other[1] >= 0 else "–"
    print(f"| {name} | {_said(cost)}, {spent:.1f} | {_said(other)}, {took:.1f}, {status} | {told} |", flush=True)
    return ratio


def _said(cost: tuple[int, ...]) -> str:
    outside, late = cost
    return "none" if late < 0 else f"{outside} + {late}" if outside else f"{late}"


def main(seconds: float = 20) -> int:
    """Print a row for each problem; gives 1 where rcm is more than a twentieth worse."""
    from ortools.sat.python import cp_model

    print("| problem | rcm: cost, CPU s | CP-SAT: cost, s | rcm ÷ CP-SAT |")
    print("| --- | --- | --- | --- |")
    made = [(f"full: {items} items, {tracks} tracks, {days} days, {seed}", agenda(seed, items, tracks, days)) for seed, items, tracks, days in (*FULL, *LARGE)]  # fmt: skip
    made += [(f"{shape}, {seed}", odd(shape, seed)) for shape, seed in ODD]
    return int(max(row(name, posed(tree), seconds, cp_model) for name, tree in made) > 1.05)


if __name__ == "__main__":
    sys.exit(main(*map(float, sys.argv[1:])))
