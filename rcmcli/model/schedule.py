"""A schedule: an agenda in one language and in the time of chosen places, ready to be rendered.

These structs are also what `rcm agenda show --json` writes; docs/json.md documents them.
"""

import msgspec


class ClockColumn(msgspec.Struct, frozen=True):
    """Places whose clocks agree for all of one day; `offset` names two where it changes that day; `changes` has the date of a clock change within 14 days, by place."""

    places: tuple[str, ...]
    zones: tuple[str, ...]
    offset: str
    offset_minutes: int
    abbreviation: str
    home: bool
    changes: dict[str, str] = {}


def day_mark(days: int) -> str:
    """The mark of another date: ` +1`, ` −1`, or nothing."""
    return f" {'−' if days < 0 else '+'}{abs(days)}" if days else ""


class LocalTime(msgspec.Struct, frozen=True):
    """An item on one column's clocks: ISO 8601 with offset, wall clocks, and the days between there and the meeting."""

    start: str
    end: str | None
    start_clock: str
    end_clock: str | None
    day_shift: int
    end_day_shift: int
    offset: str

    @property
    def span(self) -> str:
        """From when to when, with the mark of another date once where both ends share it."""
        if self.end_clock is None:
            return self.start_clock + day_mark(self.day_shift)
        if self.day_shift == self.end_day_shift:
            return f"{self.start_clock}–{self.end_clock}{day_mark(self.day_shift)}"
        return f"{self.start_clock}{day_mark(self.day_shift)}–{self.end_clock}{day_mark(self.end_day_shift)}"


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
