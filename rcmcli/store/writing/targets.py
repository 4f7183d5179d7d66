"""Targets: where rcm may write, told before anything is written."""

import os
from pathlib import Path

from rcmcli.model.failure import reason_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.store.shelf import shown
from rcmcli.words import common, filled, writing

_MARGIN = 4096


def check_target(
    path: Path, *, source: Path | None = None, ours: bytes = b"", force: bool = False, is_held: bool = False
) -> None:
    """Raise the `Refusal` that writing to `path` would raise before anything is written.

    A file counts as our own if `ours` occurs near its beginning or its end; others are replaced only with `force`. Until
    its folder `is_held`, another run may just have given it a second name, to keep it aside.
    """
    try:
        _refuse_place(path, source)
        if path.exists() and not force:
            if ours not in _margins(path):
                raise Refusal(filled(writing.TARGET_FOREIGN, path=shown(path)), writing.FORCE_HINT)
            refuse_to_replace(path, writing.FORCE_HINT, is_held=is_held)
    except OSError as error:
        raise Refusal(filled(writing.CANNOT_WRITE, path=shown(path), reason=reason_of(error))) from error


def file_named(name: str) -> Path:
    """The file that a name of the command line means. Raises `Refusal` for none, and for one that only a folder has."""
    path = Path(name)
    if os.path.basename(name) in ("", "."):
        raise Refusal(filled(writing.TARGET_IS_FOLDER, path=shown(path)))
    return path


def check_within(path: Path, folder: Path) -> bool:
    """Whether the folder that a path stands in is there; raises `Refusal` for a path that leads out of `folder`."""
    try:
        if Path(os.path.realpath(folder)) in Path(os.path.realpath(path)).parents:
            return path.parent.is_dir()
    except OSError as error:
        raise Refusal(filled(writing.CANNOT_WRITE, path=shown(path), reason=reason_of(error))) from error
    raise Refusal(filled(writing.TARGET_OUTSIDE, path=shown(path), folder=shown(folder)))


def refuse_to_replace(path: Path, hint: Text, *, is_held: bool = True) -> None:
    """Refuse a file that is write-protected, whoever asks, or that has other names: these would keep the old bytes."""
    found = path.stat()
    if not found.st_mode & 0o200 or not os.access(path, os.W_OK):
        raise Refusal(filled(writing.WRITE_PROTECTED, path=shown(path)), hint, code=3)
    if is_held and found.st_nlink > 1:
        raise Refusal(filled(writing.SEVERAL_NAMES, path=shown(path), count=found.st_nlink), hint, code=3)


def _refuse_place(path: Path, source: Path | None) -> None:
    if "\0" in str(path):
        raise Refusal(filled(writing.CANNOT_WRITE, path=shown(path), reason="NUL"))
    target = Path(os.path.realpath(path))
    if path.is_dir():
        raise Refusal(filled(writing.TARGET_IS_FOLDER, path=shown(path)))
    if _is_there(path) and not path.is_file():
        raise Refusal(filled(common.NOT_A_FILE, path=shown(path)))
    if source and path.exists() and source.exists() and path.samefile(source):
        raise Refusal(filled(writing.TARGET_IS_SOURCE, path=shown(path)))
    folder = target.parent if path.is_symlink() else path.parent
    if not folder.is_dir():
        raise Refusal(filled(writing.NO_FOLDER, path=shown(folder)), writing.NO_FOLDER_HINT)


def _is_there(path: Path) -> bool:
    """Whether a path leads to something. Raises `OSError` for what leads nowhere, such as a loop of links."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def _margins(path: Path) -> bytes:
    """The first and the last few kilobytes of a file."""
    with open(path, "rb") as file:
        first = file.read(_MARGIN)
        file.seek(max(0, path.stat().st_size - _MARGIN))
        return first + file.read(_MARGIN)
