"""A row of a pasted list cut into hours, names, and what qualifies them: clocks (`GMT-4`, `EST`) and days."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Literal

import msgspec

from rcmcli.model.pattern import later
from rcmcli.model.printed_time import SaidDay
from rcmcli.model.text import Text
from rcmcli.reading.clocks import Clock, FoldedLine, clocks_in, opened
from rcmcli.reading.dates import dated
from rcmcli.reading.evidence import IN_PARTS, ONLY_END, goes_on
from rcmcli.reading.labels import zone_at
from rcmcli.reading.ranges import joined
from rcmcli.reading.said import day_only
from rcmcli.reading.words import DASHES, ENDS, SHIFTS, fold

Kind = Literal["hour", "name", "clock", "day", "small"]
Names = Callable[
    [str], Literal["place", "clock", "small", ""]
]  # what some words name; “small” is “local time” and its like
Day = tuple[int | None, SaidDay]  # as a shift of days, or by name
_YEARS = range(1900, 2101)
_LEAD = (
    r"horas?(?: locale?s?)?|horarios?|inicio|comienzo|comienza|empieza|starts?|starting|times?|local times?|schedule|begins?"
    r"|desde|a partir de|from|a las?|at|de|del|en|in|y|and|e"
)
_FIRST = later(rf"^(?:{_LEAD})(?:$|[\s:,]+)", re.IGNORECASE)
_LAST = later(r"(?:^|(?<![\s,])[\s,]+)(?:y|and|e|a las|a la|at|las|es|son|de|del|on|el)$", re.IGNORECASE)
_BULLET = later(r"^ {0,9}(?:[0-9]{1,2}[.)]|[a-z]\)) (?=[^\W_])")
_HALF_APART = later(r"(?<=[0-9])[ \t]{0,3}[|,/\t][ \t]{0,3}(?=[ap]\.? ?m(?![^\W_]))", re.IGNORECASE)
_ISO = later(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(?::[0-9]{2})?(?:([+\-\u2212][0-9]{2}:?[0-9]{2})|(Z))?")
_EDGE = " \t,;:/|&-–—−→=.*•·"
_MOST_WORDS = 6


class Token(msgspec.Struct, frozen=True):
    """A stretch of a row: what kind of thing it is, and where it stands. An hour may be a range, told in `text`."""

    kind: Kind
    first: int
    last: int
    text: str = ""
    day: Day | None = None
    why_not: Text | None = None  # why an hour is not read


def prepared(row: str) -> str:
    """A row without its number, am and pm beside their hours though a bar stands between, ISO 8601 as a date and an hour."""
    row = _HALF_APART.sub(" ", _BULLET.sub("", row))
    return _ISO.sub(lambda at: f"{at[1]} {at[2]}{f' UTC{at[3]} ' if at[3] else ' UTC ' if at[4] else ' '}", row)


def cut(row: str, names: Names) -> list[Token]:
    """The tokens of a row, in order; between two of them stand only marks."""
    found = list(_offsets(row))
    found += _outside(_days(_masked(row, found)), found)
    found += _outside(_hours(row, _masked(row, found)), found)
    found.sort(key=lambda token: token.first)
    masked = _masked(row, found)
    words = [part for run in _runs().finditer(masked) for part in _of_run(row, run.start(), run.end(), names)]
    return sorted([*found, *words], key=lambda token: token.first)


def plain(words: str) -> str:
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


def _masked(row: str, tokens: list[Token]) -> str:
    """A row with bars in the place of what is already told apart."""
    for token in tokens:
        row = f"{row[: token.first]}{'|' * (token.last - token.first)}{row[token.last :]}"
    return row


def _outside(tokens: Iterator[Token], taken: list[Token]) -> list[Token]:
    return [one for one in tokens if not any(one.first < other.last and other.first < one.last for other in taken)]


def _offsets(row: str) -> Iterator[Token]:
    for found in _offset().finditer(row):
        yield Token("clock", found.start(), found.end(), row[found.start() : found.end()].strip("()[] "))


def _days(row: str) -> Iterator[Token]:
    """The dates and the shifts of days of a row; weekdays stand among the words."""
    spans = {(start, end) for _, start, end in dated(row)}
    spans |= {found.span() for found in _shift().finditer(fold(row))}
    last = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        said = day_only(row[start:end].strip("()[] "))
        if said and start >= last:
            yield Token("day", start, end, row[start:end], said)
            last = end


def _hours(row: str, masked: str) -> Iterator[Token]:
    """The hours of a row, start and end of a range together; a bare number is one only beside a clock's name."""
    line = FoldedLine(row, opened(masked))
    clocks = clocks_in(line, len(row))
    n = 0
    while n < len(clocks):
        early, late = clocks[n], clocks[n + 1] if n + 1 < len(clocks) else None
        if late and joined(line, early, late, early.last) and (_is_hour(early, line) or _is_hour(late, line)):
            yield _hour(line, early, late)
            n += 2
            continue
        if _is_hour(early, line):
            yield _hour(line, early, None)
        n += 1


