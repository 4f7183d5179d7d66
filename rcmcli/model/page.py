"""A page: lines of text in pieces, each with the role it plays. Renderers make pages; one place prints them."""

from collections.abc import Iterable
from typing import Literal

import msgspec

from rcmcli.model.pattern import later
from rcmcli.model.text import hidden, units, width

Role = Literal[
    "", "place", "title", "time", "shift", "dim", "mark", "change", "limit", "error", "warning", "info", "good"
]
Piece = tuple[str, Role]
Line = tuple[Piece, ...]
WIDEST = 1_000_000_000
_WORD = later(r"(?:\S|\u00a0)+")  # a space that does not break holds two together
_FURTHER = 4


def text_of(lines: Iterable[Line]) -> str:
    """The page as plain text, a line feed after each line and no space before it."""
    return "".join("".join(text for text, _ in line).rstrip() + "\n" for line in lines)


def json_lines(value: object) -> list[Line]:
    """A value as indented JSON, its keys in the order of their declaration, line by line.

    What nobody sees, or a terminal would obey, is escaped: the JSON means the same, and can be looked at.
    """
    text = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    return [((_escaped(line), ""),) for line in text.split("\n")]


def hang(text: str, room: int) -> list[str]:
    """`text` in lines of at most `room` cells, those after the first further in: what goes on is told from what begins."""
    if text.isprintable() and (room > WIDEST // 2 or width(text) <= room):
        return [text]
    lead = len(text) - len(text.lstrip(" "))
    further = max(_FURTHER, lead + 2) if room >= 2 * _FURTHER else lead
    first, *rest = wrap(text, max(1, room - lead), max(1, room - further))
    return [" " * lead + first, *(" " * further + line for line in rest)]


def wrap(text: str, room: int, later: int = 0) -> list[str]:
    """`text` in lines of at most `room` cells, or of `later` after the first, broken between words; a longer word is cut."""
    words = _WORD.findall(text)
    if room > WIDEST // 2:
        return [" ".join(words)]
    lines: list[list[str]] = [[]]
    used = 0
    for word in words:
        for part in _cut(word, later or room):
            size = width(part)
            if lines[-1] and used + 1 + size > (later or room if len(lines) > 1 else room):
                lines.append([])
            used = used + 1 + size if lines[-1] else size
            lines[-1].append(part)
    return [" ".join(parts) for parts in lines]


def flow(pieces: Iterable[Piece], room: int) -> list[Line]:
    """Pieces one after another in lines of at most `room` cells, broken between words; each word keeps its role."""
    lines: list[list[Piece]] = [[]]
    used = 0
    for word, role in ((word, role) for text, role in pieces for word in _WORD.findall(text)):
        for part in _cut(word, room) if room <= WIDEST // 2 else [word]:
            size = width(part)
            if lines[-1] and used + 1 + size > room:
                lines.append([])
            used = used + 1 + size if lines[-1] else size
            _add(lines[-1], part, role)
    return [tuple(line) for line in lines]


def _add(line: list[Piece], word: str, role: Role) -> None:
    """Put a word at the end of a line, in the piece before it where that plays the same role."""
    if line and line[-1][1] == role:
        line[-1] = (f"{line[-1][0]} {word}", role)
    else:
        line[-1:] = [(f"{line[-1][0]} ", line[-1][1])] if line else []
        line.append((word, role))


def pad(text: str, room: int) -> str:
    """`text` with spaces after it, to `room` cells."""
    return text + " " * max(0, room - width(text))


def crop(text: str, room: int) -> str:
    """`text` cut to `room` cells, an ellipsis at its end where something was cut."""
    if width(text) <= room:
        return text
    kept, used = "", 0
    for part, size in units(text):
        used += size
        if used > room - 1:
            break
        kept += part
    return kept.rstrip() + "…"


def _escaped(line: str) -> str:
    unseen = set(hidden(line))
    return "".join(_code(char) if at in unseen else char for at, char in enumerate(line)) if unseen else line


def _code(char: str) -> str:
    """A character as JSON may write it in ASCII, in two parts where it lies beyond the first 65,536."""
    return "".join(f"\\u{pair}" for pair in char.encode("utf-16-be").hex(" ", 2).split())


def _cut(word: str, room: int) -> list[str]:
    if len(word) <= 4 * room and width(word) <= room:
        return [word]
    parts: list[str] = []
    part: list[str] = []
    used = 0
    for unit, size in units(word):
        if part and used + size > room:
            parts.append("".join(part))
            part, used = [], 0
        part.append(unit)
        used += size
    return [*parts, "".join(part)]
