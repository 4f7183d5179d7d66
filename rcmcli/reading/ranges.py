"""Ranges: two clocks that are the start and the end of one span, and the minutes that they mean."""

import re
from functools import cache

import msgspec

from rcmcli.reading.clocks import Clock, FoldedLine
from rcmcli.reading.evidence import (
    at_end,
    at_start,
    counted_before,
    goes_on,
    is_length,
    measured_after,
    objection,
    set_apart,
)
from rcmcli.reading.labels import beside, zone_at
from rcmcli.reading.words import AND, ARTICLES, BETWEEN, JOINERS

NOON, DAY = 720, 1440
_LONGEST = 630  # minutes: no item of a twelve-hour clock is believed to be longer
_YEARS = range(1900, 2101)
_NUMBERED = {
    "cells": re.compile(r"[.)](?: ?$| ?\|| \w)"),
    "spaced": re.compile(r"[.)] \w"),
}  # behind the number of an item


class Minutes(msgspec.Struct, frozen=True):
    """What the clocks of a span mean: minutes after midnight, and the reading without a guess where one was made."""

    start: int
    end: int | None = None
    literal: tuple[int, int | None] | None = None


def is_range(line: FoldedLine, early: Clock, late: Clock, following: Clock | None = None) -> bool:
    """Whether two clocks are the start and the end of one span."""
    if early.broken or late.broken or late.first - early.last > 130 or goes_on(line, early) or goes_on(line, late):
        return False
    joint = _joint(line, early, late)
    if joint in ("cells", "spaced") and _numbers_a_title(line, late, joint):
        return False
    if not joint or counted_before(line, early) or measured_after(line, late) or _on_two_clocks(line, early, late):
        return False
    if joint in ("cells", "columns"):
        return _columns(line, early, late, following, joint)
    return _both_are_hours(line, early, late, joint)


def minutes(clock: Clock) -> int | None:
    """The minutes of one clock by what is printed; None where they contradict (“13:00 a.m.”)."""
    hour, half = clock.hour, clock.half
    if half == "am":
        hour = hour % 12 if hour <= 12 else -1
    elif half == "pm":
        hour = hour % 12 + 12 if hour < 13 else hour if hour < 24 else -1
    elif half == "night" and (6 <= hour <= 12):
        hour = hour + 12 if hour < 12 else 0
    elif half == "midnight":
        hour = hour % 12 if hour != 24 else 24
    elif half == "unclear":  # «12 de la mañana» is noon in one country and midnight in another
        hour = -1
    return None if hour < 0 else hour * 60 + clock.minute


def span(early: Clock, late: Clock) -> Minutes | None:
    """The minutes of a start and an end, a shared am or pm carried over."""
    start, end = minutes(early), minutes(late)
    if start is None or end is None:
        return None
    if late.half in ("am", "pm", "night") and early.twelve:
        start = _shared(early, late, end)
    elif early.half in ("am", "pm", "noon", "night") and late.twelve and start != end:
        later = [each for each in (end, end + NOON) if start < each <= DAY]
        end = later[0] if later else end
    elif early.may_be_twelve and late.may_be_twelve and end <= start and start < end + NOON <= start + _LONGEST:
        return Minutes(start, end + NOON, (start, end))
    return _around_midnight(early, late, start, end)


def _around_midnight(early: Clock, late: Clock, start: int, end: int) -> Minutes:
    """Twelve o'clock as an end: midnight where a day ends, noon where “12 am” was printed for it."""
    if end == 0 and late.half in ("am", "night", "midnight") and start > 0:
        if late.half == "am" and early.half == "am":
            return Minutes(start, NOON, (start, DAY))
        return Minutes(start, DAY)
    if end == NOON and late.half == "pm" and late.hour == 12 and start > end:
        return Minutes(start, DAY, (start, end))
    return Minutes(start, end)


def _shared(early: Clock, late: Clock, end: int) -> int:
    """The start under the end's am or pm, or under the other half where that would be after the end, but not long before it."""
    same = minutes(msgspec.structs.replace(early, half=late.half)) or 0
    end = end or DAY
    if same <= end:
        return same
    other = minutes(msgspec.structs.replace(early, half="am" if late.half != "am" else "pm")) or 0
    return other if (end - other) % DAY <= _LONGEST else same


def _joint(line: FoldedLine, early: Clock, late: Clock) -> str:
    """What joins two clocks: dash, word, cells, columns; empty for nothing that does."""
    for last in (early.last, beside(line, early.last).last):
        between = line.plain[last : late.first]
        if len(between) > 24:
            continue
        if re.fullmatch(r" ?\| ?", between):
            return "cells"
        if between == " " and early.form == late.form == "colon" and not early.half:
            return "columns"
        found = joined(line, early, late, last)
        if found:
            return "word" if found["word"][0].isalpha() else "spaced" if between.startswith(" ") else "dash"
    return ""


