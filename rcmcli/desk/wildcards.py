"""Wildcards: `agendas\\*.toml` as the files of that name, which the shells of Windows leave to each program."""

from collections.abc import Iterable
from glob import glob


def expanded(words: Iterable[str]) -> list[str]:
    """The words of a command line with the files that a pattern among them means; what fits no file stays as it is."""
    return [one for word in words for one in (sorted(glob(word)) if _is_pattern(word) else ()) or (word,)]


def _is_pattern(word: str) -> bool:
    """Whether a word may be one of files: a star alone, or in words of a title, is not."""
    return "*" in word and not word.startswith("-") and any(sign in word for sign in ("*.", "/", "\\"))
