"""`rcm export xlsx`: read back by openpyxl, hours are true times, and nothing is ever a formula."""

import re
import zipfile
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import tzdata
from conftest import REAL, Rcm
from hypothesis import given
from printing import CASES, document, joined, told, write_agenda
from profiles import examples
from strategies import Made, agendas, ends, toml_string

from rcmcli.formats.workbook import Sheet, Value, written
from rcmcli.model.text import clean, one_line

pytest.importorskip("xlsxwriter", reason="XlsxWriter is not installed: pip install -e '.[xlsx]'")
openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed: pip install -e '.[dev]'")
ITEM = '[[day.item]]\nid = "{n}"\ntitle = {title}\ntime = "{time}"\n'


def days(data: bytes) -> list[Any]:
    """The sheets of the days."""
    return list(openpyxl.load_workbook(BytesIO(data)))[1:]


def rows_of(sheet: Any) -> list[dict[str, Any]]:
    """The rows that the filter spans, each cell under its head."""
    head, *rows = sheet[sheet.auto_filter.ref]
    return [{cell.value: value for cell, value in zip(head, row, strict=True)} for row in rows]


def clock(cell: Any) -> str:
    """What a cell of the meeting's own hours shows: `hh:mm`, and the mark that its format adds."""
    if isinstance(cell.value, datetime | time):
        return f"{cell.value:%H:%M}" + "".join(re.findall('"(.*)"', cell.number_format))
    return str(cell.value or "")


@pytest.mark.parametrize(("name", "languages"), CASES)
def test_every_title_and_hour_stands_in_its_row(name: str, languages: tuple[str, ...]) -> None:
    """Dates and the meeting's hours as such, other clocks as text, a column of titles for each language."""
    sheets = days(document("xlsx", name, "--lang", ",".join(languages)))
    rows = [list(row.values()) for sheet in sheets for row in rows_of(sheet)]
    items = told(name, languages)
    assert len(rows) == len(items)
    for row, item in zip(rows, items, strict=True):
        assert row[0].value.date() == date.fromisoformat(item.date)
        if item.spans:
            assert "–".join(filter(None, (clock(row[1]), clock(row[2])))) == item.spans[0]
            assert [cell.value for cell in row[3 : 3 + len(item.spans) - 1]] == list(item.spans[1:])
        words = [cell.value for cell in row]
        assert all(title in words for title in item.titles)


@pytest.mark.parametrize("name", REAL)
def test_sheets_can_be_sorted_and_read(name: str) -> None:
    """A sheet a day, its head frozen and naming place and offset, a filter; the first sheet says the rest."""
    book = openpyxl.load_workbook(BytesIO(document("xlsx", name, "--lang", "es,en")))
    first, *sheets = book
    assert tzdata.IANA_VERSION in " ".join(str(cell.value) for row in first for cell in row)
    for sheet in sheets:
        assert date.fromisoformat(sheet.title)
        assert sheet.freeze_panes == "D2"
        assert sheet.print_title_rows == "$1:$1"
        assert re.fullmatch(r"Inicio / Start\n.+ \(UTC−\d\)", sheet["B1"].value)
        assert f"tz {tzdata.IANA_VERSION}" in " ".join(str(row[0].value) for row in sheet)


def test_text_is_never_a_formula(tmp_path: Path) -> None:
    """What begins like a formula is text, and stays text when somebody edits the cell."""
    from openpyxl.utils.escape import unescape  # what Excel does to every text, and openpyxl leaves to us

    titles = [
        "=1+1",
        "=cmd|' /C calc'!A0",
        "@SUM(A1)",
        "-2+3",
        "+1",
        "_x000D_ _x0041_",
        "]]>&amp;<f>1</f>",
        "tab\there",
        "a\nb",
        "<r><t>1</t></r>",
    ]
    items = "".join(ITEM.format(n=f"i{n}", title=toml_string(one), time="09:00") for n, one in enumerate(titles))
    data = document("xlsx", write_agenda(tmp_path, items))
    cells = [row["Item"] for row in rows_of(days(data)[0])]
    assert [cell.data_type for cell in cells] == ["s"] * len(titles)
    assert [cell.quotePrefix for cell in cells[:5]] == [True] * 5
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert all(b"<f>" not in archive.read(name) for name in archive.namelist())
        words = ["".join(one.itertext()) for one in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))]
    assert {one_line(title) for title in titles} <= {unescape(one).rstrip() for one in words}


