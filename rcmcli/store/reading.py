"""Reading: from a file's bytes to an agenda, and the faults met on the way. Reading a bad file never raises."""

import re
import tomllib
import unicodedata
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from rcmcli.model.agenda import Agenda
from rcmcli.model.durations import with_hours
from rcmcli.model.failure import reason_of
from rcmcli.model.fault import Fault
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.store import guard
from rcmcli.store.files import read_start
from rcmcli.store.ids import give_ids
from rcmcli.store.shelf import id_of, shown
from rcmcli.store.shorthand import spell_out

if TYPE_CHECKING:
    from rcmcli.model.waiver import Waiver
    from rcmcli.store.spans import Spans

FORMAT = 1
_LAST_FORMAT = 9999
_CLOCK = (("timezone",), ("date",))  # the keys without which no time is an instant
# What hides nothing: the signs of ASCII, but for the one that may spell any character, and the ends of lines.
_USUAL = bytes(code for code in range(0x20, 0x7F) if chr(code) != "\\") + b"\r\n"
_FIRST_MARK = "\u0300"
_MAY_WAIVE = re.compile(r"#\s*rcm\s*:\s*ignore", re.IGNORECASE)


class Reading:
    """What a file gave: its text, the agenda if there is one in it, and every fault of the file itself.

    Where it `lacks` a time zone or a date, there is no agenda, but a `partial` one with others in their place, for the
    checks that look at neither. `data` are the bytes that were read; `path` is the file itself, none for standard input, whatever that is called.
    """

    def __init__(self, label: str, text: str, agenda: Agenda | None, faults: list[Fault], name: str = "") -> None:
        self.label = label
        self.text = text
        self.agenda = agenda
        self.faults = faults
        self.id = name
        self.data = b""
        self.partial: Agenda | None = None
        self.lacks: frozenset[str] = frozenset()
        self.path: Path | None = None

    @property
    def shown(self) -> str:
        """What it is called in a remark: its path from here, or `-` for standard input."""
        return shown(Path(self.label))

    @cached_property
    def spans(self) -> "Spans":
        """The positions of all keys and values; only a text that `tomllib` accepts has them."""
        from rcmcli.store.spans import Spans

        return Spans(self.text)

    @cached_property
    def waivers(self) -> "tuple[Waiver, ...]":
        """The comments that let findings pass."""
        if (self.agenda is None and self.partial is None) or not _MAY_WAIVE.search(self.text):
            return ()
        from rcmcli.store.waivers import find_waivers

        return find_waivers(self.text, self.spans)

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text, without their ends."""
        return self.text.split("\n")

    @property
    def usable(self) -> Agenda | None:
        """The agenda, if nothing in the file makes what it says uncertain."""
        return None if any(fault.fatal for fault in self.faults) else self.agenda


def read(path: Path) -> Reading:
    """Read one agenda file; raises `Refusal` where there is no such file or it may not be read."""
    try:
        data = read_start(path, guard.LARGEST)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _unreadable(path, error) from error
    reading = read_bytes(data, label=str(path), name=id_of(path.name))
    reading.path = path
    return reading


def read_bytes(data: bytes, label: str, name: str = "") -> Reading:
    """Read an agenda from bytes; `label` is what messages call it, `name` becomes the agenda's id."""
    reading = _read(guard.decode(data), label, name)
    reading.data = data
    return reading


def _read(text: str | Fault, label: str, name: str) -> Reading:
    if isinstance(text, Fault):
        return Reading(label, "", None, [text], name)
    tree, faults = _parse(text)
    if tree is None:
        return Reading(label, text, None, faults, name)
    return _convert(label, text, tree, name)


def _parse(text: str) -> tuple[dict[str, Any] | None, list[Fault]]:
    refused = guard.refuse(text)
    if refused:
        return None, [refused]
    try:
        return tomllib.loads(text), []
    except tomllib.TOMLDecodeError as error:
        from rcmcli.store.syntax import explain

        return None, explain(text, error)
    except (RecursionError, ValueError):  # numbers of thousands of digits, for one
        return None, [guard.unparsed(text)]


