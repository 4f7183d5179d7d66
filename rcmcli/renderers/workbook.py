"""An Excel workbook of an agenda: a sheet of what the paper says of itself, then a sheet for each day, ready to be sorted.

Dates and the meeting's own hours are true dates and times; hours elsewhere are text, as the paper prints them.
"""

from collections.abc import Iterator
from datetime import date

from rcmcli.model.paper import Column, Paper, PaperDay, PaperList, Row, Said
from rcmcli.model.publication import Publication
from rcmcli.model.schedule import Entry, day_mark
from rcmcli.renderers.addresses import parted, pieces
from rcmcli.renderers.office import CORE, core, pack
from rcmcli.renderers.printed import once
from rcmcli.renderers.workbook_xml import Sheet, Value, parts_of
from rcmcli.words import say

_EPOCH = date(1899, 12, 30)
_MOST_LINKS = 8  # of one item, a column each; all of them stand in its details too
_BULLETS = ("• ", "   – ", "      · ")
_WIDTHS = {"date": 12.0, "hour": 15.0, "clock": 18.0, "title": 42.0, "details": 56.0, "words": 26.0, "id": 24.0}
# What a row may say besides, with the name of its column; said where any item of the paper has it.
_WORDS = {
    "leads": "column leads",
    "room": "room",
    "track": "column track",
    "heading": "column part",
    "marks": "column marks",
}


def render(publication: Publication) -> bytes:
    """The workbook: the same paper gives the same bytes."""
    paper = publication.paper
    names: list[str] = []
    for day in paper.days:
        same = sum(name[:10] == day.date for name in names)
        names.append(day.date + (f" ({same + 1})" if same else ""))
    days = zip(paper.days, publication.editions[0].days, names, strict=True)
    sheets = [_head(paper), *(_day(day, sheet.items, name, paper) for day, sheet, name in days)]
    parts = parts_of(sheets)
    parts[CORE] = core(
        title=" ".join(once(paper.title).split()),
        subject=once(paper.dates),
        maker=f"rcm {publication.version}",
        language=paper.languages[0],
        day=publication.editions[0].revised or paper.first_date or "2000-01-01",
    )
    return pack(parts)


def _head(paper: Paper) -> Sheet:
    """The first sheet: title, dates, facts, lists, the tz database; a column for each language."""
    rows = [_said("title", paper.title)]
    rows += [_said("strong", words) for words in (paper.subtitle, paper.theme, paper.dates) if any(words)]
    rows += [_said("plain", words) for words in (paper.state, paper.reader) if any(words)]
    rows += [
        tuple(_linked(f"{label}: {told}") for label, told in zip(fact.label, fact.words, strict=True))
        for fact in paper.facts
    ]
    rows += [row for told in paper.before for row in _list(told)]
    for day in paper.days:
        rows += [(), _said("strong", day.heading), *(_said("plain", words) for words in (*day.remarks, day.times_of))]
        rows += [row for told in day.lists for row in _list(told)]
        rows += [] if day.rows else [_said("plain", day.nothing)]
    rows += [row for told in paper.after for row in _list(told)]
    rows += [(), _said("plain", paper.footer), _said("plain", tuple(say("day marks", one) for one in paper.languages))]
    return Sheet("Agenda", (80.0,) * len(paper.languages), tuple(rows), footer=once(paper.footer))


def _said(look: str, words: Said) -> tuple[Value, ...]:
    return tuple(Value(told, look=look) for told in words)


def _list(told: PaperList) -> Iterator[tuple[Value, ...]]:
    yield ()
    yield _said("strong", told.heading)
    for line in told.lines:
        yield tuple(_linked(f"{_BULLETS[0]}{words}") for words in line)


def _linked(words: str) -> Value:
    """Words as a cell that opens the first address in them, if there is one."""
    address = next((part for part, is_address in pieces(words) if is_address), "")
    return Value(words, look="plain link" if address else "plain", address=address)


