"""Calendar entries of a schedule: one an item, in one language or in several at once, and what is left out and why.

A UID comes from the ids of the agenda and of the item, so it survives moves, new titles and other languages.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

import msgspec

from rcmcli.calendars.description import description
from rcmcli.calendars.entry import CalendarEntry
from rcmcli.calendars.lines import LONGEST_SUMMARY, is_address
from rcmcli.model import clock
from rcmcli.model.dates import days_between
from rcmcli.model.identity import uid, uid_of
from rcmcli.model.schedule import DaySheet, Entry, LocalTime, Schedule, SheetSlot
from rcmcli.model.text import Text, utf16_cut
from rcmcli.model.walltime import PARTS
from rcmcli.wording import in_brackets, numbered, part_of, track_of
from rcmcli.words import headed, labels, publishing
from rcmcli.words.kinds import ITEM_KINDS

NOMINAL = timedelta(minutes=30)
_STATUS = {"draft": "TENTATIVE", "preliminary": "TENTATIVE", "final": "CONFIRMED", "cancelled": "CANCELLED"}
_FREE_KINDS = ("break", "meal")
_RULE = "\n\n* * *\n\n"


def entries_of(schedule: Schedule, first_zone: str = "") -> tuple[CalendarEntry, ...]:
    """The entries of an agenda, told in each of its languages; `first_zone` comes first among the local times."""
    found = (_entry(entry, sheet, schedule, first_zone) for entry, sheet in _held(schedule) if not _why_not(entry))
    return tuple(found)


def one_by_one(schedule: Schedule) -> Iterator[tuple[CalendarEntry, Schedule]]:
    """Each entry, and the schedule with its item alone."""
    for entry, sheet in _held(schedule):
        if not _why_not(entry):
            day = msgspec.structs.replace(sheet, slots=(SheetSlot((entry,)),))
            yield _entry(entry, sheet, schedule, ""), msgspec.structs.replace(schedule, days=(day,))


def replaced_days(schedule: Schedule) -> frozenset[str]:
    """The UIDs of the days that are no entries any more since they have items, or are closed: to call them cancelled
    would be read as the end of the meeting."""
    return frozenset(uid(schedule.id, _id_of_day(sheet)) for sheet in schedule.days if sheet.items or sheet.closed)


def left_out(schedule: Schedule) -> tuple[tuple[str, Text], ...]:
    """The title of each item that has no entry, and the reason."""
    found = ((entry.title.pick(schedule.language), _why_not(entry)) for entry, _ in _held(schedule))
    unplaced = [(point.title.pick(schedule.language), publishing.LEFT_OUT_UNPLACED) for point in schedule.unplaced]
    return (*((title, why) for title, why in found if why), *unplaced)


def _held(schedule: Schedule) -> Iterator[tuple[Entry, DaySheet]]:
    """Each item with its day; for a day without items, and not closed to the reader, the day itself."""
    for sheet in schedule.days:
        items = sheet.items or (() if sheet.closed else (_day_itself(sheet, schedule),))
        yield from (one for entry in items for one in (_on_each(entry, sheet) if entry.start else ((entry, sheet),)))


def _on_each(entry: Entry, sheet: DaySheet) -> Iterator[tuple[Entry, DaySheet]]:
    """An item with an hour on each date of its day: at that hour of the meeting's clock, whatever the clocks do between."""
    yield entry, sheet
    home = next(column.zones[0] for column in sheet.clocks if column.home)
    for on in days_between(sheet.date, sheet.until)[1:]:
        start, end = (_moved(one, sheet.date, on, home) if one else None for one in (entry.start, entry.end))
        local = tuple(
            LocalTime(clock.shown_at(start, column.zones[0]), clock.shown_at(end, column.zones[0]) if end else None, on)
            for column in sheet.clocks
            if start
        )
        moved = {"id": f"{entry.id} {on}", "start": start, "end": end, "local": local}
        yield msgspec.structs.replace(entry, **moved), msgspec.structs.replace(sheet, date=on, until=on)


