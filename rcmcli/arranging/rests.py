"""Rests: the stretches in which people sit without a rest, and whether another task would make one too long.

A track's people, or an audience's, sit in its own items and in those for everybody; so a stretch may go on from one line
to another through an item that is for all.
"""

from collections.abc import Iterable, Sequence

from rcmcli.arranging.problem import Problem

_TEAM = "\0team"  # the line of the one team of interpreters
Stretch = tuple[int, int]


class Lines:
    """The busy cells of each group of people that sits together, and of the one team that interprets."""

    def __init__(self, problem: Problem) -> None:
        self._tasks, self._every, self._rest = problem.tasks, problem.every, problem.rest
        self._of_task: list[tuple[str, ...]] = [
            () if not task.sat else (task.group, _TEAM) if problem.one_team and task.interpreted else (task.group,)
            for task in problem.tasks
        ]
        self._members: dict[str, list[int]] = {}
        for n, names in enumerate(self._of_task):
            for name in names:
                self._members.setdefault(name, []).append(n)
        self._groups = [name for name in self._members if name not in ("", _TEAM)]
        self._busy = dict.fromkeys(("", _TEAM, *self._members), 0)

    def groups(self) -> Iterable[tuple[str, int]]:
        """Each group of people with its busy cells, everybody's first."""
        return (("", self._busy[""]), *((name, self._busy[name]) for name in self._groups))

    def add(self, n: int, mask: int) -> None:
        """Let people sit through a task."""
        for name in self._of_task[n]:
            self._busy[name] |= mask

    def remove(self, n: int, masks: Sequence[int]) -> None:
        """Let them go; some may sit in another task of their group at the same time."""
        for name in self._of_task[n]:
            busy = 0
            for one in self._members[name]:
                busy |= masks[one]
            self._busy[name] = busy

    def too_long(self, n: int, start: int) -> Stretch | None:
        """The stretch that is too long where a task starts at a cell; one that is too long by itself stands alone."""
        names = self._of_task[n]
        if not names:
            return None
        cells = self._tasks[n].cells
        end, longest = start + cells, max(self._every, cells)
        around = 0
        for busy in self._busy.values():
            around |= busy
        if self._right(around, end) - self._left(around, start) <= longest:
            return None
        if len(names) > 1:
            team = self._busy[_TEAM]
            first, last = self._left(team, start), self._right(team, end)
            if last - first > longest:
                return first, last
        first, last = self._stretch(names[0], start, end)
        return (first, last) if last - first > longest else None

    def _stretch(self, group: str, start: int, end: int) -> Stretch:
        """From where to where the people of a group sit without a rest, with all who come or go on through an item for all."""
        everybody = self._busy[""]
        lines = [mask | everybody for name, mask in self.groups() if not group or name == group]
        first, last = min(self._left(one, start) for one in lines), max(self._right(one, end) for one in lines)
        if not group or everybody & (((1 << last) - 1) >> first << first):
            return self._joined(first, last, start, end)
        return first, last

    def _joined(self, first: int, last: int, start: int, end: int) -> Stretch:
        """A stretch with what other groups sit before its first item for all, and after its last."""
        everybody = self._busy[""]
        lines = [mask | everybody for _, mask in self.groups()]
        while True:
            before = everybody & (((1 << start) - 1) >> first << first)
            after = everybody & (((1 << last) - 1) >> end << end)
            new_first, new_last = first, last
            for line in lines:
                if before:
                    new_first = min(new_first, self._left(line, (before & -before).bit_length() - 1))
                if after:
                    new_last = max(new_last, self._right(line, after.bit_length()))
            if (new_first, new_last) == (first, last):
                return first, last
            first, last = new_first, new_last

    def _left(self, busy: int, cell: int) -> int:
        """Where a stretch began that goes on at a cell."""
        while True:
            before = busy & ((1 << cell) - 1)
            last = before.bit_length()
            if not before or cell - last >= self._rest:
                return cell
            cell = (~before & ((1 << last) - 1)).bit_length()

    def _right(self, busy: int, cell: int) -> int:
        """Where a stretch ends that goes on until a cell."""
        while True:
            after = busy >> cell
            gap = (after & -after).bit_length() - 1
            if not after or gap >= self._rest:
                return cell
            after >>= gap
            cell += gap + (after ^ (after + 1)).bit_length() - 1
