"""The agenda as a CSV file for spreadsheets: one row an item, a column for each group of cities that share a clock throughout.

UTF-8 with a byte order mark and CRLF; semicolons where the first language is Spanish, since a comma is its decimal mark.
No cell is read as a formula.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

import msgspec

from rcmcli.model.dates import weekday
from rcmcli.model.paper import Paper, PaperDay, Row
from rcmcli.model.publication import Publication
from rcmcli.model.schedule import DaySheet, Entry
from rcmcli.renderers import phrases
from rcmcli.words import say

# What begins a formula; after a separator too, since a program may part the line at another one than it was written with.
_FORMULA = re.compile("(^|[,;|])([\\s\u200b\u2060\ufeff]*)(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])")
_FIRST = ("csv date", "csv weekday", "csv start", "csv end", "csv offset", "csv utc start", "csv utc end")
_TEXTS = ("csv day", "csv heading", "csv title", "csv leads", "csv room", "csv track", "csv marks", "csv details")
_LAST = ("csv kind", "csv status", "csv id", "csv link", "csv tz database")


class _Group(msgspec.Struct, frozen=True):
    """Cities that share one clock on every day: the column of each day that has it (None: not seen then), its offset if it is one."""

    cities: tuple[str, ...]
    columns: tuple[int | None, ...]
    offset: str

    @property
    def head(self) -> str:
        """The names of the cities, and their offset where it never changes."""
        return ", ".join(self.cities) + (f" ({self.offset})" if self.offset else "")


def render(publication: Publication) -> bytes:
    """The sheet: a head, then one line an item, in the order of the agenda."""
    paper = publication.paper
    groups = _groups(paper)
    lines = [_head(paper, groups)]
    for number, sheets in enumerate(zip(*(one.days for one in publication.editions), strict=True)):
        day = paper.days[number]
        for row, entry in zip(day.rows, sheets[0].items, strict=True):
            times = [*_times(paper, day, row, sheets[0], entry), *_hours(groups, number, row, entry)]
            lines.append([*times, *_texts(paper, row, sheets), *_facts(paper, row, entry)])
    written = io.StringIO()
    mark = ";" if paper.languages[0] == "es" else ","
    csv.writer(written, delimiter=mark, lineterminator="\r\n").writerows(
        [cell(words) for words in line] for line in lines
    )
    return b"\xef\xbb\xbf" + written.getvalue().encode()


def cell(words: str) -> str:
    """Words as they may stand in a cell: on one line, with an apostrophe before what a program might work out."""
    return _FORMULA.sub(r"\1\2'", " ".join(words.split()))


def _groups(paper: Paper) -> list[_Group]:
    """The cities of all days, those together that stand in one column on each of them."""
    cities = dict.fromkeys(
        (zone, name[0])
        for day in paper.days
        for column in day.columns
        for zone, name in zip(column.zones, column.names, strict=True)
    )
    found: dict[tuple[int | None, ...], list[str]] = {}
    for zone, name in cities:
        found.setdefault(tuple(_column(day, zone) for day in paper.days), []).append(name)
    return [_Group(tuple(dict.fromkeys(names)), columns, _offset(paper, columns)) for columns, names in found.items()]


def _column(day: PaperDay, zone: str) -> int | None:
    return next((n for n, column in enumerate(day.columns) if zone in column.zones), None)


def _offset(paper: Paper, columns: tuple[int | None, ...]) -> str:
    """The one offset of these columns; empty where there are several."""
    pairs = zip(paper.days, columns, strict=True)
    offsets = {day.columns[n].offset for day, n in pairs if n is not None}
    one = offsets.pop() if len(offsets) == 1 else ""
    return "" if "/" in one else one


def _head(paper: Paper, groups: list[_Group]) -> list[str]:
    """The names of the columns, in the first language; texts once a language."""
    first = paper.languages[0]
    texts = [_text_head(name, one, paper) for name in _TEXTS for one in paper.languages]
    return [
        *(say(name, first) for name in _FIRST),
        *(group.head for group in groups),
        *texts,
        *(say(name, first) for name in _LAST),
    ]


def _text_head(name: str, language: str, paper: Paper) -> str:
    return say(name, language) + (f" ({language})" if len(paper.languages) > 1 else "")


def _times(paper: Paper, day: PaperDay, row: Row, sheet: DaySheet, entry: Entry) -> Iterator[str]:
    """When it is: date and weekday at the meeting's place, its hours there with their offset, and in UTC."""
    yield day.date
    yield weekday(date.fromisoformat(day.date), paper.languages[0])
    local = entry.local[0] if entry.local else None
    clocks = row.spans[0].partition("–") if row.spans else (row.when[0], "", "")
    yield row.starts[0] if row.starts else clocks[0]
    yield clocks[2]
    yield local.offset if local else sheet.clocks[0].offset
    yield row.start
    yield row.end


def _hours(groups: list[_Group], number: int, row: Row, entry: Entry) -> Iterator[str]:
    """The item's time in each group of cities, with its offset where the head does not have it."""
    for group in groups:
        n = group.columns[number]
        if n is None or not row.spans:
            yield ""
        else:
            yield row.spans[n] if group.offset else f"{row.spans[n]} ({entry.local[n].offset})"


def _texts(paper: Paper, row: Row, sheets: Sequence[DaySheet]) -> Iterator[str]:
    told = [(sheets[n].title, *_told(row, n, language)) for n, language in enumerate(paper.languages)]
    yield from chain.from_iterable(zip(*told, strict=True))


def _told(row: Row, n: int, language: str) -> Iterator[str]:
    yield row.heading[n]
    yield phrases.name(row, n, language)
    yield row.leads[n]
    yield row.room[n]
    yield row.track[n]
    yield phrases.marks(row, n, language)
    yield " • ".join(phrases.detail(one, n, language) for one in row.details if one.words[n] and one.kind != "link")


def _facts(paper: Paper, row: Row, entry: Entry) -> Iterator[str]:
    yield row.kind
    yield entry.status or paper.status
    yield row.id
    yield entry.link
    yield paper.tz_database
