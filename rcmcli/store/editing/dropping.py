"""Dropping a key or an entry of a list: its lines, the comments that are about it, and the gap that it would leave."""

import re

from rcmcli.model.change import Drop
from rcmcli.model.span import Path
from rcmcli.store.editing.blocks import block_of, first_line, is_bare, last_line
from rcmcli.store.editing.moving import list_dropped, taken_out, waives_below
from rcmcli.store.manuscript import Manuscript, Splice, Unfit
from rcmcli.store.reading import Reading
from rcmcli.store.waivers import comments_of

_DOTTED = re.compile(r"[ \t]*(?:[A-Za-z0-9_-]+[ \t]*\.[ \t]*)*")
_ITEM = 4  # steps of the path of an item of a day


def drop(change: Drop, sheet: Manuscript) -> list[Splice]:
    """The lines of an entry that has its own; else its words, with the comma that belongs to them."""
    path = change.path
    if not isinstance(path[-1], int):
        return drop_key(path, sheet)
    if sheet.spans.header(path) is not None or sheet.spans.is_laid_in(path):
        return [_lines(path, sheet)]
    members = [sheet.stretch(one) for one in sheet.spans.inside(path[:-1])]
    if path[-1] >= len(members):
        raise Unfit
    if len(members) == 1:
        return [list_dropped(path[:-1], members[0], sheet)]
    return [taken_out(members, path[-1], sheet)]


def drop_key(path: Path, sheet: Manuscript) -> list[Splice]:
    """The lines of a key, or of each that stands under it with a dot; between braces, the pair with its comma."""
    is_one = sheet.spans.where(path) or sheet.spans.header(path) is not None
    return [_pair(one, sheet) for one in ([path] if is_one else sheet.spans.inside(path) or [path])]


def _pair(path: Path, sheet: Manuscript) -> Splice:
    start, end = sheet.stretch(path, "key")[0], sheet.stretch(path)[1]
    first, last = sheet.line_start(start), sheet.next_line(end - 1)
    if _DOTTED.fullmatch(sheet.text, first, start) and sheet.text[end:last].strip()[:1] in ("", "#"):
        if _is_waived_from_above(first, sheet):
            raise Unfit
        return Splice(first, last, "")
    beside = sheet.spans.inside(path[:-1])
    pairs = [(sheet.stretch(one, "key")[0], sheet.stretch(one)[1]) for one in beside]
    if len(pairs) < 2:
        raise Unfit
    return taken_out(pairs, beside.index(path), sheet)


def comments_with(path: Path, reading: Reading) -> list[str]:
    """The comments of an item, which go where it goes: above it, in its lines, and at their ends."""
    from rcmcli.store.lines.words import waiver_at

    sheet = Manuscript(reading.text, reading.spans)
    start, end = block_of(path, sheet)
    if sheet.spans.is_laid_in(path):
        rows = [row.strip() for row in sheet.text[start:end].split("\n")]
        return [words for row in rows if (words := row if row.startswith("# ") else row[waiver_at(row) :])]
    return [words for at, words in comments_of(reading.text) if start <= at < end]


def _lines(path: Path, sheet: Manuscript) -> Splice:
    is_item = len(path) == _ITEM or (path[0] == "unplaced" and len(path) == 2)
    start, end = block_of(path, sheet) if is_item else (first_line(path, sheet), last_line(path, sheet))
    if _is_waived_from_above(start, sheet):
        raise Unfit
    if sheet.spans.is_laid_in(path) and path[-1] == 0:
        while is_bare(end, sheet):
            end = sheet.next_line(end)
    return Splice(*_with_gap(start, end, sheet), "")


def _is_waived_from_above(start: int, sheet: Manuscript) -> bool:
    """Whether a waiver among the comments that stay above would speak of the line that comes up."""
    while start and sheet.line(start - 1).lstrip().startswith("#"):
        if waives_below(start, sheet):
            return True
        start = sheet.line_start(start - 1)
    return False


def _with_gap(start: int, end: int, sheet: Manuscript) -> tuple[int, int]:
    """Lines with as many of the empty ones below them as stand above; with those above where nothing is below."""
    first = start
    while first and not sheet.text[(before := sheet.line_start(first - 1)) : first].strip():
        first = before
        if is_bare(end, sheet):
            end = sheet.next_line(end)
    return (start if end < len(sheet.text) else first), end
