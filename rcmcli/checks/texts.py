"""The texts of a file that are given by language, each with where it stands: what the language checks look at."""

from collections.abc import Iterable
from functools import cache
from typing import Any, ForwardRef, get_args

import msgspec

from rcmcli.checks.last_answer import cached_last
from rcmcli.model.activities import Activities
from rcmcli.model.agenda import Agenda, Table
from rcmcli.model.calendar import Calendar
from rcmcli.model.span import Path
from rcmcli.model.text import LANGUAGE_NAMES, Text, enumerated

Found = tuple[Path, Text]


@cached_last
def by_language(file: Agenda | Activities) -> tuple[Found, ...]:
    """Every text that is given in one language or more, not in a bare string, in the order of the model's keys."""
    found: list[Found] = []
    left: list[tuple[Path, Any]] = [((), file)]
    while left:
        path, value = left.pop()
        if isinstance(value, Text):
            if value.en or value.es or value.fr or value.pt:
                found.append((path, value))
        elif isinstance(value, Table):
            left += [((*path, key), one) for key, name in _keys(type(value)) if (one := getattr(value, name))]
        elif isinstance(value, dict):
            left += [((*path, key), one) for key, one in reversed(value.items())]
        elif isinstance(value, tuple) and value:
            left += [((*path, n), value[n]) for n in range(len(value) - 1, -1, -1)]
    return tuple(found)


def checked(agenda: Agenda, calendar: Calendar) -> Agenda | Activities:
    """The file whose texts are looked at: the agenda, or the calendar of activities that is checked instead."""
    return calendar.beside.calendar if calendar.beside else agenda


def in_languages(codes: Iterable[str]) -> Text:
    """The names of languages as a sentence lists them."""
    names = [LANGUAGE_NAMES[code] for code in codes]
    return Text(en=enumerated([name.en for name in names], "en"), es=enumerated([name.es for name in names], "es"))


@cache
def _keys(kind: type[Table]) -> tuple[tuple[str, str], ...]:
    """The keys of a table that may hold a text, with their names in the model, the last first."""
    fields = reversed(msgspec.structs.fields(kind))
    return tuple((one.encode_name, one.name) for one in fields if _may_hold(one.type))


@cache
def _may_hold(kind: Any) -> bool:
    """Whether a value of this kind is a text, or may have one in it."""
    if isinstance(kind, type) and not get_args(kind):
        return kind is Text or issubclass(kind, Table)
    return isinstance(kind, ForwardRef) or any(map(_may_hold, get_args(kind)))
