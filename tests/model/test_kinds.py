"""Kinds that titles say: breaks and meals by any of their names, and no work that only sounds like them."""

import pytest
from conftest import ROOT

from rcmcli.model.agenda import Item, Topic
from rcmcli.model.kinds import IDLE, NAMES, kind_said
from rcmcli.model.text import Text

SAID = {
    "break": (
        "Coffee break – Discussion at the posters|Refreshment Break|Mini break|Refreshment Break / View Exhibits|Pauses cafés & posters|Pausa: networking|Free time|Tiempo libre|"
        "COFFEE BREAK|Coffee break (15 min)|Break 30'|15min coffee break|Recess|Tea|Coffee break and session photo|Receso|Receso / Coffee break|Refrigerio"
        "|Pausa-café|Pause-café|Pausa para el café|Intervalo|Coffee and networking|Descanso (Foyer)"
    ),
    "meal": (
        "Lunch|Open lunch|LUNCH – free|Lunch break|Breakfast|Dinner hosted by the Government of Panama|Almuerzo libre|Déjeuner|Almoço"
        "|Almuerzo ofrecido por la Cancillería|Receso para el almuerzo|Cena en honor de las delegaciones|Pause déjeuner"
        "|Dîner de gala|Continental Breakfast|Awards Luncheon|Formal dinner|Dinner and entertainment|Jantar de boas-vindas|Café da manhã|Petit-déjeuner|Lunch (Restaurant El Patio)"
    ),
    "logistics": (
        "Registration|Tuck shop is open|La tienda está abierta|Registration of participants|Registro de participantes|Inscripción|Llegada + inscripciones"
        "|Credenciamento|Registration and coffee|Registration of participants, installation of posters|Accueil et inscription des participants|Acreditación"
    ),
    "travel": "Arrival of the delegations|Arrival of leaders and heads of delegation|Llegada|Traslado al hotel|Flight|Departure of delegations",
    "social": (
        "Welcome reception|Scavenger hunt|Technical excursion|Technical visit|Technical visit to the Canal|Visita de campo a la frontera|Cóctel de bienvenida|Cocktail"
        "|Vin d’honneur|Guided tour of the harbour|Visita guiada a la Cartuja|Networking party|Technical tours|Cocktail dinatoire"
    ),
    "ceremony": "Group photo|Foto oficial|Fotografía de familia|Official photograph",
}
WORK = (
    "Break the silence|Break and enter|Coffee and cocoa prices|The floor is opened|Should the border be open|Leaders|Breakout groups|Break in the supply chain|Lunch with the press on migration|Working lunch: session 3"
    "|Working lunch|Almuerzo de trabajo|Déjeuner de travail|Dinner dialogue|Lunch at the hotel and panel discussion on X"
    "|Registration of migrants in transit|Registro de nacimientos|Inscripción de candidaturas|Coffee: the value chain|The"
    "|The delegations|Opening|Reception|Arrival of migrants at the border|Transfer of prisoners|Café con valor|Lunch seminar"
    "|Tours de table|Working party|Third party|Coffee – the value chain|Discussion – coffee break|Installation of the committee"
    "|Break the silence – a panel|Participants|15 min|Dinner, to the next date|Visit|"
)


@pytest.mark.parametrize(("kind", "title"), [(kind, title) for kind, row in SAID.items() for title in row.split("|")])
def test_a_title_says_its_kind(kind: str, title: str) -> None:
    """By any name of the table, in capitals or not, with a length, a place in brackets, or who offers it."""
    assert kind_said(Text(any=title)) == kind
    assert kind_said(Text(en="Something else", pt=title.upper())) == kind


@pytest.mark.parametrize("title", WORK.split("|"))
def test_work_is_no_break(title: str) -> None:
    """A word of the table among words that are not of it says nothing."""
    assert kind_said(Text(any=title)) is None


def test_what_is_written_or_has_parts_is_not_guessed() -> None:
    """A `kind` that is written stands; a lunch with topics is work."""
    lunch = Text(any="Lunch")
    assert Item(title=lunch).kind == "meal"
    assert Item(title=lunch, stated_kind="social").kind == "social"
    assert Item(title=lunch, topics=(Topic(title=Text(any="Next steps")),)).kind == "session"


def test_the_table_says_one_thing_of_each_name() -> None:
    """No name has two kinds or is idle, none could be met in another spelling, and the page of the format has them all."""
    names = [name for row in NAMES.values() for name in row]
    assert [
        name for name in set(names) if names.count(name) > 1 and len({k for k, r in NAMES.items() if name in r}) > 1
    ] == []
    assert not IDLE.intersection(names)
    page = (ROOT / "docs" / "format.md").read_text("utf-8")
    for kind, row in NAMES.items():
        assert f"| `{kind}` | {', '.join(dict.fromkeys(row))} |" in page
