"""The journal of a set of files: what undoes it, should the run that writes it be killed half-way.

While a set changes places, each of its folders holds a journal of the files there. The first of these, the head, decides:
as long as it stands the set is undone by whoever comes next; once it is gone the set is whole, and what is left beside
the files is swept. A journal names files of its own folder only, so that none can reach another.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from rcmcli.model.pattern import later
from rcmcli.model.refusal import Refusal
from rcmcli.store.writing.folders import Held, drop, sync

_OURS = later(r"\.rcm-([0-9a-f]{16})(?:-[0-9]+\.(?:new|old)|\.set)")


class Entry(msgspec.Struct, frozen=True):
    """A file of the set: its name, its number, whether it was there before, and what the set makes of it.

    `holds` is what its new bytes are known by; empty where it is taken away.
    """

    name: str
    number: int
    existed: bool
    holds: str


class Journal(msgspec.Struct, frozen=True):
    """What a set does in one folder, and where its head is from here; the head knows all `folders` from there."""

    head: str
    entries: tuple[Entry, ...]
    folders: tuple[str, ...] = ()


def journal_at(folder: Path, token: str) -> Path:
    """Where the journal of a set stands in a folder."""
    return folder / f".rcm-{token}.set"


def new_at(folder: Path, token: str, number: int) -> Path:
    """Where a file of the set is made ready."""
    return folder / f".rcm-{token}-{number}.new"


def old_at(folder: Path, token: str, number: int) -> Path:
    """Where the file that it replaces is kept until the set is whole."""
    return folder / f".rcm-{token}-{number}.old"


def known_by(content: bytes) -> str:
    """What the bytes of a file are known by."""
    from hashlib import sha256

    return sha256(content).hexdigest()


def undo(folder: Path, token: str, entries: Iterable[Entry]) -> Iterator[Path]:
    """Put back what these entries changed, unless somebody has changed it since; gives the files put back."""
    for entry in entries:
        target, old = folder / entry.name, old_at(folder, token, entry.number)
        if not _is_as_we_put_it(target, entry):
            continue
        if not entry.existed:
            target.unlink(missing_ok=True)
            yield target
        elif old.exists():
            os.replace(old, target)
            yield target


def sweep(folder: Path, token: str) -> None:
    """Take away what a set has left in a folder."""
    for name, owner in _left_in(folder):
        if owner == token:
            drop(folder / name)


def is_left_in(folder: Path) -> bool:
    """Whether a set has left something in a folder."""
    return bool(_left_in(folder))


def recover(folder: Path, held: Held) -> list[Path]:
    """Undo what killed runs have left half done in a folder that is held, and sweep it; gives the files put back."""
    back: list[Path] = []
    for token in sorted({token for _, token in _left_in(folder)}):
        try:
            back += _recover(folder, token, held)
        except (OSError, Refusal):  # another run is at it, or the disk fails: a later one will see to it
            continue
    return back


def _recover(folder: Path, token: str, held: Held) -> list[Path]:
    """Undo a set if its head still stands, in all its folders; the head goes first of what is swept."""
    here = _read(journal_at(folder, token))
    head = (folder / here.head).resolve() if here else folder
    whole = _read(journal_at(head, token)) if here else None
    folders = [(head / name).resolve() for name in whole.folders] if whole else []
    held.hold(folders, wait=False)
    if not all(each in held for each in folders):
        return []
    back: list[Path] = []
    for each in folders:
        part = _read(journal_at(each, token))
        back += undo(each, token, part.entries if part else ())
        sync(each)
    if drop(journal_at(head, token)):
        for each in (folder, *folders):
            sweep(each, token)
    return back


def _is_as_we_put_it(target: Path, entry: Entry) -> bool:
    """Whether a file still is what the set made of it; never one of another folder."""
    if Path(entry.name).name != entry.name:
        return False
    if not entry.holds:
        return not os.path.lexists(target)
    return target.is_file() and not target.is_symlink() and known_by(target.read_bytes()) == entry.holds


def _left_in(folder: Path) -> list[tuple[str, str]]:
    """The names of what sets have left in a folder, each with its set."""
    found = ((name, _OURS.fullmatch(name)) for name in sorted(os.listdir(folder)))
    return [(name, match[1]) for name, match in found if match]


def _read(path: Path) -> Journal | None:
    """A journal; none where there is none, or where its run was killed before it had written it."""
    try:
        return msgspec.json.decode(path.read_bytes() if path.is_file() else b"", type=Journal)
    except (OSError, msgspec.DecodeError):
        return None
