"""What changes must make of a file's values, worked out on the values themselves: the measure of every splice."""

import tomllib
from collections.abc import Sequence
from operator import itemgetter
from typing import Any

from rcmcli.model.change import Change, Insert, Move, Replace, Write
from rcmcli.model.span import Path
from rcmcli.model.text import hidden
from rcmcli.store import guard
from rcmcli.store.reading import inlays_of

_Tree = dict[str, Any]


def is_as_expected(before: str, after: str, changes: Sequence[Change]) -> bool:
    """Whether `after` says what `before` said, with these changes and no others.

    A text that was not TOML has only to become it; characters replaced in one that was may be hidden ones only.
    """
    new = _tree(after)
    if new is None:
        return False
    old = _tree(before)
    if old is None:
        return all(isinstance(change, Replace) for change in changes)
    try:
        _change_all(old, changes)
    except (LookupError, TypeError, ValueError, AttributeError):
        return False
    if any(isinstance(change, Replace) for change in changes):
        return _same(_seen(old), _seen(new))
    return _same(old, new)


def _tree(text: str) -> _Tree | None:
    if guard.refuse(text):
        return None
    try:
        tree = tomllib.loads(text)
    except (RecursionError, ValueError):  # numbers of thousands of digits, for one
        return None
    inlays_of(tree)
    return tree


def _change_all(tree: _Tree, changes: Sequence[Change]) -> None:
    """Make the changes in the tree itself; entries are taken out last, so that the indices of paths hold."""
    moved: list[tuple[Any, Any]] = []
    for change in changes:
        if isinstance(change, Write):
            holder = _at(tree, change.path[:-1])
            if not isinstance(holder[change.path[-1]], str):
                raise ValueError
            holder[change.path[-1]] = change.value
        elif isinstance(change, Insert):
            table = _at(tree, change.path)
            if change.key in table:
                raise ValueError
            table[change.key] = change.value
        elif isinstance(change, Move):
            entries, index = _at(tree, change.path[:-1]), change.path[-1]
            _at(tree, change.path[:-2]).setdefault(change.key, []).append(entries[index])
            moved.append((entries, index))
    for entries, index in sorted(moved, key=itemgetter(1), reverse=True):
        del entries[index]
    for change in changes:
        if isinstance(change, Move):
            table, key = _at(tree, change.path[:-2]), change.path[-2]
            if table.get(key) == []:
                del table[key]


def _at(tree: Any, path: Path) -> Any:
    for step in path:
        tree = tree[step]
    return tree


def _seen(value: Any) -> Any:
    """The values as they are seen: without hidden characters and spaces."""
    if isinstance(value, str):
        unseen = set(hidden(value))
        return "".join("".join(char for at, char in enumerate(value) if at not in unseen).split())
    if isinstance(value, dict):
        return {_seen(key): _seen(entry) for key, entry in value.items()}
    return [_seen(entry) for entry in value] if isinstance(value, list) else value


def _same(one: Any, other: Any) -> bool:
    """Equal and of one kind all the way down: 1 is not true."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return repr(one) == repr(other)
