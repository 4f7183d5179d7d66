"""`deadlines` are shown before the days: the earliest first, to those they concern, never to the public if they are for some."""

import json
from pathlib import Path

import pytest
from conftest import Rcm

AGENDA = """format = 1
title.en = "Plenary"
title.es = "Plenaria"
status = "final"
timezone = "America/Costa_Rica"
delegations = ["RCM"]
observers = ["IOM"]
deadlines = [
  { date = 2027-08-30, title = { en = "Comments", es = "Observaciones" }, for = ["members"] },
  { date = 2027-08-20, title = { en = "Registration", es = "Inscripción" } },
]
[[day]]
date = 2027-09-09
[[day.item]]
id = "opening"
time = "09:00-10:00"
title = { en = "Opening", es = "Apertura" }
"""
ENGLISH = ["Deadlines:", "  • Friday, 20 August 2027: Registration", "  • Monday, 30 August 2027: Comments (members)"]
SPANISH = ["Plazos:", "  • viernes, 20 de agosto de 2027: Inscripción"]


@pytest.fixture
def agenda(tmp_path: Path) -> Path:
    """The agenda in a file of its own."""
    path = tmp_path / "meeting.toml"
    path.write_text(AGENDA, encoding="utf-8")
    return path


def test_deadlines_stand_before_the_days(agenda: Path, rcm: Rcm) -> None:
    """Each with its date in words and whom it is asked of; for an observer only what concerns it."""
    lines = rcm("agenda", "show", str(agenda)).out.splitlines()
    at = lines.index("Deadlines:")
    assert lines[at : at + 3] == ENGLISH
    assert at < lines.index("Thursday, 9 September 2027")
    lines = rcm("agenda", "show", str(agenda), "--for", "IOM", "--lang", "es").out.splitlines()
    at = lines.index("Plazos:")
    assert lines[at : at + 3] == [*SPANISH, ""]
    due = json.loads(rcm("agenda", "show", str(agenda), "--for", "Canada", "--json").out)["deadlines"]
    assert [(one["date"], one["parties"]) for one in due] == [("2027-08-20", []), ("2027-08-30", ["members"])]


@pytest.mark.parametrize("form", ["html", "md"])
def test_deadlines_are_in_what_people_receive(form: str, agenda: Path, rcm: Rcm, tmp_path: Path) -> None:
    """In both languages for members; the public is told of those that are for everyone."""
    for audience, told in (("members", True), ("public", False)):
        target = tmp_path / f"{audience}.{form}"
        done = rcm("export", form, str(agenda), "--lang", "es,en", "--audience", audience, "--output", str(target))
        assert done.code == 0, done.err
        page = target.read_text(encoding="utf-8")
        assert "Inscripción" in page
        assert "20 August 2027" in page
        assert ("Observaciones" in page) is told
