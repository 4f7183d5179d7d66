"""Composing: the editions of an agenda, one a language, become one paper, which the renderers of documents lay out."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from rcmcli.model.dates import date_range, long_date, short_date, spoken_date
from rcmcli.model.paper import Column, Detail, DetailKind, Fact, Paper, PaperDay, PaperList, Row, Said
from rcmcli.model.schedule import ClockColumn, DaySheet, Entry, Point, Schedule, day_mark
from rcmcli.renderers.entries import deadlines_of, marks_of, nothing_of, reader_of
from rcmcli.words import say

Editions = Sequence[Schedule]


def compose(editions: Editions) -> Paper:
    """The paper of an agenda, in the languages of its editions."""
    first = editions[0]
    dates = [date.fromisoformat(sheet.date) for sheet in first.days]
    return Paper(
        id=first.id,
        languages=tuple(one.language for one in editions),
        title=_each(editions, lambda one: one.title),
        subtitle=_each(editions, lambda one: one.subtitle),
        theme=_each(editions, lambda one: one.theme),
        dates=_each(editions, lambda one: date_range(min(dates), max(dates), one.language) if dates else ""),
        state=_each(editions, lambda one: f"{say(one.mode, one.language)} · {say(one.status, one.language)}"),
        facts=tuple(_facts(editions)),
        reader=_each(editions, reader_of),
        before=(*_lists(editions, editions, ("objectives", "methodology")), *_deadlines(editions)),
        days=tuple(_day(sheets, editions) for sheets in zip(*(one.days for one in editions), strict=True)),
        after=tuple(_lists(editions, editions, ("notes", "footnotes", "documents"))),
        footer=_each(editions, _footer),
        first_date=str(min(dates)) if dates else "",
        last_date=str(max(dates)) if dates else "",
        status=first.status,
        mode=first.mode,
        timezone=first.timezone,
        link=first.link,
        tz_database=first.tz_database,
    )


def _each(editions: Editions, words: Callable[[Schedule], str]) -> Said:
    return tuple(words(edition) for edition in editions)


def _named(editions: Editions, name: str) -> Said:
    return tuple(say(name, edition.language) for edition in editions)


def _facts(editions: Editions) -> Iterator[Fact]:
    for name in ("venue", "host", "organizer", "link"):
        words = _each(editions, lambda one, name=name: getattr(one, name))  # type: ignore[misc] # a default binds it
        if any(words):
            yield Fact(name, _named(editions, name), words)


def _footer(schedule: Schedule) -> str:
    """The revision, and which tz database the hours rest on."""
    parts = [say("tz database", schedule.language, version=schedule.tz_database)]
    if schedule.revised:
        day = spoken_date(date.fromisoformat(schedule.revised), schedule.language)
        parts.insert(0, say("version of", schedule.language, day=day))
    return " · ".join(parts)


def _lists(editions: Editions, holders: Sequence[Schedule | DaySheet], names: Sequence[str]) -> Iterator[PaperList]:
    for name in names:
        lines = tuple(zip(*(getattr(holder, name) for holder in holders), strict=True))
        if lines:
            yield PaperList(_named(editions, name), lines)


def _deadlines(editions: Editions) -> Iterator[PaperList]:
    lines = tuple(zip(*map(deadlines_of, editions), strict=True))
    if lines:
        yield PaperList(_named(editions, "deadlines"), lines)


def _day(sheets: tuple[DaySheet, ...], editions: Editions) -> PaperDay:
    pairs = list(zip(sheets, editions, strict=True))
    remarks = [
        tuple(say(sheet.mode, one.language) if sheet.mode != one.mode else "" for sheet, one in pairs),
        tuple(f"{say('venue', one.language)}: {sheet.venue}" if sheet.venue else "" for sheet, one in pairs),
    ]
    columns = zip(*(sheet.clocks for sheet in sheets), strict=True)
    return PaperDay(
        date=sheets[0].date,
        heading=tuple(_heading(sheet, one.language) for sheet, one in pairs),
        remarks=tuple(one for one in remarks if any(one)),
        times_of=tuple(
            say("times of", one.language, place=sheet.clocks[0].places[0], offset=sheet.clocks[0].offset)
            for sheet, one in pairs
        ),
        columns=tuple(_column(told, editions, sheets[0].date) for told in columns),
        lists=tuple(_lists(editions, sheets, ("objectives", "notes"))),
        rows=tuple(_row(told, editions) for told in zip(*(sheet.items for sheet in sheets), strict=True)),
        nothing=tuple(nothing_of(sheet, one.language) for sheet, one in pairs),
    )


def _heading(sheet: DaySheet, language: str) -> str:
    title = f" — {sheet.title}" if sheet.title else ""
    return long_date(date.fromisoformat(sheet.date), language) + title


def _column(told: tuple[ClockColumn, ...], editions: Editions, day: str) -> Column:
    pairs = list(zip(told, editions, strict=True))
    return Column(
        cities=tuple(", ".join(column.places) for column in told),
        names=tuple(zip(*(column.places for column in told), strict=True)),
        zones=told[0].zones,
        offset=told[0].offset,
        note=tuple("; ".join(_changes(column, day, one.language)) for column, one in pairs),
        home=told[0].home,
    )


def _changes(column: ClockColumn, day: str, language: str) -> Iterator[str]:
    for place, moved in column.changes.items():
        words = say(
            "changed" if moved <= day else "will change", language, day=short_date(date.fromisoformat(moved), language)
        )
        yield f"{place}: {words}"


def _row(told: tuple[Entry, ...], editions: Editions) -> Row:
    entry, languages = told[0], [one.language for one in editions]
    pairs = list(zip(told, languages, strict=True))
    return Row(
        id=entry.id,
        kind=entry.kind,
        heading=tuple(one.heading for one in told),
        when=tuple(one.local[0].span if one.local else say(one.when or "untimed", language) for one, language in pairs),
        starts=tuple(f"{local.start_clock}{day_mark(local.day_shift)}" for local in entry.local),
        spans=tuple(local.span for local in entry.local),
        start=entry.start or "",
        end=entry.end or "",
        title=tuple(one.title for one in told),
        track=tuple(one.track for one in told),
        leads=tuple(", ".join(one.leads) for one in told),
        room=tuple(one.room for one in told),
        marks=tuple(", ".join(_marks(one, language)) for one, language in pairs),
        details=tuple(_details(told, languages)),
        cancelled=entry.status == "cancelled",
        parallel=entry.parallel,
        restricted=bool(entry.audience),
        own=entry.own,
    )


def _marks(entry: Entry, language: str) -> Iterator[str]:
    """What a reader must know beside the title."""
    if entry.status == "cancelled":
        yield say("cancelled", language)
    yield from marks_of(entry, language)


def _details(told: tuple[Entry, ...], languages: Sequence[str]) -> Iterator[Detail]:
    entry = told[0]
    yield from _lines("speaker", 0, [one.speakers for one in told])
    yield from _points([one.topics for one in told], languages, 0)
    if entry.minutes:
        yield Detail("minutes", 0, tuple(say("minutes", one, minutes=entry.minutes) for one in languages))
    if entry.minutes_each:
        facts = [(one.minutes_each, one.minutes_of) for one in told]
        told_minutes = zip(languages, facts, strict=True)
        yield Detail("minutes", 0, tuple(say("minutes each", one, minutes=m, group=g) for one, (m, g) in told_minutes))
    yield from _lines("document", 0, [one.documents for one in told])
    yield from _lines("note", 0, [one.notes for one in told])
    if entry.link:
        yield Detail("link", 0, tuple(one.link for one in told))


def _lines(kind: DetailKind, depth: int, told: Sequence[tuple[str, ...]]) -> Iterator[Detail]:
    for words in zip(*told, strict=True):
        yield Detail(kind, depth, words)


def _points(told: Sequence[tuple[Point, ...]], languages: Sequence[str], depth: int) -> Iterator[Detail]:
    for points in zip(*told, strict=True):
        yield Detail("topic", depth, tuple(_point(point, one) for point, one in zip(points, languages, strict=True)))
        yield from _lines("speaker", depth + 1, [point.speakers for point in points])
        yield from _lines("document", depth + 1, [point.documents for point in points])
        yield from _points([point.topics for point in points], languages, depth + 1)


def _point(point: Point, language: str) -> str:
    leads = f" [{', '.join(point.leads)}]" if point.leads else ""
    minutes = f" ({say('minutes', language, minutes=point.minutes)})" if point.minutes else ""
    return f"{point.title}{leads}{minutes}"
