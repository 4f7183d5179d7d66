"""The day said beside an hour: a shift (`+1`, “next day”), a weekday, a date; and the day that a label says alone."""

import re
from functools import cache

from rcmcli.model.pattern import later
from rcmcli.model.printed_time import SaidDay
from rcmcli.model.text import has_words
from rcmcli.reading.dates import Written, dated, take_weekday
from rcmcli.reading.words import ENDS, SHIFTS, fold

_SIGN = later(r"[(\[]?(?<![0-9][h])[+\-\u2212\u2013] ?(?P<days>[0-9])(?: ?(?:d|days?|dias?|jours?|j)\.?)?(?:[)\]]|$)")
_OF_MONTH = later(r"^\W*(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:[)\], ]*$|(?:,| a las?| at| -| –| [àa]s) ?(?=.*[0-9]))")
_EDGES = later(
    r"^(?:[\s,;:·|()–—-]|(?:a las?|à|às|at|on|el|the|le|om|um|desde las|from|de)\b)+|[\s,;·|(–—-]+(?:on|el|the|del?|of|d[aou]|no)?$", re.IGNORECASE
)  # fmt: skip
_EMPTY = later(r"[(\[] *[)\]]")
_SEGMENT = later(r"[(\[][^()\[\]]*[)\]]|[,–—|][^,–—|()\[\]]*$|^[^,–—|()\[\]]*(?=[,–—|])")
_SIGNED = later(r"(?<![ (])[ (]+(?P<days>[+−–-][12])\)?\Z")
_COUNTRIES = ("DOM", "MAR", "VEN")  # codes of ISO 3166-1 that are short for a weekday too
_ENDS_IN_ZONE = later(r"(?:UTC|GMT|UT)[ (]*$", re.IGNORECASE)


def take_shift(words: str) -> tuple[str, int | None]:
    """Some words without the number of days that they are moved by, and that number."""
    plain = fold(words)
    for days, pattern in _shifts():
        if found := pattern.search(plain):
            first, last = found.span()
            last -= plain[last - 1] in ")]" and plain[first] not in "(["
            return f"{words[:first].rstrip()}{' ' * (plain[last : last + 1] not in ')]')}{words[last:]}".strip(), days
    sign = _SIGN.search(plain)
    beside = words[sign.start() - 1 : sign.start()] if sign else ""
    if not sign or (beside and beside in ":.") or (beside.isalnum() and sign[0][0] in "-−–"):  # the end of a range
        return words, None
    before = f"{words[: sign.start()]} {words[sign.end() :]}".strip()
    return before, int(sign["days"]) * (1 if "+" in sign[0] else -1)


def take_day(words: str) -> tuple[str, int | None, SaidDay]:
    """Some words without the day that is said in them, that day as a shift of days, and as a weekday or dates."""
    words, shift = take_shift(words)
    words, dates = _without_date(words)
    weekday, rest = take_weekday(words)
    if weekday is not None:
        words = rest
        number = None if dates else _OF_MONTH.match(words)
        if number:
            dates, words = ((0, 0, int(number["day"])),), words[number.end() :]
    said = SaidDay(weekday, dates)
    return (bare(words) if said or shift is not None else words), shift, said


def bare(words: str) -> str:
    """Some words without the marks and small words at their edges."""
    shorter = _EDGES.sub("", _EMPTY.sub("", words)).strip()
    balanced = shorter.count("(") == shorter.count(")")
    return " ".join((shorter if balanced else shorter.replace("(", "").replace(")", "")).split())


def day_only(words: str) -> tuple[int | None, SaidDay] | None:
    """The day that some words say, as a shift of days or by name; None where they say anything else."""
    rest, shift, said = take_day(words)
    if has_words(rest) or not (said or shift is not None):
        return None
    return shift, said


def without_day(label: str) -> tuple[str, int | None, SaidDay]:
    """A label without the bracket or the part beside a comma that says a day only, and that day: `Spain (August 3)`."""
    for part in _SEGMENT.finditer(label):
        words = part[0].strip("()[] ,–—|")
        found = None if words in _COUNTRIES else day_only(words)
        if found and (found[1] or any(char.isalpha() for char in part[0])):
            return f"{label[: part.start()]}{label[part.end() :]}".strip(" ,–—|"), *found
    return label, None, SaidDay()


def signed(label: str) -> tuple[str, int] | None:
    """A label that ends in a number with a sign, `Tokyo (+1)`: its name, and the days that the number may mean."""
    found = _SIGNED.search(label)
    name = label[: found.start()] if found else ""
    if not found or not any(map(str.isalpha, name)) or _ENDS_IN_ZONE.search(name):
        return None
    return name, int(found["days"][1]) * (1 if found["days"][0] == "+" else -1)


def _without_date(words: str) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    for written, start, end in dated(words):
        dates = tuple(_dates(written))
        if dates:
            return f"{words[:start]} {words[end:]}", dates
    return words, ()


def _dates(written: Written) -> list[tuple[int, int, int]]:
    """The dates that some words may mean, year, month and day; none that no calendar has."""
    one, other = written.pair or (written.day or 0, written.month or 0)
    pairs = [(other, one), (one, other)] if written.pair else [(other, one)]
    return [
        (written.year or 0, month, day) for month, day in dict.fromkeys(pairs) if 1 <= month <= 12 and 1 <= day <= 31
    ]


@cache
def _shifts() -> list[tuple[int, re.Pattern[str]]]:
    return [
        (days, re.compile(rf"[(\[]?(?<![^\W\d_])(?:{words}){ENDS}[)\]]?")) for days, words in SHIFTS.items()
    ]  # fmt: skip
