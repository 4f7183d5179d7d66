"""Tables in plain text: rows of bars, rows parted by tabs, boxes drawn with signs. How many lines each takes, and its grid."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rcmcli.importers import marks
from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.lexicon import head_of
from rcmcli.importers.pieces import cell_of, lines_in_cell, parted
from rcmcli.importers.sheet import Cell, Grid, Line
from rcmcli.importers.text_lines import Printed, from_here
from rcmcli.model.text import has_words

_DASHES = re.compile(r"[|:=+\s]*-[|:\-=+\s]*")
_BORDER = re.compile(r"[+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╟╫╢][-=─━═+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╟╫╢]{2,}")
_CORNERS = "+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╟╫╢"
_BARS = "|│║┃"
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]|[IVXivx]{1,5})[.)]")
_STROKE = " / "
_FOLDED = 4  # hours in one row that may be a whole table
_BRIDGED = 3  # empty lines that a table of tabs goes on after
Found = tuple[tuple[Grid], int]  # a table, and the lines that it takes


def table_at(lines: Sequence[Printed], start: int) -> Found | None:
    """The table that begins at this line and the number of lines it takes, if one begins there."""
    if not any(sign in lines[start].marked for sign in "|\t+┌╔╒/"):
        return None
    return _box(lines, start) or _bars(lines, start) or _tabs(lines, start) or _slashes(lines, start)


def _tabs(lines: Sequence[Printed], start: int) -> Found | None:
    """Two or more lines with as many tabs, at least one of which parts words from words."""
    tabs = lines[start].marked.count("\t")
    rows: list[tuple[Printed, int]] = []
    last, empty = start, 0
    for index in range(start, len(lines)):
        line = lines[index]
        if line.words:
            if line.marked.count("\t") != tabs or not tabs or _is_listed(line):
                break
            rows.append((line, empty))
            last, empty = index, 0
        elif not rows or empty == _BRIDGED:
            break
        else:
            empty += 1
    if len(rows) < 2 or not any(_parts_words(line) for line, _ in rows):
        return None
    cells = (_cells(parted(line.marked, "\t"), line, gap) for line, gap in rows)
    return (Grid(tuple(cells), ruled=False),), last - start + 1


def _is_listed(line: Printed) -> bool:
    """Whether its one tab stands behind a bullet or a number, and parts nothing."""
    first, _, rest = line.words.partition("\t")
    return "\t" not in rest and (first in (*marks.BULLETS, "-", "*", "+", "o") or _NUMBER.fullmatch(first) is not None)


def _parts_words(line: Printed) -> bool:
    return sum(has_words(part) for part in line.marked.split("\t")) > 1


def _cells(parts: list[str], line: Printed, gap: int = 0) -> tuple[Cell, ...]:
    return tuple(cell_of(part, column, line.number, line.page, gap) for column, part in enumerate(parts))


def _bars(lines: Sequence[Printed], start: int) -> Found | None:
    """Rows with bars around them, or two and more with as many bars between."""
    outer = lines[start].words.startswith("|")
    bars = lines[start].words.count("|")
    if not bars or (outer and bars < 2):
        return None
    taken: list[Printed] = []
    for line in from_here(lines, start):
        words = line.words
        same = words.startswith("|") if outer else words.count("|") == bars
        if not (same or (taken and "|" in words and _DASHES.fullmatch(words))):
            break
        taken.append(line)
    parts = ((line, _parted(line)) for line in taken if not _DASHES.fullmatch(line.words))
    rows = [_cells(cells, line) for line, row in parts for cells in _refolded(row)]
    if not rows or (len(taken) < 2 and not outer):
        return None
    return (Grid(tuple(rows), ruled=outer or len(rows) < len(taken)),), len(taken)


def _refolded(parts: list[str]) -> list[list[str]]:
    """The rows of a table that stand all in one line, cut before each of its hours and dates; any other row as it is."""
    words = [marks.bare(part).strip() for part in parts]
    hours = [at for at, part in enumerate(words) if hours_in(part).where == "alone" and hours_in(part).spans]
    if len(hours) < _FOLDED or any(other - one < 2 for one, other in pairwise(hours)):
        return [parts]
    starts = [0, *(at for at, part in enumerate(words) if at and (at in hours or heading_in(part)))]
    rows = ([parts[at] for at in range(*pair) if words[at]] for pair in pairwise([*starts, len(parts)]))
    return [row for row in rows if row]


def _parted(line: Printed) -> list[str]:
    """The cells of a row of bars, without those outside the outer ones."""
    parts = parted(line.marked, "|")
    first = 1 if not marks.bare(parts[0]).strip() and line.words.startswith("|") else 0
    last = -1 if line.words.endswith("|") and len(parts) > first + 1 else len(parts)
    return parts[first:last]


def _slashes(lines: Sequence[Printed], start: int) -> Found | None:
    """Rows whose cells a stroke parts, below a head such as `Time / Agenda Item / Moderator`; lines without hours go on with them."""
    heads = lines[start].words.split(_STROKE)
    if len(heads) < 2 or not all(map(head_of, heads)) or head_of(heads[0]) != "hours":
        return None
    rows: list[list[tuple[Line, ...]]] = [[*_in_cells(heads, lines[start])]]
    end, column = start + 1, 1
    for at in range(start + 1, len(lines)):
        line, words = lines[at], lines[at].words
        first, _, rest = words.partition(_STROKE)
        if heading_in(words) or (len(rows) == 1 and words and not rest):
            break
        if rest and hours_in(first).where == "alone":
            rows.append([*_in_cells([first, *rest.rsplit(_STROKE, len(heads) - 2)], line)])
            column = 1
        elif words == _STROKE.strip():
            column += 1
        elif words:
            cells = rows[-1]
            cells += [()] * (column + 1 - len(cells))
            cells[column] += lines_in_cell(line.marked, line.number, line.page)
        end = at + 1
    grid = (tuple(Cell(cell, column) for column, cell in enumerate(row)) for row in rows)
    return ((Grid(tuple(grid), ruled=False),), end - start) if len(rows) > 2 else None


def _in_cells(parts: Sequence[str], line: Printed) -> Iterator[tuple[Line, ...]]:
    return (lines_in_cell(part, line.number, line.page) for part in parts)


def _box(lines: Sequence[Printed], start: int) -> Found | None:
    """A box: borders with corners, and between them rows of one line or more."""
    if not _BORDER.match(lines[start].words):
        return None
    taken: list[Printed] = []
    for line in from_here(lines, start):
        if not line.words or line.words[0] not in _CORNERS + _BARS:
            break
        taken.append(line)
    edges = _edges(taken)
    if len(edges) < 2 or len(taken) < 3:
        return None
    box = _Box(edges)
    for line in taken:
        box.take(line)
    return (Grid(box.rows()),), len(taken)


def _edges(taken: Sequence[Printed]) -> list[int]:
    """Where the columns begin and the last one ends, by the corners of the borders."""
    borders = [marks.bare(line.marked) for line in taken if _BORDER.match(line.words)]
    return sorted({at for border in borders for at, sign in enumerate(border) if sign in _CORNERS})


class _Box:
    """The rows of a box while its lines are read."""

    def __init__(self, edges: list[int]) -> None:
        self.edges = edges
        self.open: list[dict[int, tuple[int, list[Line]]]] = []  # by column where it begins: its span, its lines
        self.owners: dict[int, int] = {}  # columns whose cell goes on from an earlier row
        self.new = True

    def take(self, line: Printed) -> None:
        """Take in one line: a border closes the row, words go to the cells between the bars."""
        text = marks.bare(line.marked)
        if _BORDER.match(line.words) and not set(line.words) - set(_CORNERS) - set("-=─━═"):
            self.new, self.owners = True, {}
            return
        parts = self._parts(text)
        drawn = {column for column, _, words in parts if len(words) > 1 and not set(words) - set("-=─━═" + _CORNERS)}
        if drawn:  # a border that leaves out the cells that go on
            owner = len(self.open) - 1
            self.owners = {column: self.owners.get(column, owner) for column, _, _ in parts if column not in drawn}
            self.new = True
        if self.new and (not drawn or any(words.strip() for column, _, words in parts if column not in drawn)):
            self.new = bool(drawn)
            if not drawn:
                self.open.append({})
        for column, span, words in parts:
            if column not in drawn:
                row = self.open[self.owners.get(column, len(self.open) - 1)]
                row.setdefault(column, (span, []))[1].extend(lines_in_cell(words, line.number, line.page))

    def _parts(self, text: str) -> list[tuple[int, int, str]]:
        """The parts of a line between bars: the column where each begins, its span, its words."""
        at = [index for index, sign in enumerate(text) if sign in _BARS + _CORNERS and index in self.edges]
        bars = [index for index, sign in enumerate(text) if sign in _BARS]
        if any(index not in self.edges for index in bars):  # drawn askew: the bars are counted
            ends = [*bars, len(text)] if text[bars[-1] + 1 :].strip() else bars
            parts = [text[one + 1 : other] for one, other in pairwise(ends)]
            return [(column, 1, words) for column, words in enumerate(parts)]
        if at and text[at[-1] + 1 :].strip():
            at.append(len(text))
        columns = [self.edges.index(one) if one in self.edges else len(self.edges) for one in at]
        return [
            (columns[nth], columns[nth + 1] - columns[nth], text[at[nth] + 1 : at[nth + 1]])
            for nth in range(len(at) - 1)
        ]

    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows as cells, those that go on from above marked."""
        out, above = [], set[int]()
        for row in self.open:
            cells = [Cell(tuple(lines), column, span) for column, (span, lines) in row.items()]
            covered = {cell.column + nth for cell in cells for nth in range(cell.span)}
            missing = [column for column in range(len(self.edges) - 1) if column not in covered and column in above]
            cells += [Cell((), column, goes_on=True) for column in missing]
            above = covered | set(missing)
            out.append(tuple(sorted(cells, key=lambda cell: cell.column)))
        return tuple(out)
