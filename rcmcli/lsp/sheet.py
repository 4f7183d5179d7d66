"""A text as editors count it: lines from 0 and, within a line, the units of an encoding, where rcm counts characters."""

import re
from bisect import bisect_right
from typing import Literal, NamedTuple

Units = Literal["utf-8", "utf-16", "utf-32"]
_LINE_END = re.compile(r"\r\n|\n|\r")
_LONE = re.compile("[\ud800-\udfff]")
_CODECS: dict[Units, tuple[str, int]] = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


class Position(NamedTuple):
    """A place between two characters: the line, and the units before it there, both from 0."""

    line: int
    character: int


class Stretch(NamedTuple):
    """From one index of a text to another, the end not included."""

    start: int
    end: int


def sound(text: str) -> str:
    """A text in which halves of characters, which no file can hold, are �."""
    return _LONE.sub("\ufffd", text)


class Sheet:
    """A text, and where its lines begin; an editor ends a line at CR LF, LF or CR and nowhere else."""

    def __init__(self, text: str, units: Units = "utf-16") -> None:
        self.text = text
        self._codec, self._size = _CODECS[units]
        self._ends = [found.span() for found in _LINE_END.finditer(text)]
        self._starts = [0, *(end for _, end in self._ends)]

    def position(self, index: int) -> Position:
        """The place of an index."""
        index = max(0, min(index, len(self.text)))
        line = bisect_right(self._starts, index) - 1
        return Position(line, self._length(self.text[self._starts[line] : index]))

    def index(self, line: int, character: int) -> int:
        """The index of a place: of one beyond its line, the end of that; of one beyond the text, its end."""
        if line < 0 or line >= len(self._starts):
            return 0 if line < 0 else len(self.text)
        start = self._starts[line]
        words = self.text[start : self._ends[line][0] if line < len(self._ends) else len(self.text)]
        if words.isascii():
            return start + max(0, min(character, len(words)))
        cut = words.encode(self._codec)[: max(0, character) * self._size]
        return start + len(cut.decode(self._codec, "ignore"))

    def _length(self, words: str) -> int:
        return len(words) if words.isascii() else len(words.encode(self._codec)) // self._size
