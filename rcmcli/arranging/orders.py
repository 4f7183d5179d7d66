"""Orders: which items are over before another one starts, and how much comes between; circles are found here."""

from collections.abc import Iterator, Mapping, Sequence

from rcmcli.arranging.found import Found
from rcmcli.arranging.problem import Task

Orders = tuple[tuple[tuple[int, int], ...], ...]


def orders_of(
    found: Sequence[Found], tasks: Sequence[Task], lunches: int, waits: Mapping[str, Sequence[str]]
) -> tuple[Orders, Orders]:
    """For each item those before it and those behind it, however far, with the cells of the longest chain between.

    Of what each item `waits` for, those that are not arranged hand on what they wait for themselves.
    """
    by_id = {one.item.id: n for n, one in enumerate(found)}
    direct = [[*_behind(one.item.after, by_id, waits)] for one in found]
    earlier: list[dict[int, int]] = [{} for _ in range(len(found) + lunches)]
    for n in _in_turn(direct):
        for other in direct[n]:
            earlier[n][other] = max(earlier[n].get(other, 0), 0)
            for first, between in earlier[other].items():
                earlier[n][first] = max(earlier[n].get(first, 0), between + tasks[other].cells)
    later: list[dict[int, int]] = [{} for _ in earlier]
    for n, those in enumerate(earlier):
        for other, between in those.items():
            later[other][n] = between
    return _fixed(earlier), _fixed(later)


def _behind(after: Sequence[str], by_id: Mapping[str, int], waits: Mapping[str, Sequence[str]]) -> Iterator[int]:
    """The items that are arranged among those that one waits for, and those behind the others."""
    seen, names = set[str](), [*after]
    while names:
        name = names.pop()
        if name in by_id:
            yield by_id[name]
        elif name not in seen:
            names += waits.get(name, ())
        seen.add(name)


def _in_turn(direct: Sequence[Sequence[int]]) -> list[int]:
    """The items so that each comes behind those that it waits for. A circle, which a finding tells, ends where it began."""
    order: list[int] = []
    seen: set[int] = set()

    for first in range(len(direct)):
        stack = [(first, False)]
        while stack:
            n, done = stack.pop()
            if done:
                order.append(n)
            elif n not in seen:
                seen.add(n)
                stack.append((n, True))
                stack.extend((other, False) for other in direct[n] if other not in seen)
    return order


def _fixed(rows: Sequence[dict[int, int]]) -> Orders:
    return tuple(tuple(sorted(row.items())) for row in rows)
