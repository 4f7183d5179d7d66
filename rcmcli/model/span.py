"""A span: where something stands in a file, as a path of keys, or as a stretch of its text."""

from typing import Literal

import msgspec

Path = tuple[str | int, ...]
Part = Literal["value", "key"]


class Span(msgspec.Struct, frozen=True, order=True):
    """A stretch of a text: lines and columns count characters from 1, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int
