"""Hints of hours: stretches of a sentence that may be hours and are written in words or as bare numbers. None is read."""

import re
from collections.abc import Iterator
from functools import cache

from rcmcli.model.pattern import later
from rcmcli.reading.clocks import Clock, FoldedLine
from rcmcli.reading.evidence import counted_before, measured_after
from rcmcli.reading.labels import is_label
from rcmcli.reading.words import DASHES, ENDS, ENGLISH, FREE, MONTH_NAMES, NUMBERS, PORTUGUESE, SPANISH

_PLACE = later(r" (?:(?:in|en|em|à) )?([A-ZÁÉÍÓÚÑ][^\W_]{1,20}(?: [A-ZÁÉÍÓÚÑ][^\W_]{1,20}){0,3})")
_DATED = rf"{FREE}(?:el|the|on|dia|{MONTH_NAMES}) $"
_COUNTS = r"(?! (?:de|of|hours?|horas?|dias?|days?|weeks?|semanas?|months?|meses|years?|anos?|minut)(?![^\W_])(?! la))"


def hinted(line: FoldedLine, clocks: list[Clock]) -> Iterator[tuple[int, int]]:
    """Where such stretches stand: “half past nine”, «a las nueve», “0930 Lima”, «(4 en Caracas)»."""
    for found in _worded().finditer(line.plain):
        yield found.span()
    for clock in clocks:
        if (
            clock.form in ("bare", "military")
            and not (clock.half or clock.unit or clock.broken)
            and _placed(line, clock)
        ):
            yield clock.begins, clock.last


def _placed(line: FoldedLine, clock: Clock) -> bool:
    """Whether a bare number stands before a place as an hour would, and is no date, page, address or number of things."""
    before = line.before(clock.first)
    if (
        before[-1:] in (*DASHES,)
        or counted_before(line, clock)
        or measured_after(line, clock)
        or re.search(_DATED, before)
    ):
        return False
    if clock.form == "military" and (
        clock.minute % 5 or (before and before.rstrip()[-1:].isalnum() and not clock.lead)
    ):
        return False
    found = _PLACE.match(line.printed, clock.last)
    words = found[1].split(" ") if found else []
    return any(is_label(" ".join(words[:count])) for count in range(len(words), 0, -1))


@cache
def _worded() -> re.Pattern[str]:
    number = "(?:" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
    spanish, portuguese, english = (f"(?:{words.replace(' ', '|')})" for words in (SPANISH, PORTUGUESE, ENGLISH))
    part = r"(?:half|quarter|five|ten|twenty|twenty-five)(?: minutes?)?"
    parte = r"(?:media|cuarto|meia|quarto|cinco|diez|dez|quinze|veinte|vinte|veinticinco)"
    then = rf"(?= ?(?:$|[{DASHES},.;:!?()\[\]])| (?:en|in|em|hora|hasta|until|sharp)(?![^\W_]))"
    return re.compile(
        rf"{FREE}(?:(?:a )?{part} (?:past|to) (?:{number}|[0-9]{{1,2}}){ENDS}{_COUNTS}"
        rf"|(?:(?:a|desde|hasta|de|as|para|pra) ?)?(?:las? |as )?(?:{number}|[0-9]{{1,2}}) (?:(?:y|e) {parte}|menos [a-z0-9]{{1,12}}){ENDS}{_COUNTS}"
        rf"|(?:at )?{number} (?:fifteen|thirty|forty[- ]five|o'clock){ENDS}{_COUNTS}"
        rf"|(?:a|desde|hasta|para) las? {spanish}{then}|as {portuguese}{then}|at {english}{then})"
    )
