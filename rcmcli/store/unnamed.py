"""Titles and names that are there and say nothing: of the meeting, of items, topics, documents and speakers."""

from collections.abc import Iterable, Iterator

from rcmcli.model.agenda import Agenda, Document, Speaker
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.topics import entries_of

_TITLE = Text(en="the title is empty", es="el título está vacío")
_NAME = Text(en="the name is empty", es="el nombre está vacío")
_WRITE = Text(
    en="write what the paper says there; readers and calendars show nothing else",
    es="escriba lo que dice el documento; quien lee y los calendarios no muestran otra cosa",
)


def find_unnamed(agenda: Agenda) -> Iterator[Fault]:
    """One fault for each title or name that is empty, or that holds nothing which can be seen."""
    yield from empty_title(agenda.title, ("title",))
    yield from _documents(agenda.documents, ())
    for path, item, _ in agenda.each():
        for where, entry in entries_of(item, path) if item.topics else ((path, item),):
            if _is_empty(entry.title):
                yield _fault(_TITLE, (*where, "title"))
            if entry.speakers or entry.documents:
                yield from _speakers(entry.speakers, where)
                yield from _documents(entry.documents, where)


def empty_title(title: Text, path: Path) -> Iterator[Fault]:
    """The fault of a title that is empty, or that holds nothing which can be seen."""
    if _is_empty(title):
        yield _fault(_TITLE, path)


def _speakers(speakers: Iterable[Speaker], path: Path) -> Iterator[Fault]:
    for n, one in enumerate(speakers):
        if not one.name.strip():
            yield _fault(_NAME, (*path, "speakers", n, "name"))


def _documents(documents: Iterable[Document], path: Path) -> Iterator[Fault]:
    for n, one in enumerate(documents):
        if _is_empty(one.title):
            yield _fault(_TITLE, (*path, "documents", n, "title"))


def _is_empty(title: Text) -> bool:
    return not f"{title.any}{title.en}{title.es}{title.fr}{title.pt}".strip()


def _fault(says: Text, path: Path) -> Fault:
    return Fault("F103", says, _WRITE, path, fatal=False)
