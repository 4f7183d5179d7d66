"""The documented shape of a schedule as JSON (docs/json.md), one for each language; `rcmcli/schedule.schema.json` is made of it.

`rcm agenda show --json`, `rcm agenda now --json` and `rcm export json` write it.
"""

from collections.abc import Sequence

import msgspec

from rcmcli.model import clock, schedule
from rcmcli.model.text import Text
from rcmcli.wording import paper_of, speaker_of


class ClockColumn(msgspec.Struct, frozen=True):
    """Places whose clocks agree for all of one day; `offset` names two where it changes that day; `changes` has the date of a clock change within 14 days, by place."""

    places: tuple[str, ...]
    zones: tuple[str, ...]
    offset: str
    offset_minutes: int
    abbreviation: str
    home: bool
    changes: dict[str, str] = {}


class LocalTime(msgspec.Struct, frozen=True):
    """An item on one column's clocks: ISO 8601 with offset, wall clocks, and the days between there and the meeting."""

    start: str
    end: str | None
    start_clock: str
    end_clock: str | None
    day_shift: int
    end_day_shift: int
    offset: str


class Point(msgspec.Struct, frozen=True):
    """A topic in one language."""

    title: str
    leads: tuple[str, ...]
    speakers: tuple[str, ...]
    documents: tuple[str, ...]
    minutes: int | None
    topics: tuple["Point", ...]


class Entry(msgspec.Struct, frozen=True):
    """An item in one language, with its instants in UTC and its local time in each column of the day."""

    id: str
    kind: str
    status: str
    heading: str
    title: str
    track: str
    room: str
    when: str
    start: str | None
    end: str | None
    local: tuple[LocalTime, ...]
    leads: tuple[str, ...]
    speakers: tuple[str, ...]
    topics: tuple[Point, ...]
    audience: tuple[str, ...]
    optional: bool
    documents: tuple[str, ...]
    notes: tuple[str, ...]
    link: str
    minutes: int | None
    minutes_each: int | None
    minutes_of: str
    parallel: bool
    doubt: str
    own: bool
    admission_unknown: bool
    closed: bool = False
    kind_inferred: bool = False


class DaySheet(msgspec.Struct, frozen=True):
    """One day of the meeting: its columns of clocks and its items, in the order of the file."""

    date: str
    title: str
    mode: str
    venue: str
    objectives: tuple[str, ...]
    notes: tuple[str, ...]
    clocks: tuple[ClockColumn, ...]
    items: tuple[Entry, ...]
    closed: bool = False


class Due(msgspec.Struct, frozen=True):
    """What is due by a date, and from whom; from everyone where `parties` is empty."""

    date: str
    title: str
    parties: tuple[str, ...]


class Schedule(msgspec.Struct, frozen=True):
    """The whole agenda as one reader sees it."""

    schema: str
    id: str
    title: str
    subtitle: str
    theme: str
    status: str
    mode: str
    language: str
    timezone: str
    tz_database: str
    public: bool
    reader: str
    organizer: str
    host: str
    venue: str
    link: str
    revised: str | None
    objectives: tuple[str, ...]
    methodology: tuple[str, ...]
    notes: tuple[str, ...]
    footnotes: tuple[str, ...]
    documents: tuple[str, ...]
    deadlines: tuple[Due, ...]
    days: tuple[DaySheet, ...]


def projected(laid_out: schedule.Schedule, language: str) -> Schedule:
    """A schedule in one language, as it is written."""
    one = laid_out
    return Schedule(
        schema="rcm.schedule/1", id=one.id,
        title=one.title.pick(language),
        subtitle=one.subtitle.pick(language),
        theme=one.theme.pick(language),
        status=one.status, mode=one.mode, language=language, timezone=one.timezone, tz_database=one.tz_database, public=one.public,
        reader=one.reader.pick(language),
        organizer=one.organizer.pick(language),
        host=one.host.pick(language),
        venue=one.venue.pick(language),
        link=one.link,
        revised=str(one.revised) if one.revised else None,
        objectives=_all(one.objectives, language),
        methodology=_all(one.methodology, language),
        notes=_all(one.notes, language),
        footnotes=_all(one.footnotes, language),
        documents=_papers(one.papers, language),
        deadlines=tuple(Due(str(due.date), due.title.pick(language), _all(due.parties, language)) for due in one.deadlines),
        days=tuple(_day(sheet, language) for sheet in one.days),
    )  # fmt: skip


