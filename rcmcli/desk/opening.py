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


def pick(spans: list[tuple[date, date, Path]], day: date) -> tuple[Path, str]:
    """The agenda in progress on `day`, else the next one, else the latest, of first and last dates; and why that one."""
    if len(spans) == 1:
        return spans[0][2], "only"
    running = [path for first, last, path in sorted(spans) if first <= day <= last]
    coming = [path for first, _, path in sorted(spans) if first > day]
    if running:
        return running[0], "now"
    return (coming[0], "next") if coming else (max(spans, key=lambda span: span[1])[2], "latest")


def _chosen(console: Console, now: Callable[[], date]) -> Reading:
    named = os.environ.get("RCM_AGENDA", "")
    if named:
        reading = read(shelf.find(named, _shelf()))
        console.tell("showing", id=reading.id, why=text("why RCM_AGENDA").pick(console.language))
        return reading
    folder = shelf_here()
    spans = [(*span, path) for path in shelf.files(folder) if (span := shelf.dates_of(path))]
    if not spans:
        raise Refusal(text("empty shelf", folder=shelf.shown(folder)))
    path, why = pick(spans, now())
    console.tell("showing", id=path.stem, why=text(f"why {why}").pick(console.language))
    return read(path)


def _shelf() -> Path | None:
    return shelf.find_shelf(Path.cwd())


def _label(reading: Reading) -> str:
    return reading.label if reading.label == STDIN else shelf.shown(Path(reading.label))
