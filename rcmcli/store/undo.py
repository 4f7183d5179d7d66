"""Undo: the bytes that a file had before the last edit that rcm made of it."""

from pathlib import Path


def kept(path: Path) -> bytes | None:
    """The bytes before the last edit of a file, none where no edit of it is remembered."""
    kept_bytes: dict[Path, bytes] = {}
    return kept_bytes.get(path)
