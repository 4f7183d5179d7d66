"""Folders that are written in: held against other runs of rcm, and synced so that a new name survives a power cut."""

import errno
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from rcmcli.model.refusal import Refusal
from rcmcli.store.shelf import shown
from rcmcli.words import filled, writing

try:
    import fcntl
except ImportError:  # Windows has no such lock: there nothing is swept that another run might still need
    fcntl = None  # type: ignore[assignment]

_TRIES = 200
_PAUSE = 0.05  # seconds; a folder is held for as long as some files take to be synced
_NOT_SYNCED = (errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EISDIR, errno.EACCES)  # no disk, or no right to read it


class Held:
    """The folders of a run that no other run writes in meanwhile; a file system may know no such thing."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._folders: set[Path] = set()

    def __contains__(self, folder: Path) -> bool:
        return folder in self._folders

    @property
    def folders(self) -> frozenset[Path]:
        """The folders that are held."""
        return frozenset(self._folders)

    def hold(self, folders: Iterable[Path], *, wait: bool = True) -> None:
        """Hold these folders too, in one order for all runs. Raises `Refusal` where another run does not let go."""
        for folder in sorted(set(folders) - self._folders):
            if self._stack.enter_context(_lock(folder, _TRIES if wait else 1)):
                self._folders.add(folder)

    def let_go(self) -> None:
        """Hold no folder any more."""
        self._stack.close()
        self._folders.clear()


@contextmanager
def _lock(folder: Path, tries: int) -> Iterator[bool]:
    """A folder locked for as long as the block lasts; False where that cannot be had."""
    try:
        handle = os.open(folder, os.O_RDONLY) if fcntl else -1
    except OSError:
        handle = -1
    try:
        yield handle >= 0 and _locked(handle, folder, tries)
    finally:
        if handle >= 0:
            with suppress(OSError):
                os.close(handle)


def _locked(handle: int, folder: Path, tries: int) -> bool:
    for attempt in range(tries):
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if attempt + 1 < tries:
                time.sleep(_PAUSE)
        except OSError:
            return False
        else:
            return True
    raise Refusal(filled(writing.FOLDER_HELD, folder=shown(folder)), writing.FOLDER_HELD_HINT, code=3)


def sync(folder: Path) -> None:
    """Make the names in a folder last. Raises `OSError` where the disk fails, not where there is no such thing."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _NOT_SYNCED:
            raise


def drop(path: Path) -> bool:
    """Take a file away, tried twice: it may be open elsewhere for a moment. False where it is still there."""
    for _ in range(2):
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue
        return True
    return False
