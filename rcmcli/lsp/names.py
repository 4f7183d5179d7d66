"""Names: those that fit a key: parties, zones, cities, rooms, tracks, and the ids of what the file and its folder hold."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from rcmcli import directory
from rcmcli.directory.known import abbreviation, everybody
from rcmcli.lsp.documents import Document
from rcmcli.lsp.subjects import AUDIENCES, ITEMS, PARTIES, PLACES
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.store import shelf
from rcmcli.store.reading import Reading

_ADMITTED = ("members", "observers", "accredited", "everyone")


class Name(NamedTuple):
    """A name that may be written, what kind of thing bears it, and a word about it."""

    label: str
    kind: Literal["party", "place", "name"]
    detail: str = ""


def named(document: Document, path: Sequence[str], others: Sequence[Document], language: str) -> list[Name]:
    """The names that fit the key at the end of a path, each once, those of the file first."""
    agenda = document.agenda or document.known
    spoken = agenda.languages[0] if agenda else language
    found = dict[str, Name]()
    for name in _fitting(document, agenda, path, others, spoken):
        if name.label:
            found.setdefault(name.label, name)
    return list(found.values())


def _fitting(
    document: Document, agenda: Agenda | None, path: Sequence[str], others: Sequence[Document], language: str
) -> Iterator[Name]:
    last = path[-1] if path else ""
    if last in AUDIENCES:
        yield from (Name(word, "party") for word in _ADMITTED)
    if last in PARTIES:
        yield from _parties(agenda, language)
    elif last == "timezone":
        yield from _zones(agenda)
    elif last in PLACES or path[:1] == ("zones",) or tuple(path[:2]) in (("printed", "start"), ("printed", "at")):
        yield from _cities(agenda, language)
    elif last in ("room", "rooms", "track"):
        yield from _rooms(agenda, last, language)
    elif last in ITEMS:
        yield from (name for name in _items(agenda, language) if _is_written(name.label, document.text))
    elif last in ("part_of", "also", "agenda"):
        yield from _of_calendar(document, last, others, language)


def _parties(agenda: Agenda | None, language: str) -> Iterator[Name]:
    """Who takes part as the file writes it, then the directory: abbreviations first where people use them."""
    if agenda:
        yield from (Name(one_line(name), "party") for name in (agenda.host, *agenda.delegations, *agenda.observers))
        for name, entry in agenda.parties.items():
            yield Name(one_line(name), "party", one_line(entry.name.pick(language)))
        own = directory.expand((*agenda.delegations, *agenda.observers), agenda)
        yield from (Name(party.name.pick(language), "party", party.code) for party in own)
    for party in everybody():
        name = one_line(party.name.pick(language))
        if party.kind != "country" and (short := abbreviation(party.code)):
            yield Name(short.pick(language), "party", name)
        yield Name(name, "party", party.code)


def _zones(agenda: Agenda | None) -> Iterator[Name]:
    """The zones of those who take part, then all."""
    yield from (Name(party.seat.zone, "place") for party in _own(agenda) if party.seat)
    yield from (Name(zone, "place") for zone in sorted(clock.names()) if "/" in zone or zone == "UTC")


def _cities(agenda: Agenda | None, language: str) -> Iterator[Name]:
    """The labels that the file has already, the seats of those who take part, then all capitals."""
    if agenda and agenda.printed:
        tables = (agenda.printed.start, *agenda.printed.at.values())
        yield from (Name(one_line(label), "place") for table in tables for labels in table.values() for label in labels)
    for party in (*_own(agenda), *everybody()):
        if party.seat:
            country = one_line(party.name.pick(language)) if party.kind == "country" else ""
            yield Name(one_line(party.seat.name.pick(language)), "place", country)


def _own(agenda: Agenda | None) -> tuple[Party, ...]:
    return directory.expand((*agenda.delegations, *agenda.observers, agenda.host), agenda) if agenda else ()


def _rooms(agenda: Agenda | None, key: str, language: str) -> Iterator[Name]:
    """The rooms that there are and those that items have, or their tracks."""
    if agenda is None:
        return
    listed: Iterable[Text] = agenda.rooms if key != "track" else ()
    used = (item.track if key == "track" else item.room for _, item, _ in agenda.each())
    yield from (Name(one_line(text.pick(language)), "name") for text in (*listed, *used))


def _items(agenda: Agenda | None, language: str) -> Iterator[Name]:
    for _, item, _ in agenda.each() if agenda else ():
        yield Name(item.id, "name", one_line(item.title.pick(language)))


def _is_written(name: str, text: str) -> bool:
    """Whether an id stands in the file, and is not one that reading has made."""
    return any(mark in text for mark in (f'"{name}"', f"'{name}'", f"#{name}"))


def _of_calendar(document: Document, key: str, others: Sequence[Document], language: str) -> Iterator[Name]:
    """The ids of a calendar's groups or activities, or of the agendas on the shelf."""
    calendar = document.reading.activities
    if key == "agenda":
        yield from (Name(name, "name") for name in sorted(_agendas(document, others)))
    elif calendar and key == "also":
        yield from (Name(group.id, "name", one_line(group.title.pick(language))) for group in calendar.groups)
    elif calendar:
        for _, _, activity in calendar.each():
            yield Name(activity.id, "name", one_line(activity.title.pick(language)))


def _agendas(document: Document, others: Sequence[Document]) -> set[str]:
    folder = document.root / shelf.FOLDER
    opened: Iterable[Reading] = (one.reading for one in others if one.root == document.root and one.agenda)
    try:
        files = shelf.files(folder)
    except Refusal:
        files = []
    return {shelf.id_of(path.name) for path in files} | {reading.id for reading in opened}