def _day(day: PaperDay, entries: tuple[Entry, ...], name: str, paper: Paper) -> Sheet:
    used = [word for word in _WORDS if any(any(getattr(row, word)) for one in paper.days for row in one.rows)]
    most = max((len(list(_links(row))) for row in day.rows), default=0)
    columns = tuple(_columns(day, used, paper.languages, most))
    pairs = zip(day.rows, entries, strict=True)
    rows = [tuple(Value(words, look="head") for _, words in columns)]
    rows += [tuple(_row(row, entry, day, used, len(paper.languages), most)) for row, entry in pairs]
    notes = [words for column in day.columns for words in column.note if words]
    notes += [*paper.footer, *(say("day marks", one) for one in paper.languages)]
    below = [(), *((Value(words, look=""),) for words in dict.fromkeys(notes))]
    widths = tuple(_WIDTHS[kind] for kind, _ in columns)
    return Sheet(name, widths, (*rows, *below), len(rows), once(paper.footer))


def _columns(day: PaperDay, used: list[str], languages: tuple[str, ...], links: int) -> Iterator[tuple[str, str]]:
    """Each column of a day: its kind, which gives its width, and its head."""

    def named(name: str) -> str:
        return once(tuple(say(name, one) for one in languages))

    home, *others = day.columns
    place = f"{once(home.names[0])} ({home.offset})"
    yield "date", named("column date")
    yield "hour", f"{named('column start')}\n{place}"
    yield "hour", f"{named('column end')}\n{place}"
    for column in others:
        yield "clock", _clock(column)
    yield from (("title", say("topic", one)) for one in languages)
    yield from (("details", say("column details", one)) for one in languages)
    yield from (("words", named(_WORDS[word])) for word in used)
    yield from [("words", named("documents"))] * links
    yield "id", "id"


def _clock(column: Column) -> str:
    return f"{', '.join(once(name) for name in column.names)}\n{column.offset}"


def _row(row: Row, entry: Entry, day: PaperDay, used: list[str], languages: int, links: int) -> Iterator[Value]:
    yield _date(day.date)
    yield from _hours(row, entry)
    for n, _ in enumerate(day.columns[1:], 1):
        yield Value(row.spans[n] if row.spans else "")
    yield from (Value(title, look="bold") for title in row.title)
    yield from (Value(_details(row, n)) for n in range(languages))
    yield from (Value(once(getattr(row, word))) for word in used)
    yield from [*_links(row), *[Value()] * links][:links]
    yield Value(row.id)


def _links(row: Row) -> Iterator[Value]:
    """The papers and addresses of an item that lead to the web, each as a cell that opens it."""
    told = [[parted(words) for words in one.words if words] for one in row.details if one.kind in ("document", "link")]
    for parts in [parts for parts in told if any(address for _, address in parts)][:_MOST_LINKS]:
        address = next(address for _, address in parts if address)
        yield Value(once(tuple(title for title, _ in parts)) or address, look="link", address=address)


def _date(day: str) -> Value:
    return Value(number=(date.fromisoformat(day) - _EPOCH).days, look="date")


def _hours(row: Row, entry: Entry) -> tuple[Value, Value]:
    """Start and end at the meeting's place as times of a day; what has no hour says its part of the day."""
    if not entry.local:
        return Value(once(row.when)), Value()
    home = entry.local[0]
    start = _time(home.start_clock, home.day_shift)
    return start, _time(home.end_clock, home.end_day_shift) if home.end_clock else Value()


def _time(clock: str, days: int) -> Value:
    """A wall time as the part of a day, sorted after the day before; its format shows the mark of another date."""
    hour, minute = map(int, clock.split(":"))
    return Value(number=max(days, 0) + (hour * 60 + minute) / 1440, look=f"time{day_mark(days)}")


def _details(row: Row, n: int) -> str:
    """What stands under a title, a line each, set in as on paper."""
    return "\n".join(
        _BULLETS[min(detail.depth, len(_BULLETS) - 1)] + detail.words[n] for detail in row.details if detail.words[n]
    )
