"""Tabs: the names of a workbook's sheets, of which those that say nothing, or less than the sheet itself, are set aside."""

import re

from msgspec.structs import replace

from rcmcli.importers.cells import said
from rcmcli.importers.headings import heading_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.sheet import Block, Grid, Line, Sheet
from rcmcli.model.text import fold_name
from rcmcli.words import imported

_PLAIN = re.compile(r"(?:sheet|hoja|feuil|feuille|planilha|plan|tabelle|libro|folha) ?[0-9]*")
_TOP = 5  # rows of a sheet that may say which day it is


def without_tabs(sheet: Sheet, ledger: Ledger) -> Sheet:
    """A sheet without the headings above its tables that only count: `Sheet1`; `Day 2` where the table says the date."""
    kept: list[Block] = []
    for block, below in zip(sheet.blocks, (*sheet.blocks[1:], None), strict=False):
        if isinstance(block, Line) and block.heading and isinstance(below, Grid) and _is_idle(block.text, below):
            ledger.set_aside([block], "ignored", imported.TAB)
        else:
            kept.append(block)
    return replace(sheet, blocks=tuple(kept)) if len(kept) < len(sheet.blocks) else sheet


def _is_idle(words: str, grid: Grid) -> bool:
    if _PLAIN.fullmatch(fold_name(words)):
        return True
    day = heading_in(words)
    if day is None or day.label:
        return False
    if not day.is_date:
        return any(map(_is_date, _top(grid)))
    return any((found := heading_in(one)) and found.day == day.day and found.month == day.month for one in _top(grid))


def _top(grid: Grid) -> list[str]:
    """The words of the rows at the top that have one filled cell each."""
    rows = [[said(cell) for cell in row if said(cell)] for row in grid.rows[:_TOP]]
    return [row[0] for row in rows if len(row) == 1]


def _is_date(words: str) -> bool:
    found = heading_in(words)
    return bool(found and found.is_date)
