"""Dates in a text as people write them: ISO, in words of four languages, in numbers, or counted from today."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import cache

import msgspec

from rcmcli.model.dates import MONTHS, WEEKDAYS
from rcmcli.model.pattern import later
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, has_words
from rcmcli.reading.words import DASHES, ENDS, FREE, any_of, fold

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
_SHORTEST = 4  # letters of an abbreviation with its point
_BY_MONTH = 6  # of the patterns, those that name a month
_ALONE = r"(?<![0-9][:.])(?<![0-9/-])"
_LONGEST = 60
_CUT = later(rf"(?<=[0-9]) ?([{DASHES}/.]) ?(?=[0-9])")


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
    if re.search(rf"{_ALONE}[0-9]{{1,2}}([-/.])[0-9]{{1,2}}\1[0-9]{{2}}(?![0-9:])", plain):
        raise Refusal(
            Text(
                en="a year of two figures may be any part of a date",
                es="un año de dos cifras puede ser cualquier parte de la fecha",
            ),
            Text(en="write the year with four figures: 2021", es="escriba el año con cuatro cifras: 2021"),
        )
    for pattern in _patterns():
        found = pattern.search(plain)
        if found:
            words = text[found.start() : found.end()]
            return _written(found, words.strip()), f"{text[: found.start()]} {text[found.end() :]}"
    return Written(), text


def dates_meant(words: str) -> tuple[date, ...]:
    """Every date that words may mean, whole: one for `12 de noviembre de 2026`, two for `12/11/2026`; none where there is no
    such day, or its weekday is another."""
    try:
        written, rest = find(_CUT.sub(lambda cut: "-" if cut[1] in DASHES else cut[1], words[:_LONGEST]))
    except Refusal:
        return ()
    weekday, rest = take_weekday(rest)
    if written.year is None or len(words) > _LONGEST or has_words(rest):
        return ()
    one, other = written.pair or (written.day or 0, written.month or 0)
    pairs = dict.fromkeys(((one, other), (other, one)) if written.pair else ((one, other),))
    days = [date(written.year, m, d) for d, m in pairs if 1 <= m <= 12 and 1 <= d <= monthrange(written.year, m)[1]]
    return tuple(day for day in days if weekday in (None, day.weekday()))


def dated(text: str) -> Iterator[tuple[Written, int, int]]:
    """Every date that a text states by its month, and where it stands; the fullest forms first."""
    plain = fold(text)
    for pattern in _patterns()[:_BY_MONTH]:
        for found in pattern.finditer(plain):
            yield _written(found, text[found.start() : found.end()].strip()), found.start(), found.end()


def spoken(text: str) -> list[tuple[int, int]]:
    """Where a text says a day, in any form, in order: a weekday and its date together; no short word such as “sun” alone."""
    plain, found = fold(text), list[tuple[int, int]]()
    for pattern in _patterns():
        for match in pattern.finditer(plain):
            if not any(match.start() < end and start < match.end() for start, end in found):
                found.append(match.span())
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and not plain[joined[-1][1] : start].strip(" ,."):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [
        (start, end)
        for start, end in joined
        if plain[start:end] in _COUNTED or end - start > _SHORTEST or any(map(str.isdigit, plain[start:end]))
    ]


def take_weekday(text: str) -> tuple[int | None, str]:
    """The weekday named in a text, and the text without it."""
    found = _weekday_pattern().search(fold(text))
    if not found:
        return None, text
    return _weekdays()[found["weekday"]], f"{text[: found.start()]} {text[found.end() :]}"


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
    month = int(groups["number"]) if "number" in groups else months()[groups["month"]]
    return Written(words, year=year, month=month, day=int(groups["day"]))


@cache
def months() -> dict[str, int]:
    """The number of a month by its folded names, whole and cut short, in four languages."""
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
    month, day = any_of("|".join(months())), any_of("|".join(_weekdays()))
    year = r"(?P<year>[0-9]{4})(?![0-9]|:[0-9])(?! ?(?:h|hrs?|utc|gmt|z)(?![a-z]))"
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
            rf"{_ALONE}{FREE}(?P<day>[0-9]{{1,2}})\.(?P<number>0?[1-9]|1[0-2])\.(?![0-9])",
            rf"{_ALONE}{FREE}(?P<one>[0-9]{{1,2}})/(?P<other>[0-9]{{1,2}})(?![0-9/:.h])",
            rf"{FREE}(?P<counted>{any_of('|'.join(_COUNTED).replace('|manana', ''))}|(?<!la )manana){ENDS}",
            rf"{FREE}(?:in|en|dentro de|em|daqui a|dans) (?P<many>[0-9]{{1,3}}) (?P<unit>day|dia|jour|week|semana|semaine)s?{ENDS}",
            rf"{FREE}(?:(?P<next>(?:the |el |la |no |na )?(?:next|proxim[oa]))|this|est[ea]|ce|nest[ea]|on|el|le|na) "
            rf"(?P<weekday>{day}){ENDS}\.?(?P<then> (?:next|proxim[oa]|prochain|que viene|que vem){ENDS})?",
            rf"{FREE}(?P<weekday>{day}){ENDS}\.?(?P<then> (?:next|proxim[oa]|prochain|que viene|que vem){ENDS})?",
        )
    )
