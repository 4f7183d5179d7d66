"""The calendars of a file and their parts: entries and zones with their lines, each with the line of the file it begins on.

A part is taken by its BEGIN and END alone, so that a bad line spoils no other part; a missing BEGIN or END loses no line.
"""

from collections.abc import Iterable

import msgspec

from rcmcli.store.busy.lines import Property, read_line

KINDS = frozenset({"VEVENT", "VFREEBUSY", "VTIMEZONE"})
_DEEPEST = 8  # parts inside parts; no calendar has more than three
_OF_ZONES = frozenset({"STANDARD", "DAYLIGHT"})
_Numbered = tuple[int, str]


class Properties(msgspec.Struct, frozen=True):
    """The lines of a part by name, and the first of those that are no line of a calendar."""

    by_name: dict[str, list[Property]]
    odd: str = ""

    def all(self, name: str) -> list[Property]:
        """The lines of a name, in their order."""
        return self.by_name.get(name, [])

    def value(self, name: str) -> str:
        """The value of the first line of a name; empty where there is none."""
        return self.by_name[name][0].value if name in self.by_name else ""


class Part(msgspec.Struct):
    """An entry or a zone: its own lines, and the parts inside it."""

    kind: str
    line: int
    lines: list[_Numbered] = []
    inner: list["Part"] = []

    def properties(self) -> Properties:
        """Its lines by name."""
        return _by_name(self.lines)


class CalendarPart(msgspec.Struct):
    """A VCALENDAR: its own lines, its entries and zones; `closed` where its END was there, else `last_line` is its last."""

    last_line: int
    lines: list[_Numbered] = []
    parts: list[Part] = []
    closed: bool = False

    def properties(self) -> Properties:
        """Its own lines by name, wherever they stand in it."""
        return _by_name(self.lines)


def calendars_of(lines: Iterable[_Numbered]) -> list[CalendarPart]:
    """The calendars of some lines, in their order; empty where nothing begins one."""
    reader = _Nesting()
    for number, line in lines:
        word, _, name = line.partition(":")
        word, name = word.strip().upper(), name.strip().upper()
        if word == "BEGIN" and name:
            reader.begin(name, number)
        elif word == "END" and name:
            reader.end(name)
        elif line.strip():
            reader.take(number, line)
    reader.close("")
    return reader.found


class _Nesting:
    """The parts that are open while the lines go by, the innermost last."""

    def __init__(self) -> None:
        self.found: list[CalendarPart] = []
        self._open: list[Part] = []
        self._loose: list[_Numbered] = []  # lines since the last part, which may have lost their BEGIN

    def begin(self, name: str, number: int) -> None:
        """Open a calendar or a part; an entry never stands inside another one."""
        if name in KINDS or name == "VCALENDAR":
            self.close("")
            self._loose = []
        elif name in _OF_ZONES:
            self.close("VTIMEZONE")
        orphan = name in KINDS and bool(self.found) and self.found[-1].closed  # the BEGIN of its calendar is lost
        if name == "VCALENDAR" or orphan:
            self.found.append(CalendarPart(number, closed=orphan))
        if name != "VCALENDAR" and self.found and len(self._open) < _DEEPEST:
            part = Part(name, number)
            if self._open:
                self._open[-1].inner.append(part)
            elif name in KINDS:
                self.found[-1].parts.append(part)
            self._open.append(part)

    def end(self, name: str) -> None:
        """Close a part, and those inside it that were left open."""
        if name in [part.kind for part in self._open]:
            self.close(name)
            self._open.pop()
            return
        if name in KINDS and self._loose and not self._open:
            self.found[-1].parts.append(Part(name, self._loose[0][0], self._loose))
        elif name == "VCALENDAR" and self.found:
            self.close("")
            self.found[-1].closed = True
        self._loose = []

    def close(self, name: str) -> None:
        """Close all parts inside the innermost one called `name`; their lines may be those of the part around them."""
        while self._open and self._open[-1].kind != name:
            part = self._open.pop()
            if self._open:
                self._open[-1].lines += part.lines

    def take(self, number: int, line: str) -> None:
        """Give a line to the innermost part that is open, else to the calendar."""
        if self.found:
            self.found[-1].last_line = number
        if self._open:
            self._open[-1].lines.append((number, line))
        elif self.found:
            if not self.found[-1].closed:
                self.found[-1].lines.append((number, line))
            self._loose.append((number, line))


def _by_name(lines: Iterable[_Numbered]) -> Properties:
    found: dict[str, list[Property]] = {}
    odd = ""
    for _, line in lines:
        one = read_line(line)
        if one and one.name not in ("BEGIN", "END"):  # a BEGIN or END of nothing
            found.setdefault(one.name, []).append(one)
        else:
            odd = odd or line
    return Properties(found, odd)
