"""A screen that is drawn again and again in its place, as long as somebody looks at it; a terminal is left as it was found."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rcmcli.desk.console import Console
from rcmcli.desk.streams import silence
from rcmcli.model.page import Line
from rcmcli.words import following, say

_ENTER, _LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
_HOME, _TO_END_OF_LINE, _TO_END = "\x1b[H", "\x1b[K", "\x1b[J"
_LEAST = 4  # lines of a terminal


def can_redraw() -> bool:
    """Whether what is printed goes to a terminal that can be drawn on."""
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


@contextmanager
def drawn(console: Console) -> Iterator[Callable[[list[Line]], None]]:
    """Gives what draws a page over the one before, on a screen of its own."""
    sys.stdout.write(_ENTER)
    try:
        yield lambda page: _draw(page, console)
    finally:
        sys.stdout.write(_LEAVE)
        sys.stdout.flush()


def printed(page: list[Line], console: Console) -> bool:
    """Print a page and an empty line; whether there is still somebody to read it."""
    try:
        sys.stdout.write(console.as_shown([*page, ()]))
        sys.stdout.flush()
    except BrokenPipeError:
        silence(sys.stdout)
        return False
    return True


def has_reader() -> bool:
    """Whether the other end of a pipe is still open; true where that cannot be told."""
    import select

    if not hasattr(select, "poll"):
        return True
    try:
        poll = select.poll()
        poll.register(sys.stdout.fileno(), 0)
        return not any(event & select.POLLERR for _, event in poll.poll(0))
    except (OSError, ValueError):
        return True


def _draw(page: list[Line], console: Console) -> None:
    height = max(_LEAST, shutil.get_terminal_size().lines)
    if len(page) > height:
        left = len(page) - height + 1
        page = [*page[: height - 1], ((say(following.MORE_LINES, console.language, count=left), "dim"),)]
    lines = console.as_shown(page).rstrip("\n").split("\n")
    sys.stdout.write(_HOME + "\n".join(line + _TO_END_OF_LINE for line in lines) + _TO_END)
    sys.stdout.flush()
