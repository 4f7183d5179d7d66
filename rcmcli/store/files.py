"""Files as they are read: ordinary ones only, and never more of them than anybody wants."""

import errno
import os
import stat
from pathlib import Path

from rcmcli.model.failure import reason_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, shortened
from rcmcli.store.shelf import shown
from rcmcli.words import text

_HANDED_OVER = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")  # what a shell has opened: `rcm check <(…)`


def read_start(path: Path, most: int) -> bytes:
    """The bytes of a file, `most` of them and one more at most. Raises `OSError`.

    Raises `Refusal` for a pipe, a device or a socket, which may keep its reader waiting for ever.
    """
    mode = os.stat(path).st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode) and not str(path).startswith(_HANDED_OVER):
        raise Refusal(text("target not regular", path=shown(path)), text("pipe hint") if stat.S_ISFIFO(mode) else None)
    with open(path, "rb") as file:
        return file.read(most + 1)


def unreadable(path: Path, error: OSError | ValueError) -> Refusal:
    """The refusal of a file that is not there or may not be read."""
    name = shortened(str(path), 200)
    if isinstance(error, FileNotFoundError):
        says = Text(en=f"there is no file {name}", es=f"no existe el archivo {name}")
    elif isinstance(error, IsADirectoryError):
        says = Text(en=f"{name} is a folder, not an agenda", es=f"{name} es una carpeta, no un orden del día")
    else:
        why = reason_of(error)
        says = Text(en=f"{name} cannot be read: {why.pick('en')}", es=f"no se puede leer {name}: {why.pick('es')}")
    return Refusal(says)
