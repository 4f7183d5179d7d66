"""Marked text as lines: cut at its breaks and points, each piece with its level, bold and struck."""

import re
from typing import NamedTuple

from rcmcli.importers import marks
from rcmcli.importers.marks import BOLD, BREAK, LIST, POINT, STRUCK, UNBOLD, UNLIST, UNSTRUCK
from rcmcli.importers.sheet import Cell, Line
from rcmcli.model.text import has_words

_STRONG = re.compile(rf"[{marks.BULLETS}][ \t]*")
_WEAK = re.compile(r"[-*+][ \t]+(?=[^\W\d]|[^\w\s-])")  # in a cell, a dash before a figure may belong to a range
_AFTER_BOLD = re.compile(f"{UNBOLD}[ ]{{2,}}(?=[^ ])")  # bold words set off by blanks are a line of their own
_INLINE = re.compile(r"(?<=\S)[ \t]*•[ \t]*(?=\S)")


class Piece(NamedTuple):
    """One line of marked text, without signs."""

    text: str
    level: int
    bold: bool
    struck: bool


class _State:
    """What is switched on while marked text is read."""

    def __init__(self) -> None:
        self.bold = self.struck = self.depth = 0
        self.point = False

    def switch(self, sign: str) -> None:
        """Take in one sign."""
        self.bold = max(0, self.bold + (sign == BOLD) - (sign == UNBOLD))
        self.struck = max(0, self.struck + (sign == STRUCK) - (sign == UNSTRUCK))
        self.depth = max(0, self.depth + (sign == LIST) - (sign == UNLIST))
        self.point = sign == POINT or (self.point and sign != BREAK)

    @property
    def level(self) -> int:
        """The level that the list gives."""
        return max(self.depth, int(self.point))


def parted(marked: str, separator: str) -> list[str]:
    """The cells of a marked row; each says anew what is still on from the one before."""
    return marks.said_anew(marked.split(separator))


def pieces(marked: str) -> list[Piece]:
    """The pieces of marked text in order, those without anything in them left out; struck words stand in pieces of their own."""
    if not marks.SIGNS.search(marked):
        return _closed([(marked, False, False)], 0)
    state, found = _State(), []
    runs: list[tuple[str, bool, bool]] = []
    level = 0
    for part in re.split(f"({marks.SIGNS.pattern}|•)", marked):
        if part == "•" and not state.depth:
            runs.append((part, state.bold > 0, state.struck > 0))
        elif part in (BREAK, "•", LIST):
            found += _closed(runs, level)
            runs = []
            state.switch(part)
            level = state.level
        elif len(part) == 1 and marks.SIGNS.match(part):
            state.switch(part)
            level = level if any(text.strip() for text, _, _ in runs) else state.level
        elif part:
            runs.append((part, state.bold > 0, state.struck > 0))
    return found + _closed(runs, level)


def _closed(runs: list[tuple[str, bool, bool]], level: int) -> list[Piece]:
    out = []
    for struck in (False, True):
        own = [(text, bold) for text, bold, off in runs if off is struck]
        text = "".join(text for text, _ in own)
        if text.strip():
            bold = all(bold for words, bold in own if has_words(words)) and has_words(text)
            out.append(Piece(text.replace(marks.BAR, "|"), level, bold, struck))
    return out


def pointed(text: str) -> tuple[str, int]:
    """Words of a cell without the bullet before them, and 1 where there was one."""
    text = text.strip()
    found = _STRONG.match(text) or _WEAK.match(text)
    rest = text[found.end() :].lstrip() if found else ""
    return (rest, 1) if rest else (text, 0)


def lines_in_cell(marked: str, number: int, page: int | None = None, gap: int = 0) -> tuple[Line, ...]:
    """The lines of one cell: cut at breaks, and at bullets that stand within its words."""
    lines: list[Line] = []
    for piece in pieces(_AFTER_BOLD.sub(UNBOLD + BREAK, marked)):
        for part in _INLINE.sub(BREAK + "• ", piece.text).split(BREAK):
            text, point = pointed(part)
            if text:
                level = max(point, piece.level)
                lines.append(Line(text, number, page, level=level, bold=piece.bold, struck=piece.struck,
                                  gap=0 if lines else gap))  # fmt: skip
    return tuple(lines)


def cell_of(marked: str, column: int, number: int, page: int | None = None, gap: int = 0) -> Cell:
    """One cell of marked text."""
    return Cell(lines_in_cell(marked, number, page, gap), column)
