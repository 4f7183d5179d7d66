"""Columns: what each is for, told from its head and from all cells below it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.importers.columns import table_of
from rcmcli.importers.lexicon import head_of, without_brackets
from rcmcli.importers.sheet import Cell, Grid, Line

# Rows parted by bars, and the roles of their columns.
TABLES = {
    "hours and titles": ("09:00-10:00|Opening;10:00-11:00|Report;11:00-12:00|Lunch", "hours title"),
    "heads": ("Hora|Actividad|Responsable;09:00|Apertura|PPT;10:00|Informe|ST", "hours title leads"),
    "titles first": ("Activity|Room|Time;Opening|A|09:00;Report|B|10:00", "title room hours"),
    "start and end by their heads": ("Inicio|Fin|Tema;09:00|10:00|Apertura;10:30|11:00|Informe", "start end title"),
    "start and end without heads": ("09:00|09:45|Opening;09:45|11:00|Report;11:00|12:30|Lunch", "start end title"),
    "cities": ("San José|Santiago|Tema;09:00|11:00|Apertura;10:00|12:00|Informe", "hours place title"),
    "cities beside the own hour": ("Hora|Lima|Buenos Aires|Tema;09:00|10:00|12:00|A;11:00|12:00|14:00|B", "hours place place title"),
    "a length": ("Hora|Tema|Duración;09:00|Apertura|30 min;09:30|Informe|90 min", "hours title length"),
    "minutes under a head": ("Start|Topic|Minutes;09:00|Opening|30;09:30|Report|90", "hours title length"),
    "a date in each row": ("Fecha|Hora|Tema;9 de septiembre|09:00|Apertura;10 de septiembre|09:00|Informe", "date hours title"),
    "numbers": ("No.|Time|Item;1|09:00|Opening;2|10:00|Report", "number hours title"),
    "two languages": (
        "09:00|Opening of the meeting and welcome remarks|Apertura de la reunión y palabras de bienvenida;"
        "10:00|Report of the working group on consular protection|Informe del grupo de trabajo sobre protección consular",
        "hours title twin"),
    "languages by their heads": ("Time|English|Español;09:00|Opening|Apertura;10:00|Lunch|Almuerzo", "hours title twin"),
    "tracks": ("Hora|Sala A|Sala B;09:00|Visas|Asilo;10:00|Retorno|Datos", "hours track track"),
    "days": ("Hora|9 de septiembre|10 de septiembre;09:00|Apertura|Informe;10:00|Café|Clausura", "hours day day"),
    "speakers and documents": ("Time|Session|Speaker|Documents;09:00|Opening|Ana Mora|1;10:00|Report|Luis Paz|2", None),
}  # fmt: skip
HEADS = {
    "Hora": "hours", "HORARIO": "hours", "Hora (Costa Rica)": "hours", "Time / Hora": "hours", "Heure": "hours",
    "Actividad": "title", "Tema / Topic": "title", "Agenda item": "title", "Responsable": "leads", "Country": "leads",
    "Ponente": "speakers", "Sala": "room", "Fin": "end", "Hora de inicio": "start", "Duração": "length", "Fecha": "date",
    "Observaciones": "notes", "Documentos": "documents", "No.": "number", "Opening remarks by the Presidency": "", "": "", "x" * 80: "",
}  # fmt: skip


def grid(rows: str) -> Grid:
    """A table of rows parted by semicolons, and cells by bars."""
    return Grid(tuple(
        tuple(Cell((Line(words, nth),) if words else (), at) for at, words in enumerate(row.split("|")))
        for nth, row in enumerate(rows.split(";"), 1)
    ))  # fmt: skip


def roles(rows: str) -> str:
    """The roles of the columns of a table."""
    return " ".join(column.role for column in table_of(grid(rows), full=True).columns)


@pytest.mark.parametrize("name", TABLES)
def test_each_column_has_its_role(name: str) -> None:
    """By its head where it is words, by its cells where these are hours, lengths, dates."""
    rows, expected = TABLES[name]
    assert roles(rows) == (expected or "hours title speakers documents")


@pytest.mark.parametrize("words", HEADS)
def test_a_head_says_what_stands_below(words: str) -> None:
    """In four languages, with a remark in brackets, or in two languages at once."""
    assert head_of(words) == HEADS[words]


def test_starts_of_another_place_are_no_ends() -> None:
    """An hour later in each row, below the name of a city, is that of the city."""
    assert roles("Hora|Santiago|Tema;09:00|11:00|A;11:00|13:00|B;13:00|15:00|C") == "hours place title"


@given(order=st.permutations(range(4)))
def test_columns_may_stand_in_any_order(order: list[int]) -> None:
    """A head and its cells are told wherever they stand."""
    rows = (
        ("Time", "Topic", "Room", "Lead"),
        ("09:00-10:00", "Opening", "A", "PPT"),
        ("10:00-11:00", "Report", "B", "ST"),
    )
    found = roles(";".join("|".join(row[at] for at in order) for row in rows))
    assert found.split() == [("hours", "title", "room", "leads")[at] for at in order]


@given(words=st.text("() ab\t", max_size=20))
def test_brackets_are_left_out(words: str) -> None:
    """No bracket that is closed is left, and every letter outside of them stays."""
    found = without_brackets(words)
    depth, outside = False, ""
    for at, sign in enumerate(words):
        depth = depth or (sign == "(" and ")" in words[at:])
        outside += "" if depth else sign
        depth = depth and sign != ")"
    assert found.replace(" ", "").replace("\t", "") == outside.replace(" ", "").replace("\t", "")
