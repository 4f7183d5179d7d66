"""The agenda as a CSV file for spreadsheets: one row an item, a column for each group of cities that share a clock throughout.

UTF-8 with a byte order mark and CRLF; semicolons where the first language is Spanish, since a comma is its decimal mark.
No cell is read as a formula.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import chain

import msgspec

from rcmcli.model import clock
from rcmcli.model.dates import weekday
from rcmcli.model.schedule import DaySheet, Entry, Schedule
from rcmcli.model.text import Text
from rcmcli.wording import end_of, listed, marks_of, name_of, span_of, start_of, when_of
from rcmcli.wording.details import details_of, labelled
from rcmcli.words import kinds, labels, publishing, say, spreadsheets

# What begins a formula; after a separator too, since a program may part the line at another one than it was written with.
_FORMULA = re.compile("(^|[,;|])([\\s\u200b\u2060\ufeff]*)(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])")
_FIRST = (
    spreadsheets.CSV_DATE,
    spreadsheets.CSV_WEEKDAY,
    spreadsheets.CSV_START,
    spreadsheets.CSV_END,
    spreadsheets.CSV_OFFSET,
    spreadsheets.CSV_UTC_START,
    spreadsheets.CSV_UTC_END,
)
_TEXTS = (
    spreadsheets.CSV_DAY,
    spreadsheets.CSV_HEADING,
    spreadsheets.CSV_TITLE,
    spreadsheets.CSV_LEADS,
    spreadsheets.CSV_ROOM,
    spreadsheets.CSV_TRACK,
    spreadsheets.CSV_MARKS,
    spreadsheets.CSV_DETAILS,
)
_LAST = (
    spreadsheets.CSV_KIND,
    spreadsheets.CSV_STATUS,
    spreadsheets.CSV_ID,
    spreadsheets.CSV_LINK,
    spreadsheets.CSV_TZ_DATABASE,
    spreadsheets.CSV_TIME_ZONE,
)
_KINDS = kinds.ITEM_KINDS
_STATUSES: dict[str, Text] = {str(one): name for one, name in labels.STATUSES.items()}


def left_out(schedule: Schedule) -> tuple[tuple[str, Text], ...]:
    """The title of each item that has no day yet, and so no line."""
    return tuple((one.title.pick(schedule.language), publishing.LEFT_OUT_UNPLACED) for one in schedule.unplaced)


class _Group(msgspec.Struct, frozen=True):
    """Cities that share one clock on every day: the column of each day that has it (None: not seen then), its offset if it is one."""

    cities: tuple[str, ...]
    columns: tuple[int | None, ...]
    offset: str

    @property
    def head(self) -> str:
        """The names of the cities, and their offset where it never changes."""
        return ", ".join(self.cities) + (f" ({self.offset})" if self.offset else "")


def render(schedule: Schedule) -> bytes:
    """The sheet: a head, then one line an item, in the order of the agenda."""
    groups = _groups(schedule)
    lines = [_head(schedule, groups)]
    for number, sheet in enumerate(schedule.days):
        for entry in sheet.items:
            times = [*_times(sheet, entry, schedule.language), *_hours(groups, number, entry)]
            lines.append([*times, *_texts(sheet, entry, schedule.languages), *_facts(schedule, sheet, entry)])
    written = io.StringIO()
    mark = "," if schedule.language == "en" else ";"
    csv.writer(written, delimiter=mark, lineterminator="\r\n").writerows(
        [cell(words) for words in line] for line in lines
    )
    return b"\xef\xbb\xbf" + written.getvalue().encode()


def cell(words: str) -> str:
    """Words as they may stand in a cell: on one line, with an apostrophe before what a program might work out."""
    return _FORMULA.sub(r"\1\2'", " ".join(words.split()))


def _groups(schedule: Schedule) -> list[_Group]:
    """The cities of all days, those together that stand in one column on each of them."""
    places = (place for sheet in schedule.days for column in sheet.clocks for place in column.places)
    cities = dict.fromkeys((place.zone, place.name.pick(schedule.language)) for place in places)
    found: dict[tuple[int | None, ...], list[str]] = {}
    for zone, name in cities:
        found.setdefault(tuple(_column(sheet, zone) for sheet in schedule.days), []).append(name)
    return [
        _Group(tuple(dict.fromkeys(names)), columns, _offset(schedule, columns)) for columns, names in found.items()
    ]


def _column(sheet: DaySheet, zone: str) -> int | None:
    return next((n for n, column in enumerate(sheet.clocks) if zone in column.zones), None)


def _offset(schedule: Schedule, columns: tuple[int | None, ...]) -> str:
    """The one offset of these columns; empty where there are several."""
    pairs = zip(schedule.days, columns, strict=True)
    offsets = {sheet.clocks[n].offsets for sheet, n in pairs if n is not None}
    one = offsets.pop() if len(offsets) == 1 else ()
    return clock.offset_label(one[0]) if len(one) == 1 else ""


def _head(schedule: Schedule, groups: list[_Group]) -> list[str]:
    """The names of the columns, in the first language; texts once a language."""
    languages = schedule.languages
    beside = {one: f" ({one})" if len(languages) > 1 else "" for one in languages}
    return [
        *(say(head, languages[0]) for head in _FIRST),
        *(group.head for group in groups),
        *(say(head, one) + beside[one] for head in _TEXTS for one in languages),
        *(say(head, languages[0]) for head in _LAST),
    ]


def _times(sheet: DaySheet, entry: Entry, language: str) -> Iterator[str]:
    """When it is: date and weekday at the meeting's place, its hours there with their offset, and in UTC."""
    ends = list(dict.fromkeys((sheet.date, sheet.until)))
    yield "/".join(map(str, ends))
    yield "/".join(weekday(end, language) for end in ends)
    local = entry.local[0] if entry.local else None
    yield start_of(local) if local else when_of(entry, language)
    yield end_of(local) if local else ""
    yield local.offset if local else sheet.clocks[0].offset
    yield clock.iso(entry.start) if entry.start else ""
    yield clock.iso(entry.end) if entry.end else ""


def _hours(groups: list[_Group], number: int, entry: Entry) -> Iterator[str]:
    """The item's time in each group of cities, with its offset where the head does not have it."""
    for group in groups:
        n = group.columns[number]
        local = entry.local[n] if n is not None and entry.local else None
        offset = f" ({local.offset})" if local and not group.offset else ""
        yield f"{span_of(local)}{offset}" if local else ""


def _texts(sheet: DaySheet, entry: Entry, languages: Sequence[str]) -> Iterator[str]:
    told = [(sheet.title.pick(language), *_told(entry, language)) for language in languages]
    yield from chain.from_iterable(zip(*told, strict=True))


def _told(entry: Entry, language: str) -> Iterator[str]:
    yield entry.heading.pick(language)
    yield name_of(entry, language)
    yield listed(entry.leads, language)
    yield entry.room.pick(language)
    yield entry.track.pick(language)
    yield ", ".join(
        filter(None, (marks_of(entry, language), say(labels.WORKED_OUT, language) if entry.worked_out else ""))
    )
    yield " • ".join(labelled(one, language) for one in details_of(entry, language) if one.kind != "link")


def _facts(schedule: Schedule, sheet: DaySheet, entry: Entry) -> Iterator[str]:
    yield say(_KINDS[entry.kind], schedule.language) if entry.kind in _KINDS else entry.kind
    yield say(_STATUSES[entry.status or schedule.status], schedule.language)
    yield entry.id
    yield entry.link
    yield schedule.tz_database
    yield sheet.clocks[0].places[0].zone
