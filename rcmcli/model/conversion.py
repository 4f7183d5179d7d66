"""A conversion: one time of one place, as the clocks of other places show it; and a pasted list that was judged."""

from datetime import date, datetime
from typing import Literal

import msgspec

from rcmcli.model.place import Place
from rcmcli.model.text import Text

Kind = Literal["once", "skipped", "repeated"]


class Told(msgspec.Struct, frozen=True):
    """A time as one place's clocks tell it, with the offset that is kept there then; no `end` for a single time.

    `day_shift` counts the dates between there and the date that was asked for; `changes` is a clock change near by.
    """

    place: str
    zone: str
    start: datetime
    end: datetime | None
    day_shift: int
    end_day_shift: int | None
    offset: str
    abbreviation: str
    changes: date | None = None


class Reading(msgspec.Struct, frozen=True):
    """One reading of the time that was asked for, at its place and at all others."""

    source: Told
    targets: tuple[Told, ...]


class Conversion(msgspec.Struct, frozen=True):
    """A time converted; `kind` says whether the clocks show it once, skip a part of it, or show a part of it twice.

    `line` is where it stands in a message, 0 outside of one.
    """

    query: str
    kind: Kind
    readings: tuple[Reading, ...]
    assumed: str
    tz_database: str
    line: int = 0


class Request(msgspec.Struct, frozen=True):
    """What is to be converted: the words, a date and minutes after its midnight, and where they hold.

    `offset`, in minutes east of UTC, is there where the words state which of two readings they mean.
    """

    query: str
    day: date
    start: int
    end: int | None
    place: Place
    assumed: str = ""
    offset: int | None = None
    line: int = 0


class PrintedHour(msgspec.Struct, frozen=True):
    """An hour as a list prints it beside a label: minutes after midnight, dates later where the list says so, its end."""

    label: str
    place: Place
    minutes: int
    shift: int | None = None
    end: int | None = None


class Claim(msgspec.Struct, frozen=True):
    """One label of a pasted list: the hour it stands under, and the hour that is right there."""

    label: str
    printed: str
    truth: str
    offset: str
    ok: bool
    place: Place


class Verdict(msgspec.Struct, frozen=True):
    """A pasted list judged: the time it is of, the head of the right list in each language, and its claims."""

    query: str
    zone: str
    head: Text
    claims: tuple[Claim, ...]
    tz_database: str
