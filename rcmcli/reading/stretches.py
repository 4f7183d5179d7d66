"""One stretch of the calendar as people write it: a day, a week, a part of a month, a month, a quarter, a half, a year."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date
from functools import cache

from rcmcli.model.period import LAST, PARTS, Stretch
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text
from rcmcli.reading.dates import months, take_weekday
from rcmcli.reading.words import any_of, fold

_ORDINALS = {
    1: "first primer primero primera i one",
    2: "second segundo segunda ii two",
    3: "third tercer tercero tercera iii three",
    4: "fourth cuarto cuarta iv four",
    5: "fifth quinto quinta v five",
    LAST: "last final ultimo ultima",
}
_NUMBERS = {word: number for number, words in _ORDINALS.items() for word in words.split()}
_PART_WORDS = {
    "early": "early|beginning of|the beginning of|start of|the start of|principios de|comienzos de|inicios de|principio de",
    "mid": "mid|middle of|the middle of|mediados de",
    "late": "late|end of|the end of|finales de|fines de|final de|fin de",
    "first half of": "first half of|the first half of|primera quincena de|primera mitad de|1a quincena de",
    "second half of": "second half of|the second half of|segunda quincena de|segunda mitad de|2a quincena de",
}
_YEAR = r"(?:,? ?(?:(?:of|in|de|del) )?(?:the year |year |el ano |ano )?(?P<year>[0-9]{4}))?"
_NTH = rf"(?P<nth>[0-9]{{1,2}}\.?(?:st|nd|rd|th|er|ro|ra|era|do|da|to|ta|o|a|º|ª)?|{any_of('|'.join(_NUMBERS))})"
_DAY = r"(?P<day>[0-9]{1,2})(?:\.?(?:st|nd|rd|th|er|ro|do|o|º|°))?"


def read_stretch(words: str) -> Stretch | None:
    """The stretch that folded words are as a whole; None for any others. Raises `Misread` for one that no calendar has."""
    for pattern, made in _forms():
        if found := pattern.fullmatch(words):
            return made(found)
    weekday, rest = take_weekday(words)
    if weekday is None:
        return None
    day = read_stretch(" ".join(rest.replace(",", " ", 1).split()).removeprefix("the ").removeprefix("el "))
    if day is None or day.form != "day":
        return None
    dates = day.dates()
    if dates and dates.first.weekday() != weekday:
        raise Misread(
            Text(
                en=f"“{words}” has a weekday that is not that of {day}",
                es=f"«{words}» lleva un día de la semana que no es el del {day}",
            )
        )
    return day


def day_of(year: int | None, month: int, day: int) -> Stretch:
    """A day of the calendar; raises `Misread` for one that there is not: 29 February of 2022, 31 April."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(2000 if year is None else year, month)[1]:
        shown = f"{year or ''}-{month:02d}-{day:02d}".lstrip("-")
        raise Misread(Text(en=f"the calendar has no day {shown}", es=f"el calendario no tiene el día {shown}"))
    return Stretch("day", year, month, day)


@cache
def _forms() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Stretch]], ...]:
    month = rf"(?P<month>{any_of('|'.join(months()))})\.?"
    part = "|".join(rf"(?P<{name.replace(' ', '_')}>{any_of(words)})" for name, words in _PART_WORDS.items())
    forms: tuple[tuple[str, Callable[[re.Match[str]], Stretch]], ...] = (
        (r"(?P<year>[0-9]{4})-(?P<number>[0-9]{1,2})-(?P<day>[0-9]{1,2})", _day),
        (r"(?P<one>[0-9]{1,2})(?P<sep>[-/.])(?P<other>[0-9]{1,2})(?P=sep)(?P<year>[0-9]{4})", _figures),
        (rf"{_DAY}(?: (?:of|de|del) |[ -]){month}{_YEAR}", _day),
        (rf"{month} (?:the )?{_DAY}{_YEAR}", _day),
        (r"(?P<year>[0-9]{4})[-/](?P<number>0[1-9]|1[0-2])|(?P<number2>0?[1-9]|1[0-2])/(?P<year2>[0-9]{4})", _month),
        (rf"(?:(?:the )?month of |(?:el )?mes de )?{month}{_YEAR}", _month),
        (rf"(?:(?P<year1>[0-9]{{4}})[- ])?(?:[qt](?P<q>[0-9]{{1,2}})|(?P<q2>[0-9]{{1,2}})[qt]){_YEAR}", _quarter),
        (
            rf"(?:the |el )?(?:{_NTH} (?:quarter|trimestre)|(?:quarter|trimestre) {_NTH.replace('nth', 'nth2')}){_YEAR}",
            _quarter,
        ),
        (rf"(?:(?P<year1>[0-9]{{4}})[- ])?h(?P<q>[0-9]{{1,2}}){_YEAR}", _half),
        (rf"(?:the |el |la )?{_NTH} (?:half|semester|semestre|mitad){_YEAR}", _half),
        (r"(?P<year>[0-9]{4})-?w(?P<day>[0-9]{2})", _iso_week),
        (r"(?:week|semana) (?P<day>[0-9]{1,2}),? (?:of |in |de |del )?(?P<year>[0-9]{4})", _iso_week),
        (r"(?:the |la )?(?:week|semana) (?:of|from|beginning|del?) (?:the )?(?P<date>.+)", _week_of),
        (rf"(?:the |la )?{_NTH} (?:week|semana)(?: of| in| de| en)? {month}{_YEAR}", _week),
        (rf"(?:a )?(?:{part})[ -]{month}{_YEAR}", _part),
        (r"(?:the year |year |el ano |ano )?(?P<year>[0-9]{4})", lambda found: Stretch("year", _year(found))),
    )
    return tuple((re.compile(pattern), made) for pattern, made in forms)


