"""Values: whether two things say the same in some languages, whatever they say in others and at whatever hour."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

import msgspec

from rcmcli.model.comparison import Aspect, Value
from rcmcli.model.schedule import Point
from rcmcli.model.text import Text

_AT_SOME_HOUR = ("local",)


def aspect_of(
    key: str, before: Sequence[Value], after: Sequence[Value], languages: Sequence[str], since: tuple[Any, Any] = (None, None)
) -> Iterator[Aspect]:  # fmt: skip
    """What is otherwise, if anything is; the hours of topics count from the start of their items, `since` then."""
    ways = [
        one for one in languages if _told(tuple(before), one, since[0]) != _told(tuple(after), one, since[1])
    ]  # fmt: skip
    if ways or _bare(before) != _bare(after):
        yield Aspect(key, tuple(before), tuple(after), tuple(ways))


def texts(*words: Text) -> tuple[Text, ...]:
    """Those of some words that are there."""
    return tuple(one for one in words if one)


def _told(value: Any, language: str, since: datetime | None) -> Any:
    """A value as it is said in one language."""
    if isinstance(value, Text):
        return value.pick(language)
    if isinstance(value, Point):
        local = value.local[0] if value.local else None
        hours = (local.start - since, local.end and local.end - since) if local and since else local
        return (hours, *_fields(value, language, since))
    if isinstance(value, msgspec.Struct):
        return _fields(value, language, since)
    return tuple(_told(one, language, since) for one in value) if isinstance(value, tuple) else value


def _fields(value: msgspec.Struct, language: str, since: datetime | None) -> tuple[Any, ...]:
    names = [name for name in value.__struct_fields__ if name not in _AT_SOME_HOUR]
    return tuple(_told(getattr(value, name), language, since) for name in names)


def _bare(values: Sequence[Value]) -> list[Value]:
    """Those of some values that no language says otherwise: figures and dates."""
    return [one for one in values if isinstance(one, int | date)]
