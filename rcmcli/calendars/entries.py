"""Calendar entries of a schedule: one an item, in one language or in several at once, and what is left out and why.

A UID comes from the ids of the agenda and of the item, so it survives moves, new titles and other languages.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

import msgspec

from rcmcli.calendars import telling
from rcmcli.calendars.entry import CalendarEntry
from rcmcli.calendars.lines import is_address
from rcmcli.model.identity import uid, uid_of
from rcmcli.model.schedule import DaySheet, Entry, Schedule

NOMINAL = timedelta(minutes=30)
_STATUS = {"draft": "TENTATIVE", "preliminary": "TENTATIVE", "final": "CONFIRMED", "cancelled": "CANCELLED"}
_FREE_KINDS = ("break", "meal")
_RULE = "\n\n* * *\n\n"
# A whole date as an entry; what is empty in every item stays so.
_WHOLE_DAY = {
    **dict.fromkeys(("id", "status", "heading", "title", "track", "room", "link", "minutes_of", "doubt"), ""),
    **dict.fromkeys(("start", "end", "minutes", "minutes_each"), None),
    **dict.fromkeys(("local", "leads", "speakers", "topics", "audience", "documents", "notes"), ()),
    **dict.fromkeys(("optional", "parallel", "own", "admission_unknown"), False),
    "kind": "session",
    "when": "all day",
}
Telling = tuple[Entry, DaySheet, Schedule]


def entries_of(editions: Sequence[Schedule], first_zone: str = "") -> tuple[CalendarEntry, ...]:
    """The entries of an agenda, told in the language of each edition; `first_zone` comes first among the local times."""
    return tuple(_entry(tellings, first_zone) for tellings in _tellings(editions) if not _why_not(tellings[0][0]))


def one_by_one(editions: Sequence[Schedule]) -> Iterator[tuple[CalendarEntry, tuple[Schedule, ...]]]:
    """Each entry, and the editions with its item alone."""
    for tellings in _tellings(editions):
        if not _why_not(tellings[0][0]):
            yield _entry(tellings, ""), tuple(_alone(*told) for told in tellings)


def _alone(entry: Entry, sheet: DaySheet, schedule: Schedule) -> Schedule:
    return msgspec.structs.replace(schedule, days=(msgspec.structs.replace(sheet, items=(entry,)),))


def replaced_days(editions: Sequence[Schedule]) -> frozenset[str]:
    """The UIDs of the days that are no entries any more since they have items, or are closed: to call them cancelled
    would be read as the end of the meeting."""
    first = editions[0]
    return frozenset(uid(first.id, _id_of_day(sheet)) for sheet in first.days if sheet.items or sheet.closed)


def left_out(editions: Sequence[Schedule]) -> tuple[tuple[str, str], ...]:
    """The title of each item that has no entry, and the name of the sentence that says why."""
    entries = [tellings[0][0] for tellings in _tellings(editions)]
    return tuple((entry.title, why) for entry in entries if (why := _why_not(entry)))


def _tellings(editions: Sequence[Schedule]) -> Iterator[list[Telling]]:
    """Each item with its day and its agenda, once in every edition; for a day without items the day itself."""
    for sheets in zip(*(schedule.days for schedule in editions), strict=True):
        items = [sheet.items or _day_itself(sheet, one) for sheet, one in zip(sheets, editions, strict=True)]
        for entries in zip(*items, strict=True):
            yield list(zip(entries, sheets, editions, strict=True))


def _day_itself(sheet: DaySheet, schedule: Schedule) -> tuple[Entry, ...]:
    """A day that has no items yet as an entry of the whole date; none for a day that is closed to the reader."""
    entry = msgspec.convert(_WHOLE_DAY, Entry)
    title = sheet.title or schedule.title
    facts = {"id": _id_of_day(sheet), "title": title, "notes": sheet.notes}
    return () if sheet.closed else (msgspec.structs.replace(entry, **facts),)


def _id_of_day(sheet: DaySheet) -> str:
    """What a day is known by: no item can have this id, which has a space in it."""
    return f"day {sheet.date}"


def _why_not(entry: Entry) -> str:
    if entry.doubt == "skipped":
        return "left out skipped"
    if entry.start is None or entry.end is None:
        return ""
    if entry.end == entry.start:
        return "left out zero"
    return "left out backwards" if entry.end < entry.start else ""


def _entry(tellings: list[Telling], first_zone: str) -> CalendarEntry:
    entry, sheet, schedule = tellings[0]
    cancelled = "cancelled" in (entry.status, schedule.status)
    start, end = _ends(entry, sheet)
    link = telling.link_of(entry, schedule)
    described = (telling.description(one, day, edition, first_zone) for one, day, edition in tellings)
    return CalendarEntry(
        uid=uid_of(schedule.id, entry),
        title=entry.title,
        start=start,
        end=end,
        zone=next((column.zones[0] for column in sheet.clocks if column.home), "UTC"),
        summary=_summary(tellings, cancelled),
        description=_RULE.join(described),
        location=" / ".join(dict.fromkeys(filter(None, (telling.location(*told) for told in tellings)))) or link,
        url=link if is_address(link) else "",
        categories=(entry.kind,),
        status="CANCELLED" if cancelled else _STATUS[schedule.status],
        transparent=cancelled or _leaves_free(entry),
    )


def _ends(entry: Entry, sheet: DaySheet) -> tuple[date, date]:
    """DTSTART and DTEND: instants in UTC, or the whole date for an item without a clock time."""
    if entry.start is None:
        day = date.fromisoformat(sheet.date)
        return day, day + timedelta(days=1)
    start = datetime.fromisoformat(entry.start)
    return start, datetime.fromisoformat(entry.end) if entry.end else start + NOMINAL


def _leaves_free(entry: Entry) -> bool:
    return entry.start is None or entry.optional or entry.kind in _FREE_KINDS


def _summary(tellings: list[Telling], cancelled: bool) -> str:
    told = dict.fromkeys(telling.summary(entry, cancelled, schedule.language) for entry, _, schedule in tellings)
    return telling.cut(" / ".join(told))
