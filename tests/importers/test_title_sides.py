"""Sides of titles: above or below their hours, and rooms beside these; and lines that are broken."""

import pytest
from outcome import items, read, statuses

HEAD = "Taller sobre protección\n\nJueves 9 de septiembre de 2021\n\n"
HOURS = ("09:00 – 09:30", "09:30 – 10:30", "10:30 – 11:00", "11:00 – 12:00")
TITLES = ("Apertura", "Informe de la Secretaría", "Receso", "Conclusiones")
EXPECTED = [f"2021-09-09 {hours.replace(' – ', '-')} {title}" for hours, title in zip(HOURS, TITLES, strict=True)]
PAIRS = list(zip(HOURS, TITLES, strict=True))
SETTINGS = {
    "below": "\n".join(f"{hours}\n{title}" for hours, title in PAIRS),
    "below, with gaps": "\n\n".join(f"{hours}\n{title}" for hours, title in PAIRS),
    "above, with gaps": "\n\n".join(f"{title}\n{hours}" for hours, title in PAIRS),
    "above, bold": "\n".join(f"**{title}**\n{hours}" for hours, title in PAIRS),
    "beside": "\n".join(f"{hours} {title}" for hours, title in PAIRS),
    "behind": "\n".join(f"{title} ({hours})" for hours, title in PAIRS),
    "on two lines": "\n".join(f"{hours.replace(' – ', chr(10))}\n{title}" for hours, title in PAIRS),
    "a range over two lines": "\n".join(f"{hours.replace('– ', '–' + chr(10))} {title}" for hours, title in PAIRS),
    "in one paragraph": "; ".join(f"de {hours.replace('–', 'a')} h {title}" for hours, title in PAIRS),
    "with bullets": "\n".join(f"• {hours} {title}" for hours, title in PAIRS),
    "numbered": "\n".join(f"{n}. {hours} {title}" for n, (hours, title) in enumerate(PAIRS, 1)),
}  # fmt: skip


@pytest.mark.parametrize("name", SETTINGS)
def test_each_title_goes_with_its_hours(name: str) -> None:
    """However a paper sets the two, it does so throughout."""
    found = read(HEAD + SETTINGS[name] + "\n")
    assert items(found) == EXPECTED
    assert set(statuses(found).values()) == {"used"}


def test_rooms_beside_hours_are_no_titles() -> None:
    """Titles above, and few different words beside the hours."""
    rooms = ("Sala A", "Sala B", "Sala A", "Sala B")
    text = "\n\n".join(f"{title}\n{hours} | {room}" for (hours, title), room in zip(PAIRS, rooms, strict=True))
    found = read(HEAD + text + "\n")
    assert items(found) == EXPECTED
    assert [one.item.room.any for one in found.draft.days[0].items] == list(rooms)


def test_a_sentence_that_is_wrapped_is_whole() -> None:
    """A title goes on where the next word had no room on its line; every printed line of it is used."""
    title = "Presentación del informe de la Secretaría Técnica sobre la gestión de la migración laboral"
    lines = [f"{hours} {title} {n}" for n, hours in enumerate(HOURS, 1)]
    wrapped = []
    for line in lines:
        first, rest = line[:60].rpartition(" ")[0], line[len(line[:60].rpartition(" ")[0]) + 1 :]
        wrapped += [first, rest]
    found = read(HEAD + "\n".join(wrapped) + "\n")
    assert [line.split(" ", 2)[2] for line in items(found)] == [f"{title} {n}" for n in range(1, 5)]
    assert set(statuses(found).values()) == {"used"}


def test_an_hour_in_a_sentence_is_no_item() -> None:
    """It is said of the item above."""
    found = read(HEAD + "09:00 – 12:00 Panel\nHabrá café de 10:00 a 10:15 en la sala.\n12:00 – 13:00 Almuerzo\n")
    assert [line.split()[1] for line in items(found)] == ["09:00-12:00", "12:00-13:00"]
    assert "Habrá café de 10:00 a 10:15 en la sala." in str(found.draft)
