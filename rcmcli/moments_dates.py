"""Dates as people write them: ISO, in words of four languages, in numbers, or counted from today."""

import re
from datetime import date, timedelta
from functools import cache

import msgspec

from rcmcli.model.clock import FIRST_YEAR, LAST_YEAR
from rcmcli.model.dates import MONTHS, WEEKDAYS, long_date, weekday
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.notation_words import ENDS, FREE, any_of, fold

_MORE_MONTHS = "jan ene janv,feb fev fevr,mar,apr abr avr,may mai,jun,jul juil,aug ago,sep sept set setiembre,oct out,nov,dec dic dez"
_MORE_DAYS = "mon lun seg segunda,tue tues mar ter terca,wed mie mer qua quarta,thu thur thurs jue jeu qui quinta,"
_MORE_DAYS += "fri vie ven sex sexta,sat sab sam,sun dom dim"
_COUNTED = {
    "today": 0, "hoy": 0, "hoje": 0, "aujourd'hui": 0,
    "tomorrow": 1, "manana": 1, "amanha": 1, "demain": 1,
    "the day after tomorrow": 2, "day after tomorrow": 2, "pasado manana": 2, "depois de amanha": 2, "apres-demain": 2,
    "yesterday": -1, "ayer": -1, "ontem": -1, "hier": -1,
    "the day before yesterday": -2, "day before yesterday": -2, "anteayer": -2, "anteontem": -2, "avant-hier": -2,
}  # fmt: skip
_ALONE = r"(?<![0-9][:.])(?<![0-9/-])"


class Written(msgspec.Struct, frozen=True):
    """A date as written: what is stated of it, and the part of the text that it takes."""

    words: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    pair: tuple[int, int] | None = None  # 10/09, whichever is the month
    days: int | None = None  # counted from today
    next_weekday: int | None = None
    after_today: bool = False  # “next”: today itself does not count


def find(text: str) -> tuple[Written, str]:
    """The date in a text, and the text without it."""
    plain = fold(text)
    for pattern in _patterns():
        found = pattern.search(plain)
        if found:
            words = text[found.start() : found.end()]
            return _written(found, words.strip()), f"{text[: found.start()]} {text[found.end() :]}"
    return Written(), text


def take_weekday(text: str) -> tuple[int | None, str]:
    """The weekday named in a text, and the text without it."""
    found = _weekday_pattern().search(fold(text))
    if not found:
        return None, text
    return _weekdays()[found["weekday"]], f"{text[: found.start()]} {text[found.end() :]}"


def resolve(written: Written, today: date | None, day_first: bool | None) -> tuple[date, Text | None]:
    """The date that is meant, and what was assumed about it; raises `Refusal`."""
    if written.days is not None or written.next_weekday is not None:
        return _from_today(written, _needed(today))
    if written.pair:
        written = _in_order(written, day_first)
    month, day = written.month or 0, written.day or 0
    if written.year is not None:
        return valid(written.year, month, day), None
    return _next_such(month, day, _needed(today))


