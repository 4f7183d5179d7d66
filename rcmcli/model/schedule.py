"""A schedule: an agenda as one reader sees it, in every language asked for and in the time of chosen places.

Words are a `Text` that has each of these languages, a place's name too, what stands in for a translation settled. Instants are in UTC, local times are aware of their zone; a mark, a paper, a link is a value, not a sentence.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Literal

import msgspec

from rcmcli.model import clock
from rcmcli.model.agenda import Mode, Status
from rcmcli.model.due import Due as Due
from rcmcli.model.length import Length
from rcmcli.model.look import PLAIN, Look
from rcmcli.model.text import Text
from rcmcli.model.timeline import Doubt

CalendarDate = date  # under another name, since a day has a date of its own
MarkName = Literal["optional", "only for", "remote", "may not attend", "parallel"]


class Mark(msgspec.Struct, frozen=True):
    """What a reader must know of an item beside its title; `names` are those it is only for, or who are before a screen."""

    name: MarkName
    names: tuple[Text, ...] = ()


class ShownPlace(msgspec.Struct, frozen=True):
    """A place in a column of clocks; `change` is the date of a clock change there within 14 days."""

    name: Text
    zone: str
    change: date | None = None


class ClockColumn(msgspec.Struct, frozen=True):
    """Places whose clocks agree for all of one day; `offsets` (minutes) are several where they change that day."""

    places: tuple[ShownPlace, ...]
    offsets: tuple[int, ...]
    abbreviation: str
    home: bool

    @property
    def zones(self) -> tuple[str, ...]:
        """The zones of its places."""
        return tuple(place.zone for place in self.places)

    @property
    def offset(self) -> str:
        """Its offsets as people read them."""
        return clock.offsets_label(self.offsets)


class LocalTime(msgspec.Struct, frozen=True):
    """An item on one column's clocks: both ends with the offset that is kept there then; `day` is the meeting's date."""

    start: datetime
    end: datetime | None
    day: date

    @property
    def day_shift(self) -> int:
        """How many dates later than the meeting's it starts there."""
        return (self.start.date() - self.day).days

    @property
    def end_day_shift(self) -> int:
        """How many dates later than the meeting's it ends there."""
        return (self.end.date() - self.day).days if self.end else 0

    @property
    def offset(self) -> str:
        """The offset as people read it, of both ends where it changes between them."""
        return clock.offsets_label(clock.offset_of(one) for one in (self.start, self.end) if one)


class ShownSpeaker(msgspec.Struct, frozen=True, kw_only=True):
    """Who speaks: name, function (`stated_as`), office, and party, whose name as the file writes it is the one for any language."""

    name: str
    stated_as: Text = Text()
    role: Text
    party: Text
    unconfirmed: bool = False


class ShownPaper(msgspec.Struct, frozen=True):
    """A document, where it lies if that is said, its symbol, and the language of its original."""

    title: Text
    link: Text
    symbol: str = ""
    original: Text = Text()


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """A topic; its local times are those of the columns of its day."""

    title: Text
    when: str = ""
    local: tuple[LocalTime, ...] = ()
    leads: tuple[Text, ...]
    speakers: tuple[ShownSpeaker, ...]
    papers: tuple[ShownPaper, ...]
    minutes: int | Length | None
    topics: tuple["Point", ...]


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """An item; its local times are those of the columns of its day. `when` is the part of the day, if that is all."""

    id: str
    kind: str = "session"
    status: str = ""
    heading: Text = Text()
    number: Text = Text()
    title: Text
    track: Text = Text()
    room: Text = Text()
    lines: dict[str, Text] = {}  # what is said under the title, each behind the label of its key
    when: str = ""
    start: datetime | None = None
    end: datetime | None = None
    local: tuple[LocalTime, ...] = ()
    leads: tuple[Text, ...] = ()
    speakers: tuple[ShownSpeaker, ...] = ()
    topics: tuple[Point, ...] = ()
    minutes: int | Length | None = None
    minutes_each: int | None = None
    minutes_of: Text = Text()
    papers: tuple[ShownPaper, ...] = ()
    notes: tuple[Text, ...] = ()
    link: str = ""
    marks: tuple[Mark, ...] = ()
    doubt: Doubt = ""
    own: bool = False
    closed: bool = False
    kind_inferred: bool = False
    worked_out: bool = False

    @property
    def cancelled(self) -> bool:
        """Whether it is known not to take place."""
        return self.status == "cancelled"

    @property
    def beside(self) -> tuple[datetime, datetime] | None:
        """From when to when it stands beside others; what is cancelled in a track stays among those of the other tracks."""
        is_beside = self.mark("parallel") or (self.cancelled and self.track != Text())
        return (self.start, self.end) if self.start and self.end and is_beside else None

    def mark(self, name: MarkName) -> Mark | None:
        """The mark of this name, if it bears it."""
        return next((mark for mark in self.marks if mark.name == name), None)


class SheetSlot(msgspec.Struct, frozen=True):
    """Items that run in parallel from one start to one end, in the order of the file; or one item alone."""

    items: tuple[Entry, ...]


class DaySheet(msgspec.Struct, frozen=True):
    """One day of the meeting: its columns of clocks, the home's first, and its items in slots, in the order of the file."""

    date: CalendarDate
    until: CalendarDate
    title: Text
    mode: Mode
    venue: Text
    hours: str
    remote: tuple[Text, ...]
    objectives: tuple[Text, ...]
    notes: tuple[Text, ...]
    clocks: tuple[ClockColumn, ...]
    slots: tuple[SheetSlot, ...]
    closed: bool = False

    @property
    def items(self) -> tuple[Entry, ...]:
        """Its items, in the order of the file."""
        return tuple(entry for slot in self.slots for entry in slot.items)

    @property
    def has_hours(self) -> bool:
        """Whether any of its items has an hour."""
        return any(entry.local for entry in self.items)


class Schedule(msgspec.Struct, frozen=True):
    """The whole agenda as one reader sees it; `seat` is the zone of the party that reads, if that is known."""

    id: str
    languages: tuple[str, ...]
    title: Text
    subtitle: Text
    theme: Text
    status: Status
    mode: Mode
    timezone: str
    tz_database: str
    public: bool
    reader: Text
    seat: str
    organizer: Text
    host: Text
    venue: Text
    link: str
    revised: date | None
    objectives: tuple[Text, ...]
    methodology: tuple[Text, ...]
    notes: tuple[Text, ...]
    footnotes: tuple[Text, ...]
    papers: tuple[ShownPaper, ...]
    deadlines: tuple[Due, ...]
    remote: tuple[Text, ...]
    topics: tuple[Point, ...]
    practical: dict[str, Text]
    days: tuple[DaySheet, ...]
    unplaced: tuple[Point, ...] = ()
    look: Look = PLAIN

    @property
    def language(self) -> str:
        """The first of its languages, which leads."""
        return self.languages[0]

    @property
    def dates(self) -> tuple[date, date] | None:
        """The first and the last date of the meeting."""
        dates = [on for sheet in self.days for on in (sheet.date, sheet.until)]
        return (min(dates), max(dates)) if dates else None

    @property
    def dated(self) -> date:
        """The date that a document of it carries: of its revision, else of its first day."""
        return self.revised or (self.dates[0] if self.dates else date(2000, 1, 1))

    def entries(self) -> Iterator[Entry]:
        """Every item of every day."""
        return (entry for sheet in self.days for entry in sheet.items)


def moments_of(entries: Iterable[Entry]) -> list[datetime]:
    """Every start and end, each once, in order of time."""
    return sorted({moment for entry in entries for moment in (entry.start, entry.end) if moment})
