"""Publicity: an agenda as the public may see it; of closed items only the time and the word remain."""

import msgspec

from rcmcli.model.identity import closed_id
from rcmcli.model.schedule import DaySheet, Entry, Schedule
from rcmcli.words import say


def for_public(schedule: Schedule) -> Schedule:
    """The schedule without titles, leads, links, documents and notes of items that are not open to the public, and what is due from some."""
    deadlines = tuple(one for one in schedule.deadlines if not one.parties)
    days = tuple(_day(sheet, schedule) for sheet in schedule.days)
    return msgspec.structs.replace(schedule, deadlines=deadlines, days=days)


def _day(sheet: DaySheet, schedule: Schedule) -> DaySheet:
    items = tuple(_closed(entry, schedule) if entry.audience else entry for entry in sheet.items)
    if items and all(entry.closed for entry in items):
        return msgspec.structs.replace(sheet, items=items, title="", objectives=(), notes=())
    return msgspec.structs.replace(sheet, items=items)


def _closed(entry: Entry, schedule: Schedule) -> Entry:
    """What may be said of a closed item: when it is, and that it is closed; not even its id, which tells its title."""
    language = schedule.language
    return Entry(
        id=closed_id(schedule.id, entry.id),
        kind=entry.kind,
        status=entry.status,
        heading="",
        title=say("closed item", language),
        track="",
        room="",
        when=entry.when,
        start=entry.start,
        end=entry.end,
        local=entry.local,
        leads=(),
        speakers=(),
        topics=(),
        audience=(),
        optional=False,
        documents=(),
        notes=(),
        link="",
        minutes=None,
        minutes_each=None,
        minutes_of="",
        parallel=entry.parallel,
        doubt=entry.doubt,
        own=False,
        admission_unknown=False,
        closed=True,
    )
