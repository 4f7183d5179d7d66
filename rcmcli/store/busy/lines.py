"""The lines of a calendar file: bytes unfolded before they are read as text, and a line parted into name, parameters, value."""

import codecs
import re
from collections.abc import Iterator

import msgspec

_ENDS = re.compile(rb"\r?\r?\n|\r")  # a second CR is what a text mode adds
_NAME = re.compile(r"\s*([A-Za-z0-9-]+)\s*(?=[:;])")
_PARAMETERS = re.compile(r'(?:"[^"]*"|[^;"])+')
# Values that never hold a colon: theirs is the last one, whatever stands unquoted in a TZID before it.
_WITHOUT_COLON = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE", "FREEBUSY"})


class Property(msgspec.Struct, frozen=True):
    """One line of a part: its parameters, names in capitals, and its value as it stands."""

    name: str
    parameters: dict[str, str]
    value: str

    def of(self, value: str) -> "Property":
        """The same line with one value of its list."""
        return msgspec.structs.replace(self, value=value.strip())


def unfolded(data: bytes) -> Iterator[tuple[int, str]]:
    """The lines, each with those that go on with it, and the number of the first."""
    begun, pieces = 1, [b""]
    for number, line in enumerate(_ENDS.split(_in_utf8(data)), 1):
        if line.startswith((b" ", b"\t")):
            pieces.append(line[1:])
            continue
        yield begun, _decoded(b"".join(pieces))
        begun, pieces = number, [line]
    yield begun, _decoded(b"".join(pieces))


def read_line(line: str) -> Property | None:
    """The property that a line is; none where it is no line of a calendar."""
    found = _NAME.match(line)
    if not found:
        return None
    name = found[1].upper()
    colon = line.rfind(":") if name in _WITHOUT_COLON else _colon(line)
    if colon < found.end():
        return None
    return Property(name, _parameters(line[found.end() : colon]), line[colon + 1 :].strip())


def _colon(line: str) -> int:
    """Where the first colon outside quotation marks stands; -1 where there is none."""
    at = 0
    for number, piece in enumerate(line.split('"')):
        if number % 2 == 0 and ":" in piece:
            return at + piece.index(":")
        at += len(piece) + 1
    return -1


def _parameters(words: str) -> dict[str, str]:
    """The parameters by name; what stands behind a semicolon without a name belongs to the one before."""
    found: dict[str, str] = {}
    name = ""
    for part in _PARAMETERS.findall(words):
        head, equals, value = part.partition("=")
        if equals:
            name = head.strip().upper()
            found.setdefault(name, value.replace('"', "").strip())
        elif name:
            found[name] += f";{part}"
    return found


def _in_utf8(data: bytes) -> bytes:
    """The bytes of a file in UTF-16 as UTF-8, others as they are."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").encode()
    if data.startswith((b"B\0", b"\0B")):
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", "replace").encode()
    return data


def _decoded(line: bytes) -> str:
    try:
        return line.removeprefix(codecs.BOM_UTF8).decode()  # files put behind each other keep theirs
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def unescaped(value: str) -> str:
    """The text of a property, its line breaks as such."""
    return re.sub(r"(?s)\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)
