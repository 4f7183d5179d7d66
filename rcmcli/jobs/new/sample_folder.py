"""`rcm agenda new --sample`: a folder to learn from, with an agenda that has one wrong hour and a page that walks through it."""

from pathlib import Path

from rcmcli.desk.console import Console
from rcmcli.desk.settings import here
from rcmcli.desk.writing import put
from rcmcli.jobs.new.request import Request
from rcmcli.model.refusal import Refusal
from rcmcli.store import shelf
from rcmcli.words import filled, new_agendas, writing

_SOURCE = Path(__file__).with_name("sample")
_AGENDA = "sample.toml"
_PAGES = ("README.txt", "LEEME.txt")


def make_sample(request: Request, console: Console) -> int:
    """Write the folder, where nothing is yet, and say how to begin."""
    if request != Request(request.id, languages=request.languages):
        raise Refusal(new_agendas.SAMPLE_ALONE)
    folder = Path(request.id or new_agendas.SAMPLE_FOLDER.pick(console.language))
    _refuse_there(folder)
    files: dict[Path, bytes | None] = {folder / shelf.FOLDER / _AGENDA: (_SOURCE / "agenda.toml").read_bytes()}
    files |= {folder / name: (_SOURCE / name).read_bytes() for name in _PAGES}
    put(files, console, inside=(here() / folder).parent)
    page = _PAGES[console.language == "es"]
    console.tell(new_agendas.SAMPLE_MADE, folder=shelf.shown(folder), page=page)
    return 0


def _refuse_there(folder: Path) -> None:
    """Refuse a folder that holds anything, a file of that name, and one whose own folder is not there."""
    if "\0" in str(folder):
        raise Refusal(filled(writing.CANNOT_WRITE, path=shelf.shown(folder), reason="NUL"))
    try:
        is_free = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError:
        is_free = False
    if not is_free:
        raise Refusal(filled(new_agendas.FOLDER_THERE, folder=shelf.shown(folder)), new_agendas.FOLDER_THERE_HINT)
    if not (here() / folder).parent.is_dir():
        raise Refusal(filled(writing.NO_FOLDER, path=shelf.shown((here() / folder).parent)), writing.NO_FOLDER_HINT)
