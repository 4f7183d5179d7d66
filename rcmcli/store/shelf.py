"""The shelf: the folder `agendas` of a workspace, and which file a name or a beginning of one stands for."""

import os
import unicodedata
from collections.abc import Mapping
from itertools import islice
from pathlib import Path

from rcmcli.model.pattern import later
from rcmcli.model.refusal import Nowhere, Refusal
from rcmcli.model.text import one_line
from rcmcli.words import common, filled, opening

FOLDER = "agendas"
CALENDARS = "calendars"  # of activities, beside it
_OF_AGENDAS = frozenset(["day", "timezone", "printed"])  # keys by which a file is an agenda
_OF_CALENDARS = frozenset(["group", "deadline", "period"])  # and those by which it is a calendar of activities
_DOCUMENTS = (".docx", ".odt", ".pdf", ".txt", ".md", ".html", ".xlsx", ".ods", ".csv", ".ics")  # that rcm import reads
_MOST_BESIDE, _ALIKE = 1_000, 0.7  # files that are looked at for a name that was meant; how alike it has to be
_NO_SIGN = later("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")  # of a name that is no text: controls, bytes


def find_shelf(start: Path) -> Path | None:
    """The nearest folder called `agendas` at `start` or above it."""
    for folder in (start, *start.parents):
        if (folder / FOLDER).is_dir():
            return folder / FOLDER
    return None


def find_calendars(start: Path) -> Path | None:
    """The folder of the calendars of activities, `calendars`: beside the nearest shelf, else the nearest one with files."""
    shelf = find_shelf(start)
    beside = shelf.parent / CALENDARS if shelf else None
    if beside and beside.is_dir():
        return beside
    for folder in (start, *start.parents):
        if any((folder / CALENDARS).glob("*.toml")):
            return folder / CALENDARS
    return None


def beside(calendar: Path) -> Path | None:
    """The shelf beside the folder that a calendar of activities lies in."""
    folder = calendar.absolute().parent.parent / FOLDER
    return folder if folder.is_dir() else None


def is_calendar(tree: Mapping[str, object], label: str) -> bool:
    """Whether a file is meant as a calendar of activities: by its keys, else by the folder that it lies in."""
    agenda, calendar = not _OF_AGENDAS.isdisjoint(tree), not _OF_CALENDARS.isdisjoint(tree)
    return (
        calendar if agenda != calendar else label.endswith(".toml") and Path(label).absolute().parent.name == CALENDARS
    )


def files(folder: Path) -> list[Path]:
    """The agendas of a folder, by file name. Raises `Refusal` where it is none or may not be read."""
    if not folder.is_dir():
        raise Refusal(filled(common.NOT_A_FOLDER, folder=shown(folder)))
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".toml" and not path.name.startswith("."))
    except OSError as error:
        raise Refusal(filled(common.NOT_A_FOLDER, folder=shown(folder))) from error


def id_of(file: str) -> str:
    """The id of the agenda in a file of this name: one and the same on every system, however it writes an accent.

    A Mac may keep `ó` as two characters, `o` and its accent, where others keep one: calendars know items by this id.
    """
    return unicodedata.normalize("NFC", _NO_SIGN.sub("\ufffd", file.removesuffix(".toml")))


def find(name: str, folder: Path | None) -> Path:
    """The file that `name` means: a path, an agenda's id, a file of that name here, or the unique beginning of an id.

    Raises `Refusal`.
    """
    if looks_like_path(name):
        return on_disk(Path(name))
    wanted = id_of(name)
    ids = {path: id_of(path.name) for path in files(folder)} if folder else {}
    exact = [path for path, found in ids.items() if found == wanted]
    if not exact and (own := file_here(name)):
        return own
    if not exact and name.lower().endswith(_DOCUMENTS) and os.path.isfile(name):
        told = {"name": f'"{one_line(name)}"' if " " in name else one_line(name)}
        raise Refusal(filled(opening.A_DOCUMENT, **told), filled(opening.A_DOCUMENT_HINT, **told))
    if folder is None:
        raise Nowhere(filled(opening.NO_SUCH_ANYWHERE, name=one_line(name)[:60]))
    begun = exact or [path for path, found in ids.items() if found.startswith(wanted)]
    if len(exact) > 1:
        raise twins(wanted)
    if len(begun) == 1:
        return begun[0]
    if begun:
        raise Refusal(filled(opening.SEVERAL_AGENDAS, name=one_line(name), ids=", ".join(path.stem for path in begun)))
    raise _unknown(name, folder, list(ids.values()))


def file_here(name: str) -> Path | None:
    """The file in the folder of this run that a name means without its ending: `meeting.toml` for `meeting`."""
    path = on_disk(Path(f"{name}.toml"))
    try:
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None


def near_here(name: str) -> list[str]:
    """The one file in the folder of this run whose name is nearly this one, with or without an ending; none where there is none."""
    from difflib import get_close_matches

    try:
        beside = [path.name for path in islice(Path().glob("*.toml"), _MOST_BESIDE)]
    except OSError:
        return []
    stems = {id_of(one).casefold(): one for one in sorted(beside)}
    wanted = id_of(name).casefold()
    close = get_close_matches(wanted.rpartition(".")[0] or wanted, stems, 1, _ALIKE)
    return [one_line(stems[found]) for found in close]


def folder_named(path: str) -> Refusal:
    """The refusal of a folder in the place of an agenda."""
    return Refusal(filled(opening.NOT_AN_AGENDA, path=path), filled(opening.FOLDER_HINT, path=path))


def twins(name: str) -> Refusal:
    """The refusal of two files of one id, in whose names the accents are written in two ways."""
    return Refusal(filled(opening.TWIN_AGENDAS, name=one_line(name)), opening.TWIN_AGENDAS_HINT)


def on_disk(path: Path) -> Path:
    """The path as the disk spells it: where there is no such file, one beside it whose accents are written otherwise."""
    try:
        if path.name.isascii() or os.path.lexists(path):
            return path
        return next((one for one in path.parent.iterdir() if id_of(one.name) == id_of(path.name)), path)
    except (OSError, ValueError):
        return path


def looks_like_path(name: str) -> bool:
    """Whether a name is meant as a file, not as an id."""
    return name.endswith(".toml") or "/" in name or os.sep in name or "\0" in name


def shown(path: Path) -> str:
    """A path as it may be printed: from here if it lies below, without control characters."""
    return one_line(str(from_here(path)))


def from_here(path: Path) -> Path:
    """The path from the folder of this run, if it lies below it."""
    try:
        return path.relative_to(Path.cwd())
    except (ValueError, OSError):
        return path


def identity(path: str) -> str:
    """What two ways to write the path of one file have in common: the path without links and detours."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return path


def _unknown(name: str, folder: Path, ids: list[str]) -> Refusal:
    if os.path.isdir(name):
        return folder_named(one_line(name))
    from difflib import get_close_matches

    near = near_here(name) or get_close_matches(name, ids, n=3, cutoff=0.4) or ids[:5]
    hint = filled(common.DID_YOU_MEAN, near=", ".join(near)) if near else None
    return Refusal(filled(opening.NO_SUCH_AGENDA, name=one_line(name)[:60], folder=shown(folder)), hint)
