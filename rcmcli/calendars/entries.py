"""The calendar file (RFC 5545): one VEVENT an item, in UTC, that Outlook, Google, Apple and Thunderbird read alike.

UTC instants and no VTIMEZONE, no METHOD, no ORGANIZER: the only form that every reader got right.
A UID comes from the ids of the agenda and of the item, so it survives moves and new titles.
"""

import re
import uuid
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import msgspec
from icalendar import Calendar, Event, vText

from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Point, Schedule
from rcmcli.renderers.entries import span
from rcmcli.words import say

PRODID = "-//rcmcli//rcm agenda//EN"
NOMINAL = timedelta(minutes=30)
LONGEST_SUMMARY = 255
LONGEST_LINE = 75
_UNIT = re.compile(r"\\?.", re.DOTALL)
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:rcmcli:agenda")
_STATUS = {"draft": "TENTATIVE", "preliminary": "TENTATIVE", "final": "CONFIRMED", "cancelled": "CANCELLED"}
_FREE_KINDS = ("break", "meal")


class Export(msgspec.Struct, frozen=True):
    """The bytes of a calendar file, how many entries it holds, and which items it leaves out and why."""

    data: bytes
    count: int
    left_out: tuple[tuple[str, str], ...]


def render(schedule: Schedule, stamp: datetime) -> Export:
    """The schedule as a calendar file; `stamp` becomes DTSTAMP and LAST-MODIFIED of every entry."""
    events: list[Event] = []
    left_out: list[tuple[str, str]] = []
    for sheet in schedule.days:
        for entry in sheet.items:
            why = _why_not(entry)
            if why:
                left_out.append((entry.title, why))
            else:
                events.append(_event(entry, sheet, schedule, stamp))
    return Export(_folded(_calendar(schedule, events).to_ical()), len(events), tuple(left_out))


def uid(agenda: str, item: str) -> str:
    """The identity of an entry: UUID version 5 of the agenda's id and the item's (RFC 7986 5.3)."""
    return str(uuid.uuid5(_NAMESPACE, f"{agenda}/{item}"))


def _folded(data: bytes) -> bytes:
    """The file with its lines folded anew: icalendar 7.3 parts an escaped backslash in two, which Outlook dislikes."""
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    return "\r\n".join(line if len(line) * 4 <= LONGEST_LINE else "".join(_fold(line)) for line in lines).encode()


def _fold(line: str) -> Iterator[str]:
    """The line in lines of at most 75 octets, no character and no escape torn."""
    used = 0
    for unit in _UNIT.findall(line):
        size = len(unit.encode())
        if used + size > LONGEST_LINE:
            yield "\r\n "
            used = 1
        yield unit
        used += size


def _why_not(entry: Entry) -> str:
    if entry.doubt == "skipped":
        return "left out skipped"
    if entry.start is None or entry.end is None:
        return ""
    if entry.end == entry.start:
        return "left out zero"
    return "left out backwards" if entry.end < entry.start else ""


def _calendar(schedule: Schedule, events: list[Event]) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODID)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if len(events) > 1:
        calendar.add("name", vText(schedule.title))
        calendar.add("x-wr-calname", vText(schedule.title))
    for event in events:
        calendar.add_component(event)
    return calendar


def _event(entry: Entry, sheet: DaySheet, schedule: Schedule, stamp: datetime) -> Event:
    cancelled = "cancelled" in (entry.status, schedule.status)
    event = Event()
    event.add("uid", uid(schedule.id, entry.id))
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", 0)
    start, end = _ends(entry, sheet)
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", _summary(entry, cancelled, schedule.language))
    event.add("description", _description(entry, sheet, schedule))
    location = ", ".join(
        part for part in (entry.room, sheet.venue or ("" if sheet.mode == "virtual" else schedule.venue)) if part
    )
    link = entry.link or schedule.link
    if location or link:
        event.add("location", location or link)
    if link.startswith(("http://", "https://")):
        event.add("url", link)
    event.add("categories", [entry.kind])
    event.add("status", "CANCELLED" if cancelled else _STATUS[schedule.status])
    event.add("transp", "TRANSPARENT" if cancelled or _leaves_free(entry) else "OPAQUE")
    event.add("class", "PUBLIC")
    return event


