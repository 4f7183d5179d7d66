"""Circles: things each of which waits for the next, until one waits for the first."""

from collections.abc import Iterator, Mapping, Sequence


def circles(after: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Circles of names each of which waits for the next, from the first met on; of those that share a name, one."""
    is_done: dict[str, bool] = {}
    told: set[str] = set()
    for first in after:
        way = {} if first in is_done else {first: iter(after[first])}
        while way:
            name = next(reversed(way))
            is_done.setdefault(name, False)
            following = next((one for one in way[name] if one in after and not is_done.get(one)), None)
            if following is None:
                is_done[name] = True
                del way[name]
            elif following not in way:
                way[following] = iter(after[following])
            elif not told & {*(circle := [*way][[*way].index(following) :])}:
                told.update(circle)
                yield tuple(circle)