def _hour(line: FoldedLine, early: Clock, late: Clock | None) -> Token:
    last = (late or early).last
    parted = goes_on(line, early) or (late is not None and goes_on(line, late))
    why_not = IN_PARTS if parted else ONLY_END if early.ends_only else None
    return Token("hour", early.begins, last, line.plain[early.first : last], why_not=why_not)


def _is_hour(clock: Clock, line: FoldedLine) -> bool:
    """Whether a number is marked as an hour: by its form, by a half of the day, or by the clock's name beside it."""
    if clock.form == "military" and not (clock.unit or clock.half or zone_at(line, clock.last)):
        return clock.hour * 100 + clock.minute not in _YEARS and clock.minute % 5 == 0 and not clock.broken
    if clock.form != "bare" or clock.half or clock.unit:
        return True
    return bool(zone_at(line, clock.last)) or (clock.strong and clock.hour <= 24)


def _of_run(row: str, first: int, last: int, names: Names) -> Iterator[Token]:
    """The tokens of words that no mark parts: a name, a clock's name, or a weekday before or behind one of these."""
    words = row[first:last]
    bare = plain(words)
    kind = names(bare) if bare else "small"
    if kind in ("place", "small"):
        yield Token("name" if kind == "place" else "small", first, last, words)
        return
    if said := day_only(words.strip()):
        yield Token("day", first, last, words, said)
        return
    day = _day_at_an_end(words, names) if not kind else None
    if day is None:
        yield Token("clock" if kind == "clock" else "name", first, last, bare)
        return
    start, end, said = day
    if words[:start].strip():
        yield from _of_run(row, first, first + start, names)
    yield Token("day", first + start, first + end, words[start:end], said)
    if words[end:].strip():
        yield from _of_run(row, first + end, last, names)


def _day_at_an_end(words: str, names: Names) -> tuple[int, int, Day] | None:
    """The longest day that some words begin or end with, `Friday Tokyo`, unless it is part of a name: «Santo Domingo»."""
    starts = [found.start() for found in re.finditer(r"\S+", words)]
    ends = [found.end() for found in re.finditer(r"\S+", words)]
    for count in range(min(_MOST_WORDS, len(starts) - 1), 0, -1):
        for start, end in ((starts[0], ends[count - 1]), (starts[-count], ends[-1])):
            if said := day_only(words[start:end]):
                beside = [words[at:end] for at in starts if at < start] + [words[start:at] for at in ends if at > end]
                return None if any(names(one) == "place" for one in beside) and start else (start, end, said)
    return None


@cache
def _offset() -> re.Pattern[str]:
    amount = r"(?:1[0-4]|0?[0-9])"
    return re.compile(
        rf"[(\[]?(?<![^\W_])(?:UTC|GMT|UT) ?[{DASHES}+] ?{amount}(?::?[0-9]{{2}})?(?![0-9:])[)\]]?"
        rf"|(?<![0-9])\+[0-9]{{2}}:?[0-9]{{2}}(?![0-9])|(?<=[(\[])[{DASHES}+](?:[3-9]|1[0-4])(?::[0-9]{{2}})?(?=[)\]])"
        rf"|(?<=[0-9m.] )[{DASHES}](?:[3-9]|1[0-4])(?![0-9:.])(?! ?[^\W\d_])|(?<=[0-9m.] )\+(?:[3-9]|1[0-4])(?![0-9:.d])",
        re.IGNORECASE,
    )


@cache
def _shift() -> re.Pattern[str]:
    words = "|".join(SHIFTS.values())
    return re.compile(
        rf"[(\[]?(?<![^\W_])(?:{words}){ENDS}[)\]]?|(?<![^\s(\[])[(\[]?[{DASHES}+] ?(?:[0-9] ?(?:days?|dias?|d){ENDS}|[12](?![0-9:.]| ?[ap]\.? ?m))[)\]]?"
    )


@cache
def _runs() -> re.Pattern[str]:
    """Words between marks; a hyphen within a word, a point and an apostrophe are no marks."""
    return re.compile(r"[^\W_](?:[^,;:|/()\[\]=\t–—→•·&*]|(?<=\w)-(?=\w))*")
