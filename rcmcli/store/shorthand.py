"""The short ways to write a thing, spelled out, and every string cleaned: from `tomllib`'s tree to the model's.

A bare string may stand for a `Text`, a topic, a speaker, a venue; a table of languages for a topic.
"""

import types
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any, Union, get_args, get_origin

import msgspec

from rcmcli.model import agenda
from rcmcli.model.agenda import Table
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, clean

_LANGUAGES = frozenset({"any", "en", "es", "fr", "pt"})


class Form(msgspec.Struct, frozen=True):
    """How values of one kind are written: the kind of table they may be, of list entry, and what reads their notation.

    `short` is the key of the table that a bare string stands for; where it is `plain`, a string is just a string.
    """

    table: Any
    entry: Any
    short: str
    parse: Callable[[object], object] | None
    plain: bool
    has_keys: bool


def spell_out(value: Any, kind: Any) -> Any:
    """`value` as the model writes it: short forms made long, notations read, hidden characters gone.

    What does not fit `kind` is left as it is, for the faults to be told.
    """
    return _spelled(value, _form(kind))


def _spelled(value: Any, form: Form) -> Any:
    if isinstance(value, str):
        return clean(value) if form.plain else _from_string(clean(value), form)
    if isinstance(value, list):
        inner = _form(form.entry)
        return [_spelled(entry, inner) for entry in value]
    if isinstance(value, dict):
        return _misfit(value) if hasattr(form.table, "parse") else _from_table(value, form)
    return _parsed(value, form) if not _is_huge(value) else _misfit(value)


@cache
def _form(kind: Any) -> Form:
    table = table_of(kind)
    has_keys = isinstance(table, type) and issubclass(table, msgspec.Struct)
    short = table.SHORT if has_keys and issubclass(table, Table) else ""
    parse = next((one.parse for one in choices(kind) if hasattr(one, "parse")), None)
    return Form(table, element(kind), short, parse, not (short or parse or table is Text), has_keys)


@cache
def _forms(kind: type[msgspec.Struct]) -> dict[str, Form]:
    """The form of each key that a table of `kind` may have."""
    return {key: _form(of_key) for key, of_key in kinds(kind).items()}


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


def _from_string(text: str, form: Form) -> Any:
    if form.table is Text:
        return Text(any=text)
    if form.short:
        return {form.short: _from_string(text, _forms(form.table)[form.short])}
    return _parsed(text, form) if form.parse else text


def _is_huge(value: Any) -> bool:
    """Whether it is a number beyond the 64 bits of TOML, which Python would fail to print."""
    return isinstance(value, int) and value.bit_length() > 63


def _misfit(value: Any) -> Any:
    """`value` so that it fits no key: a table is no notation, a huge number is none at all."""
    return (value,)


def _parsed(value: Any, form: Form) -> Any:
    if form.parse is None or not isinstance(value, (str, date)) or isinstance(value, datetime):
        return value
    try:
        return form.parse(value)
    except Misread:
        return value


def _from_table(table: dict[str, Any], form: Form) -> Any:
    kind = form.table
    if kind is Text or (form.short and table and _LANGUAGES.issuperset(table)):
        words = {one: clean(said) if isinstance(said, str) else _spelled(said, _ANY) for one, said in table.items()}
        return words if kind is Text else {form.short: words}
    if form.has_keys:
        known = _forms(kind)
        return {key: _spelled(value, known.get(key, _ANY)) for key, value in table.items()}
    inner = _form(get_args(kind)[1]) if get_origin(kind) is dict else _ANY
    return {clean(key): _spelled(value, inner) for key, value in table.items()}


_ANY = _form(None)
