"""Workbooks of Excel and LibreOffice (.xlsx, .xls, .ods), read with python-calamine."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from rcmcli.importers.library import refuse_missing
from rcmcli.importers.sheet import Block, Line, Sheet, SourceLine
from rcmcli.importers.workbook_grid import Range, grid_of
from rcmcli.importers.workbook_package import MOST_CELLS, Package, package_of
from rcmcli.importers.workbook_values import Value
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.words import filled, page_files


def read(contents: bytes) -> Sheet:
    """The sheet of a workbook: a grid for each of its visible sheets that holds something, in their order."""
    refuse_missing("python-calamine", "Excel")
    package = package_of(contents)
    tables, hidden = _tables(contents)
    blocks: list[Block] = []
    printed: list[SourceLine] = []
    number = 0
    for name, rows, merged in tables:
        if len(tables) > 1:
            number += 1
            blocks.append(Line(name, number, heading=2))
            printed.append(SourceLine(number, name))
        grid, lines = grid_of(rows, merged, number)
        blocks.append(grid)
        printed += lines
        number += len(rows)
    if not blocks:
        raise Refusal(page_files.WORKBOOK_EMPTY)
    return Sheet(tuple(blocks), tuple(printed), remarks=tuple(_remarks(package, hidden)), made=package.made)


def _tables(contents: bytes) -> tuple[list[tuple[str, list[list[Value]], list[Range]]], list[str]]:
    """Each visible sheet that holds something: its name, rows and merged ranges; and the names of hidden ones."""
    from python_calamine import CalamineError, PasswordError, SheetTypeEnum, SheetVisibleEnum, load_workbook

    tables, hidden = [], []
    try:
        book = load_workbook(BytesIO(contents))
        for facts in book.sheets_metadata:
            if facts.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(facts.name)
            rows = _rows(sheet)
            if any(str(value).strip() for row in rows for value in row):
                if facts.visible == SheetVisibleEnum.Visible:
                    tables.append((facts.name, rows, sheet.merged_cell_ranges or []))
                else:
                    hidden.append(facts.name)
    except PasswordError as error:
        raise Refusal(page_files.WORKBOOK_PASSWORD, page_files.WORKBOOK_PASSWORD_HINT) from error
    except CalamineError as error:
        raise Refusal(page_files.WORKBOOK_BROKEN, page_files.WORKBOOK_BROKEN_HINT) from error
    return tables, hidden


def _rows(sheet: Any) -> list[list[Value]]:
    """The rows of a sheet from its first one on, empty ones included."""
    if sheet.end is None:
        return []
    if (sheet.end[0] + 1) * (sheet.end[1] + 1) > MOST_CELLS:
        raise Refusal(filled(page_files.WORKBOOK_FAR, most=MOST_CELLS), page_files.WORKBOOK_FAR_HINT)
    rows: list[list[Value]] = sheet.to_python(skip_empty_area=False)
    return rows


def _remarks(package: Package, hidden: list[str]) -> Iterator[Text]:
    """What was odd about reading a workbook."""
    if hidden:
        yield filled(page_files.WORKBOOK_HIDDEN, names=", ".join(hidden))
    if package.unsaved:
        yield filled(page_files.WORKBOOK_UNSAVED, count=package.unsaved)
    if package.errors:
        yield filled(page_files.WORKBOOK_ERRORS, count=package.errors)