def _moved(instant: datetime, day: date, on: date, zone: str) -> datetime:
    """The instant at which the clocks of a zone show the same hour on another date."""
    there = clock.seen_from(instant, zone)
    return clock.instant(on, there.minutes + there.day_shift(day) * clock.DAY, zone)


def _day_itself(sheet: DaySheet, schedule: Schedule) -> Entry:
    """A day that has no items yet, as an item of the whole date."""
    return Entry(id=_id_of_day(sheet), title=sheet.title or schedule.title, when="all day", notes=sheet.notes)


def _id_of_day(sheet: DaySheet) -> str:
    """What a day is known by: no item can have this id, which has a space in it."""
    return f"day {sheet.date}"


def _why_not(entry: Entry) -> Text | None:
    if entry.doubt == "skipped":
        return publishing.LEFT_OUT_SKIPPED
    if entry.start is None and entry.when not in ("", *PARTS):
        return publishing.LEFT_OUT_OPEN
    if entry.start is None or entry.end is None:
        return None
    if entry.end == entry.start:
        return publishing.LEFT_OUT_ZERO
    return publishing.LEFT_OUT_BACKWARDS if entry.end < entry.start else None


def _entry(entry: Entry, sheet: DaySheet, schedule: Schedule, first_zone: str) -> CalendarEntry:
    cancelled = entry.cancelled or schedule.status == "cancelled"
    start, end = _ends(entry, sheet)
    link = "" if entry.closed else entry.link or schedule.link
    languages = schedule.languages
    described = (description(entry, sheet, schedule, language, first_zone) for language in languages)
    return CalendarEntry(
        uid=uid_of(schedule.id, entry),
        title=entry.title.pick(languages[0]),
        start=start,
        end=end,
        zone=next((column.zones[0] for column in sheet.clocks if column.home), "UTC"),
        summary=utf16_cut(_joined(_summary(entry, cancelled, one) for one in languages), LONGEST_SUMMARY),
        description=_RULE.join(described),
        location=_joined(_location(entry, sheet, schedule, language) for language in languages) or link,
        url=link if is_address(link) else "",
        categories=(ITEM_KINDS[entry.kind].pick(languages[0]),),
        status="CANCELLED" if cancelled else _STATUS[schedule.status],
        transparent=cancelled or entry.start is None or entry.kind in _FREE_KINDS or entry.mark("optional") is not None,
    )


def _ends(entry: Entry, sheet: DaySheet) -> tuple[date, date]:
    """DTSTART and DTEND: instants in UTC, or the whole date for an item without a clock time."""
    if entry.start is None:
        return sheet.date, sheet.until + timedelta(days=1)
    return entry.start, entry.end or entry.start + NOMINAL


def _joined(told: Iterable[str]) -> str:
    """One thing in several languages, said once where they agree."""
    return " / ".join(dict.fromkeys(filter(None, told)))


def _summary(entry: Entry, is_cancelled: bool, language: str) -> str:
    """The title with its track and leads, CANCELLED before it where it is."""
    cancelled = headed(labels.CANCELLED_PREFIX, language) if is_cancelled else ""
    part = f" ({part_of(entry.when, language)})" if entry.when and entry.when != "all day" else ""
    return (
        f"{cancelled}{numbered(entry, language)}{track_of(entry, language)}{part}{in_brackets(entry.leads, language)}"
    )


def _location(entry: Entry, sheet: DaySheet, schedule: Schedule, language: str) -> str:
    """The room and the item's own venue, else the day's or the meeting's; none where the day is virtual, or for an item that the reader may not enter."""
    if entry.closed:
        return ""
    venue = entry.lines.get("venue") or sheet.venue or (Text() if sheet.mode == "virtual" else schedule.venue)
    return ", ".join(part.pick(language) for part in (entry.room, venue) if part)