def test_hours_of_another_date_keep_their_mark(tmp_path: Path) -> None:
    """An end after midnight is a time that sorts after the evening, and shows +1; a time elsewhere has it as text."""
    path = write_agenda(tmp_path, ITEM.format(n="a", title='"Dinner"', time="22:00-00:30 +1"))
    (row,) = rows_of(days(document("xlsx", path, "--tz", "Tokyo"))[0])
    start, end, tokyo = list(row.values())[1:4]
    assert (clock(start), clock(end), tokyo.value) == ("22:00", "00:30 +1", "12:00–14:30 +1")
    assert end.number_format == 'hh:mm" +1"'


def test_nothing_in_the_file_tells_of_the_machine() -> None:
    """Its properties name rcm and the agenda's own day, neither a library nor a clock, and one time stands in the zip."""
    with zipfile.ZipFile(BytesIO(document("xlsx", "2021-07"))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert not re.search("XlsxWriter|Microsoft Excel", "".join(parts.values()))
    assert set(re.findall("[0-9-]{10}T[0-9:]{8}Z", "".join(parts.values()))) == {"2021-07-26T00:00:00Z"}


@pytest.mark.parametrize("words", ["a" * 32_768, "😀" * 16_384])
def test_a_text_too_long_for_a_cell_says_that_it_goes_on(words: str) -> None:
    """A cell holds 32,767 units of UTF-16."""
    sheet = openpyxl.load_workbook(written([Sheet("Long", (10,), ((Value(words),),))])).active
    shown = sheet["A1"].value
    assert len(shown.encode("utf-16-le")) // 2 in (32_766, 32_767)
    assert (words.startswith(shown[:-1]), shown[-1]) == (True, "…")


def test_an_address_leads_to_its_place_in_the_page() -> None:
    """What stands behind # is kept where Excel keeps it."""
    address = "https://example.org/a%20b?c=1&d=2#page=3"
    sheet = openpyxl.load_workbook(written([Sheet("Links", (10,), ((Value("A", "link", address),),))])).active
    link = sheet["A1"].hyperlink
    assert f"{link.target}#{link.location}" == address


def test_two_days_of_one_date_have_sheets_of_their_own(tmp_path: Path) -> None:
    """Names of sheets are unique."""
    path = write_agenda(tmp_path, "[[day]]\ndate = 2021-07-26\n")
    book = openpyxl.load_workbook(BytesIO(document("xlsx", path)))
    assert book.sheetnames == ["Agenda", "2021-07-26", "2021-07-26 (2)"]


@examples(15)
@given(made=agendas())
def test_any_agenda_can_be_read_back(tmp_path_factory: pytest.TempPathFactory, made: Made) -> None:
    """Whatever titles hold, each stands in its row, beside the hour that zoneinfo gives."""
    path = tmp_path_factory.mktemp("made") / "made.toml"
    path.write_bytes(made.text.encode())
    rows = [row for sheet in days(document("xlsx", path)) for row in rows_of(sheet)]
    facts = list(made.facts())
    assert len(rows) == len(facts)
    for row, (sheet, fact) in zip(rows, facts, strict=True):
        assert joined(re.sub("[\ufffe\uffff]", "\ufffd", clean(fact.title))) == joined(row["Item"].value)
        assert row["id"].value == fact.id
        if ends(sheet, fact) and fact.start is not None:
            assert clock(list(row.values())[1])[:5] == f"{fact.start // 60:02}:{fact.start % 60:02}"


def test_the_same_agenda_gives_the_same_bytes(rcm_process: Rcm) -> None:
    """Twice, in processes with other hash seeds and zones; the first bytes name rcm."""
    made = [
        rcm_process("export", "xlsx", "2021-07", "--lang", "es,en", "-o", "-", env={"PYTHONHASHSEED": seed, "TZ": zone})
        for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima"))
    ]
    assert made[0].code == 0
    assert made[0].raw_out == made[1].raw_out
    assert b"<dc:creator>rcm " in made[0].raw_out[:4096]
