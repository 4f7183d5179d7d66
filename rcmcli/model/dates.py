"""Dates in words: weekdays and months in four languages, as CLDR has them, and how each language orders them."""

from datetime import date, timedelta
from functools import cache

from rcmcli.model.text import LANGUAGES, Text, fold_name

WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "pt": ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
}
MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
           "novembre", "décembre"),
    "pt": ("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
           "novembro", "dezembro"),
}  # fmt: skip
FRENCH_MONTHS = (
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."
)  # fmt: skip


def weekday(day: date, language: str) -> str:
    """The name of the weekday, in `language`."""
    return WEEKDAYS[language][day.weekday()]


def long_date(day: date, language: str) -> str:
    """The date with its weekday, as `language` writes it: `Thursday, 9 September 2021`, `jueves, 9 de septiembre de 2021`."""
    month = MONTHS[language][day.month - 1]
    if language == "en":
        return f"{weekday(day, language)}, {day.day} {month} {day.year}"
    if language == "fr":
        return f"{weekday(day, language)} {day.day} {month} {day.year}"
    return f"{weekday(day, language)}, {day.day} de {month} de {day.year}"


def spoken_date(day: date, language: str) -> str:
    """The long date inside a sentence, where Spanish has no comma: `el jueves 9 de septiembre de 2021`."""
    words = long_date(day, language)
    return words.replace(",", "", 1) if language == "es" else words


def date_in_words(day: date) -> Text:
    """The long date inside a sentence, in each language that rcm speaks."""
    return Text(**{language: spoken_date(day, language) for language in LANGUAGES})


def short_date(day: date, language: str) -> str:
    """The day and the month cut short: `5 Sep`, `5 sep`; `5 sept.` in French, where June and July begin alike."""
    short = FRENCH_MONTHS[day.month - 1] if language == "fr" else MONTHS[language][day.month - 1][:3]
    return f"{day.day} {short}"


def brief_date(day: date, language: str, *, month: bool = False) -> str:
    """The weekday cut short and the day, with its month if that is wanted: `Thu 9`, `jue 9 sep`."""
    short = weekday(day, language)[:3] + ("." if language in ("fr", "pt") else "")
    return f"{short} {short_date(day, language) if month else day.day}"


def read_weekday(text: str) -> int | None:
    """Which weekday a word names, Monday being 0; whole names and their first letters, three at least, four languages."""
    return _weekdays().get(fold_name(text))


@cache
def _weekdays() -> dict[str, int]:
    found: dict[str, int] = {}
    for names in WEEKDAYS.values():
        for index, name in enumerate(map(fold_name, names)):
            first = name.split()[0]
            for word in (name, *(first[:length] for length in range(3, len(first) + 1))):
                found.setdefault(word, index)
    return found | {"weds": 2}


def days_between(first: date, last: date) -> tuple[date, ...]:
    """The dates from one to another, both included; the first alone where the other is no later one."""
    return tuple(first + timedelta(days=n) for n in range(max(0, (last - first).days) + 1))


def date_range(first: date, last: date, language: str) -> str:
    """From one date to another, what they share said once, as CLDR does: `9–10 September 2021`, `9–10 de septiembre de 2021`."""
    if first == last:
        return long_date(first, language)
    of = " " if language in ("en", "fr") else " de "
    month, year = (f"{of}{MONTHS[language][first.month - 1]}", f"{of}{first.year}")
    end = f"{last.day}{of}{MONTHS[language][last.month - 1]}{of}{last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {end}" if language == "pt" else f"{first.day}–{end}"
    return f"{first.day}{month}{year if first.year != last.year else ''} – {end}"
