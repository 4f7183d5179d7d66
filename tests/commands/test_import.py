"""`rcm import`: a paper as an agenda; every line of it accounted for, nothing written where it cannot be read."""

import json
import re
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st
from papers import DOCUMENTS, p, package, word, word_parts

from rcmcli.importers.kinds import sheet_of
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.clock import clock
from rcmcli.model.text import fold_name, one_line
from rcmcli.store.reading import read_bytes

SAMPLES = sorted(path for path in (*DOCUMENTS.iterdir(), *(DOCUMENTS / "agendas").iterdir()) if path.suffix in (".docx", ".odt", ".pdf", ".txt", ".xlsx"))  # fmt: skip
NEEDS = {".pdf": "pypdfium2", ".xlsx": "python_calamine"}
COMMENT = re.compile(r"line (\d+)  +“(.*?)” \(kept as a comment on line (\d+)\)")
# What a careful person wrote as an item, and the reader keeps elsewhere: as the title of its day.
KEPT_ELSEWHERE = {("seed-000-puebla-2021", "Arrival of the Delegations to Mexico City and transfers to Puebla")}
PAPER = """Viernes

9:00-9:30 Apertura
"""
CALENDAR = b"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//a//b//EN
BEGIN:VEVENT
UID:1
DTSTART:20210909T090000
DTEND:20210909T093000
SUMMARY:Apertura [PPT]
COMMENT:Transporte: ver anexo
RRULE:FREQ=DAILY
LOCATION:Sala
  A
DESCRIPTION:Una nota\\nOtra
END:VEVENT
BEGIN:VTODO
DTSTAMP:20210909T090000Z
SUMMARY:Tarea
END:VTODO
END:VCALENDAR
"""
SPANISH = """\
c.ics (ics, 18 líneas) → c.toml
1 punto en 1 día · 5 líneas usadas · 10 omitidas (es del calendario, no del
    orden del día) · 3 no entendidas
  no entendida  línea 9   «COMMENT:Transporte: ver anexo» (queda como comentario
                          en la línea 16): no corresponde a ninguna parte de una
                          agenda
  no entendida  línea 10  «RRULE:FREQ=DAILY» (queda como comentario en la línea
                          17): la entrada se repite; en el orden del día solo
                          está su primera fecha
  no entendida  línea 17  «SUMMARY:Tarea» (queda como comentario en la línea 1):
                          no corresponde a ninguna parte de una agenda
  falta         title     el documento no tiene título: escríbalo en la línea 4
  falta         timezone  el documento no dice de qué lugar son las horas: --tz
                          "San José", o escríbalo en la línea 6
