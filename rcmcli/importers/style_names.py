"""The names of styles of word processors that say what a paragraph is, where the style itself does not."""

import re
from collections.abc import Iterable

_HEADING = re.compile(r"(?:heading|título|titulo|encabezado) ([1-9])")
_LIST = re.compile(r"(?:list|lista)(?: (?!paragraph|heading|contents|table|grid)\D*([1-9])?.*)?")
_TITLE = ("title", "título", "titulo")


def heading_named(names: Iterable[str]) -> int:
    """The level of a heading whose style, or one that it is based on, has such a name: 0 for none."""
    for name in names:
        found = _HEADING.fullmatch(name.lower())
        if found or name.lower() in _TITLE:
            return int(found[1]) if found else 1
    return 0


def level_named(names: Iterable[str]) -> int:
    """The level of a point of a list whose style, or one that it is based on, has such a name: 0 for none."""
    found = next(filter(None, (_LIST.fullmatch(name.lower()) for name in names)), None)
    return int(found[1] or 1) if found else 0
