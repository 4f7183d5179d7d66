"""Keyed values: what a table of an agenda has under a key of several steps, with another value there, and that as a change."""

from collections.abc import Sequence
from typing import Any

import msgspec

from rcmcli.jobs.edit.keys import Key
from rcmcli.model.agenda import Item, Table
from rcmcli.model.change import Change, Drop, Put, RewriteItem
from rcmcli.model.length import Length
from rcmcli.model.refusal import Refusal
from rcmcli.model.span import Path
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text
from rcmcli.model.walltime import DateRange, ItemTime
from rcmcli.store.reading import Reading
from rcmcli.words import filled, setting

# The keys that the line of an item can say.
_IN_LINES = {"title", "leads", "minutes", "heading", "kind", "room", "track", "audience", "optional", "status", "time"}


def value_at(table: Any, steps: Sequence[str]) -> Any:
    """What stands under a key; none where nothing does."""
    for step in steps:
        if isinstance(table, msgspec.Struct):
            table = getattr(table, _field(table, step).name)
        else:
            table = table.get(step) if isinstance(table, dict) else None
    return table


def with_value(table: Any, steps: Sequence[str], value: Any) -> Any:
    """A table with a value under a key; where that is none, with what it is if the key is left out."""
    step, *rest = steps
    if not isinstance(table, msgspec.Struct):
        return {**(table or {}), step: with_value((table or {}).get(step), rest, value) if rest else value}
    field = _field(table, step)
    if rest:
        value = with_value(getattr(table, field.name), rest, value)
    elif value is None:
        value = field.default
    return msgspec.structs.replace(table, **{field.name: value})


def changes_of(path: Path, table: Table, key: Key, value: Any, reading: Reading) -> tuple[Change, ...]:
    """The changes that give a key of the table at `path` a value, or take it away where that is none."""
    if isinstance(table, Item) and reading.spans.is_laid_in(path):
        return _in_lines(path, table, key, value, reading)
    full = (*path, *key.steps)
    if value is None:
        return (
            (Drop(full if _has_others(path, table, key, reading) else full[:-1]),) if _is_there(full, reading) else ()
        )
    short = _short_table(path, table, key, reading)
    if short is not None:
        steps = key.steps[:short]
        return (Put((*path, *steps), value_at(with_value(table, key.steps, value), steps)),)
    return (Put(full, raw_of(value)),)


def raw_of(value: Any) -> Any:
    """A value as the file writes it."""
    if isinstance(value, Length):
        return f"~{value.least}" if value.about else f"{value.least}-{value.most}"
    return str(value) if isinstance(value, ItemTime | DateRange) else value


def _in_lines(path: Path, item: Item, key: Key, value: Any, reading: Reading) -> tuple[Change, ...]:
    if key.steps[0] not in _IN_LINES or isinstance(value, Length):
        hint = filled(setting.AS_TABLES, agenda=reading.shown)
        raise Refusal(filled(setting.NOT_IN_A_LINE, key=key.name), hint)
    return (RewriteItem(path, item, with_value(item, key.steps, value)),)


def _short_table(path: Path, table: Table, key: Key, reading: Reading) -> int | None:
    """How many steps lead to a value that is written whole, as one string or between braces, and has no such key yet."""
    full = (*path, *key.steps)
    if _is_there(full, reading):
        return None
    for size in range(1, len(key.steps)):
        inner = value_at(table, key.steps[:size])
        if isinstance(inner, Table | Text) and reading.spans.where(full[: len(path) + size]):
            return size
    return None


def _has_others(path: Path, table: Table, key: Key, reading: Reading) -> bool:
    """Whether a key is not the only one of the names in its table, which would be left empty and goes with it."""
    holder = value_at(table, key.steps[:-1])
    return not isinstance(holder, dict) or len(holder) > 1 or reading.spans.header((*path, *key.steps[:-1])) is not None


def _is_there(path: Path, reading: Reading) -> bool:
    """Whether a key stands in the file, or a version of it in a language."""
    where = reading.spans.where
    return bool(where(path) or reading.spans.header(path) or any(where((*path, one)) for one in DOCUMENT_LANGUAGES))


def _field(table: msgspec.Struct, step: str) -> msgspec.structs.FieldInfo:
    return next(one for one in msgspec.structs.fields(table) if step in (one.encode_name, one.name))
