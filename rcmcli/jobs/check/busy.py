"""Busy: the calendar files of `rcm check --busy`, whose they are, and what of them could not be read."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.viewing import find_party, seat_of
from rcmcli.model.agenda import EMPTY, Agenda
from rcmcli.model.calendar import Busy
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.places import of_zone
from rcmcli.store.reading import Reading
from rcmcli.store.shelf import shown
from rcmcli.words import busy, filled

if TYPE_CHECKING:
    from rcmcli.store.busy import BusyCalendar
    from rcmcli.store.busy.reader import Trouble

_MOST_REMARKS = 20


class BusyFile(msgspec.Struct, frozen=True):
    """A calendar file as the command names it, with its party and the addresses of its owner."""

    path: str
    party: str
    owners: tuple[str, ...] = ()


def files_of(files: Sequence[str], names: Sequence[str], owners: Sequence[str]) -> tuple[BusyFile, ...]:
    """Each file with its party and its owner: one for all of them, or one for each. Raises `Refusal` for any other number."""
    if not files and (names or owners):
        raise Refusal((busy.MISSING if names else busy.AS_ALONE), busy.ALONE_HINT)
    if files and not names:
        raise Refusal(busy.ALONE, busy.ALONE_HINT)
    for many, sentence in ((names, busy.UNPAIRED), (owners, busy.AS_UNPAIRED)):
        if len(many) > 1 and len(many) != len(files):
            raise Refusal(filled(sentence, files=len(files), parties=len(many)))
    parties = names if len(names) > 1 else [*names] * len(files)
    addresses = owners if len(owners) > 1 else [*owners, ""][:1] * len(files)
    return tuple(
        BusyFile(path, name, tuple(filter(None, map(str.strip, as_.split(",")))))
        for path, name, as_ in zip(files, parties, addresses, strict=True)
    )


def busy_of(files: Sequence[BusyFile], readings: Sequence[Reading], console: Console) -> tuple[Busy, ...]:
    """When parties are busy, as their calendar files say. Raises `Refusal` for files that are nobody's, or unreadable."""
    agendas = [reading.agenda for reading in readings if reading.agenda] or [EMPTY]
    return tuple(one for file in files for one in _of_file(file, agendas, console))


def _of_file(file: BusyFile, agendas: Sequence[Agenda], console: Console) -> Iterator[Busy]:
    from rcmcli.store.busy import read_busy

    party, agenda = _party(file.party, agendas)
    seats = seat_of(party, agenda, console, said=False)
    if not seats:
        console.tell(busy.NO_SEAT, party=party.name)
    place = seats[0] if seats else of_zone(agenda.timezone)
    days = [on for one in agendas for on in one.dates]
    if not days:
        return
    path = Path(file.path)
    found = read_busy(path, days, place.zone, file.owners)
    _tell(found, shown(path), place.name.pick(console.language), console)
    yield from (Busy(party, one.start, one.end, one.title, shown(path), one.tentative) for one in found.entries)


def _party(name: str, agendas: Sequence[Agenda]) -> tuple[Party, Agenda]:
    """The party of a name, and the first agenda that knows it."""
    for agenda in agendas[:-1]:
        try:
            return find_party(name, agenda), agenda
        except Refusal:
            continue
    return find_party(name, agendas[-1]), agendas[-1]


def _tell(found: "BusyCalendar", path: str, place: str, console: Console) -> None:
    """Say what could not be read as it is written, each cause once, with the first entry that it holds for."""
    causes: dict[Text, list[Trouble]] = {}
    for one in found.troubles:
        causes.setdefault(one.why, []).append(one)
    for why, those in list(causes.items())[:_MOST_REMARKS]:
        title = those[0].title or busy.NAMELESS
        sentence = busy.TROUBLE if len(those) == 1 else busy.TROUBLES
        console.tell(sentence, path=path, line=those[0].line, title=title, why=why, count=len(those) - 1)
    if len(causes) > _MOST_REMARKS:
        more = len(causes) - _MOST_REMARKS
        console.tell(busy.ONE_MORE if more == 1 else busy.MORE, path=path, count=more)
    if found.floating:
        console.tell(busy.FLOATING, path=path, count=found.floating, place=place)
    for address in found.strangers:
        console.tell(busy.STRANGER, path=path, address=one_line(address)[:60])
    if found.empty:
        console.tell(busy.EMPTY, path=path)