def valid(year: int, month: int, day: int) -> date:
    """The date of three numbers; raises `Refusal` for one that no calendar has, or too far away."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal(
            Text(
                en=f"the year {year} is outside {FIRST_YEAR}–{LAST_YEAR}",
                es=f"el año {year} está fuera de {FIRST_YEAR}–{LAST_YEAR}",
            )
        )
    try:
        return date(year, month, day)
    except ValueError:
        shown = f"{year:04d}-{month:02d}-{day:02d}"
        raise Refusal(
            Text(en=f"there is no such date as {shown}", es=f"no existe la fecha {shown}"),
            Text(en='write "2021-09-09" or “9 September 2021”', es='escriba "2021-09-09" o «9 de septiembre de 2021»'),
        ) from None


def moved(day: date, days: int) -> date:
    """The date so many days later; raises `Refusal` beyond the years that are known."""
    try:
        later = day + timedelta(days=days)
    except OverflowError:
        later = date.max
    return valid(later.year, later.month, later.day)


def check_weekday(day: date, stated: int | None) -> None:
    """Refuse a weekday that is not the one of the date."""
    if stated is None or stated == day.weekday():
        return
    raise Refusal(
        Text(
            en=f"{_plain_date(day, 'en')} is a {weekday(day, 'en')}, not a {WEEKDAYS['en'][stated]}",
            es=f"el {_plain_date(day, 'es')} es {weekday(day, 'es')}, no {WEEKDAYS['es'][stated]}",
        ),
        Text(
            en="correct the weekday or the date, and state the year",
            es="corrija el día de la semana o la fecha, e indique el año",
        ),
    )


def taken_as(words: str, day: date) -> Text:
    """The sentence that says which date some words were taken for."""
    return Text(
        en=f"“{words}” was taken as {long_date(day, 'en')}",
        es=f"«{words}» se tomó como el {long_date(day, 'es')}",
    )


def _plain_date(day: date, language: str) -> str:
    return long_date(day, language).split(" ", 1)[1]


def _needed(today: date | None) -> date:
    if today is None:
        raise Refusal(
            Text(en="the text does not state the whole date", es="el texto no indica la fecha completa"),
            Text(en="add the date: 2021-09-09 09:00", es="agregue la fecha: 2021-09-09 09:00"),
        )
    return today


def _from_today(written: Written, today: date) -> tuple[date, Text]:
    days = written.days
    if days is None:
        days = ((written.next_weekday or 0) - today.weekday()) % 7
        days = days or (7 if written.after_today else 0)
    day = moved(today, days)
    return day, taken_as(written.words, day)


def _next_such(month: int, day: int, today: date) -> tuple[date, Text]:
    """The next date with that day and month, today included."""
    for year in range(today.year, today.year + 9):
        try:
            there = date(year, month, day)
        except ValueError:
            continue
        if there >= today:
            there = valid(year, month, day)
            return there, Text(
                en=f"no year is stated; taken as {long_date(there, 'en')}",
                es=f"no se indica el año; se tomó como el {long_date(there, 'es')}",
            )
    return valid(today.year, month, day), taken_as(f"{day}/{month}", today)


def _in_order(written: Written, day_first: bool | None) -> Written:
    """Which number of 10/09 is the month: the one that can be, or the one that was asked for; else a `Refusal`."""
    first, second = written.pair or (0, 0)
    either = first <= 12 and second <= 12 and first != second
    if either and day_first is None:
        year = written.year or 2000
        one, other = valid(year, second, first), valid(year, first, second)
        raise Refusal(
            Text(en=f"“{written.words}” may be two dates", es=f"«{written.words}» puede ser dos fechas"),
            Text(
                en=f"write it in words: {_short(one, 'en')} or {_short(other, 'en')}?",
                es=f"escríbala con palabras: ¿{_short(one, 'es')} o {_short(other, 'es')}?",
            ),
        )
    swapped = second > 12 >= first or (either and not day_first)
    day, month = (second, first) if swapped else (first, second)
    return msgspec.structs.replace(written, pair=None, day=day, month=month)


def _short(day: date, language: str) -> str:
    of = " de " if language == "es" else " "
    return f"{day.day}{of}{MONTHS[language][day.month - 1]}"


def _written(found: re.Match[str], words: str) -> Written:
    """What a match states."""
    groups = {name: value for name, value in found.groupdict().items() if value is not None}
    if "counted" in groups:
        return Written(words, days=_COUNTED[groups["counted"]])
    if "many" in groups:
        return Written(words, days=int(groups["many"]) * (7 if groups["unit"].startswith(("w", "sem")) else 1))
    if "weekday" in groups:
        return Written(
            words, next_weekday=_weekdays()[groups["weekday"]], after_today="next" in groups or "then" in groups
        )
    year = int(groups["year"]) if "year" in groups else None
    if "one" in groups:
        return Written(words, year=year, pair=(int(groups["one"]), int(groups["other"])))
    month = int(groups["number"]) if "number" in groups else _months()[groups["month"]]
    return Written(words, year=year, month=month, day=int(groups["day"]))


@cache
def _months() -> dict[str, int]:
    names = {fold(name): index for each in MONTHS.values() for index, name in enumerate(each, 1)}
    return names | {word: index for index, words in enumerate(_MORE_MONTHS.split(","), 1) for word in words.split()}


@cache
def _weekdays() -> dict[str, int]:
    names = {fold(name): index for each in WEEKDAYS.values() for index, name in enumerate(each)}
    return names | {word: index for index, words in enumerate(_MORE_DAYS.split(",")) for word in words.split()}


@cache
def _weekday_pattern() -> re.Pattern[str]:
    return re.compile(rf"{FREE}(?P<weekday>{any_of('|'.join(_weekdays()))}){ENDS}\.?,?")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """The forms of a date, the fullest first."""
    month, day = any_of("|".join(_months())), any_of("|".join(_weekdays()))
    year = r"(?P<year>[0-9]{4})(?![0-9:])(?! ?(?:h|hrs?|utc|gmt|z)(?![a-z]))"
    number = rf"{_ALONE}{FREE}(?P<day>[0-9]{{1,2}})"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"{_ALONE}{FREE}(?P<year>[0-9]{{4}})(?P<sep>[-/.])(?P<number>[0-9]{{1,2}})(?P=sep)(?P<day>[0-9]{{1,2}})(?![0-9])",
            rf"{_ALONE}{FREE}(?P<one>[0-9]{{1,2}})(?P<sep>[-/.])(?P<other>[0-9]{{1,2}})(?P=sep)(?P<year>[0-9]{{4}})(?![0-9])",
            rf"{number}(?:st|nd|rd|th|er|º|o|°)?(?: ?(?:of|de|del|d')? ?|[-/.])(?P<month>{month}){ENDS}\.?"
            rf"(?:(?:,? (?:(?:de|del|of|do) )?|[-/.]){year})?",
            rf"{FREE}(?P<month>{month}){ENDS}\.?[ -](?:the )?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9:.h])(?! ?[ap]\.?m)"
            rf"(?:(?:, ?| |-){year})?",
            rf"{_ALONE}{FREE}(?P<one>[0-9]{{1,2}})/(?P<other>[0-9]{{1,2}})(?![0-9/:.h])",
            rf"{FREE}(?P<counted>{any_of('|'.join(_COUNTED).replace('|manana', ''))}|(?<!la )manana){ENDS}",
            rf"{FREE}(?:in|en|dentro de|em|daqui a|dans) (?P<many>[0-9]{{1,3}}) (?P<unit>day|dia|jour|week|semana|semaine)s?{ENDS}",
            rf"{FREE}(?:(?P<next>(?:the |el |la |no |na )?(?:next|proxim[oa]))|this|est[ea]|ce|nest[ea]|on|el|le|na) "
            rf"(?P<weekday>{day}){ENDS}\.?(?P<then> (?:next|proxim[oa]|prochain|que viene|que vem){ENDS})?",
            rf"{FREE}(?P<weekday>{day}){ENDS}\.?(?P<then> (?:next|proxim[oa]|prochain|que viene|que vem){ENDS})?",
        )
    )
