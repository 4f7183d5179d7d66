"""Military hours: in a paper that writes `0900-1030`, four figures that stand where hours do are hours."""

import re

import msgspec

from rcmcli.importers.sheet import Block, Grid, Line, Sheet

_FOUR = r"(?:[01][0-9]|2[0-3])[0-5][05]"
_JOINT = r" ?(?:[-–—‐-―]|to|a|à|al|hasta|until) ?"
_RANGE = re.compile(rf"(?<![0-9A-Za-z.,:/-])({_FOUR})({_JOINT})({_FOUR}|2400)(?![0-9A-Za-z:/]|[.,][0-9])")
_ALONE = re.compile(rf"^(\W{{0,3}})({_FOUR})(?= ?(?:h|hrs|hours|horas)?\W{{0,3}}$|\t|  | [-–—:|] )")
_FIRST = re.compile(rf"^(\W{{0,3}})({_FOUR})(?= [^\W0-9])")
_YEARS = range(1950, 2060)  # figures at the start of a title that may be a year
_ENOUGH = 3


def with_colons(sheet: Sheet) -> Sheet:
    """A sheet with a colon in each hour of four figures; one that has no ranges of them, none that are years, as it is."""
    ranges = [found for line in sheet.lines for found in _RANGE.finditer(line.text) if not _are_years(found)]
    clocks = [line for line in sheet.lines if _ALONE.match(line.text)]
    colons = sum(bool(re.search(r"[0-9][:.hH][0-9]{2}(?![0-9])", line.text)) for line in sheet.lines)
    firsts = [line for line in sheet.lines if _FIRST.match(line.text)]
    if len(ranges) + (len(clocks) + len(firsts) if colons == 0 else 0) < _ENOUGH or colons > len(ranges) + len(clocks):
        return sheet
    return msgspec.structs.replace(sheet, blocks=tuple(map(_block, sheet.blocks)))


def _are_years(found: re.Match[str]) -> bool:
    return all(int(found[group]) in _YEARS for group in (1, 3))


def _block(block: Block) -> Block:
    if isinstance(block, Line):
        return msgspec.structs.replace(block, text=_colons(block.text))
    rows = tuple(
        tuple(msgspec.structs.replace(cell, blocks=tuple(map(_block, cell.blocks))) for cell in row)
        for row in block.rows
    )
    return Grid(rows, block.ruled)


def _colons(text: str) -> str:
    said = _RANGE.sub(
        lambda found: found[0] if _are_years(found) else f"{_with(found[1])}{found[2]}{_with(found[3])}", text
    )
    if said != text:
        return said
    found = _ALONE.match(text) or _FIRST.match(text)
    if not found or (found.re is _FIRST and int(found[2]) in _YEARS):
        return text
    return f"{found[1]}{_with(found[2])}{text[found.end(2) :]}"


def _with(four: str) -> str:
    return f"{four[:2]}:{four[2:]}"
