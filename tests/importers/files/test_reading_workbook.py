"""Workbooks as sheets: clocks, dates and lengths as they are shown, merged cells, rows by their numbers."""

import zipfile
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet_outlines import kept, outline, rows_of

from rcmcli.importers.files import workbook
from rcmcli.importers.sheet import Cell, Grid, Sheet
from rcmcli.model.refusal import Refusal

pytest.importorskip("python_calamine")

DOCUMENTS = Path(__file__).parents[2] / "data" / "documents"
Value = str | float | bool | time | date | datetime | timedelta | None


def written(*sheets: list[list[Value]], since_1904: bool = False) -> bytes:
    """A workbook of these sheets, as XlsxWriter writes it."""
    xlsxwriter = pytest.importorskip("xlsxwriter")
    contents = BytesIO()
    with xlsxwriter.Workbook(contents, {"date_1904": since_1904}) as book:
        styles: dict[type, Any] = {
            time: book.add_format({"num_format": "hh:mm"}),
            date: book.add_format({"num_format": "dddd d mmmm yyyy"}),
            datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
            timedelta: book.add_format({"num_format": "[h]:mm"}),
        }
        for number, rows in enumerate(sheets, 1):
            page = book.add_worksheet(f"Día {number}")
            for row, values in enumerate(rows):
                for column, value in enumerate(values):
                    page.write(row, column, value, styles.get(type(value)))
    return contents.getvalue()


def grid_of(sheet: Sheet) -> Grid:
    """The first grid of a sheet."""
    return next(block for block in sheet.blocks if isinstance(block, Grid))


def column_of(values: list[Value], **how: bool) -> list[str]:
    """What is read of a column of values."""
    return [row[0] for row in rows_of(grid_of(workbook.read(written([[value] for value in values], **how))))]


def refused(contents: bytes) -> str:
    """What is said of a file that is not read."""
    with pytest.raises(Refusal) as caught:
        workbook.read(contents)
    return caught.value.says.en


def test_a_workbook_is_read_as_it_is_shown() -> None:
    """The sample: a day merged across, clocks, a fraction under “Fin”, lines within a cell."""
    sheet = workbook.read((DOCUMENTS / "X.xlsx").read_bytes())
    assert outline(sheet) == (DOCUMENTS / "X.xlsx.outline").read_text(encoding="utf-8")
    assert [line.text for line in sheet.printed] == [
        "Jueves, 9 de septiembre de 2021",
        "Inicio\tFin\tTema",
        "09:00\t09:30\tApertura",
        "9:30 – 10:30\t\tTendencias • punto",
        "2021-09-09 10:45\t12:00\tSesión",
    ]
    assert (sheet.made, kept(sheet)) == (date(2026, 11, 27), True)


@pytest.mark.parametrize("since_1904", [False, True])
def test_values_are_said_as_the_sheet_shows_them(since_1904: bool) -> None:
    """Clocks, dates and lengths, whichever year the workbook counts its days from."""
    values: list[Value] = [time(9, 30), time(0, 0), date(2026, 11, 12), datetime(2026, 11, 12, 9, 30), time(9, 30, 15)]
    assert column_of(values, since_1904=since_1904) == ["09:30", "00:00", "2026-11-12", "2026-11-12 09:30", "09:30:15"]
    lengths: list[Value] = [timedelta(hours=25, minutes=30), timedelta(minutes=45)]
    assert column_of(lengths, since_1904=since_1904) == ["25:30", "0:45"]
    assert column_of([7, 7.5, 0.1 + 0.2, True, "a"]) == ["7", "7.5", "0.3", "TRUE", "a"]


