"""A day as HTML: its heading, what is said under it, and the table of its items, complete without a script.

The table has a column for each clock where the screen is wide; on a phone the other cities stand in a fold under each
item. Both are in the page, and the style shows one of them. Roles keep the table a table where its cells are blocks.
"""

from collections.abc import Iterator

from rcmcli.model.paper import Column, PaperDay, PaperList, Row
from rcmcli.model.schedule import DaySheet, Entry
from rcmcli.renderers.html_item import item
from rcmcli.renderers.html_text import NOTHING, Markup, Voice, element, joined, titled, words

# From how many other clocks on the columns need a wider screen; above the last of them there are no columns at all.
_WIDTHS = ((2, "two"), (4, "few"), (8, "some"), (12, "many"))
_NONE = "none"
_QUIET = ("break", "meal", "social", "travel", "logistics")


def section(day: PaperDay, sheet: DaySheet, number: int, voice: Voice) -> Markup:
    """The section of a day; its heading is called `day-1` and so on."""
    name = f"day-{number}"
    return element(
        "section",
        element("h2", voice.line(day.heading), id=name, tabindex="-1"),
        *(element("p", voice.line(remark)) for remark in day.remarks),
        *(element("p", voice.line(column.note), class_="moved") for column in day.columns if any(column.note)),
        *(lines(one, voice, "h3") for one in day.lists),
        _table(day, sheet, name, voice) if day.rows else element("p", voice.line(day.nothing)),
        aria_labelledby=name,
    )


def lines(one: PaperList, voice: Voice, level: str) -> Markup:
    """A list under its heading."""
    return element("div", element(level, voice.line(one.heading)), voice.blocks(lambda n: _bullets(one, n)))


def _bullets(one: PaperList, n: int) -> Markup:
    return element("ul", *(element("li", titled(line[n]), dir="auto") for line in one.lines if line[n]))


def _table(day: PaperDay, sheet: DaySheet, name: str, voice: Voice) -> Markup:
    others = day.columns[1:] if any(row.start for row in day.rows) else ()
    look = next((word for most, word in _WIDTHS if len(others) <= most), _NONE)
    shown = () if look == _NONE else others
    return element(
        "table",
        element("caption", voice.line(day.times_of)),
        element("thead", _head(day.columns[0], shown, voice), role="rowgroup"),
        *_bodies(day, sheet, len(shown), voice),
        class_=look,
        role="table",
        aria_labelledby=name,
        data_day=day.date,
        data_zone=day.columns[0].zones[0],
    )


def _head(home: Column, others: tuple[Column, ...], voice: Voice) -> Markup:
    return element(
        "tr",
        _heading(home, "time", voice),
        element("th", voice.label("topic"), role="columnheader", scope="col", class_="item"),
        *(_heading(column, "clock", voice) for column in others),
        role="row",
    )


def _heading(column: Column, kind: str, voice: Voice) -> Markup:
    return element(
        "th", cities(column, voice), Markup(" "), _offset(column.offset),
        role="columnheader", scope="col", class_=kind,
    )  # fmt: skip


def cities(column: Column, voice: Voice) -> Markup:
    """The cities of one clock, each in every language."""
    return joined((voice.line(name) for name in column.names), ", ")


def _offset(label: str) -> Markup:
    return element("span", words(label), class_="offset")


def _bodies(day: PaperDay, sheet: DaySheet, clocks: int, voice: Voice) -> Iterator[Markup]:
    """The rows, in a new group wherever the paper has a heading between them."""
    group: list[Markup] = []
    for row, entry in zip(day.rows, sheet.items, strict=True):
        if any(row.heading):
            yield from _body(group)
            group = [_part(row, clocks, voice)]
        group.append(_row(day, row, entry, clocks, voice))
    yield from _body(group)


def _body(rows: list[Markup]) -> Iterator[Markup]:
    if rows:
        yield element("tbody", *rows, role="rowgroup")


def _part(row: Row, clocks: int, voice: Voice) -> Markup:
    heading = element("th", voice.line(row.heading), role="rowheader", scope="rowgroup", colspan=str(2 + clocks))
    return element("tr", heading, role="row", class_="part")


def _row(day: PaperDay, row: Row, entry: Entry, clocks: int, voice: Voice) -> Markup:
    kinds = [row.kind if row.kind not in _QUIET else "quiet", "cancelled" if row.cancelled else ""]
    return element(
        "tr",
        element(
            "th", _when(row, entry, voice), role="rowheader", scope="row", class_="time" if row.start else "time when"
        ),
        element("td", item(row, voice), _fold(day, row, entry, voice), role="cell", class_="item"),
        *(
            element("td", words(row.starts[n] if row.starts else ""), role="cell", class_="clock")
            for n in range(1, clocks + 1)
        ),
        role="row",
        class_=" ".join(filter(None, kinds)),
    )


def _when(row: Row, entry: Entry, voice: Voice) -> Markup:
    """The meeting's own time with its offset, as the reader of one row needs it."""
    if not row.start:
        return voice.line(row.when)
    start, dash, end = row.spans[0].partition("–")
    late = element("time", words(end), datetime=row.end) if dash else NOTHING
    return joined(
        (
            element("time", words(start), datetime=row.start),
            words(dash),
            late,
            words(" "),
            _offset(entry.local[0].offset),
        )
    )


def _fold(day: PaperDay, row: Row, entry: Entry, voice: Voice) -> Markup:
    """The item's time in every city, folded; open where the page has no columns for them."""
    if not row.spans or len(day.columns) == len(day.columns[0].names) == 1:
        return NOTHING
    clocks = zip(row.spans, day.columns, entry.local, strict=True)
    told = (
        element("li", element("b", words(span)), words(" "), _offset(local.offset), words(" "), cities(column, voice))
        for span, column, local in clocks
    )
    unfolded = {"open": ""} if len(day.columns) - 1 > _WIDTHS[-1][0] else {}
    return element(
        "details", element("summary", voice.label("other cities")), element("ul", *told), class_="cities", **unfolded
    )
