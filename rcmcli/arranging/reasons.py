"""Reasons: sums that prove that there is no timetable; else the item that found no place, and what stood in its way.

Each sum counts what is needed against what is open. What clashes pairwise takes its time one after another.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from rcmcli.arranging.claims import Claim
from rcmcli.arranging.masks import each, lowest, span
from rcmcli.arranging.problem import NO_ROOM, Capacity, Limit, Problem, Why

Kind = Literal["alone", "chain", "group", "person", "lead", "room", "rooms", "capacity", "stuck"]


class Reason(msgspec.Struct, frozen=True):
    """Why there is no timetable: the tasks that it is about, the minutes that they need, and those that are open.

    `name` is the group, person, party or room; `limits` and `whys` say what stands in the way of one task.
    """

    kind: Kind
    tasks: tuple[int, ...]
    need: int = 0
    open: int = 0
    name: str = ""
    limits: tuple[Limit, ...] = ()
    whys: tuple[Why, ...] = ()
    capacity: Capacity | None = None


def shortage(problem: Problem, claims: Sequence[Claim]) -> Reason | None:
    """The first of the sums that shows that no timetable is possible; none where they all come out."""
    return next(_shortages(problem, claims), None)


def stuck(problem: Problem, counts: Sequence[tuple[int, int]]) -> Reason | None:
    """The item that most often found no place, and what it clashes with, what takes most time first."""
    counted = [(count, n) for n, count in counts if not problem.tasks[n].is_lunch] or [(c, n) for n, c in counts]
    if not counted:
        return None
    n = max(counted, key=lambda one: (one[0], -one[1]))[1]
    taken: dict[Why, int] = {}
    for other, why in problem.clashes[n].items():
        taken[why] = taken.get(why, 0) + problem.tasks[other].cells
    whys = sorted(taken, key=lambda why: (-taken[why], why))
    limits = tuple(kind for kind, mask in problem.tasks[n].limits if kind not in ("hours", "days"))
    return Reason("stuck", (n,), limits=limits, whys=tuple(whys))


def _shortages(problem: Problem, claims: Sequence[Claim]) -> Iterator[Reason]:
    yield from _alone(problem)
    yield from _chains(problem)
    for kind, name, tasks in _cliques(problem, claims):
        yield from _together(problem, kind, name, tasks, 1)
    for capacity in problem.capacities:
        for one in _together(problem, "capacity", "", capacity.tasks, capacity.most):
            yield msgspec.structs.replace(one, capacity=capacity)
    offered = {task.rooms for task in problem.tasks if task.at < 0 and task.rooms}
    for rooms in sorted(offered, key=lambda one: (len(one), one)):
        users = tuple(n for n, task in enumerate(problem.tasks) if task.rooms and set(task.rooms) <= set(rooms))
        yield from _together(problem, "rooms", ", ".join(rooms), users, len(rooms))


def _alone(problem: Problem) -> Iterator[Reason]:
    """Each task that has no cell even alone, and the limits that leave it none."""
    for n in problem.free:
        task = problem.tasks[n]
        if task.rooms == (NO_ROOM,):
            yield Reason("alone", (n,), need=task.minutes, name="room")
        if task.starts:
            continue
        single = tuple(kind for kind, mask in task.limits if not mask)
        rest = []
        for kind, _ in task.limits:
            others = -1
            for other, mask in task.limits:
                others &= mask if other != kind else -1
            rest += [kind] if others else []
        yield Reason("alone", (n,), need=task.minutes, limits=single or tuple(rest) or tuple(k for k, _ in task.limits))


def _chains(problem: Problem) -> Iterator[Reason]:
    """Each chain of items, one after another, the last of which would begin too late."""
    tasks = problem.tasks
    first = {n: task.at if task.at >= 0 else lowest(task.starts) for n, task in enumerate(tasks) if task.starts}
    for n in sorted(first, key=lambda one: len(problem.earlier[one])):
        before = [
            (first[other] + tasks[other].cells + between, other)
            for other, between in problem.earlier[n]
            if other in first
        ]
        if not before or not problem.earlier[n]:
            continue
        least, other = max(before)
        late = tasks[n].starts >> least << least
        if late:
            first[n] = max(first[n], lowest(late))
        elif any(tasks[one].at < 0 for one in (n, other)):
            way = tuple(sorted((one for one, _ in problem.earlier[n]), key=lambda one: len(problem.earlier[one])))
            need = sum(tasks[one].minutes for one in (*way, n))
            yield Reason("chain", (*way, n), need=need)
            return


def _cliques(problem: Problem, claims: Sequence[Claim]) -> Iterator[tuple[Kind, str, tuple[int, ...]]]:
    """The tasks of one group, person, lead or room, and the lunches with those who have it."""
    tasks, count = problem.tasks, len(claims)
    lunches = tuple(range(count, len(tasks)))
    groups = dict.fromkeys(task.group for task in tasks[:count])
    for group in groups:
        own = [n for n in range(count) if tasks[n].group == group and claims[n].bound]
        shared = [n for n in range(count) if group and not tasks[n].group and claims[n].bound]
        yield "group", group, (*own, *shared, *lunches)
    for kind, names in (
        ("person", [claim.persons for claim in claims]),
        ("lead", [claim.leads for claim in claims]),
        ("room", [frozenset({task.own_room}) - {""} for task in tasks[:count]]),
    ):
        for name in sorted({name for one in names for name in one}):
            yield kind, name, tuple(n for n in range(count) if name in names[n])  # type: ignore[misc]  # the kinds above


def _together(problem: Problem, kind: Kind, name: str, members: Sequence[int], at_once: int) -> Iterator[Reason]:
    """The shortage of some tasks of which only so many may run at once."""
    tasks = problem.tasks
    chosen: list[int] = []
    for n in members:
        if at_once > 1 or kind in ("rooms", "capacity") or all(one in problem.clashes[n] for one in chosen):
            chosen.append(n)
    free = [n for n in chosen if tasks[n].at < 0]
    if not free:
        return
    cover = taken = 0
    for n in free:
        for start in each(tasks[n].starts):
            cover |= span(start, tasks[n].cells)
    for n in chosen if at_once == 1 else ():
        taken |= span(tasks[n].at, tasks[n].cells) if tasks[n].at >= 0 else 0
    need = sum(tasks[n].cells for n in free)
    has = at_once * (cover & ~taken).bit_count()
    if need > has:
        step = problem.grid.step
        yield Reason(kind, tuple(free), need * step, has * step, name)
