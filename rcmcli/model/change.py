"""A change: one edit to an agenda file, told by paths and values; `store` turns it into a splice of the text."""

from datetime import date

import msgspec

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


Change = Write | Insert | Move | Lift | Retitle | Replace
