"""A timetable while it is made: which tasks stand where, and where another one may stand beside them."""

from rcmcli.arranging.masks import span, starts_touching
from rcmcli.arranging.problem import NO_ROOM, Placement, Problem
from rcmcli.arranging.rests import Lines

NOWHERE = -1


class Timetable:
    """Tasks at their cells; those that have an hour in the file stand there from the start."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        count = len(problem.tasks)
        self.starts = [NOWHERE] * count
        self.masks = [0] * count
        self.rooms = [task.own_room for task in problem.tasks]
        self.in_room: dict[str, int] = {}
        self.lines = Lines(problem)
        self._beside = [
            [
                (tuple(one for one in each.tasks if one != n and one not in problem.clashes[n]), each.most)
                for each in problem.capacities
                if n in each.tasks
            ]
            for n in range(count)
        ]
        self._clashes = [tuple(those) for those in problem.clashes]
        self.burdens = [
            [(b, one.outside) for b, one in enumerate(problem.burdens) if n in one.tasks] for n in range(count)
        ]
        self.carried = [0] * len(problem.burdens)  # cells outside working hours, for each burden
        for n, task in enumerate(problem.tasks):
            if task.at >= 0:
                self.place(n, task.at, task.own_room)

    def place(self, n: int, start: int, room: str = "") -> None:
        """Put a task at a cell, in a room."""
        task = self.problem.tasks[n]
        mask = span(start, task.cells)
        self.starts[n], self.masks[n], self.rooms[n] = start, mask, room
        if room:
            self.in_room[room] = self.in_room.get(room, 0) | mask
        self.lines.add(n, mask)
        for b, outside in self.burdens[n]:
            self.carried[b] += (mask & outside).bit_count()

    def remove(self, n: int) -> None:
        """Take a task out again."""
        task, mask, room = self.problem.tasks[n], self.masks[n], self.rooms[n]
        if room:
            self.in_room[room] &= ~mask
        for b, outside in self.burdens[n]:
            self.carried[b] -= (mask & outside).bit_count()
        self.starts[n], self.masks[n], self.rooms[n] = NOWHERE, 0, task.own_room
        self.lines.remove(n, self.masks)

    def open_starts(self, n: int) -> int:
        """The cells at which a task may start beside those that stand, whatever rests people need."""
        task = self.problem.tasks[n]
        allowed = self._in_order(n, task.starts)
        if not allowed:
            return 0
        busy, masks = 0, self.masks
        for other in self._clashes[n]:
            busy |= masks[other]
        for others, most in self._beside[n]:
            busy |= full(self, others, most)
        allowed &= ~starts_touching(busy, task.cells)
        return allowed & self._with_room(n) if task.rooms and allowed else allowed

    def room_for(self, n: int, start: int) -> str:
        """The smallest room that is free for a task at a cell; its own where it is given none."""
        task = self.problem.tasks[n]
        mask = span(start, task.cells)
        return next((room for room in self._rooms(n) if not self.in_room.get(room, 0) & mask), task.own_room)

    def rests_at(self, n: int, start: int) -> bool:
        """Whether people rest in time where a task starts at a cell."""
        return self.lines.too_long(n, start) is None

    def burdens_at(self, n: int, start: int, most: int) -> list[int]:
        """The burdens that a task makes heavier at a cell, and heavier than so many cells."""
        mask = span(start, self.problem.tasks[n].cells)
        return [
            b
            for b, outside in self.burdens[n]
            if (added := (mask & outside).bit_count()) and self.carried[b] + added > most
        ]

    def restore(self, placement: Placement) -> None:
        """Put everything where it was."""
        changed = [
            n for n, start in enumerate(placement.starts)
            if start != self.starts[n] or placement.rooms[n] != self.rooms[n]
        ]  # fmt: skip
        for n in changed:
            if self.starts[n] >= 0:
                self.remove(n)
        for n in changed:
            if placement.starts[n] >= 0:
                self.place(n, placement.starts[n], placement.rooms[n])

    def placement(self) -> Placement:
        """Where everything stands."""
        return Placement(tuple(self.starts), tuple(self.rooms))

    def _in_order(self, n: int, allowed: int) -> int:
        """The starts behind all that comes before a task, and before all that comes behind it."""
        cells, starts, tasks = self.problem.tasks[n].cells, self.starts, self.problem.tasks
        for other, between in self.problem.earlier[n]:
            if starts[other] >= 0:
                end = starts[other] + tasks[other].cells + between
                allowed = allowed >> end << end
        for other, between in self.problem.later[n]:
            if starts[other] >= 0:
                last = starts[other] - between - cells
                allowed = allowed & ((1 << (last + 1)) - 1) if last >= 0 else 0
        return allowed

    def _rooms(self, n: int) -> tuple[str, ...]:
        """The rooms that a task may be given, the one that it shares where that is settled."""
        task = self.problem.tasks[n]
        settled = {self.rooms[one] for one in task.together if self.starts[one] >= 0 and self.rooms[one]}
        return tuple(room for room in task.rooms if room in settled) if settled else task.rooms

    def _with_room(self, n: int) -> int:
        """The starts at which one of its rooms is free."""
        cells, allowed = self.problem.tasks[n].cells, 0
        for room in self._rooms(n):
            if room != NO_ROOM:
                allowed |= ~starts_touching(self.in_room.get(room, 0), cells)
        return allowed


def full(timetable: Timetable, tasks: tuple[int, ...], most: int) -> int:
    """The cells at which so many of some tasks run already."""
    levels = [0] * most
    for other in tasks:
        mask, k = timetable.masks[other], 0
        while mask and k < most:
            levels[k], mask = levels[k] | mask, levels[k] & mask
            k += 1
    return levels[-1]
