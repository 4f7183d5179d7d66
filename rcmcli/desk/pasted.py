"""A pasted list of local times, parted so that every hour in it stands with its own labels; nothing is passed over."""

import re
from collections.abc import Iterator

import msgspec

from rcmcli.model.printed_time import PrintedTime
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.text import one_line
from rcmcli.words import text

_HALF = r"(?:[ap] ?\.? ?m\b\.?|md?\b\.?|hrs?\b\.?|horas?\b|hours?\b|h\b)"
_DAYS = r"(?: ?\(?[+\-\u2212] ?[0-9](?: ?days?| ?d[ií]as?)?\)?(?![0-9:]))?"
_CLOCK = re.compile(
    rf"(?<![0-9:.])[0-9]{{1,2}}(?: ?[:.hH] ?[0-9]{{2}}(?![0-9])(?: ?{_HALF})?| ?{_HALF}){_DAYS}", re.IGNORECASE
)
_OFFSET = re.compile(r"(?:UTC|GMT|UT) ?[+\-\u2010-\u2015\u2212] ?[0-9]{1,2}(?::?[0-9]{2})?", re.IGNORECASE)
_EDGE = " \t,;:/|&()[]-–—−→=.*•·"
_FIRST = re.compile(r"^(?:hora(?:s)? (?=de )|de |del |en |in |at )", re.IGNORECASE)
_LAST = re.compile(r"[\s,]+(?:y|and|e|a las|a la|at|las|es|son)$", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:-|–|—|−|to|a|hasta)\s*", re.IGNORECASE)


class Stated(msgspec.Struct, frozen=True):
    """One hour of the list, and the words that stand with it."""

    time: PrintedTime
    labels: str


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


def _clocks(words: str) -> Iterator[re.Match[str]]:
    """The hours in some words; those of an offset such as UTC−06:00 are none."""
    return _CLOCK.finditer(_OFFSET.sub(lambda offset: "_" * len(offset[0]), words))


def _of_part(part: str, clocks: list[re.Match[str]]) -> Iterator[Stated]:
    """The hours of one stretch: labels follow their hour, or stand before it where nothing follows the last one."""
    ends = [*(clock.start() for clock in clocks[1:]), len(part)]
    after = [part[clock.end() : end] for clock, end in zip(clocks, ends, strict=True)]
    starts = [0, *(clock.end() for clock in clocks[:-1])]
    before = [part[start : clock.start()] for start, clock in zip(starts, clocks, strict=True)]
    labels = after if _label(after[-1]) else before
    skip = False
    for clock, label, rest in zip(clocks, labels, after, strict=True):
        if skip:
            skip = False
        elif labels is after and _RANGE.fullmatch(rest) and clock is not clocks[-1]:
            following = clocks[clocks.index(clock) + 1]
            yield _stated(clock, after[clocks.index(following)], part)
            skip = True
        else:
            yield _stated(clock, label, part)


def _stated(clock: re.Match[str], words: str, part: str) -> Stated:
    label = _label(words)
    try:
        time = PrintedTime.parse(clock[0])
    except Misread as unread:
        raise Refusal(unread.says, text("no claim hint")) from None
    if not label:
        raise Refusal(text("no claim", part=one_line(part)[:60]), text("no claim hint"))
    return Stated(time, label)


def _label(words: str) -> str:
    """The words of a label without the marks and the small words that join it to its hour."""
    bare = words.strip(_EDGE)
    while (shorter := _LAST.sub("", _FIRST.sub("", bare)).strip(_EDGE)) != bare:
        bare = shorter
    return bare if any(char.isalpha() for char in bare) else ""
