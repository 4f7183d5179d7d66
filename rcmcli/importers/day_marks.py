"""Marks of days: whether two headings are of one day, and words that only name a part of it."""

import re
from functools import cache

from rcmcli.importers.builders import Day
from rcmcli.importers.headings import Dated
from rcmcli.model.text import fold_name
from rcmcli.reading.words import PARTS, fold


def same_day(one: Dated, other: Dated) -> bool:
    """Whether two headings are of one date, as far as both tell."""
    keys = ("year", "month", "day", "pair", "number") if one.is_date and other.is_date else ("number",)
    known = [key for key in keys if getattr(one, key) is not None and getattr(other, key) is not None]
    told = any(key in known for key in ("day", "pair", "number"))
    alike = told and all(getattr(one, key) == getattr(other, key) for key in known)
    for pair, written in ((one.pair, other), (other.pair, one)):
        if pair and written.day is not None and written.month is not None and not written.pair:
            alike = sorted(pair) == sorted((written.day, written.month)) and one.year in (None, other.year)
    only_weekdays = one.weekday is not None and not any((one.day, other.day, one.pair, other.pair))
    return alike or (only_weekdays and one.weekday == other.weekday)


def completes(dated: Dated, day: Day) -> bool:
    """Whether a heading and the one above it are one: «Día 1», and its date on the next line, or the other way round."""
    above = day.dated
    if above is None or day.items:
        return False
    only_numbers = [one.number is not None and not one.is_date for one in (above, dated)]
    return only_numbers.count(True) == 1 and None in (above.number, dated.number)


@cache
def _named_parts() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{words})" for words in PARTS.values()))


def is_part(words: str) -> bool:
    """Whether words only name a part of the day."""
    return _named_parts().fullmatch(fold(words).strip(" :.()")) is not None or fold_name(words) in (
        "morning", "afternoon", "evening", "manana", "tarde", "noche", "matin", "apres midi", "soir", "manha", "noite",
        "am", "pm", "a m", "p m", "morning session", "afternoon session", "sesion matutina", "sesion vespertina", "matinee",
        "jornada matutina", "jornada vespertina", "sesion de la manana", "sesion de la tarde",
    )  # fmt: skip
