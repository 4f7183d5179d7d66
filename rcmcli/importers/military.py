"""Military hours: in a paper that writes `0900-1030`, four figures that stand where hours do are hours; and so are two in one of `08 a 14 –`."""

import re
from collections.abc import Callable
from itertools import pairwise

import msgspec

from rcmcli.importers.sheet import Block, Grid, Line, Sheet

_FOUR = r"(?:[01][0-9]|2[0-3])[0-5][05]"
_JOINT = r" ?(?:[-–—‐-―]|to|a|à|al|hasta|until) ?"
_RANGE = re.compile(
    rf"(?<![0-9A-Za-z.,:/-])({_FOUR})(h?{_JOINT})({_FOUR}|2400)(?![0-9A-Za-gi-z:/]|h[0-9A-Za-z]|[.,][0-9])"
)
_TO_NAMED = re.compile(
    rf"(?<![0-9A-Za-z.,:/-])({_FOUR})({_JOINT}(?:midnight|noon|medianoche|mediod[ií]a|minuit|midi|meia-noite|meio-dia)\b)",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"^(\W{{0,3}})({_FOUR})(?= ?(?:h|hrs|hours|horas)?(?:\W{{0,3}}$|\t|  | [-–—:|] ))")
_WITH_SIGN = re.compile(
    r"\W{0,3}(?:[^\W0-9][^0-9\n]{0,80})?[0-9]{1,2}[:.hH][0-9]{2}(?![0-9])"
)  # its first figures are a clock
_FIRST = re.compile(rf"^(\W{{0,3}})({_FOUR})(?= [^\W0-9])")
_BARE = re.compile(r"^(\W{0,3})([0-9]{1,2})(?:( ?(?:a|às|as|to|[-–—]) ?)([0-9]{1,2}))?(?= ?[-–—:] ?[^\W\d])")
_MANY = 5
_YEARS = range(1950, 2060)  # figures at the start of a title that may be a year
_ENOUGH = 3


def with_colons(sheet: Sheet) -> Sheet:
    """A sheet with a colon in each hour of four figures; one that has no ranges of them, none that are years, as it is."""
    if _has_bare_hours(sheet):
        return msgspec.structs.replace(sheet, blocks=tuple(_block(block, _of_bare) for block in sheet.blocks))
    ranges = [found for line in sheet.lines for found in _RANGE.finditer(line.text) if not _are_years(found)]
    clocks = [line for line in sheet.lines if _ALONE.match(line.text)]
    colons = sum(bool(_WITH_SIGN.match(line.text)) for line in sheet.lines)
    firsts = [line for line in sheet.lines if _FIRST.match(line.text)]
    if len(ranges) + (len(clocks) + len(firsts) if colons == 0 else 0) < _ENOUGH or colons > len(ranges) + len(clocks):
        return sheet
    return msgspec.structs.replace(sheet, blocks=tuple(_block(block, _colons) for block in sheet.blocks))


def _has_bare_hours(sheet: Sheet) -> bool:
    """Whether lines begin with hours and nothing else of a clock: some of them as ranges, some after noon, and no list that counts."""
    found = [bare for line in sheet.lines if (bare := _BARE.match(line.text))]
    hours = [int(bare[2]) for bare in found]
    ranges = [(int(bare[2]), int(bare[4])) for bare in found if bare[4]]
    counts = sum(one + 1 == other for one, other in pairwise(hours)) * 2 > len(hours)
    clocks = max([*hours, *(end for _, end in ranges)], default=0)
    rising = all(start < end for start, end in ranges)
    return len(found) >= _MANY and len(ranges) >= 2 and rising and 13 <= clocks <= 24 and not counts


def _of_bare(text: str) -> str:
    found = _BARE.match(text)
    if not found:
        return text
    end = f"{found[3]}{found[4]}:00" if found[4] else ""
    return f"{found[1]}{found[2]}:00{end}{text[found.end() :]}"


def _are_years(found: re.Match[str]) -> bool:
    return all(int(found[group]) in _YEARS for group in (1, 3))


def _block(block: Block, change: Callable[[str], str]) -> Block:
    if isinstance(block, Line):
        return msgspec.structs.replace(block, text=change(block.text))
    rows = tuple(
        tuple(msgspec.structs.replace(cell, blocks=tuple(_block(one, change) for one in cell.blocks)) for cell in row)
        for row in block.rows
    )
    return Grid(rows, block.ruled)


def _colons(text: str) -> str:
    said = _RANGE.sub(
        lambda found: found[0] if _are_years(found) else f"{_with(found[1])}{found[2]}{_with(found[3])}", text
    )
    said = _TO_NAMED.sub(lambda found: f"{_with(found[1])}{found[2]}", said)
    if said != text:
        return said
    found = _ALONE.match(text) or _FIRST.match(text)
    if not found or (found.re is _FIRST and int(found[2]) in _YEARS):
        return text
    return f"{found[1]}{_with(found[2])}{text[found.end(2) :]}"


def _with(four: str) -> str:
    return f"{four[:2]}:{four[2:]}"
