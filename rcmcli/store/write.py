"""Writing: a file is whole and new, or as it was. Written beside its place, synced, then put there in one step."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from rcmcli.model.refusal import Refusal
from rcmcli.store.shelf import shown
from rcmcli.words import text

_MARGIN = 4096


def write(path: Path, data: bytes, *, source: Path | None = None, ours: bytes = b"", force: bool = False) -> None:
    """Put `data` at `path`. Raises `Refusal` for a folder, a device, the `source` itself, or a foreign file.

    A file counts as our own if `ours` occurs near its beginning or its end; others are replaced only with `force`.
    """
    write_together({path: data}, source=source, ours=ours, force=force)


def write_together(
    files: Mapping[Path, bytes | None],
    *,
    source: Path | None = None,
    ours: bytes | Mapping[Path, bytes] = b"",
    force: bool = False,
    inside: Path | None = None,
) -> None:
    """Put each file's data at its path, or take the file away where there is none: all of them, or none.

    With `inside`, a target that does not lie in that folder, links followed, is refused before anything is written,
    and folders that are missing on the way are made. `ours` may say for each file what marks it as our own.
    """
    if inside is not None:
        _refuse_outside(files, inside)
    for path in files:
        if inside is None or path.parent.is_dir():
            check_target(path, source=source, ours=ours if isinstance(ours, bytes) else ours[path], force=force)
    staged: list[tuple[str, Path]] = []
    path = Path()
    try:
        for path, data in files.items():
            if data is None:
                path.unlink(missing_ok=True)
                continue
            if inside is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            staged.append(_stage(path, data))
        while staged:
            os.replace(*staged[0])
            del staged[0]
    except OSError as error:
        raise Refusal(
            text("cannot write", path=shown(path), reason=error.strerror or type(error).__name__), code=3
        ) from error
    finally:
        for name, _ in staged:
            Path(name).unlink(missing_ok=True)


def _refuse_outside(files: Mapping[Path, bytes | None], inside: Path) -> None:
    root = Path(os.path.realpath(inside))
    for path in files:
        if not Path(os.path.realpath(path)).is_relative_to(root):
            raise Refusal(text("target outside", path=shown(path), folder=shown(inside)))


def check_target(path: Path, *, source: Path | None = None, ours: bytes = b"", force: bool = False) -> None:
    """Raise the `Refusal` that writing to `path` would raise before anything is written."""
    try:
        _refuse_target(path, source)
        foreign = path.exists() and not force and ours not in _margins(path)
    except OSError as error:
        raise Refusal(text("cannot write", path=shown(path), reason=error.strerror or "")) from error
    if foreign:
        raise Refusal(text("target foreign", path=shown(path)), text("force"))


def _refuse_target(path: Path, source: Path | None) -> None:
    if "\0" in str(path):
        raise Refusal(text("cannot write", path=shown(path), reason="NUL"))
    if path.is_dir():
        raise Refusal(text("target is folder", path=shown(path)))
    if path.exists() and not path.is_file():
        raise Refusal(text("target not regular", path=shown(path)))
    if source and path.exists() and source.exists() and path.samefile(source):
        raise Refusal(text("target is source", path=shown(path)))
    if not path.parent.is_dir():
        raise Refusal(text("no folder", path=shown(path.parent)))


def _margins(path: Path) -> bytes:
    """The first and the last few kilobytes of a file."""
    with open(path, "rb") as file:
        first = file.read(_MARGIN)
        file.seek(max(0, path.stat().st_size - _MARGIN))
        return first + file.read(_MARGIN)


def _stage(path: Path, data: bytes) -> tuple[str, Path]:
    """The data written beside its place and synced: the name that it has there, and the place."""
    target = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return name, target


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
