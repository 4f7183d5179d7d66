"""Reading: from a file's bytes to an agenda, and the faults met on the way. Reading a bad file never raises."""

import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from rcmcli.model.agenda import Agenda
from rcmcli.model.change import Rename
from rcmcli.model.durations import with_hours
from rcmcli.model.fault import Fault
from rcmcli.model.pattern import later
from rcmcli.store import guard, toml
from rcmcli.store.files import read_start, unreadable
from rcmcli.store.fitting import fit
from rcmcli.store.ids import give_ids
from rcmcli.store.lines import inlays_of
from rcmcli.store.shelf import id_of, is_calendar, shown
from rcmcli.store.shorthand import spell_out

if TYPE_CHECKING:
    from rcmcli.model.activities import Activities
    from rcmcli.model.paper import Paper
    from rcmcli.model.waiver import Waiver
    from rcmcli.store.lines.inlay import Inlay
    from rcmcli.store.slips.mended import Mended
    from rcmcli.store.spans import Spans

FORMAT = 1
_LAST_FORMAT = 9999
_CLOCK = (("timezone",), ("date",))  # the keys without which no time is an instant
# What hides nothing: the signs of ASCII, but for the one that may spell any character, and the ends of lines.
_USUAL = bytes(code for code in range(0x20, 0x7F) if chr(code) != "\\") + b"\r\n"
_MAY_WAIVE = later(r"#\s*rcm\s*:\s*ignore", re.IGNORECASE)


class Reading:
    """What a file gave: its text, the agenda if there is one in it, and every fault of the file itself.

    Where it `lacks` a time zone or a date, there is no agenda, but a `partial` one with others in their place, for the
    checks that look at neither. `inlays` are the days written as lines; `data` are the bytes that were read; `path` is the file itself, none for standard input, whatever that is called.
    A file that is a calendar of `activities` has no agenda; `paper` is the document that the text was made of, where it is no agenda file.
    """

    def __init__(self, label: str, text: str, agenda: Agenda | None, faults: list[Fault], name: str = "") -> None:
        self.label = label
        self.text = text
        self.agenda = agenda
        self.faults = faults
        self.id = name
        self.data = b""
        self.partial: Agenda | None = None
        self.activities: Activities | None = None
        self.lacks: frozenset[str] = frozenset()
        self.inlays: list[Inlay] = []
        self.path: Path | None = None
        self.mended: Mended | None = None
        self.paper: Paper | None = None

    @property
    def shown(self) -> str:
        """What it is called in a remark: its path from here, or `-` for standard input."""
        return shown(Path(self.label))

    @cached_property
    def spans(self) -> "Spans":
        """The positions of all keys and values: of a text that is no TOML, those that it has with its slips mended."""
        from rcmcli.store.spans import Spans

        if self.mended is not None:
            from rcmcli.store.slips.mended import MendedSpans

            spans: Spans = MendedSpans(self.text, self.mended, self.inlays)
        else:
            spans = Spans(self.text)
            if self.inlays:
                from rcmcli.store.lines.inlay import lay_into

                for inlay in self.inlays:
                    lay_into(spans, inlay)
        for change in (change for fault in self.faults for change in fault.fix if isinstance(change, Rename)):
            if found := spans.where(change.path):  # what is read of it stands where it is called otherwise
                spans.lay_in((*change.path[:-1], change.key), *found)
        return spans

    @cached_property
    def waivers(self) -> "tuple[Waiver, ...]":
        """The comments that let findings pass."""
        read = self.agenda or self.partial or self.activities
        if self.paper or read is None or not _MAY_WAIVE.search(self.text):
            return ()
        if self.mended and self.mended.text.count("\n") != self.text.count("\n"):
            return ()
        from rcmcli.store.waivers import find_waivers

        return find_waivers(self.mended.text if self.mended else self.text, self.spans)

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text, without their ends."""
        return self.text.split("\n")

    @property
    def is_stuck(self) -> bool:
        """Whether a slip that nobody can mend but its author keeps all else from being mended."""
        return any(fault.code == "F101" and not fault.fix for fault in self.faults)

    @property
    def usable(self) -> Agenda | None:
        """The agenda, if nothing in the file makes what it says uncertain."""
        return None if any(fault.fatal for fault in self.faults) else self.agenda

    @property
    def usable_activities(self) -> "Activities | None":
        """The calendar of activities, if nothing in the file makes what it says uncertain."""
        return None if any(fault.fatal for fault in self.faults) else self.activities


def read(path: Path) -> Reading:
    """Read one agenda file; raises `Refusal` where there is no such file or it may not be read."""
    try:
        data = read_start(path, guard.LARGEST)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise unreadable(path, error) from error
    reading = read_bytes(data, label=str(path), name=id_of(path.name))
    reading.path = path
    return reading


def read_bytes(data: bytes, label: str, name: str = "") -> Reading:
    """Read an agenda from bytes; `label` is what messages call it, `name` becomes the agenda's id."""
    text = guard.decode(data)
    reading = _read(text, label, name) if isinstance(text, str) else _read_on(text, data, label, name)
    reading.data = data
    return reading


