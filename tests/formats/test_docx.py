"""`rcm export docx`: read back by python-docx, every title and hour is there, and the file is as Word wants it."""

import re
import runpy
import zipfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
import tzdata
from conftest import AGENDAS, REAL, ROOT, Rcm
from hypothesis import given
from printing import CASES, WORLD, document, joined, told, write_agenda
from profiles import examples
from strategies import Made, agendas

from rcmcli.formats.docx import names_of
from rcmcli.model.text import clean
from rcmcli.paper.letterhead import TEMPLATE
from rcmcli.paper.printed import Style

if TYPE_CHECKING:
    from docx.document import Document as Read
    from docx.table import Table

docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")


def read(data: bytes) -> "Read":
    """The document as python-docx reads it."""
    opened: Read = docx.Document(BytesIO(data))
    return opened


def framed(opened: "Read") -> "list[Table]":
    """The tables of the days: those whose first row is a head."""
    return [table for table in opened.tables if table._tbl.tr_lst[0].xpath("./w:trPr/w:tblHeader")]


def rows_of(table: "Table") -> list[list[str]]:
    """The words of the rows below the head, hours that go on from above again; bands across, which have one cell, left out."""
    rows: list[list[str]] = []
    for row in table._tbl.tr_lst[1:]:
        if len(row.tc_lst) > 1:
            goes_on = [cell.xpath("./w:tcPr/w:vMerge[not(@w:val)]") for cell in row.tc_lst]
            above = rows[-1] if rows else []
            rows.append([above[n] if goes_on[n] else _words(cell) for n, cell in enumerate(row.tc_lst)])
    return rows


def _words(cell: object) -> str:
    paragraphs = cell.xpath("./w:p")  # type: ignore[attr-defined] # lxml tells no types
    return "\n".join("".join(one.xpath(".//w:t/text()")) for one in paragraphs)


@pytest.mark.parametrize(("name", "languages"), CASES)
def test_every_title_and_hour_stands_in_its_row(name: str, languages: tuple[str, ...]) -> None:
    """Row by row: the meeting's time, the other clocks, then the title in each language."""
    opened = read(document("docx", name, "--lang", ",".join(languages)))
    rows = [row for table in framed(opened) for row in rows_of(table)]
    items = told(name, languages)
    assert len(rows) == len(items)
    for row, item in zip(rows, items, strict=True):
        if item.spans:
            hours = [words.split("\n")[0] for words in row[: len(item.starts)]]
            assert hours == [item.spans[0], *item.starts[1:]]
        first = next(n for n, words in enumerate(row) if joined(item.titles[0]) in joined(words))
        for n, title in enumerate(item.titles):
            assert joined(row[first + n].split("\n")[0]).startswith(joined(title))


@pytest.mark.parametrize("name", REAL)
def test_it_is_built_as_word_wants_it(name: str) -> None:
    """Each day is a real heading, heads of tables repeat, rows are whole, every word has its language."""
    opened = read(document("docx", name, "--lang", "es,en"))
    levels = [one.style.name for one in opened.paragraphs if one.style and one.style.name.startswith("Heading")]
    assert levels[0] == "Heading 1"
    for table in framed(opened):
        assert all(row.xpath("./w:trPr/w:cantSplit") for row in table._tbl.tr_lst[:1])
        assert "UTC" in table.rows[0].cells[0].text
    body = opened.element.body
    assert {"es-MX", "en-US"} == set(body.xpath(".//w:r/w:rPr/w:lang/@w:val"))
    assert not body.xpath(".//w:hyperlink[not(@r:id)]")
    section = opened.sections[0]
    for footer in (section.footer, section.first_page_footer):
        assert footer._element.xpath(".//w:fldSimple/@w:instr") == [" PAGE ", " NUMPAGES "] * 2
    assert section.header._element.xpath(".//w:fldSimple/@w:instr") == [' STYLEREF "Agenda day" ']
    assert len(section.header._element.xpath(".//w:r/w:tab")) == 1  # a long title may pass the middle
    assert name[:4] in "".join(section.header._element.xpath(".//w:fldSimple//w:t/text()"))
    last = [one.text for one in opened.paragraphs if one.text][-1]
    assert last == f"base de datos tz {tzdata.IANA_VERSION} / tz database {tzdata.IANA_VERSION}"


