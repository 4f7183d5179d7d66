"""Papers of rcm with items that have no day yet, and of a meeting of one day: both come back as they were, in each form."""

import pytest
from conftest import Rcm

from rcmcli.model.agenda import Agenda
from rcmcli.store.reading import read_bytes

TEXT = """format = 1
title = { en = "Workshop on health", es = "Taller de salud" }
timezone = "America/Costa_Rica"
status = "draft"
organizer = "Belize"
host = "Costa Rica"
languages = ["en", "es"]

[[day]]
date = 2026-03-02
items = '''
09:00-10:00  Opening | Apertura [Belize]
10:00-11:00  Session 1 | Sesión 1
'''

[[unplaced]]
title = { en = "Visit to the shelter", es = "Visita al albergue" }
minutes = 60
leads = ["Belize", "Panama"]
topics = [{ en = "Beds", es = "Camas" }]

[[unplaced]]
title = { en = "Picture", es = "Fotografía" }
"""
NEEDS = {"docx": "docx", "pdf": "typst"}


def came_back(rcm: Rcm, folder: str, form: str, languages: str) -> Agenda:
    """The agenda exported in a form and languages, and imported from that."""
    for needed in (NEEDS.get(form), "pypdfium2" if form == "pdf" else None):
        if needed:
            pytest.importorskip(needed)
    agenda, paper = f"{folder}/a.toml", f"{folder}/paper.{form}"
    with open(agenda, "w", encoding="utf-8") as file:
        file.write(TEXT)
    assert rcm("export", form, agenda, "--lang", languages, "-o", paper).code in (0, 1)
    told = rcm("import", paper, "--exit-zero")
    assert "not understood" not in told.err
    found = read_bytes(told.out.encode(), "agendas/x.toml").agenda
    assert found is not None
    return found


@pytest.mark.parametrize("form", ["txt", "md", "html", "docx", "pdf"])
def test_one_language(rcm: Rcm, tmp_path: object, form: str) -> None:
    """The head is no label and no title, the items keep their points, and what has no day keeps its leads and its length."""
    found = came_back(rcm, str(tmp_path), form, "es")
    assert (found.title.pick("es"), found.organizer.pick("es"), found.host) == (
        "Taller de salud",
        "Belize",
        "Costa Rica",
    )
    assert (found.status, found.mode) == ("draft", "in-person")
    (day,) = found.days
    assert (day.title.pick("es"), day.notes, [len(item.topics) for item in day.items]) == ("", (), [0, 0])
    visit, picture = found.unplaced
    assert (visit.title.pick("es"), picture.title.pick("es")) == ("Visita al albergue", "Fotografía")
    if form != "txt":  # a message names them alone
        assert (visit.leads, visit.minutes) == (("Belice", "Panamá"), 60)
        assert [topic.title.pick("es") for topic in visit.topics] == ["Camas"]


@pytest.mark.parametrize("form", ["md", "html", "docx"])
def test_two_languages(rcm: Rcm, tmp_path: object, form: str) -> None:
    """What has no day yet comes back in both, side by side or one after the other as the paper prints them."""
    visit, picture = came_back(rcm, str(tmp_path), form, "en,es").unplaced
    assert [picture.title.pick(one) for one in ("en", "es")] == ["Picture", "Fotografía"]
    assert [visit.title.pick(one) for one in ("en", "es")] == ["Visit to the shelter", "Visita al albergue"]


def test_a_day_without_items(rcm: Rcm, tmp_path: object) -> None:
    """That a day has no items is no item."""
    text = TEXT[: TEXT.index("items = '''")] + TEXT[TEXT.index("[[unplaced]]") :]
    for form in ("txt", "html"):
        agenda, paper = f"{tmp_path}/b.toml", f"{tmp_path}/b.{form}"
        with open(agenda, "w", encoding="utf-8") as file:
            file.write(text)
        assert rcm("export", form, agenda, "--lang", "es", "-o", paper).code in (0, 1)
        told = rcm("import", paper, "--exit-zero")
        assert "sin puntos" not in told.out
        assert told.out.count("[[unplaced]]") == 2
