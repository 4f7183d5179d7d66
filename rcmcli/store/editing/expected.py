"""What changes must make of a file's values, worked out on the values themselves: the measure of every splice."""

from collections.abc import Sequence
from copy import deepcopy
from operator import itemgetter
from typing import Any

import msgspec

from rcmcli.model.agenda import Item
from rcmcli.model.change import (
    AddItem,
    Change,
    Drop,
    DropItem,
    ExchangeItems,
    Insert,
    Lift,
    Move,
    MoveItem,
    OfItems,
    Put,
    Replace,
    Retitle,
    RewriteItem,
    Write,
)
from rcmcli.model.span import Path
from rcmcli.model.text import Text, hidden
from rcmcli.model.walltime import ItemTime
from rcmcli.store import guard, toml
from rcmcli.store.lines import inlays_of
from rcmcli.store.shorthand import spell_out

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
    """Make the changes in the tree itself; entries are taken out last, so that the indices of paths hold."""
    moved: list[tuple[Any, Any]] = []
    for change in changes:
        if isinstance(change, Move):
            entries, index = _at(tree, change.path[:-1]), change.path[-1]
            _at(tree, change.path[:-2]).setdefault(change.key, []).append(entries[index])
            moved.append((entries, index))
        else:
            _change(tree, change)
    for entries, index in sorted(moved, key=itemgetter(1), reverse=True):
        del entries[index]
    for change in changes:
        if isinstance(change, Move):
            table, key = _at(tree, change.path[:-2]), change.path[-2]
            if table.get(key) == []:
                del table[key]
    of_items = [change for change in changes if isinstance(change, OfItems)]
    if of_items:
        _place_items(tree, of_items)


def _change(tree: _Tree, change: Change) -> None:
    if isinstance(change, Write):
        holder = _at(tree, change.path[:-1])
        if isinstance(holder[change.path[-1]], (dict, list)):
            raise ValueError
        holder[change.path[-1]] = list(change.value) if isinstance(change.value, tuple) else change.value
    elif isinstance(change, Insert):
        _put(_at(tree, change.path), change.key, change.value)
    elif isinstance(change, Lift):
        key = change.path[-1]
        _put(_at(tree, change.table), key, _at(tree, change.path[:-1]).pop(key))
    elif isinstance(change, Put):
        holder = tree
        for step in change.path[:-1]:
            holder = holder.setdefault(step, {}) if isinstance(holder, dict) else holder[step]
        holder[change.path[-1]] = _plain(change.value)
    elif isinstance(change, Drop):
        del _at(tree, change.path[:-1])[change.path[-1]]
    elif isinstance(change, RewriteItem):
        _at(tree, change.path[:-1])[change.path[-1]] = change.item


def _place_items(tree: _Tree, changes: Sequence[OfItems]) -> None:
    """Put the items of the days where the changes have them, counted as they stood before."""
    days: list[list[Any]] = [list(day.get("item", [])) for day in tree.get("day", [])]
    put: dict[tuple[int, int], list[Any]] = {}
    gone: set[tuple[Any, Any]] = set()
    for change in changes:
        if isinstance(change, ExchangeItems):
            (_, one, _, i), (_, other, _, j) = change.one, change.other
            days[one][i], days[other][j] = days[other][j], days[one][i]  # type: ignore[index]
        elif isinstance(change, AddItem):
            put.setdefault((change.day, change.before), []).append(change.item)
        elif isinstance(change, MoveItem):
            put.setdefault((change.day, change.before), []).append(_at(tree, change.path))
        if isinstance(change, DropItem | MoveItem):
            gone.add((change.path[1], change.path[3]))
    for d, items in enumerate(days):
        kept = [[item] if (d, i) not in gone else [] for i, item in enumerate(items)]
        placed = [one for i, own in enumerate([*kept, []]) for one in (*put.pop((d, i), []), *own)]
        if placed or "item" in tree["day"][d]:
            tree["day"][d]["item"] = placed
        if not placed:
            tree["day"][d].pop("item", None)
    if put:
        raise LookupError


def _plain(value: object) -> Any:
    """A value of the model as TOML has it."""
    if isinstance(value, ItemTime):
        return str(value)
    if isinstance(value, Text):
        return value.any or {name: words for name, words in msgspec.structs.asdict(value).items() if words}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, msgspec.Struct):
        fields = msgspec.structs.fields(value)
        given = [
            (one.encode_name, getattr(value, one.name)) for one in fields if getattr(value, one.name) != one.default
        ]
        short = getattr(value, "SHORT", "")
        return (
            _plain(given[0][1])
            if len(given) == 1 and given[0][0] == short
            else {key: _plain(one) for key, one in given}
        )
    return value


def _is_item(item: Item, table: Any) -> bool:
    """Whether a table, or what a line says, is this item; what was worked out of it need not be written."""
    if item.time.worked_out and "time" not in table:
        item = msgspec.structs.replace(item, time=ItemTime())
    if "id" not in table:
        item = msgspec.structs.replace(item, id="")
    try:
        return bool(msgspec.convert(spell_out(deepcopy(table), Item), Item) == item)
    except msgspec.ValidationError:
        return False


def _put(table: Any, key: str | int, value: object) -> None:
    if key in table:
        raise ValueError
    table[key] = value


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
    if isinstance(one, Item):
        return isinstance(other, dict) and _is_item(one, other)
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return repr(one) == repr(other)
