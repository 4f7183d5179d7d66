"""Notation: the times that people print inside a line of text, with their label, and what is left of the line.

A wrong hour is worse than none: what may be a date, a length, a verse or a price is left alone, and what was
decided from the order of the day is said (`guessed`) beside the reading without it (`literal`).
"""

import re
from collections.abc import Iterable

import msgspec

from rcmcli.model.clock import clock
from rcmcli.model.pattern import later
from rcmcli.model.text import Text
from rcmcli.reading import iso
from rcmcli.reading.clocks import Clock, FoldedLine, clocks_in
from rcmcli.reading.evidence import LENGTH, NO_CLOCK, NO_SUCH_TIME, NUMBER, doubts, unshown
from rcmcli.reading.labels import beside, is_label
from rcmcli.reading.lengths import minutes_in, part_in
from rcmcli.reading.ranges import Minutes, is_range, minutes, span
from rcmcli.reading.words import DASHES, EARLY

DAY, HALF = 1440, 720
_DAWN = 360  # no item of an agenda begins before six in the morning, after others of its day
_EDGES = f" {DASHES}|:;,·•▪◦●○■□✓✔✗➢➤►▶◆◇❖★☆*#>=/\t"
_AND = later(r"(?: ?[,&;]| (?:and|y|e|et|und|en))(?: (?:las|a las|as|at|from|de|das|das))? ")


class TimeSpan(msgspec.Struct, frozen=True):
    """A start and perhaps an end, as the clock shows them (24:00 is 1440); `day_shift` is the day printed with them."""

    start: int
    end: int | None = None
    day_shift: int | None = None


class Notation(msgspec.Struct, frozen=True):
    """What a line says about time. `literal` is the reading without the guess; `why_not` says why there is no time."""

    spans: tuple[TimeSpan, ...] = ()
    part: str = ""
    label: str = ""
    rest: str = ""
    guessed: Text | None = None
    literal: tuple[TimeSpan, ...] = ()
    duration: int | None = None
    why_not: Text | None = None


class _Found(msgspec.Struct, frozen=True):
    """One time in a line: its clocks and what they mean."""

    early: Clock
    late: Clock | None
    meant: Minutes

    @property
    def last(self) -> int:
        """Where its last clock ends."""
        return (self.late or self.early).last


def has_24_hours(lines: Iterable[str]) -> bool:
    """Whether a paper counts to 24: somewhere it prints an hour above 12 or one with a nought in front, without am or pm."""
    clocks = (
        clock for line in lines for clock in clocks_in(FoldedLine.of(line)) if clock.form in ("colon", "h", "dot")
    )
    return any(not clock.half and not clock.broken and (clock.padded or clock.hour > 12) for clock in clocks)


def read(line: str, *, language: str = "", after: int | None = None, full: bool = False) -> Notation:
    """The times of a line; `after` is the minute at which the item before it ended, where there is one.

    The language decides little: “as 9” is an hour in Portuguese, “9 hrs” a length in English. In a paper that counts to 24
    (`full`) every hour is the one that is printed.
    """
    words = FoldedLine.of(line, language)
    stated = iso.PATTERN.search(words.printed)
    if stated:
        return _iso(words, stated)
    clocks = clocks_in(words)
    found, why_not = _first(words, clocks, within=after is not None)
    if found is None:
        return _untimed(words, why_not)
    notation = _timed(words, found, _others(words, clocks, found), after)
    if not (full and notation.literal):
        return notation
    return msgspec.structs.replace(notation, spans=notation.literal, literal=(), guessed=None)


def _first(line: FoldedLine, clocks: list[Clock], *, within: bool) -> tuple[_Found | None, Text]:
    """The first time that is believed, outside parentheses if any is; else why the first clock is none."""
    why_not, inside = None, None
    for index, early in enumerate(clocks):
        if inside and early.first < inside.last:
            continue
        found, doubt = time_at(line, clocks, index, within)
        if found and not (line.before(early.begins).endswith("(") and early.begins > 1):
            return found, NO_CLOCK
        inside = inside or found
        why_not = doubt if why_not in (None, NUMBER) else why_not
    return inside, why_not or NO_CLOCK


def time_at(line: FoldedLine, clocks: list[Clock], index: int, within: bool) -> tuple[_Found | None, Text | None]:
    """The time that begins at a clock: a range, a single hour, or why it is none."""
    early, following = clocks[index], clocks[index + 1 : index + 3]
    if following and is_range(line, early, following[0], following[1] if following[1:] else None):
        both = span(early, following[0])
        return (_Found(early, following[0], both), None) if both else (None, unshown(early, following[0]))
    doubt = doubts(line, early, within=within)
    start = minutes(early)
    if doubt or start is None:
        return None, doubt or unshown(early)
    return _Found(early, None, Minutes(start)), None


def _others(line: FoldedLine, clocks: list[Clock], found: _Found) -> list[_Found]:
    """The further times joined to the first by “and” or a comma, each later than the one before."""
    others: list[_Found] = []
    last = found
    for index, early in enumerate(clocks):
        if early.first <= last.last or not _AND.fullmatch(line.plain[last.last : early.first]):
            continue
        other, _ = time_at(line, clocks, index, True)
        end = last.meant.start if last.meant.end is None else last.meant.end
        if (
            not other
            or other.meant.start < end
            or beside(line, other.last).label
            or bool(other.late) != bool(found.late)
        ):
            break
        others.append(other)
        last = other
    return others


