"""Writing what was asked for, and saying what an earlier run had left half done there."""

from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from rcmcli.desk.console import Console
from rcmcli.model.refusal import Refusal
from rcmcli.store.reading import read_bytes
from rcmcli.store.shelf import shown
from rcmcli.store.writing.write import write_together
from rcmcli.words import filled, import_report, writing

FATAL = frozenset({"F101", "F102", "F104", "F105", "F107"})  # a file that rcm has made has none of these


def read_back(text: str, fatal: Container[str] = FATAL) -> None:
    """Refuse what rcm could not read itself: nothing of it may reach a disk."""
    faults = [fault for fault in read_bytes(text.encode(), "-").faults if fault.code in fatal]
    if faults:
        why = filled(import_report.FAULT, code=faults[0].code, why=faults[0].says)
        raise Refusal(filled(import_report.UNREADABLE_OURS, why=why), code=3)


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
