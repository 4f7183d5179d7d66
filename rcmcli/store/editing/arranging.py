"""Arranging: items moved and exchanged as blocks of lines, which keep every byte that they had."""

from rcmcli.model.change import ExchangeItems, MoveItem
from rcmcli.model.span import Path
from rcmcli.store.editing.blocks import Block, block_of, count_items, is_bare, last_line
from rcmcli.store.manuscript import Manuscript, Splice, Unfit


def move_item(change: MoveItem, sheet: Manuscript) -> list[Splice]:
    """The lines of an item taken out, and put in elsewhere in a day of the same form."""
    home, target = change.path[:3], ("day", change.day, "item")
    if home == target and change.before in (change.path[3], int(change.path[3]) + 1):
        return []
    if sheet.spans.is_laid_in(change.path) != _is_in_lines(change.day, sheet):
        raise Unfit
    words = _words(block_of(change.path, sheet), sheet)
    return [_placed(words, change.day, change.before, sheet), _taken_out(change.path, sheet)]


def exchange(change: ExchangeItems, sheet: Manuscript) -> list[Splice]:
    """The lines of two items, each in the place of the other's."""
    if sheet.spans.is_laid_in(change.one) != sheet.spans.is_laid_in(change.other):
        raise Unfit
    one, other = block_of(change.one, sheet), block_of(change.other, sheet)
    return [Splice(*one, _words(other, sheet, at=one)), Splice(*other, _words(one, sheet, at=other))]


def _is_in_lines(day: int, sheet: Manuscript) -> bool:
    return sheet.spans.where(("day", day, "items")) is not None


def _words(block: Block, sheet: Manuscript, at: Block | None = None) -> str:
    """The lines of a block, ended as lines are; as the last of a file that ends without one, where that place is it."""
    words = sheet.text[slice(*block)]
    if at and not sheet.text[slice(*at)].endswith("\n"):
        return words.removesuffix("\n").removesuffix("\r")
    return words if words.endswith("\n") else words + sheet.line_end()


def _placed(words: str, day: int, before: int, sheet: Manuscript) -> Splice:
    """The lines of an item put in: above one of those that its day has, or below the last of them."""
    count = count_items(day, sheet)
    if before < count:
        at = block_of(("day", day, "item", before), sheet).start
        return Splice(at, at, words + _gap(day, count, sheet))
    if count:
        at = block_of(("day", day, "item", count - 1), sheet).end
        return Splice(at, at, _ended(at, sheet) + _gap(day, count, sheet) + words)
    if _is_in_lines(day, sheet):
        start, end = sheet.stretch(("day", day, "items"))
        at = sheet.next_line(start)
        if at > sheet.line_start(end):
            raise Unfit
        return Splice(at, at, words)
    if sheet.spans.where(("day", day, "item")):
        raise Unfit
    at = last_line(("day", day), sheet)
    return Splice(at, at, _ended(at, sheet) + sheet.line_end() + words)


def _gap(day: int, count: int, sheet: Manuscript) -> str:
    """What parts the items of a day: blank lines as between two of them, one between tables that say nothing of it."""
    if count > 1:
        first, second = (block_of(("day", day, "item", n), sheet) for n in (0, 1))
        return sheet.line_end() if sheet.text[first.end : second.start] else ""
    return "" if _is_in_lines(day, sheet) else sheet.line_end()


def _ended(at: int, sheet: Manuscript) -> str:
    """What ends the line before an index, where that is the end of a text that has none."""
    return "" if at == 0 or sheet.text[at - 1] == "\n" else sheet.line_end()


def _taken_out(path: Path, sheet: Manuscript) -> Splice:
    """A block with the empty lines that part it from the next; the last of its day with those above it.

    A line of spaces or tabs is somebody's, and stays.
    """
    start, end = block_of(path, sheet)
    if path[3] != count_items(int(path[1]), sheet) - 1:
        while is_bare(end, sheet) and not sheet.line(end).strip("\r\n"):
            end = sheet.next_line(end)
    elif not sheet.spans.is_laid_in(path):
        while start and not sheet.line(start - 1).strip():
            start = sheet.line_start(start - 1)
    return Splice(start, end, "")
