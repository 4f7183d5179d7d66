"""Splices: the characters of a text that a change replaces. All others stay as they are, down to the line ends."""

import re
from bisect import bisect_right
from typing import NamedTuple

from rcmcli.model.change import Insert, Lift, Rename, Replace, Retitle, Value, Write
from rcmcli.model.span import Part, Path
from rcmcli.store.spans import Spans

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SPACE = re.compile(r"[ \t]*")
_PAIR = re.compile(r"(?P<indent>[ \t]*)(?P<before>[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*[ \t]*)=")
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


def write(change: Write, sheet: Manuscript) -> list[Splice]:
    """The value at the path, replaced; a string between its quotes."""
    start, end = sheet.stretch(change.path)
    if sheet.spans.is_laid_in(change.path):
        return [Splice(start, end, _in_lines(change.value))]
    before = sheet.text[start:end]
    if before[:1] in ("", "[", "{") or before[:3] in ("'''", '"""'):
        raise Unfit
    quoted = isinstance(change.value, str) and before[0] in ("'", '"')
    return [Splice(start, end, written(str(change.value), before[0]) if quoted else written_value(change.value))]


def lift(change: Lift, sheet: Manuscript) -> list[Splice]:
    """The whole lines of a pair, taken out and put below the last pair of the other table, or below its heading."""
    key, value = sheet.stretch(change.path, "key"), sheet.stretch(change.path)
    start, end = sheet.line_start(key[0]), sheet.next_line(value[1] - 1)
    rest = sheet.text[value[1] : end].strip()
    if sheet.text[start : key[0]].strip() or (rest and not rest.startswith("#")):
        raise Unfit
    at = below_pairs(change.table, sheet)
    if start <= at < end:
        raise Unfit
    lines = sheet.text[start:end]
    if not lines.endswith("\n"):
        lines += sheet.line_end()
    return [Splice(at, at, lines), Splice(start, end, "")]


def rename(change: Rename, sheet: Manuscript) -> list[Splice]:
    """A key, written anew, bare or in the quotes that it has."""
    start, end = sheet.stretch(change.path, "key")
    before = sheet.text[start:end]
    if before.strip("\"'") != change.path[-1]:
        raise Unfit
    return [Splice(start, end, written_key(change.key, before[0] if before[0] in "\"'" else ""))]


def below_pairs(table: Path, sheet: Manuscript) -> int:
    """Where a new line of a table goes: below its last pair that stands before any other heading."""
    header = sheet.spans.header(table)
    if table and header is None:
        raise Unfit
    first = 0 if header is None else sheet.next_line(header)
    end = sheet.spans.last_end(table, first, sheet.spans.next_header(first))
    return sheet.next_line(end - 1) if end else first


def retitle(change: Retitle, sheet: Manuscript) -> list[Splice]:
    """A heading, written anew."""
    return replace(Replace(change.span, change.text), sheet)


def insert(change: Insert, sheet: Manuscript) -> list[Splice]:
    """A new pair, first in an inline table, or on a line of its own under the table's header."""
    pair = f"{written_key(change.key)} = {written(change.value)}"
    whole = sheet.spans.where(change.path)
    if sheet.spans.is_laid_in(change.path):
        return [_tag(change, sheet)]
    if whole and sheet.text.startswith("{", whole[0]):
        return [_first_in_braces(pair, whole[0] + 1, sheet)]
    header = sheet.spans.header(change.path)
    if header is None:
        raise Unfit
    words = aligned(written_key(change.key), written(change.value), sheet, sheet.next_line(header))
    return [sheet.new_line(header, words)]


def replace(change: Replace, sheet: Manuscript) -> list[Splice]:
    """The characters of a span, replaced."""
    span = change.span
    start, end = sheet.index(span.line, span.column), sheet.index(span.end_line, span.end_column)
    if not start <= end <= len(sheet.text):
        raise Unfit
    return [Splice(start, end, change.text)]


def _in_lines(value: Value) -> str:
    """A value as it stands in the lines of a day, where the text around it needs no escape for it."""
    if not isinstance(value, str) or not value.isprintable() or set(value) & set("\"\\'"):
        raise Unfit
    return value


def _tag(change: Insert, sheet: Manuscript) -> Splice:
    """A new id at the end of the line of an item."""
    at = sheet.spans.laid_in.get(change.path)
    if at is None or change.key != "id":
        raise Unfit
    from rcmcli.store.lines.words import tag

    return Splice(at, at, f" {tag(_in_lines(change.value))}")


def _first_in_braces(pair: str, at: int, sheet: Manuscript) -> Splice:
    first = sheet.past_spaces(at)
    if not sheet.text.startswith("}", first):
        return Splice(first, first, f"{pair}, ")
    return Splice(at, at, f" {pair}" if first > at else f" {pair} ")


def aligned(name: str, value: str, sheet: Manuscript, at: int) -> str:
    """A new line of a table, its equals sign under those of the lines from an index on, where these stand in one column."""
    found: list[re.Match[str]] = []
    while pair := _PAIR.match(sheet.text, at):
        found.append(pair)
        at = sheet.next_line(at)
    key, indent = name, found[0]["indent"] if found else ""
    columns = {len(pair["indent"]) + len(pair["before"]) for pair in found}
    if len(found) > 1 and len(columns) == 1:
        key = key.ljust(columns.pop() - len(indent) - 1)
    return f"{indent}{key} = {value}"


def escaped(char: str) -> str:
    """A character as TOML spells it by its number."""
    return f"\\u{ord(char):04X}" if ord(char) < 0x10000 else f"\\U{ord(char):08X}"
