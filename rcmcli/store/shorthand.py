"""The short ways to write a thing, spelled out, and every string cleaned: from `tomllib`'s tree to the model's.

A bare string may stand for a `Text`, a topic, a speaker, a venue; a table of languages for a topic.
"""

import types
from datetime import date, datetime
from functools import cache
from typing import Any, Union, get_args, get_origin

import msgspec

from rcmcli.model import agenda
from rcmcli.model.agenda import Table
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, clean

_LANGUAGES = frozenset({"any", "en", "es", "fr", "pt"})


def spell_out(value: Any, kind: Any) -> Any:
    """`value` as the model writes it: short forms made long, notations read, hidden characters gone.

    What does not fit `kind` is left as it is, for the faults to be told.
    """
    if isinstance(value, str):
        return _from_string(clean(value), kind)
    if isinstance(value, list):
        return [spell_out(entry, element(kind)) for entry in value]
    if isinstance(value, dict):
        table = table_of(kind)
        return _misfit(value) if hasattr(table, "parse") else _from_table(value, table)
    return _parsed(value, kind) if not _is_huge(value) else _misfit(value)


@cache
def keys(kind: type[msgspec.Struct]) -> dict[str, msgspec.structs.FieldInfo]:
    """The keys that a table of `kind` may have, by the name they have in the file."""
    return {field.encode_name: field for field in msgspec.structs.fields(kind)}


@cache
def kinds(kind: type[msgspec.Struct]) -> dict[str, Any]:
    """The kind of each key that a table of `kind` may have; quicker than `keys`, which every file would pay for."""
    written: dict[str, Any] = {}
    for base in reversed(kind.__mro__):
        written.update(vars(base).get("__annotations__", {}))
    return {key: written[name] for name, key in zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)}


@cache
def choices(kind: Any) -> tuple[Any, ...]:
    """The kinds that a key admits: a union's members without None, or the kind itself."""
    if get_origin(kind) in (Union, types.UnionType):
        return tuple(member for member in get_args(kind) if member is not type(None))
    return (kind,)


@cache
def table_of(kind: Any) -> Any:
    """The kind of table that `kind` admits, None where it admits none."""
    for choice in choices(kind):
        if get_origin(choice) is dict or (isinstance(choice, type) and issubclass(choice, msgspec.Struct)):
            return choice
    return None


@cache
def element(kind: Any) -> Any:
    """The kind of each entry of a list of `kind`."""
    for choice in choices(kind):
        if get_origin(choice) is tuple:
            inner = get_args(choice)[0]
            return getattr(agenda, inner) if isinstance(inner, str) else inner
    return None


def _from_string(text: str, kind: Any) -> Any:
    table = table_of(kind)
    if table is Text:
        return Text(any=text)
    if isinstance(table, type) and issubclass(table, Table) and table.SHORT:
        return {table.SHORT: spell_out(text, kinds(table)[table.SHORT])}
    return _parsed(text, kind)


def _is_huge(value: Any) -> bool:
    """Whether it is a number beyond the 64 bits of TOML, which Python would fail to print."""
    return isinstance(value, int) and value.bit_length() > 63


def _misfit(value: Any) -> Any:
    """`value` so that it fits no key: a table is no notation, a huge number is none at all."""
    return (value,)


def _parsed(value: Any, kind: Any) -> Any:
    if not isinstance(value, (str, date)) or isinstance(value, datetime):
        return value
    for choice in choices(kind):
        if hasattr(choice, "parse"):
            try:
                return choice.parse(value)
            except Misread:
                return value
    return value


def _from_table(table: dict[str, Any], kind: Any) -> Any:
    if get_origin(kind) is dict:
        return {clean(key): spell_out(value, get_args(kind)[1]) for key, value in table.items()}
    if not isinstance(kind, type) or not issubclass(kind, msgspec.Struct):
        return {clean(key): spell_out(value, None) for key, value in table.items()}
    if issubclass(kind, Table) and kind.SHORT and table and _LANGUAGES.issuperset(table):
        return {kind.SHORT: spell_out(table, Text)}
    known = kinds(kind)
    return {key: spell_out(value, known.get(key)) for key, value in table.items()}
