"""Local times: lists of one moment at many places, and lists that look like them."""

from datetime import date

import pytest
from outcome import items, read
from test_dating import dates

from rcmcli.importers.local_times import agree, claim, claims_in, is_headed

DAY = date(2021, 9, 9)
# As printed beside the start of the meeting of the RCM and the SACM.
REAL = (
    "08:00 Los Angeles", "09:00 San José, Guatemala, Managua, San Salvador, Tegucigalpa", "10:00 Lima, Bogotá, Ciudad de México, Panamá",
    "11:00 Santo Domingo, Washington D.C., Ottawa", "12:00 Buenos Aires, Santiago, Montevideo, Brasilia",
)  # fmt: skip
LINES = {
    "11:00 Santiago": [("11:00", ("Santiago",))],
    "• 09:00 a.m. San José": [("09:00", ("San José",))],
    "San José 09:00 / Lima 10:00": [("09:00", ("San José",)), ("10:00", ("Lima",))],
    "10:00 Lima, Bogotá": [("10:00", ("Lima", "Bogotá"))],
    "🇨🇷 09:00": [("09:00", ("Costa Rica",))],
    "🕘 9:00 a. m. 🇨🇷🇸🇻": [("09:00", ("Costa Rica", "El Salvador"))],
    "🇨🇷 09:00 | 🇨🇱 12:00": [("09:00", ("Costa Rica",)), ("12:00", ("Chile",))],
    "9:00 San José 🇨🇷": [("09:00", ("San José",))],
    "Hora: 09:00 (Costa Rica) | 12:00 (Chile)": [("09:00", ("Costa Rica",)), ("12:00", ("Chile",))],
    "Costa Rica | 9:00 a.m.": [("09:00", ("Costa Rica",))],
    "Canadá (Ottawa) | 11:00": [("11:00", ("Canadá (Ottawa)",))],
    "09:00 | Apertura": [],
    "12:00 Almuerzo (Hotel) 🇨🇷": [],
    "11:00 Opening remarks": [],
    "11:00": [],
    "Santiago": [],
    "09:00 – 10:00 Panel on Mexico": [],
    "x" * 400 + " 11:00 Lima": [],
}


@pytest.mark.parametrize("line", LINES)
def test_hours_for_places(line: str) -> None:
    """Each hour with its places; none where a line says anything else."""
    assert [(one.hour, one.labels) for one in claims_in(line, 7)] == LINES[line]
    assert all(one.line == 7 for one in claims_in(line, 7))


def test_a_list_is_of_one_moment() -> None:
    """The printed list is; one of items that are named like places is not."""
    assert agree([one for line in REAL for one in claims_in(line)], DAY)
    items_of_a_day = [*claim("09:00", "Guatemala", 1), *claim("09:15", "Honduras", 2), *claim("09:30", "Belize", 3)]
    assert not agree(items_of_a_day, DAY)
    assert not agree([], DAY)
    assert not agree(claim("25:00", "Lima", 1), DAY)


def test_a_heading_announces_a_list() -> None:
    """By the words for hours."""
    assert is_headed("Hora de inicio por país:")
    assert is_headed("Local times")
    assert not is_headed("Participantes")


def test_countries_that_speak_in_turn_are_items() -> None:
    """09:00 Guatemala, 09:15 Honduras: the order of speakers of a day, and no list of local times."""
    turns = "\n".join(f"{9 + n // 4:02}:{n % 4 * 15:02} {name}" for n, name in enumerate(["Guatemala", "Honduras", "Belize", "Panamá", "México"]))  # fmt: skip
    found = read(f"Taller\n\nJueves 9 de septiembre de 2021\n\n{turns}\n")
    assert [line.split(" ", 1)[1] for line in items(found)] == turns.split("\n")
    assert "timezone" in found.missing
    assert not found.draft.start
    assert not found.draft.at


def test_a_list_at_the_head_is_no_item() -> None:
    """It is printed of the start of the meeting, and every place of it keeps its hour."""
    text = "II Reunión\n\nHora de inicio:\n" + "\n".join(REAL) + "\n\nJueves 9 de septiembre de 2021\n\n09:00 – 09:30 Apertura\n09:30 – 10:00 Informe\n"  # fmt: skip
    found = read(text)
    assert items(found) == ["2021-09-09 09:00-09:30 Apertura", "2021-09-09 09:30-10:00 Informe"]
    told = {place: hour for hour, places in found.draft.start for place in places}
    assert (told["San José"], told["Lima"], told["Buenos Aires"], told["Los Angeles"]) == ("09:00", "10:00", "12:00", "08:00")  # fmt: skip
    assert dates(found) == ["2021-09-09"] * 2
