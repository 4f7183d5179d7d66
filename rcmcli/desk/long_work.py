"""Long work: counted as it goes, shown on a terminal once it has taken half a second, and said where Ctrl-C ends it."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sized
from time import monotonic
from types import FrameType
from typing import Any, NamedTuple, TypeVar

from rcmcli.desk.console import Console
from rcmcli.model.text import Text
from rcmcli.words import say, working

_UNNOTICED, _BETWEEN = 0.5, 0.1  # seconds: until it is shown, and from one look of the bar to the next
_CLEAN = "\r\x1b[2K\x1b[?25h"  # the line of the bar is empty again, the cursor is back
_STOPS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
_Handler = Callable[[int, FrameType | None], Any]
Thing = TypeVar("Thing")


class Work(NamedTuple):
    """What is done, as the bar calls it, and how far it came, `{done}` of `{total}`, where it is stopped."""

    doing: Text
    stopped: Text


READING = Work(working.READING, working.READING_STOPPED)
CHECKING = Work(working.CHECKING, working.CHECKING_STOPPED)
LINES = Work(working.LINES, working.LINES_STOPPED)
PAGES = Work(working.PAGES, working.PAGES_STOPPED)
MAKING = Work(working.MAKING, working.MAKING_STOPPED)
PLANNING = Work(working.PLANNING, working.PLANNING_STOPPED)
TIDYING = Work(working.TIDYING, working.TIDYING_STOPPED)
CONVERTING = Work(working.CONVERTING, working.CONVERTING_STOPPED)


def watched(work: Work, things: Iterable[Thing], console: Console, total: int = 0) -> Iterator[Thing]:
    """The same things, each counted when the next one is asked for; `total` is how many, where they cannot say it.

    One thing alone is not counted, nor are the parts of one that is counted with others.
    """
    total = len(things) if isinstance(things, Sized) else total
    if total < 2 or isinstance(signal.getsignal(signal.SIGINT), _Answer):
        yield from things
        return
    count = _Count(work, total, console)
    before = _heed(count)
    try:
        for one in things:
            yield one
            count.step()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        count.hide()


def numbered(number: int, language: str) -> str:
    """A number with its thousands set off as a language does: `1,000`, `1.000`."""
    return f"{number:,}".replace(",", "." if language == "es" else ",")


class _Count:
    """How much of some work is done."""

    def __init__(self, work: Work, total: int, console: Console) -> None:
        self._work, self._total, self._console = work, total, console
        self._done, self._begun, self._drawn = 0, monotonic(), 0.0
        self._bar: Any = None  # of rich, once it is shown
        self._can_show = not console.quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    def step(self) -> None:
        """Count one more, and show it where that is due."""
        self._done += 1
        if self._can_show:
            now = monotonic()
            if now - self._begun > _UNNOTICED and now - self._drawn > _BETWEEN:
                self._drawn = now
                self._draw()

    def hide(self) -> None:
        """Take the bar from the terminal."""
        if self._bar is not None:
            self._bar.stop()

    def cleaned(self) -> str:
        """What takes the bar from a terminal at once."""
        return "" if self._bar is None else _CLEAN

    def last_words(self) -> str:
        """How far the work came, if it took a while."""
        if self._console.quiet or monotonic() - self._begun < _UNNOTICED:
            return ""
        return say(self._work.stopped, self._console.language, **self._facts()) + "\n"

    def _facts(self) -> dict[str, str]:
        language = self._console.language
        return {"done": numbered(self._done, language), "total": numbered(self._total, language)}

    def _draw(self) -> None:
        if self._bar is None:
            self._bar = _bar(say(self._work.doing, self._console.language), self._total)
        self._bar.update(0, completed=self._done, counted="{done} / {total}".format_map(self._facts()))
        self._bar.start()
        self._bar.refresh()


def _heed(count: _Count) -> dict[int, _Handler]:
    """Let the signals that end a run say first how far the work is; gives what answered them before."""
    if threading.current_thread() is not threading.main_thread():
        return {}
    before = {number: handler for number in _STOPS if callable(handler := signal.getsignal(number))}
    for number, handler in before.items():
        signal.signal(number, _Answer(count, handler))
    return before


class _Answer:
    """What answers a signal: it says how far the work is, in the process that counts it alone, before the run is ended."""

    def __init__(self, count: _Count, before: _Handler) -> None:
        self._count, self._before, self._owner = count, before, os.getpid()

    def __call__(self, number: int, frame: FrameType | None) -> None:
        if os.getpid() == self._owner:
            _write(self._count.cleaned() + (self._count.last_words() if number == signal.SIGINT else ""))
        self._before(number, frame)


def _write(words: str) -> None:
    """Write on standard error past its buffer, in the midst of whose write the run may be."""
    try:
        os.write(sys.stderr.fileno(), words.encode(getattr(sys.stderr, "encoding", None) or "utf-8", "replace"))
    except (OSError, ValueError):
        return


def _bar(doing: str, total: int) -> Any:
    """A bar of rich on standard error, of which nothing is left once it is stopped."""
    from rich.console import Console as Terminal
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    words, counted = TextColumn("{task.description}"), TextColumn("{task.fields[counted]}")
    columns = (words, BarColumn(bar_width=None), counted, TimeRemainingColumn())
    terminal = Terminal(stderr=True, no_color=True)  # colours mean something else
    bar = Progress(*columns, console=terminal, transient=True, auto_refresh=False, redirect_stdout=False, expand=True)
    bar.add_task(doing, total=total, counted="")
    return bar
