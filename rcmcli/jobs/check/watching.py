"""Watching: what `rcm check` finds, told anew at each change of a file while somebody edits it."""

import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path

from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.desk.screen import can_redraw, drawn, has_reader, printed
from rcmcli.jobs.check.paths import files_named
from rcmcli.jobs.check.request import DocumentOptions
from rcmcli.jobs.check.telling import Told
from rcmcli.model.page import Line
from rcmcli.model.refusal import Refusal
from rcmcli.reports import FOR_PROGRAMS
from rcmcli.store.writing.interrupts import raised
from rcmcli.words import checking, following, say

EVERY = 0.5  # seconds
_Signature = tuple[tuple[str, int, int, int], ...]


def refuse_mixture(paths: Sequence[str], documents: DocumentOptions, output_format: str) -> None:
    """Refuse what cannot be watched: standard input, what is mended or marked meanwhile, the formats for programs."""
    if STDIN in paths:
        raise Refusal(checking.WATCH_STDIN)
    if documents.edits or documents.marked or output_format in FOR_PROGRAMS:
        raise Refusal(checking.WATCH_ALONE)


def watch(paths: Sequence[str], look: Callable[[Console], Told], console: Console) -> int:
    """Show what is found until somebody ends it: drawn in its place on a terminal, in a pipe a page at each change."""
    quiet = Console(console.language, quiet=True)  # remarks would stand on the screen that is drawn
    seen: object = None
    page: list[Line] = []
    with raised(), drawn(console) if can_redraw() else nullcontext() as draw:
        while True:
            files = _signature(paths)
            is_new = files is not None and (files, console.room) != seen
            if is_new:
                page, seen = _page(look(quiet), console), (files, console.room)
            if draw:
                draw(page if files else [*_stale(console), *page])
            elif (is_new and not printed(page, console)) or not has_reader():
                return 0
            time.sleep(EVERY)


def _page(told: Told, console: Console) -> list[Line]:
    """The sum first, so that it is on any screen, then the findings."""
    head: list[Line] = [((told.last, "title"),), ((say(checking.WATCHING, console.language), "dim"),), ()]
    return [*head, *told.page]


def _stale(console: Console) -> list[Line]:
    return [((say(following.UNREAD_NOW, console.language), "error"),)]


def _signature(paths: Sequence[str]) -> _Signature | None:
    """What tells one state of the files from another; none while one of them is not there, as between two steps of an editor."""
    named = files_named(paths)
    if any(isinstance(one, Refusal) for one in named):
        return None
    try:
        stats = [(str(path), path.stat()) for path in named if isinstance(path, Path)]
    except OSError:
        return None
    return tuple((name, one.st_mtime_ns, one.st_size, one.st_ino) for name, one in stats)
