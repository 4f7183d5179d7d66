"""The texts of an agenda that are given by language, each with where it stands: what the language checks look at."""

from collections.abc import Iterable

from rcmcli.checks.last_answer import cached_last
from rcmcli.model.agenda import Agenda, Day, Document, Item, Note, Topic, Venue
from rcmcli.model.span import Path
from rcmcli.model.text import LANGUAGE_NAMES, Text, enumerated

Found = tuple[Path, Text]


@cached_last
def by_language(agenda: Agenda) -> tuple[Found, ...]:
    """Every text that is given in one language or more, not in a bare string, in the order of the file."""
    found: list[Found] = [(("title",), agenda.title)]
    found += [((key,), getattr(agenda, key)) for key in ("subtitle", "theme", "organizer")]
    found += _of_venue(agenda.venue, ("venue",))
    found += _each(agenda.objectives, ("objectives",)) + _each(agenda.methodology, ("methodology",))
    found += _noted(agenda.notes, ("notes",)) + _noted(agenda.footnotes, ("footnotes",))
    found += _each(agenda.rooms, ("rooms",))
    found += _titled(agenda.documents, ("documents",))
    found += [(("deadlines", n, "title"), deadline.title) for n, deadline in enumerate(agenda.deadlines)]
    found += [(("parties", code, "name"), party.name) for code, party in agenda.parties.items()]
    for d, day in enumerate(agenda.days):
        found += _of_day(day, ("day", d))
    return tuple(one for one in found if one[1] and not one[1].any)


def in_languages(codes: Iterable[str]) -> Text:
    """The names of languages as a sentence lists them."""
    names = [LANGUAGE_NAMES[code] for code in codes]
    return Text(en=enumerated([name.en for name in names], "en"), es=enumerated([name.es for name in names], "es"))


def _of_day(day: Day, path: Path) -> list[Found]:
    found: list[Found] = [((*path, "title"), day.title)]
    found += _of_venue(day.venue, (*path, "venue"))
    found += _each(day.objectives, (*path, "objectives"))
    found += _noted(day.notes, (*path, "notes"))
    for i, item in enumerate(day.items):
        here: Path = (*path, "item", i)
        for key, text in (("heading", item.heading), ("title", item.title), ("room", item.room), ("track", item.track)):
            if text.en or text.es or text.fr or text.pt:
                found.append(((*here, key), text))
        if item.notes:
            found += _noted(item.notes, (*here, "notes"))
        if item.documents or item.speakers or item.topics:
            found += _of_entry(item, here)
    return found


def _of_entry(entry: Item | Topic, path: Path) -> list[Found]:
    found = _titled(entry.documents, (*path, "documents"))
    found += [((*path, "speakers", n, "role"), speaker.role) for n, speaker in enumerate(entry.speakers)]
    for n, topic in enumerate(entry.topics):
        found.append(((*path, "topics", n, "title"), topic.title))
        if topic.documents or topic.speakers or topic.topics:
            found += _of_entry(topic, (*path, "topics", n))
    return found


def _of_venue(venue: Venue | None, path: Path) -> list[Found]:
    return [((*path, "name"), venue.name), ((*path, "address"), venue.address)] if venue else []


def _titled(documents: tuple[Document, ...], path: Path) -> list[Found]:
    return [((*path, n, "title"), document.title) for n, document in enumerate(documents)]


def _noted(notes: tuple[Note, ...], path: Path) -> list[Found]:
    return [((*path, n, "text"), note.text) for n, note in enumerate(notes)]


def _each(words: tuple[Text, ...], path: Path) -> list[Found]:
    return [((*path, n), text) for n, text in enumerate(words)]
