"""The shelf: the folder `agendas` of a workspace, and which file a name or a beginning of one stands for."""

import os
import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.store.guard import LARGEST
from rcmcli.words import text

FOLDER = "agendas"
_DATE = rb"(?:^|[\s{,])date\s*=\s*([0-9]{4}-[0-9]{2}-[0-9]{2})"


def find_shelf(start: Path) -> Path | None:
    """The nearest folder called `agendas` at `start` or above it."""
    for folder in (start, *start.parents):
        if (folder / FOLDER).is_dir():
            return folder / FOLDER
    return None


def files(folder: Path) -> list[Path]:
    """The agendas of a folder, by file name. Raises `Refusal` where it is none or may not be read."""
    if not folder.is_dir():
        raise Refusal(text("not a folder", folder=shown(folder)))
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".toml" and not path.name.startswith("."))
    except OSError as error:
        raise Refusal(text("not a folder", folder=shown(folder))) from error


def find(name: str, folder: Path | None) -> Path:
    """The file that `name` means: a path, an agenda's id, or the unique beginning of one. Raises `Refusal`."""
    if looks_like_path(name):
        return Path(name)
    if folder is None:
        raise Refusal(text("no shelf"), text("no shelf hint"))
    paths = files(folder)
    exact = [path for path in paths if path.stem == name]
    begun = exact or [path for path in paths if path.stem.startswith(name)]
    if len(begun) == 1:
        return begun[0]
    if begun:
        raise Refusal(text("several agendas", name=name, ids=", ".join(path.stem for path in begun)))
    raise _unknown(name, folder, [path.stem for path in paths])


class Glimpse(NamedTuple):
    """What a quick look at an agenda tells: its first and last date, its zone, whether the meeting is cancelled."""

    first: date
    last: date
    zone: str
    cancelled: bool
    path: Path


def glimpse(path: Path) -> Glimpse | None:
    """A quick look at a file, without reading it as an agenda; none where no day has a date.

    Choosing among many agendas must not cost as much as reading them all.
    """
    try:
        if not path.is_file():  # a pipe would keep us waiting
            return None
        with open(path, "rb") as file:
            text = re.sub(rb"(?m)^[ \t]*#.*", b"", file.read(LARGEST))
        dates = sorted(date.fromisoformat(found.decode()) for found in re.findall(_DATE, text))
    except (OSError, ValueError):
        return None
    if not dates:
        return None
    head = text.partition(b"[[day]]")[0]
    zone = re.search(rb"(?m)^timezone\s*=\s*[\"']([A-Za-z_/+-]+)", head)
    cancelled = re.search(rb"(?m)^status\s*=\s*[\"']cancelled", head)
    return Glimpse(dates[0], dates[-1], zone[1].decode() if zone else "UTC", bool(cancelled), path)


def looks_like_path(name: str) -> bool:
    """Whether a name is meant as a file, not as an id."""
    return name.endswith(".toml") or "/" in name or os.sep in name or "\0" in name


def shown(path: Path) -> str:
    """A path as it may be printed: from here if it lies below, without control characters."""
    return one_line(str(from_here(path)))


def from_here(path: Path) -> Path:
    """A path, from here if it lies below."""
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
    from difflib import get_close_matches

    near = get_close_matches(name, ids, n=3, cutoff=0.4) or ids[:5]
    hint = text("did you mean", near=", ".join(near)) if near else None
    return Refusal(text("no such agenda", name=one_line(name)[:60], folder=shown(folder)), hint)
