"""Characters that nobody sees: where they stand in the text, or which value spells them as an escape."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import msgspec

from rcmcli.model.change import Replace
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path, Span
from rcmcli.model.text import Text, hidden
from rcmcli.store.spans import Spans

_MOST, _SORTS = 100, 4  # faults of a file, sorts of characters in one sentence
_BREAKS = "\u2028\u2029\u0085\x0b\x0c\r"
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([bfr])|.)", re.DOTALL)
_NAMED = {"b": "\b", "f": "\f", "r": "\r"}
_HINT = Text(
    en="delete it; it came from a copy and paste, and the reader cannot see it",
    es="bórrelo; vino de copiar y pegar, y quien lee no lo ve",
)


class Sign(msgspec.Struct, frozen=True):
    """One hidden character, with what takes it out of the text; `spelled` where an escape such as `\\u200b` puts it in."""

    char: str
    change: Replace
    spelled: bool = False


def find_hidden(text: str, tree: dict[str, Any]) -> list[Fault]:
    """The hidden characters of the text itself, and those that a `\\u…` escape puts into a value: one fault a value, with
    all of its own; outside the values one a line."""
    faults: list[Fault] = []
    taken: set[Span] = set()
    values = list(_values(tree, ()))
    spans = Spans(text) if values else None
    for path, value in values:
        found = _in_value(path, spans) if spans else []
        taken.update(sign.change.span for sign in found)
        chars = [sign.char for sign in found] or [value[at] for at in hidden(value)]
        faults.append(_fault(found, path, chars, is_long="\n" in value))
    outside = (sign for sign in _in_text(text) if sign.change.span not in taken)
    for _, line in groupby(outside, key=lambda sign: sign.change.span.line):
        found = list(line)
        faults.append(_fault(found, (), [sign.char for sign in found]))
    return _bounded(faults)


def _bounded(faults: list[Fault]) -> list[Fault]:
    """The first of many faults; what mends the others is done with the last of these."""
    if len(faults) <= _MOST:
        return faults
    rest = tuple(change for fault in faults[_MOST - 1 :] for change in fault.fix)
    return [*faults[: _MOST - 1], msgspec.structs.replace(faults[_MOST - 1], fix=rest)]


def _fault(found: list[Sign], path: Path, chars: list[str], *, is_long: bool = False) -> Fault:
    """The fault of some characters: at the first that stands in the text itself, or in a text of lines, else at the value."""
    fix = tuple(sign.change for sign in found)
    if found and (is_long or not found[0].spelled):
        return Fault("F106", _says(chars), _HINT, span=found[0].change.span, fatal=False, fix=fix)
    return Fault("F106", _says(chars), _HINT, path, fatal=False, fix=fix)


def _in_text(text: str) -> Iterator[Sign]:
    for number, line in enumerate(text.split("\n"), 1):
        for at in hidden(line.removesuffix("\r")):
            span = Span(number, at + 1, number, at + 2)
            yield Sign(line[at], Replace(span, _instead(line, at, at + 1, line[at])))


def _in_value(path: Path, spans: Spans) -> list[Sign]:
    """The hidden characters of a value, as themselves and as escapes, in their order."""
    where = spans.where(path)
    if where is None:
        return []
    written, found = spans.text(path), []
    for at in hidden(written):
        if written[at : at + 2] != "\r\n":
            found.append((at, at + 1, written[at], False))
    for escape in _ESCAPE.finditer(written) if written.startswith('"') else ():
        if hidden(_spelled(escape)):
            found.append((escape.start(), escape.end(), _spelled(escape), True))
    return [
        Sign(char, Replace(spans.span(where[0] + start, where[0] + end), _instead(written, start, end, char)), spelled)
        for start, end, char, spelled in sorted(found)
    ]


def _spelled(found: re.Match[str]) -> str:
    """The character of an escape; empty for one that no hidden character has."""
    code, longer, name = found.groups()
    return chr(int(code or longer, 16)) if code or longer else _NAMED.get(name, "")


def _instead(words: str, start: int, end: int, char: str) -> str:
    """What stands in the place of a hidden character: a space for a break between two words, else nothing."""
    parts = start > 0 and end < len(words) and words[start - 1].isalnum() and words[end].isalnum()
    return " " if char in _BREAKS and parts else ""


def _values(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Every string that holds a hidden character, with its path."""
    if isinstance(value, str) and hidden(value):
        yield path, value
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _values(entry, (*path, key))
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            yield from _values(entry, (*path, index))


def _says(chars: list[str]) -> Text:
    """One sentence for the characters of one text: each sort is named once, by its English name in English only."""
    sorts = [*dict.fromkeys(chars)]
    points = [f"U+{ord(char):04X}" for char in sorts]
    names = [unicodedata.name(char, "control character").lower() for char in sorts]
    en = _listed([f"{point} ({name})" for point, name in zip(points, names, strict=True)])
    if len(chars) == 1:
        return Text(en=f"hidden character {en}", es=f"carácter invisible {points[0]}")
    return Text(
        en=f"{len(chars)} hidden characters: {en}", es=f"{len(chars)} caracteres invisibles: {_listed(points)}"
    )  # fmt: skip


def _listed(names: list[str]) -> str:
    return ", ".join(names[:_SORTS]) + ", …" * (len(names) > _SORTS)
