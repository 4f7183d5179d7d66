"""`rcm import --onto`: a paper that came back with changes; what it says otherwise is written, every other byte stays."""

from pathlib import Path

import pytest
from conftest import Rcm

LINES = """\
# Kept by hand.
format    = 1
title     = "Taller"
timezone  = "America/Guatemala"
languages = ["es", "en"]

[[day]]
date  = 2021-09-09
items = \"\"\"
# rcm: ignore[T206] the bus is late
09:00-09:30  Apertura | Opening [PPT] #opening
09:30-10:30  Rutas migratorias | Routes [OIM] #routes
# as agreed
11:00-12:00  Casos consulares | Consular cases #cases
12:00-13:00  Almuerzo | Lunch #lunch
\"\"\"
"""
TABLES = """\
format    = 1
title     = "Taller"
timezone  = "America/Guatemala"
languages = ["es", "en"]

[[day]]
date = 2021-09-09

[[day.item]]
id       = "opening"
time     = "09:00-09:30"  # as agreed
title.es = "Apertura"
title.en = "Opening"
leads    = ["PPT"]

[[day.item]]
id       = "routes"
time     = "09:30-10:30"
title.es = "Rutas migratorias"
title.en = "Routes"
leads    = ["OIM"]

[[day.item]]
id       = "cases"
time     = "11:00-12:00"
title.es = "Casos consulares"
title.en = "Consular cases"

[[day.item]]
id       = "lunch"
time     = "12:00-13:00"
title.es = "Almuerzo"
title.en = "Lunch"
"""
PAPER = """\
Taller
Jueves 9 de septiembre de 2021

09:00-09:30 Apertura [PPT]
09:30-10:30 Rutas migratorias [OIM]
11:00-12:00 Casos consulares
12:00-13:00 Almuerzo
"""


def imported_onto(text: str, paper: str, rcm: Rcm, folder: Path) -> tuple[str, str, int]:
    """The agenda after a paper was imported onto it, what was said, and the exit code."""
    (folder / "agendas").mkdir(exist_ok=True)
    file = folder / "agendas" / "taller.toml"
    file.write_text(text, "utf-8")
    done = rcm("import", "-", "--onto", "taller", stdin=paper.encode(), cwd=folder, env={"COLUMNS": "200"})
    assert done.out == ""
    return file.read_text("utf-8"), done.err, done.code


@pytest.mark.parametrize("text", [LINES, TABLES], ids=["lines", "tables"])
def test_a_paper_without_changes_changes_nothing(text: str, rcm: Rcm, tmp_path: Path) -> None:
    """Not a byte, and nothing is left to look at."""
    after, said, code = imported_onto(text, PAPER, rcm, tmp_path)
    assert (after, code) == (text, 0)
    assert "says nothing otherwise" in said


@pytest.mark.parametrize("text", [LINES, TABLES], ids=["lines", "tables"])
@pytest.mark.parametrize(
    ("of_paper", "of_agenda"),
    [
        (("09:30-10:30 Rutas", "09:45-10:45 Rutas"), ("09:30-10:30", "09:45-10:45")),
        (("Casos consulares", "Casos de asilo"), ("Casos consulares", "Casos de asilo")),
        (("[OIM]", "[ACNUR]"), ("OIM", "ACNUR")),
        (("12:00-13:00", "12:15-13:00"), ("12:00-13:00", "12:15-13:00")),
    ],
    ids=["time", "title", "lead", "start"],
)
def test_what_the_paper_changes_is_changed_and_nothing_else(
    of_paper: tuple[str, str], of_agenda: tuple[str, str], text: str, rcm: Rcm, tmp_path: Path
) -> None:
    """Ids, comments, waivers and the other language stay as they are; the paper once more changes nothing."""
    paper = PAPER.replace(*of_paper)
    after, said, code = imported_onto(text, paper, rcm, tmp_path)
    assert after == text.replace(*of_agenda)
    assert code == 0
    assert "changed" in said
    assert imported_onto(after, paper, rcm, tmp_path)[0] == after


