"""A change: one edit to an agenda file, told by paths and values; `store` turns it into a splice of the text."""

from datetime import date

import msgspec

from rcmcli.model.agenda import Item
from rcmcli.model.span import Path, Span

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


class Retitle(msgspec.Struct, frozen=True):
    """The heading at `span`, in a text that is TOML, becomes `text`; no key and no value under it changes."""

    span: Span
    text: str


class Replace(msgspec.Struct, frozen=True):
    """The characters of `span` become `text`: for what has no path, such as a hidden character."""

    span: Span
    text: str


class Put(msgspec.Struct, frozen=True):
    """The key at `path` has this value, whatever it had; where its table has no such key, it comes last of its own keys.

    The value is written as the model has it: a string, a text, a number, a date, a list or a table.
    """

    path: Path
    value: object


class Drop(msgspec.Struct, frozen=True):
    """The key at `path` goes, with its value and its line."""

    path: Path


class AddItem(msgspec.Struct, frozen=True):
    """A new item stands in the day of this number before the item that was the nth there, or last of all."""

    day: int
    before: int
    item: Item


class DropItem(msgspec.Struct, frozen=True):
    """The item at `path` goes, with its points and the comments directly above it."""

    path: Path


class MoveItem(msgspec.Struct, frozen=True):
    """The item at `path` goes, as it is written, to where the day of this number had its nth item, or to its end."""

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


# What changes the items of a day as a whole. Of one fix, the items are counted as they were before it.
OfItems = AddItem | DropItem | MoveItem | ExchangeItems | RewriteItem
Change = Write | Insert | Move | Lift | Retitle | Replace | Put | Drop | OfItems
