"""A manuscript: a text that is to be spliced, and values as TOML writes them in it."""

import re
from bisect import bisect_right
from typing import NamedTuple

from rcmcli.model.change import Value
from rcmcli.model.span import Part, Path
from rcmcli.store.spans import Spans

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SPACE = re.compile(r"[ \t]*")
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class Unfit(ValueError):
    """A change that cannot be made in this text without touching more than it names."""


class Splice(NamedTuple):
    """The characters from `start` to `end` become `text`."""

    start: int
    end: int
    text: str


class Manuscript:
    """A text that is to be spliced, where its lines begin, and where its values stand if it is TOML."""

    def __init__(self, text: str, spans: Spans | None) -> None:
        self.text = text
        self._spans = spans
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]

    @property
    def spans(self) -> Spans:
        """The positions of its values; a text that is not TOML has none."""
        if self._spans is None:
            raise Unfit
        return self._spans

    def index(self, line: int, column: int) -> int:
        """The index of a line and column."""
        if line > len(self._lines):
            raise Unfit
        return self._lines[line - 1] + column - 1

    def line_start(self, at: int) -> int:
        """Where the line of an index begins."""
        return self._lines[bisect_right(self._lines, at) - 1]

    def next_line(self, at: int) -> int:
        """Where the line after that of an index begins, or the end of the text."""
        after = bisect_right(self._lines, at)
        return self._lines[after] if after < len(self._lines) else len(self.text)

    def line(self, at: int) -> str:
        """The line of an index, with its end."""
        return self.text[self.line_start(at) : self.next_line(at)]

    def past_spaces(self, at: int) -> int:
        """The first index from `at` on that is neither a space nor a tab."""
        found = _SPACE.match(self.text, at)
        return found.end() if found else at

    def line_end(self) -> str:
        """How the lines of the text end."""
        return "\r\n" if self.line(0).endswith("\r\n") else "\n"

    def new_line(self, after: int, words: str) -> Splice:
        """The splice that puts a line of its own below the line of an index."""
        at, end = self.next_line(after), "\r\n" if self.line(after).endswith("\r\n") else "\n"
        if not self.line(after).endswith("\n"):
            return Splice(at, at, self.line_end() + words)
        return Splice(at, at, words + end)

    def stretch(self, path: Path, part: Part = "value") -> tuple[int, int]:
        """Where the key or the value of a path stands; `Unfit` where it stands nowhere."""
        found = self.spans.where(path, part)
        if found is None:
            raise Unfit
        return found


def written(value: str, mark: str = '"') -> str:
    """A string as TOML writes it on one line, between single quotes if `mark` is one and the value allows it."""
    if mark == "'" and "'" not in value and value.isprintable():
        return f"'{value}'"
    return '"' + "".join([_SHORT.get(char) or (char if char.isprintable() else escaped(char)) for char in value]) + '"'


def written_key(name: str, mark: str = "") -> str:
    """A key as TOML writes it: bare where it may be, unless `mark` is the quote that it should have."""
    return name if not mark and _BARE_KEY.fullmatch(name) else written(name, mark or '"')


def written_value(value: Value) -> str:
    """A value as TOML writes it on one line."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, str):
        return written(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def escaped(char: str) -> str:
    """A character as TOML spells it by its number."""
    return f"\\u{ord(char):04X}" if ord(char) < 0x10000 else f"\\U{ord(char):08X}"
