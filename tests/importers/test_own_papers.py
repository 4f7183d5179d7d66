"""Our own papers read back: status, mode, host and room, in each language that we print; slots keep track and room."""

from typing import Any

import pytest
from conftest import run_here

from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.own_words import without_marks
from rcmcli.importers.papers import Wishes, import_sheet
from rcmcli.model.draft import Draft

HEAD = """format = 1
title.en = "Second Meeting of the Network"
title.es = "Segunda reunión de la Red"
title.fr = "Deuxième réunion du Réseau"
title.pt = "Segunda reunião da Rede"
status = "{status}"
timezone = "America/Mexico_City"
organizer = "Regional Conference on Migration (RCM)"
host = "Mexico"
mode = "virtual"
[[day]]
date = 2021-07-26
"""
ITEM = '[[day.item]]\nid = "{id}"\ntitle = "{title}"\ntime = "{time}"\nroom = "{room}"\ntrack = "{track}"\n'
NEEDS = {"docx": ("docx",), "pdf": ("typst", "pypdfium2")}


def read_back(form: str, text: str, language: str) -> Draft:
    """The agenda exported in this form and language, and read again."""
    for package in NEEDS[form]:
        pytest.importorskip(package)
    words = ("export", form, "-", "--stdin-filename", "made.toml", "-o", "-", "--lang", language)
    made = run_here(*words, stdin=text.encode())
    assert made.code == 0, made.err
    return import_sheet(sheet_of(made.raw_out, form), Wishes()).draft


def head_of(draft: Draft) -> dict[str, Any]:
    """What stands at its head."""
    return {pair.key: pair.value for pair in draft.pairs}


@pytest.mark.parametrize("form", NEEDS)
@pytest.mark.parametrize("language", ["en", "es", "fr", "pt", "es,en"])
@pytest.mark.parametrize("status", ["draft", "preliminary", "final", "cancelled"])
def test_the_head_comes_back(form: str, language: str, status: str) -> None:
    """Of a meeting of one day, whose date stands at its head too; one room of all items is said above them."""
    items = (
        ITEM.format(id=f"i{n}", title=f"Item {n}", time=f"{9 + n:02}:00", room="Salón A", track="") for n in (0, 1)
    )
    draft = read_back(form, HEAD.format(status=status) + "".join(items), language)
    head = head_of(draft)
    assert (head.get("status"), head.get("mode")) == (status, "virtual")
    assert "Regional Conference" in str(head.get("organizer"))
    assert "xi" in str(head.get("host"))
    assert [str(day.date) for day in draft.days] == ["2021-07-26"]
    assert {one.item.room.any for one in draft.days[0].items} == {"Salón A"}


@pytest.mark.parametrize("form", NEEDS)
def test_a_slot_comes_back(form: str) -> None:
    """Three tracks at ten: each title, hour, track and room."""
    tracks = ("Labour", "Border", "Protection")
    items = (
        ITEM.format(id=f"i{n}", title=f"Talk {n}", time="10:00-11:00", room=f"Room {n}", track=track)
        for n, track in enumerate(tracks)
    )
    day = read_back(form, HEAD.format(status="final") + "".join(items), "en").days[0]
    found = [(one.item.title.any, one.item.time.start, one.item.track.any, one.item.room.any) for one in day.items]
    assert found == [(f"Talk {n}", 600, track, f"Room {n}") for n, track in enumerate(tracks)]


SIDE_BY_SIDE = """
[[day.item]]
title.en = "Adoption of the statement"
title.es = "Aprobación de la declaración"
time = "09:00-10:00"
leads = ["Canada"]
[[day.item]]
title.en = "Press conference"
title.es = "Conferencia de prensa"
time = "10:00-10:45"
track = { en = "Media", es = "Medios" }
leads = ["Canada", "Mexico"]
[[day.item]]
title.en = "Closed session"
title.es = "Sesión privada"
time = "10:00-10:45"
leads = ["PPT"]
"""


def test_few_rows_of_two_languages() -> None:
    """Two columns are one thing in two languages though only their heads tell; leads come once, the track in both, no other is made up."""
    draft = read_back("docx", HEAD.format(status="final") + SIDE_BY_SIDE, "en,es")
    found = [
        (one.item.title.en, one.item.title.es, one.item.leads, one.item.track.en, one.item.track.es)
        for day in draft.days
        for one in day.items
    ]
    assert found == [
        ("Adoption of the statement", "Aprobación de la declaración", ("Canada",), "", ""),
        ("Press conference", "Conferencia de prensa", ("Canada", "Mexico"), "Media", "Medios"),
        ("Closed session", "Sesión privada", ("PPT",), "", ""),
    ]


def test_a_mark_without_a_track_makes_none() -> None:
    """`Closed session [PPT] · in parallel` has no dash, and so no track."""
    marked = without_marks("Closed session [PPT] · in parallel")
    assert (marked.title, marked.is_parallel, marked.track) == ("Closed session [PPT]", True, "")
    assert without_marks("Talk — Women [IOM] · in parallel").track == "Women"
