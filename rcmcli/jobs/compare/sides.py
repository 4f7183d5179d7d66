"""The two versions, read: agenda files as they are or were, papers as `rcm import` reads them, by the clock of the other."""

from collections.abc import Iterator
from pathlib import Path
from shlex import quote

import msgspec

from rcmcli import places
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN, open_agenda, opened, shelf_here
from rcmcli.importers.kinds import KINDS
from rcmcli.jobs.compare.request import UNDO, Asked
from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.change import Insert
from rcmcli.model.refusal import Refusal
from rcmcli.store import guard, shelf
from rcmcli.store.files import read_start, unreadable
from rcmcli.store.history import at_revision
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.store.undo import kept
from rcmcli.words import comparing, filled

_PAPERS = (*KINDS, "ics", "doc", "rtf")
_NEEDED = ("timezone", "date")  # without them no hour of a paper is an instant


class Side(msgspec.Struct, frozen=True):
    """One version, read: the agenda in it, without ids that nobody wrote, for these tell nothing of which item is which."""

    asked: Asked
    id: str
    agenda: Agenda
    path: Path | None = None
    is_paper: bool = False


def read_sides(asked: tuple[Asked, Asked], console: Console) -> tuple[Side, Side]:
    """Both versions. Raises `Refusal` for what cannot be read, and says what to do."""
    old, new = asked
    for one in asked:
        if one.revision and Path(one.name).suffix.lower().removeprefix(".") in _PAPERS:
            raise Refusal(filled(comparing.PAPER_ALONE, name=one.name))
    if old.is_nothing or (_is_paper(old) and not new.is_nothing):
        later = _side(new, None, console)
        return _side(old, later, console), later
    earlier = _side(old, None, console)
    return earlier, _side(new, earlier, console)


def _side(asked: Asked, other: Side | None, console: Console) -> Side:
    if asked.is_nothing and other:
        return msgspec.structs.replace(other, asked=asked, agenda=msgspec.structs.replace(other.agenda, days=()))
    if _is_paper(asked):
        return _paper(asked, other, console)
    if not (asked.revision or asked.file):
        reading, agenda = open_agenda(asked.name, console)
    else:
        reading = _kept(asked)
        agenda = opened(reading, console, is_old=True)
    return Side(asked, reading.id, _without_made_ids(reading, agenda), reading.path)


def _is_paper(asked: Asked) -> bool:
    return not (asked.revision or asked.file) and Path(asked.name).suffix.lower().removeprefix(".") in _PAPERS


def _kept(asked: Asked) -> Reading:
    """An earlier version of a file, or what git holds of it in another place."""
    if asked.file:
        path = Path(asked.file)
        try:
            data = read_start(path, guard.LARGEST)
        except (OSError, ValueError) as error:
            raise unreadable(path, error) from error
        return read_bytes(data, asked.label, shelf.id_of(Path(asked.name).name))
    if asked.name == STDIN:
        raise Refusal(comparing.NO_FILE_BEHIND)
    path, data = _earlier(asked)
    return read_bytes(data, asked.label, shelf.id_of(path.name))


def _earlier(asked: Asked) -> tuple[Path, bytes]:
    """The file that is meant, and the bytes that it had; one that is on the shelf no more may still be in git."""
    try:
        path = _path_of(asked.name)
    except Refusal as refusal:
        if asked.revision == UNDO or shelf.looks_like_path(asked.name):
            raise
        path = shelf_here() / f"{asked.name}.toml"
        try:
            return path, at_revision(path, asked.revision)
        except Refusal:
            raise refusal from None
    if asked.revision != UNDO:
        return path, at_revision(path, asked.revision)
    data = kept(path)
    if data is None:
        raise Refusal(filled(comparing.NO_UNDO, file=shelf.shown(path)), comparing.NO_UNDO_HINT)
    return path, data


def _path_of(name: str) -> Path:
    return shelf.on_disk(Path(name)) if shelf.looks_like_path(name) else shelf.find(name, shelf_here())


def _paper(asked: Asked, other: Side | None, console: Console) -> Side:
    """A paper; what it does not say of clock and year, the other version says."""
    from rcmcli.importers.ledger import not_understood
    from rcmcli.importers.papers import Wishes
    from rcmcli.jobs.importing.source import source_of
    from rcmcli.jobs.importing.written import written

    wishes = Wishes(speaks="es" if console.language == "es" else "en")
    if other:
        days = [day.date for day in other.agenda.days]
        zone, year = places.of_zone(other.agenda.timezone), days[0].year if days else None
        on = days[0] if len(days) == 1 else None
        wishes = msgspec.structs.replace(wishes, zone=zone, year=year, on=on)
    source = source_of(asked.name, wishes, None)
    _refuse_uncertain(asked, source.imported.missing)
    reading = read_bytes(written(source.imported).text.encode(), asked.label, shelf.id_of(Path(asked.name).stem))
    agenda = opened(reading, console, is_old=True)
    items = sum(len(day.items) for day in agenda.days)
    console.tell(comparing.PAPER_READ, name=asked.label, items=items, lost=len(not_understood(source.imported.entries)))
    for one in source.imported.assumed:
        if one.what == "timezone":
            console.tell(comparing.PAPER_CLOCK, name=asked.label, zone=agenda.timezone)
    return Side(asked, reading.id, _bare(agenda), is_paper=True)


def _refuse_uncertain(asked: Asked, missing: tuple[str, ...]) -> None:
    lacks = [one for one in missing if one in _NEEDED]
    if lacks:
        words = filled(comparing.PAPER_UNCERTAIN, name=asked.label, missing=", ".join(lacks))
        raise Refusal(words, filled(comparing.PAPER_HINT, name=quote(asked.name)))


def _without_made_ids(reading: Reading, agenda: Agenda) -> Agenda:
    """The agenda without the ids that rcm would write: where such a title comes twice, they would match the wrong ones."""
    made = {
        edit.path for fault in reading.faults if fault.code == "F103" for edit in fault.fix
        if isinstance(edit, Insert) and edit.key == "id"
    }  # fmt: skip
    return _bare(agenda, made) if made else agenda


def _bare(agenda: Agenda, made: "set[tuple[str | int, ...]] | None" = None) -> Agenda:
    def without(day: Day, d: int) -> Iterator[Day]:
        items = tuple(
            msgspec.structs.replace(item, id="") if made is None or ("day", d, "item", i) in made else item
            for i, item in enumerate(day.items)
        )
        yield msgspec.structs.replace(day, items=items)

    return msgspec.structs.replace(
        agenda, days=tuple(one for d, day in enumerate(agenda.days) for one in without(day, d))
    )
