"""Lengths and parts of a day in a line without hours: “10 min”, «1h30 de duración», “all day”, «por la tarde»."""

import re

from rcmcli.model.pattern import later
from rcmcli.model.walltime import Part
from rcmcli.reading.clocks import FoldedLine
from rcmcli.reading.words import DASHES, ENDS, FREE, PARTS, fold

_MINUTES = later(
    rf"{FREE}(?<![0-9][.,:])(?:[0-9]{{1,3}} ?(?:[{DASHES}]|to|a|ou|or|o) ?)?(?P<minutes>[0-9]{{1,3}})[ -]?(?:min|mins|minut[eo]s?|minuten|'){ENDS}"
)
_HOURS = later(
    rf"{FREE}(?<![0-9][.,:])(?P<hours>[0-9]{{1,2}})(?:[.,](?P<tenths>[0-9]))?(?: ?1/2)?[ -]?(?:h|hrs?|hs|hours?|horas?|heures?|stunden?|uur){ENDS}"
    rf"(?:\.?,? ?(?:and |y |e |et )?(?P<more>[0-9]{{1,2}}) ?(?:min|mins|minut[eo]s?){ENDS})?"
)
_BOTH = later(rf"{FREE}(?P<hours>[0-9]{{1,2}}) ?(?:h|:) ?(?P<more>[0-5][0-9]) ?(?:min|m|h|hours?|horas?|hrs?)?{ENDS}")
_TOTAL = later(rf"\.? (?:in |en |no |au )?total{ENDS}")
_PART: dict[Part, re.Pattern[str]] = {name: re.compile(rf"[^\w]*{words}{ENDS}") for name, words in PARTS.items()}
_LONGEST = 24 * 60
_FAR = 2000  # characters: a length stated further on belongs to a text, not to a line


def minutes_in(line: FoldedLine) -> int | None:
    """The length of time that a line states, in minutes: its total where it has one, else the first."""
    found = sorted(
        (match.start(), _minutes(match), bool(_TOTAL.match(line.plain, match.end())))
        for pattern in (_MINUTES, _HOURS, _BOTH)
        for match in pattern.finditer(line.plain, 0, _FAR)
    )
    totals = [minutes for _, minutes, total in found if total]
    lengths = totals or [minutes for _, minutes, _ in found]
    return lengths[0] if lengths and 0 < lengths[0] <= _LONGEST else None


def length_of(words: str) -> int | None:
    """The minutes that words state and nothing else: `90`, `90 min`, `1h30`, `1:30`, `1 h 30`; None where they are no length."""
    plain = fold(words).strip()
    if re.fullmatch("[0-9]{1,4}", plain):
        return int(plain)
    found = next((match for one in (_MINUTES, _BOTH, _HOURS) if (match := one.fullmatch(plain))), None)
    is_range = found is not None and "minutes" in found.groupdict() and found.start("minutes") > 0
    return _minutes(found) if found and not is_range else None


def part_in(line: FoldedLine) -> tuple[Part, int]:
    """The part of the day that a line begins with, and where its title begins; empty for none."""
    for name, pattern in _PART.items():
        found = pattern.match(line.plain)
        if found:
            return name, found.end()
    return "", 0


def _minutes(match: re.Match[str]) -> int:
    groups = match.groupdict()
    if "minutes" in groups:
        return int(groups["minutes"])
    tenths = int(groups.get("tenths") or 0) * 6 + (30 if "1/2" in match[0] else 0)
    return int(groups["hours"]) * 60 + tenths + int(groups["more"] or 0)
