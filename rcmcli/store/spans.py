"""Where every key and value of a valid TOML text stands, in lines and columns of characters.

`tomllib` keeps no positions; this walks the text once more, and only when there is something to report.
"""

import re
import tomllib
from bisect import bisect_right

from rcmcli.model.fault import Part, Path, Span

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY_PART = re.compile(r'[A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'')
_SPACE = re.compile(r"[ \t]*")
STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2}(?!"))|\'\'\'.*?\'\'\'(?:\'{0,2}(?!\'))|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'', re.DOTALL
)
_BARE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9:.]+(?:[Zz]|[+-][0-9:]+)?|[^\s,\]}#]+")


class Spans:
    """The positions of all keys and values of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._keys: dict[Path, tuple[int, int]] = {}
        self._values: dict[Path, tuple[int, int]] = {}
        self._arrays: dict[Path, int] = {}
        self._headers: dict[Path, int] = {}
        self._read_all()

    def find(self, path: Path, part: Part = "value") -> Span:
        """Where the key or the value of `path` stands; of its nearest known parent where it stands nowhere."""
        for end in range(len(path), 0, -1):
            known = path[:end]
            exact = end == len(path)
            first, second = (self._keys, self._values) if part == "key" or not exact else (self._values, self._keys)
            found = first.get(known) or second.get(known)
            if found:
                return self.span(*found)
        return Span(1, 1, 1, 2)

    def text(self, path: Path) -> str:
        """The value of `path` as it is written; empty where it has none of its own."""
        start, end = self._values.get(path, (0, 0))
        return self._text[start:end]

    def last_line_of(self, line: int) -> int:
        """The last line of what begins on `line`: of a value that runs on, or of a table with those inside it."""
        start = self._lines[line - 1]
        end = self._lines[line] if line < len(self._lines) else len(self._text) + 1
        ends = [self.span(*where).end_line for where in self._values.values() if start <= where[0] < end]
        headers = [path for path, at in self._headers.items() if start <= at < end]
        return max([line, *ends, *(self._end_of_table(path) for path in headers)])

    def _end_of_table(self, path: Path) -> int:
        """The line before the next header that is not of this table."""
        begun = self._headers[path]
        after = [at for other, at in self._headers.items() if at > begun and other[: len(path)] != path]
        return bisect_right(self._lines, min(after)) - 1 if after else len(self._lines)

    def span(self, start: int, end: int) -> Span:
        """The stretch from `start` to `end`, both indices into the text."""
        first, last = bisect_right(self._lines, start), bisect_right(self._lines, max(start, end - 1))
        return Span(first, start - self._lines[first - 1] + 1, last, end - self._lines[last - 1] + 1)

    def _read_all(self) -> None:
        at, table = self._skip(0), ()
        here: Path = table
        while at < len(self._text):
            if self._text[at] == "[":
                at, here = self._header(at)
            else:
                at = self._pair(at, here)
            at = self._skip(at)

    def _skip(self, at: int, blank: re.Pattern[str] = _BLANK) -> int:
        found = blank.match(self._text, at)
        return found.end() if found else at

    def _header(self, at: int) -> tuple[int, Path]:
        many = self._text.startswith("[[", at)
        parts, end = self._key(at + 1 + many)
        path: Path = ()
        for name, first, last in parts[:-1]:
            path += (name,)
            self._keys.setdefault(path, (first, last))
            if path in self._arrays:
                path += (self._arrays[path],)
        path += (parts[-1][0],)
        if many:
            self._keys.setdefault(path, parts[-1][1:])
            self._arrays[path] = self._arrays.get(path, -1) + 1
            path += (self._arrays[path],)
        end = self._text.index("]", end) + 1 + many
        self._keys.setdefault(path, (at, end))
        self._headers[path] = at
        return end, path

    def _key(self, at: int) -> tuple[list[tuple[str, int, int]], int]:
        parts: list[tuple[str, int, int]] = []
        while True:
            at = self._skip(at, _SPACE)
            found = _KEY_PART.match(self._text, at)
            if not found:
                return parts, at
            parts.append((_unquoted(found[0]), found.start(), found.end()))
            at = self._skip(found.end(), _SPACE)
            if not self._text.startswith(".", at):
                return parts, at
            at += 1

    def _pair(self, at: int, table: Path) -> int:
        parts, at = self._key(at)
        path = table
        for name, start, end in parts:
            path += (name,)
            self._keys.setdefault(path, (start, end))
        return self._value(self._skip(at + 1, _SPACE), path)

    def _value(self, at: int, path: Path) -> int:
        opener = self._text[at : at + 1]
        if opener == "[":
            end = self._array(at, path)
        elif opener == "{":
            end = self._inline_table(at, path)
        else:
            found = (STRING if opener in "\"'" else _BARE).match(self._text, at)
            end = found.end() if found else at + 1
        self._values.setdefault(path, (at, end))
        return end

    def _array(self, at: int, path: Path) -> int:
        at, index = self._skip(at + 1), 0
        while at < len(self._text) and self._text[at] != "]":
            at = self._skip(self._value(at, (*path, index)))
            index += 1
            if self._text.startswith(",", at):
                at = self._skip(at + 1)
        return at + 1

    def _inline_table(self, at: int, path: Path) -> int:
        at = self._skip(at + 1)
        while at < len(self._text) and self._text[at] != "}":
            at = self._skip(self._pair(at, path))
            if self._text.startswith(",", at):
                at = self._skip(at + 1)
        return at + 1


def _unquoted(key: str) -> str:
    if key[0] not in "\"'":
        return key
    return next(iter(tomllib.loads(f"{key} = 0")))
