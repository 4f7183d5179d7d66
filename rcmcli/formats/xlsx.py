"""An Excel workbook of an agenda: a sheet of what the paper says of itself, then a sheet for each day, ready to be sorted.

Dates and the meeting's own hours are true dates and times; hours elsewhere are text, as the paper prints them.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial

from rcmcli import __version__
from rcmcli.formats.workbook_xml import Sheet, Value, parts_of
from rcmcli.look import bullet
from rcmcli.model.agenda import Item
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Schedule
from rcmcli.model.text import Text, in_each, is_web, once, pieces
from rcmcli.office import CORE, core, pack
from rcmcli.wording import all_marks_of, changes_of, day_mark, listed, numbered, span_of, times_of, when_of
from rcmcli.wording.details import details_of, labelled, paper_title, papers_of
from rcmcli.wording.keys import KEYS
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
from rcmcli.words import WORDS, say

_EPOCH = date(1899, 12, 30)
_MOST_LINKS = 8  # of one item, a column each; all of them stand in its details too
_WIDTHS = {"date": 12.0, "hour": 15.0, "clock": 18.0, "title": 42.0, "details": 56.0, "words": 26.0, "id": 24.0}
# What a row may say besides, with the name of its column; said where any item of the paper has it.
_WORDS: dict[str, Callable[[Entry, str], str]] = {
    KEYS[Item]["leads"].xlsx: lambda entry, language: listed(entry.leads, language),
    KEYS[Item]["room"].xlsx: lambda entry, language: entry.room.pick(language),
    KEYS[Item]["track"].xlsx: lambda entry, language: entry.track.pick(language),
    KEYS[Item]["heading"].xlsx: lambda entry, language: entry.heading.pick(language),
    "column marks": all_marks_of,
}


def render(schedule: Schedule) -> bytes:
    """The workbook: the same schedule gives the same bytes."""
    names: list[str] = []
    for sheet in schedule.days:
        same = sum(name[:10] == str(sheet.date) for name in names)
        names.append(f"{sheet.date} ({same + 1})" if same else str(sheet.date))
    sheets = [_head(schedule), *(_day(day, name, schedule) for day, name in zip(schedule.days, names, strict=True))]
    parts = parts_of(sheets)
    parts[CORE] = core(
        title=" ".join(once(schedule.title, schedule.languages).split()),
        subject=_once(schedule, lambda one: dates_of(schedule, one)),
        maker=f"rcm {__version__}",
        language=schedule.language,
        day=str(schedule.dated),
    )
    return pack(parts)


def _head(schedule: Schedule) -> Sheet:
    """The first sheet: what the paper says of itself; a column for each language."""
    columns = [list(_said(schedule, language)) for language in schedule.languages]
    rows = tuple(row if any(value.words for value in row) else () for row in zip(*columns, strict=True))
    footer = _once(schedule, lambda one: footer_of(schedule, one))
    return Sheet("Agenda", (80.0,) * len(columns), rows, footer=footer)


def _said(schedule: Schedule, language: str) -> Iterator[Value]:
    """Title, dates, facts, lists, the tz database, in one language; nothing where a row stays free."""
    yield Value(schedule.title.pick(language), look="title")
    strong = (schedule.subtitle.pick(language), schedule.theme.pick(language), dates_of(schedule, language))
    yield from (Value(words, look="strong") for words in strong if words)
    plain = (state_of(schedule, language), reader_of(schedule, language))
    yield from (Value(words, look="plain") for words in plain if words)
    for label, words in facts_of(schedule):
        yield _linked(f"{label.pick(language)}: {words.pick(language)}")
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
    yield from (Value(words, look="plain") for words in (footer_of(schedule, language), say("day marks", language)))


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


def _day(sheet: DaySheet, name: str, schedule: Schedule) -> Sheet:
    used = [word for word, of in _WORDS.items() if any(of(entry, schedule.language) for entry in schedule.entries())]
    most = max((len(list(_links(entry, schedule))) for entry in sheet.items), default=0)
    columns = tuple(_columns(sheet, used, schedule, most))
    rows = [tuple(Value(words, look="head") for _, words in columns)]
    rows += [tuple(_row(entry, sheet, used, schedule, most)) for entry in sheet.items]
    languages = schedule.languages
    notes = [changes_of(column, sheet, one) for column in sheet.clocks for one in languages]
    notes += [*(footer_of(schedule, one) for one in languages), *(say("day marks", one) for one in languages)]
    below = [(), *((Value(words, look=""),) for words in dict.fromkeys(filter(None, notes)))]
    widths = tuple(_WIDTHS[kind] for kind, _ in columns)
    return Sheet(name, widths, (*rows, *below), len(rows), _once(schedule, lambda one: footer_of(schedule, one)))


def _columns(sheet: DaySheet, used: list[str], schedule: Schedule, links: int) -> Iterator[tuple[str, str]]:
    """Each column of a day: its kind, which gives its width, and its head."""
    languages = schedule.languages
    home, *others = sheet.clocks
    place = f"{once(home.places[0].name, languages)} ({home.offset})"
    yield "date", once(WORDS["column date"], languages)
    yield "hour", f"{once(WORDS['column start'], languages)}\n{place}"
    yield "hour", f"{once(WORDS['column end'], languages)}\n{place}"
    for column in others:
        yield "clock", _clock(column, languages)
    yield from (("title", say(KEYS[Item]["title"].xlsx, one)) for one in languages)
    yield from (("details", say("column details", one)) for one in languages)
    yield from (("words", once(WORDS[word], languages)) for word in used)
    yield from [("words", once(WORDS[KEYS[Item]["documents"].xlsx], languages))] * links
    yield "id", "id"


def _clock(column: ClockColumn, languages: tuple[str, ...]) -> str:
    return f"{', '.join(once(place.name, languages) for place in column.places)}\n{column.offset}"


def _row(entry: Entry, sheet: DaySheet, used: list[str], schedule: Schedule, links: int) -> Iterator[Value]:
    languages = schedule.languages
    several = f"{sheet.date}/{sheet.until}" if sheet.until != sheet.date else ""
    yield Value(several) if several else Value(number=(sheet.date - _EPOCH).days, look="date")
    yield from _hours(entry, schedule)
    for n, _ in enumerate(sheet.clocks[1:], 1):
        yield Value(span_of(entry.local[n]) if entry.local else "")
    yield from (Value(numbered(entry, one), look="bold") for one in languages)
    yield from (Value(_details(entry, one)) for one in languages)
    for word in used:
        yield Value(_once(schedule, partial(_WORDS[word], entry)))
    yield from [*_links(entry, schedule), *[Value()] * links][:links]
    yield Value(entry.id)


def _links(entry: Entry, schedule: Schedule) -> Iterator[Value]:
    """The papers and addresses of an item that lead to the web, each as a cell that opens it."""
    titled = [(in_each(schedule.languages, partial(paper_title, one)), one.link) for one in papers_of(entry)]
    told = [(title, link.pick(schedule.language)) for title, link in titled]
    told += [(Text(), entry.link)]
    for title, address in [one for one in told if is_web(one[1])][:_MOST_LINKS]:
        yield Value(once(title, schedule.languages) or address, look="link", address=address)


def _hours(entry: Entry, schedule: Schedule) -> tuple[Value, Value]:
    """Start and end at the meeting's place as times of a day; what has no hour says its part of the day."""
    if not entry.local:
        return Value(_once(schedule, partial(when_of, entry))), Value()
    home = entry.local[0]
    return _time(home.start, home.day_shift), _time(home.end, home.end_day_shift) if home.end else Value()


def _time(local: datetime, days: int) -> Value:
    """A wall time as the part of a day, sorted after the day before; its format shows the mark of another date."""
    return Value(number=max(days, 0) + (local.hour * 60 + local.minute) / 1440, look=f"time{day_mark(days)}")


def _details(entry: Entry, language: str) -> str:
    """What stands under a title, a line each, set in as on paper."""
    return "\n".join(
        f"{'   ' * min(one.depth, 2)}{bullet(one.depth)} {labelled(one, language) if one.kind == 'venue' else one.words}"
        for one in details_of(entry, language)
    )
