"""What is due or coming, in every calendar of activities and every agenda; and how much stands in each calendar."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import msgspec

from rcmcli import directory
from rcmcli.desk.console import Console
from rcmcli.desk.seeing import PUBLIC, viewer_of
from rcmcli.desk.settings import here
from rcmcli.desk.viewing import find_party, takes_part
from rcmcli.jobs.programme.opening import agendas_beside, read_each
from rcmcli.jobs.programme.showing import laid_out
from rcmcli.model.activities import Activities
from rcmcli.model.agenda import Agenda
from rcmcli.model.programme import Row
from rcmcli.model.text import LANGUAGES
from rcmcli.programme import people_of
from rcmcli.programme.choosing import Stand, is_dated, order_of, stand_of
from rcmcli.programme.meetings import deadlines_of_meeting, meeting_of
from rcmcli.screens.programmes import CalendarRow, row_of
from rcmcli.store import shelf
from rcmcli.store.reading import Reading
from rcmcli.visibility.activities import activities_seen
from rcmcli.words import programmes

_SHOWN: tuple[Stand, ...] = ("overdue", "next", "later")


class Standing(msgspec.Struct, frozen=True):
    """The rows that stand alike on the date that is asked about."""

    stand: Stand
    rows: tuple[Row, ...]


class Coming(msgspec.Struct, frozen=True):
    """What is due or coming, in order, and how many others have no date."""

    stands: tuple[Standing, ...]
    undated: int


def coming(party: str, day: date, console: Console) -> Coming:
    """What is overdue, next or later on a date, for everyone or for one party. Raises `Refusal` where there is no folder of either."""
    rows = [row for row in _rows(party, console) if row.status not in ("done", "cancelled", "postponed")]
    found: dict[Stand, list[Row]] = {}
    for row in sorted(rows, key=order_of):
        found.setdefault("next" if _is_asked_for_now(row) else stand_of(row, day), []).append(row)
    stands = tuple(Standing(stand, tuple(found[stand])) for stand in _SHOWN if stand in found)
    return Coming(stands, len(found.get("open", ())))


def listed_in(folder: Path | None, console: Console) -> list[CalendarRow]:
    """A row for each calendar of a folder; what is no row, a file that cannot be trusted or a folder without any, is told."""
    if folder is None:
        console.tell(programmes.LIST_NOWHERE)
        return []
    listed = [row for reading in read_each(folder, console) if (row := _listed(reading, console))]
    if not listed:
        console.tell(programmes.LIST_EMPTY, folder=shelf.shown(folder))
    return listed


def _listed(reading: Reading, console: Console) -> CalendarRow | None:
    calendar = reading.usable_activities
    if calendar is None:
        console.tell(programmes.NOT_LISTED, label=reading.shown)
        return None
    programme = laid_out(reading.id, calendar, agendas_beside(reading), [console.language], "")
    return row_of(reading.id, calendar, sum(map(is_dated, programme.rows())), console.language)


def _is_asked_for_now(row: Row) -> bool:
    return row.sort == "deadline" and row.when.period.word == "as soon as possible"


def _rows(party: str, console: Console) -> Iterator[Row]:
    """Everything of every file; a meeting that an activity names is that activity."""
    calendars, agendas = shelf.find_calendars(here()), shelf.find_shelf(here())
    if calendars is None and agendas is None:
        console.tell(programmes.NEXT_NOWHERE)
        return
    readings = list(read_each(calendars, console)) if calendars else []
    _refuse_unknown(party, readings)
    named: set[str] = set()
    for reading in readings:
        calendar = reading.usable_activities
        if calendar is None:
            console.tell(programmes.LEFT_UNREAD, label=reading.shown)
            continue
        whose = party if directory.find(party, people_of(calendar)) else ""
        told = calendar if whose == party else _for_everyone(calendar)
        rows = laid_out(reading.id, told, agendas_beside(reading), LANGUAGES, whose).rows()
        named |= {row.agenda for row in rows}
        yield from rows
    for reading in read_each(agendas, console) if agendas else ():
        agenda = reading.usable
        if agenda:
            yield from _of_meeting(reading.id, agenda, party, known=reading.id in named)
        else:
            console.tell(programmes.LEFT_UNREAD, label=reading.shown)


def _for_everyone(calendar: Activities) -> Activities:
    """What a party sees that a calendar does not know: what everyone does."""
    return activities_seen(calendar, viewer_of(people_of(calendar), None, PUBLIC), lambda _: True)


def _refuse_unknown(party: str, readings: Sequence[Reading]) -> None:
    """Refuse a party that neither the directory nor any calendar knows."""
    known = (one.usable_activities for one in readings)
    if party and not any(directory.find(party, people_of(one)) for one in known if one):
        find_party(party)


def _of_meeting(name: str, agenda: Agenda, party: str, *, known: bool) -> Sequence[Row]:
    reader = directory.find(party, agenda) if party else None
    if party and not (reader and takes_part(reader, agenda)):
        return ()
    due = (
        row
        for row, deadline in zip(deadlines_of_meeting(name, agenda), agenda.deadlines, strict=True)
        if reader is None or directory.admits(deadline.parties, reader, agenda) is not False
    )
    return (*(() if known else (meeting_of(name, agenda),)), *due)
