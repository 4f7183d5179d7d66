"""Items: added, taken out, moved and exchanged as blocks of lines, which keep every byte that they had."""

from rcmcli.model.agenda import Item
from rcmcli.model.change import AddItem, DropItem, ExchangeItems, MoveItem
from rcmcli.model.span import Path
from rcmcli.store import toml
from rcmcli.store.editing.blocks import Block, block_of, count_items, last_line, next_header
from rcmcli.store.editing.splices import Manuscript, Splice, Unfit
from rcmcli.store.lines.inlay import grammar_of
from rcmcli.store.lines.tables import table_lines
from rcmcli.store.lines.writer import as_lines, write_lines


def add(change: AddItem, sheet: Manuscript) -> list[Splice]:
    """The lines of a new item, in the form in which its day is written."""
    return [_placed(_written(change.item, change.day, sheet), change.day, change.before, sheet)]


def drop(change: DropItem, sheet: Manuscript) -> list[Splice]:
    """The lines of an item taken out, with the blank ones that parted it from the next."""
    return [_taken_out(change.path, sheet)]


def move_item(change: MoveItem, sheet: Manuscript) -> list[Splice]:
    """The lines of an item taken out, and put in elsewhere in a day of the same form."""
    home, target = change.path[:3], ("day", change.day, "item")
    if change.before == change.path[3] and home == target:
        return []
    if sheet.spans.is_laid_in(change.path) != _in_lines(change.day, sheet):
        raise Unfit
    words = _words(block_of(change.path, sheet), sheet)
    return [_placed(words, change.day, change.before, sheet), _taken_out(change.path, sheet)]


def exchange(change: ExchangeItems, sheet: Manuscript) -> list[Splice]:
    """The lines of two items, each in the place of the other's."""
    if sheet.spans.is_laid_in(change.one) != sheet.spans.is_laid_in(change.other):
        raise Unfit
    one, other = block_of(change.one, sheet), block_of(change.other, sheet)
    return [Splice(*one, _words(other, sheet, at=one)), Splice(*other, _words(one, sheet, at=other))]


def _words(block: Block, sheet: Manuscript, at: Block | None = None) -> str:
    """The lines of a block, ended as lines are; as the last of a file that ends without one, where that place is it."""
    words = sheet.text[slice(*block)]
    if at and not sheet.text[slice(*at)].endswith("\n"):
        return words.removesuffix("\n").removesuffix("\r")
    return words if words.endswith("\n") else words + sheet.line_end()


def _written(item: Item, day: int, sheet: Manuscript) -> str:
    rows = table_lines(item)
    if _in_lines(day, sheet):
        lines = write_lines([item], grammar_of(toml.loads(sheet.text)))
        if lines.unsaid:
            raise Unfit
        rows = as_lines(lines.groups[0], sheet.text[sheet.stretch(("day", day, "items"))[0]]).split("\n")
    return "".join(row + sheet.line_end() for row in rows)


def _in_lines(day: int, sheet: Manuscript) -> bool:
    return sheet.spans.where(("day", day, "items")) is not None


def _placed(words: str, day: int, before: int, sheet: Manuscript) -> Splice:
    """The lines of an item put in: above one of those that its day has, or below the last of them."""
    count = count_items(day, sheet)
    if before < count:
        at = block_of(("day", day, "item", before), sheet).start
        return Splice(at, at, words + _gap(day, count, sheet))
    if count:
        at = block_of(("day", day, "item", count - 1), sheet).end
        return Splice(at, at, _ended(at, sheet) + _gap(day, count, sheet) + words)
    if _in_lines(day, sheet):
        at = sheet.next_line(sheet.stretch(("day", day, "items"))[0])
        if at > sheet.line_start(sheet.stretch(("day", day, "items"))[1]):
            raise Unfit
        return Splice(at, at, words)
    header = sheet.spans.header(("day", day))
    if header is None or sheet.spans.where(("day", day, "item")):
        raise Unfit
    at = last_line(next_header(("day", day), header, sheet), sheet)
    return Splice(at, at, _ended(at, sheet) + sheet.line_end() + words)


def _gap(day: int, count: int, sheet: Manuscript) -> str:
    """What parts the items of a day: blank lines as between two of them, one between tables that say nothing of it."""
    if count > 1:
        first, second = (block_of(("day", day, "item", n), sheet) for n in (0, 1))
        return sheet.line_end() if sheet.text[first.end : second.start] else ""
    return "" if _in_lines(day, sheet) else sheet.line_end()


def _ended(at: int, sheet: Manuscript) -> str:
    """What ends the line before an index, where that is the end of a text that has none."""
    return "" if at == 0 or sheet.text[at - 1] == "\n" else sheet.line_end()


def _taken_out(path: Path, sheet: Manuscript) -> Splice:
    """A block with the blank lines that part it from the next; the last of its day with those above it."""
    start, end = block_of(path, sheet)
    if path[3] != count_items(int(path[1]), sheet) - 1:
        while not sheet.line(end).strip():
            end = sheet.next_line(end)
    elif not sheet.spans.is_laid_in(path):
        while start and not sheet.line(start - 1).strip():
            start = sheet.line_start(start - 1)
    return Splice(start, end, "")
