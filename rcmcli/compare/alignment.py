"""Alignment: things of one name in two versions, paired in their order so that they move as little as can be."""

from collections.abc import Callable, Iterator, Sequence

_MOST = 40_000  # pairs that are weighed; beyond them the order alone decides


def aligned(
    old: Sequence[int], new: Sequence[int], distance: Callable[[int, int], int]
) -> Iterator[tuple[int, int]]:  # fmt: skip
    """The pairs: each of the fewer with one of the more, none crossing another, the sum of the distances the least."""
    if len(old) > len(new):
        yield from ((one, other) for other, one in aligned(new, old, lambda before, after: distance(after, before)))
        return
    spare = len(new) - len(old)
    if not spare or len(old) * len(new) > _MOST:
        yield from zip(old, new, strict=False)
        return
    yield from ((old[i], new[i + skip]) for i, skip in enumerate(_skips(old, new, spare, distance)))


def _skips(
    fewer: Sequence[int], more: Sequence[int], spare: int, distance: Callable[[int, int], int]
) -> list[int]:  # fmt: skip
    """For each of the fewer, how many of the more are passed over before its own."""
    costs: list[list[int]] = [[0] * (spare + 1)]  # by how many were passed over at most
    for i, one in enumerate(fewer):
        row: list[int] = []
        for skip in range(spare + 1):
            here = costs[i][skip] + distance(one, more[i + skip])
            row.append(min(here, row[-1]) if row else here)
        costs.append(row)
    skips, skip = [0] * len(fewer), spare
    for i in reversed(range(len(fewer))):
        while skip and costs[i + 1][skip - 1] == costs[i + 1][skip]:
            skip -= 1
        skips[i] = skip
    return skips