def _read_on(wrong: Fault, data: bytes, label: str, name: str) -> Reading:
    """A file that is not saved as UTF-8, read as it was meant; nothing in it is mended before it is saved again."""
    reading = _read(guard.decode_anyway(data), label, name)
    if not reading.text:
        reading.faults = []
    reading.faults = [wrong, *(msgspec.structs.replace(fault, fix=()) for fault in reading.faults)]
    reading.partial, reading.agenda = reading.agenda or reading.partial, None
    return reading


def _read(text: str, label: str, name: str) -> Reading:
    refused = guard.refuse(text)
    if refused:
        return Reading(label, text, None, [refused], name)
    try:
        tree = toml.loads(text)
    except (RecursionError, ValueError) as error:  # numbers of thousands of digits, for one
        if toml.is_slip(error):
            return _with_slips(label, text, name)
        return Reading(label, text, None, [guard.unparsed(text)], name)
    return _with_slips(label, text, name) if toml.has_odd_headings(tree) else _convert(label, text, tree, name)


def _with_slips(label: str, text: str, name: str) -> Reading:
    """What can be read of a text beside its slips: as a partial agenda, where they leave no doubt of what it says."""
    from rcmcli.store.slips.mended import Mended, faults_beside
    from rcmcli.store.slips.syntax import explain

    slips = explain(text)
    mended = Mended(text, slips.edits)
    reading = Reading(label, text, None, slips.faults, name)
    try:
        inner = _convert(label, mended.text, toml.loads(mended.text), name)
    except (RecursionError, ValueError):
        return reading
    if not slips.faults:  # a table of days in braces, or the like
        return inner
    reading.mended, reading.inlays, reading.faults = mended, inner.inlays, inner.faults
    reading.faults = faults_beside(inner.faults, slips, mended, reading.spans)
    if slips.whole:
        reading.partial, reading.lacks = inner.agenda or inner.partial, inner.lacks
        reading.activities = inner.activities
    return reading


def _convert(label: str, text: str, tree: dict[str, Any], name: str) -> Reading:
    if not tree:
        return Reading(label, text, None, [guard.EMPTY], name)
    faults: list[Fault] = []
    rare = text.encode().translate(None, _USUAL).decode()
    if not rare.isprintable() or "\\" in rare:
        from rcmcli.store.hidden import find_hidden

        faults += find_hidden(text, tree)
    version = tree.get("format", FORMAT)
    if isinstance(version, int) and version != FORMAT and 0 <= version <= _LAST_FORMAT:
        return Reading(label, text, None, [*faults, guard.other_format(version)], name)
    if is_calendar(tree, label):
        from rcmcli.store.activities.fitting import fit_calendar

        reading = Reading(label, text, None, faults, name)
        reading.activities, more = fit_calendar(tree)
        reading.faults += more
        return reading
    return _convert_agenda(label, text, tree, name, faults)


def _convert_agenda(label: str, text: str, tree: dict[str, Any], name: str, faults: list[Fault]) -> Reading:
    inlays = inlays_of(tree)
    faults += [fault for inlay in inlays for fault in inlay.faults]
    spelled = spell_out(tree, Agenda)
    faults += give_ids(spelled, {inlay.holder[1] for inlay in inlays})
    agenda, more = fit(spelled, Agenda)
    if agenda is not None:
        from rcmcli.store.sense import find_nonsense

        agenda, told = with_hours(agenda), {fault.path for fault in more}
        told |= {
            (*path[:-1], "date") for path in told if path[-1] == "before"
        }  # of a deadline, which has one of the two
        more += [fault for fault in find_nonsense(agenda) if fault.path not in told]
    no_clock = [fault for fault in more if fault.path[-1:] in _CLOCK and fault.path[0] != "deadlines"]
    if agenda and no_clock:
        from rcmcli.store.standins import with_clock

        agenda = with_clock(agenda, no_clock)
    lacks = frozenset(str(fault.path[-1]) for fault in no_clock if not fault.fix)
    reading = Reading(label, text, None if lacks else agenda, faults + more, name)
    reading.inlays = inlays
    reading.partial, reading.lacks = (agenda, lacks) if lacks and agenda else (None, frozenset())
    return reading
