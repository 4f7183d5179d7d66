"""Dates within items: “Block I – 19 October, Wednesday, 9 to 11”, “10:00 – Tuesday, 30 March”; each is that of the item, and no title."""

import re
from collections.abc import Sequence

import msgspec

from rcmcli.importers.headings import Dated, date_in
from rcmcli.importers.other_dates import is_of_record, is_of_something_else
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.reading.date_ranges import find_range
from rcmcli.reading.words import fold

_EDGES = " \t,.;:–—-|()["
_ANNOUNCED = re.compile(r"(?:^|[\s,.;:–—|(-])(?:dia|day|el|le|on|em|no dia|el dia|fecha|date|data)$")
_FEIRA = re.compile(r"(?:segunda|terca|quarta|quinta|sexta) ?- ?feira")


def dates_in_titles(rows: Sequence[Row]) -> list[Row]:
    """The rows, the date that an item states beside its hours as its date: alone, or behind the titles of several."""
    found = [_parted(row) for row in rows]
    behind = sum(parted is not None and bool(parted.body) for parted in found)
    is_only = sum(bool(row.time) for row in rows) == 1
    return [
        parted if parted and (not parted.body or behind > 1 or is_only) else row
        for row, parted in zip(rows, found, strict=True)
    ]


def _parted(row: Row) -> Row | None:
    """A row with hours, its date apart from its title; None where its title states none, or more than a date at its end."""
    if row.kind != "row" or len(row.body) != 1 or row.date or not row.time:
        return None
    line = row.body[0]
    dated = date_in(line.text)
    if dated is None or (dated.day is None and dated.pair is None) or find_range(line.text):
        return None
    at = line.text.find(dated.words)
    title, behind = line.text[:at], line.text[at + len(dated.words) :]
    if at < 0 or behind.strip(_EDGES + ")]") or is_of_something_else(line.text) or is_of_record(title):
        return None
    title = _before(title)
    if title and not _is_apart(line.text[:at], dated):
        return None
    date = msgspec.structs.replace(line, text=dated.words)
    return msgspec.structs.replace(row, date=(date,), body=_titled(line, title))


def _before(words: str) -> str:
    """A title without what announces the date behind it."""
    bare = words.rstrip(_EDGES)
    announced = _ANNOUNCED.search(fold(bare))
    bare = (bare[: announced.start()] if announced else bare).rstrip(_EDGES)
    return "" if _FEIRA.fullmatch(fold(bare)) else bare


def _is_apart(before: str, dated: Dated) -> bool:
    """Whether a sign or a word sets a date apart from the title, as none does in “Minutes of 5 May”."""
    bare = before.rstrip()
    return (
        dated.weekday is not None
        or bare.endswith((",", "–", "—", "-", "|", "(", ":"))
        or bool(_ANNOUNCED.search(fold(bare)))
    )


def _titled(line: Line, title: str) -> tuple[Line, ...]:
    return (msgspec.structs.replace(line, text=title),) if title else ()
