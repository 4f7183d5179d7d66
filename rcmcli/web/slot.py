"""A slot as HTML: the hours of the meeting once, those of the other cities under them, and beside them what is held then.

The clocks are in the page twice, unless they are too many: the starts in a few small lines, and all there is to say in a
fold. The style shows the one or the other. Roles keep the table a table where its cells are blocks; a paper prints the table as it is.
"""

from collections.abc import Iterator
from functools import partial

import msgspec

from rcmcli.look import QUIET_KINDS
from rcmcli.model import clock
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, LocalTime, SheetSlot
from rcmcli.model.text import Text, fold_name
from rcmcli.web.item import item
from rcmcli.web.markup import NOTHING, Markup, Voice, element, joined, words
from rcmcli.wording import end_of, span_of, start_of, when_of
from rcmcli.wording.slots import said_in_parallel
from rcmcli.words import browsing

# With how many other clocks at most they stand on lines of their own, and run on; above the last they are in the fold alone.
_LOOKS = ((2, "few"), (12, "some"))
_FOLD_ALONE = "many"
_MOST_BESIDE = 4
_ALONE = "alone"


class Clocks(msgspec.Struct, frozen=True):
    """The clocks of a day beside the meeting's own."""

    sheet: DaySheet

    @property
    def others(self) -> bool:
        """Whether there is any other clock or city to tell of."""
        sheet = self.sheet
        return sheet.has_hours and not len(sheet.clocks) == len(sheet.clocks[0].places) == 1

    @property
    def look(self) -> str:
        """How they are shown: `few`, `some`, `many`, or `alone` where there is none."""
        others = len(self.sheet.clocks) - 1
        return next((look for most, look in _LOOKS if others <= most), _FOLD_ALONE) if self.others else _ALONE


def bodies(clocks: Clocks, voice: Voice) -> Iterator[Markup]:
    """The slots of a day, each a group of rows; what the paper prints as a heading between them is a group as well."""
    for slot in clocks.sheet.slots:
        if slot.items[0].heading:
            yield _part(slot.items[0], 2 + clocks.others, voice)
        yield element("tbody", *_rows(slot, clocks, voice), role="rowgroup", class_=_width(len(slot.items)))


def _width(items: int) -> str:
    return f"slot n{items}" if items <= _MOST_BESIDE else "slot more"


def _part(entry: Entry, columns: int, voice: Voice) -> Markup:
    heading = element("th", voice.line(entry.heading), role="rowheader", scope="rowgroup", colspan=str(columns))
    return element("tbody", element("tr", heading, role="row", class_="part"), role="rowgroup", class_="part")


def _rows(slot: SheetSlot, clocks: Clocks, voice: Voice) -> Iterator[Markup]:
    first, *others = (_cell(entry, voice, beside=len(slot.items) > 1) for entry in slot.items)
    entry, rows = slot.items[0], {"rowspan": str(len(slot.items))} if others else {}
    head = (_when(entry, voice), _beside(voice) if others else NOTHING)
    when = "time" if entry.start else "time when"
    yield element(
        "tr",
        element("th", *head, role="rowheader", scope="row", class_=when, **rows),
        element("td", *_clocks(entry, clocks, voice), role="cell", class_="clocks", **rows)
        if clocks.others
        else NOTHING,
        first,
        role="row",
    )
    yield from (element("tr", one, role="row") for one in others)


def _cell(entry: Entry, voice: Voice, *, beside: bool) -> Markup:
    states = ("cancelled" if entry.cancelled else "", "doubtful" if entry.doubt else "")
    kinds = ("item", "quiet" if entry.kind in QUIET_KINDS else entry.kind, *states)
    named = {"id": entry.id} if entry.id else {}
    return element("td", item(entry, voice, beside=beside), role="cell", class_=" ".join(filter(None, kinds)), **named)


def _beside(voice: Voice) -> Markup:
    """That the items of a slot are held at one time: said once, and quietly."""
    return element("div", voice.each(said_in_parallel), class_="beside")


def _when(entry: Entry, voice: Voice) -> Markup:
    """The meeting's own time with its offset, as the reader of one row needs it."""
    if not entry.start:
        return voice.each(partial(when_of, entry))
    home = entry.local[0]
    shared = entry.end and home.day_shift == home.end_day_shift
    start = element("time", words(f"{home.start:%H:%M}" if shared else start_of(home)), datetime=clock.iso(entry.start))
    end = [words("–"), element("time", words(end_of(home)), datetime=clock.iso(entry.end))] if entry.end else []
    return joined((start, *end, words(" "), _offset(home.offset)))


def _clocks(entry: Entry, clocks: Clocks, voice: Voice) -> Iterator[Markup]:
    """The slot's time in the other cities: in small, if they are not too many, and folded, with ends and offsets."""
    if not entry.local:
        return
    told = list(zip(entry.local, clocks.sheet.clocks, strict=True))
    alone = clocks.look == _FOLD_ALONE
    if not alone:
        yield element("ul", *(_small(*one, voice) for one in told[1:]), class_="small")
    yield element(
        "details",
        element("summary", voice.line(browsing.OTHER_CITIES)),
        element("ul", *(_whole(*one, voice) for one in told)),
        class_="cities",
        **({"open": ""} if alone else {}),  # open on paper, and until a script closes it
    )


def _small(local: LocalTime, column: ClockColumn, voice: Voice) -> Markup:
    """When it starts on another clock; from when to when, where the clocks change meanwhile."""
    changes = local.end and local.start.utcoffset() != local.end.utcoffset()
    when = joined((words(span_of(local)), words(" "), _offset(local.offset))) if changes else words(start_of(local))
    return element("li", element("b", when), words("\u00a0"), _cities(column, voice))


def _whole(local: LocalTime, column: ClockColumn, voice: Voice) -> Markup:
    told = (element("b", words(span_of(local))), words(" "), _offset(local.offset), words(" "), _cities(column, voice))
    return element("li", *told)


def _cities(column: ClockColumn, voice: Voice) -> Markup:
    """The cities of one clock, each in every language."""
    return joined((_city(place.name, voice) for place in column.places), ", ")


def _city(name: Text, voice: Voice) -> Markup:
    """A city; one whose names differ in no more than accents and points has the first of them, but where one language is shown."""
    told = {language: name.pick(language) for language in voice.languages}
    if len(set(map(fold_name, told.values()))) > 1 or len(set(told.values())) == 1:
        return voice.line(name)
    first, *others = (element("span", words(one), lang=language) for language, one in told.items())
    stroke = element("span", words(" / "), class_="or")
    return joined((first, *(element("span", stroke, one, class_="twin") for one in others)))


def _offset(label: str) -> Markup:
    return element("span", words(label), class_="offset")
