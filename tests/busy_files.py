"""Calendar files of the tests of busy times: written from a few lines, read near the meeting of September 2021."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from rcmcli.store.busy import BusyCalendar, read_calendars
from rcmcli.store.busy.lines import unfolded
from rcmcli.store.busy.parts import calendars_of

FIRST, LAST = date(2021, 9, 6), date(2021, 9, 17)
HOME = "America/Costa_Rica"  # UTC−6 all year
TORONTO = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:20061105T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE
"""
FIXED = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:{offset}
TZOFFSETTO:{offset}
END:STANDARD
END:VTIMEZONE
"""


def calendar(*events: str, head: str = "", zones: str = "") -> str:
    """A calendar file: its head, its zones, and events of some lines each."""
    bodies = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{zones}{bodies}END:VCALENDAR\n"


def read(
    text: str | bytes, first: date = FIRST, last: date = LAST, zone: str = HOME, owners: Iterable[str] = ()
) -> BusyCalendar:
    """What a calendar takes in the fortnight of the meeting; a text is read as with Windows line ends."""
    data = text.replace("\n", "\r\n").encode() if isinstance(text, str) else text
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return read_calendars(calendars_of(unfolded(data)), days, zone, owners)


def taken(text: str | bytes, zone: str = HOME, owners: Iterable[str] = ()) -> list[str]:
    """The stretches as `09T15:00/16:00 title`, in UTC."""
    found = read(text, zone=zone, owners=owners)
    return [f"{one.start:%dT%H:%M}/{one.end:%H:%M} {one.title}".strip() for one in found.entries]


def times(text: str | bytes, zone: str = HOME, owners: Iterable[str] = ()) -> list[str]:
    """The stretches of a calendar in which nothing is in trouble."""
    assert read(text, zone=zone, owners=owners).troubles == ()
    return taken(text, zone, owners)


def said(text: str | bytes, zone: str = HOME, owners: Iterable[str] = ()) -> list[str]:
    """What is said of the entries of a calendar, each with the line that it begins on."""
    return [f"{one.line} {one.title}: {one.why.en}" for one in read(text, zone=zone, owners=owners).troubles]


def utc(day: int, hour: int, minute: int = 0, month: int = 9) -> datetime:
    """An instant of 2021."""
    return datetime(2021, month, day, hour, minute, tzinfo=UTC)
