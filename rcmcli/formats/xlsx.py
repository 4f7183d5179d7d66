"""An Excel workbook of an agenda: a sheet of what the paper says of itself, then a sheet for each day, ready to be sorted.

Dates and the meeting's own hours are true dates and times; hours elsewhere are text, as the paper prints them.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

import msgspec

from rcmcli.formats.workbook import Sheet, Value, written
from rcmcli.look import bullet
from rcmcli.model.keys import LINES
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Schedule
from rcmcli.model.text import Text, in_each, is_web, once, pieces
from rcmcli.office import about, repacked
from rcmcli.wording import all_marks_of, changes_of, day_mark, listed, numbered, span_of, times_of, when_of
from rcmcli.wording.details import details_of, labelled, paper_title, papers_of
from rcmcli.wording.meetings import (
    Listed,
    dates_of,
    facts_of,
    footer_of,
    heading_of,
    lists_after,
    lists_before,
    lists_of,
    nothing_of,
    reader_of,
    remarks_of,
    state_of,
)
from rcmcli.words import headed, labels, say, spreadsheets

_DATE = "2026-12-31"  # what is no text: the longest of dates and times
_MOST_LINKS = 8  # of one item, a column each; all of them stand in its details too
# What a row may say besides, with the head of its column; said where any item of the paper has it.
_WORDS: dict[Text, Callable[[Entry, str], str]] = {
    spreadsheets.LEADS: lambda entry, language: listed(entry.leads, language),
    labels.ROOM: lambda entry, language: entry.room.pick(language),
    spreadsheets.TRACK: lambda entry, language: entry.track.pick(language),
    spreadsheets.PART: lambda entry, language: entry.heading.pick(language),
    spreadsheets.MARKS: all_marks_of,
}


class _Column(NamedTuple):
    """A column of a day: how wide it may be, its head, and what it says of an item."""

    widest: float
    head: str
    of: Callable[[Entry], Value]


def render(schedule: Schedule) -> bytes:
    """The workbook: the same schedule gives the same bytes."""
    footer = _once(schedule, partial(footer_of, schedule))
    sheets = [_head(schedule, footer)]
    for n, day in enumerate(schedule.days):
        same = sum(before.date == day.date for before in schedule.days[:n])
        sheets.append(_day(day, f"{day.date} ({same + 1})" if same else str(day.date), schedule, footer))
    return repacked(written(sheets, schedule.look), about(schedule))


def _head(schedule: Schedule, footer: str) -> Sheet:
    """The first sheet: what the paper says of itself; a column for each language."""
    columns = [list(_said(schedule, language)) for language in schedule.languages]
    rows = tuple(row if any(value.what for value in row) else () for row in zip(*columns, strict=True))
    return Sheet("Agenda", (80.0,) * len(columns), rows, footer=footer)


def _said(schedule: Schedule, language: str) -> Iterator[Value]:
    """Title, dates, facts, lists, the tz database, in one language; nothing where a row stays free."""
    yield Value(schedule.title.pick(language), look="title")
    strong = (schedule.subtitle.pick(language), schedule.theme.pick(language), dates_of(schedule, language))
    yield from (Value(words, look="strong") for words in strong if words)
    plain = (state_of(schedule, language), reader_of(schedule, language))
    yield from (Value(words, look="plain") for words in plain if words)
    for label, words in facts_of(schedule):
        yield _linked(headed(label, language) + words.pick(language))
    yield from _lists(lists_before(schedule, language), language)
    for sheet in schedule.days:
        yield Value()
        yield Value(heading_of(sheet, language), look="strong")
        said = (*(remark.pick(language) for remark in remarks_of(sheet, schedule)), times_of(sheet, language))
        yield from (Value(words, look="plain") for words in said)
        yield from _lists(lists_of(sheet, language), language)
        yield from () if sheet.items else [Value(nothing_of(sheet, language), look="plain")]
    yield from _lists(lists_after(schedule, language), language)
    yield Value()
    yield from (
        Value(words, look="plain") for words in (footer_of(schedule, language), say(labels.DAY_MARKS, language))
    )


def _lists(lists: list[Listed], language: str) -> Iterator[Value]:
    for one in lists:
        yield Value()
        yield Value(one.heading.pick(language), look="strong")
        for line in one.lines:
            yield _linked(f"{bullet(0)} {line.words}", line.address)


def _linked(words: str, address: str = "") -> Value:
    """Words as a cell that opens this address, else the first one in them, if there is one."""
    address = address or next((part for part, is_address in pieces(words) if is_address), "")
    return Value(words, look="plain link" if address else "plain", address=address)


def _once(schedule: Schedule, words: Callable[[str], str]) -> str:
    return once(in_each(schedule.languages, words), schedule.languages)


def _day(day: DaySheet, name: str, schedule: Schedule, footer: str) -> Sheet:
    """The sheet of a day: a head that stays in sight, a row for each item, and below them what is said of the hours."""
    columns, languages = list(_columns(day, schedule)), schedule.languages
    head = tuple(Value(column.head, "head") for column in columns)
    rows = [[column.of(entry) for column in columns] for entry in day.items]
    widths = tuple(_width(column, [row[n] for row in rows]) for n, column in enumerate(columns))
    again = [n > 0 for slot in day.slots for n, _ in enumerate(slot.items)]
    table = [head, *(tuple(map(_quiet, row) if same else row) for row, same in zip(rows, again, strict=True))]
    notes = [changes_of(clock, day, one) for clock in day.clocks for one in languages]
    notes += [*(footer_of(schedule, one) for one in languages), *(say(labels.DAY_MARKS, one) for one in languages)]
    below = [(), *((Value(words, ""),) for words in dict.fromkeys(filter(None, notes)))]
    return Sheet(name, widths, (*table, *below), len(table), footer)


def _width(column: _Column, cells: Sequence[Value]) -> float:
    """As wide as what stands in a column, so that a sheet printed on one page can be read."""
    told = [str(cell.what) if isinstance(cell.what, str) else _DATE for cell in cells]
    lines = [*column.head.split(), *(line for words in told for line in words.splitlines())]
    return min(column.widest, max(map(len, lines), default=0) + 3)


def _quiet(value: Value) -> Value:
    """The hour of an item whose slot has it in the row above: there for whoever sorts, grey for whoever reads."""
    return msgspec.structs.replace(value, look="same time") if value.look == "time" else value


def _columns(day: DaySheet, schedule: Schedule) -> Iterator[_Column]:
    languages = schedule.languages
    home, *others = day.clocks
    dates = Value(day.date, "date") if day.until == day.date else Value(f"{day.date}/{day.until}")
    place = f"{once(home.places[0].name, languages)} ({home.offset})"
    yield _Column(12, once(spreadsheets.DATE, languages), lambda _: dates)
    yield _Column(15, f"{once(spreadsheets.START, languages)}\n{place}", partial(_start, schedule))
    yield _Column(15, f"{once(spreadsheets.END, languages)}\n{place}", _end)
    for n, clock in enumerate(others, 1):
        yield _Column(18, _clock(clock, languages), partial(_elsewhere, n))
    for one in languages:
        yield _Column(42, say(labels.TOPIC, one), partial(_title, one))
    for one in languages if any(list(details_of(entry, schedule.language)) for entry in schedule.entries()) else ():
        yield _Column(56, say(spreadsheets.DETAILS, one), partial(_details, one))
    for head, of in _WORDS.items():
        if any(of(entry, schedule.language) for entry in schedule.entries()):
            yield _Column(26, once(head, languages), partial(_words, of, schedule))
    for n in range(max((len(_links(schedule, entry)) for entry in day.items), default=0)):
        yield _Column(26, once(labels.DOCUMENTS, languages), partial(_link, n, schedule))
    yield _Column(24, "id", lambda entry: Value(entry.id))


def _clock(column: ClockColumn, languages: tuple[str, ...]) -> str:
    return f"{', '.join(once(place.name, languages) for place in column.places)}\n{column.offset}"


def _start(schedule: Schedule, entry: Entry) -> Value:
    """The start at the meeting's place; what has no hour says its part of the day."""
    home = entry.local[0] if entry.local else None
    return _time(home.start, home.day_shift) if home else _words(when_of, schedule, entry)


