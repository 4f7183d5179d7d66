"""When an activity is, as a document says it: read as a period where it is one, and nothing where it is not."""

import re
from functools import cache

import msgspec

from rcmcli.model.dates import WEEKDAYS
from rcmcli.model.period import LONGEST, NOTHING, Period
from rcmcli.model.refusal import Misread
from rcmcli.model.text import fold_name
from rcmcli.reading.dates import months
from rcmcli.reading.periods import read_period
from rcmcli.reading.words import fold
from rcmcli.words import activities

_TITLED = re.compile(
    r"(?P<before>.*?(?:before|after|antes de|después de)) [“«\"](?P<title>.+?)[”»\"](?= \(|$)(?: \(.*\))?"
)
_BRACKET = re.compile(r"(?P<words>.+?) \((?P<beside>[^()]+)\)")
# The words of periods: a sentence that ends with any other does not end with a period.
_OF_TIME = frozenset(
    [
        "a",
        "al",
        "and",
        "antes",
        "antelacion",
        "anticipacion",
        "ano",
        "anos",
        "as",
        "asap",
        "at",
        "beginning",
        "between",
        "brevedad",
        "by",
        "comienzos",
        "como",
        "con",
        "cuanto",
        "cuatro",
        "day",
        "days",
        "de",
        "del",
        "delay",
        "desde",
        "dia",
        "dias",
        "do",
        "dos",
        "during",
        "durante",
        "e",
        "early",
        "el",
        "en",
        "end",
        "entre",
        "er",
        "fin",
        "finales",
        "fines",
        "first",
        "five",
        "for",
        "four",
        "fourth",
        "from",
        "h",
        "half",
        "hasta",
        "in",
        "inicios",
        "la",
        "las",
        "last",
        "late",
        "later",
        "latest",
        "lo",
        "los",
        "mas",
        "mayor",
        "mediados",
        "mes",
        "meses",
        "mid",
        "middle",
        "month",
        "months",
        "nd",
        "no",
        "not",
        "o",
        "of",
        "on",
        "one",
        "or",
        "posible",
        "possible",
        "primer",
        "primera",
        "primero",
        "principios",
        "prior",
        "pronto",
        "proximo",
        "q",
        "quarter",
        "quincena",
        "rd",
        "ro",
        "sea",
        "segunda",
        "segundo",
        "semana",
        "semanas",
        "semester",
        "semestre",
        "second",
        "soon",
        "st",
        "start",
        "t",
        "tan",
        "tardar",
        "tercer",
        "tercera",
        "than",
        "th",
        "the",
        "third",
        "three",
        "throughout",
        "to",
        "tres",
        "trimestre",
        "cuarto",
        "cuarta",
        "two",
        "un",
        "una",
        "until",
        "ultima",
        "ultimo",
        "w",
        "week",
        "weeks",
        "within",
        "without",
        "advance",
        "y",
        "year",
        "years",
        "i",
        "ii",
        "iii",
        "iv",
        "advance",
        "ten",
        "six",
        "mitad",
        "best",
        "maximo",
    ]
)
_WORD = re.compile(r"[a-z]+")
_ANCHOR = "anchor"


class Stated(msgspec.Struct, frozen=True):
    """A period that was stated, and the title of the activity that it hangs on, if any."""

    period: Period = NOTHING
    anchor: str = ""


def stated(words: str) -> Stated | None:
    """What a cell or a labelled line says of when; None where it cannot be read."""
    words = " ".join(words.split()).strip(" .;")
    if fold_name(words) in _open():
        return Stated()
    titled = _TITLED.fullmatch(words)
    if titled:
        period = _read(f"{titled['before']} {_ANCHOR}")
        return Stated(period, titled["title"]) if period else None
    bracket = _BRACKET.fullmatch(words)
    period = _beside(bracket["words"], bracket["beside"]) if bracket else _read(words)
    return Stated(period) if period and not _hangs(period) else None


def period_said(words: str) -> Period | None:
    """The period that the end of a sentence is: a stretch of the calendar, a time in advance, or as soon as possible."""
    found = _read(words) if len(words) <= LONGEST and _is_of_time(words) else None
    return found if found and not _hangs(found) and found.word != "to be agreed" else None


def _is_of_time(words: str) -> bool:
    """Whether all of some words may be those of a period."""
    found = set(_WORD.findall(fold(words)))
    return found <= _words_of_time()


@cache
def _words_of_time() -> frozenset[str]:
    weekdays = [name for language in ("en", "es") for name in WEEKDAYS[language]]
    return _OF_TIME | {word for name in (*months(), *map(fold, weekdays)) for word in name.split()}


def _beside(words: str, beside: str) -> Period | None:
    """A period with a remark behind it: “by 31 March 2022 (first quarter)”, “1 December (year not stated)”."""
    outer, inner = _read(words), _read(beside)
    if outer is None or inner is None or not outer.stretches or not inner.stretches:
        return outer or inner
    ends = outer.dates()
    if not ends:
        return outer
    dated = tuple(one.in_year(ends[0].last.year) for one in inner.stretches)
    exact = [found.last for one in dated if (found := one.dates())] == [one.last for one in ends]
    return msgspec.structs.replace(outer, stretches=dated) if exact else outer


def _read(words: str) -> Period | None:
    try:
        return read_period(words) or None
    except Misread:
        return None


def _hangs(period: Period) -> bool:
    return bool(period.relation and period.relation.anchor)


@cache
def _open() -> frozenset[str]:
    said = msgspec.structs.astuple(activities.TO_BE_AGREED)
    return frozenset(fold_name(one) for one in (*said, "—", "-", "tbd", "tbc", "n/a", "to be agreed", "por acordar"))
