"""Periods as people write them, in English and Spanish: “first quarter of 2022”, «un mes antes de la reunión».

Nothing is guessed: what may be two things is refused with both, and no period becomes its first day.
"""

import re
from datetime import date
from functools import lru_cache

from rcmcli.model.due import Ahead
from rcmcli.model.pattern import later
from rcmcli.model.period import LONGEST, NOTHING, Period, Relation, Side, Stretch, Unit, Word
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, shortened
from rcmcli.reading.listed_stretches import read_stretches
from rcmcli.reading.stretches import folded, read_stretch
from rcmcli.reading.words import NUMBERS

_WORDS: dict[Word, str] = {
    "as soon as possible": "as soon as possible|asap|at the earliest|as early as possible|without delay|lo antes posible|cuanto antes|"
    "a la brevedad|a la mayor brevedad|a la mayor brevedad posible|a la brevedad posible|tan pronto como sea posible|lo mas pronto posible",
    "to be agreed": "to be agreed|to be defined|to be determined|to be confirmed|to be decided|to be announced|date to be agreed|tbd|tbc|tba|"
    "por acordar|por definir|por determinar|por confirmar|por anunciar|a convenir|fecha por acordar|fecha por definir|sin fecha",
}
_SAID = {said: word for word, each in _WORDS.items() for said in each.split("|")}
_LATEST = later(
    r"(?:by the end of(?= (?:the )?(?:year|first|second|third|fourth|last|[0-9]{4}|q[0-9]))|by|no later than|not later than|at the latest(?: by)?|until|at latest|before the end of|"
    r"a mas tardar(?: el| en| para)?|hasta|antes de que termine|antes de finalizar|antes del fin de|antes de fin de|antes del final de|before end of|como maximo(?: el| en)?|para)"
    r"(?: the| el| la)? (?P<rest>.+)|(?P<rest2>.+?),? (?:at the latest|a mas tardar|como maximo)"
)
_LEAD = later(r"(?:in|during|on|for|within|throughout|en|durante|el|la|the)(?: the| el| la)? (?P<rest>.+)")
_MANY = {
    **NUMBERS,
    "a": 1,
    "an": 1,
    "un": 1,
    "fifteen": 15,
    "quince": 15,
    "twenty": 20,
    "veinte": 20,
    "thirty": 30,
    "treinta": 30,
}
_UNITS: dict[str, tuple[int, Unit]] = {
    "day": (1, "day"), "days": (1, "day"), "dia": (1, "day"), "dias": (1, "day"), "calendar day": (1, "day"),
    "calendar days": (1, "day"), "dias calendario": (1, "day"), "dias naturales": (1, "day"), "dias corridos": (1, "day"),
    "week": (1, "week"), "weeks": (1, "week"), "semana": (1, "week"), "semanas": (1, "week"),
    "fortnight": (2, "week"), "fortnights": (2, "week"),
    "month": (1, "month"), "months": (1, "month"), "mes": (1, "month"), "meses": (1, "month"),
}  # fmt: skip
_LENGTH = rf"(?:with |con )?(?:at least |al menos |por lo menos )?(?P<many>[0-9]{{1,4}}|{'|'.join(_MANY)}) (?P<unit>{'|'.join(_UNITS)})"
_SIDES: dict[Side, str] = {
    "before": r"before|prior to|ahead of|in advance of|antes de|previo a|previos a|previas a|de antelacion a|de anticipacion a|"
    r"con anterioridad a|previamente a",
    "after": r"after|following|despues de|tras|posterior a|posteriores a|con posterioridad a",
}
_ALONE: dict[Side, str] = {
    "before": r"in advance|prior|beforehand|before|earlier|antes|de antelacion|de anticipacion|con antelacion|con anticipacion|previos|previas",
    "after": r"afterwards|after|later|despues|posteriores",
}
_RELATED = later(
    rf"(?:{_LENGTH} )?(?:(?P<before>{_SIDES['before']})|(?P<after>{_SIDES['after']}))(?:l| the| el| la| los| las)? (?P<what>.+)"
)
_UNRELATED = later(rf"{_LENGTH} (?:(?P<before>{_ALONE['before']})|(?P<after>{_ALONE['after']}))")
_WORKING = later(r"\b(?:working|business|work|habil|habiles|laborables?)\b")
_AHEAD = later(rf"{_LENGTH}(?: (?:{_ALONE['before']}))?")
_ID = later(r"[A-Za-z0-9][A-Za-z0-9_-]*")


