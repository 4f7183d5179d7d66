"""When an activity is, as a document says it: read as a period where it is one, and nothing where it is not."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

import msgspec

from rcmcli.model.dates import WEEKDAYS
from rcmcli.model.period import LONGEST, NOTHING, Period
from rcmcli.model.refusal import Misread
from rcmcli.model.text import fold_name, has_words
from rcmcli.reading.dates import months, take_weekday
from rcmcli.reading.periods import read_period
from rcmcli.reading.words import fold
from rcmcli.words import activities

_TITLED = re.compile(
    r"(?P<before>.*?(?i:before|after|antes de|después de)) [“«\"](?P<title>.+?)[”»\"](?= \(|$)(?: \(.*\))?"
)
_BRACKET = re.compile(r"(?P<words>.+?) \((?P<beside>[^()]+)\)")
# The words of periods: a sentence that ends with any other does not end with a period.
_OF_TIME = (
    "a advance after al and ano anos antelacion antes anticipacion as asap at au avant before beginning best "
    "between brevedad by comienzos coming como con cuanto cuarta cuarto cuatro day days de del delay desde "
    "despues dia dias do dos du durante during e early el en end entre er et fin finales fines first five for "
    "four fourth from h half hasta i ii iii in inicios iv la las last late later latest le lo los mas maximo "
    "mayor mediados mes meses mid middle mitad month months nd next no not o of on one or posible possible "
    "premier primer primera primero principios prior pronto proximo q quarter quincena rd ro sea second segunda "
    "segundo semana semanas semester semestre six soon st start t tan tardar ten tercer tercera th than the third "
    "three throughout to tres trimestre two ultima ultimo un una until w week weeks within without y year years "
)
_WORD = re.compile(r"[a-z]+")
_HYPHENED = re.compile(r"\b(?P<day>[0-9]{1,2})-(?P<month>[^\W\d_]{3,10})-(?:20)?(?P<year>[0-9]{2})\b")
_SAID_FIRST = re.compile(
    r"^(?:(?:on|en) )?(?:(?:los|the) (?:dias|days)(?: of)?|(?:el |the )?(?:proximo|coming|next)(?= [0-9])) "
)
_FRENCH = (
    (re.compile(r"^du (?=[0-9])|^entre le (?=[0-9])"), "del "),
    (re.compile(r"\bau (?=[0-9])"), "al "),
    (re.compile(r"^(?:le|les|ate|em|en) "), ""),
    (re.compile(r"\bet (?=[0-9a-z])"), "y "),
    (re.compile(r"^(?:avant le|antes de) (?=[0-9])"), "before "),
    (re.compile(r"^premier trimestre"), "primer trimestre"),
)
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
    return found <= words_of_time()


def is_open(words: str) -> bool:
    """Whether words say that the date is to be agreed."""
    found = _read(words) if has_words(words) else None
    return bool(found and found.word == "to be agreed") or (has_words(words) and fold_name(words) in _open())


@cache
def words_of_time() -> frozenset[str]:
    """The words of which periods are made."""
    weekdays = [name for language in ("en", "es") for name in WEEKDAYS[language]]
    return frozenset(_OF_TIME.split()) | {word for name in (*months(), *map(fold, weekdays)) for word in name.split()}


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
    """The period that words are, as they are or told in other words; None for any others."""
    words = _HYPHENED.sub(_spaced, words)
    try:
        return read_period(words) or None
    except Misread:
        return _retold(fold(words))


def _spaced(found: re.Match[str]) -> str:
    """A day as spreadsheets write it, `05-Mar-26`, in words that are no range."""
    return f"{found['day']} {found['month']} 20{found['year']}"


def _retold(plain: str) -> Period | None:
    """The period that words are which say it as people do: each day with its weekday, «los días 5 y 6», `05-Mar-26`."""
    told = _SAID_FIRST.sub("", plain)
    for french, spanish in _FRENCH:
        told = french.sub(spanish, told)
    named = [day for word in _WORD.findall(told) if (day := take_weekday(word)[0]) is not None]
    if len(named) > 1:
        told = " ".join(word for word in told.split() if take_weekday(word.strip(",."))[0] is None)
    if told == plain:
        return None
    try:
        found = read_period(told) or None
    except Misread:
        return None
    return found if found and (len(named) < 2 or _fits(found, named)) else None


def _fits(period: Period, named: Sequence[int]) -> bool:
    """Whether the days of a period are the weekdays that stood there, as far as its year is known."""
    ends = [day for one in period.stretches for day in (one, one.until) if day]
    if len(ends) != len(named) or any(one.form != "day" for one in ends):
        return False
    return all(
        not one.year or date(one.year, one.number, one.day).weekday() == day
        for one, day in zip(ends, named, strict=True)
    )


def _hangs(period: Period) -> bool:
    return bool(period.relation and period.relation.anchor)


@cache
def _open() -> frozenset[str]:
    said = msgspec.structs.astuple(activities.TO_BE_AGREED)
    return frozenset(fold_name(one) for one in (*said, "—", "-", "tbd", "tbc", "n/a", "to be agreed", "por acordar"))
