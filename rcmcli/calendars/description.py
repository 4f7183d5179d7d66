"""The description of a calendar entry: everything that is known of an item, in one language."""

from collections.abc import Iterable, Iterator

from rcmcli.calendars.lines import LONGEST_SUMMARY
from rcmcli.model.keys import LINES
from rcmcli.model.schedule import DaySheet, Entry, MarkName, Point, Schedule
from rcmcli.model.text import Text, capitalized, utf16_length
from rcmcli.wording import mark_of, time_there, times_of
from rcmcli.wording.details import minutes_each_of, paper_of, point_of, speaker_of
from rcmcli.words import headed, labels, say

_TOLD: tuple[MarkName, ...] = ("only for", "optional", "remote")


def description(entry: Entry, sheet: DaySheet, schedule: Schedule, language: str, first_zone: str) -> str:
    """The local times, that of `first_zone` first, then what is said of the item, and of the meeting."""
    told = (
        *_times(entry, sheet, language, first_zone),
        *_said(entry, sheet, language),
        *_around(entry, schedule, language),
    )
    return "\n".join(told).strip()


def _times(entry: Entry, sheet: DaySheet, language: str, first_zone: str) -> Iterator[str]:
    if entry.local:
        yield headed(labels.LOCAL_TIMES, language).rstrip()
    pairs = list(zip(entry.local, sheet.clocks, strict=False))
    for local, column in sorted(pairs, key=lambda pair: bool(first_zone) and first_zone not in pair[1].zones):
        yield time_there(local, column, language)
    if entry.start and not entry.end:
        yield say(labels.END_NOT_STATED, language)
    if entry.worked_out:
        yield say(labels.WORKED_OUT, language)


def _said(entry: Entry, sheet: DaySheet, language: str) -> Iterator[str]:
    if entry.heading:
        yield entry.heading.pick(language)
    for mark in filter(None, map(entry.mark, _TOLD)):
        words = mark_of(mark, language)
        yield capitalized(words)
    if entry.doubt:
        yield say(labels.DOUBTS[entry.doubt], language)
    title = entry.title.pick(language)
    if utf16_length(title) > LONGEST_SUMMARY // 2:
        yield title
    for key, said in entry.lines.items():
        if said and key != "venue":  # that has a field of its own
            yield headed(LINES[key], language) + said.pick(language)
    yield from _list(labels.SPEAKERS, (f"- {speaker_of(one, language)}" for one in entry.speakers), language)
    topics = labels.TOPICS_TIMED if any(map(_is_timed, entry.topics)) else labels.TOPICS
    yield from _list(topics, _points(entry.topics, 0, language), language, whose=times_of(sheet, language))
    yield from _list(labels.DOCUMENTS, (f"- {paper_of(one, language)}" for one in entry.papers), language)
    yield from _list(labels.NOTES, (f"- {note.pick(language)}" for note in entry.notes), language)
    if entry.minutes_each:
        yield minutes_each_of(entry, language)


def _list(heading: Text, lines: Iterable[str], language: str, **facts: str) -> Iterator[str]:
    told = list(lines)
    if told:
        yield from ("", headed(heading, language, **facts).rstrip(), *told)


def _is_timed(point: Point) -> bool:
    """Whether it, or a topic under it, says when it is."""
    return bool(point.local or point.when) or any(map(_is_timed, point.topics))


def _points(points: tuple[Point, ...], depth: int, language: str) -> Iterator[str]:
    for point in points:
        yield f"{'  ' * depth}- {point_of(point, language)}"
        yield from (f"{'  ' * depth}  - {speaker_of(one, language)}" for one in point.speakers)
        yield from _points(point.topics, depth + 1, language)


def _around(entry: Entry, schedule: Schedule, language: str) -> Iterator[str]:
    """Where to connect, and of which meeting it is."""
    links = (entry.link, "" if entry.closed else schedule.link)
    yield from (f"{headed(labels.LINK, language)}{link}" for link in dict.fromkeys(filter(None, links)))
    yield from ("", schedule.title.pick(language))
    if schedule.organizer:
        yield schedule.organizer.pick(language)
    yield say(labels.TZ_DATABASE, language, version=schedule.tz_database)
