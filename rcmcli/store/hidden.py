"""Characters that nobody sees: where they stand in the text, or which value spells them as an escape."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from rcmcli.model.fault import Fault, Path, Span
from rcmcli.model.text import Text, hidden
from rcmcli.store.spans import Spans

_MOST = 100
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
        escaped += [Fault("F106", _says(char), _HINT, path, fatal=False) for char in unseen]
    return [*_in_text(text), *escaped][:_MOST]


def _in_text(text: str) -> Iterator[Fault]:
    for number, line in enumerate(text.split("\n"), 1):
        for at in hidden(line.removesuffix("\r")):
            yield Fault("F106", _says(line[at]), _HINT, span=Span(number, at + 1, number, at + 2), fatal=False)


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
