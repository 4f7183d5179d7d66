"""The state of a calendar that was sent before: its entries as they stood, read from the file about to be replaced.

Only files that rcm wrote are read, strictly: what is not exactly of that form raises `Damaged`, and nothing is lost.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime

import msgspec

from rcmcli.model import clock

PRODID = "-//rcmcli//rcm agenda//EN"
LARGEST = 50_000_000
_STAMPED = ("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE")
_NEEDED = (*_STAMPED, "DTSTART", "DTEND", "SUMMARY", "STATUS")
_MOMENT = re.compile(
    r"DT(?:START|END)(?:;VALUE=DATE:(?P<day>[0-9]{8})"
    r"|;TZID=(?P<zone>[^:;]+):(?P<wall>[0-9]{8}T[0-9]{6})|:(?P<utc>[0-9]{8}T[0-9]{6})Z)"
)
_CONTROL = re.compile("[\x00-\x08\x0a-\x1f\x7f]")
_UID = re.compile("[0-9a-f-]{36}")
_SEQUENCE = re.compile("[0-9]{1,9}|1[0-9]{9}")  # one more is still an INTEGER (RFC 5545 3.3.8)
_YEARS = range(1000, 9999)


class Damaged(ValueError):
    """The file is not a whole calendar as rcm writes it."""


class KeptEntry(msgspec.Struct, frozen=True):
    """One entry as the file has it: its stamps, and its other lines, unfolded, in their order."""

    uid: str
    sequence: int
    stamp: datetime
    lines: tuple[str, ...]

    def value(self, name: str) -> str:
        """The value of a property, as written; empty where it has none."""
        return value_of(self.lines, name)


class State(msgspec.Struct, frozen=True):
    """The entries of a calendar by UID, in the order of the file, and whose calendar it is."""

    scope: str
    entries: dict[str, KeptEntry]


def read_state(data: bytes) -> State:
    """The state that a file of ours holds. Raises `Damaged` for any other bytes."""
    lines = _unfolded(data)
    if lines[0] != "BEGIN:VCALENDAR" or lines[-1] != "END:VCALENDAR" or f"PRODID:{PRODID}" not in lines[:10]:
        raise Damaged
    entries: dict[str, KeptEntry] = {}
    for block in _blocks(lines):
        entry = _entry(block)
        if entry.uid in entries:
            raise Damaged
        entries[entry.uid] = entry
    scope = text_of(value_of(lines, "X-RCM-SCOPE"))
    return State(unicodedata.normalize("NFC", scope), entries)


def value_of(lines: tuple[str, ...] | list[str], name: str) -> str:
    """The value of the first property called `name`, as written; empty where there is none."""
    found = next((line for line in lines if line.startswith((f"{name}:", f"{name};"))), "")
    return found.partition(":")[2]


def text_of(value: str) -> str:
    """A TEXT value as it reads, its escapes undone (RFC 5545 3.3.11)."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def moment(lines: tuple[str, ...], name: str) -> date:
    """DTSTART or DTEND as a UTC instant or a whole date. Raises `Damaged` for any other value."""
    found = _MOMENT.fullmatch(next((one for one in lines if one.startswith((f"{name}:", f"{name};"))), ""))
    if not found:
        raise Damaged
    value, zone = found["day"] or found["wall"] or found["utc"], found["zone"]
    try:
        if "T" not in value:
            return _within_years(datetime.strptime(value, "%Y%m%d")).date()
        wall = _within_years(datetime.strptime(value, "%Y%m%dT%H%M%S"))
        return wall.replace(tzinfo=clock.zone(zone) if zone else UTC).astimezone(UTC)
    except (ValueError, KeyError) as error:
        raise Damaged from error


def _within_years(moment: datetime) -> datetime:
    """A moment far enough from both ends of the calendar to be reckoned with."""
    if moment.year not in _YEARS:
        raise Damaged
    return moment


def _unfolded(data: bytes) -> list[str]:
    if len(data) > LARGEST:
        raise Damaged
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Damaged from error
    if not text.endswith("\r\n"):
        raise Damaged
    lines = text[:-2].replace("\r\n ", "").split("\r\n")
    if any(map(_CONTROL.search, lines)):
        raise Damaged
    return lines


def _blocks(lines: list[str]) -> Iterator[tuple[str, ...]]:
    """The lines of each VEVENT; zones before them are passed over."""
    start: int | None = None
    for n, line in enumerate(lines):
        if line in ("BEGIN:VEVENT", "END:VEVENT"):
            if (start is None) != (line == "BEGIN:VEVENT"):
                raise Damaged
            if start is not None:
                yield tuple(lines[start:n])
            start = n + 1 if start is None else None
    if start is not None:
        raise Damaged


def _entry(block: tuple[str, ...]) -> KeptEntry:
    names = [re.split("[;:]", line, maxsplit=1)[0] for line in block]
    sequence, stamp = value_of(block, "SEQUENCE"), value_of(block, "LAST-MODIFIED")
    uid = value_of(block, "UID")
    if any(names.count(name) != 1 for name in _NEEDED) or not (_SEQUENCE.fullmatch(sequence) and _UID.fullmatch(uid)):
        raise Damaged
    try:
        modified = _within_years(datetime.strptime(stamp, "%Y%m%dT%H%M%SZ")).replace(tzinfo=UTC)
    except ValueError as error:
        raise Damaged from error
    kept = tuple(line for line, name in zip(block, names, strict=True) if name not in _STAMPED)
    if type(moment(kept, "DTSTART")) is not type(moment(kept, "DTEND")):
        raise Damaged
    return KeptEntry(uid, int(sequence), modified, kept)
