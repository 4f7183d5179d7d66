"""The documented shape of a schedule as JSON (docs/json.md), one for each language.

`rcm agenda show --json`, `rcm agenda now --json` and `rcm export json` write it.
"""

from datetime import date, datetime
from typing import Any, TypeVar

import msgspec

from rcmcli.model import clock, due, schedule
from rcmcli.model.text import Text
from rcmcli.wording.details import paper_of, speaker_of

_Shape = TypeVar("_Shape", bound=msgspec.Struct)


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
    """A topic in one language, with its local time in each column of the day."""

    title: str
    when: str
    local: tuple[LocalTime, ...]
    leads: tuple[str, ...]
    speakers: tuple[str, ...]
    documents: tuple[str, ...]
    minutes: int | None
    minutes_said: str
    topics: tuple["Point", ...]


class Entry(msgspec.Struct, frozen=True):
    """An item in one language, with its instants in UTC and its local time in each column of the day."""

    id: str
    kind: str
    status: str
    heading: str
    number: str
    title: str
    track: str
    room: str
    venue: str
    when: str
    start: str | None
    end: str | None
    local: tuple[LocalTime, ...]
    leads: tuple[str, ...]
    speakers: tuple[str, ...]
    topics: tuple[Point, ...]
    audience: tuple[str, ...]
    optional: bool
    remote: tuple[str, ...]
    documents: tuple[str, ...]
    notes: tuple[str, ...]
    link: str
    minutes: int | None
    minutes_said: str
    minutes_each: int | None
    minutes_of: str
    parallel: bool
    doubt: str
    own: bool
    admission_unknown: bool
    closed: bool = False
    kind_inferred: bool = False
    worked_out: bool = False


class DaySheet(msgspec.Struct, frozen=True):
    """One day of the meeting: its columns of clocks and its items, in the order of the file."""

    date: str
    until: str
    title: str
    mode: str
    venue: str
    hours: str
    remote: tuple[str, ...]
    objectives: tuple[str, ...]
    notes: tuple[str, ...]
    clocks: tuple[ClockColumn, ...]
    items: tuple[Entry, ...]
    closed: bool = False


class DueThere(msgspec.Struct, frozen=True):
    """The hour until which something is due, on the clocks that some places share."""

    places: tuple[str, ...]
    at: str
    clock: str
    day_shift: int
    offset: str


class Due(msgspec.Struct, frozen=True):
    """What is due by a date and an hour, and from whom; from everyone where `parties` is empty."""

    date: str | None
    time: str
    before: str
    title: str
    parties: tuple[str, ...]
    local: tuple[DueThere, ...]


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
    remote: tuple[str, ...]
    topics: tuple[Point, ...]
    practical: dict[str, str]
    days: tuple[DaySheet, ...]
    unplaced: tuple[Point, ...] = ()


def projected(laid_out: schedule.Schedule, language: str) -> Schedule:
    """A schedule in one language, as it is written."""
    own = {"schema": "rcm.schedule/1", "language": language, "documents": laid_out.papers}
    return _like(Schedule, laid_out, language, own)


def entry_of(entry: schedule.Entry, language: str) -> Entry:
    """An item in one language, as it is written."""
    restricted, remote = entry.mark("only for"), entry.mark("remote")
    own = {
        "start": clock.iso(entry.start) if entry.start else None,
        "end": clock.iso(entry.end) if entry.end else None,
        "documents": entry.papers,
        **entry.lines,
        **_minutes(entry),
        "audience": restricted.names if restricted else (),
        "remote": remote.names if remote else (),
        "optional": entry.mark("optional") is not None,
        "parallel": entry.mark("parallel") is not None,
        "admission_unknown": entry.mark("may not attend") is not None,
    }
    return _like(Entry, entry, language, own)


def local_of(local: schedule.LocalTime, language: str) -> LocalTime:
    """An item on one clock, as it is written."""
    clocks = {"start_clock": f"{local.start:%H:%M}", "end_clock": f"{local.end:%H:%M}" if local.end else None}
    return _like(LocalTime, local, language, clocks)


def _like(kind: type[_Shape], one: msgspec.Struct, language: str, own: dict[str, Any]) -> _Shape:
    """A shape with what stands under its names in the schedule, but for what it has of its own."""
    told = {key: own[key] if key in own else getattr(one, key) for key in kind.__struct_fields__}
    return kind(**{key: _told(value, language) for key, value in told.items()})


def _told(value: Any, language: str) -> Any:
    """A value of the schedule as JSON has it: words in one language, dates and local times in ISO 8601."""
    match value:
        case tuple():
            return tuple(_told(one, language) for one in value)
        case dict():
            return {name: _told(one, language) for name, one in value.items()}
        case Text():
            return value.pick(language)
        case datetime():
            return value.isoformat(timespec="seconds")
        case date():
            return str(value)
        case schedule.ShownSpeaker():
            return speaker_of(value, language)
        case schedule.ShownPaper():
            return paper_of(value, language)
        case due.Due():
            return _like(Due, value, language, {"before": str(value.before or "")})
        case due.DueThere():
            return _like(DueThere, value, language, {"clock": f"{value.at:%H:%M}"})
        case schedule.DaySheet():
            return _like(DaySheet, value, language, {})
        case schedule.Entry():
            return entry_of(value, language)
        case schedule.Point():
            return _like(Point, value, language, {"documents": value.papers, **_minutes(value)})
        case schedule.LocalTime():
            return local_of(value, language)
        case schedule.ClockColumn():
            return _column(value, language)
    return value


def _minutes(one: schedule.Entry | schedule.Point) -> dict[str, Any]:
    """How long it may last: a number where that is exact, else in words."""
    exact = isinstance(one.minutes, int)
    return {"minutes": one.minutes if exact else None, "minutes_said": "" if exact else str(one.minutes or "")}


def _column(column: schedule.ClockColumn, language: str) -> ClockColumn:
    named = {place.name.pick(language): place.change for place in column.places}
    changes = {name: str(change) for name, change in named.items() if change}
    places = tuple(place.name for place in column.places)
    return _like(
        ClockColumn, column, language, {"places": places, "offset_minutes": column.offsets[0], "changes": changes}
    )