def test_a_fraction_is_a_clock_among_clocks_alone() -> None:
    """0.395833 under “Inicio” or among clocks is half past nine; half a day elsewhere is a figure."""
    assert column_of(["Inicio", 0.395833, 0.3958, 0.5]) == ["Inicio", "09:30", "09:30", "12:00"]
    assert column_of([time(9, 0), 0.5, "10:30"]) == ["09:00", "12:00", "10:30"]
    assert column_of(["Days", 0.5, 2.5]) == ["Days", "0.5", "2.5"]
    assert column_of(["Start of the year", 0.25]) == ["Start of the year", "06:00"]
    assert column_of(["Cuota", 0.5]) == ["Cuota", "0.5"]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 1439), st.booleans())
def test_every_minute_of_the_day_is_read_as_itself(minute: int, since_1904: bool) -> None:
    """No minute is off by one, written as a clock, as a moment, or as a bare fraction with six figures."""
    clock = time(minute // 60, minute % 60)
    moment = datetime(2026, 11, 12, minute // 60, minute % 60)
    values: list[Value] = ["Hora", clock, moment, round(minute / 1440, 6)]
    said = f"{minute // 60:02d}:{minute % 60:02d}"
    read = column_of(values, since_1904=since_1904)
    assert read[1:3] == [said, f"2026-11-12 {said}" if minute else "2026-11-12"]  # a date is midnight of its day
    assert read[3] == (said if minute else "0")


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.lists(st.text("aáñ9 \n•-", max_size=6), min_size=1, max_size=4), min_size=1, max_size=6).filter(
        lambda rows: any(cell.strip("\n •-") for row in rows for cell in row)
    )
)
def test_every_letter_comes_out_once(rows: list[list[str]]) -> None:
    """Text comes back in its row and column, and each row that holds something is listed once."""
    sheet = workbook.read(written([list(row) for row in rows]))
    letters = ["".join(filter(str.isalnum, cell)) for row in rows for cell in row]
    assert "".join("".join(filter(str.isalnum, line.text)) for line in sheet.printed) == "".join(letters)
    assert "".join("".join(filter(str.isalnum, line.text)) for line in sheet.lines) == "".join(letters)
    assert [line.number for line in sheet.printed] == [
        number for number, row in enumerate(rows, 1) if any(letter.isalnum() for cell in row for letter in cell)
    ]


def test_merged_cells_span_and_go_on() -> None:
    """A merged cell covers its columns in its first row; under it the cell goes on and is empty."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["09:00", "Grupos", None, "Sala A"])
    book.active.append([None, None, None, "Sala B"])
    book.active.merge_cells("A1:A2")
    book.active.merge_cells("B1:C2")
    contents = BytesIO()
    book.save(contents)
    grid = grid_of(workbook.read(contents.getvalue()))
    assert [[_shape(cell) for cell in row] for row in grid.rows] == [
        [("09:00", 0, 1, False), ("Grupos", 1, 2, False), ("Sala A", 3, 1, False)],
        [("", 0, 1, True), ("", 1, 2, True), ("Sala B", 3, 1, False)],
    ]


def _shape(cell: Cell) -> tuple[str, int, int, bool]:
    return cell.text, cell.column, cell.span, cell.goes_on


def test_sheets_are_read_in_their_order_and_rows_counted_on() -> None:
    """Several sheets have their names as headings; the rows of the second are counted on from those of the first."""
    sheet = workbook.read(written([["A"], [None], ["B"]], [["C"]]))
    assert outline(sheet) == "## Día 1\n+ table\n-\n0|  A\n-\n0|  B\n## Día 2\n+ table\n-\n0|  C\n"
    assert [(line.number, line.text) for line in sheet.printed] == [
        (1, "Día 1"), (2, "A"), (4, "B"), (5, "Día 2"), (6, "C"),
    ]  # fmt: skip
    assert [line.gap for line in sheet.lines] == [0, 0, 1, 0, 0]
    assert [line.number for line in workbook.read(written([[None], ["A"]])).printed] == [2]


def test_what_was_not_read_is_said() -> None:
    """Hidden sheets, formulas without their value and cells with an error are remarked on."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["09:00", "=A1", "#REF!"])
    hidden = book.create_sheet("Lista")
    hidden.append(["x"])
    hidden.sheet_state = "hidden"
    contents = BytesIO()
    book.save(contents)
    remarks = [remark.en.split(":")[0] for remark in workbook.read(contents.getvalue()).remarks]
    assert remarks == [
        "hidden sheets, which were not read",
        "formulas whose value is not saved in the file, read as empty",
        "cells that show an error, such as #REF!, read as empty",
    ]


