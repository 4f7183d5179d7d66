"""A value retold: the same, with each text in it put otherwise."""

from collections.abc import Callable
from typing import Any

import msgspec

from rcmcli.model.text import Text


def retold(value: Any, told: Callable[[Text], Text], word: Callable[[str], str] = str) -> Any:
    """A value of an agenda, its texts as `told` has them and its plain strings as `word` has them, however deep."""
    if isinstance(value, Text):
        return told(value)
    if isinstance(value, str):
        return word(value)
    if isinstance(value, tuple):
        return tuple(retold(one, told, word) for one in value)
    if isinstance(value, msgspec.Struct):
        parts = {name: retold(getattr(value, name), told, word) for name in value.__struct_fields__}
        return type(value)(**parts)
    return value
