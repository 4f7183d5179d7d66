"""The readers of text, pages and values on printed agendas: no word is lost, and each table is found again cell by cell."""

from collections import Counter
from collections.abc import Callable

import pytest
from conferences import LANGUAGES, MEETINGS_TO_PRINT
from layouts import LAYOUTS, Layout
from paper_form import Paper, Para, Table
from voices import Voice
from writers import WRITERS

from rcmcli.importers.files import plain, separated, web
from rcmcli.importers.sheet import Grid, Sheet

READERS: dict[str, Callable[[bytes], Sheet]] = {
    "txt": plain.read, "md": plain.read, "html": web.read, "csv": separated.read,
}  # fmt: skip
MEETINGS = tuple(next(one for one in MEETINGS_TO_PRINT if one.language == language) for language in LANGUAGES)
CASES = [(layout, kind) for layout in LAYOUTS for kind in layout.kinds if kind in READERS]


@pytest.mark.parametrize(("layout", "kind"), CASES, ids=lambda one: one if isinstance(one, str) else one.name)
def test_words_and_tables_come_back(layout: Layout, kind: str) -> None:
    """The letters of a paper are those of its sheet, and the cells of its tables those of its grids."""
    for meeting in MEETINGS:
        paper = layout.make(meeting, Voice(meeting)).paper
        sheet = READERS[kind](WRITERS[kind](paper))
        assert _letters(" ".join(line.text for line in sheet.lines)) == _letters(_words(paper))
        if kind == "csv" or layout.name == "blanks":  # one grid of all rows; two columns of blanks, which are lines
            continue
        tables = [_rows(block) for block in paper if isinstance(block, Table)]
        if tables:
            assert [_told(block) for block in sheet.blocks if isinstance(block, Grid)] == tables


def _words(paper: Paper) -> str:
    return " ".join(
        block.text if isinstance(block, Para) else " ".join(cell.text for row in block.rows for cell in row) for block in paper
    )  # fmt: skip


def _letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalnum, text))


def _rows(table: Table) -> list[list[str]]:
    """The words of each row, empty cells left out."""
    return [[" ".join(cell.text.split()) for _, cell in row if cell and cell.text] for row in table.laid_out()]


def _told(grid: Grid) -> list[list[str]]:
    return [[" ".join(cell.text.split()) for cell in row if cell.text] for row in grid.rows]
