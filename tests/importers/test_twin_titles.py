"""Twin titles: a paper that says each title in two languages, parted by a stroke."""

from outcome import read, value_of

from rcmcli.model.text import Text

BOTH = """Regional Dialogue on Labour Migration / Diálogo Regional sobre Migración Laboral
Wednesday 22 February 2023 / Miércoles 22 de febrero de 2023

08:30 – 09:00  Registration / Registro
09:00 – 09:30  Opening remarks / Palabras de apertura
09:30 – 11:00  Panel 1: Fair recruitment / Panel 1: Contratación equitativa
11:00 – 11:20  Coffee break / Receso
"""
ONE = """Taller
22 de febrero de 2023

08:30 – 09:00  Registro / Café
09:00 – 09:30  Apertura
09:30 – 11:00  Panel / Debate
"""


def test_what_stands_behind_the_stroke_is_in_the_second_language() -> None:
    """The paper is in two languages, and so are its title and its items."""
    found = read(BOTH)
    assert value_of(found, "languages") == ("en", "es")
    assert value_of(found, "title") == Text(
        en="Regional Dialogue on Labour Migration", es="Diálogo Regional sobre Migración Laboral"
    )
    titles = [one.item.title for one in found.draft.days[0].items]
    assert [(title.en, title.es) for title in titles][1:] == [
        ("Opening remarks", "Palabras de apertura"),
        ("Panel 1: Fair recruitment", "Panel 1: Contratación equitativa"),
        ("Coffee break", "Receso"),
    ]


def test_a_stroke_within_one_language_stays() -> None:
    """Where a paper is in one language, or only some of its titles have a stroke, nothing is parted."""
    titles = [one.item.title for one in read(ONE).draft.days[0].items]
    assert [title.any for title in titles] == ["Registro / Café", "Apertura", "Panel / Debate"]
