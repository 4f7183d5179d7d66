"""Where every key and value of a valid TOML text stands, in lines and columns of characters.

`tomllib` keeps no positions; this finds the headers, and walks the lines under a header when one of them is asked for.
"""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import islice

from rcmcli.model.span import Part, Path, Span
from rcmcli.store import toml
from rcmcli.store.guard import QUOTED

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY_PART = re.compile(r'[A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'')
_PLAIN_KEY = re.compile(r"[ \t]*([A-Za-z0-9_-]+)(?:[ \t]*\.[ \t]*([A-Za-z0-9_-]+))?[ \t]*(?=[=\]])")
_SPACE = re.compile(r"[ \t]*")
STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2}(?!"))|\'\'\'.*?\'\'\'(?:\'{0,2}(?!\'))|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'', re.DOTALL
)
# The next bracket outside texts and comments, or the end: without that, the last stretch would be tried from each sign.
_TO_BRACKET = re.compile(rf"(?>(?:[^\[\]{{}}\"'#]++|{QUOTED})*)(?:([\[\]{{}}])|\Z)", re.DOTALL)
_BARE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9:.]+(?:[Zz]|[+-][0-9:]+)?|[^\s,\]}#]+")
_LANGUAGES = (("en",), ("es",), ("fr",), ("pt",))


