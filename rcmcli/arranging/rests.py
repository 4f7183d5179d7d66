"""Rests: the stretches in which people sit without a rest, and whether another task would make one too long.

A track's people, or an audience's, sit in its own items and in those for everybody; so a stretch may go on from one line
to another through an item that is for all.
"""

from rcmcli.arranging.problem import Problem, Task


class Lines:
    """The busy cells of each group of people that sits together."""

    def __init__(self, problem: Problem) -> None:
        self._every, self._rest, self._one_team = problem.every, problem.rest, problem.one_team
        self.of: dict[str, int] = {task.group: 0 for task in problem.tasks if task.sat}
        self.of.setdefault("", 0)
        self._team = 0

    def add(self, task: Task, mask: int) -> None:
        """Let people sit through a task."""
        if task.sat:
            self.of[task.group] |= mask
            self._team |= mask if task.interpreted else 0

    def remove(self, task: Task, mask: int) -> None:
        """Let them go."""
        if task.sat:
            self.of[task.group] &= ~mask
            self._team &= ~mask if task.interpreted else -1

    def rests_at(self, task: Task, start: int) -> bool:
        """Whether no stretch is too long where a task starts at a cell; one that is too long by itself stands alone."""
        if not task.sat:
            return True
        end = start + task.cells
        longest = max(self._every, task.cells)
        if self._one_team and task.interpreted:
            first, last = self._left(self._team, start), self._right(self._team, end)
            if last - first > longest:
                return False
        first, last = self._stretch(task.group, start, end)
        return last - first <= longest

    def _stretch(self, group: str, start: int, end: int) -> tuple[int, int]:
        """From where to where the people of a group sit without a rest, with all who come or go on through an item for all."""
        everybody = self.of[""]
        lines = [self.of[group] | everybody] if group else [mask | everybody for mask in self.of.values()]
        first, last = min(self._left(one, start) for one in lines), max(self._right(one, end) for one in lines)
        if not group:
            return self._joined(first, last, start, end)
        shared = everybody & (((1 << last) - 1) >> first << first)
        return self._joined(first, last, start, end) if shared else (first, last)

    def _joined(self, first: int, last: int, start: int, end: int) -> tuple[int, int]:
        """A stretch with what other groups sit before its first item for all, and after its last."""
        everybody = self.of[""]
        lines = [mask | everybody for mask in self.of.values()]
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
