"""Adding an entry to a list: an item or a point in the form of its neighbours, with every other line as it is."""

from rcmcli.model.agenda import Item, Topic
from rcmcli.model.agenda_parts import Table
from rcmcli.model.change import Add, Put
from rcmcli.model.span import Path
from rcmcli.store.editing.blocks import above, below, block_of, first_line, indent_of, is_bare, is_in_lines, last_line
from rcmcli.store.editing.lettering import in_string, item_rows, point_rows, rows_at
from rcmcli.store.editing.putting import put
from rcmcli.store.manuscript import Manuscript, Splice, Unfit


def add(change: Add, sheet: Manuscript) -> list[Splice]:
    """The lines of a new entry, or its words between those of its list."""
    path, entry, home = change.path, change.entry, change.path[:-1]
    if isinstance(entry, Item) and is_in_lines(path[:2], sheet):
        return [_item(path, entry, sheet)]
    if isinstance(entry, Item) and path[-1] == 0 and sheet.spans.where((*path[:2], "items")):
        return [_first_item(path, entry, sheet)]
    if isinstance(entry, Item) or sheet.spans.header((*home, 0)) is not None:
        return [_table(path, entry, sheet)]
    if isinstance(entry, Topic) and sheet.spans.is_laid_in(path):
        return [_point(path, entry, sheet)]
    if sheet.spans.where(home) is None:
        return put(Put(home, (entry,)), sheet)
    return _member(path, entry, sheet)


def _before(path: Path) -> Path:
    """The path of the entry before one; of what they stand in where it is the first."""
    return (*path[:-1], path[-1] - 1) if isinstance(path[-1], int) and path[-1] else path[:-2]


def _item(path: Path, item: Item, sheet: Manuscript) -> Splice:
    """The lines of an item, below those of the one before it."""
    day, before = path[:2], _before(path)
    if before == day:
        at, beside = above(first_line(path, sheet), sheet), path
    else:
        at, beside = below(last_line(before, sheet), sheet), before
    indent = indent_of(beside, sheet)
    return rows_at(at, [indent + in_string(row, day, sheet) for row in item_rows(item, sheet)], sheet)


def _first_item(path: Path, item: Item, sheet: Manuscript) -> Splice:
    """The lines of the first item of a day that is written as lines and has only comments in them, below these."""
    day = path[:2]
    end = sheet.stretch((*day, "items"))[1]
    at = sheet.line_start(end - 1)
    if sheet.text[at:end].strip() not in ('"""', "'''") or sheet.spans.header(path) is not None:
        raise Unfit
    return rows_at(at, [in_string(row, day, sheet) for row in item_rows(item, sheet)], sheet)


def _table(path: Path, entry: Table, sheet: Manuscript) -> Splice:
    """A table under its own header, below the one before it, as far from that as its neighbours are."""
    from rcmcli.store.lines.tables import table_lines

    if path[0] == "day" and sheet.spans.where((*path[:2], "items")):
        raise Unfit
    before = _before(path)
    if isinstance(entry, Item) and before != path[:-2]:
        at = block_of(before, sheet).end
    else:
        at = below(last_line(before, sheet, path[:-1] if before == path[:-2] else ()), sheet)
    rows = table_lines(entry, header=f"[[{'.'.join(step for step in path if isinstance(step, str))}]]")
    rows = [line for row in rows for line in row.split("\n")]
    return rows_at(at, ["", *rows] if is_bare(at, sheet) or at == len(sheet.text) else rows, sheet)


def _point(path: Path, point: Topic, sheet: Manuscript) -> Splice:
    """The line of a point, and of those under it, below the one before it or the line that it belongs to."""
    before, home = _before(path), path[:-2]
    rows = point_rows(point, sheet)
    if before == home:
        at = sheet.next_line(sheet.stretch(home)[0])
        inner = sheet.spans.where(path)
        indent = indent_of(path, sheet) if inner else indent_of(home, sheet) + "  "
    else:
        at, indent = last_line(before, sheet), indent_of(before, sheet)
    return rows_at(at, [indent + in_string(row, path[:2], sheet) for row in rows], sheet)


def _member(path: Path, entry: Table, sheet: Manuscript) -> list[Splice]:
    """An entry of a list between brackets, laid out like its neighbours."""
    from rcmcli.store.lines.tables import value_of

    members = [sheet.stretch(one) for one in sheet.spans.inside(path[:-1])]
    opens, words, index = sheet.stretch(path[:-1])[0], value_of(entry), path[-1]
    if not isinstance(index, int) or index > len(members) or not sheet.text.startswith("[", opens):
        raise Unfit
    if not members:
        return [Splice(opens + 1, opens + 1, words)]
    start, end = members[min(index, len(members) - 1)]
    indent = sheet.text[sheet.line_start(start) : start]
    if indent.strip():  # all on one line
        return [Splice(start, start, f"{words}, ") if index < len(members) else Splice(end, end, f", {words}")]
    if index < len(members):
        last = members[index - 1][1] if index else opens + 1
        return [sheet.new_line(last, f"{indent}{words},")]
    comma = sheet.text.startswith(",", sheet.past_spaces(end))
    line = sheet.new_line(end, indent + words + "," * comma)
    return [line] if comma else [Splice(end, end, ","), line]
