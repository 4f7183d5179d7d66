"""The files that `rcm check` is to look at: named, in a folder, or on standard input; each once."""

from collections.abc import Sequence
from pathlib import Path

from rcmcli.desk.console import Console, refuse
from rcmcli.desk.opening import STDIN, read_stdin, shelf_here
from rcmcli.desk.settings import here
from rcmcli.model.refusal import Refusal
from rcmcli.store import shelf
from rcmcli.store.reading import Reading, read
from rcmcli.words import filled, opening


def read_all(paths: Sequence[str], stdin_filename: str, console: Console) -> tuple[list[Reading], bool]:
    """Every file that was named, each once, and whether some could not be read: a missing file must never be green."""
    readings: dict[str, Reading] = {}
    missing = False
    for name in paths or [str(shelf_here())]:
        try:
            files = [None] if name == STDIN else _files(name)
        except Refusal as refusal:
            refuse(refusal, console.language)
            missing, files = True, []
        for path in files:
            try:
                key = shelf.identity(str(path)) if path else STDIN
                if key not in readings:
                    readings[key] = read(path) if path else read_stdin(stdin_filename)
            except Refusal as refusal:
                refuse(refusal, console.language)
                missing = True
    return list(readings.values()), missing


def _files(name: str) -> Sequence[Path | None]:
    path = Path(name)
    if "\0" not in name and path.is_dir():
        found = shelf.files(path)
        if not found:
            raise Refusal(filled(opening.EMPTY_SHELF, folder=shelf.shown(path)))
        return [shelf.from_here(one) for one in found]
    if shelf.looks_like_path(name) or path.exists():
        return [shelf.on_disk(path)]
    return [shelf.from_here(shelf.find(name, shelf.find_shelf(here())))]