def test_what_is_no_workbook_is_refused() -> None:
    """Other kinds of file, damaged ones, empty ones."""
    whole = written([["A"]])
    assert "incomplete or damaged" in refused(whole[:-200])
    for contents in (b"", b"Hello", (DOCUMENTS / "A-table-merged.pdf").read_bytes(), zipped({"a": b"b"})):
        assert refused(contents).startswith("this is no workbook"), contents[:20]
    assert refused(written([])).startswith("no visible sheet")


def test_a_cell_far_away_is_refused() -> None:
    """A stray cell in the last corner would need 400 GB: it is refused before the library makes room for it."""
    far = written([["A"]])
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
        b"</sheetData></worksheet>"
    )
    assert refused(changed(far, "xl/worksheets/sheet1.xml", sheet)).startswith("the cells of a sheet lie too far")


def test_bombs_are_refused() -> None:
    """A member that swells, too many of them, entities, and rows that are repeated without end."""
    assert "far more than" in refused(changed(written([["A"]]), "xl/sharedStrings.xml", bytes(20_000_001)))
    assert "more than 1000 parts" in refused(zipped({str(number): b"" for number in range(1001)}))
    entity = b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'
    assert refused(changed(written([["A"]]), "xl/workbook.xml", entity)).startswith("this is no workbook")
    assert "too far apart" in refused(zipped({"content.xml": _ods("1000000", "900")}))
    assert "too far apart" not in refused(zipped({"content.xml": _ods("3", "3")}))


def test_a_sheet_of_libreoffice_is_read() -> None:
    """An .ods file: a clock, a date, a length in words of its own, lines in a cell, rows that repeat at the end."""
    cells = (
        '<table:table-row><table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>09:30</text:p>'
        '</table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-11-12"><text:p>12/11</text:p>'
        '</table:table-cell><table:table-cell office:value-type="string"><text:p>Apertura</text:p><text:p>Receso</text:p>'
        '</table:table-cell><table:table-cell table:number-columns-repeated="16381"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/>'
        "</table:table-row>"
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name="Hoja1">{cells}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    saved = b'<x xmlns:dc="d"><dc:date>2026-11-01T10:00:00</dc:date></x>'
    members = {
        "mimetype": kind.encode(),
        "content.xml": content.encode(),
        "META-INF/manifest.xml": manifest,
        "meta.xml": saved,
    }
    sheet = workbook.read(zipped(members))
    assert outline(sheet) == "+ table\n-\n0|  09:30\n1|  2026-11-12\n2|  Apertura\n    Receso\n"
    assert sheet.made == date(2026, 11, 1)


def _ods(rows: str, columns: str) -> bytes:
    return (
        '<t:table xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0">'
        f'<t:table-row t:number-rows-repeated="{rows}"><t:table-cell t:number-columns-repeated="{columns}"><p>1</p>'
        "</t:table-cell></t:table-row></t:table>"
    ).encode()


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip of these members."""
    contents = BytesIO()
    with zipfile.ZipFile(contents, "w", zipfile.ZIP_DEFLATED) as package:
        for name, inner in members.items():
            package.writestr(name, inner)
    return contents.getvalue()


def changed(contents: bytes, name: str, inner: bytes) -> bytes:
    """A zip with one member replaced."""
    with zipfile.ZipFile(BytesIO(contents)) as package:
        return zipped({**{one: package.read(one) for one in package.namelist()}, name: inner})
