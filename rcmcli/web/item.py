"""An item as HTML: its title and marks, and under it who speaks, on what, with which papers; each language by itself."""

from collections.abc import Iterator, Sequence

from rcmcli.model.schedule import Entry
from rcmcli.web.markup import NOTHING, Markup, Voice, detailed, element, joined, words
from rcmcli.wording import all_marks_of, in_brackets, numbered, room_of, track_of
from rcmcli.wording.details import Detail, details_of, label_of


def item(entry: Entry, voice: Voice) -> Markup:
    """What stands in the cell of an item."""
    return voice.blocks(lambda language: joined(_parts(entry, language)))


def _parts(entry: Entry, language: str) -> Iterator[Markup]:
    yield _title(entry, language)
    if entry.room:
        yield element("p", words(room_of(entry, language)), class_="room")
    details = list(details_of(entry, language))
    if details:
        yield element("ul", *_nested(details, language), class_="points")


def _title(entry: Entry, language: str) -> Markup:
    title, marks = words(numbered(entry, language)), all_marks_of(entry, language)
    parts = [
        element("span", words("● "), class_="own") if entry.own else NOTHING,
        element("s", title) if entry.cancelled else title,
        words(track_of(entry, language)),
        element("span", words(in_brackets(entry.leads, language)), class_="leads") if entry.leads else NOTHING,
        joined((words(" "), element("span", words(marks), class_="mark"))) if marks else NOTHING,
    ]
    return element("p", *parts, class_="title", dir="auto")


def _nested(details: Sequence[Detail], language: str) -> Iterator[Markup]:
    """The details as lists, one inside another as their depths say."""
    here = [at for at, detail in enumerate(details) if at == 0 or detail.depth <= details[0].depth]
    for at, after in zip(here, [*here[1:], len(details)], strict=True):
        below = details[at + 1 : after]
        under = element("ul", *_nested(below, language)) if below else NOTHING
        told = joined((words(label_of(details[at], language)), detailed(details[at])))
        yield element("li", told, under, class_=details[at].kind, dir="auto")
