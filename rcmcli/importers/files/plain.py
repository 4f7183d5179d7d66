"""Plain text and Markdown as a sheet: a number is that of the line in the file, marks of style are style.

What holds letters and is no word of the page is not printed: tags, the fence of a text in Markdown, bookmarks of Word
(said in a remark).
"""

import re

from rcmcli.importers import marks
from rcmcli.importers.decoding import decoded
from rcmcli.importers.front_matter import front_matter, unprinted
from rcmcli.importers.pieces import pieces
from rcmcli.importers.points import Points
from rcmcli.importers.sheet import Block, Line, Sheet, SourceLine, lines_of
from rcmcli.importers.text_columns import columns_at
from rcmcli.importers.text_lines import Printed, Taken, taken
from rcmcli.importers.text_markup import markup_at
from rcmcli.importers.text_tables import table_at
from rcmcli.model.text import Text, has_words
from rcmcli.words import filled, plain_files

_UNDERLINE = re.compile(r"={3,}|-{3,}")


def read(contents: bytes) -> Sheet:
    """The sheet of a text file."""
    text, remarks = decoded(contents)
    found = taken(text)
    title, above = front_matter(found.lines)
    blocks = (*title, *_blocks(found.lines[above:]))
    told = {number for line in lines_of(blocks) if has_words(line.text) for number in line.numbers}
    lines = [one for one in found.lines if one.number in told and has_words(one.raw)]
    printed = tuple(SourceLine(one.number, one.raw, one.page) for one in lines)
    return Sheet(blocks, printed, remarks=(*remarks, *_remarks(found)), pages=found.pages)


def _remarks(found: Taken) -> tuple[Text, ...]:
    quoted = (filled(plain_files.QUOTING_TAKEN_OFF, count=found.quoted),) if found.quoted else ()
    marked = (filled(plain_files.BOOKMARKS_LEFT_OUT, count=found.bookmarked),) if found.bookmarked else ()
    return (*quoted, *marked)


def _blocks(lines: tuple[Printed, ...]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    points, at, gap = Points(), 0, 0
    hidden = unprinted(lines)
    while at < len(lines):
        if at in hidden:
            at += 1
            continue
        several = markup_at(lines, at) or table_at(lines, at) or columns_at(lines, at)
        if several:
            blocks += several[0]
            at, gap = at + several[1], 0
            continue
        line = lines[at]
        if line.is_empty or line.is_rule:
            gap += 1
        else:
            near = any(one.words.startswith(tuple(marks.BULLETS)) for one in lines[max(at - 1, 0) : at + 2])
            blocks += _lines(line, points, gap, near, _underlined(lines, at))
            gap = 0
        at += 1
    return tuple(blocks)


def _lines(line: Printed, points: Points, gap: int, near: bool, underlined: int) -> list[Line]:
    """The lines of one printed line: more than one where it holds breaks or points of a list."""
    out: list[Line] = []
    for piece in pieces(line.marked):
        text, heading, level = piece.text, 0, piece.level
        if not out:
            text, heading = _headed(text)
            text, own = points.of(text, line.indent, near) if not heading else (text, 0)
            heading, level = heading or underlined, level or own
        elif piece.level:
            text = text.strip().lstrip(marks.BULLETS).lstrip()
        if text.strip():
            out.append(Line(
                text.strip(), line.number, line.page, level=level, indent=0 if out else line.indent, heading=heading,
                bold=piece.bold, struck=piece.struck, gap=0 if out else gap,
            ))  # fmt: skip
    return out


def _headed(text: str) -> tuple[str, int]:
    """Words without the signs of a heading, and how large that is."""
    words = text.strip()
    signs = len(words) - len(words.lstrip("#"))
    rest = words[signs:]
    if not 1 <= signs <= 6 or not rest[:1].isspace():
        return text, 0
    return rest.strip().rstrip("#").rstrip() or text, signs


def _underlined(lines: tuple[Printed, ...], at: int) -> int:
    """1 or 2 for a line alone with a rule of = or - right below; else 0."""
    alone = at == 0 or lines[at - 1].is_empty
    below = lines[at + 1].words if at + 1 < len(lines) else ""
    return (1 if below[0] == "=" else 2) if alone and _UNDERLINE.fullmatch(below) else 0
