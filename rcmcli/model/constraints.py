"""Constraints: what a timetable that is proposed has to keep to, as the file writes it under `[arrange]`."""

from typing import Annotated, ClassVar

import msgspec

from rcmcli.model.agenda_parts import Table
from rcmcli.model.text import Text
from rcmcli.model.walltime import ItemTime

_Minutes = Annotated[int, msgspec.Meta(ge=1, le=1440)]
_Seats = Annotated[int, msgspec.Meta(ge=1, le=100_000)]
_Step = Annotated[int, msgspec.Meta(ge=1, le=60)]


class RoomOffered(Table, frozen=True, kw_only=True):
    """A room that may be given to items, and how many people it seats where that is known."""

    SHORT: ClassVar[str] = "name"
    name: Text
    seats: _Seats | None = None


class Lunch(Table, frozen=True, kw_only=True):
    """So many minutes kept free each day between two hours."""

    minutes: _Minutes = 60
    between: ItemTime = ItemTime(12 * 60, 14 * 60 + 30)


class Rest(Table, frozen=True, kw_only=True):
    """After how many minutes of work at the latest people and interpreters rest, and for how many."""

    every: _Minutes = 90
    minutes: _Minutes = 15


class Away(Table, frozen=True, kw_only=True):
    """A delegation or a person who is not there, from one moment of the meeting's clock to another."""

    who: str
    since: str = msgspec.field(name="from")
    until: str = msgspec.field(name="to")


class Arrange(Table, frozen=True, kw_only=True):
    """What the items without an hour have to keep to when a timetable is proposed."""

    HEADING: ClassVar[str] = "[arrange]"
    hours: ItemTime = ItemTime()
    lunch: Lunch | None = None
    rest: Rest | None = None
    waking: ItemTime = ItemTime()
    step: _Step = 5
    rooms: tuple[RoomOffered, ...] = ()
    away: tuple[Away, ...] = ()
