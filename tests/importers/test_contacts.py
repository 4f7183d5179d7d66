"""Lists of contacts beside an agenda: set aside, and nobody in them leads anything."""

import pytest
from outcome import items, read

from rcmcli.words import imported

AGENDA = (
    "6 de mayo de 2024\n\n| Hora | Actividad |\n|---|---|\n| 09:00 | Apertura |\n| 10:00 | Cierre |\n\n## Anexo\n\n"
)
LISTS = {
    "addresses": "| Nombre | País | Correo |\n|---|---|---|\n| Ana Mora | Costa Rica | ana@example.org |\n| Luis Paz | México | luis@example.org |\n",
    "telephones": "| Name | Country | Phone |\n|---|---|---|\n| Ann Lee | Canada | +1 613 555 0100 |\n| Eva Paz | Mexico | 55 1234 5678 |\n",
}
OTHERS = {
    "rooms": "| Sala | Cupo |\n|---|---|\n| A | 40 |\n| B | 25 |\n",
    "names without a way to reach them": "| Nombre | País |\n|---|---|\n| Ana Mora | Costa Rica |\n| Luis Paz | México |\n",
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_contacts_is_set_aside(name: str) -> None:
    """With its heading; the countries in it lead no item."""
    found = read(AGENDA + LISTS[name])
    assert items(found) == ["2024-05-06 09:00 Apertura", "2024-05-06 10:00 Cierre"]
    assert sum(entry.why == imported.CONTACTS for entry in found.entries) == 4


@pytest.mark.parametrize("name", OTHERS)
def test_another_table_stays(name: str) -> None:
    """What lists no addresses and no telephones is none."""
    assert all(entry.why != imported.CONTACTS for entry in read(AGENDA + OTHERS[name]).entries)


def test_a_second_sheet_of_contacts(tmp_path: object) -> None:
    """In a workbook, its sheet and all of its rows are left out."""
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("python_calamine")
    from io import BytesIO

    from rcmcli.importers.kinds import sheet_of
    from rcmcli.importers.papers import Wishes, import_sheet

    book = openpyxl.Workbook()
    book.active.title = "Agenda"
    for row in (["Fecha", "Hora", "Actividad"], ["2024-05-06", "09:00", "Apertura"], ["2024-05-06", "10:00", "Cierre"]):
        book.active.append(row)
    beside = book.create_sheet("Contactos")
    for row in (["Nombre", "País", "Correo"], ["Ana Mora", "Costa Rica", "ana@example.org"]):
        beside.append(row)
    written = BytesIO()
    book.save(written)
    found = import_sheet(sheet_of(written.getvalue(), "xlsx"), Wishes())
    assert items(found) == ["2024-05-06 09:00 Apertura", "2024-05-06 10:00 Cierre"]
    assert sum(entry.why == imported.CONTACTS for entry in found.entries) == 3
