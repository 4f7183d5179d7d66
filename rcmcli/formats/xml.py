"""The agenda as schedule.xml (c3voc, frab, pretalx), which apps for phones such as Giggity read.

Its events have hours and rooms: items without an hour have no place in it, and `left_out` names them. An item without a
room stands under its track if it is one of several in parallel, else under the venue.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from xml.etree.ElementTree import Comment, Element, SubElement, indent, tostring

import msgspec

from rcmcli import __version__
from rcmcli.model.identity import uid, uid_of
from rcmcli.model.schedule import DaySheet, Entry, Schedule
from rcmcli.model.text import Text, is_web, once, sound_in_xml
from rcmcli.wording import listed, marks_of, name_of
from rcmcli.wording.details import details_of, labelled, paper_title, papers_of
from rcmcli.wording.meetings import footer_of, state_of
from rcmcli.words import headed, labels, publishing, say

_NOMINAL = timedelta(minutes=30)
_HIGHEST = 2**31 - 1


class _Event(msgspec.Struct, frozen=True):
    """An item with an hour, what it is known by, and where it stands."""

    entry: Entry
    guid: str
    number: int
    room: str
    start: datetime
    end: datetime


def render(schedule: Schedule) -> bytes:
    """The document in UTF-8; a comment names the tz database."""
    root = Element("schedule")
    SubElement(root, "generator", {"name": "rcm", "version": sound_in_xml(__version__)})
    root.append(Comment(f" tz database {sound_in_xml(schedule.tz_database).replace('-', '')} "))
    language = schedule.language
    _add(root, "version", f"{state_of(schedule, language)} · {footer_of(schedule, language)}")
    _conference(root, schedule)
    given: set[str] = set()
    numbers: set[int] = set()
    for index, sheet in enumerate(schedule.days, 1):
        _day(root, index, sheet, list(_events(schedule, sheet, given, numbers)), schedule)
    indent(root)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode").encode() + b"\n"


def left_out(schedule: Schedule) -> tuple[tuple[str, Text], ...]:
    """The title of each item that is not in the document, and the reason."""
    found = ((entry.title.pick(schedule.language), _why_not(entry)) for entry in schedule.entries())
    unplaced = [(point.title.pick(schedule.language), publishing.LEFT_OUT_UNPLACED) for point in schedule.unplaced]
    return (*((title, why) for title, why in found if why), *unplaced)


def _why_not(entry: Entry) -> Text | None:
    if entry.start is None:
        return publishing.LEFT_OUT_UNTIMED
    if entry.doubt == "skipped":
        return publishing.LEFT_OUT_SKIPPED
    if entry.end is None or entry.end > entry.start:
        return None
    return publishing.LEFT_OUT_ZERO if entry.end == entry.start else publishing.LEFT_OUT_BACKWARDS


def _conference(root: Element, schedule: Schedule) -> None:
    conference = SubElement(root, "conference")
    _add(conference, "acronym", _letters(schedule.id, "-").ljust(4, "-"))
    prefix = headed(labels.CANCELLED_PREFIX, schedule.language) if schedule.status == "cancelled" else ""
    _add(conference, "title", prefix + once(schedule.title, schedule.languages))
    for name, day in zip(("start", "end"), schedule.dates or (), strict=False):
        _add(conference, name, str(day))
    _add(conference, "days", str(len(schedule.days)))
    _add(conference, "timeslot_duration", "00:05")
    _add(conference, "time_zone_name", schedule.timezone)


def _events(schedule: Schedule, sheet: DaySheet, given: set[str], numbers: set[int]) -> Iterator[_Event]:
    for entry in sheet.items:
        if _why_not(entry):
            continue
        guid = uid_of(schedule.id, entry)
        while guid in given:
            guid = uid(schedule.id, guid)
        number = int(guid.replace("-", ""), 16) % _HIGHEST + 1
        while number in numbers:
            number = number % _HIGHEST + 1
        given.add(guid)
        numbers.add(number)
        home = entry.local[0]
        yield _Event(entry, guid, number, _room(schedule, sheet, entry), home.start, home.end or home.start + _NOMINAL)


def _room(schedule: Schedule, sheet: DaySheet, entry: Entry) -> str:
    """Where an item stands in the app: its room, its track beside others, the venue, or how the day is held; where a
    closed one is held is not told."""
    if entry.closed:
        where = entry.title
    else:
        venue = sheet.venue or (Text() if sheet.mode == "virtual" else schedule.venue)
        beside = entry.track if entry.mark("parallel") else None
        where = entry.room or beside or entry.lines.get("venue") or venue
    return where.pick(schedule.language) if where else say(labels.MODES[sheet.mode], schedule.language)


def _day(root: Element, index: int, sheet: DaySheet, events: Sequence[_Event], schedule: Schedule) -> None:
    """A day from its first start to its last end; without hours, the whole date."""
    home = timezone(timedelta(minutes=sheet.clocks[0].offsets[0]))
    midnight = datetime(sheet.date.year, sheet.date.month, sheet.date.day, tzinfo=home)
    start = min((event.start for event in events), default=midnight)
    end = max((event.end for event in events), default=midnight + timedelta(days=1))
    facts = {"index": str(index), "date": str(sheet.date), "start": start.isoformat(), "end": end.isoformat()}
    element = SubElement(root, "day", facts)
    rooms: dict[str, Element] = {}
    for event in events:
        if event.room not in rooms:
            rooms[event.room] = SubElement(element, "room", {"name": sound_in_xml(event.room)})
        _event(rooms[event.room], event, schedule)


def _event(room: Element, event: _Event, schedule: Schedule) -> None:
    entry, languages = event.entry, schedule.languages
    minutes = int((event.end - event.start).total_seconds()) // 60
    element = SubElement(room, "event", {"id": str(event.number), "guid": event.guid})
    _add(element, "date", event.start.isoformat())
    _add(element, "start", f"{event.start:%H:%M}")
    _add(element, "duration", f"{minutes // 60:02d}:{minutes % 60:02d}")
    _add(element, "room", event.room)
    _add(element, "slug", _slug(schedule, event))
    title, *others = dict.fromkeys(name_of(entry, language) for language in languages)
    _add(element, "title", title)
    _add(element, "subtitle", " / ".join(others))
    _add(element, "track", once(entry.track, languages))
    _add(element, "type", entry.kind)
    _add(element, "language", languages[0])
    _add(element, "abstract", "\n".join(_abstract(entry, language) for language in languages).strip())
    _add(element, "description", "\n\n".join(filter(None, (_description(entry, one) for one in languages))))
    persons = SubElement(element, "persons")
    for one in details_of(entry, languages[0]):
        if one.kind == "speaker":
            _add(persons, "person", one.words)
    _links(element, entry, schedule)


def _slug(schedule: Schedule, event: _Event) -> str:
    """Agenda, number and item: what older and newer rules of the format admit, unique by its last part."""
    name = _letters(event.entry.id, "-")[:60].strip("-")
    return f"{_letters(schedule.id, '').ljust(4, '0')}-{event.number % 10**6}-{name}-{event.guid[:8]}"


def _abstract(entry: Entry, language: str) -> str:
    """Who leads it, and what must be known of it."""
    leads = headed(labels.LEADS, language) + listed(entry.leads, language) if entry.leads else ""
    return " · ".join(part for part in (leads, marks_of(entry, language)) if part)


def _description(entry: Entry, language: str) -> str:
    """The lines under the title, in one language."""
    heading = [entry.heading.pick(language)] if entry.heading else []
    open_end = [] if entry.end else [say(labels.END_NOT_STATED, language)]
    open_end += [say(labels.WORKED_OUT, language)] if entry.worked_out else []
    return "\n".join(
        [
            *heading,
            *open_end,
            *(f"{'  ' * one.depth}- {labelled(one, language)}" for one in details_of(entry, language)),
        ]
    )


def _links(element: Element, entry: Entry, schedule: Schedule) -> None:
    """The addresses of the item: its documents, and where to connect to it, else to the meeting."""
    links = SubElement(element, "links")
    if not entry.link and not entry.closed and is_web(schedule.link):
        SubElement(links, "link", {"href": sound_in_xml(schedule.link)}).text = say(labels.LINK, schedule.language)
    told = [(paper_title(one, schedule.language), one.link.pick(schedule.language)) for one in papers_of(entry)]
    for words, address in [*told, ("", entry.link)]:
        if is_web(address):
            SubElement(links, "link", {"href": sound_in_xml(address)}).text = sound_in_xml(words or address)


def _letters(words: str, between: str) -> str:
    """`words` in small letters and digits, other signs as one `between`."""
    bare = unicodedata.normalize("NFKD", words.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", between, bare)


def _add(parent: Element, name: str, words: str) -> None:
    SubElement(parent, name).text = sound_in_xml(words)
