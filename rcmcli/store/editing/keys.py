"""Keys: values put into a table and taken out of it, and an item made to say something else, key by key."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

import msgspec

from rcmcli.model.agenda import Item
from rcmcli.model.change import Drop, Put, RewriteItem
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.walltime import ItemTime
from rcmcli.store import toml
from rcmcli.store.editing.blocks import block_of
from rcmcli.store.editing.splices import Manuscript, Splice, Unfit, aligned, below, first_in_braces, written_key
from rcmcli.store.lines.inlay import grammar_of
from rcmcli.store.lines.reader import is_comment
from rcmcli.store.lines.tables import value_of
from rcmcli.store.lines.words import waiver_at
from rcmcli.store.lines.writer import as_lines, write_lines

_LANGUAGES = ("en", "es", "fr", "pt")
_DOTTED = re.compile(r"[ \t]*(?:[A-Za-z0-9_-]+[ \t]*\.[ \t]*)*")


def put(change: Put, sheet: Manuscript) -> list[Splice]:
    """A value in the place of another, or as a new pair."""
    path, value = change.path, change.value
    if isinstance(value, Text) and not value.any and _is_parted(path, sheet):
        return [splice for one in _LANGUAGES for splice in _version(path, one, getattr(value, one), sheet)]
    words = value_of(value)
    if sheet.spans.where(path):
        start, end = sheet.stretch(path)
        if "#" in sheet.text[start:end] and "\n" in sheet.text[start:end]:
            raise Unfit
        return [Splice(start, end, words)]
    if sheet.spans.header(path) is not None or _is_parted(path, sheet):
        raise Unfit
    return [_new_pair(path, words, sheet)]


def drop(change: Drop, sheet: Manuscript) -> list[Splice]:
    """A pair with its line, or each of those that are versions of it."""
    versions = [(*change.path, one) for one in _LANGUAGES if sheet.spans.where((*change.path, one))]
    if sheet.spans.where(change.path):
        versions = [change.path]
    if not versions:
        raise Unfit
    return [_line_of(path, sheet) for path in versions]


def rewrite(change: RewriteItem, sheet: Manuscript) -> list[Splice]:
    """The keys of an item that differ: in its table, or as the lines that say them."""
    if sheet.spans.is_laid_in(change.path):
        return _rewritten_lines(change, sheet)
    splices: list[Splice] = []
    for field in msgspec.structs.fields(Item):
        value = getattr(change.item, field.name)
        if value == getattr(change.was, field.name):
            continue
        path = (*change.path, field.encode_name)
        if field.name == "time" and isinstance(value, ItemTime) and value.worked_out:
            value = ItemTime()
        gone = not field.required and value == field.default
        splices += drop(Drop(path), sheet) if gone else put(Put(path, value), sheet)
    return _merged(splices)


def _merged(splices: list[Splice]) -> list[Splice]:
    """Splices of which those that add at one place are one, in their order."""
    merged: dict[tuple[int, int], str] = {}
    for one in splices:
        merged[one.start, one.end] = merged.get((one.start, one.end), "") + one.text
    return [Splice(start, end, words) for (start, end), words in merged.items()]


def _is_parted(path: Path, sheet: Manuscript) -> bool:
    """Whether the versions of a text stand under it, each a language."""
    return any(sheet.spans.where((*path, one)) for one in _LANGUAGES)


def _version(path: Path, language: str, words: str, sheet: Manuscript) -> Iterator[Splice]:
    """One language of a text: written, added, or taken out."""
    own = (*path, language)
    if sheet.spans.where(own):
        start, end = sheet.stretch(own)
        if not words:
            yield _line_of(own, sheet)
        elif toml.loads(f"x = {sheet.text[start:end]}") != {"x": words}:
            yield Splice(start, end, value_of(words))
    elif words:
        yield _new_pair(own, value_of(words), sheet)


def _new_pair(path: Path, words: str, sheet: Manuscript) -> Splice:
    """A key that its table has not, behind the others, or first between braces."""
    holder, key = path[:-1], path[-1]
    whole = sheet.spans.where(holder)
    if whole and sheet.text.startswith("{", whole[0]):
        return first_in_braces(f"{written_key(str(key))} = {words}", whole[0] + 1, sheet)
    names = [str(key)]
    while holder and sheet.spans.header(holder) is None and isinstance(holder[-1], str):
        names.insert(0, str(holder[-1]))
        holder = holder[:-1]
    header = sheet.spans.header(holder)
    if holder and header is None:
        raise Unfit
    at = below(holder, sheet)
    ended = "" if at == 0 or sheet.text[at - 1] == "\n" else sheet.line_end()
    line = aligned(".".join(map(written_key, names)), words, sheet, header)
    return Splice(at, at, f"{ended}{line}{sheet.line_end()}")


def _line_of(path: Path, sheet: Manuscript) -> Splice:
    """The whole lines of a pair that stands alone on them; between braces, the pair and its comma."""
    start, end = sheet.stretch(path, "key")[0], sheet.stretch(path)[1]
    first, last = sheet.line_start(start), sheet.next_line(end - 1)
    if _DOTTED.fullmatch(sheet.text, first, start) and sheet.text[end:last].strip()[:1] in ("", "#"):
        return Splice(first, last, "")
    if sheet.text.startswith(",", sheet.past_spaces(end)):
        return Splice(start, sheet.past_spaces(sheet.past_spaces(end) + 1), "")
    before = sheet.text[:start].rstrip(" \t")
    if before.endswith(","):
        return Splice(len(before) - 1, end, "")
    raise Unfit


def _rewritten_lines(change: RewriteItem, sheet: Manuscript) -> list[Splice]:
    """The lines of an item that say something else now; each keeps its indent and its waiver."""
    grammar = grammar_of(toml.loads(sheet.text))
    was, now = (_lines(item, grammar) for item in (change.was, change.item))
    block = block_of(change.path, sheet)
    rows = [row for row in _rows(block.start, block.end, sheet) if not _is_bare(sheet.line(row))]
    if len(rows) != len(was):
        raise Unfit
    splices = []
    mark = sheet.text[sheet.stretch((*change.path[:2], "items"))[0]]
    for row, before, after in zip_longest(rows, was, now[: len(was)]):
        if before != after:
            splices.append(_new_row(row, after, mark, sheet))
    more = "".join(as_lines([line], mark) + sheet.line_end() for line in now[len(was) :])
    return [*splices, *([Splice(block.end, block.end, more)] if more else [])]


def _lines(item: Item, grammar: Any) -> tuple[str, ...]:
    lines = write_lines([item], grammar)
    if lines.unsaid:
        raise Unfit
    return lines.groups[0]


def _rows(start: int, end: int, sheet: Manuscript) -> Iterator[int]:
    """Where each line between two indices begins."""
    while start < end:
        yield start
        start = sheet.next_line(start)


def _is_bare(line: str) -> bool:
    return not line.strip() or is_comment(line.strip())


def _new_row(row: int, words: str | None, mark: str, sheet: Manuscript) -> Splice:
    """A line that says something else, or goes."""
    end = sheet.next_line(row)
    line = sheet.text[row:end]
    if words is None:
        return Splice(row, end, "")
    indent = line[: len(line) - len(line.lstrip(" \t"))]
    bare = line.rstrip("\r\n")
    waiver = bare[waiver_at(bare) :]
    said = as_lines([words.lstrip(" ")], mark)
    return Splice(row, row + len(bare), f"{indent}{said}{'  ' if waiver else ''}{waiver}")
