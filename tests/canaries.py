"""An agenda in which every text is a word of its own, found by reflection, so that a test can say which of them got out."""

import io
import re
import types
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
import pytest
from conftest import Rcm

from rcmcli.model import agenda
from rcmcli.model.agenda import Agenda, Audience, Names, Table
from rcmcli.model.text import Text
from rcmcli.model.walltime import DateRange, ItemTime

Tree = dict[str, Any]
_DAY = date(2026, 11, 4)
# Values that have to be of a certain form; what they could tell is tested apart.
_FORMED: dict[str, Any] = {
    "format": 1, "timezone": "America/Guatemala", "status": "final", "languages": ["es", "en"], "weekday": "",
    "zones": {"Mexico": "Tijuana"}, "offset": "GMT-6", "interpreters": 2, "people": {"MX": 3}, "each": 5,
    "lines": None, "on": [1],
}  # fmt: skip


class Canaries:
    """Words that stand nowhere else, and the place in the agenda that each was put in."""

    def __init__(self) -> None:
        self.places: dict[str, str] = {}

    def word(self, place: str) -> str:
        """A new word for a place; the texts of two languages have two."""
        word = f"zq{len(self.places):03d}x"
        self.places[word] = place
        return word

    def fill(self, kind: type[Table], place: str, /, **given: Any) -> Tree:
        """A table of this kind in which every key has a word, or what is given; None leaves a key out."""
        tree: Tree = {}
        for field in msgspec.structs.fields(kind):
            key, here = field.encode_name, f"{place}.{field.encode_name}".strip(".")
            value = given[field.name] if field.name in given else self._value(field.name, field.type, here)
            if value is not None:
                tree[key] = value
        return tree

    def found(self, words: str) -> set[str]:
        """The places of all words of ours that stand in a text."""
        return {self.places[word] for word in set(re.findall(r"zq\d{3}x", words.casefold()))}

    def _value(self, name: str, kind: Any, place: str) -> Any:
        is_other_word = get_origin(kind) is Literal and _FORMED.get(name) not in get_args(kind)
        if name in _FORMED and not is_other_word:
            return _FORMED[name]
        kind = next((one for one in _choices(kind) if get_origin(one) is not Annotated), None)
        if kind is str:
            address = place.endswith((".link", ".url"))
            return f"https://{self.word(place)}.example/{self.word(place)}" if address else self.word(place)
        if kind is Text:
            return {"en": f"{self.word(place)} in English", "es": f"{self.word(place)} en español"}
        if get_origin(kind) is tuple:
            inner = get_args(kind)[0]
            inner = getattr(agenda, inner) if isinstance(inner, str) else inner
            return [self._value("", one, place) for one in _choices(inner)]
        return self._table(kind, place, name)

    def _table(self, kind: Any, place: str, name: str = "") -> Any:
        if get_origin(kind) is dict:
            inner = get_args(kind)[1]
            return {"09:00": self._value("", inner, place)}
        if isinstance(kind, type) and issubclass(kind, Table):
            return self.fill(kind, place, **_silent(kind), **({"topics": None} if place.count("topics") > 1 else {}))
        if get_origin(kind) is Literal:
            return get_args(kind)[-1]
        return {
            date: None if name == "until" else _DAY,
            bool: True,
            ItemTime: "09:00" if name == "start" or place.startswith("deadlines") else "09:00-10:00",
            DateRange: "2026-11-04",
        }.get(kind)


def _choices(kind: Any) -> tuple[Any, ...]:
    if kind is Audience:
        return (Names,)
    is_union = get_origin(kind) in (Union, types.UnionType)
    return tuple(one for one in get_args(kind) if one is not type(None)) if is_union else (kind,)


def _silent(kind: type[Table]) -> Tree:
    """A text that does not say itself whom it is for."""
    names = {field.name for field in msgspec.structs.fields(kind)}
    return dict.fromkeys(names & {"audience", "parties"})


def tables(kind: Any = Agenda) -> Iterator[type[Table]]:
    """Every kind of table that an agenda may hold."""
    seen: list[type[Table]] = [kind]
    for one in seen:
        yield one
        found = [inner for field in msgspec.structs.fields(one) for inner in inside(field.type)]
        seen += [inner for inner in dict.fromkeys(found) if inner not in seen]


def inside(kind: Any) -> Iterator[type[Table]]:
    """The kinds of table that a field of this type may hold."""
    kind = getattr(agenda, kind) if isinstance(kind, str) else kind
    if isinstance(kind, type) and not get_args(kind):
        yield from [kind] if issubclass(kind, Table) else []
    elif get_origin(kind) is not Literal:
        for one in get_args(kind):
            if isinstance(one, str | type) or get_args(one):
                yield from inside(one)


def written(data: bytes) -> str:
    """All that stands in a file: the members of a zip with their names; the text, facts and outline of a PDF, with the
    spaces between its words and without; else the bytes, lines unfolded."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as members:
            parts = [name.encode() + b"\n" + members.read(name) for name in members.namelist()]
        return "\n".join(
            re.sub(r"<[^>]+>", "", part.decode("utf-8", "replace")) + part.decode("utf-8", "replace") for part in parts
        )
    if data.startswith(b"%PDF"):
        pdfium = pytest.importorskip("pypdfium2", reason="pypdfium2 reads the text of a PDF")
        paper = pdfium.PdfDocument(data)
        pages = [page.get_textpage().get_text_range() for page in paper]
        facts = [*paper.get_metadata_dict().values(), *(one.get_title() for one in paper.get_toc())]
        text = " ".join([*pages, *facts])
        return f"{data.decode('latin-1')} {' '.join(text.split())} {''.join(text.split())}"
    if data.startswith(b"\x89PNG"):  # its words stand in it as text
        return data.decode("utf-8", "replace")
    return data.decode("utf-8").replace("\r\n ", "")


def pictured(rcm: Rcm, folder: Path, *words: str) -> str:
    """What stands in the pictures of all days, and what they are called."""
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    done = rcm("export", "png", *words, cwd=folder)
    assert done.code == 0, done.err
    return " ".join(f"{path.name} {written(path.read_bytes())}" for path in sorted(folder.iterdir()))
