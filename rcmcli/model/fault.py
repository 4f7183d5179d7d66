"""A fault: something in the file that could not be read as an agenda, with where it stands."""

import msgspec

from rcmcli.model.change import Change
from rcmcli.model.span import Part, Path, Span
from rcmcli.model.text import Text


class Fault(msgspec.Struct, frozen=True):
    """One thing wrong with the file itself: the code of its check, the words, a path or a span, what mends it for certain."""

    code: str
    says: Text
    hint: Text = Text()
    path: Path = ()
    part: Part = "value"
    span: Span | None = None
    fatal: bool = True
    fix: tuple[Change, ...] = ()
