"""Circles: things each of which waits for the next, until one waits for the first."""

from collections.abc import Mapping, Sequence


def circle_in(after: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The ids of a circle of items each of which waits for the next; empty where there is none."""
    state: dict[str, int] = {}
    for first in after:
        stack: list[tuple[str, int]] = [(first, 0)]
        while stack:
            name, at = stack.pop()
            if at == 0 and state.get(name):
                continue
            state[name] = 1
            others = [one for one in after[name] if one in after]
            if at < len(others):
                stack.append((name, at + 1))
                if state.get(others[at]) == 1:
                    way = [one for one, _ in stack]
                    return tuple(way[way.index(others[at]) :])
                if not state.get(others[at]):
                    stack.append((others[at], 0))
            else:
                state[name] = 2
    return ()
