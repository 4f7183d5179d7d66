"""Calendar entries as content lines (RFC 5545 3.1): values escaped, lines folded so that Outlook reads them."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from rcmcli.calendars.entry import CalendarEntry
from rcmcli.model import clock

LONGEST_LINE = 75  # octets
LONGEST_SUMMARY = 255  # UTF-16 units (MS-OXCICAL)
_ADDRESS = re.compile(r"(?:https?|webcals?)://[!-~]+", re.IGNORECASE)
_CONTINUED = 0x80, 0xC0  # an octet of UTF-8 that goes on with a character: 10xxxxxx


def lines_of(entry: CalendarEntry, *, local: bool = False) -> tuple[str, ...]:
    """The lines of an entry, unfolded, without BEGIN, END, UID and stamps; in the time of its zone if `local`.

    A wall time that happens twice means its first instant (RFC 5545 3.3.5): an entry about the second stays in UTC.
    """
    zone = entry.zone if local and _is_plain(entry.start, entry.zone) and _is_plain(entry.end, entry.zone) else ""
    lines = [
        _moment("DTSTART", entry.start, zone),
        _moment("DTEND", entry.end, zone),
        f"SUMMARY:{text_value(entry.summary)}",
        f"DESCRIPTION:{text_value(entry.description)}",
    ]
    if entry.location:
        lines.append(f"LOCATION:{text_value(entry.location)}")
    if entry.url:
        lines.append(f"URL:{entry.url}")
    lines += [
        f"CATEGORIES:{','.join(map(text_value, entry.categories))}",
        f"STATUS:{entry.status}",
        f"TRANSP:{'TRANSPARENT' if entry.transparent else 'OPAQUE'}",
        "CLASS:PUBLIC",
    ]
    return tuple(lines)


def head_of(prodid: str, name: str, scope: str, feed: str) -> tuple[str, ...]:
    """The lines before the first component; `name` is empty for a single entry, `feed` where there is none."""
    names = [f"NAME:{text_value(name)}", f"X-WR-CALNAME:{text_value(name)}"] if name else []
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{prodid}", "CALSCALE:GREGORIAN", *names]
    return (*lines, f"X-RCM-SCOPE:{text_value(scope)}", *_feed(feed))


def is_address(text: str) -> bool:
    """Whether a text is a web address that a URI property may hold as it is (RFC 3986)."""
    return bool(_ADDRESS.fullmatch(text))


def text_value(text: str) -> str:
    """A text as a property holds it, its signs escaped (RFC 5545 3.3.11)."""
    for sign in "\\;,":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def stamp_line(name: str, stamp: datetime) -> str:
    """A UTC stamp, such as `DTSTAMP:20210906T000000Z`."""
    return f"{name}:{stamp:%Y%m%dT%H%M%SZ}"


def folded(lines: Iterable[str]) -> bytes:
    """The file: every line of at most 75 octets, no character and no escape torn, CRLF after each."""
    return b"".join(part for line in lines for part in _fold(line.encode()))


def _moment(name: str, moment: date, zone: str) -> str:
    """DTSTART or DTEND: a whole date, a UTC instant, or a wall time of a zone (RFC 5545 3.3.5)."""
    if not isinstance(moment, datetime):
        return f"{name};VALUE=DATE:{moment:%Y%m%d}"
    if not zone:
        return stamp_line(name, moment)
    return f"{name};TZID={zone}:{moment.astimezone(clock.zone(zone)):%Y%m%dT%H%M%S}"


def _is_plain(moment: date, zone: str) -> bool:
    """Whether the wall time of an instant, read back, gives that instant."""
    if not isinstance(moment, datetime):
        return True
    there = clock.seen_from(moment, zone)
    return clock.instant(there.day, there.minutes, zone) == moment


def _feed(url: str) -> tuple[str, ...]:
    """How often to look again, and where (RFC 7986 5.7 and 5.8: the VALUE is mandatory)."""
    if not url:
        return ()
    return ("REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H", f"SOURCE;VALUE=URI:{url}")


def _fold(line: bytes) -> Iterator[bytes]:
    at, room = 0, LONGEST_LINE
    while len(line) - at > room:
        end = _cut(line, at, at + room)
        yield line[at:end] + b"\r\n "
        at, room = end, LONGEST_LINE - 1
    yield line[at:] + b"\r\n"


def _cut(line: bytes, start: int, end: int) -> int:
    """The last place not after `end` where the line may be parted."""
    mark, mask = _CONTINUED
    while line[end] & mask == mark:
        end -= 1
    backslashes = end - len(line[start:end].rstrip(b"\\")) - start
    return end - backslashes % 2
