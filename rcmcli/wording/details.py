"""The lines under a title: venue, who speaks, topics, minutes, papers, notes, link, each said in one language."""

from collections.abc import Callable, Iterator

import msgspec

from rcmcli.model.keys import LINES
from rcmcli.model.schedule import Entry, Point, ShownPaper, ShownSpeaker
from rcmcli.model.text import fold_name, is_web
from rcmcli.wording import in_brackets, when_of
from rcmcli.words import colon, headed, labels, say

_LABELLED = {**LINES, "document": labels.DOCUMENT, "note": labels.NOTE, "link": labels.LINK}


class Detail(msgspec.Struct, frozen=True):
    """A line under a title, set in by `depth`; a paper has its title and, if it leads to the web, its address apart.

    Of one who speaks the name, which stands in the words, is `title`.

    `kind` is speaker, topic, minutes, document, note or link, or a key of an item that has a line of its own.
    """

    kind: str
    depth: int
    words: str
    title: str = ""
    address: str = ""


Hour = Callable[[Point, str], str]
"""How the time of a topic is said in a language."""


def speaker_of(speaker: ShownSpeaker, language: str) -> str:
    """The function, the name, the office and the party, which is not said again where the name or the office says it."""
    named = _named(speaker, language)
    label = f"{speaker.stated_as.pick(language)}{colon(language)} " if speaker.stated_as else ""
    return label + named + (f" ({say(labels.TO_BE_CONFIRMED, language)})" if speaker.unconfirmed else "")


def _named(speaker: ShownSpeaker, language: str) -> str:
    told = ", ".join(filter(None, (speaker.name, speaker.role.pick(language))))
    party, said = speaker.party.pick(language), f" {fold_name(told)} "
    is_said = any(f" {fold_name(name)} " in said for name in (party, speaker.party.any))
    return told if is_said or not party else f"{told}, {party}"


def paper_of(paper: ShownPaper, language: str) -> str:
    """A document with its link."""
    return " ".join(filter(None, (paper_title(paper, language), paper.link.pick(language))))


def paper_title(paper: ShownPaper, language: str) -> str:
    """The title of a document with its symbol and the language of its original: `Report (SP/CL 2-09, original: Spanish)`."""
    original = headed(labels.ORIGINAL, language) + paper.original.pick(language) if paper.original else ""
    facts = ", ".join(filter(None, (paper.symbol, original)))
    return " ".join(filter(None, (paper.title.pick(language), f"({facts})" if facts else "")))


def point_of(point: Point, language: str, hour: Hour = when_of) -> str:
    """A topic with its hours and its leads."""
    when = f"{hour(point, language)} " if point.local or point.when else ""
    return when + point.title.pick(language) + in_brackets(point.leads, language)


def details_of(entry: Entry, language: str, hour: Hour = when_of) -> Iterator[Detail]:
    """The lines under the title: the plain ones, who speaks, topics (`hour` says their times), minutes, papers, notes, link."""
    yield from (Detail(key, 0, said.pick(language)) for key, said in entry.lines.items() if said)
    yield from (speaker_line(one, 0, language) for one in entry.speakers)
    yield from points_within(entry.topics, language, hour)
    if entry.minutes:
        yield Detail("minutes", 0, say(labels.MINUTES, language, minutes=entry.minutes))
    if entry.minutes_each:
        yield Detail("minutes", 0, minutes_each_of(entry, language))
    yield from (paper_line(one, 0, language) for one in entry.papers)
    yield from (Detail("note", 0, note.pick(language)) for note in entry.notes)
    if entry.link:
        yield Detail("link", 0, entry.link, address=entry.link if is_web(entry.link) else "")


def essentials_of(entry: Entry, language: str, hour: Hour = when_of) -> Iterator[Detail]:
    """Of the lines under a title those without which nobody finds the way: the plain ones, who speaks, topics where one of
    them has its own time, papers that are known by a symbol, the link."""
    topics = entry.topics if any(one.when or one.local or one.minutes for one in entry.topics) else ()
    papers = entry.papers if topics else papers_of(entry)
    known = tuple(paper for paper in papers if paper.symbol)
    brief = msgspec.structs.replace(entry, topics=topics, papers=known, notes=(), minutes_each=None)
    yield from details_of(brief, language, hour)


def minutes_each_of(entry: Entry, language: str) -> str:
    """How long each of those who speak may."""
    return say(labels.MINUTES_EACH, language, minutes=entry.minutes_each, group=entry.minutes_of.pick(language))


def labelled(detail: Detail, language: str) -> str:
    """A line under a title, papers, notes and links with their label."""
    return label_of(detail, language) + detail.words


def label_of(detail: Detail, language: str) -> str:
    """What stands before the words of a line: `Document: `."""
    return headed(_LABELLED[detail.kind], language) if detail.kind in _LABELLED else ""


def papers_of(entry: Entry) -> Iterator[ShownPaper]:
    """All documents of an item, first those of its topics."""
    yield from _papers_within(entry.topics)
    yield from entry.papers


def _papers_within(topics: tuple[Point, ...]) -> Iterator[ShownPaper]:
    for topic in topics:
        yield from topic.papers
        yield from _papers_within(topic.topics)


def points_within(points: tuple[Point, ...], language: str, hour: Hour = when_of, depth: int = 0) -> Iterator[Detail]:
    """Topics as lines, with what belongs to each."""
    for point in points:
        minutes = f" ({say(labels.MINUTES, language, minutes=point.minutes)})" if point.minutes else ""
        yield Detail("topic", depth, point_of(point, language, hour) + minutes)
        yield from (speaker_line(one, depth + 1, language) for one in point.speakers)
        yield from (paper_line(one, depth + 1, language) for one in point.papers)
        yield from points_within(point.topics, language, hour, depth + 1)


def speaker_line(speaker: ShownSpeaker, depth: int, language: str) -> Detail:
    """One who speaks as a line."""
    return Detail("speaker", depth, speaker_of(speaker, language), speaker.name)


def paper_line(paper: ShownPaper, depth: int, language: str) -> Detail:
    """A document as a line."""
    title, link = paper_title(paper, language), paper.link.pick(language)
    return Detail("document", depth, paper_of(paper, language), title, link if is_web(link) else "")