def _ends(entry: Entry, sheet: DaySheet) -> tuple[date, date]:
    """DTSTART and DTEND: instants in UTC, or the whole date for an item without a clock time."""
    if entry.start is None:
        day = date.fromisoformat(sheet.date)
        return day, day + timedelta(days=1)
    start = datetime.fromisoformat(entry.start)
    return start, datetime.fromisoformat(entry.end) if entry.end else start + NOMINAL


def _leaves_free(entry: Entry) -> bool:
    return entry.start is None or entry.optional or entry.kind in _FREE_KINDS


def _summary(entry: Entry, is_cancelled: bool, language: str) -> str:
    """The title with its leads, at most 255 UTF-16 units (MS-OXCICAL), CANCELLED before it where it is."""
    cancelled = f"{say('cancelled prefix', language)}: " if is_cancelled else ""
    track = f" — {entry.track}" if entry.track else ""
    leads = f" [{', '.join(entry.leads)}]" if entry.leads else ""
    part = f" ({say(entry.when, language)})" if entry.when and entry.when != "all day" else ""
    whole = f"{cancelled}{entry.title}{track}{part}{leads}"
    return whole if _units(whole) <= LONGEST_SUMMARY else _cut(whole)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str) -> str:
    kept = text.encode("utf-16-le")[: (LONGEST_SUMMARY - 1) * 2].decode("utf-16-le", "ignore")
    return kept.rstrip() + "…"


def _description(entry: Entry, sheet: DaySheet, schedule: Schedule) -> str:
    return "\n".join(_paragraphs(entry, sheet, schedule)).strip()


def _paragraphs(entry: Entry, sheet: DaySheet, schedule: Schedule) -> Iterator[str]:
    language = schedule.language
    if entry.local:
        yield from _local_times(entry, sheet.clocks, language)
    if entry.start and not entry.end:
        yield say("end not stated", language)
    if entry.heading:
        yield entry.heading
    if entry.audience:
        yield _sentence(say("only for", language, audience=", ".join(entry.audience)))
    if entry.optional:
        yield _sentence(say("optional", language))
    if entry.doubt:
        yield say(f"doubt {entry.doubt}", language)
    if _units(entry.title) > LONGEST_SUMMARY // 2:
        yield entry.title
    yield from _list(say("speakers", language), [f"- {speaker}" for speaker in entry.speakers])
    yield from _list(say("topics", language), list(_points(entry.topics, 0)))
    yield from _list(say("documents", language), [f"- {document}" for document in entry.documents])
    yield from _list(say("notes", language), [f"- {note}" for note in entry.notes])
    if entry.minutes_each:
        yield say("minutes each", language, minutes=entry.minutes_each, group=entry.minutes_of)
    for link in dict.fromkeys(link for link in (entry.link, schedule.link) if link):
        yield f"{say('link', language)}: {link}"
    yield from _foot(schedule)


def _local_times(entry: Entry, clocks: tuple[ClockColumn, ...], language: str) -> Iterator[str]:
    yield f"{say('local times', language)}:"
    for column, local in zip(clocks, entry.local, strict=True):
        yield f"{span(local)} {', '.join(column.places)} ({local.offset})"


def _sentence(words: str) -> str:
    """The words with a capital at their beginning, and nothing else changed."""
    return words[:1].upper() + words[1:]


def _list(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield f"{title}:"
        yield from lines


def _points(points: tuple[Point, ...], depth: int) -> Iterator[str]:
    for point in points:
        leads = f" [{', '.join(point.leads)}]" if point.leads else ""
        yield f"{'  ' * depth}- {point.title}{leads}"
        yield from (f"{'  ' * depth}  - {speaker}" for speaker in point.speakers)
        yield from _points(point.topics, depth + 1)


def _foot(schedule: Schedule) -> Iterator[str]:
    yield ""
    yield schedule.title
    if schedule.organizer:
        yield schedule.organizer
    yield f"tz database {schedule.tz_database}"
