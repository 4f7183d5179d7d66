"""Opening an agenda: from what the user wrote, or did not write, to the agenda and its file."""

import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from rcmcli.desk.console import Console
from rcmcli.desk.settings import here
from rcmcli.desk.timing import today
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Nowhere, Refusal
from rcmcli.model.timeline import timeline
from rcmcli.store import guard, shelf
from rcmcli.store.glimpse import Glimpse, glimpse
from rcmcli.store.reading import Reading, read, read_bytes
from rcmcli.words import filled, opening

STDIN = "-"


def open_agenda(name: str, console: Console, stdin_name: str = STDIN) -> tuple[Reading, Agenda]:
    """Find and read the agenda; what was chosen is said, a file too faulty to trust is refused."""
    reading = read_stdin(stdin_name) if name == STDIN else read(find_agenda(name, console))
    return reading, opened(reading, console)


def opened(reading: Reading, console: Console, *, is_old: bool = False) -> Agenda:
    """The agenda of a file that was read; one too faulty to trust is refused, faults of an `old` version are past mending."""
    if reading.activities:
        raise Refusal(filled(opening.NO_AGENDA_BUT_CALENDAR, label=reading.shown), opening.NO_AGENDA_BUT_CALENDAR_HINT)
    if reading.usable is None:
        from rcmcli.desk.checking import tell_faults  # all checks: loaded only where there is something to tell

        tell_faults(reading, console)
        raise unreadable(reading)
    if not is_old and (reading.faults or any(slot.doubt for slot in timeline(reading.usable))):
        console.tell(opening.FINDINGS, label=reading.shown)
    return reading.usable


def unreadable(reading: Reading) -> Refusal:
    """The refusal of a file that is too faulty to trust."""
    count = sum(fault.fatal for fault in reading.faults)
    says = filled(opening.UNREADABLE_AGENDA, label=reading.shown, count=count)
    return Refusal(says, filled(opening.UNREADABLE_HINT, label=reading.shown))


def find_agenda(name: str, console: Console) -> Path:
    """The file of an agenda: the one that is named, else the one that is chosen where none is, and that is said."""
    return shelf.find(name, shelf_above()) if name else _chosen(console)


def read_stdin(label: str = "-") -> Reading:
    """Read an agenda from standard input."""
    data = sys.stdin.buffer.read(guard.LARGEST + 1)
    return read_bytes(data, label, "" if label == STDIN else shelf.id_of(Path(label).name))


def shelf_here() -> Path:
    """The shelf of this folder or one above; raises `Refusal` where there is none."""
    folder = shelf_above()
    if folder is None:
        raise Nowhere(opening.NO_SHELF)
    return folder


def pick(glimpses: Sequence[Glimpse], date_in: Callable[[str], date]) -> tuple[Path, opening.Why]:
    """The agenda in progress, else the next one, else the latest, by the date in each one's own zone; and why that one.

    A cancelled meeting is taken only where there is no other.
    """
    open_ones = [one for one in glimpses if not one.cancelled] or list(glimpses)
    if len(open_ones) == 1:
        return open_ones[0].path, "only"
    dated = [(one, date_in(one.zone)) for one in sorted(open_ones, key=lambda one: (one.first, one.last, one.path))]
    running = [one for one, day in dated if one.first <= day <= one.last]
    coming = [one for one, day in dated if one.first > day]
    if running:
        return running[0].path, "now"
    return (coming[0].path, "next") if coming else (max(open_ones, key=lambda one: one.last).path, "latest")


def _date_in(zone: str) -> date:
    return today(zone if zone in clock.names() else "UTC")


def _chosen(console: Console) -> Path:
    named = os.environ.get("RCM_AGENDA", "")
    if named:
        path = shelf.find(named, shelf_above())
        console.tell(opening.SHOWING, id=shelf.id_of(path.name), why=opening.NAMED_BY_RCM_AGENDA)
        return path
    folder = shelf_here()
    glimpses = [one for one in map(glimpse, shelf.files(folder)) if one]
    if not glimpses:
        raise Refusal(filled(opening.EMPTY_SHELF, folder=shelf.shown(folder)))
    path, why = pick(glimpses, _date_in)
    console.tell(opening.SHOWING, id=shelf.id_of(path.name), why=opening.WHY[why])
    return path


def shelf_above() -> Path | None:
    """The shelf of this folder or one above, if there is one."""
    return shelf.find_shelf(here())
