"""Struck ranges: in a paper that writes `08:30/09:00`, and whose second hours are the first of the next line, a stroke is a dash."""

import re
from itertools import pairwise

import msgspec

from rcmcli.importers.sheet import Block, Grid, Line, Sheet

_CLOCK = r"[0-9]{1,2}[:.hH][0-9]{2}"
_STRUCK = re.compile(rf"^(\W{{0,3}}{_CLOCK}) ?/ ?({_CLOCK})(?= ?(?:h|hs|hrs|horas)?\b[^/]*$)")
_ENOUGH = 3


def with_dashes(sheet: Sheet) -> Sheet:
    """A sheet with a dash in each such range; one whose hours follow each other in no other way, as it is."""
    found = [struck for line in sheet.lines if (struck := _STRUCK.match(line.text))]
    chained = sum(one[2].lstrip("0") == other[1].strip().lstrip("0") for one, other in pairwise(found))
    if len(found) < _ENOUGH or chained * 2 < len(found):
        return sheet
    return msgspec.structs.replace(sheet, blocks=tuple(map(_block, sheet.blocks)))


def _block(block: Block) -> Block:
    if isinstance(block, Line):
        return msgspec.structs.replace(block, text=_STRUCK.sub(r"\1 – \2", block.text))
    rows = (
        tuple(msgspec.structs.replace(cell, blocks=tuple(map(_block, cell.blocks))) for cell in row)
        for row in block.rows
    )
    return Grid(tuple(rows), block.ruled)
