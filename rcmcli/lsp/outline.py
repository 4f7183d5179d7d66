"""The outline of a text: its days and their items, or its groups and their activities, each where it stands."""

from collections.abc import Iterator
from typing import NamedTuple

from rcmcli.lsp.documents import Document, enter
from rcmcli.lsp.sheet import Stretch
from rcmcli.model.activities import Activities
from rcmcli.model.agenda import Agenda
from rcmcli.model.dates import short_date
from rcmcli.model.span import Path, Span
from rcmcli.model.text import Text, one_line


class Entry(NamedTuple):
    """A part of the outline: what it is called, all of it, where its title stands, and what it holds."""

    name: str
    detail: str
    where: Stretch
    title: Stretch
    within: tuple["Entry", ...] = ()


def outline_of(document: Document, language: str) -> list[Entry]:
    """The outline; none of a text of which too little can be read."""
    enter(document.root)
    reading = document.reading
    if reading.mended is not None:
        return []
    if reading.activities:
        return [*_of_calendar(document, reading.activities, language)]
    return [*_of_agenda(document, document.agenda, language)] if document.agenda else []


def _of_agenda(document: Document, agenda: Agenda, language: str) -> Iterator[Entry]:
    for d, day in enumerate(agenda.days):
        path: Path = ("day", d)
        items = tuple(
            _entry(document, (*path, "item", i), item.title, str(item.time), language)
            for i, item in enumerate(day.items)
        )
        name = f"{day.date:%Y-%m-%d}, {short_date(day.date, language)}"
        yield _entry(document, path, day.title, name, language, items, key="date")
    for n, item in enumerate(agenda.unplaced):
        yield _entry(document, ("unplaced", n), item.title, "", language)


def _of_calendar(document: Document, calendar: Activities, language: str) -> Iterator[Entry]:
    for g, group in enumerate(calendar.groups):
        path: Path = ("group", g)
        inside = tuple(
            _entry(document, (*path, "activity", a), one.title, str(one.when), language)
            for a, one in enumerate(group.activities)
        )
        yield _entry(document, path, group.title, "", language, inside)
    for n, due in enumerate(calendar.deadlines):
        yield _entry(document, ("deadline", n), due.title, str(due.by), language)


def _entry(
    document: Document, path: Path, title: Text, detail: str, language: str, within: tuple[Entry, ...] = (),
    key: str = "title",
) -> Entry:  # fmt: skip
    spans = document.reading.spans
    where = document.stretch(spans.find((*path, key)))
    first = spans.find((*path, key) if spans.is_laid_in(path) else path).line
    last = first if spans.is_laid_in(path) else spans.last_line_of(first)
    lines = document.stretch(Span(first, 1, last + 1, 1))
    whole = Stretch(min(lines.start, where.start), max(lines.end, where.end, *(one.where.end for one in within), 0))
    name = one_line(title.pick(language)) or detail
    return Entry(name or "–", detail if detail != name else "", whole, where, within)
