"""`rcm import` of a list of activities: what is decided and said, what is written, what is refused."""

import json
from pathlib import Path

import pytest
from activities_told import calendar_in
from conftest import Rcm
from papers import p, package, table, tc, word_parts

DECISIONS = Path(__file__).parents[1] / "data/documents/lists/decisions-2021.txt"
LIST = """Plan de trabajo 2023

Grupo de Trabajo en materia de Protección

- Taller sobre asilo, en México, con el apoyo de la OIM, en marzo
- Estudio sobre remesas
  - Términos de referencia
"""
AGENDA = """Reunión del Grupo
Viernes 3 de marzo de 2023

9:00-9:30 Apertura
9:30-11:00 Informe
11:00-12:00 Cierre
"""
PEOPLE = "Name,Position,Email\nAna Mora,Directora,ana@example.org\nLuis Paz,Asesor,luis@example.org\n"


def test_a_list_is_told_from_an_agenda(rcm: Rcm, tmp_path: Path) -> None:
    """What was decided is said, on which evidence, and how to have it otherwise; the file is complete."""
    paper = tmp_path / "plan.txt"
    paper.write_text(LIST)
    done = rcm("import", str(paper), "--lang", "es")
    assert done.code == 0
    assert (
        "se leyó como calendario de actividades (2 actividades en 1 grupo; líneas con hora: 0); --as agenda" in done.err
    )
    assert done.out == (
        'format    = 1\ntitle     = "Plan de trabajo 2023"\nperiod    = "2023"\nlanguages = ["es"]\n\n\n'
        '[[group]]\nid    = "proteccion"\ntitle = "Grupo de Trabajo en materia de Protección"\n\n'
        '[[group.activity]]\nid    = "taller-sobre-asilo"\ntitle = "Taller sobre asilo"\nkind  = "workshop"\nwhen  = "March"\n'
        'host  = "México"\nwith  = ["OIM"]\n\n'
        '[[group.activity]]\nid    = "estudio-sobre-remesas"\ntitle = "Estudio sobre remesas"\nkind  = "document"\n'
        'steps = ["Términos de referencia"]\n'
    )


def test_it_is_named_by_its_year_and_passes_the_checks(rcm: Rcm, tmp_path: Path) -> None:
    """`-o calendars/` puts it there; nothing in it is an error."""
    folder = tmp_path / "calendars"
    folder.mkdir()
    done = rcm("import", str(DECISIONS), "-o", f"{folder}/", "--year", "2022")
    assert (done.code, [path.name for path in folder.iterdir()]) == (1, ["2022.toml"])
    assert "no year is printed; 2022 was given with --year" in done.err
    assert "error" not in rcm("check", str(folder / "2022.toml"), "--at", "2022-01-10").out
    assert rcm("import", str(DECISIONS), "-o", f"{folder}/", "--year", "2022").code == 2


def test_the_report_tells_every_line(rcm: Rcm, tmp_path: Path) -> None:
    """Each printed line once, with where it stands in the calendar."""
    rcm("import", str(DECISIONS), "-o", str(tmp_path / "c.toml"), "--report", str(tmp_path / "r.json"))
    told = json.loads((tmp_path / "r.json").read_text())
    printed = [n for n, line in enumerate(DECISIONS.read_text().split("\n"), 1) if any(map(str.isalnum, line))]
    assert [line["line"] for line in told["lines"]] == printed
    assert told["form"] == "calendar"
    assert told["counts"]["activities"] == 23
    at = {line["line"]: line["at"] for line in told["lines"]}
    assert (at[57], at[73], at[15]) == (["group", 2, "activity", 0], ["group", 1, "activity", 0], ["deadline", 0])


def test_by_hand_it_is_what_it_is_said_to_be(rcm: Rcm, tmp_path: Path) -> None:
    """`--as` decides against the evidence; other words are refused."""
    paper = tmp_path / "plan.txt"
    paper.write_text(LIST)
    assert "[[group]]" not in rcm("import", str(paper), "--as", "agenda").out
    assert "[[group]]" in rcm("import", str(paper), "--as", "calendario").out
    done = rcm("import", str(paper), "--as", "memo")
    assert (done.code, "--as takes agenda or calendar" in done.err) == (2, True)


def test_an_agenda_stays_one(rcm: Rcm, tmp_path: Path) -> None:
    """Hours make an agenda, silently; a paper of both says that there is more, and keeps its lines either way."""
    paper = tmp_path / "a.txt"
    paper.write_text(AGENDA)
    assert "calendar" not in rcm("import", str(paper), "--tz", "Guatemala").err.replace("calendars", "")
    paper.write_text(LIST.replace("- Estudio", "- Curso\n- Foro\n- Estudio") + "\n" + AGENDA)
    done = rcm("import", str(paper), "--tz", "Guatemala")
    assert "[[day]]" in done.out
    assert "though it lists activities" in done.err
    other = rcm("import", str(paper), "--as", "calendar")
    assert "# ¿? 13: 9:00-9:30 Apertura" in other.out or "# ¿? 14: 9:00-9:30 Apertura" in other.out


def test_what_lists_nothing_is_refused(rcm: Rcm, tmp_path: Path) -> None:
    """A table of people, or prose, is no calendar; the sentence says what one looks like."""
    for name, words in (("people.csv", PEOPLE), ("prose.txt", "Dear all,\nplease send your inputs soon.\n")):
        paper = tmp_path / name
        paper.write_text(words)
        done = rcm("import", str(paper), "--as", "calendar", "-o", str(tmp_path / "c.toml"))
        assert (done.code, (tmp_path / "c.toml").exists()) == (2, False)
        assert "was recognised as an activity" in done.err


