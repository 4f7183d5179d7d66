"""Ordering: the items of days in another order, and items without a day put among them, each with its lines and comments."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from rcmcli.model.agenda import Item
from rcmcli.model.change import OrderItems
from rcmcli.model.span import Path
from rcmcli.store.editing.blocks import block_of, count_items, is_bare, is_in_lines, last_line
from rcmcli.store.editing.lettering import in_string, item_rows
from rcmcli.store.manuscript import Manuscript, Splice, Unfit

_HEADER = re.compile(r"(\[\[?[ \t]*)([\"']?)unplaced\2")


def order(change: OrderItems, sheet: Manuscript) -> list[Splice]:
    """As few items as can be are taken out and put in again; the others stay where they are."""
    items, splices = dict(change.items), list[Splice]()
    gone: list[Path] = []
    for day, paths in change.orders:
        stay = set(_staying(paths))
        moved = [path for path in paths if path not in stay]
        gone += moved
        splices += _put_in(day, paths, stay, items, sheet)
    return [*splices, *_taken_out(gone, sheet)]


def _staying(paths: Sequence[Path]) -> list[Path]:
    """The most items of a day that stand in their order already."""
    tops: list[int] = []
    ends: list[int] = []
    before: dict[int, int] = {}
    own = [(n, int(path[3])) for n, path in enumerate(paths) if path[0] == "day"]
    for n, number in own:
        at = bisect_left(tops, number)
        before[n] = ends[at - 1] if at else -1
        tops[at : at + 1], ends[at : at + 1] = [number], [n]
    found, n = [], ends[-1] if ends else -1
    while n >= 0:
        found.append(paths[n])
        n = before[n]
    return found[::-1]


def _put_in(
    day: int, paths: Sequence[Path], stay: set[Path], items: dict[Path, Item], sheet: Manuscript
) -> list[Splice]:
    """The lines of what comes in, above the item that stays behind it, or below the last that stays."""
    splices: list[Splice] = []
    waiting: list[str] = []
    last: Path = ()
    gap = _gap(day, sheet)
    for path in paths:
        if path not in stay:
            waiting.append(_words(path, day, items, sheet))
            continue
        last = path
        if waiting:
            at = block_of(path, sheet).start
            splices.append(Splice(at, at, "".join(words + gap for words in waiting)))
            waiting = []
    if waiting:
        splices.append(_at_the_end(day, last, waiting, gap, sheet))
    return splices


def _at_the_end(day: int, last: Path, waiting: Sequence[str], gap: str, sheet: Manuscript) -> Splice:
    if last:
        at = block_of(last, sheet).end
    elif is_in_lines(("day", day), sheet) or sheet.spans.where(("day", day, "items")):
        start, end = sheet.stretch(("day", day, "items"))
        at = sheet.next_line(start)
        if at > sheet.line_start(end):
            raise Unfit
        return Splice(at, at, "".join(waiting))
    else:
        at = last_line(("day", day), sheet)
        gap = sheet.line_end()
    is_open = at and sheet.text[at - 1] != "\n"
    return Splice(at, at, (sheet.line_end() if is_open else "") + "".join(gap + words for words in waiting))


def _words(path: Path, day: int, items: dict[Path, Item], sheet: Manuscript) -> str:
    """The lines of an item as they stand in its day, ended as lines are."""
    block = block_of(path, sheet)
    words = sheet.text[block.start : block.end]
    words = words if words.endswith("\n") else words + sheet.line_end()
    if path[0] != "unplaced":
        return words
    if sheet.spans.where(("day", day, "items")):
        return _as_lines(path, day, words, items, sheet)
    heads = [at for one in sheet.spans.tables() if one[:2] == path and (at := sheet.spans.header(one)) is not None]
    for at in sorted(heads, reverse=True):
        line = sheet.line_start(at) - block.start
        found = _HEADER.search(words, line)
        if not found or words[line : found.start()].strip():
            raise Unfit
        words = f"{words[: found.start()]}{found[1]}day.item{words[found.end() :]}"
    return words


def _as_lines(path: Path, day: int, words: str, items: dict[Path, Item], sheet: Manuscript) -> str:
    """The lines of an item for a day that is written as lines, below the comments that stood above it."""
    comments = []
    for line in words.splitlines():
        if not line.lstrip().startswith("#"):
            break
        comments.append(line.strip())
    if "#" in words.removeprefix("".join(f"{one}{sheet.line_end()}" for one in comments)):
        raise Unfit  # a comment within it would be lost
    rows = [*comments, *item_rows(items[path], sheet)]
    return "".join(in_string(row, ("day", day), sheet) + sheet.line_end() for row in rows)


def _gap(day: int, sheet: Manuscript) -> str:
    """What parts the items of a day: blank lines as between two of them, one between tables that say nothing of it."""
    if count_items(day, sheet) > 1:
        first, second = (block_of(("day", day, "item", n), sheet) for n in (0, 1))
        return sheet.line_end() if sheet.text[first.end : second.start] else ""
    return "" if sheet.spans.where(("day", day, "items")) else sheet.line_end()


def _taken_out(gone: Sequence[Path], sheet: Manuscript) -> list[Splice]:
    """The blocks that go, each with the empty lines below it, the last of its list with those above it."""
    splices: list[Splice] = []
    for path in gone:
        start, end = block_of(path, sheet)
        while is_bare(end, sheet) and not sheet.line(end).strip("\r\n"):
            end = sheet.next_line(end)
        splices.append(Splice(start, end, ""))
    last = max(splices, default=None)
    if last and last.end == len(sheet.text):  # nothing is below it
        start = last.start
        while start and not sheet.line(start - 1).strip("\r\n") and not any(one.end == start for one in splices):
            start = sheet.line_start(start - 1)
        splices[splices.index(last)] = Splice(start, last.end, "")
    return splices
