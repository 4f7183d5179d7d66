"""Blocks: the whole lines in which each item of a day is written, as a table or in the day's lines, comments above included."""

from typing import NamedTuple

from rcmcli.model.span import Path
from rcmcli.store.editing.splices import Manuscript, Unfit


class Block(NamedTuple):
    """The lines of one item, from the first comment directly above it to the end of its last line."""

    start: int
    end: int


def block_of(path: Path, sheet: Manuscript) -> Block:
    """The lines of an item. Raises `Unfit` where it shares one with anything else."""
    if sheet.spans.is_laid_in(path):
        return _in_lines(path, sheet)
    header = sheet.spans.header(path)
    if header is None:
        raise Unfit
    return Block(above(header, sheet), last_line(next_header(path, header, sheet), sheet))


def count_items(day: int, sheet: Manuscript) -> int:
    """How many items of a day stand in blocks."""
    count = 0
    while is_there(("day", day, "item", count), sheet):
        count += 1
    return count


def is_there(path: Path, sheet: Manuscript) -> bool:
    """Whether an item stands under a header of its own, or in the lines of its day."""
    return sheet.spans.is_laid_in(path) or sheet.spans.header(path) is not None


def above(at: int, sheet: Manuscript) -> int:
    """Where the comments begin that stand directly above the line of an index."""
    at = sheet.line_start(at)
    while at and is_comment(sheet.line(at - 1)):
        at = sheet.line_start(at - 1)
    return at


def last_line(limit: int, sheet: Manuscript) -> int:
    """Where the lines end that come before an index, without those blank; of comments, those directly below the rest."""
    at = limit
    while at and not _holds(sheet.line(at - 1)):
        at = sheet.line_start(at - 1)
    while at < limit and is_comment(sheet.line(at)):
        at = sheet.next_line(at)
    return at


def next_header(path: Path, header: int, sheet: Manuscript) -> int:
    """Where the lines of a table end with all those within it: above the next header, and the comments on that."""
    headers = [(at, one) for one in sheet.spans.tables() for at in (sheet.spans.header(one),) if at is not None]
    after = [at for at, one in headers if at > header and one[: len(path)] != path]
    return above(min(after), sheet) if after else len(sheet.text)


def is_comment(line: str) -> bool:
    """Whether a line is nothing but a comment."""
    return line.lstrip().startswith("#")


def _holds(line: str) -> bool:
    return bool(line.strip()) and not is_comment(line)


def _in_lines(path: Path, sheet: Manuscript) -> Block:
    """The lines of an item in those of its day; not where the quotes of all the lines stand on one of them."""
    places = [sheet.stretch(one) for one in (path, (*path, "heading")) if sheet.spans.where(one)]
    start = sheet.line_start(min(at for at, _ in places))
    end = sheet.next_line(max(end for _, end in places) - 1)
    whole = sheet.stretch((*path[:2], "items"))
    if start <= whole[0] or end > sheet.line_start(whole[1]):
        raise Unfit
    return Block(max(above(start, sheet), sheet.next_line(whole[0])), end)
