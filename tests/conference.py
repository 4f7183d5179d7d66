"""A technical conference for the tests of papers: three days, three tracks, sixty items, delegations of twelve cities."""

from collections.abc import Iterator

TRACKS = (
    ("Labour migration", "Migración laboral", "Salón Tikal"),
    ("International protection", "Protección internacional", "Salón Quiriguá"),
    ("Border management", "Gestión fronteriza", "Salón Iximché"),
)
CITIES = (
    "Belmopan", "Ottawa", "San José", "Santo Domingo", "San Salvador", "Tegucigalpa", "Mexico City", "Managua",
    "Panama City", "Los Angeles", "Denver", "Santiago",
)  # fmt: skip
SUBJECTS = (
    ("Bilateral programmes that work", "Programas bilaterales que funcionan"),
    ("Children who travel alone", "Niñez no acompañada"),
    ("Data at the border: who sees what", "Datos en la frontera: quién ve qué"),
    ("Recruitment without fees", "Contratación sin cobros"),
    ("Return with dignity", "Retorno digno"),
    ("Portability of social security rights", "Portabilidad de los derechos de seguridad social"),
)
SLOTS = ("09:00-10:00", "10:15-11:15", "11:30-12:30", "14:00-15:00", "15:15-16:15", "16:30-17:30")
LEADS = ("Guatemala", "Mexico", "Canada", "IOM", "UNHCR", "Costa Rica", "Honduras")
HEAD = """format = 1
title.en = "Technical conference on migration in three tracks"
title.es = "Conferencia técnica sobre migración en tres líneas de trabajo"
organizer.en = "Regional Conference on Migration (RCM)"
organizer.es = "Conferencia Regional sobre Migración (CRM)"
status = "preliminary"
timezone = "America/Guatemala"
languages = ["es", "en"]
venue = { name = "Hotel Conquistador", city = "Guatemala City" }
revised = 2026-10-01
"""


def conference() -> str:
    """The agenda as TOML."""
    return HEAD + "".join(text for day in range(3) for text in _day(day))


def _day(day: int) -> Iterator[str]:
    yield f'\n[[day]]\ndate = 2026-11-{10 + day}\ntitle.en = "Day {day + 1}"\ntitle.es = "Día {day + 1}"\n'
    yield _item(f"opening-{day}", "08:30-09:00", ("Plenary: news of the night", "Plenaria: novedades"), "Salón Tikal")
    for n, time in enumerate(SLOTS):
        for track in range(3):
            nth = day * 18 + n * 3 + track
            yield _item(f"s{nth}", time, _titled(nth), TRACKS[track][2], TRACKS[track][:2], LEADS[nth % len(LEADS)])
    yield _item(f"closing-{day}", "17:30-18:00", ("Plenary: reports", "Plenaria: informes"), "Salón Tikal")


def _titled(nth: int) -> tuple[str, str]:
    english, spanish = SUBJECTS[nth % len(SUBJECTS)]
    return f"{english} ({nth + 1})", f"{spanish} ({nth + 1})"


def _item(
    name: str, time: str, title: tuple[str, str], room: str, track: tuple[str, str] | None = None, lead: str = ""
) -> str:
    """An item: its title and its track in both languages."""
    text = f'\n[[day.item]]\nid = "{name}"\ntime = "{time}"\ntitle = {{ en = "{title[0]}", es = "{title[1]}" }}\n'
    text += f'room = "{room}"\n'
    text += f'track = {{ en = "{track[0]}", es = "{track[1]}" }}\n' if track else ""
    return text + (f'leads = ["{lead}"]\n' if lead else "")
