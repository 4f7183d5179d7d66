"""A card: what a name means as a place, with its clock on a date and the changes around it."""

import msgspec


class Choice(msgspec.Struct, frozen=True):
    """One reading of a name."""

    name: str
    country: str
    zone: str
    offset: str


class Change(msgspec.Struct, frozen=True):
    """A change of the clocks: the local date, and the offsets before and after."""

    date: str
    before: str
    after: str


class Card(msgspec.Struct, frozen=True, tag_field="schema", tag="rcm.place/1"):
    """A name as `rcm places` reads it on a date; `zone` is null where no one reading is sensible.

    `doubt` is why the name may mean no such place at all, empty where it surely is one.
    """

    query: str
    place: str
    country: str
    zone: str | None
    date: str
    offset: str | None
    abbreviation: str
    last_change: Change | None
    next_change: Change | None
    candidates: tuple[Choice, ...]
    note: str
    doubt: str
    tz_database: str
