"""Days whose items are written as lines: the lines become the tables that they stand for, and keep their places."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from rcmcli.atlas.keys import key
from rcmcli.directory import find
from rcmcli.model.agenda import Agenda
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.store.lines.pieces import NO_PARTY, Grammar
from rcmcli.store.lines.reader import read_lines
from rcmcli.store.lines.words import Stretch
from rcmcli.store.spans import Spans

_LANGUAGES = ("en", "es", "fr", "pt")
# What is not one character of the text for one of the value: an escape, or the two that end a line in Windows.
_ESCAPE = re.compile(r"\\(?:[ \t]*+\r?\n\s*+|u.{4}|U.{8}|.)|\r\n", re.DOTALL)


class Inlay(msgspec.Struct, frozen=True):
    """The lines of a day: where the values of its items stand in their text, where an id may be added, what is doubtful."""

    holder: Path
    places: dict[Path, Stretch]
    ends: dict[Path, int]
    faults: tuple[Fault, ...]


def lay_in(tree: dict[str, Any]) -> list[Inlay]:
    """Put tables in the place of the lines of each day; a tree without lines stays as it is."""
    days = tree.get("day")
    written = [
        (d, day)
        for d, day in enumerate(days if isinstance(days, list) else ())
        if isinstance(day, dict) and isinstance(day.get("items"), str)
    ]
    if not written:
        return []
    grammar = grammar_of(tree)
    told: set[str] = set()
    return [_of_day(d, day, grammar, told) for d, day in written]


def grammar_of(tree: dict[str, Any]) -> Grammar:
    """The grammar of an agenda, as far as it can be told before its values are known to be right."""
    listed = tree.get("languages")
    languages = [name for name in listed if name in _LANGUAGES] if isinstance(listed, list) else []
    own = {key(name) for name in _own_names(tree)}
    return Grammar(tuple(dict.fromkeys(languages)), lambda name: key(name) in own or find(name) is not None)


def grammar_for(agenda: Agenda, languages: Sequence[str]) -> Grammar:
    """The grammar in which an agenda is written in some languages."""
    named = {key(name) for name in (agenda.host, *agenda.delegations, *agenda.observers) if key(name)}
    return Grammar(tuple(languages), lambda name: key(name) in named or find(name, agenda) is not None)


def lay_into(spans: Spans, inlay: Inlay) -> None:
    """Tell the spans of a text where the values in a day's lines stand."""
    where = spans.where(inlay.holder)
    if where is None:
        return
    index = _indices(spans.text(inlay.holder), where[0])
    for path, (start, end) in inlay.places.items():
        spans.lay_in(path, index(start), index(end))
    spans.laid_in.update((path, index(end)) for path, end in inlay.ends.items())


def _of_day(d: int, day: dict[str, Any], grammar: Grammar, told: set[str]) -> Inlay:
    """The lines of a day; a name that is no party's is doubted once, not again where it is `told`."""
    text = day.pop("items")
    sheet = read_lines(text, grammar)
    holder: Path = ("day", d, "items")
    tables = day.get("item", [])
    faults = [Fault("F104", *_BOTH, holder, "key", fatal=False)] if tables else []
    before = len(tables) if isinstance(tables, list) else 0
    if isinstance(tables, list) and sheet.items:
        day["item"] = [*tables, *sheet.items]
    home: Path = ("day", d, "item")
    places = {(*home, before + int(path[0]), *path[1:]): where for path, where in sheet.places.items()}
    for n, doubt in enumerate(sheet.doubts):
        if doubt.fault.says is NO_PARTY[0]:
            name = key(text[slice(*doubt.where)])
            if name in told:
                continue
            told.add(name)
        places[*holder, n] = doubt.where
        faults.append(msgspec.structs.replace(doubt.fault, path=(*holder, n)))
    ends = {(*home, before + int(path[0])): end for path, end in sheet.ends.items()}
    return Inlay(holder, places, ends, tuple(faults))


def _own_names(tree: dict[str, Any]) -> list[str]:
    """The names that the agenda gives to those who take part."""
    names = [tree.get("host")]
    for listed in (tree.get("delegations"), tree.get("observers")):
        names += listed if isinstance(listed, list) else []
    parties = tree.get("parties")
    for code, entry in parties.items() if isinstance(parties, dict) else ():
        names.append(code)
        for value in entry.values() if isinstance(entry, dict) else (entry,):
            names += value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
    return [name for name in names if isinstance(name, str) and key(name)]


def _indices(written: str, begins: int) -> Callable[[int], int]:
    """The index in the text of each character of a string's value, which is written there from `begins` on."""
    mark = 3 if written[:3] in ('"""', "'''") else 1
    first = mark
    if mark == 3 and written[3:5].startswith(("\n", "\r\n")):
        first += 1 if written[3] == "\n" else 2
    values, texts, at = [0], [first], first
    for found in _ESCAPE.finditer(written, first) if written[0] == '"' else re.finditer("\r\n", written[first:]):
        start, end = found.span() if written[0] == '"' else (found.start() + first, found.end() + first)
        gap = found[0].startswith("\\") and found[0][1:].lstrip(" \t")[:1] in ("\n", "\r")
        value = values[-1] + start - at
        values.append(value + (0 if gap else 1))
        texts.append(end)
        at = end

    def index(value: int) -> int:
        n = bisect_right(values, value) - 1
        return begins + texts[n] + value - values[n]

    return index


_BOTH = (
    Text(
        en="this day writes its items in two forms: as lines here, and under [[day.item]]",
        es="este día escribe sus puntos de dos formas: como líneas aquí, y bajo [[day.item]]",
    ),
    Text(
        en="keep one form; until then the lines come after the tables",
        es="deje una sola forma; mientras tanto las líneas van detrás de las tablas",
    ),
)
