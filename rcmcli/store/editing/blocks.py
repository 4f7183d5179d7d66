"""Blocks: the whole lines of an item or a point, and the comments that go where it goes."""

import re
from typing import NamedTuple

from rcmcli.model.span import Path
from rcmcli.store.manuscript import Manuscript, Unfit

_RULE = re.compile(r"([-=_*~─═])\1\1")  # drawn across the page: the comment is about all that follows
_OF_ABOVE = re.compile(r"#\s*(?:printed\b|¿\?)")  # what an import keeps below the item that it is about


class Block(NamedTuple):
    """The lines of one item, from the first comment that is about it to the end of its last line."""

    start: int
    end: int


def block_of(path: Path, sheet: Manuscript) -> Block:
    """The lines of an item with the comments that are about it. Raises `Unfit` where it shares one with anything else."""
    start, end = first_line(path, sheet), last_line(path, sheet)
    if sheet.spans.is_laid_in(path):
        whole = sheet.stretch((*path[:2], "items"))
        if start <= whole[0] or end > sheet.line_start(whole[1]):
            raise Unfit
    at = end
    while is_comment(at, sheet):
        at = sheet.next_line(at)
    if at == len(sheet.text) or is_bare(at, sheet):
        end = at
    return Block(above(start, sheet), max(end, below(end, sheet)))


def count_items(day: int, sheet: Manuscript) -> int:
    """How many items of a day stand on lines of their own."""
    count, path = 0, ("day", day, "item")
    while sheet.spans.is_laid_in((*path, count)) or sheet.spans.header((*path, count)) is not None:
        count += 1
    return count


def is_comment(at: int, sheet: Manuscript) -> bool:
    """Whether the line that begins at an index is nothing but a comment."""
    return at < len(sheet.text) and sheet.line(at).lstrip().startswith("#")


def is_in_lines(day: Path, sheet: Manuscript) -> bool:
    """Whether the items of a day are written as lines."""
    return any(path[:2] == day for path in sheet.spans.laid_in)


def indent_of(path: Path, sheet: Manuscript) -> str:
    """The blanks before the line of an item or a point."""
    start = sheet.line_start(sheet.stretch(path)[0])
    return sheet.text[start : sheet.past_spaces(start)]


def first_line(path: Path, sheet: Manuscript) -> int:
    """Where the lines of an entry begin: with its header, or in the lines of a day with its heading."""
    header = sheet.spans.header(path)
    if header is not None:
        return sheet.line_start(header)
    if not sheet.spans.is_laid_in(path):
        raise Unfit
    heading = sheet.spans.where((*path, "heading"))
    return sheet.line_start((heading or sheet.stretch(path))[0])


def last_line(path: Path, sheet: Manuscript, inner: Path = ()) -> int:
    """Where the line after the last one of an entry begins that says anything; of a table with those within it.

    Those at `inner` do not count.
    """
    if sheet.spans.is_laid_in(path):
        return sheet.next_line(sheet.stretch(path)[1] - 1)
    begun = sheet.spans.header(path)
    if begun is None:
        raise Unfit
    mine = [at for at, one in _headers(sheet) if one[: len(path)] == path and (not inner or one[: len(inner)] != inner)]
    return last_words(sheet.spans.next_header(sheet.next_line(max(mine))), begun, sheet)


def last_words(at: int, first: int, sheet: Manuscript) -> int:
    """Where the line after the last one between two indices begins that is neither empty nor a comment."""
    while at > first:
        start = sheet.line_start(at - 1)
        words = sheet.text[start:at].strip()
        if words and not words.startswith("#"):
            break
        at = start
    return at


def _headers(sheet: Manuscript) -> list[tuple[int, Path]]:
    return [(at, path) for path in sheet.spans.tables() if (at := sheet.spans.header(path)) is not None]


def above(at: int, sheet: Manuscript) -> int:
    """Where the comments begin that stand directly above the line that begins at an index, and are about it."""
    while at:
        start = sheet.line_start(at - 1)
        words = sheet.text[start:at].strip()
        if not words.startswith("#") or _RULE.search(words) or _OF_ABOVE.match(words):
            return at
        at = start
    return at


def below(at: int, sheet: Manuscript) -> int:
    """Where the comments end that begin at an index and are about what stands above."""
    while _OF_ABOVE.match(sheet.text, sheet.past_spaces(at)):
        at = sheet.next_line(at)
    return at


def is_bare(at: int, sheet: Manuscript) -> bool:
    """Whether the line that begins at an index is empty; none follows the end of the text."""
    return at < len(sheet.text) and not sheet.line(at).strip()
