"""Tables of a page of a PDF: where its rules cross they make cells, merged ones included."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from rcmcli.importers.pdf_glyphs import Rule

_NEAR = 1.8  # points: how far the ends of rules may be from each other that meet
_APART = 3.0  # points: rules nearer than this are one, as the two edges of a bar are
_SHORTEST = 4.0  # points of a rule
_DRAWING = 1500  # more rules than this on a page are a drawing, more cells than the next are too
_MOST_CELLS = 20_000


class Table(NamedTuple):
    """A table as it is drawn: its lines from left to right and from top to bottom, and the cell at each crossing."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[tuple[int, ...], ...]  # by row and column: the number of the cell

    @property
    def area(self) -> float:
        """How much of the page it takes."""
        return (self.xs[-1] - self.xs[0]) * (self.ys[0] - self.ys[-1])

    def cell_at(self, x: float, y: float) -> int | None:
        """The number of the cell that a point is in."""
        if not (self.xs[0] <= x <= self.xs[-1] and self.ys[-1] <= y <= self.ys[0]):
            return None
        column = next((index for index, (a, b) in enumerate(pairwise(self.xs)) if a <= x <= b), None)
        row = next((index for index, (a, b) in enumerate(pairwise(self.ys)) if b <= y <= a), None)
        return None if row is None or column is None else self.cells[row][column]

    def edges(self, cell: int) -> tuple[float, float]:
        """The left and the right edge of a cell."""
        columns = [column for row in self.cells for column, one in enumerate(row) if one == cell]
        return self.xs[min(columns)], self.xs[max(columns) + 1]


def tables_of(rules: Iterable[Rule]) -> tuple[Table, ...]:
    """The tables that these rules draw, the smallest first; a frame with one cell is none."""
    joined = _joined(rules)
    if len(joined) > _DRAWING:
        return ()
    tables = (_table(group) for group in _meeting(joined))
    return tuple(sorted((table for table in tables if table), key=lambda table: table.area))


def _joined(rules: Iterable[Rule]) -> list[Rule]:
    """The rules with those that lie on one another, or go on from one another, made one; short ones left out."""
    rows: defaultdict[tuple[bool, int], list[Rule]] = defaultdict(list)
    for level in (True, False):
        chosen = sorted((rule for rule in rules if rule.level is level), key=lambda rule: rule.at)
        band, last = 0, float("-inf")
        for rule in chosen:
            band += rule.at - last > _NEAR / 2
            last = rule.at
            rows[level, band].append(rule)
    return [rule for band in rows.values() for rule in _in_a_row(band) if rule.end - rule.start >= _SHORTEST]


def _in_a_row(rules: list[Rule]) -> Iterator[Rule]:
    """The rules of one height, those that touch made one."""
    at = sum(rule.at for rule in rules) / len(rules)
    whole: Rule | None = None
    for rule in sorted(rules, key=lambda rule: rule.start):
        if whole is None or rule.start > whole.end + _NEAR:
            yield from (whole,) if whole else ()
            whole = rule._replace(at=at)
        else:
            whole = whole._replace(end=max(whole.end, rule.end), shade=whole.shade and rule.shade)
    yield from (whole,) if whole else ()


def _meet(level: Rule, upright: Rule) -> bool:
    """Whether two rules cross or touch."""
    return (
        level.start - _NEAR <= upright.at <= level.end + _NEAR
        and upright.start - _NEAR <= level.at <= upright.end + _NEAR
    )


def _meeting(rules: list[Rule]) -> Iterator[list[Rule]]:
    """The rules in groups that hang together; an upright one that meets a single level one belongs to no table."""
    levels = [rule for rule in rules if rule.level]
    met = {rule: [one for one in levels if _meet(one, rule)] for rule in rules if not rule.level}
    uprights: defaultdict[Rule, list[Rule]] = defaultdict(list)
    for upright, crossed in met.items():
        for one in crossed if len(crossed) > 1 else ():
            uprights[one].append(upright)
    left = set(uprights)
    while left:
        group, waiting = set[Rule](), [min(left)]
        while waiting:
            rule = waiting.pop()
            if rule not in group:
                group.add(rule)
                waiting.extend(uprights[rule] if rule.level else met[rule])
        left -= group
        yield sorted(group)


def _table(rules: list[Rule]) -> Table | None:
    """The table that rules make which hang together; its outer edges need not be drawn."""
    levels, uprights = [rule for rule in rules if rule.level], [rule for rule in rules if not rule.level]
    ends = [end for rule in levels for end in (rule.start, rule.end)]
    heights = [end for rule in uprights for end in (rule.start, rule.end)]
    xs = _lines([*(rule.at for rule in uprights), min(ends), max(ends)])
    ys = _lines([*(rule.at for rule in levels), min(heights), max(heights)])[::-1]
    if len(xs) < 3 or len(ys) < 2 or len(xs) * len(ys) > _MOST_CELLS:  # one column is lines in a frame
        return None
    if len(ys) == 2 and all(rule.shade for rule in rules):
        return None  # one shaded row among others that are not
    cells = _cells(xs, ys, levels, uprights)
    return None if cells[0][0] == cells[-1][-1] else Table(tuple(xs), tuple(ys), cells)


def _lines(places: list[float]) -> list[float]:
    """Places in order, those that are one line but for a hair made one."""
    groups: list[list[float]] = []
    for place in sorted(places):
        if groups and place - groups[-1][0] <= _APART:
            groups[-1].append(place)
        else:
            groups.append([place])
    return [sum(group) / len(group) for group in groups]


def _cells(xs: list[float], ys: list[float], levels: list[Rule], uprights: list[Rule]) -> tuple[tuple[int, ...], ...]:
    """By row and column the number of the cell: neighbours without a rule between them are one."""
    width = len(xs) - 1
    walls = [[rule for rule in uprights if abs(rule.at - x) <= _APART] for x in xs]
    floors = [[rule for rule in levels if abs(rule.at - y) <= _APART] for y in ys]
    of = list(range(width * (len(ys) - 1)))

    def first(cell: int) -> int:
        while of[cell] != cell:
            cell = of[cell]
        return cell

    for row, (top, bottom) in enumerate(pairwise(ys)):
        for column, (left, right) in enumerate(pairwise(xs)):
            here = row * width + column
            if column + 1 < width and not _covers(walls[column + 1], bottom, top):
                of[first(here + 1)] = first(here)
            if row + 2 < len(ys) and not _covers(floors[row + 1], left, right):
                of[first(here + width)] = first(here)
    return tuple(tuple(first(row * width + column) for column in range(width)) for row in range(len(ys) - 1))


def _covers(rules: list[Rule], start: float, end: float) -> bool:
    """Whether rules run along at least half of the way from start to end."""
    return sum(max(0.0, min(end, rule.end) - max(start, rule.start)) for rule in rules) >= (end - start) / 2
