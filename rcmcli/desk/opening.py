"""Opening an agenda: from what the user wrote, or did not write, to the agenda and its file."""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from rcmcli.desk.console import Console
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Refusal
from rcmcli.store import guard, shelf
from rcmcli.store.reading import Reading, read, read_bytes
from rcmcli.words import text

STDIN = "-"


def today() -> date:
    """The date on which rcm runs, in UTC; used only to choose an agenda that was not named."""
    from datetime import UTC, datetime

    return datetime.now(UTC).date()


def open_agenda(name: str, console: Console, now: Callable[[], date] = today) -> tuple[Reading, Agenda]:
    """Find and read the agenda; what was chosen is said, a file too faulty to trust is refused."""
    reading = _chosen(console, now) if not name else read_stdin() if name == STDIN else read(shelf.find(name, _shelf()))
    if reading.usable is None:
        from rcmcli.desk.checking import tell_faults

        tell_faults(reading, console)
        count = sum(fault.fatal for fault in reading.faults)
        raise Refusal(text("unreadable agenda", label=_label(reading), count=count))
    if reading.faults:
        console.tell("findings", label=_label(reading))
    return reading, reading.usable


def read_stdin(label: str = "-") -> Reading:
    """Read an agenda from standard input."""
    data = sys.stdin.buffer.read(guard.LARGEST + 1)
    return read_bytes(data, label, "stdin")


def shelf_here() -> Path:
    """The shelf of this folder or one above; raises `Refusal` where there is none."""
    folder = _shelf()
    if folder is None:
        raise Refusal(text("no shelf"), text("no shelf hint"))
    return folder


def pick(agendas: list[tuple[str, Agenda]], day: date) -> tuple[str, str]:
    """The id of the agenda in progress on `day`, else of the next one, else of the latest; and why it is that one."""
    spans = sorted((_first(agenda), _last(agenda), name) for name, agenda in agendas if agenda.days)
    if len(agendas) == 1:
        return agendas[0][0], "only"
    running = [name for first, last, name in spans if first <= day <= last]
    coming = [name for first, _, name in spans if first > day]
    if running:
        return running[0], "now"
    return (coming[0], "next") if coming else (spans[-1][2] if spans else agendas[-1][0], "latest")


def _chosen(console: Console, now: Callable[[], date]) -> Reading:
    named = os.environ.get("RCM_AGENDA", "")
    if named:
        reading = read(shelf.find(named, _shelf()))
        console.tell("showing", id=reading.id, why=text("why RCM_AGENDA").pick(console.language))
        return reading
    folder = shelf_here()
    readings = {reading.id: reading for reading in map(read, shelf.files(folder))}
    known = [(name, reading.agenda) for name, reading in readings.items() if reading.agenda and reading.agenda.days]
    for name, reading in readings.items():
        if reading.agenda is None:
            console.tell("also unreadable", id=name)
    if not known:
        raise Refusal(text("empty shelf", folder=shelf.shown(folder)))
    name, why = pick(known, now())
    console.tell("showing", id=name, why=text(f"why {why}").pick(console.language))
    return readings[name]


def _shelf() -> Path | None:
    return shelf.find_shelf(Path.cwd())


def _label(reading: Reading) -> str:
    return reading.label if reading.label == STDIN else shelf.shown(Path(reading.label))


def _first(agenda: Agenda) -> date:
    return min(day.date for day in agenda.days)


def _last(agenda: Agenda) -> date:
    return max(day.date for day in agenda.days)