def test_the_line_that_is_named_holds_the_new_value(rcm: Rcm, tmp_path: Path) -> None:
    """As the file is afterwards."""
    after, said, _ = imported_onto(TABLES, PAPER.replace("11:00-12:00", "11:30-12:00"), rcm, tmp_path)
    assert "cases  time: 11:00-12:00 → 11:30-12:00 (line 25)" in said
    assert after.split("\n")[24] == 'time     = "11:30-12:00"'


NEW_LINE = "10:30-10:45  Fotografía oficial | #fotografia-oficial\n"
NEW_TABLE = """
[[day.item]]
id       = "fotografia-oficial"
time     = "10:30-10:45"
title.es = "Fotografía oficial"
"""


@pytest.mark.parametrize(
    ("text", "written", "before"),
    [(LINES, NEW_LINE, "# as agreed\n11:00"), (TABLES, NEW_TABLE, '\n[[day.item]]\nid       = "cases"')],
    ids=["lines", "tables"],
)
def test_a_new_item_comes_in_at_its_place(text: str, written: str, before: str, rcm: Rcm, tmp_path: Path) -> None:
    """With an id, in the language of the paper; all else keeps every byte, and once more nothing changes."""
    paper = PAPER.replace("11:00-12:00", "10:30-10:45 Fotografía oficial\n11:00-12:00")
    after, said, code = imported_onto(text, paper, rcm, tmp_path)
    assert (after, code) == (text.replace(before, written + before), 0)
    assert "put in  2021-09-09 10:30  Fotografía oficial (line " in said
    assert imported_onto(after, paper, rcm, tmp_path)[0] == after


def test_an_agenda_without_ids_gets_none(rcm: Rcm, tmp_path: Path) -> None:
    """Nor is another language made up."""
    text = LINES.replace(" #opening", "").replace(" #routes", "").replace(" #cases", "").replace(" #lunch", "")
    paper = PAPER + "13:00-13:10 Fotografía\n"
    after, _, _ = imported_onto(text, paper, rcm, tmp_path)
    assert after == text.replace('#lunch\n"""', "").replace('Lunch\n"""', 'Lunch\n13:00-13:10  Fotografía |\n"""')


@pytest.mark.parametrize(
    ("text", "gone", "comments"),
    [
        (LINES, "# as agreed\n11:00-12:00  Casos consulares | Consular cases #cases\n", ", with # as agreed"),
        (
            TABLES,
            TABLES[TABLES.index('[[day.item]]\nid       = "cases"') : TABLES.index('[[day.item]]\nid       = "lunch"')],
            "",
        ),
    ],
    ids=["lines", "tables"],
)
def test_an_item_that_the_paper_lacks_goes_and_is_named(
    text: str, gone: str, comments: str, rcm: Rcm, tmp_path: Path
) -> None:
    """With the comments directly above it, which are said too: nothing else has them any more."""
    after, said, code = imported_onto(text, PAPER.replace("11:00-12:00 Casos consulares\n", ""), rcm, tmp_path)
    assert (after, code) == (text.replace(gone, ""), 0)
    line = text[: text.index("Casos")].count("\n") + 1 - 3 * (text == TABLES)
    assert f"taken out  2021-09-09 11:00  Casos consulares (was on line {line}{comments})" in said


CLOSED = LINES.replace("Consular cases #cases", "Consular cases (members only) #cases")


