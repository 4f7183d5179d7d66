"""Splices: the characters of a text that a change replaces. All others stay as they are, down to the line ends."""

import re

from rcmcli.model.change import Insert, Lift, Rename, Replace, Retitle, Value, Write
from rcmcli.model.span import Path
from rcmcli.store.manuscript import Manuscript, Splice, Unfit, written, written_key, written_value

_PAIR = re.compile(r"(?P<indent>[ \t]*)(?P<before>[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*[ \t]*)=")


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
