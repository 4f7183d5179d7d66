"""Completing: what may be written where the cursor is: keys and words of the schema, parties, places, rooms, ids."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from rcmcli.lsp import keys
from rcmcli.lsp.documents import Document, enter
from rcmcli.lsp.names import Name, named
from rcmcli.lsp.sheet import Stretch
from rcmcli.lsp.subjects import ROOMS, WHO
from rcmcli.lsp.typed import Typed, typed_at
from rcmcli.store.manuscript import written
from rcmcli.words import editors, say

Kind = Literal["key", "word", "party", "place", "name"]
_HEADERS = (
    ("[[day]]", ("day",)),
    ("[[day.item]]", ("day", "item")),
    ("[[unplaced]]", ("unplaced",)),
    ("[printed]", ("printed",)),
    ("[printed.start]", ("printed", "start")),
    ("[arrange]", ("arrange",)),
)
_CALENDAR_HEADERS = (
    ("[[group]]", ("group",)),
    ("[[group.activity]]", ("group", "activity")),
    ("[[deadline]]", ("deadline",)),
)
_HEADED = {name for _, names in (*_HEADERS, *_CALENDAR_HEADERS) for name in names[-1:]} - {"start"}
_BRACKETS = re.compile(r"\]*")
_BEGUN = re.compile(r"[ \t]*[.=]")
_KEY = re.compile(r"^[ \t]*([A-Za-z0-9_-]+)[ \t]*[.=]", re.MULTILINE)
_OPEN_LEADS = re.compile(r"\[(?:[^\]\[]*,)?[ \t]*([^\]\[,]*)\Z")
_OPEN_ROOM = re.compile(r"[ \t]@[ \t]+([^\[\]()#@]*)\Z")
_OPEN_KIND = re.compile(r"[ \t]#([\w-]*)\Z")


class Offer(NamedTuple):
    """A thing to write: what it is called and said to be, the stretch that it takes, and the words that stand there then."""

    label: str
    kind: Kind
    where: Stretch
    text: str
    detail: str = ""
    about: str = ""


def offers_at(document: Document, others: Sequence[Document], index: int, language: str) -> list[Offer]:
    """What may be written at an index, the likeliest first."""
    enter(document.root)
    typed = typed_at(document.text, index)
    if typed.spot == "header":
        return _headers(document, _heading(document, typed, index), language)
    if typed.spot == "key":
        return [] if typed.quoted else [*_keys(document, typed, language)]
    if typed.spot == "lines":
        return [*_in_lines(document, typed, language)]
    return [*_values(document, typed, others, language)] if typed.spot == "value" else []


def _headers(document: Document, where: Stretch, language: str) -> list[Offer]:
    """The headings that a table may stand under."""
    known = _CALENDAR_HEADERS if document.is_calendar else _HEADERS
    return [
        Offer(label, "key", where, label, about=keys.about(names, is_calendar=document.is_calendar, language=language))
        for label, names in known
    ]


def _heading(document: Document, typed: Typed, index: int) -> Stretch:
    """A heading that is being typed; what is left of one that is closed behind the cursor goes with it."""
    rest = _BRACKETS.match(document.text, index)
    return Stretch(typed.header, rest.end() if rest else index)


def _keys(document: Document, typed: Typed, language: str) -> Iterator[Offer]:
    """The keys of the table that it does not have yet; what has a heading of its own is offered as that."""
    text = document.text
    following = text.find("\n[", typed.where.end)
    behind = text[typed.where.end : following if following >= 0 else len(text)]
    has = typed.seen if typed.in_braces else {*typed.seen, *_KEY.findall(behind), *_HEADED}
    begun = _BEGUN.match(text, typed.where.end) is not None
    for key in keys.keys_in(typed.names, is_calendar=document.is_calendar, language=language):
        if key.name not in has:
            words = key.name if begun else f"{key.name} = "
            detail = say(editors.REQUIRED, language) if key.required else ""
            yield Offer(key.name, "key", typed.where, words, detail, key.about)
    if not typed.in_braces and not begun and not text[: typed.where.start].rpartition("\n")[2].strip():
        yield from _headers(document, typed.where, language)


def _values(document: Document, typed: Typed, others: Sequence[Document], language: str) -> Iterator[Offer]:
    """The words that a key admits, and the names that fit it."""
    is_calendar = document.is_calendar
    for word in keys.words_of(typed.names, is_calendar=is_calendar, language=language):
        bare = word.name.isdecimal()
        yield Offer(word.name, "word", typed.where, word.name if bare else _quoted(word.name, typed), about=word.about)
    if typed.names and not typed.quoted:
        known = keys.keys_in(typed.names[:-1], is_calendar=is_calendar, language=language)
        if any(key.name == typed.names[-1] and "boolean" in key.kinds for key in known):
            yield from (Offer(word, "word", typed.where, word) for word in ("true", "false"))
    yield from _named(named(document, typed.names, others, language), typed)


def _named(names: Iterable[Name], typed: Typed) -> Iterator[Offer]:
    for name in names:
        if not typed.quoted or not set(name.label) & set("\"'\\\n"):
            yield Offer(name.label, name.kind, typed.where, _quoted(name.label, typed), name.detail)


def _quoted(words: str, typed: Typed) -> str:
    return words if typed.quoted else written(words)


def _in_lines(document: Document, typed: Typed, language: str) -> Iterator[Offer]:
    """In a day of lines: who leads between brackets, rooms behind an @, kinds behind a #."""
    line = document.text[typed.where.start : typed.where.end].rpartition("\n")[2]
    end = typed.where.end
    for begun, names in ((_OPEN_LEADS, WHO), (_OPEN_ROOM, ROOMS)):
        if found := begun.search(line):
            where = Stretch(end - len(found[1]), end)
            inside = Typed("value", names, where, quoted=True)
            yield from _named(named(document, names, (), language), inside)
            return
    if found := _OPEN_KIND.search(line):
        where = Stretch(end - len(found[1]), end)
        for word in keys.words_of(("day", "item", "kind"), is_calendar=False, language=language):
            yield Offer(word.name, "word", where, word.name, about=word.about)