def _year(found: re.Match[str]) -> int | None:
    groups = found.groupdict()
    given = {int(groups[name]) for name in ("year", "year1", "year2") if groups.get(name)}
    if len(given) > 1 or 0 in given:
        raise Misread(
            Text(en=f"“{found[0]}” has two years, or none", es=f"«{found[0]}» tiene dos años, o ninguno")
        )  # fmt: skip
    return next(iter(given), None)


def _number(found: re.Match[str]) -> int:
    """The number of a month, by its figures or its name."""
    groups = found.groupdict()
    figures = groups.get("number") or groups.get("number2")
    return int(figures) if figures else months()[groups["month"]]


def _day(found: re.Match[str]) -> Stretch:
    return day_of(_year(found), _number(found), int(found["day"]))


def _figures(found: re.Match[str]) -> Stretch:
    """A date in figures: 14/03/2022 can be one day only, 03/04/2022 may be two."""
    one, other, year = int(found["one"]), int(found["other"]), _year(found)
    if one <= 12 and other <= 12 and one != other:
        days = f"{year}-{other:02d}-{one:02d}", f"{year}-{one:02d}-{other:02d}"
        raise Misread(
            Text(
                en=f"“{found[0]}” may be {days[0]} or {days[1]}; write one of them",
                es=f"«{found[0]}» puede ser {days[0]} o {days[1]}; escriba una de las dos",
            )
        )
    return day_of(year, one, other) if other > 12 else day_of(year, other, one)


def _month(found: re.Match[str]) -> Stretch:
    return Stretch("month", _year(found), _number(found))


def _nth(found: re.Match[str], most: int, of: Text) -> int:
    """Which one it is; raises `Misread` for a fifth quarter."""
    groups = found.groupdict()
    words = next(groups[name] for name in ("nth", "nth2", "q", "q2") if groups.get(name))
    figures = re.match("[0-9]+", words)
    number = _NUMBERS.get(words) or (int(figures[0]) if figures else 0)
    number = most if number == LAST and most < 5 else number
    if number != LAST and not 1 <= number <= most:
        raise Misread(Text(en=f"there is no {of.en} {number}", es=f"no hay {of.es} {number}"))
    return number


def _quarter(found: re.Match[str]) -> Stretch:
    number = _nth(found, 4, Text(en="quarter", es="trimestre"))
    return Stretch("quarter", _year(found), number)


def _half(found: re.Match[str]) -> Stretch:
    return Stretch("half", _year(found), _nth(found, 2, Text(en="half of a year", es="semestre")))


def _week(found: re.Match[str]) -> Stretch:
    number = _nth(found, 5, Text(en="week of a month", es="semana de un mes"))
    if number == 5:
        raise Misread(
            Text(
                en="a month has no whole fifth week; write “last week of”",
                es="un mes no tiene una quinta semana entera; escriba «última semana de»",
            )
        )
    return Stretch("week", _year(found), _number(found), number)


def _iso_week(found: re.Match[str]) -> Stretch:
    year, week = _year(found), int(found["day"])
    try:
        date.fromisocalendar(year or 0, week, 1)
    except ValueError:
        raise Misread(Text(en=f"{year} has no week {week}", es=f"{year} no tiene la semana {week}")) from None
    return Stretch("week", year, 0, week)


def _week_of(found: re.Match[str]) -> Stretch:
    """The week, from its Monday on, that a day lies in."""
    day = read_stretch(found["date"])
    dates = day.dates() if day and day.form == "day" else None
    if dates is None:
        raise Misread(
            Text(
                en=f"“{found[0]}” needs a whole date: week of 14 March 2022",
                es=f"«{found[0]}» necesita una fecha completa: semana del 14 de marzo de 2022",
            )
        )
    year, week, _ = dates.first.isocalendar()
    return Stretch("week", year, 0, week)


def _part(found: re.Match[str]) -> Stretch:
    which = next(n for n, name in enumerate(PARTS) if found[name.replace(" ", "_")])
    return Stretch("part", _year(found), _number(found), which)


def folded(words: str) -> str:
    """Words as this room compares them, each character at its own index."""
    return fold(words)
