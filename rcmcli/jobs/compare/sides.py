"""The two versions, read: agenda files as they are or were, papers as `rcm import` reads them, by the clock of the other."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import msgspec

from rcmcli import places
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN, open_agenda, opened, shelf_above, shelf_here
from rcmcli.importers.kinds import KINDS
from rcmcli.jobs.compare.request import UNDO, Asked
from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.change import Insert
from rcmcli.model.draft import Pair
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text
from rcmcli.store import guard, shelf
from rcmcli.store.files import read_start, unreadable
from rcmcli.store.history import at_revision
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.store.undo import kept
from rcmcli.words import comparing, filled, imported

if TYPE_CHECKING:
    from rcmcli.importers.ledger import Assumed
    from rcmcli.importers.papers import Imported, Wishes

_PAPERS = (*KINDS, "ics", "doc", "rtf")
_MOST_TOLD = 20  # assumptions about one paper
_NEEDED = ("timezone", "date")  # without them no hour of a paper is an instant


class _Uncertain(Refusal):
    """The refusal of a paper whose hours are no instants, since it does not say a clock or a date."""


class Side(msgspec.Struct, frozen=True):
    """One version, read: the agenda in it, without ids that nobody wrote, for these tell nothing of which item is which.

    The `remarks` say how a paper was read.
    """

    asked: Asked
    id: str
    agenda: Agenda
    path: Path | None = None
    is_paper: bool = False
    remarks: tuple[Text, ...] = ()


def read_sides(asked: tuple[Asked, Asked], console: Console) -> tuple[Side, Side]:
    """Both versions. Raises `Refusal` for what cannot be read, and says what to do."""
    old, new = asked
    for one in asked:
        if one.revision and Path(one.name).suffix.lower().removeprefix(".") in _PAPERS:
            raise Refusal(filled(comparing.PAPER_ALONE, name=one.name))
    if old.is_nothing or (_is_paper(old) and not new.is_nothing):
        try:
            later = _side(new, None, console)
        except _Uncertain:  # a paper too: the old one may say what it does not
            earlier = _side(old, None, console)
            return earlier, _side(new, earlier, console)
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
    return shelf.on_disk(Path(name)) if shelf.looks_like_path(name) else shelf.find(name, shelf_above())


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
    made = written(_titled(source.imported, other.agenda.title if other else Text(any=Path(asked.name).stem)))
    reading = read_bytes(made.text.encode(), asked.label, shelf.id_of(Path(asked.name).stem))
    agenda = opened(reading, console, is_old=True)
    items, lost = sum(len(day.items) for day in agenda.days), len(not_understood(source.imported.entries))
    read = filled(comparing.PAPER_READ, name=asked.label, items=items, lost=lost)
    remarks = (read, *_assumed(asked, source.imported.assumed, wishes))
    return Side(asked, reading.id, _bare(agenda), is_paper=True, remarks=remarks)


def _assumed(asked: Asked, assumed: "Sequence[Assumed]", wishes: "Wishes") -> Iterator[Text]:
    """How the paper was read where it does not say so itself: what the other version says, and what rcm took it for."""
    from rcmcli.jobs.importing.telling import is_missing, why_of

    zone = filled(imported.ZONE_GIVEN, place=wishes.zone.name) if wishes.zone else None
    year = filled(imported.YEAR_GIVEN, year=wishes.year)
    for one in [one for one in assumed if not is_missing(one)][:_MOST_TOLD]:
        if one.why == zone and wishes.zone:
            yield filled(comparing.PAPER_CLOCK, name=asked.label, place=wishes.zone.name)
        elif one.why == year:
            yield filled(comparing.PAPER_YEAR, name=asked.label, year=wishes.year)
        else:
            why = Text(**{language: why_of(one, language) for language in LANGUAGES})
            yield filled(comparing.PAPER_ASSUMED, name=asked.label, why=why)


def _titled(made: "Imported", title: Text) -> "Imported":
    """A paper that names no meeting, under the title of the other version or the name of its file."""
    if "title" not in made.missing:
        return made
    pairs = (Pair("title", title), *(pair for pair in made.draft.pairs if pair.key != "title"))
    return msgspec.structs.replace(made, draft=msgspec.structs.replace(made.draft, pairs=pairs))


def _refuse_uncertain(asked: Asked, missing: tuple[str, ...]) -> None:
    lacks = [one for one in missing if one in _NEEDED]
    if lacks:
        words = filled(comparing.PAPER_UNCERTAIN, name=asked.label, missing=", ".join(lacks))
        raise _Uncertain(words, filled(comparing.PAPER_HINT, name=quote(asked.name)))


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
