"""A fault: something in the file that could not be read as an agenda, with where it stands."""

from typing import TYPE_CHECKING, Literal

import msgspec

from rcmcli.model.text import Text

if TYPE_CHECKING:
    from rcmcli.model.change import Change

Path = tuple[str | int, ...]
Part = Literal["value", "key"]


class Span(msgspec.Struct, frozen=True, order=True):
    """A stretch of a text: lines and columns count characters from 1, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Fault(msgspec.Struct, frozen=True):
    """One thing wrong with the file itself: the code of its check, the words, a path or a span, what mends it for certain."""

    code: str
    says: Text
    hint: Text = Text()
    path: Path = ()
    part: Part = "value"
    span: Span | None = None
    fatal: bool = True
    fix: "tuple[Change, ...]" = ()
