"""A comparison: two versions of an agenda as one reader sees them, item by item, with the hours of both on chosen clocks."""

from datetime import date
from typing import Literal

import msgspec

from rcmcli.model.length import Length
from rcmcli.model.schedule import Entry, LocalTime, Point, Schedule, ShownPaper, ShownSpeaker
from rcmcli.model.text import Text

Kind = Literal[
    "added", "removed", "cancelled", "restored",
    "day", "moved", "longer", "shorter", "end", "time",
    "room", "venue", "track", "link", "remote",
    "audience", "leads", "speakers",
    "retitled", "number", "heading", "topics", "documents", "notes", "minutes", "optional", "type", "translation",
]  # fmt: skip
Group = Literal["time", "title", "place", "people"]
COMES_AND_GOES: tuple[Kind, ...] = ("added", "removed", "cancelled", "restored")
HOURS: tuple[Kind, ...] = ("day", "moved", "longer", "shorter", "end", "time")
GROUPS: dict[Group, tuple[Kind, ...]] = {
    "time": (*COMES_AND_GOES, *HOURS),
    "title": (
        "retitled", "number", "heading", "topics", "documents", "notes", "minutes", "optional", "type", "translation",
    ),
    "place": ("room", "venue", "track", "link", "remote"),
    "people": ("audience", "leads", "speakers"),
}  # fmt: skip
_FACTS_OF_HOURS = ("dates", "timezone", "hours", "order")
Value = Text | ShownSpeaker | ShownPaper | Point | Length | int | date


class Aspect(msgspec.Struct, frozen=True):
    """What is otherwise in one respect: both values, as lists, and the languages in which their words differ.

    Of an item it says which kind of change that is.
    """

    key: str
    before: tuple[Value, ...]
    after: tuple[Value, ...]
    languages: tuple[str, ...] = ()
    kind: Kind | None = None


class Fact(msgspec.Struct, frozen=True):
    """What is otherwise of the meeting, or of the `day` of it that is named."""

    aspect: Aspect
    group: Group
    day: date | None = None


class Clock(msgspec.Struct, frozen=True):
    """Places whose clocks agree for the whole of both versions, and all offsets (minutes) that are kept there meanwhile.

    `zones` are several only for the meeting itself, where its days or its versions have zones of their own.
    """

    places: tuple[Text, ...]
    zones: tuple[str, ...]
    offsets: tuple[int, ...]


class Local(msgspec.Struct, frozen=True):
    """An item on one clock, before and after; none where it was not there or has no hour."""

    before: LocalTime | None
    after: LocalTime | None


class ItemChange(msgspec.Struct, frozen=True):
    """One item, however much of it is otherwise; `local` has its hours on each clock of the comparison.

    It is `carried` where its hours change no otherwise than those of all items do.
    """

    kinds: tuple[Kind, ...]
    before: Entry | None
    after: Entry | None
    days: tuple[date | None, date | None]
    local: tuple[Local, ...]
    aspects: tuple[Aspect, ...] = ()
    carried: bool = False

    @property
    def entry(self) -> Entry:
        """The item as it is now, or as it was where it is gone."""
        entry = self.after or self.before
        assert entry is not None
        return entry

    @property
    def is_of_hours(self) -> bool:
        """Whether an hour or a day of it is otherwise, and not merely with those of all items."""
        return not self.carried and any(kind in HOURS for kind in self.kinds)

    @property
    def comes_or_goes(self) -> bool:
        """Whether it is new, gone, cancelled or on again."""
        return any(kind in COMES_AND_GOES for kind in self.kinds)


class DayStart(msgspec.Struct, frozen=True):
    """When a day begins on each clock, before and after: said where all hours change alike."""

    local: tuple[Local, ...]


class Version(msgspec.Struct, frozen=True):
    """One of the two versions: what it is called, the agenda in it as the reader sees that, the languages it is written in.

    Its `id` is that of its file; the schedules of both have one and the same. What a paper does not say of the meeting is no
    change.
    """

    label: str
    schedule: Schedule
    languages: tuple[str, ...]
    is_paper: bool = False
    id: str = ""


class Comparison(msgspec.Struct, frozen=True):
    """Two versions of an agenda compared: of the meeting, of its items, and how many of these are the same.

    `left_out` are items that change only in what was not asked about, and `leaves_facts` says whether the meeting does;
    `starts` are the first hours of the days where all hours change alike; `matched` how many items are in both versions.
    """

    old: Version
    new: Version
    languages: tuple[str, ...]
    clocks: tuple[Clock, ...]
    facts: tuple[Fact, ...]
    items: tuple[ItemChange, ...]
    same: int
    matched: int
    left_out: int = 0
    leaves_facts: bool = False
    starts: tuple[DayStart, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is otherwise that was asked about."""
        return not (self.facts or self.items)

    @property
    def changes_hours(self) -> bool:
        """Whether anybody who goes by the old version would come at a wrong hour, or in vain."""
        hours = (*HOURS, *COMES_AND_GOES)
        statuses = {one.schedule.status == "cancelled" for one in (self.old, self.new)}
        facts = any(fact.aspect.key in _FACTS_OF_HOURS for fact in self.facts)
        return facts or len(statuses) > 1 or any(kind in hours for one in self.items for kind in one.kinds)
