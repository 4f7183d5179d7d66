"""The same problem given to OR-tools CP-SAT: what its best timetable costs, beside what `rcm agenda arrange` finds.

It needs `ortools`, which rcm does not: `uv run --with ortools benchmarks/arrange_cpsat.py` prints the table of README.md.
"""

import sys
import time
from itertools import combinations
from typing import Any

from timetables import agenda, text_of

from rcmcli.arranging.building import problem_of
from rcmcli.arranging.masks import each
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.search import arranged
from rcmcli.desk.lookups import people_of
from rcmcli.model.settings import CheckSettings
from rcmcli.store.reading import read_bytes

# Twenty problems: seed, items, tracks, days.
CASES = (
    *((seed, 12, 2, 2) for seed in range(5)),
    *((seed, 24, 3, 2) for seed in range(5)),
    *((seed, 40, 3, 3) for seed in range(5)),
    *((seed, 40, 4, 3) for seed in range(5, 10)),
)
# Larger ones, which CP-SAT does not finish: they are shown, and not judged.
LARGE = ((4, 100, 8, 3), (5, 100, 8, 3))


def problem(seed: int, items: int, tracks: int, days: int) -> Problem:
    """A problem that is made up."""
    usable = read_bytes(text_of(agenda(seed, items, tracks, days)).encode(), "made.toml", "made").usable
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
        self._ends()

    def _start(self, n: int) -> Any:
        task = self.problem.tasks[n]
        cells = [task.at] if task.at >= 0 else [*each(task.starts)]
        return self.model.NewIntVarFromDomain(self.cp.Domain.FromValues(cells or [-1]), f"start {n}")

    def _clashes(self) -> None:
        """Cliques of tasks that clash, each as one constraint, until every pair stands in one."""
        tasks = self.problem.tasks
        spans = [self.model.NewFixedSizeIntervalVar(start, tasks[n].cells, "") for n, start in enumerate(self.starts)]
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

    def _ends(self) -> None:
        """The end of each day, as the score of rcm counts it."""
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
                opens = day.first + (day.opens - grid.since) // grid.step
                model.Add(end >= self.starts[n] + task.cells - opens).OnlyEnforceIf(there)
        latest = model.NewIntVar(0, grid.width, "")
        model.AddMaxEquality(latest, ends)
        model.Minimize((len(ends) * latest + sum(ends)) * grid.step)

    def solve(self, seconds: float) -> tuple[str, int, int]:
        """How it ended, what the best timetable costs, and what none can cost less than."""
        solver = self.cp.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = 2
        status = solver.StatusName(solver.Solve(self.model))
        found = status in ("OPTIMAL", "FEASIBLE")
        return status, round(solver.ObjectiveValue()) if found else -1, round(solver.BestObjectiveBound())


def main(seconds: float = 20) -> int:
    """Print a row for each problem; gives 1 where rcm is more than a twentieth worse."""
    from ortools.sat.python import cp_model

    print("| items, tracks, days, seed | rcm: cost, CPU s | CP-SAT: cost (bound), s | rcm ÷ CP-SAT |")
    print("| --- | --- | --- | --- |")
    worst = 0.0
    for seed, items, tracks, days in (*CASES, *LARGE):
        made = problem(seed, items, tracks, days)
        begun = time.process_time()
        ours = arranged(made)
        spent = time.process_time() - begun
        late = ours.best[0].score.late if ours.best else -1
        begun = time.perf_counter()
        status, theirs, bound = Model(made, cp_model).solve(seconds)
        ratio = late / theirs if late > 0 and theirs > 0 else 1.0 if late == theirs else 9.0
        worst = max(worst, ratio if items < 100 else 0)
        took = time.perf_counter() - begun
        print(f"| {items}, {tracks}, {days}, {seed} | {late}, {spent:.2f} | {theirs} ({bound}, {status.lower()}), {took:.1f} | {ratio:.3f} |", flush=True)  # fmt: skip
    return int(worst > 1.05)


if __name__ == "__main__":
    sys.exit(main(*map(float, sys.argv[1:])))
