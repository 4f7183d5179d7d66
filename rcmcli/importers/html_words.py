"""The words of a page between two breaks as lines: blanks folded, bullets taken off, struck words apart."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec

from rcmcli.importers import marks
from rcmcli.importers.marks import cleaned
from rcmcli.importers.sheet import Block, Line
from rcmcli.model.text import has_words

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_WORD_BULLET = re.compile(r"[·o§■Øü\-–][ \u00a0]{2,}(?=\S)")
Numbered = Callable[[Sequence[int]], tuple[int, ...]]  # the numbers of a line, of the source lines that it stands on


class Words(NamedTuple):
    """A run of words of one style, and the line of the source that they stand on."""

    text: str
    bold: bool
    struck: bool
    lang: str
    line: int


class Setting(NamedTuple):
    """How a line is set by the elements around it."""

    level: int = 0
    heading: int = 0
    gap: int = 0
    listed: bool = False  # a list of Word, whose bullets are letters
    kept: bool = False  # its blanks are kept


def lines_of_words(words: Sequence[Words], setting: Setting, numbered: Numbered) -> list[Line]:
    """One line of these words; a second where some of them are struck and others are not."""
    lines: list[Line] = []
    for struck in (False, True):
        own = [one for one in words if one.struck is struck]
        text, level, indent = _text(own, setting)
        if not text:
            continue
        lettered = [one for one in own if has_words(one.text)]
        langs = {one.lang for one in lettered}
        number, *more = numbered([one.line for one in lettered or own if one.text.strip()])
        lines.append(Line(
            text, number, more=tuple(more), level=level, indent=indent, heading=setting.heading,
            bold=bool(lettered) and all(one.bold for one in lettered), struck=struck,
            gap=0 if lines else setting.gap, lang=langs.pop() if len(langs) == 1 else "",
        ))  # fmt: skip
    return lines


def defined(before: list[Block], lines: list[Line], term: Line | None) -> list[Line]:
    """The lines of a definition, its term before the first of them as a label; a term of figures is an hour, and stays alone."""
    if not before or before[-1] is not term or not lines or any(map(str.isdigit, term.text)):
        return lines
    before.pop()
    first = msgspec.structs.replace(lines[0], text=f"{term.text.rstrip(':')}: {lines[0].text}")
    more = tuple(number for number in lines[0].numbers if number not in term.numbers)
    return [msgspec.structs.replace(first, number=term.number, more=(*term.more, *more)), *lines[1:]]


def _text(words: Sequence[Words], setting: Setting) -> tuple[str, int, int]:
    """The words as one text, with their level and the blanks before them."""
    raw = "".join(one.text for one in words)
    if setting.kept:
        text = marks.bare(cleaned(raw)).rstrip()
        return text.strip(), setting.level, len(text) - len(text.lstrip()) if text.strip() else 0
    raw = _BLANKS.sub(" ", raw).strip(" ")
    found = _WORD_BULLET.match(raw) if setting.listed else None
    raw = raw[found.end() :] if found else raw
    text = " ".join(marks.SIGNS.sub(" ", cleaned(raw)).split())
    rest = text.lstrip(marks.BULLETS).lstrip()
    return (rest, max(setting.level, 1), 0) if rest and rest != text else (text, setting.level, 0)
