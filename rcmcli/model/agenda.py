"""An agenda: the meeting, its days, items and topics, exactly as the file writes them.

These structs are the file format (docs/format.md), the JSON Schema and what every other room works on.
A struct's `SHORT` names the field that a bare string stands for.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

import msgspec

from rcmcli.model.agenda_parts import Audience as Audience
from rcmcli.model.agenda_parts import Document as Document
from rcmcli.model.agenda_parts import Lead as Lead
from rcmcli.model.agenda_parts import Link as Link
from rcmcli.model.agenda_parts import Names as Names
from rcmcli.model.agenda_parts import Note as Note
from rcmcli.model.agenda_parts import PartyEntry as PartyEntry
from rcmcli.model.agenda_parts import Printed as Printed
from rcmcli.model.agenda_parts import Speaker as Speaker
from rcmcli.model.agenda_parts import Table as Table
from rcmcli.model.agenda_parts import Venue as Venue
from rcmcli.model.constraints import Arrange as Arrange
from rcmcli.model.constraints import Away as Away
from rcmcli.model.constraints import Lunch as Lunch
from rcmcli.model.constraints import Rest as Rest
from rcmcli.model.constraints import RoomOffered as RoomOffered
from rcmcli.model.dates import days_between
from rcmcli.model.due import Ahead
from rcmcli.model.kinds import ItemKind, kind_said
from rcmcli.model.length import Length
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.title_hints import may_be_desk
from rcmcli.model.walltime import ItemTime

Date = date  # a field called `date` would hide it
Status = Literal["draft", "preliminary", "final", "cancelled"]
Mode = Literal["in-person", "virtual", "hybrid"]
LanguageCode = Literal["en", "es", "fr", "pt"]
Words = tuple[Text, ...]
# Parties; who is in charge and is none is written as a table.
Leads = tuple[str | Lead, ...]
Minutes = Annotated[int, msgspec.Meta(ge=1, le=1440)]
Count = Annotated[int, msgspec.Meta(ge=1, le=10_000)]
ZoneName = Annotated[str, msgspec.Meta(title="IANA zone name", examples=["America/Costa_Rica"])]


class Deadline(Table, frozen=True, kw_only=True):
    """The last day for something, or how long before the first day of the meeting it is, and whom it is for; everyone where none is named."""

    date: Date | None = None
    before: Ahead | None = None
    time: ItemTime = ItemTime()
    title: Text
    parties: Audience = msgspec.field(name="for", default=())


class Topic(Table, frozen=True, kw_only=True):
    """A point under an item, with its own leads, nested as deep as the paper is."""

    SHORT: ClassVar[str] = "title"
    time: ItemTime = ItemTime()
    title: Text
    leads: Leads = ()
    speakers: tuple[Speaker, ...] = ()
    minutes: Minutes | Length | None = None
    documents: tuple[Document, ...] = ()
    topics: tuple["Topic", ...] = ()


class SpeakingTime(Table, frozen=True, kw_only=True):
    """A speaking-time budget: so many minutes for each one of a group."""

    each: Minutes
    of: str


class Item(Table, frozen=True, kw_only=True):
    """One line of the agenda: a session, break, meal, ceremony, social, travel or logistics entry."""

    HEADING: ClassVar[str] = "[[day]], [[day.item]]"
    id: str = ""
    time: ItemTime = ItemTime()
    heading: Text = Text()
    number: Text = Text()
    title: Text
    stated_kind: ItemKind | None = msgspec.field(name="kind", default=None)
    leads: Leads = ()
    speakers: tuple[Speaker, ...] = ()
    topics: tuple[Topic, ...] = ()
    room: Text = Text()
    venue: Venue | None = None
    track: Text = Text()
    audience: Audience = ()
    optional: bool = False
    fixed: bool = False
    after: Names = ()
    not_with: Names = ()
    not_before: ItemTime = ItemTime()
    not_after: ItemTime = ItemTime()
    same_room: bool = False
    remote: Names = ()
    languages: tuple[LanguageCode, ...] = ()
    documents: tuple[Document, ...] = ()
    notes: tuple[Note, ...] = ()
    link: Link | None = None
    minutes: Minutes | Length | SpeakingTime | None = None
    status: Literal["", "cancelled"] = ""

    @property
    def kind(self) -> ItemKind:
        """What it is: as the file says, else as its title says; a session where neither does."""
        if self.stated_kind or self.topics or self.speakers:
            return self.stated_kind or "session"
        return kind_said(self.title) or "session"

    @property
    def may_be_desk(self) -> bool:
        """Whether it may be a desk, such as “Registration and badges”, though nothing says its kind for certain."""
        return (
            not (self.stated_kind or self.topics or self.speakers)
            and self.kind == "session"
            and may_be_desk(self.title)
        )

    @property
    def speaking_time(self) -> SpeakingTime | None:
        """The budget of those who speak, where its minutes are one."""
        return self.minutes if isinstance(self.minutes, SpeakingTime) else None


DayNumber = Annotated[int, msgspec.Meta(ge=1, le=1000)]


class Unplaced(Item, frozen=True, kw_only=True):
    """An item that has no day yet; `on` are the numbers of the days that it may be on, any day where none is named."""

    HEADING: ClassVar[str] = "[[unplaced]]"
    on: tuple[DayNumber, ...] = msgspec.field(name="days", default=())


CalendarDate = date  # under another name, since a day has a key of that one


class Day(Table, frozen=True, kw_only=True):
    """One calendar date at the home place, or one block `until` a later one, with its items in order."""

    HEADING: ClassVar[str] = "[[day]], [[day.item]]"
    date: date
    until: CalendarDate | None = None
    weekday: str = ""
    start: ItemTime = ItemTime()
    hours: ItemTime = ItemTime()
    title: Text = Text()
    objectives: Words = ()
    mode: Mode | None = None
    venue: Venue | None = None
    timezone: ZoneName = ""
    remote: Names = ()
    audience: Audience = ()
    notes: tuple[Note, ...] = ()
    lines: str = msgspec.field(name="items", default="")  # its items as text; empty once that is read
    items: tuple[Item, ...] = msgspec.field(name="item", default=())

    @property
    def dates(self) -> tuple[CalendarDate, ...]:
        """Its date, or all of those that it is one block for."""
        return days_between(self.date, self.until or self.date)


class Agenda(Table, frozen=True, kw_only=True):
    """One meeting: what it is, who takes part, its home zone and its days."""

    format: Literal[1]
    title: Text
    subtitle: Text = Text()
    theme: Text = Text()
    status: Status = "draft"
    mode: Mode = "in-person"
    timezone: ZoneName
    languages: tuple[LanguageCode, ...] = ("en",)
    revised: date | None = None
    organizer: Text = Text()
    host: str = ""
    delegations: Names = ()
    observers: Names = ()
    remote: Names = ()
    venue: Venue | None = None
    link: Link | None = None
    objectives: Words = ()
    methodology: Words = ()
    notes: tuple[Note, ...] = ()
    footnotes: tuple[Note, ...] = ()
    documents: tuple[Document, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    topics: tuple[Topic, ...] = ()
    practical: dict[str, Text] = msgspec.field(default_factory=dict)
    publish: bool = True
    zones: dict[str, str] = msgspec.field(default_factory=dict)
    people: dict[str, Count] = msgspec.field(default_factory=dict)
    interpreters: Count | None = None
    rooms: Words = ()
    parties: dict[str, PartyEntry] = msgspec.field(default_factory=dict)
    printed: Printed | None = None
    arrange: Arrange | None = None
    days: tuple[Day, ...] = msgspec.field(name="day", default=())
    unplaced: tuple[Unplaced, ...] = ()

    def stream(self, day: Day) -> tuple[object, ...]:
        """What days have in common that follow each other: their clock, their place, how people meet, who is admitted."""
        return (day.timezone or self.timezone, day.venue, day.mode or self.mode, day.audience)

    @property
    def dates(self) -> tuple[CalendarDate, ...]:
        """The dates of its days, in the order of the file."""
        return tuple(on for day in self.days for on in day.dates)

    @property
    def placed(self) -> tuple[Item, ...]:
        """The items that stand under its days."""
        return tuple([item for day in self.days for item in day.items])  # a list: a generator costs a call an item

    def each(self) -> Iterator[tuple[Path, Item, Day | None]]:
        """Every item with its path and its day; behind those of the days the ones that have none."""
        of_days: list[tuple[Path, Item, Day | None]] = [
            (("day", d, "item", i), item, day) for d, day in enumerate(self.days) for i, item in enumerate(day.items)
        ]
        return iter(of_days + [(("unplaced", n), item, None) for n, item in enumerate(self.unplaced)])

    def waits(self) -> dict[str, Names]:
        """What each item is to come after, by its id; those without a day among them."""
        return {item.id: item.after for _, item, _ in self.each()}

    def due_day(self, deadline: Deadline) -> date | None:
        """The last day for something; none where it hangs on a meeting without dates."""
        first = min((day.date for day in self.days), default=None)
        return deadline.before.day_before(first) if deadline.before and first else deadline.date


EMPTY = Agenda(format=1, title=Text(), timezone="UTC")  # for who asks an agenda where none is there