def test_it_is_not_written_onto_an_agenda(rcm: Rcm, tmp_path: Path) -> None:
    """`--onto` is refused, and so is a calendar of entries as a list; hours that were given are said to be unused."""
    paper = tmp_path / "plan.txt"
    paper.write_text(LIST)
    done = rcm("import", str(paper), "--onto", "2021-09-rcm-sacm", "--lang", "es")
    assert (done.code, "no se puede escribir sobre un orden del día" in done.err) == (2, True)
    assert "--tz was not used" in rcm("import", str(paper), "--tz", "Guatemala").err
    entries = tmp_path / "c.ics"
    entries.write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    assert rcm("import", str(entries), "--as", "calendar").code == 2


def test_word_tables_under_headings(rcm: Rcm, tmp_path: Path) -> None:
    """A Word file with a table for each group, its columns in another order, is a list."""
    head = f"<w:tr>{''.join(tc(p(f'<w:r><w:t>{one}</w:t></w:r>')) for one in ('Fecha', 'Actividad', 'Sede', 'Con el apoyo de'))}</w:tr>"
    row = f"<w:tr>{''.join(tc(p(f'<w:r><w:t>{one}</w:t></w:r>')) for one in ('por definir', 'Taller sobre asilo', 'Belice', 'ACNUR'))}</w:tr>"
    body = p("<w:r><w:t>Grupo de Trabajo de Protección</w:t></w:r>") + table(head, row, row.replace("asilo", "salud"))
    paper = tmp_path / "lista.docx"
    paper.write_bytes(package(word_parts(body)))
    done = rcm("import", str(paper))
    assert 'id    = "proteccion"' in done.out
    assert done.out.count('host  = "Belice"\nwith  = ["ACNUR"]') == 2


def test_word_lists_with_headings_and_styles(rcm: Rcm, tmp_path: Path) -> None:
    """Styles say what is nested; a heading ends the group above it, though no row follows at once; a signature is no activity."""
    docx = pytest.importorskip("docx")
    paper, document = tmp_path / "lista.docx", docx.Document()
    document.add_heading("Plan de trabajo 2024", 0)
    document.add_heading("Grupo de Trabajo en materia de Protección", 1)
    document.add_paragraph("Taller, en Belice, con el apoyo del ACNUR (abril)", style="List Number")
    document.add_paragraph("Estudio sobre remesas", style="List Number")
    document.add_paragraph("Términos de referencia", style="List Bullet 2")
    document.add_heading("Grupo de Trabajo en materia de Gestión Fronteriza", 1)
    document.add_paragraph("Una descripción.")
    document.add_paragraph("Curso en línea", style="List Bullet")
    document.add_paragraph("Firmado en la Ciudad de México")
    document.save(str(paper))
    done = rcm("import", str(paper))
    found = calendar_in(done.out)
    told = [
        (group.id, one.title.any, one.host, one.support, str(one.when), len(one.steps))
        for _, group, one in found.each()
    ]
    assert told == [
        ("proteccion", "Taller", "Belice", ("ACNUR",), "2024-04", 0),
        ("proteccion", "Estudio sobre remesas", "", (), "", 1),
        ("gestion-fronteriza", "Curso en línea", "", (), "", 0),
    ]
    assert [row for row in done.out.split("\n") if row.startswith("# ¿?")] == [
        "# ¿? 7: Una descripción.",
        "# ¿? 9: Firmado en la Ciudad de México",
    ]


def test_a_merged_table_with_seats(rcm: Rcm, tmp_path: Path) -> None:
    """A seat is a party, a city of one, or no place at all; a cell that goes on has the group above."""
    rows = [
        "Grupo;Actividad;Fecha;Sede",
        "Protección;1. Taller;por definir;Belice",
        ";2. Foro;Q2;San José, Costa Rica",
        ";Curso;;virtual",
    ]
    paper = tmp_path / "tabla.csv"
    paper.write_text("\n".join(rows))
    found = calendar_in(rcm("import", str(paper)).out)
    told = [(group.id, one.title.any, one.host, one.city, one.mode) for _, group, one in found.each()]
    assert told == [
        ("proteccion", "Taller", "Belice", "", None),
        ("proteccion", "Foro", "Costa Rica", "San José", None),
        ("proteccion", "Curso", "", "", "virtual"),
    ]


@pytest.mark.parametrize("kind", ["csv", "txt"])
def test_long_lists_are_quick(rcm: Rcm, tmp_path: Path, kind: str) -> None:
    """Work grows with the rows, not with their square: a long list is read, with nothing lost."""
    paper = tmp_path / f"long.{kind}"
    rows = [f"Workshop {n} on health" for n in range(1000)]
    head = "Activity,Group,Host\n" if kind == "csv" else "Working Group on Health:\n"
    paper.write_text(
        head + "".join(f"{row},Health,Mexico\n" if kind == "csv" else f"- {row}, in Mexico\n" for row in rows)
    )
    done = rcm("import", str(paper), "--exit-zero", "-q")
    assert done.out.count("[[group.activity]]") == done.out.count('host  = "Mexico"') == 1000
