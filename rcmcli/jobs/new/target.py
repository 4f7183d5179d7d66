"""Where a new agenda goes: the nearest shelf, made where there is none, or where `-o` says; never over a file that is there."""

import os
import re
from pathlib import Path

from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.desk.settings import here
from rcmcli.desk.writing import FATAL, read_back, tell_put_back
from rcmcli.model.file_name import alike, file_name
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.store import shelf
from rcmcli.store.writing.write import write_together
from rcmcli.words import filled, import_report, new_agendas

ENDING = ".toml"


def good_id(words: str) -> str:
    """The id, if it is a good name of a file. Raises `Refusal` with the one that is."""
    bare = words[: -len(ENDING)] if words.lower().endswith(ENDING) else words
    good = re.sub(r"\s+", "-", file_name(bare.strip(), ending=ENDING).removesuffix(ENDING))
    if good != words:
        raise Refusal(filled(new_agendas.BAD_ID, id=one_line(words)[:80]), filled(new_agendas.GOOD_ID, id=good[:200]))
    return good


def target_of(name: str, output: str | None) -> Path | None:
    """The file of a new agenda, none for standard output. Raises `Refusal` where it is there, or is no agenda's name."""
    if output == STDIN:
        return None
    if output is None:
        path = (shelf.find_shelf(here()) or here() / shelf.FOLDER) / f"{name}{ENDING}"
    else:
        path = Path(output)
        if path.is_dir() or output.endswith(("/", os.sep)):
            path = path / f"{name}{ENDING}"
    if path.suffix.lower() != ENDING:
        raise Refusal(
            filled(import_report.NOT_AN_AGENDA_NAME, path=shelf.shown(path)), import_report.NOT_AN_AGENDA_NAME_HINT
        )
    refuse_there(path)
    return path


def refuse_there(path: Path) -> None:
    """Refuse a file that is there already, or that some file system takes for one that is."""
    try:
        beside = [one.name for one in path.parent.iterdir()] if path.parent.is_dir() else []
    except OSError:
        beside = []
    twin = next((one for one in beside if alike(one) == alike(path.name)), None)
    if twin is not None or os.path.lexists(path):
        where = shelf.shown(path.with_name(twin or path.name))
        raise Refusal(filled(new_agendas.THERE, path=where), new_agendas.THERE_HINT)


def write_new(text: str, path: Path | None, console: Console, mark: bytes = b"") -> None:
    """Write a new agenda, behind the mark of its bytes if it has one; its shelf is made where there is none, and that is said."""
    read_back(text, FATAL | {"F103"})
    written = mark + text.encode()
    if path is None:
        console.write_bytes(written)
        return
    is_new = not path.parent.is_dir() and path.parent.name == shelf.FOLDER
    inside = path.parent.parent if is_new else None
    tell_put_back(write_together({path: written}, inside=inside, before=lambda: refuse_there(path)), console)
    if is_new:
        console.tell(new_agendas.SHELF_MADE, folder=shelf.shown(path.parent))
