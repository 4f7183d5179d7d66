"""Headings of days: `Thursday, July 29, 2021`, `DAY ONE: September 9`, `LUNES 14`, «Día 2»; and the dates that a line prints."""

import re
from functools import cache, lru_cache

import msgspec

from rcmcli.importers.hours import hours_in
from rcmcli.importers.other_dates import is_of_something_else
from rcmcli.model.dates import WEEKDAYS
from rcmcli.model.refusal import Refusal
from rcmcli.reading.date_ranges import find_range
from rcmcli.reading.dates import find, take_weekday
from rcmcli.reading.words import ENDS, FREE, any_of, fold

_MOST_BEFORE, _MOST_AFTER, _LONGEST = 4, 12, 200
_ORDINALS = {
    1: "one|uno|un|une|um|i|first|primer|primero|primera|premier|premiere|primeira|primeiro|1er|1st|1ro|1",
    2: "two|dos|deux|dois|ii|second|segundo|segunda|deuxieme|seconde|2nd|2do|2e|2",
    3: "three|tres|trois|iii|third|tercer|tercero|tercera|troisieme|terceiro|terceira|3rd|3er|3ro|3e|3",
    4: "four|cuatro|quatre|quatro|iv|fourth|cuarto|cuarta|quatrieme|quarto|quarta|4th|4to|4e|4",
    5: "five|cinco|cinq|v|fifth|quinto|cinquieme|5th|5to|5e|5",
    6: "six|seis|vi|sixth|sexto|sixieme|6th|6to|6e|6",
    7: "seven|siete|sept|sete|vii|seventh|septimo|septieme|setimo|7th|7mo|7e|7",
}
_VERBS = re.compile(
    r"\b(?:was|were|met|meets|is|are|will|fue|fueron|sera|seran|es|son|held|celebrad[ao]s?|realizad[ao]s?|adopted|adoptad[ao]|approved|aprobad[ao]s?|of the|report|informe|resolucion|resolution)\b"
)
_UP_TO = re.compile(  # what a date behind it is the end, the beginning or the mark of
    r"\b(?:to|as at|as of|at|up to|until|till|by|since|before|after|dated|versus|through|hasta|antes del?|desde(?: el)?|al|con corte al?|despues del?|jusqu'?au|avant le"
    r"|apres le|depuis le|au|ate|ate o|desde o|apos)$"
)
_COUNTED = re.compile(
    r"[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]? +(?!(?i:day|d[ií]a|jour|jornada|tag)\b)[^\W\d_]{2,}"
)  # “1. Minutes of October 15”
_ARTICLE = re.compile(r",? (?:le|el|the|on)$|, (?:a|em)$")
_SHORT_YEAR = re.compile(r"(?<![0-9/.-])([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{2})(?![0-9:])")


