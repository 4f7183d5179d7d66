"""Characters that nobody sees: where they stand in the text, or which value spells them as an escape."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from rcmcli.model.fault import Fault, Path, Span
from rcmcli.model.text import Text, hidden

_MOST = 100
_HINT = Text(
    en="delete it; it came from a copy and paste, and the reader cannot see it",
    es="bórrelo; vino de copiar y pegar, y quien lee no lo ve",
)


def find_hidden(text: str, tree: dict[str, Any]) -> list[Fault]:
    """The hidden characters of the text itself, and those that a `\\u…` escape puts into a value."""
    raw = list(_in_text(text))
    seen = {fault.says for fault in raw}
    return (raw + [fault for fault in _in_values(tree, ()) if fault.says not in seen])[:_MOST]


def _in_text(text: str) -> Iterator[Fault]:
    for number, line in enumerate(text.split("\n"), 1):
        for at in hidden(line.removesuffix("\r")):
            yield Fault("F106", _says(line[at]), _HINT, span=Span(number, at + 1, number, at + 2), fatal=False)


def _in_values(value: Any, path: Path) -> Iterator[Fault]:
    if isinstance(value, str):
        for at in hidden(value)[:1]:
            yield Fault("F106", _says(value[at]), _HINT, path, fatal=False)
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _in_values(entry, (*path, key))
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            yield from _in_values(entry, (*path, index))


def _says(char: str) -> Text:
    name = unicodedata.name(char, "control character").lower()
    point = f"U+{ord(char):04X}"
    return Text(en=f"hidden character {point} ({name})", es=f"carácter invisible {point} ({name})")