def _end(entry: Entry) -> Value:
    home = entry.local[0] if entry.local else None
    return _time(home.end, home.end_day_shift) if home and home.end else Value()


def _time(local: datetime, days: int) -> Value:
    """A wall time, sorted after the day before; its format shows the mark of another date."""
    time = timedelta(days=max(days, 0), hours=local.hour, minutes=local.minute)
    return Value(time, "time", mark=day_mark(days))


def _elsewhere(n: int, entry: Entry) -> Value:
    return Value(span_of(entry.local[n]) if entry.local else "")


def _title(language: str, entry: Entry) -> Value:
    return Value(numbered(entry, language), "bold")


def _details(language: str, entry: Entry) -> Value:
    """What stands under a title, a line each, set in as on paper."""
    lines = (
        f"{'   ' * min(one.depth, 2)}{bullet(one.depth)} {labelled(one, language) if one.kind in LINES else one.words}"
        for one in details_of(entry, language)
    )
    return Value("\n".join(lines))


def _words(of: Callable[[Entry, str], str], schedule: Schedule, entry: Entry) -> Value:
    return Value(_once(schedule, partial(of, entry)))


def _link(n: int, schedule: Schedule, entry: Entry) -> Value:
    return (*_links(schedule, entry), *[Value()] * (n + 1))[n]


def _links(schedule: Schedule, entry: Entry) -> list[Value]:
    """The papers and addresses of an item that lead to the web, each as a cell that opens it."""
    titled = [(in_each(schedule.languages, partial(paper_title, one)), one.link) for one in papers_of(entry)]
    told = [(title, link.pick(schedule.language)) for title, link in titled]
    web = [one for one in (*told, (Text(), entry.link)) if is_web(one[1])][:_MOST_LINKS]
    return [Value(once(title, schedule.languages) or address, "link", address) for title, address in web]
