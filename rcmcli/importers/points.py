"""The points of lists in plain text: which line begins with a bullet, and at which level."""

import re

from rcmcli.importers.marks import BULLETS

_BULLET = re.compile(rf"([{BULLETS}])[ \t]*|([-*+])[ \t]+(?=\S)|(o)(\t| )[ \t]*(?=\S)")
_HOUR = re.compile(r"\d[\d:.h ]{0,9}(?:[ap]\.? ?m\.?|hrs?\.?|h)?")  # behind a dash it ends a range that began above
_INNER = "o◦○▪-‣"


class Points:
    """The lists that are open while a text is read from top to bottom."""

    def __init__(self) -> None:
        self.open: list[tuple[int, str]] = []

    def of(self, text: str, indent: int, near: bool) -> tuple[str, int]:
        """Words without their bullet, and their level; `near` says that a line beside it begins with a bullet."""
        words = text.strip()
        found = _BULLET.match(words)
        rest = words[found.end() :] if found else ""
        if (
            not found
            or not rest
            or (found[2] == "-" and _HOUR.fullmatch(rest))
            or (found[3] and not self._is_bullet(found[4], rest, indent, near))
        ):
            if not indent:
                self.open = []
            return text, 0
        sign = found[1] or found[2] or found[3]
        again = _BULLET.match(rest)
        if again and again[1] and rest[again.end() :]:
            rest = rest[again.end() :]
        return rest, self._level(indent, sign)

    def _is_bullet(self, blank: str, rest: str, indent: int, near: bool) -> bool:
        """Whether a small o is the bullet of Word, and not the word."""
        return blank == "\t" or (rest[:1].isupper() and (indent > 0 or near or bool(self.open)))

    def _level(self, indent: int, sign: str) -> int:
        while self.open and self.open[-1][0] > indent:
            self.open.pop()
        known = [nth for nth, one in enumerate(self.open) if one == (indent, sign)]
        if known:
            del self.open[known[-1] + 1 :]
        elif self.open and self.open[-1][0] == indent and sign not in _INNER:
            self.open[-1] = (indent, sign)
        else:
            self.open.append((indent, sign))
        return len(self.open)
