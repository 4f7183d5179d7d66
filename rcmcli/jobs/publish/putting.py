"""Where a document goes, and how it gets there: written whole, or only said."""

from pathlib import Path

from rcmcli.desk.checking import tell_errors
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN
from rcmcli.desk.seeing import PUBLIC
from rcmcli.desk.writing import put
from rcmcli.format_table import FORMATS
from rcmcli.jobs.publish.request import Request
from rcmcli.model.file_name import file_name
from rcmcli.model.refusal import Refusal
from rcmcli.store import shelf
from rcmcli.store.reading import Reading
from rcmcli.store.writing.targets import file_named
from rcmcli.store.writing.write import check_target
from rcmcli.words import filled, publishing


def target_of(request: Request, reading: Reading, ours: bytes, *names: str) -> Path | None:
    """Where to write: as asked, else what these names make, with the form's ending; none for standard output."""
    asked, endings = request.output, FORMATS[request.form].endings
    if asked == STDIN:
        return None
    path = file_named(file_name(*names, ending=endings[0]) if asked is None else asked)
    check_target(path, source=Path(reading.label), ours=ours, force=request.force)
    if path.suffix.lower() not in ("", *endings):
        hint = filled(publishing.DOCUMENT_NAME_HINT, ending=endings[0])
        raise Refusal(filled(publishing.NOT_A_DOCUMENT_NAME, path=shelf.shown(path), form=request.form), hint)
    return path


def put_document(
    data: bytes, target: Path | None, request: Request, reading: Reading, ours: bytes, console: Console
) -> None:  # fmt: skip
    """Write a document where it goes, and say so, and what is wrong in the file that it is made of."""
    if target is None:
        console.write_bytes(data)
    elif request.dry_run:
        console.tell(publishing.WOULD_WRITE_DOCUMENT, path=shelf.shown(target), bytes=len(data))
    else:
        put({target: data}, console, source=Path(reading.label), ours=ours, force=request.force)
        console.tell(publishing.WRITTEN, path=shelf.shown(target), bytes=len(data))
        tell_errors(reading, console, named=request.audience != PUBLIC)
