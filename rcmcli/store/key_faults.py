"""The faults of keys: one that no such table has, with the one it was meant to be, and one that is missing."""

from collections.abc import Iterator
from typing import Any

import msgspec

from rcmcli.model.agenda import Table
from rcmcli.model.change import Rename
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path
from rcmcli.model.text import Text, one_line
from rcmcli.store.shorthand import keys
from rcmcli.store.slips.key_words import meant_key

# Keys whose loss by a misspelling would make hours or admissions wrong.
_WEIGHTY = frozenset(
    {"time", "timezone", "date", "day", "item", "status", "audience", "for", "optional", "zones", "publish", "until"}
)
_LITTLE, _MUCH = 0.6, 0.8
_ADMISSION = ("audience", "for")
# What is not checked where a key is missing.
_NOT_CHECKED = Text(
    en=": local times and other calendars are not checked without it",
    es=": sin ella no se comprueban las horas locales ni otros calendarios",
)
_BLIND = {"timezone": _NOT_CHECKED, "date": _NOT_CHECKED}
_EXAMPLES = {
    "format": "format = 1",
    "timezone": 'timezone = "America/Costa_Rica"',
    "date": "date = 2021-09-09",
}


def meant_keys(table: dict[str, Any], nearest: dict[str, str], kind: type[msgspec.Struct]) -> Iterator[tuple[str, str]]:
    """The unknown keys that can only be one that the table lacks: by a word for it, or because it must be there and is much
    alike.

    Who is admitted is left to a person: `closed = true` and `private = "staff"` are no audience yet.
    """
    for key, own in nearest.items():
        is_alone = own not in table and [*nearest.values()].count(own) == 1
        is_said = own and (meant_key(key, [own]) or (keys(kind)[own].required and _alike(key, [own], _MUCH)))
        if is_alone and is_said and own not in _ADMISSION:
            yield key, own


def nearest_key(key: str, kind: type[msgspec.Struct]) -> str:
    """The key of a table that an unknown one was meant to be; empty for none."""
    known = [name for name in keys(kind) if name != "any"]
    return meant_key(key, known) or _alike(key, known, _LITTLE)


def _alike(key: str, known: list[str], share: float) -> str:
    """The key among `known` with which another shares most of its letters, if it is so much of them; else empty."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(key.lower(), known, n=1, cutoff=share)), "")


def unknown_key(key: str, near: str, kind: type[msgspec.Struct], path: Path, *, is_sure: bool) -> Fault:
    """A key that no such table has; `near` is the one it was meant to be, which is written by `--fix` where that is sure."""
    known = [name for name in keys(kind) if name != "any"]
    shown = one_line(key)[:60]
    says = Text(en=f"no key is called “{shown}” here", es=f"aquí ninguna clave se llama «{shown}»")
    short = kind.SHORT if issubclass(kind, Table) else ""
    if key in ("en", "es", "fr", "pt") and short and keys(kind)[short].type is Text:
        hint = Text(en=f'write {short} = {{ {key} = "…" }}', es=f'escriba {short} = {{ {key} = "…" }}')
    elif key == "audience" and "for" not in known:
        hint = Text(
            en="whom it is for is said of a day, an item, a note, a document or a link",
            es="para quién es se dice de un día, un punto, una nota, un documento o un enlace",
        )
    elif key in ("item", "items") and "day" in known:
        hint = Text(en="items stand in a day: [[day.item]]", es="los puntos van dentro de un día: [[day.item]]")
    elif is_sure:
        hint = Text(en=f"call it {near}", es=f"llámela {near}")
    elif near:
        hint = Text(en=f"did you mean “{near}”?", es=f"¿quiso decir «{near}»?")
    else:
        listed = ", ".join(known)
        hint = Text(en=f"the keys here are: {listed}", es=f"las claves aquí son: {listed}")
    fatal = key == "audience" or near in _WEIGHTY
    return Fault("F102", says, hint, path, "key", fatal=fatal, fix=(Rename(path, near),) if is_sure else ())


def missing_key(key: str, path: Path) -> Fault:
    """A key that a table must have."""
    blind = _BLIND.get(key, Text())
    says = Text(en=f"the key “{key}” is missing{blind.en}", es=f"falta la clave «{key}»{blind.es}")
    example = _EXAMPLES.get(key, f'{key} = "…"')
    return Fault("F103", says, Text(en=f"write {example}", es=f"escriba {example}"), (*path, key), "key")
