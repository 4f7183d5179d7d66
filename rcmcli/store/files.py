"""Files as they are read: ordinary ones only, and never more of them than anybody wants."""

import errno
import os
import stat
from itertools import islice
from pathlib import Path

from rcmcli.model.failure import reason_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import shortened
from rcmcli.store.shelf import folder_named, shown
from rcmcli.words import common, filled, opening

_MOST_BESIDE = 1_000  # files of a folder that are looked at for a name that was meant
_ALIKE = 0.8
_HANDED_OVER = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")  # what a shell has opened: `rcm check <(…)`


def read_start(path: Path, most: int) -> bytes:
    """The bytes of a file, `most` of them and one more at most. Raises `OSError`.

    Raises `Refusal` for a pipe, a device or a socket, which may keep its reader waiting for ever.
    """
    mode = os.stat(path).st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode) and not str(path).startswith(_HANDED_OVER):
        raise Refusal(filled(common.NOT_A_FILE, path=shown(path)), common.PIPE_HINT if stat.S_ISFIFO(mode) else None)
    with open(path, "rb") as file:
        return file.read(most + 1)


def unreadable(path: Path, error: OSError | ValueError) -> Refusal:
    """The refusal of a file that is not there or may not be read."""
    name = shortened(str(path), 200)
    if isinstance(error, FileNotFoundError):
        near = _nearest(path)
        hint = filled(common.DID_YOU_MEAN, near=shortened(near, 200)) if near else None
        return Refusal(filled(opening.NO_SUCH_FILE, path=name), hint)
    if isinstance(error, IsADirectoryError):
        return folder_named(name)
    return Refusal(filled(opening.CANNOT_READ, path=name, reason=reason_of(error)))


def _nearest(path: Path) -> str:
    """The file beside one that is not there whose name is nearly the same; empty where there is none."""
    from difflib import get_close_matches

    try:
        beside = list(islice(path.parent.iterdir(), _MOST_BESIDE))
    except (OSError, ValueError):
        return ""
    stem = path.stem.casefold()
    names = [each.name for each in beside if each.suffix == path.suffix]
    others = [each.name for each in beside if stem and each.stem.casefold() == stem]  # only the ending is another
    found = get_close_matches(path.name, names, 1, _ALIKE) or get_close_matches(path.name, others, 1, 0)
    return str(path.with_name(found[0])) if found else ""
