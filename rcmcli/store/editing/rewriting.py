"""Rewriting an item: the keys of its table that differ, or the lines that say them."""

from collections.abc import Iterator
from itertools import zip_longest

import msgspec

from rcmcli.model.agenda import Item
from rcmcli.model.change import Drop, Put, RewriteItem
from rcmcli.model.span import Path
from rcmcli.model.walltime import ItemTime
from rcmcli.store.editing.blocks import block_of
from rcmcli.store.editing.dropping import drop
from rcmcli.store.editing.lettering import in_string, item_rows
from rcmcli.store.editing.putting import put
from rcmcli.store.lines.reader import is_comment
from rcmcli.store.lines.words import waiver_at
from rcmcli.store.manuscript import Manuscript, Splice, Unfit


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


def _rewritten_lines(change: RewriteItem, sheet: Manuscript) -> list[Splice]:
    """The lines of an item that say something else now; each keeps its indent and its waiver."""
    day = change.path[:2]
    was, now = (_lines(item, change.path, sheet) for item in (change.was, change.item))
    block = block_of(change.path, sheet)
    rows = [row for row in _rows(block.start, block.end, sheet) if not _is_bare(sheet.line(row))]
    if len(rows) != len(was):
        raise Unfit
    found = zip_longest(rows, was, now[: len(was)])
    changed = [_new_row(row, after, day, sheet) for row, before, after in found if before != after]
    more = "".join(in_string(line, day, sheet) + sheet.line_end() for line in now[len(was) :])
    return [*changed, *([Splice(block.end, block.end, more)] if more else [])]


def _lines(item: Item, path: Path, sheet: Manuscript) -> list[str]:
    """The lines of an item, without an id that is not written there."""
    written = sheet.spans.where((*path, "id"))
    return item_rows(item if written else msgspec.structs.replace(item, id=""), sheet)


def _rows(start: int, end: int, sheet: Manuscript) -> Iterator[int]:
    """Where each line between two indices begins."""
    while start < end:
        yield start
        start = sheet.next_line(start)


def _is_bare(line: str) -> bool:
    return not line.strip() or is_comment(line.strip())


def _new_row(row: int, words: str | None, day: Path, sheet: Manuscript) -> Splice:
    """A line that says something else, or goes."""
    end = sheet.next_line(row)
    line = sheet.text[row:end]
    if words is None:
        return Splice(row, end, "")
    indent = line[: len(line) - len(line.lstrip(" \t"))]
    bare = line.rstrip("\r\n")
    waiver = bare[waiver_at(bare) :]
    said = in_string(words.lstrip(" "), day, sheet)
    return Splice(row, row + len(bare), f"{indent}{said}{'  ' if waiver else ''}{waiver}")
