"""Dates in titles: when an activity is, where the sentence that names it says so at its end, before its place, or at its head.

A date that belongs to what the activity is about, or that may be two, stays in the title; `holds_date` says where one did.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import msgspec

from rcmcli.importers.activities.whens import is_open, period_said, words_of_time
from rcmcli.model.period import Period
from rcmcli.reading.dates import months, take_weekday
from rcmcli.reading.words import any_of, fold

_MOST_PLACES, _MOST_ENDS = 40, 4  # of one sentence where a date may begin, and of one date where it may end
_LONGEST = 60  # letters of a remark
_SIGN = re.compile(r"[,;:(\[–—]|(?<= )-(?= )|\.(?= )")
_WORDS = re.compile(r"\w+")
_WORD = re.compile(r"[^\W\d_]+|[0-9]+|\S")
_JOINS = frozenset(",./-–—&ºª°'’")
_OPENS = re.compile(
    r"(?:no later than|not later than|at the latest|by|in|on|during|within|as soon as|asap|before|after|from|between|throughout|the first|the second|"
    r"a mas tardar|en|durante|el|los dias|lo antes|a la (?:mayor )?brevedad|antes del?|hasta|entre|desde|del? [0-9]{1,2} (?:al?|to) [0-9]|"
    r"a (?:fines|finales|mediados|principios|comienzos|inicios)|du|le|avant|"
    r"(?:one|two|three|[0-9]+) (?:days?|weeks?|months?)|(?:dentro de )?un mes|con un mes|dos semanas)\b"
)
_LABEL = re.compile(
    r"(?:(?P<by>fecha limite|plazo|deadline|due(?: date)?|vence)|(?:tentative )?dates?|fechas?(?: tentativas?| propuestas?)?|when|cuando)\s*:?\s+"
)
_HELD = re.compile(
    r",? ?\b(?:(?:to be |that will be |which will be )?(?:held|scheduled(?: for)?|planned(?: for)?|taking place)|to take place|"
    r"a (?:celebrarse|realizarse|llevarse a cabo|desarrollarse)|por (?:celebrarse|realizarse)|que se (?:celebrara|realizara|llevara a cabo|desarrollara)|"
    r"(?:prevista?o?s?|programad[ao]s?)(?: para)?)$"
)
# What was done at a date is no activity then: “adopted on 10 December 2018”.
_DONE = re.compile(
    r"\b(?:adopted|signed|approved|agreed|published|dated|issued|concluded|established|created|launched|begun|started|"
    r"(?:adoptad|firmad|aprobad|suscrit|publicad|acordad|emitid|establecid|cread|concluid|celebrad|realizad|iniciad|lanzad)[ao]s?)$"
)
_LAST = re.compile(r"[^\W\d_]+$|[0-9]$")
_ROMAN = frozenset({"i", "ii", "iii", "iv", "h", "t", "q", "w"})  # numbers of activities, and not words of time alone
_BEHIND = re.compile(r"\s*(?:$|[,;)\]|(\[]|[.:–—-](?!\w))")  # what may stand behind a date
_CLOCK = re.compile(r"(?:a las? |at |las? )?[0-9]{1,2} ?(?:[:.hH] ?[0-9]{2}|[hH]\b|[ap]\.? ?m)")
_NUMBER = re.compile(r"\b(?P<number>[0-9]{1,2})$")
_FIRST = re.compile(r"[0-9]{1,2}")
_COUNTED = re.compile(r"[0-9]{1,2}, ?[0-9]")  # the first of which may count something else
_LISTED = re.compile(r"(?:,| (?:y|e|and|&) )")
_FIGURES = re.compile(
    r"\b(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}[/.-][0-9]{1,2}[/.-][0-9]{1,2})\b"
)


class Dated(msgspec.Struct, frozen=True):
    """A sentence without when it is: the words before, those behind, and that."""

    before: str
    behind: str
    period: Period
    at: str = ""  # the hours that stood behind the date


def dated(words: str) -> Dated | None:
    """A sentence taken apart at the date that says when it is; None where none does."""
    return _headed(words) or _ended(words)


def undecided(words: str) -> str:
    """A sentence without a remark at its end that its date is to be agreed, or as it is."""
    for sign in _SIGN.finditer(words, max(len(words) - _LONGEST, 0)):
        tail = words[sign.end() :].strip(" ()[].")
        label = _LABEL.match(fold(tail))
        if sign.start() and is_open(tail[label.end() :] if label else tail):
            return words[: sign.start()].rstrip(" ,;:(")
    return words


def holds_date(title: str) -> bool:
    """Whether a title holds what looks like a date."""
    plain = fold(title)
    return bool(_FIGURES.search(plain) or _named().search(plain))


@cache
def _named() -> re.Pattern[str]:
    """A month by its name with a day or a year beside it, or as the last word; a quarter."""
    long = any_of("|".join(name for name in months() if len(name) > 3))
    short = any_of("|".join(name for name in months() if name not in ("set", "out")))
    return re.compile(
        rf"[0-9](?:st|nd|rd|th|er|ro|º|°)?(?: ?[,.–-] ?| (?:de |of |del )?)(?:{short})\b|\b(?:{short})\.?,? (?:de |del |of )?[0-9]|"
        rf"[a-z,] (?:{long})$|\b[qt][1-4]\b"
    )


def _headed(words: str) -> Dated | None:
    """A sentence that begins with its date, a colon or a dash behind it: «12 de marzo de 2026: Taller»."""
    for end in _ends(words, fold(words), 0):
        rest = words[end:].lstrip()
        period = _period(words[:end]) if rest[:1] in (":", "–", "—", "-", "|") and rest[1:].strip() else None
        if period:
            return Dated("", rest[1:].strip(" –—-:|"), period)
    return None


def _ended(words: str) -> Dated | None:
    plain = fold(words)
    for before, start in _places(words, plain):
        label = _LABEL.match(plain, start)
        begin = label.end() if label else start
        for end in _ends(words, plain, begin):
            said = words[begin:end]
            period = _period(f"by {said}" if label and label["by"] else said)
            behind = _bare(words[end:])
            is_sure = _may_stand(words[:before], said) and (start - before > 1 or not _COUNTED.match(said))
            if period and is_sure and (not behind or _stands_apart(words[end:])):
                return _parted(words[:before], behind, period)
    return None


def _parted(before: str, behind: str, period: Period) -> Dated:
    held = _HELD.search(fold(before))
    before = (before[: held.start()] if held else before).rstrip(" ,;:(–—-/[|")
    clock = _CLOCK.match(fold(behind))
    return Dated(before, "" if clock else behind, period, behind if clock else "")


def _bare(behind: str) -> str:
    """Words behind a date without the signs around them."""
    words = behind.strip(" .,;").lstrip(")] ")
    if words.startswith("(") and words.find(")") == len(words) - 1:
        return words[1:-1]
    return words if "(" in words or "[" in words else words.rstrip(")] ")


def _stands_apart(behind: str) -> bool:
    """Whether words behind a date are cut off from it, and few."""
    words = behind.lstrip()
    return words[:1] in ",;()[]–—-" and len(words.split()) <= 8


def _may_stand(before: str, said: str) -> bool:
    """Whether the number before a date cannot be one more of its days: “Session 3, 4 and 5 July” may be of three."""
    number, first = _NUMBER.search(before.rstrip(" ,")), _FIRST.match(said)
    if number is None or first is None or not _LISTED.search(said):
        return True
    return int(number["number"]) >= int(first[0])


def _places(words: str, plain: str) -> Iterator[tuple[int, int]]:
    """Where a date may begin: the end of what stands before, and the start of the date."""
    found = [(one.start(), one.end()) for one in _WORDS.finditer(words)]
    for (_, before), (start, _) in list(pairwise(found))[-_MOST_PLACES:]:
        gap = words[before:start]
        is_parted = any(sign in gap for sign in ",;([|") or (" " in gap and any(sign in gap for sign in ":–—-/."))
        if gap and (is_parted or _begins(plain, before, start)):
            yield before, start


def _begins(plain: str, before: int, start: int) -> bool:
    """Whether a date begins there though no sign parts it from the words before."""
    near = max(before - 16, 0)
    if _DONE.search(plain, near, before):
        return False
    if _OPENS.match(plain, start):
        return True
    word, last = _WORD.match(plain, start), _LAST.search(plain, near, before)
    if word is None or last is None or last[0].isdigit() or last[0] in words_of_time() - _ROMAN:
        return False
    return len(word[0]) < 3 if word[0].isdigit() else word[0] in months() or take_weekday(word[0])[0] is not None


def _ends(words: str, plain: str, start: int) -> Iterator[int]:
    """Where a date that begins there may end, the longest first: after the last word of time, or at a sign before it."""
    ends: list[int] = []
    for found in _WORD.finditer(plain, start):
        word = found[0]
        if word in _JOINS:
            continue
        if not (word.isdigit() or word in words_of_time()):
            break
        ends.append(found.end())
    yield from [end for end in reversed(ends) if _BEHIND.match(words, end)][:_MOST_ENDS]


def _period(words: str) -> Period | None:
    """The period that some words are; none where they are several years, of which a plan may be."""
    found = period_said(words.strip(" ()[].,:"))
    return None if found and any(one.form == "year" and one.until for one in found.stretches) else found