class Dated(msgspec.Struct, frozen=True):
    """A date as a line prints it: what is stated of it, and the words beside it."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    pair: tuple[int, int] | None = None  # 10/09, whichever is the month
    weekday: int | None = None
    number: int | None = None  # of the day of the meeting: “Day 2”
    words: str = ""  # the date as printed
    label: str = ""  # what else the line says

    @property
    def is_date(self) -> bool:
        """Whether a day of some month is stated, or at least a weekday."""
        return self.day is not None or self.pair is not None or self.weekday is not None


@lru_cache(maxsize=4096)
def heading_in(text: str) -> Dated | None:
    """The date that a line heads a day with, or none: one in a title, in prose or beside an hour heads nothing."""
    twice = _in_two_languages(text)
    if twice:
        return twice
    if len(text) > _LONGEST or find_range(_numbered(text)[1]):
        return None
    found = date_in(text)
    if found is None:
        return None
    before, after = _around(text, found)
    label = f"{before} {after}"
    if (
        _VERBS.search(fold(before))
        or _UP_TO.search(fold(before))
        or _COUNTED.match(before)
        or is_of_something_else(text[: max(0, text.find(found.words))])
        or len(after.split()) > _MOST_AFTER
        or hours_in(before).spans
        or hours_in(after).spans
    ):
        return None
    if found.number is None and not _may_head(before, found):
        return None
    if found.number is not None and not found.is_date and before:
        return None
    return msgspec.structs.replace(found, label=" ".join(label.split()))


def _in_two_languages(text: str) -> Dated | None:
    """The date of a heading that says it twice, each time with its own words: «jueves, 22 de junio — … / Thursday, 22 June — …»."""
    for mark in (" / ", " | "):
        parts = text.split(mark)
        if len(parts) != 2:
            continue
        one, other = map(heading_in, parts)
        if one and other and one.day and (one.year, one.month, one.day) == (other.year, other.month, other.day):
            label = f"{one.label}{mark}{other.label}" if one.label and other.label else one.label or other.label
            return msgspec.structs.replace(one, label=label)
    return None


def date_in(text: str) -> Dated | None:
    """The date that a text states, in any form, with its weekday and its number among the days; none where it states none."""
    number, rest = _numbered(text)
    short = _SHORT_YEAR.search(rest)
    if short:
        return _parted(
            Dated(pair=(int(short[1]), int(short[3])), year=2000 + int(short[4]), number=number, words=short[0]), rest
        )
    try:
        written, _ = find(rest)
    except Refusal:
        return None
    if written.month or written.pair:
        day = Dated(written.year, written.month, written.day, written.pair, number=number, words=written.words)
        return _parted(day, rest)
    weekday = _weekday_and_number(rest)
    if weekday:
        return msgspec.structs.replace(weekday, number=number)
    return Dated(number=number, words=text[: len(text) - len(rest)].strip()) if number else None


def _parted(found: Dated, rest: str) -> Dated:
    """The date with the weekday that stands beside it."""
    at = rest.find(found.words)
    before, after = rest[:at], rest[at + len(found.words) :]
    for words, is_near in (
        (before, before.rstrip(" ,.(•·|–—").split()[-1:]),
        (after, after.lstrip(" ,.(•·|–—").split()[:1]),
    ):
        weekday, _ = take_weekday(" ".join(is_near)) if words.strip() else (None, "")
        if weekday is not None and is_near:
            start = min(at, rest.rfind(is_near[0], 0, at) if words is before else at)
            end = at + len(found.words) if words is before else rest.find(is_near[0], at) + len(is_near[0])
            return msgspec.structs.replace(found, weekday=weekday, words=rest[start:end].strip())
    return found


def _numbered(text: str) -> tuple[int | None, str]:
    """The number of a day of the meeting that a text begins with, and what follows."""
    found = _day_number().match(fold(text))
    if not found:
        return None, text
    word = found["one"] or found["two"] or ""
    number = next((n for n, words in _ORDINALS.items() if word in words.split("|")), None)
    return (number, text[found.end() :]) if number else (None, text)


@cache
def _day_number() -> re.Pattern[str]:
    words = any_of("|".join(_ORDINALS.values()))
    return re.compile(
        rf"[\s*#>_.]*(?:(?:day|dia|jour|jornada|journee)(?: no?\.?)? *[#º°]? *0?(?P<one>{words})"
        rf"|(?:the |el |le )?(?P<two>{words})(?:º|°|ª)? (?:day|dia|jour|jornada|journee)){ENDS}(?![./][0-9])"
        r"(?! de [a-z]+ de [0-9])(?! (?:de |of )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep|oct|nov|dic|jan|feb|mar|apr|may|jun|jul|aug))"
    )


def _weekday_and_number(text: str) -> Dated | None:
    """`LUNES 14`, `Friday 30th`, `Thursday`: a weekday with the number of a day, or alone."""
    found = _week_pattern().search(fold(text))
    if not found:
        return None
    weekday, _ = take_weekday(found["weekday"])
    day = int(found["day"]) if found["day"] else None
    if day is not None and not 1 <= day <= 31:
        return None
    if day is None and fold(text).strip(" .,:;*#_()|–-") != found["weekday"]:
        return None
    return Dated(day=day, weekday=weekday, words=text[found.start() : found.end()].strip())


@cache
def _week_pattern() -> re.Pattern[str]:
    names = {fold(name) for each in WEEKDAYS.values() for name in each} | {
        "segunda",
        "terca",
        "quarta",
        "quinta",
        "sexta",
    }
    return re.compile(
        rf"{FREE}(?P<weekday>{any_of('|'.join(names))}){ENDS},?(?: *(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|º|°)?(?![0-9:.h]))?"
    )


def _around(text: str, found: Dated) -> tuple[str, str]:
    """What stands before and behind the date; a number of the day belongs to it."""
    _, rest = _numbered(text)
    at = rest.find(found.words)
    if at < 0:
        return "", rest.strip(" \t*#_.:;,–—-|")
    edges = " \t*#_.:;,–—-|·/"
    before = _ARTICLE.sub("", rest[:at].strip(edges + "(["))  # «Montréal, le 4 avril»
    after = rest[at + len(found.words) :].lstrip(edges + ")]").rstrip(edges)
    return before, after if after.count("(") == after.count(")") else after.strip("()[]")


def _may_head(before: str, found: Dated) -> bool:
    """Whether a date with these words before it heads a day."""
    words = fold(before).replace("fecha", "").replace("date", "").replace("data", "").split()
    words = [word for word in words if word not in ("el", "le", "la", "the", "on", "del", "de", ":", "dia", "day")]
    if not words:
        return True
    return len(words) <= _MOST_BEFORE and (found.weekday is not None or found.year is not None)
