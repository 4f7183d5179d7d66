"""The wording: how a schedule is said in one language, once for screen, message, page, paper, sheet and calendar.

Here are hours, clocks and items; `meetings` has what is said around the items.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

import msgspec

from rcmcli.model.dates import short_date
from rcmcli.model.schedule import (
    ClockColumn,
    DaySheet,
    Entry,
    LocalTime,
    Mark,
    Point,
    ShownPaper,
    ShownPlace,
    ShownSpeaker,
)
from rcmcli.model.text import Text, fold_name, is_web
from rcmcli.words import colon, headed, labels, say

LABELLED = {"document": labels.DOCUMENT, "note": labels.NOTE, "link": labels.LINK}


class Detail(msgspec.Struct, frozen=True):
    """A line under a title, set in by `depth`; a paper has its title and, if it leads to the web, its address apart."""

    kind: Literal["speaker", "topic", "minutes", "document", "note", "link"]
    depth: int
    words: str
    title: str = ""
    address: str = ""


def day_mark(days: int) -> str:
    """The mark of another date: ` +1`, ` −1`, or nothing."""
    return f" {'−' if days < 0 else '+'}{abs(days)}" if days else ""


def start_of(local: LocalTime) -> str:
    """When it starts, with the mark of another date."""
    return f"{local.start:%H:%M}{day_mark(local.day_shift)}"


def end_of(local: LocalTime) -> str:
    """When it ends, with the mark of another date; empty where that is not said."""
    return f"{local.end:%H:%M}{day_mark(local.end_day_shift)}" if local.end else ""


def span_of(local: LocalTime) -> str:
    """From when to when, with the mark of another date once where both ends share it."""
    if local.end is None:
        return start_of(local)
    start = f"{local.start:%H:%M}" if local.day_shift == local.end_day_shift else start_of(local)
    return f"{start}–{end_of(local)}"


def when_of(entry: Entry, language: str) -> str:
    """The item's own time in the meeting's place, or its part of the day."""
    return span_of(entry.local[0]) if entry.local else say(labels.PARTS_OF_DAY[entry.when], language)


def time_there(local: LocalTime, column: ClockColumn, language: str) -> str:
    """The time on another clock: `11:00 Ottawa, Washington (UTC−4)`."""
    return f"{span_of(local)} {places_of(column, language)} ({local.offset})"


def has_day_marks(entries: Iterable[Entry]) -> bool:
    """Whether any time of these items bears the mark of another date."""
    return any(local.day_shift or local.end_day_shift for entry in entries for local in entry.local)


def places_of(column: ClockColumn, language: str) -> str:
    """The places of a column."""
    return listed((place.name for place in column.places), language)


def change_of(place: ShownPlace, sheet: DaySheet, language: str) -> str:
    """When the clocks of a place change, if that is near the day."""
    if place.change is None:
        return ""
    sentence = labels.CLOCKS_CHANGED if place.change <= sheet.date else labels.CLOCKS_WILL_CHANGE
    return say(sentence, language, day=short_date(place.change, language))


def changes_of(column: ClockColumn, sheet: DaySheet, language: str) -> str:
    """Which places of a column change their clocks near the day, and when."""
    told = {place.name.pick(language): change_of(place, sheet, language) for place in column.places if place.change}
    semicolon = "\u00a0;" if language == "fr" else ";"
    return f"{semicolon} ".join(f"{name}{colon(language)} {words}" for name, words in told.items())


def times_of(sheet: DaySheet, language: str) -> str:
    """Whose clock the hours of a day are."""
    home = sheet.clocks[0]
    return say(labels.TIMES_OF, language, place=home.places[0].name.pick(language), offset=home.offset)


def listed(names: Iterable[Text], language: str) -> str:
    """Names between commas."""
    return ", ".join(name.pick(language) for name in names)


def name_of(entry: Entry, language: str) -> str:
    """The title, the reader's own marked, a cancelled one called so."""
    own = "● " if entry.own else ""
    prefix = headed(labels.CANCELLED_PREFIX, language) if entry.cancelled else ""
    return f"{own}{prefix}{entry.title.pick(language)}"


def title_of(entry: Entry, language: str) -> str:
    """The title as people announce it, with its track."""
    return name_of(entry, language) + track_of(entry, language)


def track_of(entry: Entry, language: str) -> str:
    """The track behind a title."""
    return f" — {entry.track.pick(language)}" if entry.track else ""


def in_brackets(leads: Sequence[Text], language: str) -> str:
    """Leads behind a title, as papers print them."""
    return f" [{listed(leads, language)}]" if leads else ""


