"""The files that `rcm check` is to look at: named, in a folder, or on standard input; each once."""

from collections.abc import Sequence
from pathlib import Path

from rcmcli.desk.console import Console, refuse
from rcmcli.desk.long_work import READING, watched
from rcmcli.desk.opening import STDIN, read_stdin, shelf_here
from rcmcli.desk.settings import NAME, here
from rcmcli.jobs.check.request import DocumentOptions
from rcmcli.model.refusal import Refusal
from rcmcli.store import shelf
from rcmcli.store.reading import Reading, read
from rcmcli.words import filled, opening

_SETTINGS = (NAME, "pyproject.toml")  # beside the shelves of a workspace, and neither agenda nor calendar


def files_named(paths: Sequence[str]) -> list[Path | Refusal | None]:
    """Every file that was named, each once, None for standard input; in place of a name that names none, why."""
    found: dict[str, Path | Refusal | None] = {}
    for name in paths or _folders_here():
        try:
            files = [None] if name == STDIN else _files(name)
        except Refusal as refusal:
            found[f"\0{name}"] = refusal
            continue
        for path in files:
            found.setdefault(shelf.identity(str(path)) if path else STDIN, path)
    return list(found.values())


def read_all(
    files: Sequence[Path | Refusal | None], stdin_filename: str, console: Console, options: DocumentOptions
) -> tuple[list[Reading], bool]:
    """The files that were named, and whether some could not be read: a missing file must never be green."""
    found: list[Reading] = []
    missing = False
    for path in files if None in files else watched(READING, files, console):  # who is typing sees no bar
        try:
            if isinstance(path, Refusal):
                raise path
            found.append(_read(path, stdin_filename, console, options))
        except Refusal as refusal:
            refuse(refusal, console.language)
            missing = True
    if options.force or (options.asked and not (missing and not found)) or any(one.paper for one in found):
        from rcmcli.jobs.check.documents import refuse as refuse_options

        refuse_options(found, options)
    return found, missing


def _read(path: Path | None, stdin_filename: str, console: Console, options: DocumentOptions) -> Reading:
    """An agenda file, or a document, told by its ending; of standard input by what stands in it too."""
    if _may_be_document(path or Path(stdin_filename)):
        from rcmcli.jobs.check.documents import read_document, read_piped

        document = read_document(path, options, console) if path else read_piped(stdin_filename, options, console)
        if document:
            return document
    reading = read(path) if path else read_stdin(stdin_filename)
    if path or reading.agenda or reading.partial or reading.activities or not reading.data:
        return reading
    from rcmcli.jobs.check.documents import read_pasted

    return read_pasted(reading, options, console)


def _may_be_document(path: Path) -> bool:
    """Whether a name has an ending, and not that of an agenda; the endings of documents are loaded where one is met."""
    return path.suffix.lower() not in ("", ".toml")


def _files(name: str) -> Sequence[Path | None]:
    path = Path(name)
    if "\0" not in name and path.is_dir():
        return [shelf.from_here(one) for one in _in_folder(path)]
    if shelf.looks_like_path(name) or path.exists() or _is_document(path):
        return [shelf.on_disk(path)]
    return [shelf.from_here(_calendar(name) or shelf.find(name, shelf.find_shelf(here())))]


def _folders_here() -> list[str]:
    """The nearest shelf and the calendars of activities beside it; either alone where there is no other."""
    calendars = shelf.find_calendars(here())
    if calendars is None or not shelf.files(calendars):
        return [str(shelf_here())]
    found = shelf.find_shelf(here())
    return [*([str(found)] if found and shelf.files(found) else []), str(calendars)]


def _in_folder(folder: Path) -> list[Path]:
    """The files of a folder; of one that holds `agendas` or `calendars` theirs too, its settings being no agenda."""
    within = [folder / name for name in (shelf.FOLDER, shelf.CALENDARS) if (folder / name).is_dir()]
    own = [one for one in shelf.files(folder) if not (within and one.name in _SETTINGS)]
    found = [*own, *(path for one in within for path in shelf.files(one))]
    if not found:
        raise Refusal(filled(opening.EMPTY_SHELF, folder=shelf.shown(folder)))
    return found


def _calendar(name: str) -> Path | None:
    """The calendar of activities with this very id; an agenda whose id begins so is meant only where there is none."""
    folder = shelf.find_calendars(here())
    return (
        next((path for path in shelf.files(folder) if shelf.id_of(path.name) == shelf.id_of(name)), None)
        if folder
        else None
    )


def _is_document(path: Path) -> bool:
    """Whether a name is that of a document, be there one or not."""
    if not _may_be_document(path):
        return False
    from rcmcli.importers.kinds import KINDS

    return path.suffix.lower().removeprefix(".") in KINDS
