"""Entries on the values themselves: taken out of their lists, put in and moved, as the proof of an edit does it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from rcmcli.model.agenda import Item
from rcmcli.model.change import Add, Change, Drop, ExchangeItems, MoveItem, OrderItems
from rcmcli.model.span import Path
from rcmcli.model.walltime import ItemTime


class Meant(NamedTuple):
    """What a place of the tree must mean, in whatever form it is written."""

    value: object


def arrange(tree: dict[str, Any], change: MoveItem | ExchangeItems) -> None:
    """An item in the place of another, or two in each other's."""
    if isinstance(change, ExchangeItems):
        (one, i), (other, j) = ((value_at(tree, path[:-1]), path[-1]) for path in (change.one, change.other))
        one[i], other[j] = other[j], one[i]
        return
    items, index = value_at(tree, change.path[:-1]), int(change.path[-1])
    item, day = items.pop(index), tree["day"][change.day]
    there = day.setdefault("item", [])
    there.insert(change.before - (there is items and index < change.before), item)
    if not items:
        del value_at(tree, change.path[:-2])["item"]


def order(tree: dict[str, Any], change: OrderItems) -> None:
    """The items of some days in another order, those that had no day among them."""
    items, gone = dict(change.items), set[int]()
    found: dict[int, list[Any]] = {}
    for day, paths in change.orders:
        entries = found[day] = []
        for path in paths:
            value = value_at(tree, path)
            if path[0] == "unplaced":
                gone.add(int(path[1]))
                entries.append(Meant(as_written(items[path], value)))
            else:
                entries.append(value)
    for day, entries in found.items():
        if len(entries) < len(tree["day"][day].get("item", [])):
            raise ValueError
        tree["day"][day]["item"] = entries
    if gone:
        tree["unplaced"] = [one for n, one in enumerate(tree["unplaced"]) if n not in gone]
        if not tree["unplaced"]:
            del tree["unplaced"]


def as_written(item: Item, before: Any) -> Item:
    """An item without what was worked out of the file and stands nowhere in it."""
    if item.time.worked_out:
        item = msgspec.structs.replace(item, time=ItemTime())
    return item if "id" in before else msgspec.structs.replace(item, id="")


def change_lists(tree: dict[str, Any], changes: Sequence[Change]) -> None:
    """Take entries out and put new ones in, the deepest and last first, so that the indices of paths hold."""
    rows = sorted((one for one in changes if isinstance(one, Add | Drop)), key=_depth)
    for change in reversed(rows):
        if isinstance(change.path[-1], str):
            del value_at(tree, change.path[:-1])[change.path[-1]]
            continue
        home, index = change.path[:-1], change.path[-1]
        holder = value_at(tree, home[:-1])
        entries = holder.setdefault(home[-1], []) if isinstance(change, Add) else holder[home[-1]]
        if not isinstance(index, int) or index > len(entries) - isinstance(change, Drop):
            raise ValueError
        if isinstance(change, Add):
            entries.insert(index, Meant(change.entry))
            continue
        del entries[index]
        if not entries:
            del holder[home[-1]]


def _depth(change: Add | Drop) -> tuple[int, object, bool]:
    """Where a change comes: the deeper, the further down, then what is taken out; of several the last is made first."""
    return len(change.path), tuple((isinstance(step, int), step) for step in change.path), isinstance(change, Drop)


def value_at(tree: Any, path: Path) -> Any:
    """The value at a path."""
    for step in path:
        tree = tree[step]
    return tree
