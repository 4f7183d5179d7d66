"""Watching: where a meeting stands, for the screen of its room, drawn again in its place; in a pipe a page at each change."""

import time
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime, timedelta

from rcmcli.desk.console import Console
from rcmcli.desk.screen import can_redraw, drawn, has_reader, printed
from rcmcli.desk.timing import now
from rcmcli.jobs.follow.standing import Outlook, outlook
from rcmcli.model import clock
from rcmcli.model.page import WIDEST, Line
from rcmcli.model.progress import Progress
from rcmcli.model.refusal import Refusal
from rcmcli.screens import digits
from rcmcli.store.reading import read
from rcmcli.store.writing.interrupts import raised
from rcmcli.words import following, say

_MINUTE = 60
_Signature = tuple[int, int, int]


class _Source:
    """The agenda, read again when its file changes; one that cannot be read stays as it was, and that is told."""

    def __init__(self, first: Outlook, tz: Sequence[str], quiet: Console) -> None:
        self.outlook = first
        self.is_stale = False
        self._tz, self._quiet = tz, quiet
        self._seen = self._signature()

    def refresh(self) -> None:
        """Look whether the file is another one, and read it."""
        path, seen = self.outlook.reading.path, self._signature()
        if path is None or (seen == self._seen and seen is not None):
            return
        try:
            reading = read(path)
            self.is_stale = reading.usable is None
            if reading.usable is not None:
                self.outlook = outlook(reading, reading.usable, self._tz, self._quiet)
            self._seen = seen
        except Refusal:
            self.is_stale = True

    def _signature(self) -> _Signature | None:
        path = self.outlook.reading.path
        try:
            found = path.stat() if path else None
        except OSError:
            return None
        return (found.st_mtime_ns, found.st_size, found.st_ino) if found else None


def watch(
    first: Outlook,
    since: datetime | None,
    every: int,
    tz: Sequence[str],
    console: Console,
    quiet: Console,
    *,
    json: bool,
) -> int:
    """Show where the meeting stands until somebody ends it; the clock runs from `since` where that is given."""
    source, begun, last = _Source(first, tz, quiet), time.monotonic(), ""
    with raised(), drawn(console) if can_redraw() and not json else nullcontext() as draw:
        while True:
            source.refresh()
            instant = now() if since is None else since + timedelta(seconds=int(time.monotonic() - begun))
            progress = source.outlook.at(instant)
            page = source.outlook.page(progress, console, json=json)
            if source.is_stale and not json:
                page.append(((say(following.UNREAD_NOW, console.language), "error"),))
            if draw:
                draw([*_clock(instant, source.outlook, console), *page])
            elif last != (told := _told(progress, source)):
                last = told
                if not printed(page, console):
                    return 0
            elif not has_reader():
                return 0
            time.sleep(min(every, _MINUTE - instant.second))


def _clock(instant: datetime, seen: Outlook, console: Console) -> list[Line]:
    """The hour at the meeting's place, large, and an empty line."""
    hour = clock.seen_from(instant, seen.agenda.timezone).clock
    return [*digits.render(hour, console.room or WIDEST), ()]


def _told(progress: Progress, source: _Source) -> str:
    """What a page says, without what changes from minute to minute."""
    standing = [
        (one.sheet.date, one.entry.id, one.entry.start, one.entry.end, str(one.entry.title))
        for one in (*progress.running, *progress.untimed, *progress.coming)
    ]
    return repr((progress.state, progress.late, len(progress.running), standing, source.is_stale))
