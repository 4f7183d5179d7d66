"""Meetings made up for measuring: agendas as a secretariat writes them, the same ones every time."""

from collections.abc import Iterator
from datetime import date, timedelta

FIRST_MONDAY = date(2006, 1, 2)
MORNING = ("08:00-08:30", "08:30-09:30", "09:30-09:45", "09:45-11:15", "11:15-12:30")
AFTERNOON = ("12:30-14:00", "12:30-14:00", "14:00-14:20", "14:20-15:20", "15:20-15:45")
KINDS = ("ceremony", "session", "break", "session", "meal", "session", "session", "break", "session", "session")
TITLES = (
    ("Opening remarks", "Palabras de apertura"),
    ("Irregular migration from within the hemisphere", "Migración irregular del hemisferio"),
    ("Coffee break", "Pausa para el café"),
    ("Labour migration: temporary workers", "Migración laboral: personas trabajadoras temporales"),
    ("Lunch", "Almuerzo"),
    ("Working group on consular protection", "Grupo de trabajo sobre protección consular"),
    ("Working group on borders", "Grupo de trabajo sobre fronteras"),
    ("Coffee break", "Pausa para el café"),
    ("Reports of the working groups", "Informes de los grupos de trabajo"),
    ("Agreements of the day", "Acuerdos del día"),
)
LEADS = ("Mexico", "Costa Rica", "Honduras", "Canada", "IOM", "Panama", "UNHCR", "Guatemala", "Belize", "PPT")
WORDS = (
    ("Measures adopted by the countries", "Medidas adoptadas por los países"),
    ("Good practices", "Buenas prácticas"),
)


def meeting(number: int) -> str:
    """An agenda of fifty items on five days of a week of its own; one in ten has a slip that a check finds."""
    monday = FIRST_MONDAY + timedelta(weeks=number)
    slip = number % 10 == 9
    return "\n".join((_head(number, monday, slip), *(line for day in range(5) for line in _day(day, monday, slip))))


def parallel(items: int) -> str:
    """One agenda of so many items, fifty a day side by side, in rooms of their own; most leads have two at once."""
    lines = [_TITLE.format(number=items, mode="in-person", host="Mexico"), 'delegations = ["RCM"]']
    for n in range(items):
        if n % 50 == 0:
            lines.append(f"[[day]]\ndate = {FIRST_MONDAY + timedelta(days=n // 50)}")
        lines.append(f'{_group(n)}\nleads = ["{LEADS[n % 10]}"]')
    return "\n".join(lines)


def crowded(items: int) -> str:
    """One agenda of so many items at the same hour of one day, in rooms of their own."""
    title = _TITLE.format(number=items, mode="in-person", host="Mexico")
    return "\n".join((title, "[[day]]\ndate = 2021-09-09", *(_group(n) for n in range(items))))


def _group(n: int) -> str:
    return f'[[day.item]]\nid = "i{n}"\ntime = "09:00-10:30"\ntitle = "Group {n}"\nroom = "{n}"\ntrack = "{n}"'


_TITLE = """\
format = 1
title.en = "Meeting {number} of the Regional Conference on Migration"
title.es = "Reunión {number} de la Conferencia Regional sobre Migración"
status = "final"
mode = "{mode}"
timezone = "America/Costa_Rica"
languages = ["en", "es"]
host = "{host}"
"""


def _head(number: int, monday: date, slip: bool) -> str:
    east = "09:00" if slip or monday.month not in range(4, 11) else "10:00"
    virtual = 'link = "https://meet.example.org/rcm"' if number % 2 else 'venue = { name = "Hotel", city = "San José" }'
    return f"""{_TITLE.format(number=number, mode="virtual" if number % 2 else "in-person", host="Costa Rica")}{virtual}
delegations = ["RCM"]
observers = ["IOM", "UNHCR"]
interpreters = 2
[printed]
dates = "{monday}/{monday + timedelta(days=4)}"
offset = "GMT-6"
[printed.start]
"8:00" = ["Central America"]
"9:00" = ["Panama City"]
"{east}" = ["Washington DC", "Ottawa"]
"""


def _day(day: int, monday: date, slip: bool) -> Iterator[str]:
    title = f'title.en = "Day {day + 1}"\ntitle.es = "Día {day + 1}"'
    yield f"\n[[day]]\ndate = {monday + timedelta(days=day)}\n{title}"
    for n, time in enumerate(MORNING + AFTERNOON):
        english, spanish = TITLES[n]
        yield f'\n[[day.item]]\nid = "day-{day + 1}-{n}"\ntime = "{time}"\nkind = "{KINDS[n]}"'
        yield f'title.en = "{english}, part {day + 1}"\ntitle.es = "{spanish}, parte {day + 1 + (slip and n == day == 1)}"'
        if KINDS[n] == "session":
            yield from _session(day, n)


def _session(day: int, n: int) -> Iterator[str]:
    yield f'leads = ["{LEADS[(day + n) % 10]}", "{LEADS[(day + n + 3) % 10]}"]'
    yield f'room = "{"Blue" if n == 6 else "Red"} Room"'
    if n in (5, 6):
        yield f'track = "{"BA"[n - 5]}"'
    topics = ", ".join(f'{{ title = {{ en = "{en}", es = "{es}" }}, minutes = 10 }}' for en, es in WORDS)
    yield f"topics = [{topics}]"
