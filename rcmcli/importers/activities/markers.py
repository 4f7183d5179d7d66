"""Markers: what stands before a row that is numbered or lettered, `7.`, `7.s`, `a)`, `iii.`, and the words behind it."""

import re
from typing import Literal

import msgspec

Sort = Literal["", "number", "letter", "compound"]

_MARKER = re.compile(
    r"\s*+(?:[•·▪●○◦–—*-]\s++)?(?:(?P<compound>[0-9]{1,3}(?:\.(?:[0-9]{1,3}|[a-z]{1,2}))+)[.)]?|\(?(?P<number>[0-9]{1,3})(?:[.)]|º|°)|"
    r"\(?(?P<letter>[a-zñ]|[ivxl]{2,5})[.)])(?:\s++|$)"
)
_BULLET = re.compile(r"\s*+(?:[•·▪●○◦*]|[–—-](?=\s))\s*+(?=\S)")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


class Marked(msgspec.Struct, frozen=True):
    """The words of a row, and what stood before them."""

    sort: Sort
    value: str
    words: str
    is_bullet: bool = False

    @property
    def is_row(self) -> bool:
        """Whether anything stood before them."""
        return bool(self.sort) or self.is_bullet


def marked(text: str) -> Marked:
    """A line without its marker, and that."""
    found = _MARKER.match(text)
    if found is None:
        bullet = _BULLET.match(text)
        words = text[bullet.end() :] if bullet else text
        return Marked("", "", words.strip(), bool(bullet))
    words = text[found.end() :].strip()
    if found["compound"]:
        return Marked("compound", found["compound"], words)
    return Marked("number", found["number"], words) if found["number"] else Marked("letter", found["letter"], words)


def roman(value: str) -> int:
    """The number that small Roman letters stand for; 0 for letters that are none."""
    signs = [_ROMAN.get(sign, 0) for sign in value]
    if not signs or 0 in signs:
        return 0
    later = [*signs[1:], 0]
    return sum(-one if one < after else one for one, after in zip(signs, later, strict=True))


def follows(value: str, last: str) -> bool:
    """Whether a letter is the one after another: `i` after `h`, `a` after none."""
    return len(value) == 1 and (value == "a" if not last else len(last) == 1 and ord(value) == ord(last) + 1)
