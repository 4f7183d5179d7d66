"""The agenda as schedule.xml (c3voc, frab, pretalx), which apps for phones such as Giggity read.

Its events have hours and rooms: items without an hour have no place in it, and `left_out` names them. An item without a
room stands under its track if it is one of several in parallel, else under the venue.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from xml.etree.ElementTree import Comment, Element, SubElement, indent, tostring

import msgspec

from rcmcli.model.identity import uid, uid_of
from rcmcli.model.paper import Paper, PaperDay, Row
from rcmcli.model.publication import Publication
from rcmcli.model.schedule import DaySheet, Entry
from rcmcli.renderers import phrases
from rcmcli.renderers.addresses import is_web, parted
from rcmcli.words import say

_NOMINAL = timedelta(minutes=30)
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HIGHEST = 2**31 - 1


class _Event(msgspec.Struct, frozen=True):
    """An item with an hour, what it is known by, and where it stands."""

    row: Row
    entry: Entry
    guid: str
    number: int
    room: str
    start: datetime
    end: datetime


def render(publication: Publication) -> bytes:
    """The document in UTF-8; a comment names the tz database."""
    paper = publication.paper
    root = Element("schedule")
    SubElement(root, "generator", {"name": "rcm", "version": _clean(publication.version)})
    root.append(Comment(f" tz database {_clean(paper.tz_database).replace('-', '')} "))
    _add(root, "version", f"{paper.state[0]} · {paper.footer[0]}")
    _conference(root, paper)
    given: set[str] = set()
    numbers: set[int] = set()
    for index, (day, sheet) in enumerate(zip(paper.days, publication.editions[0].days, strict=True), 1):
        _day(root, index, day, sheet, list(_events(paper, day, sheet, given, numbers)), paper)
    indent(root)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode").encode() + b"\n"


def left_out(publication: Publication) -> tuple[tuple[str, str], ...]:
    """The title of each item that is not in the document, and the name of the sentence that says why."""
    rows = zip(
        (row for day in publication.paper.days for row in day.rows),
        (entry for day in publication.editions[0].days for entry in day.items),
        strict=True,
    )
    return tuple((row.title[0], why) for row, entry in rows if (why := _why_not(entry)))


def _why_not(entry: Entry) -> str:
    if entry.start is None:
        return "left out untimed"
    if entry.doubt == "skipped":
        return "left out skipped"
    if entry.end is None or entry.end > entry.start:
        return ""
    return "left out zero" if entry.end == entry.start else "left out backwards"


def _conference(root: Element, paper: Paper) -> None:
    conference = SubElement(root, "conference")
    _add(conference, "acronym", _letters(paper.id, "-").ljust(4, "-"))
    prefix = f"{say('cancelled prefix', paper.languages[0])}: " if paper.status == "cancelled" else ""
    _add(conference, "title", prefix + phrases.once(paper.title))
    if paper.days:
        _add(conference, "start", paper.first_date)
        _add(conference, "end", paper.last_date)
    _add(conference, "days", str(len(paper.days)))
    _add(conference, "timeslot_duration", "00:05")
    _add(conference, "time_zone_name", paper.timezone)


def _events(
    paper: Paper, day: PaperDay, sheet: DaySheet, given: set[str], numbers: set[int]
) -> Iterator[_Event]:  # fmt: skip
    for row, entry in zip(day.rows, sheet.items, strict=True):
        if _why_not(entry):
            continue
        local = entry.local[0]
        guid = uid_of(paper.id, entry)
        while guid in given:
            guid = uid(paper.id, guid)
        number = int(guid.replace("-", ""), 16) % _HIGHEST + 1
        while number in numbers:
            number = number % _HIGHEST + 1
        given.add(guid)
        numbers.add(number)
        start = datetime.fromisoformat(local.start)
        end = datetime.fromisoformat(local.end) if local.end else start + _NOMINAL
        yield _Event(row, entry, guid, number, _room(paper, sheet, entry), start, end)


def _room(paper: Paper, sheet: DaySheet, entry: Entry) -> str:
    """Where an item stands in the app: its room, its track beside others, the venue, or how the day is held; where a
    closed one is held is not told."""
    if entry.closed:
        return entry.title
    venue = sheet.venue or ("" if sheet.mode == "virtual" else _fact(paper, "venue"))
    return entry.room or (entry.track if entry.parallel else "") or venue or say(sheet.mode, paper.languages[0])


def _fact(paper: Paper, name: str) -> str:
    return next((fact.words[0] for fact in paper.facts if fact.name == name), "")


def _day(root: Element, index: int, day: PaperDay, sheet: DaySheet, events: Sequence[_Event], paper: Paper) -> None:
    """A day from its first start to its last end; without hours, the whole date."""
    midnight = datetime.fromisoformat(f"{day.date}T00:00:00{_offset(sheet.clocks[0].offset_minutes)}")
    start = min((event.start for event in events), default=midnight)
    end = max((event.end for event in events), default=midnight + timedelta(days=1))
    facts = {"index": str(index), "date": day.date, "start": start.isoformat(), "end": end.isoformat()}
    element = SubElement(root, "day", facts)
    rooms: dict[str, Element] = {}
    for event in events:
        if event.room not in rooms:
            rooms[event.room] = SubElement(element, "room", {"name": _clean(event.room)})
        _event(rooms[event.room], event, paper)


def _offset(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _event(room: Element, event: _Event, paper: Paper) -> None:
    row, languages = event.row, paper.languages
    minutes = int((event.end - event.start).total_seconds()) // 60
    element = SubElement(room, "event", {"id": str(event.number), "guid": event.guid})
    _add(element, "date", event.start.isoformat())
    _add(element, "start", f"{event.start:%H:%M}")
    _add(element, "duration", f"{minutes // 60:02d}:{minutes % 60:02d}")
    _add(element, "room", event.room)
    _add(element, "slug", _slug(paper, event))
    title, *others = dict.fromkeys(phrases.name(row, n, language) for n, language in enumerate(languages))
    _add(element, "title", title)
    _add(element, "subtitle", " / ".join(others))
    _add(element, "track", phrases.once(row.track))
    _add(element, "type", row.kind)
    _add(element, "language", languages[0])
    _add(element, "abstract", "\n".join(_abstract(row, n, language) for n, language in enumerate(languages)).strip())
    _add(
        element,
        "description",
        "\n\n".join(filter(None, (_description(row, n, languages[n]) for n in range(len(languages))))),
    )
    persons = SubElement(element, "persons")
    for one in row.details:
        if one.kind == "speaker":
            _add(persons, "person", one.words[0])
    _links(element, event, paper)


def _slug(paper: Paper, event: _Event) -> str:
    """Agenda, number and item: what older and newer rules of the format admit, unique by its last part."""
    name = _letters(event.entry.id, "-")[:60].strip("-")
    return f"{_letters(paper.id, '').ljust(4, '0')}-{event.number % 10**6}-{name}-{event.guid[:8]}"


def _abstract(row: Row, n: int, language: str) -> str:
    """Who leads it, and what must be known of it."""
    leads = f"{say('leads', language)}: {row.leads[n]}" if row.leads[n] else ""
    return " · ".join(part for part in (leads, phrases.marks(row, n, language)) if part)


def _description(row: Row, n: int, language: str) -> str:
    """The lines under the title, in one language."""
    lines = [f"{'  ' * one.depth}- {phrases.detail(one, n, language)}" for one in row.details if one.words[n]]
    if not row.end:
        lines.insert(0, say("end not stated", language))
    if row.heading[n]:
        lines.insert(0, row.heading[n])
    return "\n".join(lines)


def _links(element: Element, event: _Event, paper: Paper) -> None:
    """The addresses of the item: its documents, and where to connect to it, else to the meeting."""
    links = SubElement(element, "links")
    kinds = [one.kind for one in event.row.details]
    if "link" not in kinds and not event.entry.closed and is_web(paper.link):
        SubElement(links, "link", {"href": _clean(paper.link)}).text = say("link", paper.languages[0])
    for one in event.row.details:
        words, address = parted(one.words[0])
        if one.kind in ("link", "document") and address:
            SubElement(links, "link", {"href": _clean(address)}).text = _clean(words or address)


def _letters(words: str, between: str) -> str:
    """`words` in small letters and digits, other signs as one `between`."""
    bare = unicodedata.normalize("NFKD", words.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", between, bare)


def _add(parent: Element, name: str, words: str) -> None:
    SubElement(parent, name).text = _clean(words)


def _clean(words: str) -> str:
    """Words without what XML 1.0 cannot hold."""
    return _FORBIDDEN.sub("\ufffd", words)
