"""A change: one edit to an agenda file, told by paths and values; `store` turns it into a splice of the text."""

import msgspec

from rcmcli.model.span import Path, Span


class Write(msgspec.Struct, frozen=True):
    """The string at `path` becomes `value`, in the quotes that it has."""

    path: Path
    value: str


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


class Replace(msgspec.Struct, frozen=True):
    """The characters of `span` become `text`: for what has no path, such as a hidden character."""

    span: Span
    text: str


Change = Write | Insert | Move | Replace