@pytest.mark.parametrize(
    ("text", "paper", "why"),
    [
        (CLOSED, PAPER.replace("11:00-12:00 Casos consulares\n", ""), "it is for some only"),
        (CLOSED, PAPER.replace("Casos consulares", "Sesión cerrada"), ""),
        (CLOSED, PAPER.replace("11:00-12:00 Casos consulares", "11:00-12:00 Café"), "it is for some only"),
        (LINES, PAPER.replace("11:00-12:00 Casos", "Casos"), "its title stands in the paper"),
        (LINES, PAPER[: PAPER.index("09:30")], "the paper lacks more items of that day than it has"),
    ],
    ids=["left-out", "closed-copy", "another-at-its-hour", "no-hour", "part"],
)
def test_what_may_not_go_stays(text: str, paper: str, why: str, rcm: Rcm, tmp_path: Path) -> None:
    """An item for some only never goes, whatever stands at its hour; nor one that the paper still names, nor half a day."""
    after, said, code = imported_onto(text, paper, rcm, tmp_path)
    assert "Casos consulares | Consular cases" in after
    assert [line for line in text.split("\n") if line not in after.split("\n")] == []
    assert why in said
    assert code == (1 if why else 0)


def test_an_item_of_a_day_that_the_paper_lacks_stays(rcm: Rcm, tmp_path: Path) -> None:
    """A paper of the first day says nothing of the second."""
    text = LINES + '\n[[day]]\ndate  = 2021-09-10\nitems = """\n09:00  Clausura | Closing #closing\n"""\n'
    after, said, code = imported_onto(text, PAPER, rcm, tmp_path)
    assert (after, code) == (text, 1)
    assert "no day of the paper has its date" in said


POINTS_TABLE = TABLES.replace(
    'title.en = "Routes"\n',
    'title.en = "Routes"\ntopics   = [\n  { es = "Mapa", en = "Map" },  # first\n  { es = "Próximos pasos", en = "Next steps" },\n]\n',
)
POINTS_LINE = LINES.replace("#routes\n", "#routes\n  - Mapa | Map\n  - Próximos pasos | Next steps\n")
POINTS_PAPER = PAPER.replace("migratorias [OIM]\n", "migratorias [OIM]\n- Mapa\n- Próximos pasos\n")


@pytest.mark.parametrize(
    ("text", "of_paper", "of_agenda"),
    [
        (POINTS_TABLE, ("- Mapa\n", "- Mapa nuevo\n"), ('"Mapa"', '"Mapa nuevo"')),
        (POINTS_TABLE, ("- Mapa\n", "- Mapa\n- Datos\n"), ("# first\n", '# first\n  { es = "Datos" },\n')),
        (POINTS_TABLE, ("- Próximos pasos\n", ""), ('  { es = "Próximos pasos", en = "Next steps" },\n', "")),
        (POINTS_LINE, ("- Mapa\n", "- Mapa nuevo\n"), ("Mapa |", "Mapa nuevo |")),
        (POINTS_LINE, ("- Mapa\n", "- Mapa\n- Datos\n"), ("| Map\n", "| Map\n  - Datos |\n")),
        (POINTS_LINE, ("- Próximos pasos\n", ""), ("  - Próximos pasos | Next steps\n", "")),
        (POINTS_LINE, ("[OIM]", "[OIM, ACNUR]"), ("[OIM]", "[OIM, ACNUR]")),
        (POINTS_TABLE, ("[OIM]", "[OIM, ACNUR]"), ('["OIM"]', '["OIM", "ACNUR"]')),
        (POINTS_TABLE, ("Casos consulares", "Casos consulares [OIM]"), ('"Consular cases"\n', '"Consular cases"\nleads    = ["OIM"]\n')),
        (POINTS_LINE, ("Casos consulares", "Casos consulares [OIM]"), ("Consular cases", "Consular cases [OIM]")),
    ],
)  # fmt: skip
def test_points_and_leads_change_one_by_one(
    text: str, of_paper: tuple[str, str], of_agenda: tuple[str, str], rcm: Rcm, tmp_path: Path
) -> None:
    """Reworded, put in, taken out; comments and the other language stay, and once more nothing changes."""
    paper = POINTS_PAPER.replace(*of_paper)
    after, _, code = imported_onto(text, paper, rcm, tmp_path)
    assert (after, code) == (text.replace(*of_agenda), 0)
    assert imported_onto(after, paper, rcm, tmp_path)[0] == after


