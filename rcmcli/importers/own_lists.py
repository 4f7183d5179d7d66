"""Own lists: what a paper of rcm lists under one of its headings."""

from collections.abc import Callable
from itertools import takewhile
from typing import NamedTuple

from msgspec.structs import replace

from rcmcli.importers.sheet import Block, Line, Sheet


class Listed(NamedTuple):
    """A heading and the points below it."""

    head: Line
    points: tuple[Line, ...]


def without_lists(sheet: Sheet, is_head: Callable[[str], bool], since: int = 0) -> tuple[Sheet, list[Listed]]:
    """A sheet without the lists under headings that are known, `since` one of its blocks, and these lists."""
    lists: list[Listed] = []
    kept: list[Block] = [*sheet.blocks[:since]]
    blocks = list(sheet.blocks[since:])
    while blocks:
        head = blocks.pop(0)
        if not isinstance(head, Line) or not is_head(head.text):
            kept.append(head)
            continue
        points = tuple(one for one in takewhile(_is_point, blocks) if isinstance(one, Line))
        del blocks[: len(points)]
        lists.append(Listed(head, points))
    return replace(sheet, blocks=tuple(kept)) if lists else sheet, lists


def _is_point(block: Block) -> bool:
    return isinstance(block, Line) and block.level > 0