def _day(sheet: schedule.DaySheet, language: str) -> DaySheet:
    return DaySheet(
        date=str(sheet.date),
        title=sheet.title.pick(language),
        mode=sheet.mode,
        venue=sheet.venue.pick(language),
        objectives=_all(sheet.objectives, language),
        notes=_all(sheet.notes, language),
        clocks=tuple(_column(column, language) for column in sheet.clocks),
        items=tuple(entry_of(entry, language) for entry in sheet.items),
        closed=sheet.closed,
    )


def _column(column: schedule.ClockColumn, language: str) -> ClockColumn:
    places = [(place.name.pick(language), place.change) for place in column.places]
    return ClockColumn(
        places=tuple(name for name, _ in places),
        zones=column.zones,
        offset=column.offset,
        offset_minutes=column.offsets[0],
        abbreviation=column.abbreviation,
        home=column.home,
        changes={name: str(change) for name, change in places if change},
    )


def entry_of(entry: schedule.Entry, language: str) -> Entry:
    """An item in one language, as it is written."""
    restricted = entry.mark("only for")
    return Entry(
        id=entry.id, kind=entry.kind, status=entry.status,
        heading=entry.heading.pick(language),
        title=entry.title.pick(language),
        track=entry.track.pick(language),
        room=entry.room.pick(language),
        when=entry.when,
        start=clock.iso(entry.start) if entry.start else None,
        end=clock.iso(entry.end) if entry.end else None,
        local=tuple(map(_local, entry.local)),
        leads=_all(entry.leads, language),
        speakers=tuple(speaker_of(one, language) for one in entry.speakers),
        topics=_points(entry.topics, language),
        audience=_all(restricted.names, language) if restricted else (),
        optional=entry.mark("optional") is not None,
        documents=_papers(entry.papers, language),
        notes=_all(entry.notes, language),
        link=entry.link,
        minutes=entry.minutes,
        minutes_each=entry.minutes_each,
        minutes_of=entry.minutes_of.pick(language),
        parallel=entry.mark("parallel") is not None,
        doubt=entry.doubt,
        own=entry.own,
        admission_unknown=entry.mark("may not attend") is not None,
        closed=entry.closed,
        kind_inferred=entry.kind_inferred,
    )  # fmt: skip


def _local(local: schedule.LocalTime) -> LocalTime:
    return LocalTime(
        start=local.start.isoformat(timespec="seconds"),
        end=local.end.isoformat(timespec="seconds") if local.end else None,
        start_clock=f"{local.start:%H:%M}",
        end_clock=f"{local.end:%H:%M}" if local.end else None,
        day_shift=local.day_shift,
        end_day_shift=local.end_day_shift,
        offset=local.offset,
    )


def _points(points: Sequence[schedule.Point], language: str) -> tuple[Point, ...]:
    return tuple(
        Point(
            title=point.title.pick(language),
            leads=_all(point.leads, language),
            speakers=tuple(speaker_of(one, language) for one in point.speakers),
            documents=_papers(point.papers, language),
            minutes=point.minutes,
            topics=_points(point.topics, language),
        )
        for point in points
    )


def _papers(papers: Sequence[schedule.ShownPaper], language: str) -> tuple[str, ...]:
    return tuple(paper_of(one, language) for one in papers)


def _all(texts: Sequence[Text], language: str) -> tuple[str, ...]:
    return tuple(one.pick(language) for one in texts)
