"""Busy calendars: what an .ics file takes of its owner's time, near the dates of the agendas. The file is only read."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import msgspec

from rcmcli.model.failure import reason_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.store.busy.events import Entries
from rcmcli.store.busy.lines import unfolded
from rcmcli.store.busy.owners import Owners, owner_named
from rcmcli.store.busy.parts import CalendarPart, Part, Properties, calendars_of
from rcmcli.store.busy.reader import BusyTime, Reader, Trouble, Window
from rcmcli.store.busy.times import Clock, clock_of
from rcmcli.store.busy.written import Written
from rcmcli.store.busy.zones import Zones
from rcmcli.store.files import read_start
from rcmcli.store.shelf import shown
from rcmcli.words import busy, common, filled

LARGEST = 20_000_000
_NAMES_OF_ZONE = ("X-WR-TIMEZONE", "TIMEZONE-ID")
_NOWHERE = frozenset({"UTC", "Etc/UTC", "GMT", "Etc/GMT", "UTC+00:00"})  # nobody's days begin by these
_CUT = Text(
    en="the file ends in the middle of the calendar; entries may be missing",
    es="el archivo termina en medio del calendario; pueden faltar entradas",
)


class BusyCalendar(msgspec.Struct, frozen=True):
    """What a file takes of its owner's time.

    `floating` entries name no zone, so that the owner's was meant; `strangers` are addresses that no entry names;
    `empty` is a file without any entry.
    """

    entries: tuple[BusyTime, ...]
    troubles: tuple[Trouble, ...]
    floating: int = 0
    strangers: tuple[str, ...] = ()
    empty: bool = False


def read_busy(path: Path, days: Iterable[date], zone: str, owners: Iterable[str] = ()) -> BusyCalendar:
    """What the file takes near some days; dates and times of no zone are read by the clock of `zone`.

    What one of the addresses `owners` has declined is free. Raises `Refusal` for a file that cannot be read, or is no
    calendar.
    """
    try:
        data = read_start(path, LARGEST)
    except (OSError, ValueError) as error:
        raise Refusal(filled(common.CANNOT_OPEN, path=shown(path), reason=reason_of(error))) from error
    if len(data) > LARGEST:
        raise Refusal(filled(busy.TOO_LARGE, path=shown(path), most=LARGEST // 1_000_000))
    calendars = calendars_of(unfolded(data))
    if not calendars:
        raise Refusal(filled(busy.NO_CALENDAR, path=shown(path)), busy.NO_CALENDAR_HINT)
    return read_calendars(calendars, days, zone, owners)


def read_calendars(
    calendars: list[CalendarPart], days: Iterable[date], zone: str, owners: Iterable[str] = ()
) -> BusyCalendar:
    """What the calendars of a file take near some days, of which there is at least one."""
    party = clock_of(zone)
    window = Window(days, party)
    reader = Reader(window)
    owner = Owners(
        (*owners, *(name for one in calendars for name in owner_named(one.properties().value("X-WR-CALNAME"))))
    )
    written = Written((part for one in calendars for part in _zones_in(one)), window.last)
    for calendar in calendars:
        lines = calendar.properties()
        entries = _entries(lines, Zones(_zones_in(calendar), written), party, owner)
        for part in calendar.parts:
            if part.kind != "VTIMEZONE":
                reader.take(part, entries, cancels=lines.value("METHOD").upper() == "CANCEL")
    found = tuple(sorted(set(reader.times())))
    cut = [Trouble(one.last_line, "", _CUT) for one in calendars if not one.closed][:1]
    empty = not any(part.kind != "VTIMEZONE" for one in calendars for part in one.parts)
    return BusyCalendar(found, (*reader.troubles, *cut), reader.floating, owner.strangers(owners), empty)


def _zones_in(calendar: CalendarPart) -> Iterator[Part]:
    return (part for part in calendar.parts if part.kind == "VTIMEZONE")


def _entries(lines: Properties, zones: Zones, party: Clock, owner: Owners) -> Entries:
    """What reads the entries of one calendar: times of no zone by the calendar's own zone, else by the party's clock."""
    name = next(filter(None, map(lines.value, _NAMES_OF_ZONE)), "")
    own = zones.find(name) if name else None
    if not own:
        return Entries(zones, party.saying(_zone_unknown(name)), party, owner)
    days = party if own.name in _NOWHERE else own.saying(Text())
    return Entries(zones, own.saying(_of_calendar(own.name)), days, owner)


def _zone_unknown(name: str) -> Text:
    shown_name = one_line(name)[:60]
    return (
        Text()
        if not name
        else Text(
            en=f"it names no time zone, and the calendar's own, “{shown_name}”, is not known; read by the party's own clock",
            es=f"no indica huso horario, y no se conoce el del calendario, «{shown_name}»; se lee según el reloj del participante",
        )
    )


def _of_calendar(name: str) -> Text:
    return Text(
        en=f"it names no time zone; read in that of the calendar, {name}",
        es=f"no indica huso horario; se lee en el del calendario, {name}",
    )
