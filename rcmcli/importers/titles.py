"""Titles: which lines of a cell are the title of an item, and which are said below it."""

import re
from collections.abc import Sequence

from rcmcli.importers.lexicon import labelled
from rcmcli.importers.people import is_person, parties_in
from rcmcli.importers.sheet import Line
from rcmcli.model.text import has_words
from rcmcli.places import kind_of
from rcmcli.reading.labels import is_label
from rcmcli.reading.words import fold

_JOINING = re.compile(
    r"(?:,|-|–|\b(?:de|del|la|las|los|el|y|e|en|con|para|por|a|al|of|the|and|for|to|in|on|with|by|from|on|du|des|les|le|et|au|aux|da|do|das|dos|com|em|sobre|entre|between|sur|hacia|towards))$"
)
_ENCLOSED = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]")
_TIME_OF = re.compile(
    r"(?:[A-ZÁÉÍÓÚ][\w.]{1,24}+ ){1,4}[Tt]ime ?$"
    r"|[Hh]ora (?:oficial |local )?(?:de |del )?[A-ZÁÉÍÓÚ][\w.]+(?: (?:de |del )?[A-ZÁÉÍÓÚ][\w.]+){0,3} ?$"
)
# “times of Panama”, «horas de Bogotá», « heures locales : Paris »: whose clock it is stands behind the words.
_WHOSE = re.compile(
    r"^(?:times?|horas?|heures?|horários?)\b(?: (?:of|in|de|del|du|en|em|à|oficial|local|locale|locales|locais)\b)*[ \u00a0]*:?",
    re.IGNORECASE,
)
_SHORT = 5  # words of a line that is a clock and nothing else
_OF_CLOCK = re.compile(r"\b(?:time|hora|heure|horario)\b")
_SAYS_ZONE = re.compile(
    r"(?:^horarios?:|all (?:the )?times|times? (?:in|of|are|shown|zone)|local times?(?: of| in)?|todas las horas|las horas|los horarios|hora(?:s|rio)? (?:oficial |local )?(?:de|del|en)|time zone|huso horario|zona horaria|"
    r"toutes les heures|heure (?:locale )?(?:de|du)|todos os horarios|horario (?:de|do))"
)


def body_of(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of the title, and those below it; a title may be broken over lines."""
    filled = [line for line in lines if has_words(line.text)]
    if not filled or not _may_be(filled[0]):
        return (), tuple(filled)
    end = 1
    while end < len(filled) and goes_on(filled[end - 1], filled[end]):
        end += 1
    return tuple(filled[:end]), tuple(filled[end:])


def _may_be(line: Line) -> bool:
    kind = labelled(fold(line.text))[0]
    return not line.level and kind in ("", "function") and not line.text.lstrip().startswith("[")


def goes_on(before: Line, line: Line) -> bool:
    """Whether a line goes on with the sentence of the one before."""
    if line.level or line.heading != before.heading or line.gap or labelled(fold(line.text))[0]:
        return False
    words = line.text.strip()
    if before.text.rstrip().endswith((".", ":", ";")) or words.startswith(("[", "•", "http")):
        return False
    if words[:1].islower() or _JOINING.search(fold(before.text).rstrip()):
        return not parties_in(words) or words[:1].islower()
    return False


_STOPS = 3  # titles
_STOP = re.compile(r"[^\W\d_]{4}[)”»\"]?\.$")  # behind a whole word
_FEW = 6  # words of a line beside a place in brackets
_TIMELY = re.compile(r"\b(?:horas?|horarios?|times?|schedule|heures?|horaires?|hs|hrs|huso|zone)\b")
_CLOCK = re.compile(r"\b(?:gmt|utc)|\b[ecmpa][sd]?t\b|[0-9]|\b(?:time|hora|heure)\b")
_TIEMPO = re.compile(r"\btiempo(?= del? )")
_ARE = re.compile(
    r"(?:(?:are|is|son|estan|sont|sao|estao|corresponden|corresponde|correspond|expresad[ao]s|indicad[ao]s|given|shown|expressed) )?"
    r"(?:(?:given |shown |expressed |indicad[ao]s? |expresad[ao]s? |exprimees |en )?(?:in|en|em|de|del|a|al|to|of|la de|las de) )?(?:(?:la )?hora (?:local |oficial )?(?:de|del) )?"
)
_TO = re.compile(
    _ARE.pattern.partition("(?:(?:la )?hora ")[0] + "(?:la )?"
)  # up to “hora”, which may belong to the name


def _is_of_hours(text: str, found: re.Match[str]) -> bool:
    """Whether a place in brackets says whose the hours are: beside words of time or few words, or it names a clock itself."""
    rest = fold(text[: found.start()] + text[found.end() :])
    return len(rest.split()) <= _FEW or bool(_TIMELY.search(rest) or _CLOCK.search(fold(found[1])))


def _place_before(words: str) -> str:
    """The place that all of some words name, but for those which say that it is of hours."""
    bare = _WHOSE.sub("", words.strip(" *_#|\u00a0")).strip(" ,:*\u00a0")
    return bare if has_words(bare) and kind_of(bare) == "place" else ""


def zone_said(text: str) -> str:
    """The clock that a line says its hours are of: `(Mexico City Time, GMT-5)`, `Schedule (GMT-6)`; nothing where it says none."""
    for found in _ENCLOSED.finditer(text):
        parts = re.split(r"[,;/]", found[1])
        if all(is_label(part.strip(), enclosed=True) for part in parts) and _is_of_hours(text, found):
            before = text[: found.start()]
            time_of = _TIME_OF.search(before)
            place = _said_in_words(before) or (time_of[0].strip() if time_of else _place_before(before))
            return f"{place}, {found[1].strip()}" if place else found[1].strip()
    if said := _said_in_words(text):
        return said
    bare = text.strip(" .:*_()[]")
    is_clock = len(bare.split()) <= _SHORT and bool(_OF_CLOCK.search(fold(bare)))
    return bare if is_clock and is_label(bare, enclosed=True) else ""


def _said_in_words(text: str) -> str:
    """The clock that a line names behind words such as “all times are in”."""
    text = _TIEMPO.sub("hora", text)
    said = _SAYS_ZONE.search(fold(text))
    if not said:
        return ""
    words = text[said.end() :].strip(" :.,;()")
    ends = {found.end() if (found := pattern.match(fold(words))) else 0 for pattern in (_ARE, _TO)}
    return next((label for end in sorted(ends, reverse=True) if (label := _first_label(words[end:]))), "")


def _first_label(words: str) -> str:
    """The longest label of a clock that some words begin with."""
    parts = words.strip(" :.,;()").split()
    labels = (" ".join(parts[:size]).strip(" .,;:()") for size in range(min(8, len(parts)), 0, -1))
    return next((label for label in labels if is_label(label, enclosed=True)), "")


def drop_stops(titles: Sequence[dict[str, str]]) -> None:
    """Take the stop behind the titles of a paper, by language, where nearly all of them end with one."""
    words = [title for each in titles for title in each.values()]
    ended = sum(map(bool, map(_STOP.search, words)))
    if ended < _STOPS or ended * 5 < len(words) * 4:
        return
    for each in titles:
        each.update({language: title[:-1] for language, title in each.items() if _STOP.search(title)})


def is_speaker(line: Line) -> bool:
    """Whether a line names a person with an office."""
    return is_person(line.text)
