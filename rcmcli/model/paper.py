"""A paper: an agenda composed in one or more languages, every word of it ready; renderers only lay it out.

`Said` is one thing said in each language of the paper, in their order. Hours are those of the meeting's own clock and of
the columns beside it; nothing here is computed any more.
"""

from typing import Literal

import msgspec

Said = tuple[str, ...]
DetailKind = Literal["speaker", "topic", "minutes", "document", "note", "link"]


class Column(msgspec.Struct, frozen=True):
    """Places with one clock on a day: their names as one line, each by itself, their offset, and a word on clock changes."""

    cities: Said
    names: tuple[Said, ...]
    zones: tuple[str, ...]
    offset: str
    note: Said
    home: bool


class Detail(msgspec.Struct, frozen=True):
    """A line under a title: who speaks, a topic (set in by `depth`), a document, a note, a link."""

    kind: DetailKind
    depth: int
    words: Said


class Row(msgspec.Struct, frozen=True):
    """An item: its time by the meeting's clock (or its part of the day), the times in the other columns, its words.

    `starts` and `spans` have one entry a column, the home's first: `10:00` and `10:00–10:30`, with +1 or −1 on another
    date; both are empty for an item without an hour. `start` and `end` are ISO 8601 in UTC, empty where there is none.
    """

    id: str
    kind: str
    heading: Said
    when: Said
    starts: tuple[str, ...]
    spans: tuple[str, ...]
    start: str
    end: str
    title: Said
    track: Said
    leads: Said
    room: Said
    marks: Said
    details: tuple[Detail, ...]
    cancelled: bool
    parallel: bool
    restricted: bool
    own: bool


class PaperList(msgspec.Struct, frozen=True):
    """A list under a heading: objectives, notes, footnotes, documents."""

    heading: Said
    lines: tuple[Said, ...]


class PaperDay(msgspec.Struct, frozen=True):
    """A day: its heading (date and title), what is said under it, its columns of clocks, its rows, or why it has none."""

    date: str
    heading: Said
    remarks: tuple[Said, ...]
    times_of: Said
    columns: tuple[Column, ...]
    lists: tuple[PaperList, ...]
    rows: tuple[Row, ...]
    nothing: Said


class Fact(msgspec.Struct, frozen=True):
    """A label and what it says: `Venue`, `Hotel Quinta Real, Puebla`."""

    name: str
    label: Said
    words: Said


class Paper(msgspec.Struct, frozen=True):
    """The whole agenda: head, lists before the days, days, lists after them, and what stands in the footer."""

    id: str
    languages: tuple[str, ...]
    title: Said
    subtitle: Said
    theme: Said
    dates: Said
    state: Said
    facts: tuple[Fact, ...]
    reader: Said
    before: tuple[PaperList, ...]
    days: tuple[PaperDay, ...]
    after: tuple[PaperList, ...]
    footer: Said
    first_date: str
    last_date: str
    status: str
    mode: str
    timezone: str
    link: str
    tz_database: str


def moments_of(paper: Paper) -> tuple[str, ...]:
    """Every start and end in a paper, each once, in order of time: ISO 8601 in UTC, as the rows have them."""
    rows = (row for day in paper.days for row in day.rows)
    return tuple(sorted({moment for row in rows for moment in (row.start, row.end) if moment}))
