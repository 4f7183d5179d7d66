"""A calendar entry: what one item says in a calendar file, before it is written as lines."""

from datetime import date

import msgspec


class CalendarEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One VEVENT (RFC 5545 3.6.1) without its stamps: instants in UTC, or whole dates; `zone` is its day's own zone.
    `title` is the item's, for sentences about the entry."""

    uid: str
    title: str
    start: date
    end: date
    zone: str
    summary: str
    description: str
    location: str
    url: str
    categories: tuple[str, ...]
    status: str
    transparent: bool
