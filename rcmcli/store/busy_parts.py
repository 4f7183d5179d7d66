"""The parts of an iCalendar text: entries and zones as unfolded lines, each with the line of the file it begins on.

A part is taken by its BEGIN and END alone, so that a bad line spoils no other part.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text

KINDS = frozenset({"VEVENT", "VFREEBUSY", "VTIMEZONE"})
MOST_LINES = 20_000  # of one part


class Property(msgspec.Struct, frozen=True):
    """One line of a part: its parameters, names in capitals, and its value as it stands."""

    parameters: dict[str, str]
    value: str


class Part(msgspec.Struct):
    """An entry or a zone: its own lines, and the parts of a zone inside it; `cancels` in a calendar that takes back."""

    kind: str
    line: int
    cancels: bool = False
    lines: list[str] = []
    inner: list["Part"] = []

    def raw(self, name: str) -> str:
        """The first line of a property, whole; empty where there is none."""
        heads = (f"{name}:", f"{name};")
        return next((line for line in self.lines if line[: len(name) + 1].upper() in heads), "")

    def properties(self) -> dict[str, list[Property]]:
        """The lines by name. Raises `Misread` for a line that is no property."""
        from icalendar.parser import Contentline

        if len(self.lines) > MOST_LINES:
            raise Misread(Text(en="it is too long", es="es demasiado larga"))
        found: dict[str, list[Property]] = {}
        for line in self.lines:
            try:
                name, parameters, value = Contentline(line).parts()  # type: ignore[no-untyped-call] # icalendar has no types here
            except (ValueError, TypeError, AttributeError, LookupError):
                raise Misread(_no_property(line)) from None
            found.setdefault(name.upper(), []).append(Property(_plain(parameters), str(value)))
        return found


def parts_of(text: str) -> Iterator[Part]:
    """The entries and zones of a text, in its order; one that is not closed ends where the next one begins."""
    open_parts: list[Part] = []
    skipping, cancels = "", False
    for number, line in _unfolded(text):
        word, _, name = line.upper().rstrip().partition(":")
        if skipping:
            skipping = "" if (word, name) == ("END", skipping) else skipping
        elif word == "METHOD":
            cancels = name == "CANCEL"
        elif word == "BEGIN" and name in KINDS:
            yield from open_parts[:1]
            open_parts = [Part(name, number, cancels)]
        elif word == "BEGIN" and open_parts and open_parts[0].kind == "VTIMEZONE":
            open_parts.append(Part(name, number))
            open_parts[0].inner.append(open_parts[-1])
        elif word == "BEGIN":
            skipping, cancels = (name, cancels) if open_parts else ("", cancels and name != "VCALENDAR")
        elif word == "END" and open_parts:
            closed = open_parts.pop()
            yield from [closed] if not open_parts else []
        elif open_parts and line.strip():
            open_parts[-1].lines.append(line)
    yield from open_parts[:1]


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """The lines, each with those that go on with it, and the number of the first."""
    begun, pieces = 1, [""]
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if line[:1] in (" ", "\t"):
            pieces.append(line[1:])
            continue
        yield begun, "".join(pieces)
        begun, pieces = number, [line]
    yield begun, "".join(pieces)


def _plain(parameters: Any) -> dict[str, str]:
    return {name.upper(): value if isinstance(value, str) else ",".join(value) for name, value in parameters.items()}


def _no_property(line: str) -> Text:
    shown = line[:40]
    return Text(en=f"“{shown}” is not a line of a calendar", es=f"«{shown}» no es una línea de un calendario")
