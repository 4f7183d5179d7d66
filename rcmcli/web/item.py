"""An item as HTML: its title and marks, and under it who speaks, on what, with which papers; each language by itself."""

from collections.abc import Iterator, Sequence

from rcmcli.model.schedule import Entry
from rcmcli.web.markup import NOTHING, Markup, Voice, detailed, element, joined, linked, words
from rcmcli.wording import mark_of, numbered, room_of
from rcmcli.wording.details import Detail, details_of, label_of
from rcmcli.words import labels, say

# How a mark is shown that is not merely said.
_MARKED = {"only for": "alarming", "may not attend": "alarming", "parallel": "aside"}


def item(entry: Entry, voice: Voice, *, beside: bool = False) -> Markup:
    """What stands in the cell of an item; of one `beside` others the slot says that it is."""
    return voice.blocks(lambda language: joined(_parts(entry, language, beside=beside)))


def _parts(entry: Entry, language: str, *, beside: bool) -> Iterator[Markup]:
    yield _title(entry, language, beside=beside)
    if entry.room:
        yield element("p", words(room_of(entry, language)), class_="room")
    details = list(details_of(entry, language))
    if details:
        yield element("ul", *_nested(details, language), class_="points")


def _title(entry: Entry, language: str, *, beside: bool) -> Markup:
    title = element("span", words(numbered(entry, language)), class_="name")
    parts = [
        element("span", words("● "), class_="own") if entry.own else NOTHING,
        element("s", title) if entry.cancelled else title,
        _track(entry, language) if entry.track else NOTHING,
        element("span", *_leads(entry, language), class_="leads") if entry.leads else NOTHING,
        *_marks(entry, language, beside=beside),
    ]
    return element("p", *parts, class_="title", dir="auto")


def _track(entry: Entry, language: str) -> Markup:
    dash = element("span", words(" — "), class_="dash")
    return element("span", dash, element("bdi", words(entry.track.pick(language))), class_="track")


def _leads(entry: Entry, language: str) -> Iterator[Markup]:
    yield words(" [")
    yield joined((element("bdi", words(lead.pick(language))) for lead in entry.leads), ", ")
    yield words("]")


def _marks(entry: Entry, language: str, *, beside: bool) -> Iterator[Markup]:
    """The marks: what restricts or is doubtful in the colour of alarm, the others quietly."""
    cancelled = [(say(labels.STATUSES["cancelled"], language), "")] if entry.cancelled else []
    marks = [(mark_of(one, language), _MARKED.get(one.name, "")) for one in entry.marks]
    doubt = [(say(labels.DOUBTS[entry.doubt], language), "alarming")] if entry.doubt else []
    told = [*cancelled, *marks, *doubt]
    told.sort(key=lambda one: one[1] == "aside")  # what the slot says anyway comes last
    if told:
        shown = (_mark(n, *one, beside=beside) for n, one in enumerate(told))
        yield joined((words(" "), element("span", *shown, class_="mark")))


def _mark(n: int, said: str, look: str, *, beside: bool) -> Markup:
    comma = ", " if n else ""
    if look == "aside":
        return element("span", words(comma + said), class_="known" if beside else look)
    return joined((words(comma), element("span", words(said), class_=look) if look else words(said)))


def _nested(details: Sequence[Detail], language: str) -> Iterator[Markup]:
    """The details as lists, one inside another as their depths say."""
    here = [at for at, detail in enumerate(details) if at == 0 or detail.depth <= details[0].depth]
    for at, after in zip(here, [*here[1:], len(details)], strict=True):
        below = details[at + 1 : after]
        under = element("ul", *_nested(below, language)) if below else NOTHING
        told = joined((words(label_of(details[at], language)), _line(details[at])))
        yield element("li", told, under, class_=details[at].kind, dir="auto")


def _line(detail: Detail) -> Markup:
    """The words of a line; the name of who speaks is found at a glance."""
    if detail.kind != "speaker":
        return detailed(detail)
    before, name, office = detail.words.partition(detail.title)
    return joined((linked(before), element("b", words(name)), linked(office)))
