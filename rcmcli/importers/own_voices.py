"""Own voices: a paper of rcm that says everything in several languages as a sheet for each of them, to be read by itself."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec.structs import replace

from rcmcli.importers.hours import hours_in
from rcmcli.importers.own_words import among, language_of_details, languages_of_foot
from rcmcli.importers.sheet import Block, Cell, Grid, Line, Sheet, lines_of
from rcmcli.importers.tongue import tongue_of_head

_STROKE, _TAB = " / ", re.compile(r"\t(?:• ?)?")
_CODE = re.compile(r"(?P<head>.+) \((?P<language>en|es|fr|pt)\)")  # of a column in a file of separated values
_QUOTES = ("«", "“")
_Row = tuple[Cell, ...]


def voices_of(sheet: Sheet) -> dict[str, Sheet]:
    """The sheet of each language, the first one leading; none of a paper in one language, or of anybody else."""
    coded = [found["language"] for line in _heads(sheet) if (found := _CODE.fullmatch(line.text.strip()))]
    feet = [languages_of_foot(line.text) for line in (*sheet.lines, *sheet.furniture)]
    languages = [*dict.fromkeys(coded or [one for said in feet for one in said])]
    if len(languages) < 2:
        return {}
    parts = _one_by_one(sheet, languages) or [
        tuple(_Voice(n, languages).of(sheet.blocks)) for n in range(len(languages))
    ]
    return {language: _of(sheet, parts[n], n) for n, language in enumerate(languages)}


def _heads(sheet: Sheet) -> Sequence[Line]:
    """The heads of the columns of a file of separated values."""
    grid = sheet.blocks[0] if len(sheet.blocks) == 1 else None
    return [line for cell in grid.rows[0] for line in cell.lines] if isinstance(grid, Grid) and grid.rows else ()


def _one_by_one(sheet: Sheet, languages: Sequence[str]) -> list[tuple[Block, ...]]:
    """The parts of a paper that says all in one language and then in the next, each with a foot of its own."""
    feet = [n for n, block in enumerate(sheet.blocks, 1) if isinstance(block, Line) and languages_of_foot(block.text)]
    if len(feet) != len(languages):
        return []
    ends = [*feet[:-1], len(sheet.blocks)]
    return [sheet.blocks[start:end] for start, end in zip((0, *ends), ends, strict=False)]


def _of(sheet: Sheet, blocks: tuple[Block, ...], n: int) -> Sheet:
    """The sheet with these blocks alone; what stands beside all of them belongs to the first."""
    beside = (*sheet.furniture, *sheet.notes) if n == 0 else ()
    own = {number for line in (*lines_of(blocks), *beside) for number in line.numbers}
    own -= set() if n == 0 else {number for line in sheet.furniture for number in line.numbers}
    sheet = replace(sheet, blocks=blocks, printed=tuple(line for line in sheet.printed if line.number in own))
    return sheet if n == 0 else replace(sheet, furniture=(), notes=(), remarks=())


class _Voice:
    """What is said in one of the languages of blocks that say all of them side by side."""

    def __init__(self, n: int, languages: Sequence[str]) -> None:
        self._n, self._languages = n, languages

    def of(self, blocks: Sequence[Block]) -> Iterator[Block]:
        """The blocks in this language."""
        front = _front(blocks)
        for manner, some in groupby(enumerate(blocks), key=lambda one: _manner(one[1], is_front=one[0] < front)):
            lines = [block for _, block in some]
            if manner == "grid":
                yield from (self._grid(block) for block in lines if isinstance(block, Grid))
            else:
                yield from self._lines([block for block in lines if isinstance(block, Line)], manner)

    def _lines(self, lines: Sequence[Line], manner: str) -> Sequence[Line]:
        """Those of some lines that are in this language: told by the document itself, by their turn, or parted by strokes."""
        said = {line.lang for line in lines}
        if manner == "spoken" and said >= set(self._languages):
            return [line for line in lines if line.lang == self._languages[self._n]]
        if manner.startswith("turns") and len(lines) == len(self._languages):
            return [lines[self._n]]
        return [self._part(line) for line in lines]

    def _part(self, line: Line) -> Line:
        """What a line says in this language, where it says it in each: `Sede / Venue: Hotel`, `híbrido / hybrid`."""
        beside = _TAB.split(line.text)
        if len(beside) == len(self._languages):
            return replace(line, text=beside[self._n])
        return replace(line, text=among(line.text, self._n, len(self._languages)))

    def _grid(self, grid: Grid) -> Grid:
        head = grid.rows[0] if grid.rows else ()
        found = {cell.column: _languages_of(cell) for cell in head}
        named = {column: said for column, said in found.items() if said}
        if {one for said in named.values() for one in said} >= set(self._languages):
            bare = tuple(map(_without_code, head))
            return replace(grid, rows=tuple(self._row(row, named) for row in (bare, *grid.rows[1:])))
        if _is_beside(grid, len(self._languages)):
            rows = (row[self._n : self._n + 1] for row in grid.rows)
            return replace(grid, rows=tuple(row for row in rows if row))
        return replace(grid, rows=tuple(tuple(map(self._cell, row)) for row in grid.rows))

    def _row(self, row: _Row, named: dict[int, tuple[str, ...]]) -> _Row:
        """A row without the columns of other languages; one cell across all columns is parted by strokes."""
        language = self._languages[self._n]
        if len(row) == 1:
            return (self._cell(row[0]),)
        kept = [cell for cell in row if language in named.get(cell.column, (language,))]
        return tuple(self._spoken(cell) if cell.column in named else self._cell(cell) for cell in kept)

    def _spoken(self, cell: Cell) -> Cell:
        """A cell of titles: the lines that are in this language, if some are in each."""
        return replace(cell, blocks=tuple(self._lines(cell.lines, "spoken" if len(cell.lines) > 1 else "turns")))

    def _cell(self, cell: Cell) -> Cell:
        return replace(cell, blocks=tuple(map(self._part, cell.lines)))


def _front(blocks: Sequence[Block]) -> int:
    """How many blocks there are before the dates of the meeting: titles, a line for each language."""
    parted = [isinstance(block, Line) and _STROKE in block.text for block in blocks]
    return next((n for n, one in enumerate(parted) if one and not all(parted[:n])), 0)


def _manner(block: Block, *, is_front: bool) -> str:
    """How a block says it in each language: as a table, in lines whose language is known, in lines that take turns, or in one."""
    if isinstance(block, Grid):
        return "grid"
    if block.lang:
        return "spoken"
    if _STROKE not in block.text and block.text.startswith("UTC"):
        return "turns clocks"
    is_turn = is_front and _STROKE not in block.text
    return f"turns {block.bold} {block.text.startswith(_QUOTES)}" if is_turn else "parted"


def _languages_of(head: Cell) -> tuple[str, ...]:
    """The languages of the titles and details in a column, by its head."""
    words = head.text.strip()
    coded = _CODE.fullmatch(words)
    if coded:
        return (coded["language"],)
    told = [tongue_of_head(one) or language_of_details(one) for one in words.split(_STROKE)]
    return tuple(told) if all(told) else ()


def _without_code(head: Cell) -> Cell:
    return replace(head, blocks=tuple(replace(line, text=_CODE.sub(r"\g<head>", line.text)) for line in head.lines))


def _is_beside(grid: Grid, count: int) -> bool:
    """Whether each row of a table says one thing in each language."""
    if any(len(row) > count for row in grid.rows) or all(len(row) < count for row in grid.rows):
        return False
    return not any(hours_in(line.text).where == "alone" for row in grid.rows for cell in row for line in cell.lines)
