"""An item as HTML: its title and marks, and under it who speaks, on what, with which papers; each language by itself."""

from collections.abc import Iterator, Sequence

from rcmcli.model.paper import Detail, Row
from rcmcli.renderers.html_text import NOTHING, Markup, Voice, element, joined, linked, titled, words
from rcmcli.words import say

_LABELLED = ("document", "note", "link")


def item(row: Row, voice: Voice) -> Markup:
    """What stands in the cell of an item."""
    return voice.blocks(lambda n: joined((_title(row, n), _room(row, n, voice), _points(row.details, n, voice))))


def _title(row: Row, n: int) -> Markup:
    title = words(row.title[n])
    parts = [
        element("span", words("● "), class_="own") if row.own else NOTHING,
        element("s", title) if row.cancelled else title,
        words(f" — {row.track[n]}" if row.track[n] else ""),
        element("span", words(f" [{row.leads[n]}]"), class_="leads") if row.leads[n] else NOTHING,
        Markup(" ") + element("span", words(row.marks[n]), class_="mark") if row.marks[n] else NOTHING,
    ]
    return element("p", *map(Markup, parts), class_="title", dir="auto")


def _room(row: Row, n: int, voice: Voice) -> Markup:
    if not row.room[n]:
        return NOTHING
    label = say("room", voice.languages[n])
    named = row.room[n].casefold().startswith(label.casefold())
    return element("p", words(row.room[n] if named else f"{label}: {row.room[n]}"), class_="room")


def _points(details: Sequence[Detail], n: int, voice: Voice) -> Markup:
    """The details as lists, one inside another as their depths say."""
    return element("ul", *_nested(details, n, voice), class_="points") if details else NOTHING


def _nested(details: Sequence[Detail], n: int, voice: Voice) -> Iterator[Markup]:
    here = [at for at, detail in enumerate(details) if at == 0 or detail.depth <= details[0].depth]
    for at, after in zip(here, [*here[1:], len(details)], strict=True):
        below = details[at + 1 : after]
        under = element("ul", *_nested(below, n, voice)) if below else NOTHING
        yield element("li", _words(details[at], n, voice), under, class_=details[at].kind, dir="auto")


def _words(detail: Detail, n: int, voice: Voice) -> Markup:
    label = f"{say(detail.kind, voice.languages[n])}: " if detail.kind in _LABELLED else ""
    return Markup(words(label) + (titled if detail.kind == "document" else linked)(detail.words[n]))
