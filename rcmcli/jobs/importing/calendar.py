"""A calendar file as a draft: its entries as items of days, told by the clock that the calendar names."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

import msgspec

from rcmcli import places
from rcmcli.importers.ledger import Assumed, Entry
from rcmcli.importers.own_union import united
from rcmcli.importers.papers import Imported, Wishes
from rcmcli.importers.sheet import Sheet, SourceLine
from rcmcli.importers.tongue import language_of
from rcmcli.jobs.importing.calendar_entries import (
    CalendarReader,
    Fate,
    Found,
    clock_in,
    fate_of,
    with_tracks,
    zone_named,
)
from rcmcli.jobs.importing.calendar_voices import Lines, voices_of
from rcmcli.model.agenda import Item, Link, Venue
from rcmcli.model.clock import DAY, is_zone, seen_from
from rcmcli.model.draft import DayDraft, Draft, ItemDraft, Pair, Value
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, has_words, one_line
from rcmcli.model.walltime import ItemTime
from rcmcli.store.busy.lines import unescaped, unfolded
from rcmcli.store.busy.parts import CalendarPart, calendars_of
from rcmcli.words import busy, filled, import_report, imported, say

_UTC = "UTC"


def import_calendar(contents: bytes, wishes: Wishes, name: str) -> Imported:
    """The entries of a calendar file as a draft. Raises `Refusal` for what is no calendar."""
    lines = [*unfolded(contents)]
    told = {
        one: _import(said, msgspec.structs.replace(wishes, language=one), name)
        for one, said in voices_of(lines).items()
    }
    if not told:
        return _import(lines, wishes, name)
    printed = next(iter(told.values())).entries
    return united(Sheet((), tuple(entry.line for entry in printed)), told)


def _import(lines: Lines, wishes: Wishes, name: str) -> Imported:
    calendars = calendars_of(lines)
    if not calendars:
        raise Refusal(filled(busy.NO_CALENDAR, path=name), busy.NO_CALENDAR_HINT)
    reader = CalendarReader(calendars, clock_in(wishes.zone.zone) if wishes.zone else None)
    found = with_tracks([one for calendar in calendars for one in reader.entries(calendar)])
    zone, why = _zone(calendars, found, reader, wishes)
    assumed = [
        *([Assumed("timezone", why)] if why else []),
        *_doubts(found, calendars),
        *_floating(found, zone, reader, calendars),
    ]
    days = _days(found, zone, wishes)
    heads = _heads(calendars)
    languages = (wishes.language or language_of([*heads[:1], *(one.titled.title for one in found)], "en"),)
    venue = _venue(found)
    pairs: list[tuple[str, Value]] = [
        ("title", Text(any=heads[0]) if heads else Text()),
        ("status", "draft"),
        ("timezone", zone),
        ("languages", languages),
        ("organizer", Text(any=next((one.said.organizer for one in found if one.said.organizer), ""))),
        ("venue", Venue(name=Text(any=venue)) if venue else ""),
    ]
    draft = Draft(languages, tuple(Pair(key, value) for key, value in pairs if value), tuple(day for day, _ in days))
    missing = (*(() if zone else ("timezone",)), *(() if heads else ("title",)))
    return Imported(draft, _entries(lines, [owned for _, owned in days], reader), tuple(assumed), missing)


def _heads(calendars: Sequence[CalendarPart]) -> list[str]:
    names = [one.properties().value(name) for one in calendars for name in ("X-WR-CALNAME", "NAME")]
    return [head for head in (one_line(unescaped(name)) for name in names) if head]


def _zone(
    calendars: Sequence[CalendarPart], found: Sequence[Found], reader: CalendarReader, wishes: Wishes
) -> tuple[str, Text | None]:
    """The zone that the agenda tells its hours in, and why; none where no entry says any."""
    if wishes.zone:
        return wishes.zone.zone, filled(imported.ZONE_GIVEN, place=wishes.zone.name)
    own = next(filter(None, (zone_named(reader.own_clock(one)) for one in calendars)), "")
    if own:
        return own, None
    starts = [one.event.start for one in found if not one.event.start.whole]
    named = Counter(filter(None, (zone_named(one.clock) for one in starts if not one.floating)))
    if named:
        zone = named.most_common(1)[0][0]
        alone = len(named) == 1 and not any(one.floating for one in starts)
        return zone, None if alone else filled(import_report.ZONE_OF_ENTRIES, zone=zone)
    return _zone_of_local_times(found) or (
        (_UTC, import_report.ZONE_UTC) if any(not one.floating for one in starts) else ("", None)
    )


def _zone_of_local_times(found: Sequence[Found]) -> tuple[str, Text] | None:
    """The place of the first local time that rcm itself wrote beside an entry, if its clock shows that hour."""
    for one in found:
        start = one.event.start
        if one.said.first_place and not start.whole and not start.floating:
            try:
                place = places.find(one.said.first_place, on=start.wall.date()).place
            except Refusal:
                continue
            shown = seen_from(start.instant, place.zone)
            if is_zone(place.zone) and shown.clock == one.said.first_hour:
                return place.zone, filled(import_report.ZONE_OF_LOCAL_TIMES, place=place.name)
    return None


def _doubts(found: Sequence[Found], calendars: Sequence[CalendarPart]) -> Iterator[Assumed]:
    """What is to be said of the times of single entries, and of a calendar that is cut off."""
    for one in found:
        for why in (*one.event.remarks, *one.event.doubts):
            yield Assumed("clock", why, one.event.line, one.titled.title)
    for calendar in calendars:
        if not calendar.closed:
            yield Assumed("layout", import_report.CUT, calendar.last_line)


def _floating(
    found: Sequence[Found], zone: str, reader: CalendarReader, calendars: Sequence[CalendarPart]
) -> Iterator[Assumed]:
    """The entries that name no zone, where only others tell whose hours the agenda's are."""
    if not zone or any(zone_named(reader.own_clock(one)) for one in calendars):
        return
    for one in found:
        if one.event.start.floating and not one.event.start.whole:
            yield Assumed("timezone", filled(import_report.FLOATING, zone=zone), one.event.line, one.titled.title)


