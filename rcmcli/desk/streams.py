"""The streams of a run: there from the start, and no fault of anybody's where a reader closes one early."""

import codecs
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import IO

ASCII = str.maketrans(
    {"─": "-", "•": "*", "·": ".", "–": "-", "—": "-", "−": "-", "…": "...", "●": "*",
     "█": "#", "▓": "+", "░": "-", "×": "x",
     "\u00a0": " ", "“": '"', "”": '"', "«": '"', "»": '"', "’": "'", "→": "->"}
)  # fmt: skip
PLAIN = "rcm-plain"  # how an encoding is to write what it lacks


def _plain(error: UnicodeError) -> tuple[str, int]:
    """What stands in for characters that an encoding lacks, and where to go on."""
    assert isinstance(error, UnicodeEncodeError)
    return "".join(map(_plain_sign, error.object[error.start : error.end])), error.end


def _plain_sign(sign: str) -> str:
    """A plain sign, or the letter without its accent; else a question mark, and for ñ too, which is a letter of its own."""
    from unicodedata import normalize

    if ord(sign) in ASCII:
        return sign.translate(ASCII)
    below = normalize("NFD", sign)[0] if sign.isalpha() and sign not in "ñÑ" else "?"
    return below if below.isascii() else "?"


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
