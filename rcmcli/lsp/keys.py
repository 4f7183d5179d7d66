"""Keys: what the schema of a file says of a key under a path, in one language."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from rcmcli.file_schema import agenda_schema, calendar_schema
from rcmcli.model.text import Text

_Node = dict[str, Any]


class Key(NamedTuple):
    """A key: its name, what it says, whether its table needs it, and the kinds of value that it takes."""

    name: str
    about: str
    required: bool
    kinds: tuple[str, ...]


class Word(NamedTuple):
    """A word that a key admits, and what it says."""

    name: str
    about: str


@cache
def _schema(is_calendar: bool, language: str) -> _Node:
    def said(words: Text) -> str:
        return words.pick(language)

    return calendar_schema(said) if is_calendar else agenda_schema(said)


def keys_in(names: Sequence[str], *, is_calendar: bool, language: str) -> list[Key]:
    """The keys that the table under these names may have, those first that it needs."""
    found: dict[str, Key] = {}
    for node in _nodes(names, is_calendar, language):
        needed = node.get("required", ())
        for name, value in node.get("properties", {}).items():
            found.setdefault(name, Key(name, value.get("description", ""), name in needed, tuple(_kinds(value))))
    return sorted(found.values(), key=lambda key: not key.required)


def about(names: Sequence[str], *, is_calendar: bool, language: str) -> str:
    """What the schema says of the key at the end of these names, else of what holds it; empty where it knows none."""
    for size in range(len(names), 0, -1):
        known = keys_in(names[: size - 1], is_calendar=is_calendar, language=language)
        if found := next((key.about for key in known if key.name == names[size - 1]), ""):
            return found
    return ""


def words_of(names: Sequence[str], *, is_calendar: bool, language: str) -> list[Word]:
    """The words that a key admits, or the entries of its list."""
    found: dict[str, Word] = {}
    for node in _nodes(names, is_calendar, language):
        told = node.get("x-taplo", {}).get("docs", {}).get("enumValues", ())
        for word, says in zip(node.get("enum", ()), told, strict=False):
            found.setdefault(str(word), Word(str(word), says))
    return list(found.values())


def _nodes(names: Sequence[str], is_calendar: bool, language: str) -> list[_Node]:
    """The schemas of what stands under some names; the entries of a list are what stands under its name."""
    schema = _schema(is_calendar, language)
    nodes = [*_forms(schema, schema)]
    for name in names:
        inner = [value for node in nodes if (value := _under(node, name))]
        nodes = [form for value in inner for form in _forms(schema, value)]
    return nodes


def _under(node: _Node, name: str) -> _Node | None:
    properties = node.get("properties", {})
    if name in properties:
        found: _Node = properties[name]
        return found
    others = node.get("additionalProperties")
    return others if isinstance(others, dict) else None


def _forms(schema: _Node, node: _Node) -> Iterator[_Node]:
    """A schema, what it refers to, its branches, and the entries of a list."""
    yield node
    inner: Iterable[_Node] = [*node.get("anyOf", ()), *([node["items"]] if "items" in node else [])]
    if "$ref" in node:
        inner = [schema["$defs"][node["$ref"].rpartition("/")[2]], *inner]
    for one in inner:
        yield from _forms(schema, one)


def _kinds(value: _Node) -> Iterator[str]:
    kind = value.get("type", "string")
    yield from kind if isinstance(kind, list) else [kind]
