"""Own lists: what is due before the meeting and what is cancelled come back from a paper of rcm; no line goes unseen."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from conftest import Rcm

AGENDA = """format = 1
title = { en = "Workshop", es = "Taller" }
timezone = "America/Panama"
host = "Panama"
languages = ["en", "es"]

[[deadlines]]
date = 2026-07-01
title = { en = "Names of the delegates", es = "Nombres de las personas delegadas" }
for = ["Mexico", "IOM"]

[[deadlines]]
date = 2026-06-01
title = { en = "Papers: all of them", es = "Documentos: todos" }

[[day]]
date = 2026-07-12
items = '''
09:00-10:00  Group on wages | Grupo de salarios (track A) #a
09:00-10:00  Group on routes | Grupo de rutas (cancelled) (track B) #b
09:00-10:00  Group on health | Grupo de salud (track C) #c
10:00-10:30  Coffee break | Receso #d
10:30-11:00  Visit | Visita (cancelled) #e
'''
"""
NEEDS = {"docx": "docx"}


def brought_back(rcm: Rcm, folder: Path, form: str, language: str, *options: str, agenda: str = AGENDA) -> Any:
    """The agenda exported and imported again, as it stands in the file."""
    if form in NEEDS:
        pytest.importorskip(NEEDS[form])
    (folder / "a.toml").write_text(agenda, encoding="utf-8")
    paper = folder / f"paper.{form}"
    done = rcm("export", form, str(folder / "a.toml"), "--lang", language, "-o", str(paper), *options)
    assert done.code == 0, done.err
    return tomllib.loads(rcm("import", str(paper), "-o", "-").out)


@pytest.mark.parametrize(
    ("form", "options"), [("txt", ("--details",)), ("md", ()), ("html", ()), ("docx", ())], ids=lambda one: str(one)
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_due_and_what_is_cancelled_come_back(
    rcm: Rcm, tmp_path: Path, form: str, options: tuple[str, ...], language: str
) -> None:
    """The dates, the first one first, the titles and whom they are for; a cancelled item is not one that takes place."""
    found = brought_back(rcm, tmp_path, form, language, *options)
    titles = {"en": "Names of the delegates", "es": "Nombres de las personas delegadas"}
    assert [(str(one["date"]), one["title"]) for one in found["deadlines"]] == [
        ("2026-06-01", {"en": "Papers: all of them", "es": "Documentos: todos"}[language]),
        ("2026-07-01", titles[language]),
    ]
    assert len(found["deadlines"][1]["for"]) == 2
    lines = [line for line in found["day"][0]["items"].splitlines() if line[:1].isdigit()]
    assert ["(cancelled)" in line or "(cancelado)" in line for line in lines] == [False, True, False, False, True]
    assert not any("CANCEL" in line for line in lines)


@pytest.mark.parametrize("form", ["md", "html", "docx"])
def test_the_hour_of_a_deadline_comes_back(rcm: Rcm, tmp_path: Path, form: str) -> None:
    """It is that of the meeting's own clock, the first of those that are printed; no line is left over."""
    due = AGENDA.replace("date = 2026-07-01\n", 'date = 2026-07-01\ntime = "23:59"\n')
    found = brought_back(rcm, tmp_path, form, "en", agenda=due)
    told = [(str(one["date"]), one.get("time")) for one in found["deadlines"]]
    assert told == [("2026-06-01", None), ("2026-07-01", "23:59")]
    assert "# ¿? " not in rcm("import", str(tmp_path / f"paper.{form}"), "-o", "-").out


@pytest.mark.parametrize(
    ("title", "is_cancelled"),
    [
        ("CANCELLED: Visit", True), ("Cancelado – Visita", True), ("SUSPENDIDA: Visita", True), ("Annulé : Visite", True),
        ("Cancelled flights: the way ahead", False), ("Cancelled", False),
    ],
)  # fmt: skip
def test_a_word_before_a_title_cancels_it(rcm: Rcm, tmp_path: Path, title: str, is_cancelled: bool) -> None:
    """In papers of others too."""
    paper = tmp_path / "paper.txt"
    paper.write_text(
        f"Workshop\nPanama City, Panama\n12 July 2026\n\n09:00-10:00 Opening\n10:00-11:00 {title}\n", "utf-8"
    )
    lines = rcm("import", str(paper), "-o", "-").out.splitlines()
    [line] = [one for one in lines if one.startswith("10:00-11:00")]
    assert ("(cancelled)" in line) is is_cancelled