def test_a_copy_for_one_party_is_refused(rcm: Rcm, workspace: Path) -> None:
    """It leaves out what others attend."""
    file = workspace / "agendas" / "2021-09-rcm-sacm.toml"
    before = file.read_bytes()
    message = rcm("export", "txt", "2021-09", "-o", "-", "--for", "Costa Rica", cwd=workspace).raw_out
    done = rcm("import", "-", "--onto", "2021-09", stdin=message, cwd=workspace)
    assert done.code == 2
    assert "is a copy for one party" in done.err
    assert file.read_bytes() == before


def test_an_end_that_the_paper_leaves_out_is_kept(rcm: Rcm, tmp_path: Path) -> None:
    """A paper of starts says nothing of the ends; another start without an end is left to the user."""
    starts = PAPER.replace("-09:30 ", " ").replace("-10:30 ", " ").replace("-12:00 ", " ").replace("-13:00 ", " ")
    assert imported_onto(LINES, starts, rcm, tmp_path)[0] == LINES
    after, said, code = imported_onto(LINES, starts.replace("11:00", "11:15"), rcm, tmp_path)
    assert (after, code) == (LINES, 1)
    assert "time: 11:00-12:00 → 11:15" in said


def test_hours_of_another_clock_are_refused(rcm: Rcm, tmp_path: Path) -> None:
    """They would mean other hours; nothing is written."""
    paper = PAPER.replace("2021\n", "2021\nHora de Bogotá (GMT-5)\n").replace("09:30-10:30", "09:45-10:45")
    after, said, code = imported_onto(LINES, paper, rcm, tmp_path)
    assert (after, code) == (LINES, 2)
    assert "which differ on its dates" in said


def test_onto_goes_alone(rcm: Rcm, tmp_path: Path) -> None:
    """The agenda is edited in its place, which must be a file that is there."""
    (tmp_path / "taller.toml").write_text(LINES, "utf-8")
    (tmp_path / "p.txt").write_text(PAPER, "utf-8")
    for words in ("--onto taller.toml -o x.toml", "--onto taller.toml --force", "--onto -", "--onto none.toml"):
        assert rcm("import", "p.txt", *words.split(), cwd=tmp_path).code == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p.txt", "taller.toml"]
    done = rcm("import", "p.txt", "--onto", "taller.toml", "--report", "-", cwd=tmp_path)
    assert (done.code, done.out[:2]) == (0, "{\n")


def test_a_known_edit_comes_back_through_an_export(rcm: Rcm, workspace: Path) -> None:
    """An agenda sent out as a message and brought back onto the version before gives the new hour, and only that."""
    file = workspace / "agendas" / "2021-09-rcm-sacm.toml"
    before = file.read_text("utf-8")
    edited = before.replace('"11:10-12:10"', '"11:25-12:10"')
    file.write_text(edited, "utf-8")
    message = rcm("export", "txt", "2021-09", "-o", "-", "--lang", "en", cwd=workspace).raw_out
    file.write_text(before, "utf-8")
    rcm("import", "-", "--onto", "2021-09", stdin=message, cwd=workspace)
    assert edited != before
    assert file.read_text("utf-8") == edited


@pytest.mark.parametrize("languages", ["es,en", "en,es"])
@pytest.mark.parametrize(
    ("before", "after"), [("Official photograph", "Family photo"), ("Fotografía oficial", "Foto de familia")]
)
def test_a_title_edited_in_either_language_is_written(
    languages: str, before: str, after: str, rcm: Rcm, workspace: Path
) -> None:
    """A paper in two languages that came back with one title changed, in the first or the second of them."""
    file = workspace / "agendas" / "2021-07-rcgm-puebla.toml"
    text = file.read_text("utf-8")
    paper = workspace / "p.md"
    rcm("export", "md", "2021-07", "-o", str(paper), "--lang", languages, cwd=workspace)
    paper.write_text(paper.read_text("utf-8").replace(before, after), "utf-8")
    assert rcm("import", "p.md", "--onto", "2021-07", cwd=workspace).code == 0
    assert file.read_text("utf-8") == text.replace(f'"{before}"', f'"{after}"') != text
