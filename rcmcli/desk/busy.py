"""Busy: the calendar files of `rcm check --busy`, whose they are, and what of them could not be read."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rcmcli.desk.console import Console
from rcmcli.desk.viewing import find_party, seat_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Busy
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.places import of_zone
from rcmcli.store.reading import Reading
from rcmcli.store.shelf import shown
from rcmcli.words import say, text

if TYPE_CHECKING:
    from rcmcli.store.busy import BusyCalendar

_NOBODY = Agenda(format=1, title=Text(), timezone="UTC")
_MOST_REMARKS = 20


def busy_of(
    files: Sequence[str], names: Sequence[str], readings: Sequence[Reading], console: Console
) -> tuple[Busy, ...]:
    """When parties are busy, as their calendar files say. Raises `Refusal` for files that are nobody's, or unreadable."""
    if not files and not names:
        return ()
    agendas = [reading.agenda for reading in readings if reading.agenda] or [_NOBODY]
    return tuple(one for file, name in _paired(files, names) for one in _of_file(file, name, agendas, console))


def _paired(files: Sequence[str], names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each file with the name of its party."""
    if not files:
        raise Refusal(text("busy missing"), text("busy alone hint"))
    if not names:
        raise Refusal(text("busy alone"), text("busy alone hint"))
    if len(names) not in (1, len(files)):
        raise Refusal(text("busy unpaired", files=len(files), parties=len(names)))
    return zip(files, names if len(names) > 1 else [names[0]] * len(files), strict=True)


def _of_file(file: str, name: str, agendas: Sequence[Agenda], console: Console) -> Iterator[Busy]:
    from rcmcli.store.busy import read_busy

    party, agenda = _party(name, agendas)
    seats = seat_of(party, agenda, console, said=False)
    if not seats:
        console.tell("busy no seat", party=party.name.pick(console.language))
    place = seats[0] if seats else of_zone(agenda.timezone)
    days = [day.date for one in agendas for day in one.days]
    if not days:
        return
    path = Path(file)
    found = read_busy(path, min(days), max(days), place.zone)
    _tell(found, shown(path), place.name.pick(console.language), console)
    yield from (Busy(party, one.start, one.end, one.title, shown(path)) for one in found.entries)


def _party(name: str, agendas: Sequence[Agenda]) -> tuple[Party, Agenda]:
    """The party of a name, and the first agenda that knows it."""
    for agenda in agendas[:-1]:
        try:
            return find_party(name, agenda), agenda
        except Refusal:
            continue
    return find_party(name, agendas[-1]), agendas[-1]


def _tell(found: "BusyCalendar", path: str, place: str, console: Console) -> None:
    """Say which entries could not be read as they are written."""
    for one in found.troubles[:_MOST_REMARKS]:
        title = one.title or say("busy nameless", console.language)
        console.tell("busy trouble", path=path, line=one.line, title=title, why=one.why.pick(console.language))
    if len(found.troubles) > _MOST_REMARKS:
        console.tell("busy more", path=path, count=len(found.troubles) - _MOST_REMARKS)
    if found.floating:
        console.tell("busy floating", path=path, count=found.floating, place=place)
