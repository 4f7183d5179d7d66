"""A day as HTML: its heading, what is said under it, and the table of its items, complete without a script.

The table has a column for each clock where the screen is wide; on a phone the other cities stand in a fold under each
item. Both are in the page, and the style shows one of them. Roles keep the table a table where its cells are blocks.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from rcmcli.look import QUIET_KINDS
from rcmcli.model import clock
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Schedule
from rcmcli.web.item import item
from rcmcli.web.markup import NOTHING, Markup, Voice, detailed, element, joined, titled, words
from rcmcli.wording import changes_of, end_of, span_of, start_of, times_of, when_of
from rcmcli.wording.meetings import Listed, heading_of, lists_of, nothing_of, remarks_of
from rcmcli.words import browsing, labels

# From how many other clocks on the columns need a wider screen; above the last of them there are no columns at all.
_WIDTHS = ((2, "two"), (4, "few"), (8, "some"), (12, "many"))
_NONE = "none"


def section(sheet: DaySheet, schedule: Schedule, number: int, voice: Voice) -> Markup:
    """The section of a day; its heading is called `day-1` and so on."""
    name = f"day-{number}"
    changes = [column for column in sheet.clocks if changes_of(column, sheet, schedule.language)]
    return element(
        "section",
        element("h2", voice.each(partial(heading_of, sheet)), id=name, tabindex="-1"),
        *(element("p", voice.line(remark)) for remark in remarks_of(sheet, schedule)),
        *(element("p", voice.each(partial(changes_of, one, sheet)), class_="moved") for one in changes),
        *lists(partial(lists_of, sheet), "h3", voice),
        _table(sheet, name, voice) if sheet.items else element("p", voice.each(partial(nothing_of, sheet))),
        aria_labelledby=name,
    )


def lists(make: Callable[[str], Sequence[Listed]], level: str, voice: Voice) -> Iterator[Markup]:
    """Lists, each under its heading, as `make` gives them in each language."""
    for each in zip(*map(make, voice.languages), strict=True):
        told = dict(zip(voice.languages, each, strict=True))
        yield element("div", element(level, voice.line(each[0].heading)), voice.blocks(partial(_bullets, told)))


def _bullets(told: dict[str, Listed], language: str) -> Markup:
    lines = [detailed(one) if one.kind == "document" else titled(one.words) for one in told[language].lines]
    return element("ul", *(element("li", line, dir="auto") for line in lines))


def _table(sheet: DaySheet, name: str, voice: Voice) -> Markup:
    others = sheet.clocks[1:] if sheet.has_hours else ()
    look = next((word for most, word in _WIDTHS if len(others) <= most), _NONE)
    shown = () if look == _NONE else others
    return element(
        "table",
        element("caption", voice.each(partial(times_of, sheet))),
        element("thead", _head(sheet.clocks[0], shown, voice), role="rowgroup"),
        *_bodies(sheet, len(shown), voice),
        class_=look,
        role="table",
        aria_labelledby=name,
        data_day=str(sheet.date),
        data_zone=sheet.clocks[0].zones[0],
    )


def _head(home: ClockColumn, others: tuple[ClockColumn, ...], voice: Voice) -> Markup:
    return element(
        "tr",
        _heading(home, "time", voice),
        element("th", voice.line(labels.TOPIC), role="columnheader", scope="col", class_="item"),
        *(_heading(column, "clock", voice) for column in others),
        role="row",
    )


def _heading(column: ClockColumn, kind: str, voice: Voice) -> Markup:
    return element(
        "th", cities(column, voice), Markup(" "), _offset(column.offset),
        role="columnheader", scope="col", class_=kind,
    )  # fmt: skip


def cities(column: ClockColumn, voice: Voice) -> Markup:
    """The cities of one clock, each in every language."""
    return joined((voice.line(place.name) for place in column.places), ", ")


def _offset(label: str) -> Markup:
    return element("span", words(label), class_="offset")


def _bodies(sheet: DaySheet, clocks: int, voice: Voice) -> Iterator[Markup]:
    """The rows, in a new group wherever the paper has a heading between them."""
    group: list[Markup] = []
    for entry in sheet.items:
        if entry.heading:
            yield from _body(group)
            group = [_part(entry, clocks, voice)]
        group.append(_row(sheet, entry, clocks, voice))
    yield from _body(group)


def _body(rows: list[Markup]) -> Iterator[Markup]:
    if rows:
        yield element("tbody", *rows, role="rowgroup")


def _part(entry: Entry, clocks: int, voice: Voice) -> Markup:
    heading = element("th", voice.line(entry.heading), role="rowheader", scope="rowgroup", colspan=str(2 + clocks))
    return element("tr", heading, role="row", class_="part")


def _row(sheet: DaySheet, entry: Entry, clocks: int, voice: Voice) -> Markup:
    kinds = [entry.kind if entry.kind not in QUIET_KINDS else "quiet", "cancelled" if entry.cancelled else ""]
    starts = [start_of(local) for local in entry.local[1 : clocks + 1]] or [""] * clocks
    when = "time" if entry.start else "time when"
    return element(
        "tr",
        element("th", _when(entry, voice), role="rowheader", scope="row", class_=when),
        element("td", item(entry, voice), _fold(sheet, entry, voice), role="cell", class_="item"),
        *(element("td", words(start), role="cell", class_="clock") for start in starts),
        role="row",
        class_=" ".join(filter(None, kinds)),
    )


def _when(entry: Entry, voice: Voice) -> Markup:
    """The meeting's own time with its offset, as the reader of one row needs it."""
    if not entry.start:
        return voice.each(partial(when_of, entry))
    home = entry.local[0]
    shared = entry.end and home.day_shift == home.end_day_shift
    start = element("time", words(f"{home.start:%H:%M}" if shared else start_of(home)), datetime=clock.iso(entry.start))
    end = [words("–"), element("time", words(end_of(home)), datetime=clock.iso(entry.end))] if entry.end else []
    return joined((start, *end, words(" "), _offset(home.offset)))


def _fold(sheet: DaySheet, entry: Entry, voice: Voice) -> Markup:
    """The item's time in every city, folded; open where the page has no columns for them."""
    if not entry.local or len(sheet.clocks) == len(sheet.clocks[0].places) == 1:
        return NOTHING
    told = (
        element(
            "li",
            element("b", words(span_of(local))),
            words(" "),
            _offset(local.offset),
            words(" "),
            cities(column, voice),
        )
        for local, column in zip(entry.local, sheet.clocks, strict=True)
    )
    unfolded = {"open": ""} if len(sheet.clocks) - 1 > _WIDTHS[-1][0] else {}
    return element(
        "details",
        element("summary", voice.line(browsing.OTHER_CITIES)),
        element("ul", *told),
        class_="cities",
        **unfolded,
    )