Siguiente paso: rcm check c.toml
"""


def needs_reader(path: Path) -> None:
    """Skip the test where the library that reads such files is not installed."""
    if path.suffix in NEEDS and find_spec(NEEDS[path.suffix]) is None:
        pytest.skip(NEEDS[path.suffix])


def agenda_in(text: str) -> Agenda:
    """The agenda of a file that rcm wrote, which may lack its time zone or dates and nothing else."""
    reading = read_bytes(text.encode(), "-")
    assert {fault.code for fault in reading.faults} <= {"F103"}
    found = reading.agenda or reading.partial
    assert found or {fault.path for fault in reading.faults} == {("title",)} or "[[day]]" not in text
    return found or Agenda(format=1, title=Agenda.__struct_defaults__[0], timezone="UTC")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_printed_line_is_in_the_report_once(path: Path, rcm: Rcm, tmp_path: Path) -> None:
    """The report has each line of the document in order, as printed; the file reads back; both come in one run."""
    needs_reader(path)
    out, report = tmp_path / "out.toml", tmp_path / "report.json"
    done = rcm("import", str(path), "-o", str(out), "--report", str(report))
    assert done.code in (0, 1)
    assert done.out == ""
    told: dict[str, Any] = json.loads(report.read_bytes())
    printed = sheet_of(path.read_bytes(), path.suffix[1:]).printed
    assert [(one["line"], one["page"], one["text"]) for one in told["lines"]] == [
        (one.number, one.page, one.text) for one in printed
    ]
    assert {one["status"] for one in told["lines"]} <= {"used", "ignored", "repeated", "not-understood"}
    assert all(one["why"] for one in told["lines"] if one["status"] != "used")
    agenda = agenda_in(out.read_text("utf-8"))
    assert sum(len(day.items) for day in agenda.days) == told["counts"]["items"] > 0
    assert done.code == int(bool(told["assumed"] or told["missing"] or told["counts"]["not-understood"]))
    for one in told["lines"]:
        if one["at"]:
            _, day, *item = one["at"]
            assert not item or agenda.days[day].items[item[1]]


@pytest.mark.parametrize("path", sorted((DOCUMENTS / "agendas").glob("*.txt")), ids=lambda path: path.stem)
def test_the_items_of_real_agendas_are_those_that_a_person_found(path: Path, rcm: Rcm) -> None:
    """Date, start, end and title of each item that a careful reader wrote down by hand, and none beside them."""
    answers = json.loads((path.parent / f"{path.stem}.expected.json").read_text("utf-8"))
    text = rcm("import", str(path)).out
    dates = [str(day.get("date", f"day{number}")) for number, day in enumerate(tomllib.loads(text)["day"], 1)]
    found = [(date, item) for date, day in zip(dates, agenda_in(text).days, strict=True) for item in day.items]
    for answer in answers["items"]:
        if (path.stem, answer["title"]) in KEPT_ELSEWHERE:
            assert answer["title"].partition(" (")[0] in text
            continue
        same = [one for one in found if fits(answer, *one)]
        assert same, answer
        found.remove(same[0])
    assert not found


def fits(answer: dict[str, Any], date: str, item: Item) -> bool:
    """Whether an item is the one of the answer; a title may be parted into heading and title, `(optional)` is a key."""
    hours = tuple(clock(minute) if minute is not None else None for minute in (item.time.start, item.time.end))
    said = {fold_name(item.title.pick("en")), fold_name(item.heading.pick("en")) or "-"}
    title = fold_name(answer["title"].removesuffix(" (optional)"))[:40]
    return (date, *hours) == (answer["date"], answer["start"], answer["end"]) and any(
        one.startswith(title) for one in said
    )


def test_the_lines_that_the_summary_names_are_those_of_the_file(rcm: Rcm, tmp_path: Path) -> None:
    """A value that is missing has its place where the summary says; filled in there, nothing is missing any more."""
    (tmp_path / "paper.txt").write_text(PAPER, "utf-8")
    done = rcm("import", "paper.txt", "-o", "out.toml", cwd=tmp_path, env={"COLUMNS": "200"})
    rows = (tmp_path / "out.toml").read_text("utf-8").split("\n")
    assert done.code == 1
    for key, value in (("timezone", '"America/Lima"'), ("title", '"Taller"'), ("date", "2021-09-10")):
        named = re.search(rf"missing +{key} .*line (\d+)$", done.err, re.MULTILINE)
        assert named
        assert rows[int(named[1]) - 1].startswith(f"# {key} ")
        rows[int(named[1]) - 1] = f"{key} = {value}"
    assert not read_bytes("\n".join(rows).encode(), "-").faults


def test_a_line_that_is_not_understood_stands_in_the_file_where_the_summary_says(rcm: Rcm, tmp_path: Path) -> None:
    """As a comment below its item, or at the head of the file."""
    (tmp_path / "c.ics").write_bytes(CALENDAR)
    done = rcm("import", "c.ics", "-o", "out.toml", cwd=tmp_path, env={"COLUMNS": "200"})
    rows = (tmp_path / "out.toml").read_text("utf-8").split("\n")
    lost = COMMENT.findall(done.err)
    assert [text for _, text, _ in lost] == ["COMMENT:Transporte: ver anexo", "RRULE:FREQ=DAILY", "SUMMARY:Tarea"]
    for number, text, at in lost:
        assert rows[int(at) - 1] == f"# ¿? {number}: {text}"
    assert rows[0] == "# ¿? 17: SUMMARY:Tarea"


def test_the_summary_in_spanish_fits_eighty_columns(rcm: Rcm, tmp_path: Path) -> None:
    """What was read, what became of it, what to look at, what comes next: aligned, and no line too long."""
    (tmp_path / "c.ics").write_bytes(CALENDAR)
    done = rcm("import", "c.ics", "-o", "c.toml", "--lang", "es", cwd=tmp_path)
    assert done.err == SPANISH
    assert max(map(len, done.err.split("\n"))) <= 80


def test_what_the_user_says_completes_the_paper(rcm: Rcm) -> None:
    """With a date and a place nothing is missing but the title; a day of the week alone is no date."""
    done = rcm(
        "import", "-", "--date", "10 September 2021", "--tz", "San José", stdin=b"Taller\n\n9:00-9:30 Apertura\n"
    )
    made = tomllib.loads(done.out)
    assert (made["timezone"], str(made["day"][0]["date"])) == ("America/Costa_Rica", "2021-09-10")
    assert "missing" not in done.err.replace("missing  title", "")


def test_what_the_paper_says_itself_counts(rcm: Rcm) -> None:
    """A zone and a date that were given in vain are said."""
    source = str(DOCUMENTS / "A-table-merged.docx")
    done = rcm("import", source, "--tz", "Santiago", "--date", "2020-01-01")
    assert 'timezone  = "America/Costa_Rica"' in done.out
    assert "--tz was not needed: the paper itself says that its hours are those of America/Costa_Rica" in done.err
    assert "--date was not used" in done.err


def test_ids_are_written_once_for_all(rcm: Rcm) -> None:
    """Each item with a title has an id of its own, so that `rcm check` asks for none."""
    text = rcm("import", str(DOCUMENTS / "agendas" / "seed-003-rcm-sacm-2021.txt")).out
    ids = [item.id for day in agenda_in(text).days for item in day.items]
    assert len(set(ids)) == len(ids) == 12
    assert not read_bytes(text.encode(), "-").faults


def test_a_folder_takes_a_file_named_by_date_and_title(rcm: Rcm, tmp_path: Path) -> None:
    """As the files of a shelf are named; one that is there already is left as it is, unless forced."""
    source = str(DOCUMENTS / "A-table-merged.docx")
    assert rcm("import", source, "-o", str(tmp_path)).code == 1
    (made,) = tmp_path.iterdir()
    assert made.name == "2021-09-09-ii-reunion-plenaria-entre-crm-csm.toml"
    made.write_text("mine")
    again = rcm("import", source, "-o", str(tmp_path))
    assert (again.code, made.read_text()) == (2, "mine")
    assert "is there already" in again.err
    assert rcm("import", source, "-o", str(tmp_path), "--force", "--exit-zero", "-q") == (b"", b"", 0)
    assert made.read_text("utf-8").startswith("format ")


def test_the_report_on_standard_output(rcm: Rcm, tmp_path: Path) -> None:
    """It goes there alone; the agenda must go to a file then."""
    source = str(DOCUMENTS / "B-tabs.docx")
    assert rcm("import", source, "--report", "-").code == 2
    done = rcm("import", source, "--report", "-", "-o", str(tmp_path / "b.toml"), "--lang", "es")
    told = json.loads(done.out)
    assert list(told) == ["schema", "source", "kind", "form", "pages", "lines", "assumed", "missing", "counts"]
    assert (told["schema"], told["kind"]) == ("rcm.import/1", "docx")


@pytest.mark.parametrize(
    ("name", "contents", "says"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0", "save it as .docx"),
        ("a.rtf", b"{\\rtf1 x}", "save it as .docx"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0" * 9, "hint: "),
        ("a.docx", b"", "the file is empty"),
        ("a.docx", word(p("9:00 Opening"))[:300], "incomplete or damaged"),
        ("a.docx", b"%PDF-1.7 ...", "give its name the ending .pdf"),
        ("a.docx", package({**word_parts(""), "word/document.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"}), "entities"),
        ("a.txt", b" \n\n", "holds no text"),
        ("a.txt", word(p("x")), "seems to be a Word document"),
        ("a.ics", b"no", "not a calendar"),
        ("a.toml", b"format = 1", "is an agenda file already"),
        ("a.eml", b"x", "rcm import - < FILE"),
        ("noending", b"x", "rcm import - < FILE"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_and_nothing_is_written(
    name: str, contents: bytes, says: str, rcm: Rcm, tmp_path: Path
) -> None:
    """A sentence that says what to do, in both languages, exit code 2, and the folder as it was."""
    (tmp_path / name).write_bytes(contents)
    done = rcm("import", name, "-o", "out.toml", "--report", "r.json", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    spanish = rcm("import", name, "-o", "out.toml", "--lang", "es", cwd=tmp_path)
    assert spanish.code == 2
    assert spanish.err != done.err
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("missing.docx", "there is no file missing.docx"),
        ("paper.txt --pages 1-2", "--pages chooses pages of a PDF only"),
        ("paper.pdf --pages 2-1", "“2-1” are no pages"),
        ("paper.txt --year 21", "--year takes a year from 1970 to 2100"),
        ("paper.txt --date tomorrow", "hint: write --date 2021-09-09"),
        ("paper.txt --date 09/10/2021", "may be two dates"),
        ("paper.txt --tz GMT-6", "name a city"),
        ("paper.txt --tz Narnia", "Narnia"),
        ("paper.txt -o out.docx", "let it end in .toml"),
        (
            "paper.txt -o nowhere/x.toml",
            "there is no folder nowhere\n  hint: make that folder first, or name one that is there",
        ),
        ("paper.txt -o no/such/", "there is no folder no/such"),
        ("paper.txt -o out.toml --report out.toml", "name the same file"),
        ("paper.txt -o out.toml --report paper.txt", "was not written by rcm"),
        ("paper.txt --lang fr", "there is no language “fr” here"),
    ],
)
def test_what_cannot_be_done_is_refused(words: str, says: str, rcm: Rcm, tmp_path: Path) -> None:
    """Each with a sentence and exit code 2, and nothing is written."""
    (tmp_path / "paper.txt").write_text(PAPER, "utf-8")
    done = rcm("import", *words.split(), cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["paper.txt"]


@pytest.mark.parametrize("output", ["agendas", "agendas/", "agendas/x.toml", "de 2026/"])
def test_a_folder_that_is_missing_is_made_and_that_is_said(output: str, rcm: Rcm, tmp_path: Path) -> None:
    """As `rcm agenda new` makes its own: where the words name a folder, or the one of agendas."""
    (tmp_path / "paper.txt").write_text(PAPER, "utf-8")
    done = rcm("import", "paper.txt", "-o", output, "--exit-zero", "--lang", "es", cwd=tmp_path)
    folder = output.partition("/")[0]
    assert f"no existía la carpeta {folder}, así que se creó" in done.err
    assert done.code == 0
    assert [path.suffix for path in (tmp_path / folder).iterdir()] == [".toml"]


WORDS = st.sampled_from(
    ["9:00-9:30 Opening", "99:99 Break", "9 September 2021", "Monday", "- a point", "[PPT]", "Lunch", "a\tb\tc", '"""', "\\",
     "# ¿? 3: no", "# date = 1  # ¿?", "10h00", "|", "Room: 5", "¿? 1: x", "GMT-6", "12:00 m.", "(sin título)"]
)  # fmt: skip


@given(st.lists(st.one_of(WORDS, st.text(st.characters(exclude_characters="\0"), max_size=30)), max_size=12))
def test_no_text_is_lost_and_no_text_breaks_the_command(lines: list[str]) -> None:
    """Whatever the text: it is refused as no text, or each line with a letter or figure is told, and the lost ones kept."""
    from rcmcli.importers.ledger import not_understood
    from rcmcli.importers.papers import Wishes, import_sheet
    from rcmcli.jobs.importing.written import written

    sheet = sheet_of("\n".join(lines).encode("utf-8", "replace"), "txt")
    found = import_sheet(sheet, Wishes())
    made = written(found)
    assert [entry.line for entry in found.entries] == [*sheet.printed]
    agenda_in(made.text)
    rows = made.text.split("\n")
    for entry in not_understood(found.entries):
        assert rows[made.comments[entry.line.number] - 1].endswith(f"{entry.line.number}: {one_line(entry.line.text)}")
