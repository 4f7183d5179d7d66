"""The start of a meeting whose items have no hours: from a line of its own, or from the sentence that calls it; never lost."""

import pytest
from outcome import read

from rcmcli.importers.papers import Imported

LIST = "\nTemas:\n1. Informe\n2. Presupuesto\n"
STARTS = {
    "a line of its own": "Reunión\n5 de mayo de 2024\nHora: 16:00\n" + LIST,
    "the sentence that calls": "Reunión\nSe convoca a la reunión del domingo 5 de mayo de 2024 a las 16:00 horas en la sede.\n"
    + LIST,
}


def start_of(found: Imported) -> object:
    """The start of the only day."""
    [day] = found.draft.days
    return next((pair.value for pair in day.pairs if pair.key == "start"), None)


@pytest.mark.parametrize("name", STARTS)
def test_the_day_starts_at_the_hour_that_is_printed(name: str) -> None:
    """Its items follow without hours."""
    found = read(STARTS[name])
    assert start_of(found) == "16:00"
    assert [one.item.title.any for one in found.draft.days[0].items] == ["1. Informe", "2. Presupuesto"]


def test_minutes_behind_such_items_are_theirs() -> None:
    """A length within a bracket of other words stays in the title."""
    found = read(
        "Reunión, 5 de mayo de 2024\nHora: 16:00\n"
        + "\n1. Informe – 10 minutos\n2. Debate (tres, 15 minutos)\n3. Fin\n"
    )
    assert [(one.item.title.any, one.item.minutes) for one in found.draft.days[0].items] == [
        ("1. Informe", 10), ("2. Debate (tres, 15 minutos)", None), ("3. Fin", None),
    ]  # fmt: skip


def test_an_hour_that_no_item_has_is_noted() -> None:
    """Where the items have hours of their own, another one in a line of its own is kept in words."""
    found = read("Reunión\n5 de mayo de 2024\nHora: 16:00\n\n16:30 Informe\n17:00 Cierre\n")
    assert start_of(found) is None
    notes = [pair.value for pair in found.draft.days[0].pairs if pair.key == "notes"]
    assert notes == [("Hora: 16:00",)]


def test_aims_that_count_are_no_items() -> None:
    """A list under “Objectives” stays one of aims."""
    found = read("Taller\n5 de mayo de 2024\n\nObjetivos:\n1. Conocer\n2. Proponer\n3. Acordar\n")
    assert not [one for day in found.draft.days for one in day.items]
