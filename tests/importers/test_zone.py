"""The zone of a paper: a label beside its hours, its place, its list, the caller; else it is missing."""

from outcome import read, value_of

from rcmcli.importers.papers import Imported, Wishes
from rcmcli.places import find as find_place

ITEMS = "\n\nJueves 9 de septiembre de 2021\n\n09:00 – 09:30 Apertura\n09:30 – 10:00 Informe\n"
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
