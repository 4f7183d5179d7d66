"""The state of a calendar that was sent before: its entries as they stood, read from the file about to be replaced.

Only files that rcm wrote are read, strictly: what is not exactly of that form raises `Damaged`, and nothing is lost.
"""

import re
from datetime import UTC, date, datetime

import msgspec

from rcmcli.model import clock

PRODID = "-//rcmcli//rcm agenda//EN"
LARGEST = 50_000_000
_STAMPED = ("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE")
_NEEDED = (*_STAMPED, "DTSTART", "DTEND", "SUMMARY", "STATUS")
_MOMENT = re.compile(r"DT(?:START|END)(?:;TZID=(?P<zone>[^:;]+)|;VALUE=DATE)?:(?P<value>[0-9]{8}(?:T[0-9]{6}Z?)?)")


class Damaged(ValueError):
    """The file is not a whole calendar as rcm writes it; `line` is where (from 1, lines unfolded), 0 for all of it."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


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
        raise Damaged(0)
    entries: dict[str, KeptEntry] = {}
    for start, block in _blocks(lines):
        entry = _entry(block, start)
        if entry.uid in entries:
            raise Damaged(start)
        entries[entry.uid] = entry
    return State(text_of(value_of(lines, "X-RCM-SCOPE")), entries)


def value_of(lines: tuple[str, ...] | list[str], name: str) -> str:
    """The value of the first property called `name`, as written; empty where there is none."""
    found = next((line for line in lines if line.startswith((f"{name}:", f"{name};"))), "")
    return found.partition(":")[2]


def text_of(value: str) -> str:
    """A TEXT value as it reads, its escapes undone (RFC 5545 3.3.11)."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def moment(lines: tuple[str, ...], name: str) -> date:
    """DTSTART or DTEND as a UTC instant or a whole date. Raises `Damaged` for any other value."""
    line = next((one for one in lines if one.startswith((f"{name}:", f"{name};"))), "")
    found = _MOMENT.fullmatch(line)
    if not found:
        raise Damaged(0)
    value, zone = found["value"], found["zone"]
    try:
        if "T" not in value:
            return datetime.strptime(value, "%Y%m%d").date()
        wall = datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S")
        return wall.replace(tzinfo=clock.zone(zone) if zone else UTC).astimezone(UTC)
    except (ValueError, KeyError) as error:
        raise Damaged(0) from error


def _unfolded(data: bytes) -> list[str]:
    if len(data) > LARGEST:
        raise Damaged(0)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Damaged(0) from error
    if not text.endswith("\r\n"):
        raise Damaged(0)
    return text[:-2].replace("\r\n ", "").split("\r\n")


def _blocks(lines: list[str]) -> list[tuple[int, tuple[str, ...]]]:
    """The lines of each VEVENT with the number of its first; zones before them are passed over."""
    found: list[tuple[int, tuple[str, ...]]] = []
    start = 0
    for n, line in enumerate(lines):
        if line == "BEGIN:VEVENT":
            if start:
                raise Damaged(n + 1)
            start = n + 1
        elif line == "END:VEVENT":
            if not start:
                raise Damaged(n + 1)
            found.append((start + 1, tuple(lines[start:n])))
            start = 0
    if start:
        raise Damaged(start)
    return found


def _entry(block: tuple[str, ...], number: int) -> KeptEntry:
    names = [re.split("[;:]", line, maxsplit=1)[0] for line in block]
    sequence = value_of(block, "SEQUENCE")
    if any(names.count(name) != 1 for name in _NEEDED) or not re.fullmatch("[0-9]{1,9}", sequence):
        raise Damaged(number)
    try:
        stamp = datetime.strptime(value_of(block, "LAST-MODIFIED"), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError as error:
        raise Damaged(number) from error
    kept = tuple(line for line, name in zip(block, names, strict=True) if name not in _STAMPED)
    for name in ("DTSTART", "DTEND"):
        moment(kept, name)
    return KeptEntry(value_of(block, "UID"), int(sequence), stamp, kept)
