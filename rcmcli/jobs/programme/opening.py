"""Opening a calendar of activities: from what the user wrote, or did not write, to the calendar and what stands beside it."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN, read_stdin, unreadable
from rcmcli.desk.settings import here
from rcmcli.model.activities import Activities
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Nowhere, Refusal
from rcmcli.model.text import one_line
from rcmcli.programme import AgendaOf
from rcmcli.store import shelf
from rcmcli.store.reading import Reading, read
from rcmcli.words import filled, opening, programmes


def open_calendar(name: str, console: Console, stdin_name: str = STDIN) -> tuple[Reading, Activities]:
    """Find and read the calendar; one that is chosen where none is named is said, one too faulty to trust is refused."""
    path = None if name == STDIN else find_calendar(name) if name else _chosen(console)
    reading = read(path) if path else read_stdin(stdin_name)
    if reading.activities is None and (reading.agenda or reading.partial):
        label = reading.shown
        raise Refusal(filled(programmes.IS_AN_AGENDA, label=label), filled(programmes.IS_AN_AGENDA_HINT, label=label))
    if reading.usable_activities is None:
        from rcmcli.desk.checking import tell_faults  # all checks: loaded only where there is something to tell

        tell_faults(reading, console)
        raise unreadable(reading)
    if reading.faults:
        console.tell(opening.FINDINGS, label=reading.shown)
    return reading, reading.usable_activities


def find_calendar(name: str) -> Path:
    """The file that `name` means: a path, a calendar's id, a file of that name here, or the unique beginning of an id.

    Raises `Refusal`.
    """
    if shelf.looks_like_path(name):
        return shelf.on_disk(Path(name))
    above, wanted = folder_above(), shelf.id_of(name)
    ids = {path: shelf.id_of(path.name) for path in shelf.files(above)} if above else {}
    exact = [path for path, found in ids.items() if found == wanted]
    if not exact and (own := shelf.file_here(name)):
        return own
    folder = above or folder_here()
    begun = exact or [path for path, found in ids.items() if found.startswith(wanted)]
    if len(begun) == 1:
        return begun[0]
    named = ", ".join(path.stem for path in (begun or ids))
    if begun:
        raise Refusal(filled(programmes.SEVERAL_CALENDARS, name=one_line(name)[:60], ids=named))
    folder_shown = shelf.shown(folder)
    hint = filled(programmes.CALENDARS_ARE, ids=named) if named else None
    raise Refusal(filled(programmes.NO_SUCH_CALENDAR, name=one_line(name)[:60], folder=folder_shown), hint)


def folder_above() -> Path | None:
    """The folder of the calendars, here or above, if there is one."""
    return shelf.find_calendars(here())


def folder_here() -> Path:
    """The same; raises `Refusal` where there is none."""
    folder = folder_above()
    if folder is None:
        raise Nowhere(programmes.NO_CALENDARS)
    return folder


def is_named(name: str) -> bool:
    """Whether a name that may be an agenda's means a calendar of activities.

    A file is what it holds. An id is the calendar's where it is the whole of it, or where no agenda begins so; a whole id that
    both have is refused.
    """
    if not name or name == STDIN:
        return False
    if shelf.looks_like_path(name):
        path = shelf.on_disk(Path(name))
        return path.suffix == ".toml" and path.is_file() and read(path).activities is not None
    wanted = shelf.id_of(name)
    ours, theirs = _ids(shelf.find_calendars(here())), _ids(shelf.find_shelf(here()))
    if wanted in ours and wanted in theirs:
        raise Refusal(filled(programmes.BOTH, name=one_line(name)), filled(programmes.BOTH_HINT, name=one_line(name)))
    if wanted in ours or wanted in theirs:
        return wanted in ours
    if own := shelf.file_here(name):
        return read(own).activities is not None
    return any(one.startswith(wanted) for one in ours) and not any(one.startswith(wanted) for one in theirs)


def agendas_beside(reading: Reading) -> AgendaOf:
    """The agendas of the shelf beside a calendar, by id; none where there is no such file, or it cannot be read."""
    own = shelf.beside(reading.path) if reading.path else None
    folder = own or shelf.find_shelf(here())
    paths = {shelf.id_of(path.name): path for path in shelf.files(folder)} if folder else {}

    @cache
    def found(name: str) -> Agenda | None:
        try:
            return read(paths[name]).usable if name in paths else None
        except Refusal:
            return None

    return found


def read_each(folder: Path, console: Console) -> Iterator[Reading]:
    """Every file of a folder; one that cannot be read is said, and hides no other."""
    for path in shelf.files(folder):
        try:
            yield read(path)
        except Refusal:
            console.tell(programmes.LEFT_UNREAD, label=shelf.shown(path))


def _ids(folder: Path | None) -> set[str]:
    return {shelf.id_of(path.name) for path in shelf.files(folder)} if folder else set()


def _chosen(console: Console) -> Path:
    """The calendar of the folder whose name comes last: the latest year."""
    folder = folder_here()
    paths = [path for path in shelf.files(folder) if path.stem[:1].isdigit()] or shelf.files(folder)
    if not paths:
        raise Nowhere(programmes.NO_CALENDARS)
    console.tell(programmes.SHOWING, id=shelf.id_of(paths[-1].name))
    return paths[-1]


def languages_of(asked: Sequence[str], calendar: Activities, console: Console) -> tuple[str, ...]:
    """The languages asked for, else the first of the calendar, unless the user has one of his own."""
    return tuple(asked) or (console.on_paper(calendar.languages),)
