"""Spelling: the known names nearest to a mistyped one, by the mistakes that fingers make."""

from collections.abc import Iterable

_MOST = 3


def nearest(wanted: str, known: Iterable[str]) -> tuple[str, ...]:
    """At most three of the known names within one mistake of a short name, two of a long one; nothing farther."""
    if len(wanted) < 4 or len(wanted) > 40:
        return ()
    allowed = 1 if len(wanted) < 8 else 2
    beginnings, letters = (wanted[0], wanted[1::-1]), set(wanted)
    longest, shortest = len(wanted) + allowed, max(len(wanted) - allowed, 4)
    found = []
    for name in known:
        if name.startswith(beginnings) and shortest <= len(name) <= longest and len(letters ^ set(name)) <= 2 * allowed:
            mistakes = distance(wanted, name)
            if mistakes <= allowed:
                found.append((mistakes, name))
    return tuple(name for _, name in sorted(found)[:_MOST])


def distance(one: str, other: str) -> int:
    """How many wrong, missing, added or swapped letters lie between two words (Damerau-Levenshtein, restricted)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, another in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != another))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == another:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]