def marks_of(entry: Entry, language: str) -> str:
    """What a delegate must know beside the title: optional, restricted, parallel, doubtful; that it is cancelled the title says."""
    doubt = [say(labels.DOUBTS[entry.doubt], language)] if entry.doubt else []
    return ", ".join([*(mark_of(mark, language) for mark in entry.marks), *doubt])


def all_marks_of(entry: Entry, language: str) -> str:
    """The marks where the title does not say that it is cancelled."""
    cancelled = say(labels.STATUSES["cancelled"], language) if entry.cancelled else ""
    return ", ".join(filter(None, (cancelled, marks_of(entry, language))))


def mark_of(mark: Mark, language: str) -> str:
    """One mark."""
    return say(labels.MARKS[mark.name], language, audience=listed(mark.names, language))


def room_of(entry: Entry, language: str) -> str:
    """Where it is, called a room where its name does not say so in any language."""
    name = entry.room.pick(language)
    said = tuple(word.casefold() for word in msgspec.structs.astuple(labels.ROOM) if word)
    is_said = not name or name.casefold().startswith(said)
    return name if is_said else headed(labels.ROOM, language) + name


def new_room_of(entry: Entry, before: Entry | None, language: str) -> str:
    """The room where that changes, and always where people must choose between rooms."""
    choose = before is None or entry.mark("parallel") or before.mark("parallel")
    is_new = choose or before is None or entry.room.pick(language) != before.room.pick(language)
    return room_of(entry, language) if is_new else ""


def speaker_of(speaker: ShownSpeaker, language: str) -> str:
    """The name, the office and the party, which is not said again where the name or the office says it."""
    told = ", ".join(filter(None, (speaker.name, speaker.role.pick(language))))
    party, said = speaker.party.pick(language), f" {fold_name(told)} "
    is_said = any(f" {fold_name(name)} " in said for name in (party, speaker.party.any))
    return told if is_said or not party else f"{told}, {party}"


def paper_of(paper: ShownPaper, language: str) -> str:
    """A document with its link."""
    return " ".join(filter(None, (paper.title.pick(language), paper.link.pick(language))))


def point_of(point: Point, language: str) -> str:
    """A topic with its leads."""
    return point.title.pick(language) + in_brackets(point.leads, language)


def details_of(entry: Entry, language: str) -> Iterator[Detail]:
    """The lines under the title: who speaks, topics, minutes, papers, notes, link."""
    yield from (Detail("speaker", 0, speaker_of(one, language)) for one in entry.speakers)
    yield from _points(entry.topics, 0, language)
    if entry.minutes:
        yield Detail("minutes", 0, say(labels.MINUTES, language, minutes=entry.minutes))
    if entry.minutes_each:
        yield Detail("minutes", 0, minutes_each_of(entry, language))
    yield from (paper_line(one, 0, language) for one in entry.papers)
    yield from (Detail("note", 0, note.pick(language)) for note in entry.notes)
    if entry.link:
        yield Detail("link", 0, entry.link, address=entry.link if is_web(entry.link) else "")


def minutes_each_of(entry: Entry, language: str) -> str:
    """How long each of those who speak may."""
    return say(labels.MINUTES_EACH, language, minutes=entry.minutes_each, group=entry.minutes_of.pick(language))


def labelled(detail: Detail, language: str) -> str:
    """A line under a title, papers, notes and links with their label."""
    return label_of(detail, language) + detail.words


def label_of(detail: Detail, language: str) -> str:
    """What stands before the words of a line: `Document: `."""
    return headed(LABELLED[detail.kind], language) if detail.kind in LABELLED else ""


def papers_of(entry: Entry) -> Iterator[ShownPaper]:
    """All documents of an item, first those of its topics."""
    yield from _papers_within(entry.topics)
    yield from entry.papers


def _papers_within(topics: tuple[Point, ...]) -> Iterator[ShownPaper]:
    for topic in topics:
        yield from topic.papers
        yield from _papers_within(topic.topics)


def _points(points: tuple[Point, ...], depth: int, language: str) -> Iterator[Detail]:
    for point in points:
        minutes = f" ({say(labels.MINUTES, language, minutes=point.minutes)})" if point.minutes else ""
        yield Detail("topic", depth, point_of(point, language) + minutes)
        yield from (Detail("speaker", depth + 1, speaker_of(one, language)) for one in point.speakers)
        yield from (paper_line(one, depth + 1, language) for one in point.papers)
        yield from _points(point.topics, depth + 1, language)


def paper_line(paper: ShownPaper, depth: int, language: str) -> Detail:
    """A document as a line."""
    title, link = paper.title.pick(language), paper.link.pick(language)
    return Detail("document", depth, paper_of(paper, language), title, link if is_web(link) else "")