def _convert(label: str, text: str, tree: dict[str, Any], name: str) -> Reading:
    faults: list[Fault] = []
    rare = text.encode().translate(None, _USUAL).decode()
    tidy = rare.isprintable() and "\\" not in rare
    if not tidy:
        from rcmcli.store.hidden import find_hidden

        faults += find_hidden(text, tree)
    version = tree.get("format", FORMAT)
    if isinstance(version, int) and version != FORMAT and 0 <= version <= _LAST_FORMAT:
        return Reading(label, text, None, [*faults, _other_format(version)], name)
    spelled = spell_out(tree, Agenda, tidy=tidy and _is_composed(text, rare))
    faults += give_ids(spelled)
    agenda, more = _fit(spelled)
    lacks = frozenset(str(fault.path[-1]) for fault in more if fault.path[-1:] in _CLOCK)
    if agenda is None or not lacks:
        return Reading(label, text, agenda, faults + more, name)
    from rcmcli.store.standins import with_clock

    reading = Reading(label, text, None, faults + more, name)
    reading.partial, reading.lacks = with_clock(agenda, more), lacks
    return reading


def _is_composed(text: str, rare: str) -> bool:
    """Whether a text is in NFC; where nothing in it could be a mark on another character, that is told at once."""
    return max(rare, default="") < _FIRST_MARK or unicodedata.is_normalized("NFC", text)


def _fit(tree: dict[str, Any]) -> tuple[Agenda | None, list[Fault]]:
    """The agenda with what stands in for values at fault, so that the checks can still speak, and those faults."""
    faults: list[Fault] = []
    agenda: Agenda | None
    try:
        agenda = msgspec.convert(tree, Agenda)
    except (msgspec.ValidationError, ValueError):  # ValueError: a number of thousands of digits, which is not printed
        from rcmcli.store.faults import find_faults

        tree = spell_out(tree, Agenda)
        faults = list(find_faults(tree, Agenda))
        agenda = _fit_the_rest(tree, faults)
    if agenda is None:
        return None, faults
    agenda = with_hours(agenda)
    from rcmcli.store.sense import find_nonsense

    told = {fault.path for fault in faults}
    nonsense = [fault for fault in find_nonsense(agenda) if fault.path not in told]
    return agenda, faults + nonsense


def _fit_the_rest(tree: dict[str, Any], faults: list[Fault]) -> Agenda | None:
    """The agenda without the values at fault and with others for those that must be; None if too little is left."""
    from rcmcli.store.standins import stand_in

    for fault in faults:
        holder: Any = tree
        for key in fault.path[:-1]:
            holder = holder[key]
        if not isinstance(holder, list):
            holder.pop(fault.path[-1], None)
            stand_in(holder, fault.path)
    try:
        return msgspec.convert(tree, Agenda)
    except msgspec.ValidationError:
        return None


def _other_format(version: int) -> Fault:
    return Fault(
        "F107",
        Text(
            en=f"the file says format {version}; this rcm reads format 1",
            es=f"el archivo dice formato {version}; este rcm lee el formato 1",
        ),
        Text(
            en="write format = 1, or install a newer rcm",
            es="escriba format = 1, o instale una versión más reciente de rcm",
        ),
        ("format",),
    )


def _unreadable(path: Path, error: OSError | ValueError) -> Refusal:
    shown = one_line(str(path))
    if isinstance(error, FileNotFoundError):
        says = Text(en=f"there is no file {shown}", es=f"no existe el archivo {shown}")
    elif isinstance(error, IsADirectoryError):
        says = Text(en=f"{shown} is a folder, not an agenda", es=f"{shown} es una carpeta, no un orden del día")
    else:
        why = reason_of(error)
        says = Text(en=f"{shown} cannot be read: {why.pick('en')}", es=f"no se puede leer {shown}: {why.pick('es')}")
    return Refusal(says)