class Spans:
    """The positions of all keys and values of one text; `laid_in` are the items in a day's lines, each with where its line may go on."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._keys: dict[Path, tuple[int, int]] = {}
        self._values: dict[Path, tuple[int, int]] = {}
        self._arrays: dict[Path, int] = {}
        self._headers: dict[Path, int] = {}
        self._unread: dict[Path, tuple[int, int]] = {}
        self.laid_in: dict[Path, int] = {}
        self._find_tables()

    def find(self, path: Path, part: Part = "value") -> Span:
        """Where the key or the value of `path` stands; of its nearest known parent where it stands nowhere."""
        self._read_about(path)
        path = self._as_written(path)
        for end in range(len(path), 0, -1):
            known = path[:end]
            exact = end == len(path)
            first, second = (self._keys, self._values) if part == "key" or not exact else (self._values, self._keys)
            found = first.get(known) or second.get(known)
            if found:
                return self.span(*found)
        return Span(1, 1, 1, 2)

    def _as_written(self, path: Path) -> Path:
        """The path of a language of a text whose table is in its short form, which leaves out the key of the text."""
        short = (*path[:-2], *path[-1:])
        return short if path[-1:] in _LANGUAGES and path not in self._keys and short in self._keys else path

    def text(self, path: Path) -> str:
        """The value of `path` as it is written; empty where it has none of its own."""
        self._read_about(path)
        start, end = self._values.get(path, (0, 0))
        return self._text[start:end]

    def where(self, path: Path, part: Part = "value") -> tuple[int, int] | None:
        """The indices of the key or the value of `path` itself; None where it has none of its own."""
        self._read_about(path)
        return (self._keys if part == "key" else self._values).get(path)

    def places(self, part: Part) -> dict[Path, tuple[int, int]]:
        """The indices of every key, or of every value."""
        for table in [*self._unread]:
            self._read_about(table)
        return self._keys if part == "key" else self._values

    def lay_in(self, path: Path, start: int, end: int) -> None:
        """Tell where a value stands that is written within another, in the lines of a day."""
        self._values[path] = (start, end)

    def is_laid_in(self, path: Path) -> bool:
        """Whether a value is one of an item that stands in a day's lines."""
        return path[:4] in self.laid_in

    def tables(self) -> list[Path]:
        """The paths of all tables that have a header."""
        return [*self._headers]

    def header(self, path: Path) -> int | None:
        """The index at which the header of the table at `path` begins; None for a table without one."""
        return self._headers.get(path)

    def next_header(self, at: int) -> int:
        """Where the first header from an index on begins, or the end of the text."""
        return next((begun for begun, _ in self._by_place if begun >= at), len(self._text))

    def inside(self, path: Path) -> list[Path]:
        """The paths of the values that stand directly in a table or a list, in the order of the text."""
        self._read_about(path)
        return sorted((one for one in self._values if one and one[:-1] == path), key=lambda one: self._values[one])

    def last_end(self, path: Path, first: int, limit: int) -> int:
        """Where the last value of a table ends, however deep, between two indices; 0 where it has none there."""
        self._read_about(path)
        ends = [end for one, (_, end) in self._values.items() if one[: len(path)] == path]
        return max((end for end in ends if first <= end <= limit), default=0)

    def last_line_of(self, line: int) -> int:
        """The last line of what begins on `line`: of a value that runs on, or of a table with those inside it."""
        headers = [at for at, _ in self._by_place[self._from(line) : self._from(line + 1)]]
        return max([line, self._ends.get(line, line), *(self._end_of_table(at) for at in headers)])

    @cached_property
    def _ends(self) -> dict[int, int]:
        """The last line of the values that begin on a line, by that line."""
        ends: dict[int, int] = {}
        for where in self.places("value").values():
            span = self.span(*where)
            ends[span.line] = max(ends.get(span.line, 0), span.end_line)
        return ends

    @cached_property
    def _by_place(self) -> list[tuple[int, Path]]:
        """Where each header begins, and the path of its table, in the order of the text."""
        return sorted(((at, path) for path, at in self._headers.items()), key=lambda header: header[0])

    def _from(self, line: int) -> int:
        """How many headers begin above `line`."""
        start = self._lines[line - 1] if line <= len(self._lines) else len(self._text) + 1
        return bisect_left(self._by_place, start, key=lambda header: header[0])

    def _end_of_table(self, begun: int) -> int:
        """The line before the next header that is not of the table whose header begins there."""
        first = bisect_left(self._by_place, begun, key=lambda header: header[0])
        path = self._by_place[first][1]
        after = (at for at, other in islice(self._by_place, first + 1, None) if other[: len(path)] != path)
        following = next(after, None)
        return len(self._lines) if following is None else bisect_right(self._lines, following) - 1

    def span(self, start: int, end: int) -> Span:
        """The stretch from `start` to `end`, both indices into the text."""
        first, last = bisect_right(self._lines, start), bisect_right(self._lines, max(start, end - 1))
        return Span(first, start - self._lines[first - 1] + 1, last, end - self._lines[last - 1] + 1)

    def _find_tables(self) -> None:
        """Note each header, and where the lines under it begin and end: a bracket that opens a line inside no other."""
        begun = depth = 0
        here: Path = ()
        for found in _TO_BRACKET.finditer(self._text):
            if not found[1]:
                break
            at = found.start(1)
            if depth == 0 and at >= begun and not self._text[self._text.rfind("\n", 0, at) + 1 : at].strip(" \t"):
                self._unread[here] = (begun, at)
                begun, here = self._header(at)
            depth += 1 if found[1] in "[{" else -1
        self._unread[here] = (begun, len(self._text))

    def _read_about(self, path: Path) -> None:
        """Read the lines of each table that may hold the value of `path`, once."""
        for table in [path[:size] for size in range(len(path) + 1) if path[:size] in self._unread]:
            at, end = self._unread.pop(table)
            at = self._skip(at)
            while at < end:
                at = self._skip(self._pair(at, table))

    def _note(self, path: Path, start: int, end: int) -> None:
        """Keep where a key stands; of a table named more than once, where it stands first."""
        if path not in self._keys or start < self._keys[path][0]:
            self._keys[path] = (start, end)

    def _skip(self, at: int, blank: re.Pattern[str] = _BLANK) -> int:
        found = blank.match(self._text, at)
        return found.end() if found else at

    def _header(self, at: int) -> tuple[int, Path]:
        many = self._text.startswith("[[", at)
        parts, end = self._key(at + 1 + many)
        path: Path = ()
        for name, first, last in parts[:-1]:
            path += (name,)
            self._note(path, first, last)
            if path in self._arrays:
                path += (self._arrays[path],)
        path += (parts[-1][0],)
        if many:
            self._note(path, *parts[-1][1:])
            self._arrays[path] = self._arrays.get(path, -1) + 1
            path += (self._arrays[path],)
        end = self._text.index("]", end) + 1 + many
        self._note(path, at, end)
        self._headers[path] = at
        return end, path

    def _key(self, at: int) -> tuple[list[tuple[str, int, int]], int]:
        plain = _PLAIN_KEY.match(self._text, at)
        if plain:
            return [(plain[part], *plain.span(part)) for part in (1, 2) if plain[part]], plain.end()
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
            self._note(path, start, end)
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
    return next(iter(toml.loads(f"{key} = 0"))) if key[0] in "\"'" else key
