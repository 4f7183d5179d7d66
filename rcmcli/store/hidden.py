"""Characters that nobody sees: where they stand in the text, or which value spells them as an escape."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import msgspec

from rcmcli.model.change import Replace
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path, Span
from rcmcli.model.text import Text, hidden
from rcmcli.store.spans import Spans

_MOST = 100
_BREAKS = "\u2028\u2029\u0085\x0b\x0c\r"
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([bfr])|.)", re.DOTALL)
_NAMED = {"b": "\b", "f": "\f", "r": "\r"}
_HINT = Text(
    en="delete it; it came from a copy and paste, and the reader cannot see it",
    es="bórrelo; vino de copiar y pegar, y quien lee no lo ve",
)


def find_hidden(text: str, tree: dict[str, Any]) -> list[Fault]:
    """The hidden characters of the text itself, and those that a `\\u…` escape puts into a value."""
    escaped: list[Fault] = []
    values = list(_values(tree, ()))
    spans = Spans(text) if values else None
    for path, value in values:
        written = spans.text(path) if spans else ""
        chars = dict.fromkeys(value[at] for at in hidden(value))
        unseen = [char for char in chars if value.count(char) > written.count(char)]
        escaped += [_escaped(char, path, spans) for char in unseen if spans]
    return _bounded([*_in_text(text), *escaped])


def _bounded(faults: list[Fault]) -> list[Fault]:
    """The first of many faults; what mends the others is done with the last of these."""
    if len(faults) <= _MOST:
        return faults
    rest = tuple(change for fault in faults[_MOST - 1 :] for change in fault.fix)
    return [*faults[: _MOST - 1], msgspec.structs.replace(faults[_MOST - 1], fix=rest)]


def _in_text(text: str) -> Iterator[Fault]:
    for number, line in enumerate(text.split("\n"), 1):
        for at in hidden(line.removesuffix("\r")):
            span = Span(number, at + 1, number, at + 2)
            fix = (Replace(span, _instead(line, at, at + 1, line[at])),)
            yield Fault("F106", _says(line[at]), _HINT, span=span, fatal=False, fix=fix)


def _escaped(char: str, path: Path, spans: Spans) -> Fault:
    """A character that a value spells as an escape; to mend it, each of its escapes goes."""
    where = spans.where(path)
    written, begins = spans.text(path), where[0] if where else 0
    fix = tuple(
        Replace(
            spans.span(begins + found.start(), begins + found.end()),
            _instead(written, found.start(), found.end(), char),
        )
        for found in (_ESCAPE.finditer(written) if written.startswith('"') else ())
        if _spelled(found) == char
    )
    return Fault("F106", _says(char), _HINT, path, fatal=False, fix=fix)


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


def _says(char: str) -> Text:
    name = unicodedata.name(char, "control character").lower()
    point = f"U+{ord(char):04X}"
    return Text(en=f"hidden character {point} ({name})", es=f"carácter invisible {point}")
