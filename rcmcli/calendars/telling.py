"""The words of an entry: summary, description and place of an item, in one language."""

from collections.abc import Iterator

from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, LocalTime, Point, Schedule
from rcmcli.words import say

LONGEST_SUMMARY = 255  # UTF-16 units (MS-OXCICAL)


def summary(entry: Entry, is_cancelled: bool, language: str) -> str:
    """The title with its track and leads, CANCELLED before it where it is."""
    cancelled = f"{say('cancelled prefix', language)}: " if is_cancelled else ""
    track = f" — {entry.track}" if entry.track else ""
    leads = f" [{', '.join(entry.leads)}]" if entry.leads else ""
    part = f" ({say(entry.when, language)})" if entry.when and entry.when != "all day" else ""
    return f"{cancelled}{entry.title}{track}{part}{leads}"


def cut(text: str) -> str:
    """A summary of at most 255 UTF-16 units."""
    if units(text) <= LONGEST_SUMMARY:
        return text
    kept = text.encode("utf-16-le")[: (LONGEST_SUMMARY - 1) * 2].decode("utf-16-le", "ignore")
    return kept.rstrip() + "…"


def units(text: str) -> int:
    """The length of a text as Outlook counts it."""
    return len(text.encode("utf-16-le")) // 2


def location(entry: Entry, sheet: DaySheet, schedule: Schedule) -> str:
    """The room and the venue; none where the day is virtual, or for an item that the reader may not enter."""
    if entry.closed:
        return ""
    venue = sheet.venue or ("" if sheet.mode == "virtual" else schedule.venue)
    return ", ".join(part for part in (entry.room, venue) if part)


def link_of(entry: Entry, schedule: Schedule) -> str:
    """The item's own link, else the meeting's; none for an item that the reader may not enter."""
    return "" if entry.closed else entry.link or schedule.link


def description(entry: Entry, sheet: DaySheet, schedule: Schedule, first_zone: str) -> str:
    """Everything else that is known of the item, the local times of `first_zone` first."""
    return "\n".join(_paragraphs(entry, sheet, schedule, first_zone)).strip()


def _paragraphs(entry: Entry, sheet: DaySheet, schedule: Schedule, first_zone: str) -> Iterator[str]:
    language = schedule.language
    if entry.local:
        yield from _local_times(entry, sheet.clocks, language, first_zone)
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
    if units(entry.title) > LONGEST_SUMMARY // 2:
        yield entry.title
    yield from _list(say("speakers", language), [f"- {speaker}" for speaker in entry.speakers])
    yield from _list(say("topics", language), list(_points(entry.topics, 0)))
    yield from _list(say("documents", language), [f"- {document}" for document in entry.documents])
    yield from _list(say("notes", language), [f"- {note}" for note in entry.notes])
    if entry.minutes_each:
        yield say("minutes each", language, minutes=entry.minutes_each, group=entry.minutes_of)
    links = (entry.link, "" if entry.closed else schedule.link)
    for link in dict.fromkeys(filter(None, links)):
        yield f"{say('link', language)}: {link}"
    yield from _foot(schedule)


def _local_times(entry: Entry, clocks: tuple[ClockColumn, ...], language: str, first_zone: str) -> Iterator[str]:
    def reading_order(pair: tuple[ClockColumn, LocalTime]) -> bool:
        return first_zone not in pair[0].zones

    yield f"{say('local times', language)}:"
    pairs = list(zip(clocks, entry.local, strict=True))
    for column, local in sorted(pairs, key=reading_order) if first_zone else pairs:
        yield f"{local.span} {', '.join(column.places)} ({local.offset})"


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
