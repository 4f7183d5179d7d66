"""A part of a set: one file, made ready beside its place, with the rights of the file that it replaces."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec

from rcmcli.model.refusal import Refusal
from rcmcli.store.shelf import shown
from rcmcli.store.writing.journal import Entry, known_by, new_at, old_at
from rcmcli.words import filled, writing

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_SYSTEM = ("security.", "trusted.")  # extended attributes that the system gives by itself


class Part(msgspec.Struct, frozen=True):
    """One file of a set: its place, links followed; its new bytes, none where it is taken away; its number.

    `expected` are the bytes that an edit began from; `existed` whether there was a file.
    """

    target: Path
    content: bytes | None
    token: str
    number: int
    existed: bool
    expected: bytes | None = None

    @property
    def folder(self) -> Path:
        """The folder in which all that belongs to it stands."""
        return self.target.parent

    @property
    def entry(self) -> Entry:
        """What the journal says of it."""
        holds = "" if self.content is None else known_by(self.content)
        return Entry(self.target.name, self.number, self.existed, holds)

    def stage(self) -> None:
        """Write the new bytes beside their place and keep the old ones aside; both are synced."""
        before = os.stat(self.target) if self.existed else None
        if self.content is not None:
            with created(self._new, 0o600 if before else 0o666) as file:
                file.write(self.content)
                if before:
                    self._keep(before)
        if before:
            _set_aside(self.target, self._old)

    def place(self) -> None:
        """Put it in its place in one step. Raises `Refusal` where the old file is not the one any more that was meant."""
        if self.existed:
            self._look_again(self.target)
        elif os.path.lexists(self.target):
            raise Refusal(filled(writing.TARGET_FOREIGN, path=shown(self.target)), writing.FORCE_HINT)
        if self.content is not None:
            os.replace(self._new, self.target)
        elif self.existed:
            self.target.unlink()
        if self.existed:
            self._look_again(self._old)

    @property
    def _new(self) -> Path:
        return new_at(self.folder, self.token, self.number)

    @property
    def _old(self) -> Path:
        return old_at(self.folder, self.token, self.number)

    def _look_again(self, path: Path) -> None:
        """Refuse to overwrite what somebody has written since; the last look is at the very file that was replaced."""
        if self.expected is not None and path.read_bytes() != self.expected:
            raise Refusal(filled(writing.CHANGED_MEANWHILE, path=shown(self.target)), writing.AGAIN_HINT)

    def _keep(self, before: os.stat_result) -> None:
        """Give the new file the owner, the group, the mode and the attributes of the old one.

        An edit that cannot keep them is refused. What is exported may change its owner; a group that cannot be kept
        leaves its new one no more rights than everybody has.
        """
        mode = before.st_mode & 0o777
        if not self._give_away(before):
            if self.expected is not None:
                raise Refusal(filled(writing.OWNER_NOT_KEPT, path=shown(self.target)), writing.BY_HAND_HINT, code=3)
            mode = mode & 0o707 | (mode & 0o007) << 3
        os.chmod(self._new, mode)
        for name in _attributes(self.target):
            try:
                os.setxattr(self._new, name, os.getxattr(self.target, name))
            except OSError:
                if self.expected is not None and not name.startswith(_SYSTEM):
                    raise

    def _give_away(self, before: os.stat_result) -> bool:
        """Give the new file its old owner and group; False where the system does not allow the one that matters."""
        mine = os.stat(self._new)
        if not hasattr(os, "chown") or (mine.st_uid, mine.st_gid) == (before.st_uid, before.st_gid):
            return True
        for owner in (before.st_uid,) if self.expected is not None else (before.st_uid, -1):
            try:
                os.chown(self._new, owner, before.st_gid)
            except PermissionError:
                continue
            return True
        return False


@contextmanager
def created(path: Path, mode: int) -> Iterator[BinaryIO]:
    """A new file to be written, synced at the end of the block."""
    with os.fdopen(os.open(path, _NEW, mode), "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _set_aside(target: Path, old: Path) -> None:
    """The old file under a second name; a copy of it where a file can have only one."""
    try:
        os.link(target, old)
    except OSError:
        old.unlink(missing_ok=True)
        with created(old, 0o600) as file:
            file.write(target.read_bytes())
            os.chmod(old, stat.S_IMODE(os.stat(target).st_mode))


def _attributes(target: Path) -> list[str]:
    """The names of a file's extended attributes; none where the system or the disk knows no such thing."""
    try:
        return os.listxattr(target) if hasattr(os, "listxattr") else []
    except OSError as error:
        if error.errno in (errno.ENOTSUP, errno.EPERM, errno.EACCES):
            return []
        raise
