"""`rcm check` of papers: Word files, PDFs, texts and pasted messages, each finding at its printed words; and the marked copy."""

import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest
from conftest import AGENDAS, Rcm
from hypothesis import assume, given
from hypothesis import strategies as st
from profiles import examples

from rcmcli.jobs.check.printed_hours import hours_of, written_as
from rcmcli.reports import FORMATS

DOCUMENTS = Path(__file__).parents[1] / "data" / "documents"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NEW = {"word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
FRONT = (
    "II PLENARY MEETING OF THE RCM AND THE SACM",
    "Virtual meeting, with simultaneous interpretation",
    "All times in this agenda are shown in Central American time (GMT-5).",
    "Therefore, the meeting start time for both days is as follows:",
)
LIST = (
    "09:00 am Central America",
    "10:00 am Mexico City, Panama City & Lima",
    "11:00 am Washington DC, Ottawa, Santo Domingo, Santiago & Caracas",
    "12:00 pm Buenos Aires",
)
ROWS = (("Schedule", "Activity"), ("9:00 – 9:30", "Opening"), ("9:30 – 9:30", "Trends"), ("9:40 – 10:50", "Session 1"))
MESSAGE = """Estimados: la reunión será el jueves 9 de septiembre de 2021 a las 09:00, hora de San José.

09:00 San José, Guatemala
10:00 Ciudad de México, Lima
11:00 Washington
11:00 Santiago
"""


def paper(
    lines: Sequence[str] = (*FRONT, *LIST, "DAY ONE: Friday, September 9, 2021"),
    rows: Sequence[Sequence[str]] = ROWS,
    last: Sequence[str] = (),
) -> bytes:
    """A Word file of these paragraphs, a table below them, and further paragraphs, as python-docx writes it."""
    document = pytest.importorskip("docx").Document()
    for n, line in enumerate(lines):
        document.add_heading(line, 1) if n == 0 else document.add_paragraph(line)
    table = document.add_table(rows=0, cols=2)
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    for line in last:
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.fixture
def plenary(tmp_path: Path) -> Path:
    """The paper of the plenary, in a folder without agendas."""
    (tmp_path / "II-plenary.docx").write_bytes(paper())
    return tmp_path / "II-plenary.docx"


def found(rcm: Rcm, *words: str, stdin: bytes = b"") -> list[dict[str, Any]]:
    """The findings of a run as JSON has them."""
    rows: list[dict[str, Any]] = json.loads(rcm("check", *words, "--output-format", "json", stdin=stdin).out)
    return rows


def marked(row: dict[str, Any]) -> str:
    """The words of the printed line that a finding stands at."""
    return str(row["excerpt"])[row["column"] - 1 : row["end_column"] - 1]


# The independent reader of marked copies: it knows no more of Word than what may stand around a letter.


def parts_of(contents: bytes) -> dict[str, bytes]:
    """The parts of a package."""
    with zipfile.ZipFile(io.BytesIO(contents)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def texts(contents: bytes, *, accepted: bool) -> list[str]:
    """The words of each paragraph, once all tracked changes are accepted or rejected."""
    body = ElementTree.fromstring(parts_of(contents)["word/document.xml"])
    gone = f"{W}del" if accepted else f"{W}ins"
    return ["".join(_letters(one, gone)) for one in body.iter(f"{W}p")]


def _letters(element: ElementTree.Element, gone: str) -> Iterator[str]:
    if element.tag in (f"{W}t", f"{W}delText"):
        yield element.text or ""
    for child in element:
        if child.tag != gone:
            yield from _letters(child, gone)


def comments(contents: bytes) -> list[tuple[str, str, str]]:
    """Each comment: its author, the words that it stands at as they were, and what it says."""
    parts = parts_of(contents)
    at: dict[str, str] = {}
    open_ones: list[str] = []
    inserted = {id(one) for new in _document(parts).iter(f"{W}ins") for one in new.iter()}
    for one in _document(parts).iter():
        number = one.get(f"{W}id", "")
        if one.tag == f"{W}commentRangeStart":
            open_ones.append(number)
        elif one.tag == f"{W}commentRangeEnd":
            open_ones.remove(number)
        elif one.tag in (f"{W}t", f"{W}delText") and id(one) not in inserted:
            at |= {number: at.get(number, "") + (one.text or "") for number in open_ones}
    told = ElementTree.fromstring(parts["word/comments.xml"])
    return [
        (one.get(f"{W}author", ""), at.get(one.get(f"{W}id", ""), ""), "\n".join(_rows(one)))
        for one in told.iter(f"{W}comment")
    ]


def _rows(element: ElementTree.Element) -> list[str]:
    return ["".join(one.text or "" for one in each.iter(f"{W}t")) for each in element.iter(f"{W}p")]


_TREES: dict[bytes, ElementTree.Element] = {}


def _document(parts: dict[str, bytes]) -> ElementTree.Element:
    xml = parts["word/document.xml"]
    return _TREES.setdefault(xml, ElementTree.fromstring(xml))


def test_each_finding_stands_at_its_printed_words(rcm: Rcm, plenary: Path) -> None:
    """The offset, the wrong place of the list, the weekday with its date, the hours of an item: the line and the words."""
    rows = found(rcm, str(plenary))
    assert [(row["code"], row["line"], marked(row)) for row in rows] == [
        ("Z303", 3, "GMT-5"),
        ("Z304", 7, "Santiago"),
        ("T209", 9, "Friday, September 9, 2021"),
        ("T202", 14, "9:30 – 9:30"),
    ]
    assert [row["excerpt"] for row in rows[:2]] == [FRONT[2], LIST[2]]
    assert {(row["page"], row["fix"]) for row in rows} == {(None, None)}


@pytest.mark.parametrize(
    ("lang", "line", "says"),
    [
        ("en", "line 7", "“Santiago” is printed at 11:00; it is 12:00 there (UTC−3) on 2021-09-09"),
        ("es", "línea 7", "«Santiago» figura a las 11:00; allí son las 12:00 (UTC−3) el 2021-09-09"),
    ],
)
def test_every_format_names_the_line(rcm: Rcm, plenary: Path, lang: str, line: str, says: str) -> None:
    """People read `II-plenary.docx:line 7`, programs the number; nothing is offered that only mends agenda files."""
    for form in FORMATS:
        done = rcm(
            "check", plenary.name, "--select", "Z304", "--lang", lang, "--output-format", form, cwd=plenary.parent
        )
        assert done.code == 1
        assert says in done.out.replace("\n    ", " ")
        assert "--fix can" not in done.out + done.err
        if form not in ("json", "sarif"):
            assert f"{plenary.name}:{line}" in done.out


def test_the_full_form_at_80_columns(rcm: Rcm, plenary: Path) -> None:
    """Message, line, a mark under the place, how a person mends it in the paper, and why."""
    words = ("check", plenary.name, "--select", "Z304", "--lang", "es")
    done = rcm(*words, cwd=plenary.parent, env={"COLUMNS": "80"})
    assert done.out.splitlines()[:8] == [
        "error[Z304]: «Santiago» figura a las 11:00; allí son las 12:00 (UTC−3) el",
        "    2021-09-09",
        "  --> II-plenary.docx:línea 7",
        "  7 | 11:00 am Washington DC, Ottawa, Santo Domingo, Santiago & Caracas",
        "    |                                                ^^^^^^^^",
        "  remedio: escriba 12:00 para Santiago",
        "  causa: los relojes de Santiago cambiaron de UTC−4 a UTC−3 el 2021-09-05, 4",
        "    días antes de esta reunión",
    ]


def test_pages_are_named(rcm: Rcm) -> None:
    """A PDF has pages, and its findings say on which they are."""
    pytest.importorskip("pypdfium2")
    path = str(DOCUMENTS / "C-bilingual-cities.pdf")
    done = rcm("check", path, "--output-format", "concise", "--lang", "es")
    assert done.out.startswith(f"{path}:página 1, línea 3: nota[T205]: ")
    assert {row["page"] for row in found(rcm, path)} == {1}


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*.*")), ids=lambda path: path.name)
def test_documents_of_all_kinds_are_checked(rcm: Rcm, path: Path) -> None:
    """What stands at a finding is a stretch of its line, and the run says how the paper was read."""
    if path.suffix == ".outline":
        return
    for package in {".pdf": "pypdfium2", ".xlsx": "python_calamine"}.get(path.suffix, "msgspec").split():
        pytest.importorskip(package)
    done = rcm("check", str(path), "--output-format", "json")
    rows = json.loads(done.out)
    assert done.code == int(any(row["severity"] == "error" for row in rows))
    assert "read as an agenda (days: " in done.err
    for row in rows:
        assert marked(row) == row["value"] != ""
        assert row["code"] not in ("F101", "F102", "F105", "F109")


def test_columns_of_cities_are_compared(rcm: Rcm, tmp_path: Path) -> None:
    """In a table with a column for each city the wrong hour itself is marked, and changed in its cell."""
    rows = (
        ("San José", "Santiago", "Tema"),
        ("09:00 – 09:30", "12:00", "Apertura"),
        ("09:30 – 10:30", "12:30", "Informe"),
        ("10:30 – 11:00", "12:30", "Receso"),
    )
    document = pytest.importorskip("docx").Document()
    document.add_heading("Reunión de la CRM", 1)
    document.add_paragraph("San José, Costa Rica")
    document.add_paragraph("Jueves, 9 de septiembre de 2021")
    table = document.add_table(rows=0, cols=3)
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.save(str(tmp_path / "a.docx"))
    done = rcm("check", "a.docx", "--marked", "b.docx", "--output-format", "json", cwd=tmp_path)
    assert [(row["code"], marked(row), row["line"]) for row in json.loads(done.out)] == [("Z304", "12:30", 14)]
    copy = (tmp_path / "b.docx").read_bytes()
    assert texts(copy, accepted=True)[13] == "13:30"
    assert texts(copy, accepted=False) == texts((tmp_path / "a.docx").read_bytes(), accepted=False)


def test_what_is_missing_does_not_blind_the_rest(rcm: Rcm, tmp_path: Path) -> None:
    """A paper without a zone is told so in words of a paper, and a zero length is found all the same; --tz ends it."""
    path = tmp_path / "a.docx"
    path.write_bytes(paper(("Meeting of delegates", "Thursday, September 9, 2021")))
    rows = found(rcm, str(path))
    assert [(row["code"], marked(row)) for row in rows] == [("F103", "9:00 – 9:30"), ("T202", "9:30 – 9:30")]
    assert "prints no time zone" in rows[0]["message"]
    assert "--tz" in rows[0]["hint"]
    assert [row["code"] for row in found(rcm, str(path), "--tz", "San José")] == ["T202"]
    assert "--tz is not used" in rcm("check", str(DOCUMENTS / "A-table-merged.docx"), "--tz", "Lima").err


def test_a_line_that_was_not_understood_weighs_as_a_warning(rcm: Rcm, tmp_path: Path) -> None:
    """It is said where it stands, and changes the exit code with --strict alone."""
    rows = (
        ("Hora", "Actividad"),
        ("09:00 – 09:30", "Apertura"),
        ("por confirmar 99", "Saludo"),
        ("10:00 – 10:30", "Receso"),
    )
    lines = ("Reunión de la CRM", "San José, Costa Rica", "Jueves, 9 de septiembre de 2021")
    (tmp_path / "a.docx").write_bytes(paper(lines, rows))
    words = ("check", "a.docx", "--lang", "es", "--ignore", "T206")
    done, strict = rcm(*words, cwd=tmp_path), rcm(*words, "--strict", cwd=tmp_path)
    assert (done.code, strict.code) == (0, 1)
    assert "a.docx:línea 8: no entendido y, por tanto, no revisado: «por confirmar 99»" in done.err
    assert rcm(*words, "--strict", "--exit-zero", cwd=tmp_path).code == 0


def test_no_mend_speaks_of_keys(rcm: Rcm, tmp_path: Path) -> None:
    """Whoever has a paper is not told to write `[[day]]`, a kind, a track or a waiver."""
    rows = (
        ("Hora", "Actividad"),
        ("09:00 – 13:00", "Debate"),
        ("12:00 – 13:30", "Informe"),
        ("15:00 – 15:30", "Cierre"),
        ("02:00 – 03:00", "Cena"),
    )
    (tmp_path / "a.docx").write_bytes(
        paper(("Reunión de la CRM", "Lima, Perú", "Jueves, 9 de septiembre de 2021"), rows)
    )
    found_ones = found(rcm, str(tmp_path / "a.docx"))
    assert {row["code"] for row in found_ones} >= {"T203"}
    for row in found_ones:
        assert not any(sign in row["hint"] for sign in ("[[", " = ", "waive", "kind “", 'kind "', "track"))


def test_a_paper_without_hours_is_said_to_be_one(rcm: Rcm, tmp_path: Path) -> None:
    """That nothing is found in it must not sound as if all were well."""
    (tmp_path / "a.txt").write_text(
        "Reunión de la CRM\nLima, Perú\n\nJueves 9 de septiembre de 2021\n\nApertura\n", encoding="utf-8"
    )
    assert "no se leyó la hora de ningún punto" in rcm("check", "a.txt", "--lang", "es", cwd=tmp_path).err


def test_a_paper_waives_nothing(rcm: Rcm, tmp_path: Path) -> None:
    """Words of a paper that look like a waiver of an agenda file are words."""
    (tmp_path / "a.docx").write_bytes(paper(last=["# rcm: ignore[T202] as agreed", "# rcm: ignore[Z304, Z303] so"]))
    assert {row["code"] for row in found(rcm, str(tmp_path / "a.docx"))} >= {"T202", "Z303", "Z304"}


@pytest.mark.parametrize("lang", ["", "es"])
def test_the_marked_copy(rcm: Rcm, plenary: Path, lang: str) -> None:
    """Each finding is a comment by rcm at its words; accepting all changes mends what is certain, rejecting them nothing."""
    words = ("check", plenary.name, "--marked", "out.docx", *(("--lang", lang) if lang else ()))
    done = rcm(*words, cwd=plenary.parent)
    before, after = plenary.read_bytes(), (plenary.parent / "out.docx").read_bytes()
    assert done.code == 1
    told = comments(after)
    assert {author for author, _, _ in told} == {"rcm"}
    assert [at for _, at, _ in told] == ["GMT-5", ", Santiago", "", "Friday, September 9, 2021", "9:30 – 9:30"]
    assert all(("Remedio: " if lang else "Fix: ") in says for _, _, says in told)
    assert told[1][2].startswith("«Santiago» figura" if lang else "“Santiago” is printed at 11:00; it is 12:00 there")
    wanted = texts(before, accepted=True)
    assert texts(after, accepted=False) == wanted
    wanted[2] = wanted[2].replace("GMT-5", "GMT-6")
    wanted[6] = "11:00 am Washington DC, Ottawa, Santo Domingo & Caracas"
    wanted[7] = "12:00 pm Buenos Aires, Santiago"
    assert texts(after, accepted=True) == wanted
    old, new = parts_of(before), parts_of(after)
    assert {name: new[name] for name in set(old) - NEW} == {name: old[name] for name in set(old) - NEW}
    pytest.importorskip("docx").Document(io.BytesIO(after))


def test_accepting_all_leaves_nothing_certain_to_change(rcm: Rcm, tmp_path: Path) -> None:
    """A paper with the accepted lines has neither of the findings that were mended."""
    lines = [line.replace("GMT-5", "GMT-6") for line in FRONT] + [LIST[0], LIST[1]]
    lines += [
        "11:00 am Washington DC, Ottawa, Santo Domingo & Caracas",
        "12:00 pm Buenos Aires, Santiago",
        "Thursday, September 9, 2021",
    ]
    (tmp_path / "a.docx").write_bytes(paper(lines))
    assert [row["code"] for row in found(rcm, str(tmp_path / "a.docx"))] == ["T202"]


def test_an_hour_of_one_place_is_changed_itself(rcm: Rcm, tmp_path: Path) -> None:
    """Where each place has its own hour, the right one is written as the paper writes hours."""
    line = "09:00 am Central America / 11:00 am Ottawa / 11:00 am Santiago / 12:00 pm Buenos Aires"
    lines = ("Plenary Meeting RCM–SACM", "Thursday, September 9, 2021", line, "09:00 – 09:30 am\tOpening")
    (tmp_path / "a.docx").write_bytes(paper(lines, ()))
    rcm("check", "a.docx", "--marked", "b.docx", "--select", "Z304", cwd=tmp_path)
    copy = (tmp_path / "b.docx").read_bytes()
    assert texts(copy, accepted=True)[2] == line.replace("11:00 am Santiago", "12:00 pm Santiago")
    assert [at for _, at, _ in comments(copy)] == ["11:00 am"]


def test_a_table_of_hours_and_places_is_a_list(rcm: Rcm, tmp_path: Path) -> None:
    """Rows of one moment at the head of a day are local times; the place moves to the row of its hour."""
    rows = [tuple(line.split(" am ")) if " am " in line else tuple(line.split(" pm ")) for line in LIST]
    rows[2] = ("11:00", "Ottawa, Washington, D.C., Santiago")
    items = [row for row in ROWS if row[1] in ("Opening", "Session 1")]
    (tmp_path / "a.docx").write_bytes(
        paper(("Plenary Meeting RCM–SACM", "Thursday, September 9, 2021"), [*rows, *items])
    )
    done = rcm("check", "a.docx", "--marked", "b.docx", "--output-format", "json", cwd=tmp_path)
    assert [(row["code"], marked(row)) for row in json.loads(done.out) if row["severity"] == "error"] == [
        ("Z304", "Santiago")
    ]
    assert "items: 2," in done.err
    changed = [
        one for one in texts((tmp_path / "b.docx").read_bytes(), accepted=True) if "Ottawa" in one or "Buenos" in one
    ]
    assert changed == ["Ottawa, Washington, D.C.", "Buenos Aires, Santiago"]


def test_items_named_after_places_stay_items(rcm: Rcm, tmp_path: Path) -> None:
    """Presentations of countries one after another are of no one moment."""
    rows = (("09:00", "Chile"), ("09:20", "Perú"), ("09:40", "México"), ("10:00", "Panamá"), ("10:20", "Receso"))
    (tmp_path / "a.docx").write_bytes(
        paper(("Reunión de la CRM", "Lima, Perú", "Jueves, 9 de septiembre de 2021"), rows)
    )
    assert "items: 5," in rcm("check", "a.docx", cwd=tmp_path).err


def test_the_same_paper_gives_the_same_bytes(rcm: Rcm, plenary: Path) -> None:
    """The comments have the date of SOURCE_DATE_EPOCH or of the document, never the machine's."""
    copies = []
    for epoch in ({}, {}, {"SOURCE_DATE_EPOCH": "1631178000"}):
        words = ("check", plenary.name, "--marked", "out.docx", "--force")
        assert rcm(*words, cwd=plenary.parent, env=epoch).code == 1
        copies.append((plenary.parent / "out.docx").read_bytes())
    assert copies[0] == copies[1] != copies[2]
    assert b'w:date="2021-09-09T09:00:00Z"' in parts_of(copies[2])["word/comments.xml"]


REFUSED = {
    "fix": (("a.docx", "--fix"), "--fix and --diff mend agenda files", "--fix y --diff corrigen archivos"),
    "diff": (("a.docx", "--diff"), "rcm import a.docx", "rcm import a.docx"),
    "an agenda with a zone": (("good.toml", "--tz", "Lima"), "are for documents", "son para documentos"),
    "an agenda to be marked": (("good.toml", "--marked", "b.docx"), "are for documents", "son para documentos"),
    "a text to be marked": (("a.txt", "--marked", "b.docx"), "only a Word document", "solo se puede marcar"),
    "two papers": (("a.docx", "a.txt", "--marked", "b.docx"), "one document at a time", "un solo documento"),
    "the paper itself": (("a.docx", "--marked", "a.docx", "--force"), "a.docx is the agenda itself", "es el propio"),
    "another ending": (("a.docx", "--marked", "b.pdf"), "is a .docx file too", "también es un archivo .docx"),
    "a copy that is there": (("a.docx", "--marked", "there.docx"), "add --force", "agregue --force"),
    "force alone": (("a.docx", "--force"), "--force is for --marked", "--force es para --marked"),
    "an old kind": (("old.doc",), "old.doc: files of this kind (.doc) are not read", "este tipo de archivo (.doc)"),
    "no file": (("none.docx",), "there is no file none.docx", "no existe el archivo none.docx"),
    "nothing of a meeting": (("letter.txt",), "letter.txt: nothing in it reads as", "letter.txt: nada en él se lee"),
    "no Word file": (("fake.docx",), "fake.docx: ", "fake.docx: "),
    "no such place": (("a.txt", "--tz", "Xyzzyton"), "a.txt: no place is called", "a.txt: ningún lugar se llama"),
    "no year": (("a.txt", "--year", "last"), "“last” is no year", "«last» no es un año"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_asked_is_refused(rcm: Rcm, plenary: Path, name: str) -> None:
    """In one sentence in either language, with exit code 2, and no file is touched."""
    words, english, spanish = REFUSED[name]
    folder = plenary.parent
    for copy in ("a.docx", "there.docx", "old.doc"):
        (folder / copy).write_bytes(plenary.read_bytes())
    (folder / "a.txt").write_text(MESSAGE, encoding="utf-8")
    (folder / "letter.txt").write_text("Estimados colegas:\nGracias.\n", encoding="utf-8")
    (folder / "fake.docx").write_bytes(b"PK\x03\x04 no Word file")
    (folder / "good.toml").write_bytes((AGENDAS / "2021-09-rcm-sacm.toml").read_bytes())
    before = {path: path.read_bytes() for path in folder.iterdir()}
    for lang, says in (("en", english), ("es", spanish)):
        done = rcm("check", *words, "--lang", lang, cwd=folder)
        assert (done.code, says in done.err) == (2, True), done.err
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("name", ["-", "message.txt"])
def test_a_pasted_message(rcm: Rcm, name: str) -> None:
    """The meeting that it announces, and the wrong place of its list."""
    done = rcm("check", "-", "--stdin-filename", name, "--output-format", "concise", stdin=MESSAGE.encode())
    said = "error[Z304]: “Santiago” is printed at 11:00; it is 12:00 there (UTC−3) on 2021-09-09"
    assert done.out.splitlines()[0] == f"{name}:line 6: {said}"
    assert "the meeting is taken to be at 09:00 of 2021-09-09" in done.err
    assert done.code == 1


def test_a_message_with_a_wrong_weekday(rcm: Rcm) -> None:
    """The date is taken as it is written, and the weekday is told."""
    text = MESSAGE.replace("el jueves", "mañana viernes")
    assert [row["code"] for row in found(rcm, "-", stdin=text.encode())] == ["T209", "Z304"]


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("11:00 Ottawa\n12:00 Santiago\n11:00 Lima\n", ("--date", "2021-09-09"), ["Lima"]),
        ("Reunión del 9 de septiembre de 2021:\n11:00 Ottawa\n12:00 Santiago\n11:00 Lima\n", (), ["Lima"]),
        ("The meeting is on September 9 at 9:00 am (Costa Rica)\n11:00 Ottawa\n11:00 Santiago\n", ("--year", "2021"), ["Santiago"]),
    ],
)  # fmt: skip
def test_a_list_with_less_than_a_sentence(rcm: Rcm, text: str, words: tuple[str, ...], wanted: list[str]) -> None:
    """A list alone is judged by its first place; a year that is not written can be said."""
    rows = found(rcm, "-", *words, stdin=text.encode())
    assert [row["excerpt"].split(maxsplit=1)[1] for row in rows if row["code"] == "Z304"] == wanted


@pytest.mark.parametrize("text", ["hello", "[[day]]\ndate = 10:00 am\n", 'format = 1\ntitle = "A\n09:00 x', "x = 1"])
def test_agendas_with_slips_stay_agendas(rcm: Rcm, text: str) -> None:
    """What is TOML, or meant as such, or has no hour in it, is never read as a paper."""
    assert "read as" not in rcm("check", "-", stdin=text.encode()).err


def test_an_agenda_of_another_ending_stays_one(rcm: Rcm, tmp_path: Path) -> None:
    """A TOML file that is called .txt is checked as the agenda that it is."""
    (tmp_path / "a.txt").write_bytes((AGENDAS / "2021-09-rcm-sacm.toml").read_bytes())
    done = rcm("check", str(tmp_path / "a.txt"), "--select", "Z304", "--output-format", "concise")
    assert done.out.startswith(f"{tmp_path / 'a.txt'}:39:56: error[Z304]: ")


# Judged by the zone database of the standard library, which knows nothing of our places.
CITIES = {
    "Costa Rica": "America/Costa_Rica", "Lima": "America/Lima", "Ottawa": "America/Toronto", "Madrid": "Europe/Madrid",
    "Santiago de Chile": "America/Santiago", "Buenos Aires": "America/Argentina/Buenos_Aires", "Geneva": "Europe/Zurich",
}  # fmt: skip


@given(
    hour=st.integers(7, 11),
    printed=st.dictionaries(st.sampled_from(sorted(CITIES)), st.integers(-1, 1), min_size=2),
    style=st.sampled_from(["{hour:02d}:00 {city}", "{city}: {hour:02d}:00", "- {hour:02d}:00 {city}", "{city} {hour:02d}h00"]),
)  # fmt: skip
@examples(12)
def test_wrong_hours_of_a_message_are_found(rcm: Rcm, hour: int, printed: dict[str, int], style: str) -> None:
    """Exactly the cities whose hour the zone database contradicts, each at its own line."""
    assume(
        len(set(printed.values())) > 1 or not any(printed.values())
    )  # a list that is wrong as a whole is told as one
    meeting = datetime(2021, 9, 9, hour, tzinfo=ZoneInfo("America/Guatemala"))
    rows = [
        (city, style.format(city=city, hour=(meeting.astimezone(ZoneInfo(CITIES[city])).hour + off) % 24))
        for city, off in printed.items()
    ]
    text = f"The meeting is on 9 September 2021 at {hour:02d}:00 (Guatemala)\n\n" + "\n".join(row for _, row in rows)
    wrong = [line for (city, _), (_, line) in zip(printed.items(), rows, strict=True) if printed[city]]
    assert [one["excerpt"] for one in found(rcm, "-", "--select", "Z304", stdin=text.encode())] == wrong


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9:00 – 9:30 Opening", [(540, "9:00"), (570, "9:30")]),
        ("from 2.30 pm to 16h15", [(870, "2.30 pm"), (975, "16h15")]),
        ("11 a.m. / 12 p. m.", [(660, "11 a.m."), (720, "12 p. m.")]),
        ("September 9, 2021, GMT-6, room 12", []),
        ("18hs y 9:75", [(1080, "18hs")]),
    ],
)
def test_hours_stand_where_they_are_printed(text: str, hours: list[tuple[int, str]]) -> None:
    """Each with its notation; a bare number, a date and an offset are none."""
    assert [(one.minutes[0], text[one.start : one.end]) for one in hours_of(text)] == hours


@pytest.mark.parametrize(
    ("minutes", "sample", "written"),
    [
        (720, "11:00 am", "12:00 pm"), (0, "11:00 am", "12:00 am"), (540, "11:00", "09:00"), (825, "11 a. m.", "1:45 p. m."),
        (780, "12h00", "13h00"), (840, "13.30", "14.00"), (780, "12:00 m.", ""), (600, "11:00 A.M.", "10:00 A.M."), (540, "18hs", "09hs"),
    ],
)  # fmt: skip
def test_another_hour_in_the_same_notation(minutes: int, sample: str, written: str) -> None:
    """The reader of printed hours reads it back, else nothing is proposed."""
    padded = not any(half in sample.lower() for half in ("am", "a.", "a "))
    assert written_as(minutes, sample, padded=padded) == written