def test_what_belongs_together_stays_on_one_page(tmp_path: Path) -> None:
    """The first two rows, the last two, the items of a slot, and the last row with the line below; no large row does."""
    times = ("08:00", "09:00", "10:00-11:00", "10:00-11:00", "11:00", "12:00", "13:00")
    items = "".join(
        f'[[day.item]]\nid = "i{n}"\ntitle = "T{n}"\ntime = "{time}"\nroom = "R{n}"\n' for n, time in enumerate(times)
    )
    table = framed(read(document("docx", write_agenda(tmp_path, items))))[0]
    assert [bool(row.xpath(".//w:pPr/w:keepNext")) for row in table._tbl.tr_lst[1:]] == [
        True, False, True, False, False, True, True,
    ]  # fmt: skip
    large = f'[[day.item]]\nid = "a"\ntitle = "A"\ntopics = [{", ".join([chr(34) + "wordy " * 20 + chr(34)] * 9)}]\n'
    table = framed(read(document("docx", write_agenda(tmp_path, large + items))))[0]
    assert not table._tbl.tr_lst[1].xpath(".//w:pPr/w:keepNext|./w:trPr/w:cantSplit")


def test_the_paper_lies_down_when_columns_need_it() -> None:
    """Upright for two other clocks, on its side for three or for two languages; Letter where Letter is used."""
    sizes = {}
    for name, options in (
        ("2021-07", ()),
        ("2021-07", ("--lang", "es,en")),
        ("2021-09", ()),
        ("2021-07", ("--tz", "Lima")),
    ):
        section = read(document("docx", name, *options)).sections[0]
        assert section.page_width and section.page_height
        sizes[name, options] = (section.page_width.mm, section.page_height.mm)
    assert [width < height for width, height in sizes.values()] == [True, False, False, True]
    assert all(round(max(size)) == 279 for size in sizes.values())


def test_europe_prints_on_a4(tmp_path: Path) -> None:
    """A meeting by a clock of a country without Letter is on A4."""
    path = write_agenda(tmp_path, '[[day.item]]\nid = "a"\ntitle = "A"\ntime = "09:00-10:00"\n')
    path.write_text(path.read_text().replace("America/Mexico_City", "Europe/Madrid"))
    section = read(document("docx", path)).sections[0]
    assert section.page_height is not None
    assert round(section.page_height.mm) == 297


def test_clocks_that_find_no_room_stand_below() -> None:
    """With twenty-six places elsewhere every item shows its hour on every clock, in one table or another."""
    options = [word for place in WORLD for word in ("--tz", place)]
    tables = framed(read(document("docx", "2021-09", *options)))
    shown = {cell for table in tables for row in rows_of(table) for cell in row}
    heads = joined(" ".join(cell.text for table in tables for cell in table.rows[0].cells))
    for item in told("2021-09", ("en",), *options):
        assert set(item.starts[1:]) <= shown
    for place in ("Apia", "UTC+13", "Kathmandu", "UTC+5:45", "Tokyo", "UTC+9"):
        assert joined(place) in heads


def test_a_column_names_its_places_or_they_stand_above_it(tmp_path: Path) -> None:
    """Ten places with one clock: the head names one and says that there are more, a line above names all."""
    places = (
        "Lima",
        "Bogotá",
        "Quito",
        "Kingston",
        "Panama City",
        "Guayaquil",
        "Medellín",
        "Arequipa",
        "Cusco",
        "Barranquilla",
    )
    path = write_agenda(tmp_path, '[[day.item]]\nid = "a"\ntitle = "A"\ntime = "09:00-10:00"\n')
    opened = read(document("docx", path, *(word for place in places for word in ("--tz", place))))
    assert framed(opened)[0].rows[0].cells[0].text == "UTC−5\nMexico City, …"
    above = next(one.text for one in opened.paragraphs if one.text.startswith("UTC−5: "))
    assert all(place in above for place in places)


