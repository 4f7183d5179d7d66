"""The streams of a run: there from the start, and no fault of anybody's where a reader closes one early."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import IO


def prepare() -> None:
    """Started with `>&-` Python has no stream at all: what is printed goes nowhere. No letter is one too many for it."""
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115 - it stays open to the end
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - it stays open to the end
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - it stays open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


@contextmanager
def until_closed(stream: IO[str]) -> Iterator[None]:
    """Whoever closes the pipe has read enough: the rest goes nowhere, and the exit code is what it would have been."""
    try:
        yield
    except BrokenPipeError:
        silence(stream)


def silence(stream: IO[str]) -> None:
    """Lead a stream nowhere."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        return
