"""The texts of an agenda that are given by language, each with where it stands: what the language checks look at."""

from collections.abc import Iterable, Iterator

from rcmcli.checks.remembered import remembered
from rcmcli.model.agenda import Agenda, Day, Document, Item, Topic, Venue
from rcmcli.model.span import Path
from rcmcli.model.text import Text, enumerated

LANGUAGE_NAMES = {
    "en": Text(en="English", es="inglés"),
    "es": Text(en="Spanish", es="español"),
    "fr": Text(en="French", es="francés"),
    "pt": Text(en="Portuguese", es="portugués"),
}
Found = tuple[Path, Text]


@remembered
def by_language(agenda: Agenda) -> tuple[Found, ...]:
    """Every text that is given in one language or more, not in a bare string, in the order of the file."""
    return tuple(found for found in _all(agenda) if found[1] and not found[1].any)


def titles(agenda: Agenda) -> list[Text]:
    """The titles of the meeting and of its items."""
    return [agenda.title, *(item.title for day in agenda.days for item in day.items)]


def in_languages(codes: Iterable[str]) -> Text:
    """The names of languages as a sentence lists them."""
    names = [LANGUAGE_NAMES[code] for code in codes]
    return Text(en=enumerated([name.en for name in names], "en"), es=enumerated([name.es for name in names], "es"))


def _all(agenda: Agenda) -> Iterator[Found]:
    yield ("title",), agenda.title
    for key in ("subtitle", "theme", "organizer"):
        if text := getattr(agenda, key):
            yield (key,), text
    if agenda.venue:
        yield from _of_venue(agenda.venue, ("venue",))
    for key in ("objectives", "methodology", "notes", "footnotes", "rooms"):
        yield from _each(getattr(agenda, key), (key,))
    yield from _titled(agenda.documents, ("documents",))
    for n, deadline in enumerate(agenda.deadlines):
        yield ("deadlines", n, "title"), deadline.title
    for code, party in agenda.parties.items():
        yield ("parties", code, "name"), party.name
    for d, day in enumerate(agenda.days):
        yield from _of_day(day, ("day", d))


def _of_day(day: Day, path: Path) -> Iterator[Found]:
    if day.title:
        yield (*path, "title"), day.title
    if day.venue:
        yield from _of_venue(day.venue, (*path, "venue"))
    yield from _each(day.objectives, (*path, "objectives"))
    yield from _each(day.notes, (*path, "notes"))
    for i, item in enumerate(day.items):
        here: Path = (*path, "item", i)
        for key, text in (("heading", item.heading), ("title", item.title), ("room", item.room), ("track", item.track)):
            if text.en or text.es or text.fr or text.pt:
                yield (*here, key), text
        if item.notes:
            yield from _each(item.notes, (*here, "notes"))
        if item.documents or item.speakers or item.topics:
            yield from _of_entry(item, here)


def _of_entry(entry: Item | Topic, path: Path) -> Iterator[Found]:
    yield from _titled(entry.documents, (*path, "documents"))
    for n, speaker in enumerate(entry.speakers):
        if speaker.role:
            yield (*path, "speakers", n, "role"), speaker.role
    for n, topic in enumerate(entry.topics):
        yield (*path, "topics", n, "title"), topic.title
        if topic.documents or topic.speakers or topic.topics:
            yield from _of_entry(topic, (*path, "topics", n))


def _of_venue(venue: Venue, path: Path) -> Iterator[Found]:
    yield (*path, "name"), venue.name
    if venue.address:
        yield (*path, "address"), venue.address


def _titled(documents: tuple[Document, ...], path: Path) -> Iterator[Found]:
    for n, document in enumerate(documents):
        yield (*path, n, "title"), document.title


def _each(words: tuple[Text, ...], path: Path) -> Iterator[Found]:
    for n, text in enumerate(words):
        yield (*path, n), text
