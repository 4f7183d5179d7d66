"""A strict reader of calendar files: what RFC 5545 and our own rules (docs, icalendar.md 1–19, 26–35) demand of each line.

It shares no code with rcm nor with any calendar library, so that it can disagree with them.
"""

import re
from collections import Counter
from typing import NamedTuple

ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "LAST-MODIFIED", "STATUS", "TRANSP", "DESCRIPTION")
AT_MOST_ONCE = ("LOCATION", "URL", "CATEGORIES", "CLASS")
OF_THE_FILE = ("VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "X-RCM-SCOPE")
OF_A_FEED = ("REFRESH-INTERVAL", "X-PUBLISHED-TTL", "SOURCE")
_LINE = re.compile(r"([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^:;\"]+)*):(.*)", re.DOTALL)
_MOMENT = re.compile(r"[0-9]{8}T[0-9]{6}Z")
_DATE = re.compile(r"[0-9]{8}")


class Property(NamedTuple):
    """One unfolded line: its name, its parameters as written, its value as written."""

    name: str
    parameters: str
    value: str


Event = dict[str, Property]


def events_of(data: bytes) -> list[Event]:
    """The events of a calendar file; AssertionError names the first rule that the file breaks."""
    head, blocks = _components([_property(line) for line in _unfolded(data)])
    events = [_event(block) for block in blocks]
    _check_head(head, len(events))
    uids = [event["UID"].value for event in events]
    assert len(set(uids)) == len(uids), "two events share a UID"
    return events


def text_of(value: str) -> str:
    """A TEXT value as it reads: its escapes undone. AssertionError where one is missing or unknown."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", re.sub(r"\\[;,]", "", value)), f"raw comma or semicolon in {value!r}"
    assert not re.search(r"\\[^\\;,n]", value.replace("\\\\", "")), f"unknown escape in {value!r}"
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)


def _unfolded(data: bytes) -> list[str]:
    assert not data.startswith(b"\xef\xbb\xbf"), "a byte order mark"
    assert data.endswith(b"\r\n"), "the last line has no CRLF"
    assert data.count(b"\r") == data.count(b"\n") == data.count(b"\r\n"), "a line break that is no CRLF"
    lines: list[str] = []
    for raw in data[:-2].split(b"\r\n"):
        assert 0 < len(raw) <= 75, f"a line of {len(raw)} octets"
        line = raw.decode("utf-8")
        assert not re.search("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]", line), line
        if line.startswith(" "):
            backslashes = len(lines[-1]) - len(lines[-1].rstrip("\\"))
            assert backslashes % 2 == 0, "a fold between a backslash and what it escapes"
            lines[-1] += line[1:]
        else:
            lines.append(line)
    return lines


def _property(line: str) -> Property:
    found = _LINE.fullmatch(line)
    assert found, f"no property: {line!r}"
    return Property(found[1], found[2], found[3])


def _components(lines: list[Property]) -> tuple[list[Property], list[list[Property]]]:
    """The properties of the calendar and of each event; nothing nests deeper, nothing else is begun."""
    assert (lines[0], lines[-1]) == (Property("BEGIN", "", "VCALENDAR"), Property("END", "", "VCALENDAR"))
    head: list[Property] = []
    blocks: list[list[Property]] = []
    inside = False
    for line in lines[1:-1]:
        if line.name in ("BEGIN", "END"):
            assert line.value == "VEVENT", f"{line.name}:{line.value}"
            assert inside == (line.name == "END"), "BEGIN and END do not pair"
            inside = not inside
            blocks += [[]] if inside else []
        elif inside:
            blocks[-1].append(line)
        else:
            assert not blocks, f"{line.name} of the calendar after an event"
            head.append(line)
    assert not inside, "an event without END"
    return head, blocks


def _check_head(head: list[Property], events: int) -> None:
    names = Counter(line.name for line in head)
    assert set(names) <= {*OF_THE_FILE, *OF_A_FEED}, f"a stranger among {list(names)}"
    assert set(names.values()) == {1}
    assert {"VERSION", "PRODID"} <= set(names)
    assert (names["NAME"], names["X-WR-CALNAME"]) == ((1, 1) if events > 1 else (0, 0)), "NAME is for several events"
    for line in head:
        assert not line.parameters
        if line.name in ("NAME", "X-WR-CALNAME"):
            text_of(line.value)


def _event(lines: list[Property]) -> Event:
    names = Counter(line.name for line in lines)
    assert set(names) <= {*ONCE, *AT_MOST_ONCE}, f"a stranger among {list(names)}"
    assert all(names[name] == 1 for name in ONCE), f"not once each: {names}"
    assert set(names.values()) == {1}
    event = {line.name: line for line in lines}
    assert all("LANGUAGE" not in line.parameters and "TZID" not in line.parameters for line in lines)
    assert re.fullmatch("[A-Za-z0-9-]{1,202}", event["UID"].value)
    assert _MOMENT.fullmatch(event["DTSTAMP"].value)
    assert event["LAST-MODIFIED"] == event["DTSTAMP"]._replace(name="LAST-MODIFIED")
    assert re.fullmatch("[0-9]+", event["SEQUENCE"].value)
    assert event["STATUS"].value in ("TENTATIVE", "CONFIRMED", "CANCELLED")
    assert event["TRANSP"].value in ("OPAQUE", "TRANSPARENT")
    _check_ends(event["DTSTART"], event["DTEND"])
    summary = text_of(event["SUMMARY"].value)
    assert "\n" not in summary
    assert len(summary.encode("utf-16-le")) // 2 <= 255
    text_of(event["DESCRIPTION"].value)
    return event


def _check_ends(start: Property, end: Property) -> None:
    pattern, parameters = (_DATE, ";VALUE=DATE") if start.parameters else (_MOMENT, "")
    for line in (start, end):
        assert line.parameters == parameters
        assert pattern.fullmatch(line.value), f"a floating time: {line}"
    assert end.value > start.value, f"{end.value} is not after {start.value}"
