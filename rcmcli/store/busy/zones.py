"""The zones that a calendar names: by the tz database, as the file itself writes them, or by the labels of Windows."""

import re
from collections.abc import Iterable
from functools import cache

import msgspec

from rcmcli.model import clock
from rcmcli.model.text import Text, one_line
from rcmcli.store.busy.parts import Part
from rcmcli.store.busy.times import UTC_CLOCK, Clock, clock_of
from rcmcli.store.busy.written import Written, parts_by_id, same_id

_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+−-])\s*([0-9]{1,2})(?:[:.]?([0-9]{2}))?")
_LABEL = re.compile(r"\(((?:UTC|GMT)[^)]{0,12})\)\s*(.*)")
_OF_UTC = frozenset({"UTC", "GMT", "Z", "UT", "ZULU", "(UTC)", "(GMT)"})
# In the tz database without summer time, as few mean them.
_FIXED = {"EST": "UTC−5", "MST": "UTC−7", "HST": "UTC−10"}


class Zones:
    """The clocks that the names of one calendar mean: by its own parts, then by those of the whole file."""

    def __init__(self, own: Iterable[Part], written: Written) -> None:
        self._own = parts_by_id(own)
        self._written = written
        self._found: dict[str, Clock | None] = {}

    def find(self, name: str) -> Clock | None:
        """The clock that a TZID means; none where neither rcm nor the file knows it."""
        if name not in self._found:
            self._found[name] = self._look_up(name)
        return self._found[name]

    def _look_up(self, name: str) -> Clock | None:
        """A name of a continent and a city is the tz database's; else the file decides, else what rcm knows of the name."""
        known = _iana(name)
        part = self._own.get(same_id(name)) or self._written.parts.get(same_id(name))
        written = self._written.clock(part) if part else None
        if "/" in known:
            return msgspec.structs.replace(clock_of(known), rival=written)
        if written:
            windows = _of_windows(name)
            return msgspec.structs.replace(written, rival=clock_of(windows) if windows else None)
        place = _iana(part.properties().value("X-LIC-LOCATION")) if part else ""
        found = _by_name(name, known) or (clock_of(place) if place else None)
        return found.saying(_unread(name, found.name)) if found and part else found


def _by_name(name: str, known: str) -> Clock | None:
    """What a name means that the file does not explain: a zone, a label of Windows, an offset."""
    label = name.strip().strip('"')
    if label.upper() in _OF_UTC:
        return UTC_CLOCK
    if known in _FIXED:
        return clock_of(known).saying(_read_as_fixed(name, _FIXED[known]))
    if known or (known := _of_windows(label)):
        return clock_of(known)
    parted = _LABEL.fullmatch(label)
    offset = _of_offset(parted[1] if parted else label)
    if offset and parted:
        return offset.saying(_read_as_fixed(name, offset.name.replace("-", "−")))
    return offset


def _of_offset(label: str) -> Clock | None:
    """The clock of `GMT-0600`, `UTC+5:30`, `-06:00`: the sign is that of the hours, as people write it."""
    found = _OFFSET.fullmatch(label.strip().upper())
    if not found:
        return None
    zone = f"UTC{'+' if found[1] == '+' else '-'}{int(found[2]):02d}:{found[3] or '00'}"
    try:
        clock.zone(zone)
    except KeyError:
        return None
    return clock_of(zone)


def _iana(name: str) -> str:
    """The name of the tz database in a TZID, which may stand behind a path: `/mozilla.org/2005/America/Lima`."""
    words = name.strip().strip('"').replace(" ", "_").casefold().split("/")
    tries = ["/".join(words[at:]) for at in range(max(0, len(words) - 3), len(words))]
    return next((_names()[one] for one in tries if one in _names()), "")


@cache
def _names() -> dict[str, str]:
    return {name.casefold(): name for name in clock.names()}


def _of_windows(name: str) -> str:
    """The zone that Windows and Outlook call by this id or label, with or without the offset before it."""
    label = name.strip().strip('"')
    parted = _LABEL.fullmatch(label)
    return _windows().get(_plain(parted[2] if parted else label), "")


@cache
def _windows() -> dict[str, str]:
    from rcmcli.atlas.windows import WINDOWS

    return {_plain(label): zone for zone, labels in reversed(WINDOWS) for label in labels.split("|")}


def _plain(label: str) -> str:
    """A label without what differs between versions: “&” or “and”, points, capitals."""
    words = label.casefold().replace("&", " and ").replace(" y ", " and ")
    return " ".join(re.sub(r"[^\w+-]+", " ", words).split())


def _unread(name: str, found: str) -> Text:
    shown = one_line(name)[:60]
    return Text(
        en=f"the file's own rules of its time zone “{shown}” cannot be read; read as {found}",
        es=f"no se entienden las reglas que el archivo da de su huso horario «{shown}»; se lee como {found}",
    )


def _read_as_fixed(name: str, found: str) -> Text:
    shown = one_line(name)[:60]
    return Text(
        en=f"the file does not explain its time zone “{shown}”; read without summer time, as {found}",
        es=f"el archivo no explica su huso horario «{shown}»; se lee sin horario de verano, como {found}",
    )
