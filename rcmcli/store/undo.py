"""Undo: the bytes that files had before they were edited, kept in the user's own folder, never in the workspace."""

import hashlib
import os
import sys
from datetime import datetime
from pathlib import Path

import msgspec

MOST = 50  # edits of one file that are kept
_FORMAT = "rcm.undo/1"


class Head(msgspec.Struct, frozen=True):
    """What is kept of an edit beside the bytes: the file, the hash of what the edit wrote, its command, and when."""

    schema: str
    path: str
    wrote: str
    command: str
    at: str


class Kept(msgspec.Struct, frozen=True):
    """One edit: what it says of itself, the bytes that were there before, and the file that holds this."""

    head: Head
    before: bytes
    file: Path

    def is_of(self, data: bytes) -> bool:
        """Whether these bytes are what the edit wrote."""
        return self.head.wrote == _hash(data)


def keep(path: Path, before: bytes, after: bytes, command: str, at: datetime) -> Path:
    """Keep what a file had before an edit; the oldest of many goes. Gives the file that holds it. Raises `OSError`."""
    folder = _folder(path)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    names = _names(folder)
    number = int(names[-1].stem) + 1 if names else 1
    head = Head(_FORMAT, os.path.realpath(path), _hash(after), command, at.isoformat())
    made = folder / f"{number:06d}.undo"
    half = folder / f".{made.name}"
    half.write_bytes(msgspec.json.encode(head) + b"\n" + before)
    half.chmod(0o600)
    half.replace(made)
    for old in names[: len(names) + 1 - MOST]:
        old.unlink(missing_ok=True)
    return made


def kept(path: Path) -> bytes | None:
    """The bytes that a file had before its last edit; none where none is kept."""
    last = last_kept(path)
    return last.before if last else None


def forget(one: Kept) -> None:
    """Keep an edit no longer, since it is undone."""
    one.file.unlink(missing_ok=True)


def last_kept(path: Path) -> Kept | None:
    """The last edit of a file that is kept and can be read."""
    return next(iter(all_kept(path)), None)


def all_kept(path: Path) -> list[Kept]:
    """The edits of a file that are kept and can be read, the last one first."""
    try:
        return [one for name in reversed(_names(_folder(path))) if (one := _read(name))]
    except OSError:
        return []


def _read(file: Path) -> Kept | None:
    try:
        line, _, before = file.read_bytes().partition(b"\n")
        head = msgspec.json.decode(line, type=Head)
    except (OSError, ValueError):
        return None
    return Kept(head, before, file) if head.schema == _FORMAT else None


def _names(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(one for one in folder.iterdir() if one.suffix == ".undo" and one.stem.isdecimal())


def _folder(path: Path) -> Path:
    """The folder of a file's edits: its name, and a hash of where it lies."""
    where = os.path.realpath(path)
    return _home() / f"{Path(where).stem[:60]}-{_hash(os.fsencode(where))[:16]}"


def _home() -> Path:
    """The folder of all undo files: that of the XDG base directories, or of Windows."""
    state = os.environ.get("XDG_STATE_HOME", "")
    if state and Path(state).is_absolute():
        return Path(state) / "rcm" / "undo"
    local = os.environ.get("LOCALAPPDATA", "")
    if sys.platform == "win32" and local:
        return Path(local) / "rcm" / "undo"
    return Path.home() / ".local" / "state" / "rcm" / "undo"


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
