"""The streams of a run: there from the start, and no fault of anybody's where a reader closes one early."""

import codecs
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import IO

PLAIN = "rcm-plain"  # how a letter that an encoding lacks is written


def _plain(error: UnicodeError) -> tuple[str, int]:
    """Letters without their accents, and a question mark for what is none; for ñ too, which is a letter of its own."""
    from unicodedata import normalize

    assert isinstance(error, UnicodeEncodeError)
    letters = error.object[error.start : error.end]
    below = (normalize("NFD", one)[0] if one.isalpha() and one not in "ñÑ" else "?" for one in letters)
    return "".join(one if one.isascii() else "?" for one in below), error.end


codecs.register_error(PLAIN, _plain)


def prepare() -> None:
    """Started with `>&-` Python has no stream at all: what is printed goes nowhere. No letter is one too many for it."""
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115 - it stays open to the end
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - it stays open to the end
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - it stays open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=PLAIN)


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