def read_period(text: object) -> Period:
    """The period that words mean, or a date; raises `Misread` with the reason."""
    if type(text) is date:
        return Period((Stretch("day", text.year, text.month, text.day),))
    words = " ".join(str(text)[: 4 * LONGEST].split())
    if len(words) > LONGEST:
        raise Misread(_no_period(words))
    return _read(words)


def read_ahead(text: object) -> Ahead:
    """How long before the first day of a meeting: `10 days`, `dos semanas antes`; raises `Misread` for all that is no length."""
    words = " ".join(str(text)[:LONGEST].split())
    plain = folded(words) if words else ""
    if _WORKING.search(plain):
        raise Misread(_WORKING_DAYS)
    found = _AHEAD.fullmatch(plain)
    if found is None or found["many"] == "0" * len(found["many"]):
        raise Misread(_no_length(words))
    return Ahead(*_length(found, words))


@lru_cache(maxsize=10_000)
def _read(words: str) -> Period:
    """What the words mean; calendars use the same few again and again."""
    plain = folded(words).rstrip(".") if words else ""
    if not plain:
        return NOTHING
    if plain in _SAID:
        return Period(word=_SAID[plain])
    if _WORKING.search(plain):
        raise Misread(_WORKING_DAYS)
    period = _stretches(plain) or _at_latest(plain) or _related(plain, words)
    if period is None:
        raise Misread(_no_period(words))
    return period


def _stretches(plain: str) -> Period | None:
    found = read_stretches(plain)
    lead = None if found else _LEAD.fullmatch(plain)
    found = found or (read_stretches(lead["rest"]) if lead else ())
    return Period(found) if found else None


def _at_latest(plain: str) -> Period | None:
    found = _LATEST.fullmatch(plain)
    inner = _stretches(found["rest"] or found["rest2"]) if found else None
    return Period(inner.stretches, at_latest=True) if inner else None


def _related(plain: str, words: str) -> Period | None:
    """Before or after something: an id of the file, or a stretch of the calendar."""
    found = _RELATED.fullmatch(plain)
    if found is None:
        alone = _UNRELATED.fullmatch(plain)
        return Period(relation=Relation(_side(alone), "", *_length(alone, words))) if alone else None
    amount, unit = _length(found, words)
    what, at = found["what"], found.start("what")
    of = read_stretch(what)
    if of:
        return Period(relation=Relation(_side(found), "", amount, unit, of))
    anchor = words[at : at + len(what)]
    return Period(relation=Relation(_side(found), anchor, amount, unit)) if _ID.fullmatch(anchor) else None


def _side(found: re.Match[str]) -> Side:
    return "before" if found["before"] else "after"


def _length(found: re.Match[str], words: str) -> tuple[int, Unit]:
    if not found["many"]:
        return 0, "day"
    times, unit = _UNITS[found["unit"]]
    amount = times * (_MANY.get(found["many"]) or int(found["many"]))
    if not amount:
        raise Misread(_no_period(words))
    return amount, unit


def _no_period(words: str) -> Text:
    shown = shortened(words, 60)
    return Text(
        en=f'“{shown}” is not a period; write "2022-03-14", "2022-03", "2022-Q1", "last week of March 2022", "before ID", "1 month before ID" or leave it out',
        es=f'«{shown}» no es un período; escriba "2022-03-14", "marzo de 2022", "2022-Q1", "última semana de marzo de 2022", "antes de ID", "1 mes antes de ID" u omítalo',
    )


def _no_length(words: str) -> Text:
    shown = shortened(words, 60)
    return Text(
        en=f'“{shown}” is no length before the meeting; write "10 days", "2 weeks" or "1 month"',
        es=f'«{shown}» no es un tiempo antes de la reunión; escriba "10 días", "2 semanas" o "1 mes"',
    )


_WORKING_DAYS = Text(
    en="working days are not counted: holidays differ between countries; write calendar days, or the date",
    es="no se cuentan días hábiles: los feriados varían entre países; escriba días naturales, o la fecha",
)
