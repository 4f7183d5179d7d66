"""A time in a notation of another paper, as a change that writes it in the agenda's own."""

from rcmcli.model.change import Write
from rcmcli.model.span import Path


def mended_time(path: Path, words: str) -> tuple[Write, ...]:
    """The canonical notation of a time that can be read in one way only; nothing where it could mean another."""
    from rcmcli.reading.spelled import mended

    time = mended(words)
    return (Write(path, str(time)),) if time else ()
