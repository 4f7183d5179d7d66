"""Writing what was asked for, and saying what an earlier run had left half done there."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from rcmcli.desk.console import Console
from rcmcli.store.shelf import shown
from rcmcli.store.writing.write import write_together
from rcmcli.words import writing


def put(
    files: Mapping[Path, bytes | None],
    console: Console,
    *,
    source: Path | None = None,
    ours: bytes = b"",
    force: bool = False,
    inside: Path | None = None,
) -> None:
    """Put the files in their places, all or none, as `write_together` does."""
    tell_put_back(write_together(files, source=source, ours=ours, force=force, inside=inside), console)


def tell_put_back(paths: Iterable[Path], console: Console) -> None:
    """Say which files are again as they were before a run that was killed while it wrote them."""
    for path in paths:
        console.tell(writing.PUT_BACK, path=shown(path))
