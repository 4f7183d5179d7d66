"""What changes must make of a file's values, worked out on the values themselves: the measure of every splice."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Any, NamedTuple

import msgspec

from rcmcli.model.agenda import Item
from rcmcli.model.change import (
    Add,
    Change,
    Drop,
    ExchangeItems,
    Insert,
    Lift,
    Move,
    MoveItem,
    Put,
    Replace,
    Retitle,
    RewriteItem,
    Write,
)
from rcmcli.model.span import Path
from rcmcli.model.text import hidden
from rcmcli.model.walltime import ItemTime
from rcmcli.store import guard, toml
from rcmcli.store.lines import inlays_of

_Tree = dict[str, Any]


class _Meant(NamedTuple):
    """What a place of the tree must mean, in whatever form it is written."""

    value: object


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
    """Make the changes in the tree itself; entries are taken out last, so that the indices of paths hold."""
    moved: list[tuple[Any, Any]] = []
    for change in changes:
        if isinstance(change, Write):
            holder = _at(tree, change.path[:-1])
            if isinstance(holder[change.path[-1]], (dict, list)):
                raise ValueError
            holder[change.path[-1]] = list(change.value) if isinstance(change.value, tuple) else change.value
        elif isinstance(change, Put):
            _holder(tree, change.path)[change.path[-1]] = _Meant(change.value)
        elif isinstance(change, Insert):
            _put(_at(tree, change.path), change.key, change.value)
        elif isinstance(change, Lift):
            key = change.path[-1]
            _put(_at(tree, change.table), key, _at(tree, change.path[:-1]).pop(key))
        elif isinstance(change, Move):
            entries, index = _at(tree, change.path[:-1]), change.path[-1]
            _at(tree, change.path[:-2]).setdefault(change.key, []).append(entries[index])
            moved.append((entries, index))
        elif isinstance(change, RewriteItem):
            items, index = _at(tree, change.path[:-1]), change.path[-1]
            items[index] = _Meant(_as_written(change.item, items[index]))
        elif isinstance(change, MoveItem | ExchangeItems):
            _arrange(tree, change)
    for entries, index in sorted(moved, key=itemgetter(1), reverse=True):
        del entries[index]
    _change_lists(tree, changes)
    for change in changes:
        if isinstance(change, Move):
            table, key = _at(tree, change.path[:-2]), change.path[-2]
            if table.get(key) == []:
                del table[key]


def _arrange(tree: _Tree, change: MoveItem | ExchangeItems) -> None:
    """An item in the place of another, or two in each other's."""
    if isinstance(change, ExchangeItems):
        (one, i), (other, j) = ((_at(tree, path[:-1]), path[-1]) for path in (change.one, change.other))
        one[i], other[j] = other[j], one[i]
        return
    items, index = _at(tree, change.path[:-1]), int(change.path[-1])
    item, day = items.pop(index), tree["day"][change.day]
    there = day.setdefault("item", [])
    there.insert(change.before - (there is items and index < change.before), item)
    if not items:
        del _at(tree, change.path[:-2])["item"]


def _as_written(item: Item, before: Any) -> Item:
    """An item without what was worked out of the file and stands nowhere in it."""
    if item.time.worked_out:
        item = msgspec.structs.replace(item, time=ItemTime())
    return item if "id" in before else msgspec.structs.replace(item, id="")


def _change_lists(tree: _Tree, changes: Sequence[Change]) -> None:
    """Take entries out and put new ones in, the deepest and last first, so that the indices of paths hold."""
    rows = sorted((one for one in changes if isinstance(one, Add | Drop)), key=_depth)
    for change in reversed(rows):
        if isinstance(change.path[-1], str):
            del _at(tree, change.path[:-1])[change.path[-1]]
            continue
        home, index = change.path[:-1], change.path[-1]
        holder = _at(tree, home[:-1])
        entries = holder.setdefault(home[-1], []) if isinstance(change, Add) else holder[home[-1]]
        if not isinstance(index, int) or index > len(entries) - isinstance(change, Drop):
            raise ValueError
        if isinstance(change, Add):
            entries.insert(index, _Meant(change.entry))
            continue
        del entries[index]
        if not entries:
            del holder[home[-1]]


def _depth(change: Add | Drop) -> tuple[int, object, bool]:
    """Where a change comes: the deeper, the further down, then what is taken out; of several the last is made first."""
    return len(change.path), tuple((isinstance(step, int), step) for step in change.path), isinstance(change, Drop)


def _put(table: Any, key: str | int, value: object) -> None:
    if key in table:
        raise ValueError
    table[key] = value


def _holder(tree: Any, path: Path) -> Any:
    """The table that a key is put into, made if it is not there."""
    for step in path[:-1]:
        tree = tree.setdefault(step, {}) if isinstance(tree, dict) else tree[step]
    return tree


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


def _leaves(value: Any, key: str = "") -> list[str]:
    """Every single value with the key that it stands under, wherever that is, sorted."""
    if isinstance(value, dict):
        return sorted(leaf for name, entry in value.items() for leaf in _leaves(entry, name))
    if isinstance(value, list):
        return sorted(leaf for entry in value for leaf in _leaves(entry, key))
    return [f"{key} = {value!r}"]


def _same(one: Any, other: Any) -> bool:
    """Equal and of one kind all the way down: 1 is not true."""
    if isinstance(one, _Meant):
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
