"""What changes must make of a file's values, worked out on the values themselves: the measure of every splice."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Any

import msgspec

from rcmcli.model.change import (
    Change,
    ExchangeItems,
    Insert,
    Lift,
    Move,
    MoveItem,
    OrderItems,
    Put,
    Rename,
    Replace,
    Retitle,
    RewriteItem,
    Write,
)
from rcmcli.model.span import Path
from rcmcli.model.text import hidden
from rcmcli.store import guard, toml
from rcmcli.store.editing.entries import Meant, arrange, as_written, change_lists, order, value_at
from rcmcli.store.lines import inlays_of

_Tree = dict[str, Any]


def is_as_expected(before: str, after: str, changes: Sequence[Change]) -> bool:
    """Whether `after` says what `before` said, with these changes and no others.

    A text that was not TOML has to become it, or to come nearer; characters replaced in one that was may be hidden ones
    only.
    """
    new, old = _tree(after), _tree(before)
    if old is None:
        mended = new is not None or _slips(after) < _slips(before)
        return mended and all(isinstance(change, Replace) for change in changes)
    if new is None:
        return False
    try:
        _change_all(old, changes)
    except (LookupError, TypeError, ValueError, AttributeError):
        return False
    if any(isinstance(change, Replace) for change in changes):
        return _same(_seen(old), _seen(new))
    if any(isinstance(change, Retitle) for change in changes):
        return _leaves(old) == _leaves(new)
    return _same(old, new)


def _tree(text: str) -> _Tree | None:
    if guard.refuse(text):
        return None
    try:
        tree = toml.loads(text)
    except (RecursionError, ValueError):  # numbers of thousands of digits, for one
        return None
    inlays_of(tree)
    return tree


def _slips(text: str) -> int:
    """How many slips keep a text from being TOML."""
    from rcmcli.store.slips.syntax import explain

    return len(explain(text).faults)


def _change_all(tree: _Tree, changes: Sequence[Change]) -> None:
    """Make the changes in the tree itself; entries are taken out and keys renamed last, so that the paths of others hold."""
    moved: list[tuple[Any, Any]] = []
    for change in changes:
        if isinstance(change, Move):
            entries, index = value_at(tree, change.path[:-1]), change.path[-1]
            value_at(tree, change.path[:-2]).setdefault(change.key, []).append(entries[index])
            moved.append((entries, index))
        else:
            _change(tree, change)
    for entries, index in sorted(moved, key=itemgetter(1), reverse=True):
        del entries[index]
    change_lists(tree, changes)
    for change in changes:
        if isinstance(change, Rename):
            holder = value_at(tree, change.path[:-1])
            _put(holder, change.key, holder.pop(change.path[-1]))
        if isinstance(change, Move):
            table, key = value_at(tree, change.path[:-2]), change.path[-2]
            if table.get(key) == []:
                del table[key]


def _change(tree: _Tree, change: Change) -> None:
    """Make one change that takes nothing out of a list."""
    if isinstance(change, Write):
        holder = value_at(tree, change.path[:-1])
        if isinstance(holder[change.path[-1]], (dict, list)):
            raise ValueError
        holder[change.path[-1]] = list(change.value) if isinstance(change.value, tuple) else change.value
    elif isinstance(change, Put):
        _holder(tree, change.path)[change.path[-1]] = Meant(change.value)
    elif isinstance(change, Insert):
        _put(value_at(tree, change.path), change.key, change.value)
    elif isinstance(change, Lift):
        key = change.path[-1]
        _put(value_at(tree, change.table), key, value_at(tree, change.path[:-1]).pop(key))
    elif isinstance(change, RewriteItem):
        items, index = value_at(tree, change.path[:-1]), change.path[-1]
        items[index] = Meant(as_written(change.item, items[index]))
    elif isinstance(change, MoveItem | ExchangeItems):
        arrange(tree, change)
    elif isinstance(change, OrderItems):
        order(tree, change)


def _put(table: Any, key: str | int, value: object) -> None:
    if key in table:
        raise ValueError
    table[key] = value


def _holder(tree: Any, path: Path) -> Any:
    """The table that a key is put into, made if it is not there."""
    for step in path[:-1]:
        tree = tree.setdefault(step, {}) if isinstance(tree, dict) else tree[step]
    return tree


def _seen(value: Any) -> Any:
    """The values as they are seen: without hidden characters and spaces."""
    if isinstance(value, str):
        unseen = set(hidden(value))
        return "".join("".join(char for at, char in enumerate(value) if at not in unseen).split())
    if isinstance(value, dict):
        return {_seen(key): _seen(entry) for key, entry in value.items()}
    return [_seen(entry) for entry in value] if isinstance(value, list) else value


def _leaves(value: Any, key: str = "") -> list[str]:
    """Every single value with the key that it stands under, wherever that is, sorted."""
    if isinstance(value, dict):
        return sorted(leaf for name, entry in value.items() for leaf in _leaves(entry, name))
    if isinstance(value, list):
        return sorted(leaf for entry in value for leaf in _leaves(entry, key))
    return [f"{key} = {value!r}"]


def _same(one: Any, other: Any) -> bool:
    """Equal and of one kind all the way down: 1 is not true."""
    if isinstance(one, Meant):
        return _says(other, one.value)
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return repr(one) == repr(other)


def _says(raw: Any, value: object) -> bool:
    """Whether a value of a file means a value of the model."""
    if isinstance(value, tuple):
        return isinstance(raw, list) and len(raw) == len(value) and all(map(_says, raw, value))
    if not isinstance(value, msgspec.Struct):
        return type(raw) is type(value) and bool(raw == value)
    from rcmcli.store.shorthand import spell_out

    try:
        return bool(msgspec.convert(spell_out(raw, type(value)), type(value)) == value)
    except msgspec.ValidationError:
        return False