def test_what_is_cancelled_is_said_once_and_struck(tmp_path: Path) -> None:
    """The word before the title, the title struck through, the other marks after it."""
    item = '[[day.item]]\nid = "a"\ntitle = "Dinner"\nstatus = "cancelled"\noptional = true\ntime = "20:00-22:00"\n'
    opened = read(document("docx", write_agenda(tmp_path, item)))
    cell = framed(opened)[0].rows[1].cells[-1]
    assert cell.text == "CANCELLED: Dinner (optional)"
    assert cell._tc.xpath(".//w:r[w:rPr/w:strike]/w:t/text()") == ["Dinner"]


@examples(10)
@given(made=agendas())
def test_any_title_comes_out_as_it_is(tmp_path_factory: pytest.TempPathFactory, made: Made) -> None:
    """Whatever a title holds, Word shows it: as text, once, and the file can be read."""
    path = tmp_path_factory.mktemp("made") / "made.toml"
    path.write_bytes(made.text.encode())
    rows = [joined("".join(row)) for table in framed(read(document("docx", path))) for row in rows_of(table)]
    facts = [fact for _, fact in made.facts()]
    assert len(rows) == len(facts)
    for row, fact in zip(rows, facts, strict=True):
        assert joined(re.sub("[\ufffe\uffff]", "\ufffd", clean(fact.title))) in row


def test_the_same_agenda_gives_the_same_bytes(rcm_process: Rcm) -> None:
    """Twice, in processes with other hash seeds and zones."""
    made = [
        rcm_process("export", "docx", "2021-07", "--lang", "es,en", "-o", "-", env={"PYTHONHASHSEED": seed, "TZ": zone})
        for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima"))
    ]
    assert made[0].code == 0
    assert made[0].raw_out == made[1].raw_out


def test_the_template_is_what_its_script_makes() -> None:
    """Part by part; `.tools/rebuild_template.py` writes it anew, with every style that a line of the paper may name."""
    parts: dict[str, str] = runpy.run_path(str(ROOT / ".tools" / "rebuild_template.py"))["parts"]()
    with zipfile.ZipFile(TEMPLATE) as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == parts
    names = {style.name for style in docx.Document(str(TEMPLATE)).styles}
    assert {name for style in get_args(Style) for name in names_of(style)} <= names


def test_properties_say_whose_file_it_is() -> None:
    """The first bytes name rcm; dates are the agenda's; no other program is named."""
    data = document("docx", "2021-07")
    assert b"<dc:creator>rcm " in data[:4096]
    properties = read(data).core_properties
    assert (properties.author.split()[0], str(properties.modified)[:10]) == ("rcm", "2021-07-26")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        names = set(archive.namelist())
        assert not any(b"python-docx" in archive.read(name) or b"Microsoft " in archive.read(name) for name in names)
        targets = re.findall(r'Target="([^"]+)"', archive.read("_rels/.rels").decode())
    assert {target.lstrip("/") for target in targets} <= names


def test_a_file_edited_in_word_is_not_overwritten(rcm: Rcm, workspace: Path) -> None:
    """Our own file is replaced; one that another program saved again is refused without --force."""
    agenda, target = str(AGENDAS / f"{REAL[1]}.toml"), workspace / "x.docx"
    for _ in range(2):
        assert rcm("export", "docx", agenda, "-o", str(target)).code == 0
    edited = docx.Document(str(target))
    edited.core_properties.last_modified_by = "Secretaría"
    edited.save(str(target))
    assert rcm("export", "docx", agenda, "-o", str(target)).code == 2
    assert rcm("export", "docx", agenda, "-o", str(target), "--force").code == 0
