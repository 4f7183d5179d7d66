"""A change: one edit to an agenda file, told by paths and values; `store` turns it into a splice of the text."""

from datetime import date

import msgspec

from rcmcli.model.agenda import Item
from rcmcli.model.agenda_parts import Table
from rcmcli.model.span import Path, Span
from rcmcli.model.text import Text

Value = str | int | date | tuple[str, ...]


class Write(msgspec.Struct, frozen=True):
    """The single value at `path` becomes `value`; a string stays in the quotes that it has."""

    path: Path
    value: Value


class Insert(msgspec.Struct, frozen=True):
    """A new line `key = "value"`, first in the table at `path`."""

    path: Path
    key: str
    value: str


class Move(msgspec.Struct, frozen=True):
    """The entry at `path`, in a list, goes to the end of the list beside it that is called `key`, made if missing.

    A list that is left empty goes too.
    """

    path: Path
    key: str


class Lift(msgspec.Struct, frozen=True):
    """The key at `path` goes, with its value and its line, to the end of the table at `table`, which has no such key."""

    path: Path
    table: Path


class Rename(msgspec.Struct, frozen=True):
    """The key at `path` is called `key`, which its table does not have; its value stays."""

    path: Path
    key: str


class Put(msgspec.Struct, frozen=True):
    """The key at `path` has `value`, whatever it had; where it is missing, it comes last in its table or line."""

    path: Path
    value: Value | Text | Table | tuple[str | Table | Text, ...]


class Add(msgspec.Struct, frozen=True):
    """A new item, point or note comes before the one at `path`, or last in its list, in the form that the list has."""

    path: Path
    entry: Table


class Drop(msgspec.Struct, frozen=True):
    """The key or the entry of a list at `path` goes with all of its lines, an item with the comments directly above it too.

    A list that is left empty goes too. The paths of all changes that are made at once are those of the text before.
    """

    path: Path


class Retitle(msgspec.Struct, frozen=True):
    """The heading at `span`, in a text that is TOML, becomes `text`; no key and no value under it changes."""

    span: Span
    text: str


class Replace(msgspec.Struct, frozen=True):
    """The characters of `span` become `text`: for what has no path, such as a hidden character."""

    span: Span
    text: str


class MoveItem(msgspec.Struct, frozen=True):
    """The item at `path` goes, as it is written, before the nth item of the day of this number, or to its end.

    Items are counted as they stood before.
    """

    path: Path
    day: int
    before: int


class ExchangeItems(msgspec.Struct, frozen=True):
    """Two items stand each where the other stood, as they are written."""

    one: Path
    other: Path


class RewriteItem(msgspec.Struct, frozen=True):
    """The item at `path`, which `was` so, says what `item` says; only the keys that differ are written."""

    path: Path
    was: Item
    item: Item


class OrderItems(msgspec.Struct, frozen=True):
    """The items of some days stand in this order, as they are written; those among them that had no day come in from there.

    `orders` has for the number of a day the paths of all its items; `items` are those that come in, for a day of lines.
    """

    orders: tuple[tuple[int, tuple[Path, ...]], ...]
    items: tuple[tuple[Path, Item], ...] = ()


# What the commands change that edit an agenda; a finding never offers these.
OfItems = MoveItem | ExchangeItems | RewriteItem | OrderItems
Change = Write | Insert | Move | Lift | Rename | Put | Add | Drop | Retitle | Replace | OfItems
