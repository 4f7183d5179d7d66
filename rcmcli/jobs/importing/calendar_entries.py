"""The entries of a calendar file, each as an item at an instant or a wall time, and what became of its lines."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import msgspec

from rcmcli.importers.ledger import Status
from rcmcli.jobs.importing.entry_words import Said, Titled, said, titled
from rcmcli.model.clock import is_zone
from rcmcli.model.text import Text, is_web, one_line
from rcmcli.store.busy.events import BAD, Entries, Event
from rcmcli.store.busy.lines import read_line, unescaped
from rcmcli.store.busy.owners import Owners
from rcmcli.store.busy.parts import CalendarPart, Part, Properties
from rcmcli.store.busy.times import UTC_CLOCK, Clock, clock_of, read_wall
from rcmcli.store.busy.written import Written
from rcmcli.store.busy.zones import Zones
from rcmcli.words import import_report, imported

Fate = tuple[Status, Text | None]
_OURS = "-//rcmcli//"
_READ = frozenset(
    ["SUMMARY", "DESCRIPTION", "DTSTART", "DTEND", "DURATION", "LOCATION", "URL", "STATUS", "RECURRENCE-ID"]
)
_OF_CALENDAR = frozenset(
    [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "UID",
        "DTSTAMP",
        "CREATED",
        "LAST-MODIFIED",
        "SEQUENCE",
        "TRANSP",
        "CLASS",
        "PRIORITY",
        "CALSCALE",
        "METHOD",
        "CATEGORIES",
        "ORGANIZER",
        "ATTENDEE",
        "GEO",
        "REQUEST-STATUS",
        "RELATED-TO",
        "REFRESH-INTERVAL",
        "SOURCE",
        "COLOR",
        "IMAGE",
    ]
)
_REPEATING = frozenset({"RRULE", "RDATE"})
_TRACK = " — "
_TITLES = ("NAME", "X-WR-CALNAME")


class Found(msgspec.Struct, frozen=True):
    """An entry: what its lines say, when it is, and the lines themselves, each with what became of it."""

    event: Event
    titled: Titled
    said: Said
    location: str
    link: str
    cancelled: bool
    has_end: bool
    fates: dict[int, Fate]
    words: dict[int, str]


class CalendarReader:
    """Reads the calendars of a file; times of no zone by the clock `floating`, which is none of theirs."""

    def __init__(self, calendars: Sequence[CalendarPart], floating: Clock | None) -> None:
        zones = [part for one in calendars for part in one.parts if part.kind == "VTIMEZONE"]
        self._written = Written(zones, _last_of(calendars) + timedelta(days=400))
        self._zones = zones
        self._floating = floating
        self.fates: dict[int, Fate] = {
            number: ("ignored", import_report.OF_ZONES)
            for zone in zones
            for part in (zone, *zone.inner)
            for number, _ in part.lines
        }

    def own_clock(self, calendar: CalendarPart) -> Clock | None:
        """The clock that a calendar names as its own."""
        lines = calendar.properties()
        name = lines.value("X-WR-TIMEZONE") or lines.value("TIMEZONE-ID")
        return Zones(self._zones, self._written).find(name) if name else None

    def entries(self, calendar: CalendarPart) -> Iterator[Found]:
        """The entries of a calendar; of one that cannot be read, only what became of its lines is kept."""
        lines = calendar.properties()
        own = self.own_clock(calendar) or self._floating or UTC_CLOCK
        reader = Entries(Zones(self._zones, self._written), own, own, Owners(()))
        ours = _OURS in lines.value("PRODID")
        around = [one_line(unescaped(lines.value(name))) for name in _TITLES]
        for part in calendar.parts:
            self.fates.update(
                (number, ("ignored", import_report.OF_CALENDAR)) for one in part.inner for number, _ in one.lines
            )
            if part.kind != "VEVENT":
                continue
            try:
                event = reader.read(part, cancels=False)
            except BAD:
                self.fates.update(
                    (number, ("not-understood", import_report.NO_HOUR_OF_ENTRY)) for number, _ in part.lines
                )
                continue
            yield _found(part, event, around, ours=ours, all_cancelled=lines.value("METHOD").upper() == "CANCEL")


def with_tracks(found: Sequence[Found]) -> list[Found]:
    """The entries, their tracks taken from behind the titles where several of one title run at the same time."""
    parted = [one.titled.title.rpartition(_TRACK) for one in found]
    alike = Counter((one.event.start.instant, title) for one, (title, *_) in zip(found, parted, strict=True) if title)
    return [
        msgspec.structs.replace(one, titled=msgspec.structs.replace(one.titled, title=title, track=track))
        if alike[one.event.start.instant, title] > 1
        else one
        for one, (title, _, track) in zip(found, parted, strict=True)
    ]


def fate_of(line: str) -> Fate:
    """What becomes of a line outside the entries, by its name."""
    found = read_line(line)
    name = found.name if found else ""
    if name in _TITLES or name in ("X-WR-TIMEZONE", "TIMEZONE-ID"):
        return "used", None
    if name in _OF_CALENDAR or name.startswith("X-"):
        return "ignored", import_report.OF_CALENDAR
    return "not-understood", imported.LOST


def zone_named(clock: Clock | None) -> str:
    """The zone of the tz database that a clock keeps; empty for UTC, and for one that only the file explains."""
    names = [clock.name, clock.rival.name if clock.rival else ""] if clock else []
    return next((name for name in names if "/" in name and is_zone(name)), "")


def clock_in(zone: str) -> Clock:
    """The clock of a zone."""
    return clock_of(zone)


def _last_of(calendars: Sequence[CalendarPart]) -> datetime:
    """The latest start of all entries."""
    found = [datetime(1970, 1, 1)]
    for calendar in calendars:
        for part in calendar.parts:
            for line in part.properties().all("DTSTART") if part.kind == "VEVENT" else ():
                try:
                    found.append(min(read_wall(line.value), datetime(2200, 1, 1)))
                except BAD:
                    continue
    return max(found)


def _found(part: Part, event: Event, around: list[str], *, ours: bool, all_cancelled: bool) -> Found:
    lines = part.properties()
    place, url = (one_line(unescaped(lines.value(name))) for name in ("LOCATION", "URL"))
    told = titled(unescaped(lines.value("SUMMARY")), ours=ours)
    link = url if is_web(url) else place if is_web(place) else ""
    described = said(unescaped(lines.value("DESCRIPTION")), around, ours=ours)
    return Found(
        event,
        told,
        described,
        location="" if is_web(place) else place,
        link=link,
        cancelled=all_cancelled or told.cancelled or lines.value("STATUS").upper() == "CANCELLED",
        has_end=bool(lines.all("DTEND") or lines.all("DURATION")) and not described.is_endless,
        fates={number: _fate(line, event, lines) for number, line in part.lines},
        words=dict(part.lines),
    )


def _fate(line: str, event: Event, lines: Properties) -> Fate:
    """What becomes of a line of an entry."""
    found = read_line(line)
    name = found.name if found else ""
    if name in _REPEATING:
        return "not-understood", import_report.REPEATS
    if found and name in _READ:
        first = lines.all(name)[0] == found
        several_days = event.start.whole and name in ("DTEND", "DURATION") and event.length.whole > timedelta(days=1)
        odd_link = name == "URL" and not is_web(unescaped(found.value))
        return ("used", None) if first and not several_days and not odd_link else ("not-understood", imported.LOST)
    return fate_of(line)
