"""Columns set with blanks, as on a typewriter: three or more that begin at the same place in several lines."""

import re
from collections.abc import Sequence
from itertools import islice

from msgspec.structs import replace

from rcmcli.importers import marks
from rcmcli.importers.headings import heading_in
from rcmcli.importers.lexicon import labelled
from rcmcli.importers.pieces import lines_in_cell
from rcmcli.importers.sheet import Cell, Grid
from rcmcli.importers.text_lines import Printed, from_here
from rcmcli.reading.words import fold

_ROWS, _COLUMNS = 3, 3  # fewer are read as lines
_TRIED = 12  # lines that must make a table before more are looked at
_AIR, _WIDEST = 4, 40  # blanks between columns; letters of the last one
_GAP = re.compile(r"[^ ] {2,}[^ ]")


def columns_at(lines: Sequence[Printed], start: int) -> tuple[tuple[Grid], int] | None:
    """The table of columns that begins at this line, and the lines that it takes, if one begins there."""
    if not _may_be_row(lines[start]):
        return None
    if headed := _headed(lines, start):
        return headed
    taken = _taken(lines, start, most=_TRIED)
    if len(taken) < _ROWS or not _is_aligned(taken):
        return None
    taken = _taken(lines, start, most=len(lines))
    edges = _edges(taken)
    rows: list[tuple[Cell, ...]] = []
    for line, gap in taken:
        row = _row(line, edges, gap)
        if rows and not gap and not row[0].lines and _is_one(row):
            rows[-1] = tuple(_with_more(cell, more, edges) for cell, more in zip(rows[-1], row, strict=True))
        else:
            rows.append(row)
    return (Grid(tuple(rows), ruled=False),), taken[-1][0].number - lines[start].number + 1


def _headed(lines: Sequence[Printed], start: int) -> tuple[tuple[Grid], int] | None:
    """The table below a line of two dates or more that each begin at one of its columns."""
    starts = _columns(re.sub(r"(?<=[^ ]) (?=[^ ])", "x", _text(lines[start])))
    ends = [*starts[1:], None]
    words = [_text(lines[start])[at:end].strip() for at, end in zip(starts, ends, strict=True)]
    if len(words) < 2 or not all(heading_in(one) for one in words) or start + 1 == len(lines):
        return None
    below = start + 1 + (not lines[start + 1].words)
    found = columns_at(lines, below) if below < len(lines) else None
    edges = _edges(_taken(lines, below, most=len(lines))) if found else []
    if not found or not all(at in edges for at in starts):
        return None
    line = lines[start]
    head = tuple(
        Cell(lines_in_cell(one, line.number, line.page), edges.index(at), _span(edges, at, end))
        for one, at, end in zip(words, starts, ends, strict=True)
    )
    return (Grid((head, *found[0][0].rows), ruled=False),), found[1] + below - start


def _span(edges: Sequence[int], at: int, end: int | None) -> int:
    """How many columns lie from one edge to another."""
    return (len(edges) if end is None else edges.index(end)) - edges.index(at)


def _is_one(row: Sequence[Cell]) -> bool:
    return sum(bool(cell.lines) for cell in row) == 1


def _with_more(cell: Cell, more: Cell, edges: Sequence[int]) -> Cell:
    """A cell with the line below it: the rest of its last line, where the next word had no room there, or one more."""
    if not more.lines or not cell.lines:
        return replace(cell, blocks=(*cell.blocks, *more.blocks))
    last, line = cell.lines[-1], more.lines[0]
    width = edges[cell.column + 1] - edges[cell.column] if cell.column + 1 < len(edges) else _WIDEST
    is_full = len(last.text) + 1 + len(line.text.split()[0]) > width - _AIR
    if not is_full or line.level or last.level or labelled(fold(line.text))[0]:
        return replace(cell, blocks=(*cell.blocks, *more.blocks))
    joined = replace(last, text=f"{last.text} {line.text}", more=(*last.more, *line.numbers))
    return replace(cell, blocks=(*cell.lines[:-1], joined))


def _may_be_row(line: Printed) -> bool:
    return not set("\t|") & set(line.marked) and _GAP.search(_text(line)) is not None


def _text(line: Printed) -> str:
    return marks.bare(line.marked)


def _taken(lines: Sequence[Printed], start: int, most: int) -> list[tuple[Printed, int]]:
    """The lines from here on that leave three columns or more apart, each with the empty lines before it."""
    found: list[tuple[Printed, int]] = []
    blank, empty = "", 0
    for line in islice(from_here(lines, start), most):
        if not line.words:
            empty += 1
            if empty > 1:
                break
            continue
        both = _both_blank(blank, _text(line)) if found else _shape(_text(line))
        goes_on = bool(found) and not empty and _goes_on(blank, _text(line))
        if not (_may_be_row(line) or goes_on) or len(_columns(both)) < _COLUMNS:
            break
        found.append((line, empty))
        blank, empty = both, 0
    return found


def _goes_on(shape: str, text: str) -> bool:
    """Whether a line has words at one column alone, behind the first."""
    return _GAP.search(text) is None and len(text) - len(text.lstrip()) in _columns(shape)[1:]


def _shape(text: str) -> str:
    """The text with an x for each sign that is no blank."""
    return re.sub(r"[^ ]", "x", text.rstrip())


def _both_blank(shape: str, text: str) -> str:
    """A shape that is blank where both are."""
    other = _shape(text)
    width = max(len(shape), len(other))
    pairs = zip(shape.ljust(width), other.ljust(width), strict=True)
    return "".join("x" if "x" in pair else " " for pair in pairs)


def _columns(shape: str) -> list[int]:
    """Where the columns of a shape begin."""
    return [found.start() for found in re.finditer(r"[^ ](?: ?[^ ])*", shape)]


def _edges(taken: Sequence[tuple[Printed, int]]) -> list[int]:
    shape = ""
    for line, _ in taken:
        shape = _both_blank(shape, _text(line))
    return _columns(shape)


def _is_aligned(taken: Sequence[tuple[Printed, int]]) -> bool:
    """Whether words stand in each column twice at least, and most of them right at its edge."""
    edges = _edges(taken)
    for nth, edge in enumerate(edges):
        cells = [_text(line)[edge : edges[nth + 1] if nth + 1 < len(edges) else None] for line, _ in taken]
        filled = [one for one in cells if one.strip()]
        if len(filled) < 2 or sum(one[0] != " " for one in filled) < 0.8 * len(filled):
            return False
    return True


def _row(line: Printed, edges: list[int], gap: int) -> tuple[Cell, ...]:
    """The cells of one line; its marks of style count for no width."""
    ends = [*edges[1:], len(line.marked)]
    parts, at, column = [""] * len(edges), 0, 0
    for sign in line.marked:
        if not marks.SIGNS.match(sign):
            while column + 1 < len(edges) and at >= ends[column]:
                column += 1
            at += 1
        parts[column] += sign
    parts = marks.said_anew(parts)
    return tuple(Cell(lines_in_cell(part, line.number, line.page, gap), nth) for nth, part in enumerate(parts))
