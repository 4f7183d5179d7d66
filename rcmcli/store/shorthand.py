"""The short ways to write a thing, spelled out, and every string cleaned: from `tomllib`'s tree to the model's.

A bare string may stand for a `Text`, a topic, a speaker, a venue; a table of languages for a topic.
"""

import types
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from rcmcli.model import agenda
from rcmcli.model.agenda import Table
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, clean
from rcmcli.reading.strict import READERS, read_dates

_MOST_BITS = 63  # of a number of TOML; Python would fail to print one that is far beyond
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

    What does not fit `kind` is left as it is, for the faults to be told. The tables of `value` are changed in place.
    """
    return _spelled(value, _form(kind))


def _spelled(value: Any, form: Form) -> Any:
    if isinstance(value, str):
        return clean(value) if form.plain else _from_string(clean(value), form)
    if isinstance(value, list):
        if form.parse:
            return _misfit(value)
        inner = _form(form.entry)
        return [_spelled(entry, inner) for entry in value]
    if isinstance(value, dict):
        return _misfit(value) if form.table in READERS else _from_table(value, form)
    if isinstance(value, int):
        return _misfit(value) if value.bit_length() > _MOST_BITS else value
    is_noted = form.parse and isinstance(value, date) and not isinstance(value, datetime)
    return _from_string(value, form) if is_noted else value


@cache
def _form(kind: Any) -> Form:
    table, entry = table_of(kind), element(kind)
    has_keys = isinstance(table, type) and issubclass(table, msgspec.Struct)
    short = table.SHORT if has_keys and issubclass(table, Table) else ""
    parse = next((READERS[one] for one in choices(kind) if one in READERS), None)
    plain = not (short or parse or table is Text)
    return Form(table, entry, short, parse, plain, has_keys)


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
    for each in choices(kind):
        choice = get_args(each)[0] if get_origin(each) is Annotated else each
        if get_origin(choice) is tuple:
            inner = get_args(choice)[0]
            return getattr(agenda, inner) if isinstance(inner, str) else inner
    return None


def _from_string(text: Any, form: Form) -> Any:
    """A text, or a date where the kind has a notation, as the model has it; what cannot be read is left as it is."""
    if form.parse:
        try:
            return form.parse(text)
        except Misread:
            return text
    if form.table is Text:
        return Text(any=text)
    return {form.short: _from_string(text, _forms(form.table)[form.short])} if form.short else text


def _misfit(value: Any) -> Any:
    """`value` so that it fits no key: a table is no notation, a huge number is none at all."""
    return (value,)


def _from_table(table: dict[str, Any], form: Form) -> Any:
    kind = form.table
    if kind is Text:
        return _spell_each(table, {}, _ANY)
    if form.short and table and _LANGUAGES.issuperset(table):
        return {form.short: _spell_each(table, {}, _ANY)}
    if form.has_keys:
        if kind is agenda.Day and "until" not in table:
            _part_dates(table)
        return _spell_each(_with_text(table, form) if form.short else table, _forms(kind), _ANY)
    inner = _form(get_args(kind)[1]) if get_origin(kind) is dict else _ANY
    return {clean(key): _spelled(value, inner) for key, value in table.items()}


def _with_text(table: dict[str, Any], form: Form) -> dict[str, Any]:
    """A table in which the languages of its text stand beside its other keys, with the text under its own key."""
    if form.short not in table and _forms(form.table)[form.short].table is Text:
        words = {key: table.pop(key) for key in [*table] if key in _LANGUAGES}
        return {**table, form.short: words} if words else table
    return table


def _part_dates(day: dict[str, Any]) -> None:
    """Part the date of a day that is one block for several: `2010-10-04/2010-10-05` is a date and one until."""
    ends = day["date"].split("/") if isinstance(day.get("date"), str) else []
    if len(ends) == 2:
        try:
            first, last = (read_dates(clean(end)).first for end in ends)
        except Misread:
            return
        day |= {"date": first, "until": last}


def _spell_each(table: dict[str, Any], forms: dict[str, Form], other: Form) -> dict[str, Any]:
    """Spell out each value of a table in place."""
    for key, value in table.items():
        form = forms.get(key, other)
        if isinstance(value, str):  # most of what a file holds: no further call for it
            if not (value.isascii() and value.isprintable()):
                value = table[key] = clean(value)
            if not form.plain:
                table[key] = _from_string(value, form)
        elif not (form.table is Text and isinstance(value, dict) and _spell_each(value, {}, _ANY)):
            table[key] = _spelled(value, form)
    return table


_ANY = _form(None)
