"""A pasted list of local times, parted so that every hour in it stands with its own labels; nothing is passed over."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

import msgspec

from rcmcli import places
from rcmcli.model.printed_time import PrintedTime, SaidDay
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.text import one_line
from rcmcli.reading.printed import read_printed
from rcmcli.reading.said import day_only, without_day
from rcmcli.words import text

Tail = Literal["none", "adjacent", "bracketed", "any"]  # which clocks behind an hour are taken for its own
_TAILS: tuple[Tail, ...] = ("none", "adjacent", "bracketed", "any")
Day = tuple[int | None, SaidDay]  # as a shift of days, or by name
_HALF = r"(?:[ap] ?\.? ?m\b\.?|md?\b\.?|hrs?\b\.?|hs\b\.?|horas\b|hours?\b|h\b)"
_IN_BRACKETS = r"\((?:[ap] ?\.? ?m\.?|noon|m\.?|mediod[ií]a|midnight|medianoche)\)"
_DAYS = r"(?: ?\(?[+\-\u2212] ?(?:[0-9] ?(?:days?|d[ií]as?)|[12])\)?(?![0-9:]))?"
_AFTER = rf"(?: ?(?:{_HALF}|{_IN_BRACKETS}))"
_CLOCK = re.compile(
    rf"(?<![0-9:.])[0-9]{{1,2}}(?: ?[:.hH] ?[0-9]{{2}}(?![0-9]){_AFTER}?|{_AFTER}){_DAYS}", re.IGNORECASE
)
_OFFSET = re.compile(
    r"(?:UTC|GMT|UT) ?[+\-\u2010-\u2015\u2212] ?[0-9]{1,2}(?::?[0-9]{2})?|\+[0-9]{2}:?[0-9]{2}", re.IGNORECASE
)
_EDGE = " \t,;:/|&-–—−→=.*•·"
_LEAD = (
    r"horas?(?: locale?s?)?|horarios?|inicio|comienzo|comienza|empieza|starts?|starting|times?|local times?|schedule|begins?"
    r"|desde|a partir de|from|a las?|las?|at|de|del|en|in"
)
_FIRST = re.compile(rf"^(?:{_LEAD})(?:$|[\s:,]+)", re.IGNORECASE)
_LAST = re.compile(r"(?:^|(?<![\s,])[\s,]+)(?:y|and|e|a las|a la|at|las|es|son)$", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:-|–|—|−|to|a|hasta)\s*", re.IGNORECASE)
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{1,40})[)\]]")
_BARE = re.compile(rf"\s*({_OFFSET.pattern}|[+\-\u2212][0-9]{{1,2}}(?![0-9:.])|[A-Z]{{2,5}})(?![^\W_])")
_LEADING = " ,:|/=–—-"
_OF_DAY = re.compile(r"\s*(?:del? |el |on (?:the )?|of )?", re.IGNORECASE)
_WORD = re.compile(r"\s*[^\s,;:|/()\[\]=–—-]+")
_HEAD = re.compile(r"(?:^|[,;|/–—-])\s*([^,;|/()\[\]–—]{2,40}?)[\s:,–—-]*$")
_MOST_WORDS = 6
_MOST_DAYS = 2  # a greater number with a sign is an offset
_EVENING = 18 * 60
_NO_DAY: Day = (None, SaidDay())
_FAR = 31  # days: a day that is named beside an hour is not further away


class Stated(msgspec.Struct, frozen=True):
    """One hour of the list, and the words that stand with it."""

    time: PrintedTime
    labels: str


class _Gap(msgspec.Struct, frozen=True):
    """What stands between two hours: the clocks and the day of the one before it, names, the day of the one behind it."""

    names: str
    clocks: str = ""
    day: Day | None = None
    ahead: Day | None = None


def has_clock(words: str) -> bool:
    """Whether an hour stands in some words, which then are no mere label."""
    return next(_clocks(words), None) is not None


def parted(pasted: str) -> tuple[list[Stated], list[str]]:
    """Each hour with its labels, and the stretches without any hour; raises `Refusal` for an hour without a label."""
    stated: list[Stated] = []
    unread: list[str] = []
    for part in re.split(r"[;\n\r]+", pasted):
        clocks = list(_clocks(part))
        if clocks:
            stated += _of_part(part, clocks)
        elif any(char.isalnum() for char in part):
            unread.append(one_line(part))
    return stated, unread


def shift_of(time: PrintedTime, day: date) -> int | None:
    """How many dates after `day` the day is that a list names beside an hour; raises `Refusal` for one far away."""
    if not time.said:
        return time.shift
    for away in sorted(range(-_FAR, _FAR + 1), key=abs):
        if time.said.fits(day + timedelta(days=away)):
            return away
    raise Refusal(text("claim far"), text("claim far hint"))


def _clocks(words: str) -> Iterator[re.Match[str]]:
    """The hours in some words; those of an offset such as UTC−06:00 are none."""
    return _CLOCK.finditer(_OFFSET.sub(lambda offset: "_" * len(offset[0]), words))


def _of_part(part: str, clocks: list[re.Match[str]]) -> Iterator[Stated]:
    """The hours of one stretch, each with the names on the one side that leaves no other hour without a name."""
    hours = _ranges(part, clocks)
    firsts = [0, *(hour[-1].end() for hour in hours)]
    lasts = [*(hour[0].start() for hour in hours), len(part)]
    between = [part[first:last] for first, last in zip(firsts, lasts, strict=True)]
    gaps, bare = _assigned(between, part)
    for n, hour in enumerate(hours):
        days = [gaps[n].ahead, gaps[n + 1].day]
        yield _stated(
            [clock[0] for clock in hour], gaps[n if n < bare else n + 1].names, gaps[n + 1].clocks, days, part
        )


def _ranges(part: str, clocks: list[re.Match[str]]) -> list[list[re.Match[str]]]:
    """The hours one by one, the start and the end of a range together."""
    found: list[list[re.Match[str]]] = []
    for clock in clocks:
        if found and len(found[-1]) == 1 and _RANGE.fullmatch(part[found[-1][0].end() : clock.start()]):
            found[-1].append(clock)
        else:
            found.append([clock])
    return found


def _assigned(between: list[str], part: str) -> tuple[list[_Gap], int]:
    """The stretches around the hours taken apart, and the one of them that has no names.

    Hours before it have their names in front, hours behind it have theirs behind: there is no other way to give each
    hour one of them. An offset behind an hour whose name stands in front is that hour's: `Santiago 11:00 (GMT-4)`.
    """
    for tail in _TAILS:
        gaps = [_Gap(_label(between[0][: _ahead(between[0])[0]]), ahead=_ahead(between[0])[1])]
        gaps += [_gap(words, tail) for words in between[1:-1]]
        gaps.append(_gap(between[-1], tail, last=True))
        empty = [n for n, gap in enumerate(gaps) if not gap.names]
        if len(empty) == 1 and not (tail == "none" and empty[0]):
            return gaps, empty[0]
    name = "claim between" if all(map(_label, between)) else "no claim"
    raise Refusal(text(name, part=one_line(part)[:60]), text("no claim hint"))


def _gap(words: str, tail: Tail, *, last: bool = False) -> _Gap:
    """A stretch behind an hour taken apart: the clocks and the day of that hour, names, the day of the next one."""
    clocks: list[str] = []
    day = None
    while True:
        end, told = _day_first(words)
        if not end:
            end, clock = _clock_first(words, tail)
            clocks += [clock] if clock else []
        if not end:
            break
        day, words = told or day, words[end:]
    end, ahead = (len(words), None) if last else _ahead(words)
    return _Gap(_label(words[:end]), ", ".join(clocks), day, ahead)


def _ahead(words: str) -> tuple[int, Day | None]:
    """Where the day begins that a stretch ends with, and that day: it is told of the hour behind it."""
    found = _HEAD.search(words)
    day = day_only(found[1].strip()) if found else None
    return (found.start(), day) if found and day else (len(words), None)


def _day_first(words: str) -> tuple[int, Day | None]:
    """Where the day ends that a stretch begins with, and that day: `(Friday) Tokyo`, `Friday Tokyo`; 0 for none."""
    bracket = _BRACKET.match(words)
    if bracket:
        found = day_only(bracket[1].strip())
        offset = found and abs(found[0] or 0) > _MOST_DAYS and not any(map(str.isalpha, bracket[1]))  # “(-3)”
        return (bracket.end(), found) if found and not offset else (0, None)
    opening = _OF_DAY.match(words)
    first = opening.end() if opening else 0
    lasts = [first]
    while len(lasts) <= _MOST_WORDS and (word := _WORD.match(words, lasts[-1])):
        lasts.append(word.end())
    for last in reversed(lasts[1:]):
        if found := day_only(words[first:last].strip()):
            return last, found
    return 0, None


def _clock_first(words: str, tail: Tail) -> tuple[int, str]:
    """Where the offset or abbreviation ends that a stretch begins with, and its words; 0 for none."""
    start = len(words) - len(words.lstrip(_LEADING)) if tail == "any" else 0
    for pattern, wanted in ((_BRACKET, tail != "none"), (_BARE, tail in ("adjacent", "any"))):
        found = pattern.match(words, start) if wanted else None
        if found and places.is_clock(found[1].strip()):
            return found.end(), found[1].strip()
    return 0, ""


def _stated(clocks: list[str], names: str, beside: str, days: list[Day | None], part: str) -> Stated:
    """One hour with its names, the clocks printed beside it, and the one day that is said with it."""
    try:
        time = read_printed("-".join(clocks))
    except Misread as unread:
        raise Refusal(unread.says, text("no claim hint")) from None
    if time.end is not None and time.end <= time.minutes < _EVENING:
        raise Refusal(text("claim backwards", part="-".join(clocks)), text("no claim hint"))
    name, shift, by_name = without_day(names)
    said = [day for day in (*days, (shift, by_name)) if day and day != _NO_DAY]
    if len(said) + (time.shift is not None) > 1:
        raise Refusal(text("claim two days", part=one_line(part)[:60]), text("no claim hint"))
    for shift, by_name in said:
        time = msgspec.structs.replace(time, shift=shift, said=by_name)
    return Stated(time, f"{name} ({beside})" if beside else name)


def _label(words: str) -> str:
    """The words of a label without the marks and the small words that join it to its hour."""
    bare = _edged(words)
    while (shorter := _edged(_LAST.sub("", _FIRST.sub("", bare)))) != bare:
        bare = shorter
    return bare if any(char.isalpha() for char in bare) else ""


def _edged(words: str) -> str:
    """Some words without the marks at their edges, brackets among them where they enclose the whole or nothing."""
    bare = words.strip(_EDGE)
    if bare[:1] in (")", "]") or (bare[:1] in ("(", "[") and not re.search(r"[)\]]", bare[1:-1])):
        return _edged(bare[1:].removesuffix(")").removesuffix("]"))
    return _edged(bare[:-1]) if bare[-1:] in ("(", "[") else bare
