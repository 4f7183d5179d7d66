"""The zone of a paper: a label beside its hours, its place, its list, the caller; else it is missing."""

import tomllib
from pathlib import Path

import pytest
from conftest import Rcm
from outcome import read, value_of

from rcmcli.importers.papers import Imported, Wishes
from rcmcli.places import find as find_place

ITEMS = "\n\nJueves 9 de septiembre de 2021\n\n09:00 – 09:30 Apertura\n09:30 – 10:00 Informe\n"
HEAD = """format = 1
title = "Consulta regional"
timezone = "{clock}"
host = "{host}"
languages = ["en", "es", "fr", "pt"]

[[day]]
date = 2026-07-12
items = '''
09:00-09:30 Apertura
14:00-15:00 Cierre
'''
"""
LIMA = find_place("Lima").place
SANTIAGO = find_place("Santiago").place


def zone(found: Imported) -> object:
    """The zone of the draft, after a look that it is missing or told."""
    named = value_of(found, "timezone")
    assert (named is None) == ("timezone" in found.missing)
    return named


def why(found: Imported) -> str:
    """What was said of the zone."""
    return " ".join(one.why.en for one in found.assumed if one.what == "timezone")


def test_a_label_beside_the_hours_counts_first() -> None:
    """Even where the meeting is elsewhere."""
    found = read("Taller\nSan José, Costa Rica\n\n(Hora de Ciudad de México, GMT-5)" + ITEMS, Wishes(zone=LIMA))
    assert zone(found) == "America/Mexico_City"
    assert "Ciudad de México" in why(found)


def test_an_offset_is_that_of_the_place_where_its_clock_has_it() -> None:
    """Else of a member country whose capital has that offset on the date."""
    assert zone(read("Taller\nPanamá, Panamá\n\n(GMT-5)" + ITEMS)) == "America/Panama"
    found = read("Taller\n\n(GMT-6)" + ITEMS)
    assert zone(found) in {"America/Belize", "America/Costa_Rica", "America/El_Salvador", "America/Guatemala", "America/Tegucigalpa", "America/Managua"}  # fmt: skip
    assert [pair.value for pair in found.draft.printed if pair.key == "offset"] == ["GMT-6"]


def test_an_offset_alone_is_of_no_place_whose_clock_changes_between_the_days() -> None:
    """A paper says one offset for all its days; Toronto's clock, say, has another after 1 November 2026."""
    days = "\n\n31 October 2026\n\n09:00 Opening\n\n2 November 2026\n\n09:00 Close\n"
    assert zone(read("Workshop\n\n(GMT-4)" + days)) not in {"America/Toronto", "America/New_York"}
    assert zone(read("Workshop\nToronto, Canada\n\n(GMT-4)" + days)) == "America/Toronto"


@pytest.mark.parametrize(
    "words",
    [
        "Times of Panama (UTC−5)", "Horas de Panamá (UTC−5)", "*Horas de Panamá (UTC−5)*", "Heures locales : Panama (UTC−5)",
        "Horários locais: Panamá (UTC−5)", "Panamá (UTC-5)", "Hora local de Panamá (GMT-5)",
    ],
)  # fmt: skip
def test_whose_the_hours_are_stands_before_the_offset(words: str) -> None:
    """Not another country's with the same offset today, whose clock changes on other days."""
    assert zone(read(f"Taller\n\n{words}" + ITEMS)) == "America/Panama"


def test_of_several_clocks_beside_the_hours_that_of_the_meeting_counts() -> None:
    """A list of countries with their offsets names the place of the meeting among others."""
    assert zone(read("Taller\nPanamá, Panamá\n\nCosta Rica (GMT-6)\nPanamá (GMT-5)" + ITEMS)) == "America/Panama"


@pytest.mark.parametrize("form", ["md", "html", "txt", "csv"])
@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
@pytest.mark.parametrize(
    ("clock", "host"),
    [("America/Mexico_City", "Mexico"), ("America/Bogota", "Colombia"), ("America/Santiago", "Chile")],
)
def test_a_paper_of_ours_comes_back_with_its_clock(
    rcm: Rcm, tmp_path: Path, clock: str, host: str, language: str, form: str
) -> None:
    """Not with that of the first member country that has the offset on the day."""
    agenda, paper = tmp_path / "agenda.toml", tmp_path / f"paper.{form}"
    agenda.write_text(HEAD.format(clock=clock, host=host), encoding="utf-8")
    rcm("export", form, str(agenda), "--lang", language, "-o", str(paper))
    assert tomllib.loads(rcm("import", str(paper), "-o", "-").out)["timezone"] == clock


def test_the_place_of_the_meeting_counts_next() -> None:
    """Its city is that of the hours, and this is said; what the user says counts more, since the paper only makes it likely."""
    paper = "Taller\nSan José, Costa Rica, 9 de septiembre de 2021" + ITEMS
    assert zone(read(paper)) == "America/Costa_Rica"
    assert "San José" in why(read(paper))
    assert zone(read(paper, Wishes(zone=LIMA))) == "America/Lima"


def test_a_list_decides_by_most_of_its_hours() -> None:
    """Of the places under the first hour, the one whose clock most of the list agrees with."""
    listed = "\n\nHora de inicio:\n09:00 San José, Managua\n10:00 Lima, Bogotá\n12:00 Buenos Aires, Montevideo\n"
    found = read("Taller virtual" + listed + ITEMS)
    assert zone(found) in ("America/Costa_Rica", "America/Managua")
    assert "San José" in why(found) or "Managua" in why(found)


def test_what_is_given_counts_last_and_is_said() -> None:
    """The place of the command before that of the settings."""
    bare = "Taller" + ITEMS
    assert zone(read(bare, Wishes(zone=LIMA, settings=SANTIAGO))) == "America/Lima"
    assert zone(read(bare, Wishes(settings=SANTIAGO))) == "America/Santiago"
    assert "Lima" in why(read(bare, Wishes(zone=LIMA)))


def test_no_zone_is_made_up() -> None:
    """A paper that names none has none."""
    assert zone(read("Taller" + ITEMS)) is None
    assert zone(read("Taller virtual por Zoom" + ITEMS)) is None
    assert zone(read("Taller\nNarnia, Reino de Aslan" + ITEMS)) is None