def _timed(line: FoldedLine, found: _Found, others: list[_Found], after: int | None) -> Notation:
    last = others[-1].last if others else found.last
    tail = beside(line, last)
    between = beside(line, found.early.last) if found.late else tail
    before, behind = line.printed[: found.early.begins], line.printed[tail.last :]
    label = tail.label or between.label
    if not label and is_label(before):
        label, before = before.strip(_EDGES + "()"), ""
    rest = _joined(before, behind)
    shift = tail.shift if tail.shift is not None else between.shift
    meant, why = _decided(line, found, after, rest, label)
    spans = [TimeSpan(each.start, each.end, shift) for each in (meant, *(other.meant for other in others))]
    literal: tuple[TimeSpan, ...] = ()
    if meant.literal:
        literal = (TimeSpan(*meant.literal, shift), *spans[1:])
    return Notation(tuple(spans), label=label, rest=rest, guessed=why, literal=literal)


def _decided(line: FoldedLine, found: _Found, after: int | None, rest: str, label: str) -> tuple[Minutes, Text | None]:
    """The reading, moved to the afternoon where the order of the day asks for it, and the words for it."""
    meant, early, late = found.meant, found.early, found.late
    printed = line.printed[early.first : found.last]
    literal = meant.literal or (meant.start, meant.end)
    clocks = (early,) if late is None else (early, late)
    movable = all(one.twelve if after is None else one.may_be_twelve for one in clocks) and meant.start < HALF
    if movable and _belongs_later(line, found, after, rest, label):
        end = None if meant.end is None else meant.end + HALF
        if end is None or end <= DAY:
            return Minutes(meant.start + HALF, end, literal), _guess(printed, meant.start + HALF, after)
    if not meant.literal:
        return meant, None
    return meant, _guess(printed, meant.end or 0, None)


def _belongs_later(line: FoldedLine, found: _Found, after: int | None, rest: str, label: str) -> bool:
    """Whether an hour without am or pm is one of the afternoon: by the item before it, or else by the hour itself."""
    start, early = found.meant.start, found.early
    if after is not None and after < DAY and start < after:
        later = start + HALF - after
        return 0 <= later <= after - start or (start < _DAWN and later > -_DAWN)
    if after is not None:
        return False
    plain = not early.padded and not (found.late and found.late.padded) and not label.startswith(("UTC", "GMT", "Z"))
    hours = 1 <= early.hour <= (6 if early.strong else 5)
    elsewhere = bool(label) and not rest and not early.strong
    return plain and hours and not elsewhere and not re.search(EARLY, line.plain)


def _guess(printed: str, minute: int, after: int | None) -> Text:
    if re.search("12(?:[:.h]?00)?[^0-9]{0,8}[aApP]", printed):
        return Text(
            en=f"“{printed}” was read as ending at {'midnight' if minute == DAY else 'noon'}",
            es=f"«{printed}» se leyó hasta {'la medianoche' if minute == DAY else 'el mediodía'}",
        )
    if after is None:
        return Text(
            en=f"“{printed}” has no am or pm; read as {clock(minute)}",
            es=f"«{printed}» no dice a. m. ni p. m.; se leyó como {clock(minute)}",
        )
    return Text(
        en=f"“{printed}” has no am or pm; read as {clock(minute)}, since what precedes it ends at {clock(after)}",
        es=f"«{printed}» no dice a. m. ni p. m.; se leyó como {clock(minute)}, porque lo anterior termina a las {clock(after)}",
    )


def _untimed(line: FoldedLine, why_not: Text) -> Notation:
    """A line without a time: a part of the day, a length of time, or neither."""
    part, last = part_in(line)
    if part:
        return Notation(part=part, rest=_joined("", line.printed[last:]))
    duration = minutes_in(line)
    if duration is not None and why_not in (NO_CLOCK, NUMBER):
        why_not = LENGTH
    return Notation(rest=_joined("", line.printed), duration=duration, why_not=why_not)


def _iso(line: FoldedLine, found: re.Match[str]) -> Notation:
    """The time of an ISO 8601 moment or interval; its offset, if stated, is the label."""
    rest = _joined(line.printed[: found.start()], line.printed[found.end() :])
    hours = [[int(found[f"{which}{part}"] or 0) for part in "hm"] for which in "ab"]
    if any(h * 60 + m > DAY or m > 59 for h, m in hours):
        return Notation(rest=_joined("", line.printed), why_not=NO_SUCH_TIME)
    start, end = (h * 60 + m for h, m in hours)
    label = found["bzone"] or found["azone"] or found["name"] or ""
    return Notation((TimeSpan(start, end if found["bh"] else None),), label=label, rest=rest)


def _joined(before: str, behind: str) -> str:
    """The title: what stands before and after a time, without the marks that set it apart."""
    front = before.strip(_EDGES).removesuffix("(").removesuffix("[").rstrip(_EDGES)
    back = behind.strip(" ")
    if before.rstrip().endswith(("(", "[")):
        back = re.sub(r"^[)\]]", "", back)
    back = re.sub(r"^[.)\]]+(?=\s|$)", "", back).strip(_EDGES)
    return " ".join(f"{front} {back}".split())
