"""Rows: the printed lines of a PDF, made of letters that stand at one height."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from rcmcli.importers.pdf_glyphs import Glyph, Rule

BULLETS = frozenset("•◦▪▫‣⁃●○■□◆◇►▶➢➤✓✔·∙*–—-\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf076\uf0a8\uf06f\uf0e0")
_DASHES = "–—-*"
_WIDE = 1.0  # of the size of the letters: two blanks twice over
_RAISED = 0.4  # of the size: how far a footnote's mark may stand above its line
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]")  # of a list
_LETTER = re.compile(r"[^\W_]")


class Row(NamedTuple):
    """One printed line, and how it is set."""

    text: str  # without its bullet and without what is struck through
    printed: str  # as it stands on the page
    left: float
    inner: float  # where its words begin, behind a bullet or the last wide gap
    right: float
    base: float
    size: float
    first: float  # the width of its first word
    bullet: bool = False
    bold: bool = False  # all of its letters
    bold_start: bool = False
    bold_end: bool = False
    blank: bool = False  # a blank of the file ends it, as a line does that goes on
    struck: str = ""  # its words that are struck through
    apart: bool = False  # the file says that it is the head or the foot of its page


def rows_of(glyphs: Sequence[Glyph], rules: Sequence[Rule]) -> list[Row]:
    """The printed lines of letters that come in the order of the file; those of signs alone are ornaments."""
    lines: list[list[Glyph]] = []
    base = last = None
    for glyph in glyphs:
        if glyph.text == " ":
            if lines:
                lines[-1].append(glyph)
            continue
        if base is None or last is None or not _goes_on(base, last, glyph):
            lines.append([])
            base = glyph
        lines[-1].append(glyph)
        base = glyph if glyph.size > base.size else base
        last = glyph
    return [_row(line, rules) for line in _side_by_side(lines) if any(glyph.text.isalnum() for glyph in line)]


def _goes_on(base: Glyph, last: Glyph, glyph: Glyph) -> bool:
    """Whether a letter stands in the line that the last one stands in."""
    if glyph.turned or last.turned:
        return glyph.turned and last.turned and not glyph.fresh
    size = max(base.size, glyph.size)
    # the letters of one ligature have one place
    forward = glyph.left >= min(last.right - 0.7 * size, last.left - 0.1 * size)
    return abs(glyph.base - base.base) <= _RAISED * size and forward


def _side_by_side(lines: list[list[Glyph]]) -> list[list[Glyph]]:
    """The lines with neighbours in the file made one that stand at one height, the right one drawn first."""
    joined: list[list[Glyph]] = []
    for line in lines:
        if joined and _beside(joined[-1], line):
            joined[-1] = sorted([*joined[-1], *line], key=lambda glyph: glyph.left)
        else:
            joined.append(line)
    return joined


def _beside(line: list[Glyph], other: list[Glyph]) -> bool:
    seen, more = ([glyph for glyph in one if glyph.text != " "] for one in (line, other))
    if not seen or not more or seen[0].turned or more[0].turned:
        return False
    level = abs(seen[0].base - more[0].base) <= 0.2 * max(seen[0].size, more[0].size)
    apart = max(glyph.right for glyph in more) <= min(glyph.left for glyph in seen)
    return level and apart


def _row(line: list[Glyph], rules: Sequence[Rule]) -> Row:
    """A printed line of its letters and blanks."""
    seen = [glyph for glyph in line if glyph.text != " "]
    size = max(sorted({glyph.size for glyph in seen}), key=[glyph.size for glyph in seen].count)
    base = next(glyph.base for glyph in seen if glyph.size == size)
    struck = {id(glyph) for glyph in seen if _is_struck(glyph, rules)}
    inner, bullet = _bullet(seen)
    letters = [glyph for glyph in seen if _LETTER.match(glyph.text)] or seen
    words = line[line.index(seen[1]) :] if bullet else line
    return Row(
        text=_text(words, struck),
        printed=_text(line),
        left=seen[0].left,
        inner=inner,
        right=max(glyph.right for glyph in seen),
        base=base,
        size=size,
        first=_first_width(seen[1:] if bullet else seen, line),
        bullet=bullet,
        bold=all(glyph.bold for glyph in letters),
        bold_start=letters[0].bold,
        bold_end=letters[-1].bold,
        blank=line[-1].text == " " and not line[-1].made,
        struck=_text(line, {id(glyph) for glyph in seen} - struck) if struck else "",
    )


def _bullet(seen: list[Glyph]) -> tuple[float, bool]:
    """Where the words of a line begin, and whether a bullet stands before them."""
    mark = seen[0]
    if len(seen) > 1 and seen[1].left - mark.right > 0.15 * mark.size:
        sign = mark.text in BULLETS and not (mark.text in _DASHES and seen[1].text.isdigit())
        if sign or (mark.bullet and (not mark.text.isalnum() or mark.text == "o")):
            return seen[1].left, True
    mark_end = next((index for index, (a, b) in enumerate(pairwise(seen), 1) if b.left - a.right > 0.15 * a.size), 0)
    if _NUMBER.fullmatch("".join(glyph.text for glyph in seen[:mark_end])):
        return seen[mark_end].left, False
    wide = [b.left for a, b in pairwise(seen) if b.left - a.right > _WIDE * max(a.size, b.size)]
    return wide[-1] if wide else mark.left, False


def _first_width(seen: list[Glyph], line: list[Glyph]) -> float:
    """The width of the first word."""
    width, begun = 0.0, False
    for glyph in line[line.index(seen[0]) :]:
        if glyph.text == " " and begun:
            break
        begun = begun or glyph.text != " "
        width = glyph.right - seen[0].left
    return width


def _text(line: Iterable[Glyph], without: Collection[int] = ()) -> str:
    """The words of a line; a tab stands where the gap between two of them is wide."""
    parts: list[str] = []
    blanks, last = "", None
    for glyph in line:
        if glyph.text == " ":
            blanks += " "
            continue
        if last is not None:
            wide = glyph.left - last.right > _WIDE * max(last.size, glyph.size) and not glyph.turned
            parts.append("\t" if wide else blanks)
        parts.append(glyph.text if id(glyph) not in without else "")
        blanks, last = "", glyph
    return "".join(parts).strip()


def _is_struck(glyph: Glyph, rules: Sequence[Rule]) -> bool:
    """Whether one of the level rules, the lowest first, runs through a letter."""
    low, high = glyph.base + 0.15 * glyph.size, glyph.base + 0.45 * glyph.size
    middle = glyph.middle[0]
    near = rules[bisect_left(rules, low, key=_height) : bisect_left(rules, high, key=_height)]
    return any(rule.start <= middle <= rule.end for rule in near)


def _height(rule: Rule) -> float:
    return rule.at