def joined(line: FoldedLine, early: Clock, late: Clock, last: int) -> "re.Match[str] | None":
    """What joins two clocks from the end of the first on: a dash, “to”; “and” only behind “between”."""
    found = _joiner().fullmatch(line.plain[last : late.first])
    return found if found and (found["word"] not in AND or re.search(BETWEEN, early.lead)) else None


def _numbers_a_title(line: FoldedLine, late: Clock, joint: str) -> bool:
    """Whether a bare number is that of the item behind it: “09:30 – 10. Report”, or “10.” in a cell of its own."""
    if late.form != "bare" or late.half or late.unit:
        return False
    return _NUMBERED[joint].match(line.plain[late.last : late.last + 4]) is not None


def _on_two_clocks(line: FoldedLine, early: Clock, late: Clock) -> bool:
    """Whether both hours have a clock of their own: “10:00 EST – 15:00 GMT” is one hour told twice."""
    first = beside(line, early.last).label
    return bool(first) and beside(line, late.last).label not in ("", first)


@cache
def _joiner() -> re.Pattern[str]:
    return re.compile(rf" ?(?P<word>{JOINERS}) ?(?:{ARTICLES} )?")


def _columns(line: FoldedLine, early: Clock, late: Clock, following: Clock | None, joint: str) -> bool:
    """Whether two columns are start and end: alone, at the start of their cells, the second soon after the first."""
    if following and _joint(line, late, following) == joint:
        return False
    meant = span(early, late)
    if not meant or meant.end is None or not 0 < meant.end - meant.start <= 5 * 60:
        return False
    return at_start(line, early) and (joint == "columns" or at_end(line, late))


def _both_are_hours(line: FoldedLine, early: Clock, late: Clock, joint: str) -> bool:
    """Whether both ends are believed, each for the other's sake."""
    forms = {early.form, late.form}
    if is_length(line, late) and not {"h", "colon", "word"} & {early.form} and not _is_long_range(early, late):
        return False
    if "military" in forms:
        return forms == {"military"} and _military(line, early, late)
    if forms == {"bare"}:
        return _bare(line, early, late, joint)
    if forms <= {"dot", "bare"} and not (early.half or late.half or late.unit or early.unit):
        placed = (
            at_start(line, early) or bool(early.lead) or bool(zone_at(line, late.last)) or _plausible(line, early, late)
        )
        return placed and (early.minute % 5 == 0 == late.minute % 5) and _loose_end(line, early, late, joint)
    if early.form == "bare" and not early.half:
        return _bare_start(line, early, late, joint)
    if late.form == "bare" and not (late.half or late.unit):
        return _loose_end(line, early, late, joint)
    return objection(line, early) is None or not early.unit


def _plausible(line: FoldedLine, early: Clock, late: Clock) -> bool:
    """Whether dotted numbers after a title are hours of one session: “Lunch 12.30–13.30”."""
    meant = span(early, late)
    near = meant is not None and meant.end is not None and 0 < meant.end - meant.start <= 5 * 60
    return near and early.form == late.form == "dot" and early.hour >= 7 and at_end(line, late)


def _is_long_range(early: Clock, late: Clock) -> bool:
    return early.hour >= 6 and late.hour > early.hour and not late.unit.startswith("hour")


def _military(line: FoldedLine, early: Clock, late: Clock) -> bool:
    marked = early.unit or late.unit or zone_at(line, late.last)
    years = all(clock.hour * 100 + clock.minute in _YEARS for clock in (early, late))
    rounded = early.minute % 5 == 0 == late.minute % 5
    return bool(marked) or (at_start(line, early) and rounded and not years)


def _bare(line: FoldedLine, early: Clock, late: Clock, joint: str) -> bool:
    """Two bare numbers: hours by am or pm, by “h” or “Uhr” after them, by a zone, or by the words before."""
    if early.half or late.half:
        return early.hour <= 24
    if late.unit:
        return not is_length(line, late) or _is_long_range(early, late)
    if zone_at(line, late.last):
        return at_start(line, early) or bool(early.lead)
    return joint == "word" and bool(early.lead) and early.lead.strip() != "de" and at_end(line, late)


def _bare_start(line: FoldedLine, early: Clock, late: Clock, joint: str) -> bool:
    """“9-10:30”: a bare start counts at the start of its cell or after its own words, and not far from the end."""
    behind_a_bar = line.before(early.begins).endswith("/ ")
    if not (at_start(line, early) or early.lead or set_apart(line, early) or behind_a_bar):
        return False
    meant = span(early, late)
    near = bool(meant) and meant is not None and meant.end is not None and 0 < meant.end - meant.start <= 4 * 60
    return joint != "spaced" or bool(early.lead) or near


def _loose_end(line: FoldedLine, early: Clock, late: Clock, joint: str) -> bool:
    """“9:00 - 10”: a bare end counts where no words follow it, or where it cannot be a number of things."""
    if late.form != "bare" or joint != "spaced" or at_end(line, late) or zone_at(line, late.last):
        return True
    following = line.printed[late.last : late.last + 2].strip()[:1]
    return (not following.isalpha() or following.isupper()) and late.hour > early.hour