def _venue(found: Sequence[Found]) -> str:
    """Where all entries are, if that is one place."""
    named = {one.location for one in found}
    return named.pop() if len(named) == 1 and len(found) > 1 else ""


def _days(found: Sequence[Found], zone: str, wishes: Wishes) -> list[tuple[DayDraft, list[Found]]]:
    """The entries by date, in the order of their hours, each day with what it was made of."""
    timed = [(*_start(one, zone), order, one) for order, one in enumerate(found)]
    venue = _venue(found)
    days: dict[date, list[tuple[int, Found]]] = {}
    for day, minute, _, one in sorted(timed, key=lambda entry: entry[:3]):
        days.setdefault(day, []).append((minute, one))
    return [
        (
            DayDraft(day, items=tuple(_item(one, minute, day, zone, venue, wishes) for minute, one in entries)),
            [one for _, one in entries],
        )
        for day, entries in days.items()
    ]


def _start(one: Found, zone: str) -> tuple[date, int]:
    """The date and the minute of an entry by the clock of the agenda; −1 for a whole date."""
    start = one.event.start
    if start.whole:
        return start.wall.date(), -1
    if not zone or start.floating or start.clock.name == zone:
        return start.wall.date(), start.wall.hour * 60 + start.wall.minute
    there = seen_from(start.instant, zone)
    return there.day, there.minutes


def _item(one: Found, minute: int, day: date, zone: str, venue: str, wishes: Wishes) -> ItemDraft:
    room = "" if one.location == venue else one.location
    title = one.titled.title
    made = Item(
        time=ItemTime(part=one.titled.part or "all day")
        if minute < 0
        else ItemTime(minute, _end(one, minute, day, zone)),
        number=Text(any=one.titled.number),
        title=Text(any=title or say(imported.UNTITLED, wishes.speaks)),
        leads=one.titled.leads,
        topics=one.said.topics,
        room=Text(any=room),
        track=Text(any=one.titled.track),
        notes=one.said.notes,
        link=Link(url=one.link) if one.link else None,
        status="cancelled" if one.cancelled else "",
    )
    lost = [number for number, (status, _) in one.fates.items() if status == "not-understood"]
    return ItemDraft(made, tuple(f"¿? {number}: {one_line(one.words[number])}" for number in lost))


def _end(one: Found, minute: int, day: date, zone: str) -> int | None:
    """The minute at which an entry ends, counted from midnight of its date."""
    if not one.has_end:
        return None
    end: datetime = one.event.length.end_of(one.event.start)
    if not zone or one.event.start.floating:
        return minute + round(one.event.length.whole / timedelta(minutes=1))
    there = seen_from(end, zone)
    return there.minutes + (there.day - day).days * DAY


def _entries(
    lines: Sequence[tuple[int, str]], days: Sequence[Sequence[Found]], reader: CalendarReader
) -> tuple[Entry, ...]:
    """What became of each line of the file that holds a letter or a figure."""
    fates: dict[int, tuple[Fate, tuple[str | int, ...]]] = {n: (fate, ()) for n, fate in reader.fates.items()}
    for d, day in enumerate(days):
        for i, one in enumerate(day):
            at: tuple[str | int, ...] = ("day", d, "item", i)
            fates.update({n: (fate, at if fate[0] == "used" else ()) for n, fate in one.fates.items()})
    found = []
    for number, line in lines:
        if has_words(line):
            (status, why), at = fates.get(number) or (fate_of(line), ())
            found.append(Entry(SourceLine(number, line), status, why, at))
    return tuple(found)
