"""Dates in words: weekdays and months in four languages, as CLDR has them, and how each language orders them."""

import re
from datetime import date
from functools import cache

from rcmcli.model.text import fold_name

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
_JOINTS = frozenset(["de", "del", "of", "the", "el", "do", "le", "a", "o"])
_ORDINAL = re.compile(r"^([0-9]{1,2})(?:st|nd|rd|th|er|o|a)$")
_DASHES = "-\u2010\u2011\u2012–—\u2212"
_NUMBERS = re.compile(rf"([0-9]{{1,2}}) ?[{_DASHES}/.] ?([0-9]{{1,2}}) ?[{_DASHES}/.] ?([0-9]{{4}})")
_YEAR_FIRST = re.compile(rf"([0-9]{{4}}) ?[{_DASHES}/.] ?([0-9]{{1,2}}) ?[{_DASHES}/.] ?([0-9]{{1,2}})")


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


def short_date(day: date, language: str) -> str:
    """The day and the first letters of the month: `5 Sep`, `5 sep`."""
    return f"{day.day} {MONTHS[language][day.month - 1][:3]}"


def read_weekday(text: str) -> int | None:
    """Which weekday a word names, Monday being 0; whole names and their first three letters, four languages."""
    return _weekdays().get(fold_name(text))


@cache
def _weekdays() -> dict[str, int]:
    found: dict[str, int] = {}
    for names in WEEKDAYS.values():
        for index, name in enumerate(map(fold_name, names)):
            for word in (name, name.split()[0], name[:3]):
                found.setdefault(word, index)
    return found


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


def dates_meant(words: str) -> tuple[date, ...]:
    """Every date that words may mean: one for `12 de noviembre de 2026`, two for `12/11/2026`, none where there is no such day."""
    found = _NUMBERS.fullmatch(words.strip())
    if found:
        one, other, year = int(found[1]), int(found[2]), int(found[3])
        pairs = dict.fromkeys(((one, other), (other, one)))
        return tuple(day for d, m in pairs for day in _date(year, m, d))
    if found := _YEAR_FIRST.fullmatch(words.strip()):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    return _in_words(fold_name(words).split()) if len(words) <= 60 else ()


def days_of_month(year: int, month: int) -> int:
    """How many days a month has."""
    return (date(year + month // 12, month % 12 + 1, 1) - date(year, month, 1)).days


def month_named(word: str) -> int:
    """The number of a month, by its name in one of four languages or three letters of it at least; 0 for none."""
    word = fold_name(word)
    for names in MONTHS.values():
        for number, name in enumerate(names, 1):
            if len(word) >= 3 and (fold_name(name) == word or (fold_name(name)[:4].startswith(word) and len(word) < 5)):
                return number
    return 9 if word in ("setiembre", "sept") else 0


def _in_words(words: list[str]) -> tuple[date, ...]:
    """The date of a day, a month and a year, in any order; of a weekday that does not fit, none."""
    numbers = [word for word in (_ORDINAL.sub(r"\1", word) for word in words) if word.isdecimal() and word.isascii()]
    names = [word for word in words if not _ORDINAL.sub(r"\1", word).isdecimal() and word not in _JOINTS]
    months = [month_named(word) for word in names if month_named(word)]
    weekdays = [read_weekday(word) for word in names if not month_named(word) and word not in ("feira",)]
    years = [int(word) for word in numbers if len(word) == 4]
    days = [int(word) for word in numbers if len(word) <= 2]
    if len(numbers) != 2 or len(months) != 1 or len(years) != 1 or len(days) != 1 or None in weekdays:
        return ()
    found = _date(years[0], months[0], days[0])
    return found if all(day.weekday() == named for day in found for named in weekdays) else ()


def _date(year: int, month: int, day: int) -> tuple[date, ...]:
    return (date(year, month, day),) if 1 <= month <= 12 and year and 1 <= day <= days_of_month(year, month) else ()
