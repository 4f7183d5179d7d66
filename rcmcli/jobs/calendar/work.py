"""The calendars that `rcm export ics` is to write: whose, where, and beside which calendar of before."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from rcmcli.calendars import state
from rcmcli.calendars.entries import left_out, one_by_one
from rcmcli.calendars.lines import is_address
from rcmcli.desk.console import Console
from rcmcli.desk.editions import schedule_of
from rcmcli.desk.long_work import MAKING, watched
from rcmcli.desk.parties import each_party
from rcmcli.desk.seeing import PUBLIC
from rcmcli.desk.viewing import find_party
from rcmcli.formats.ics import Form, scope_of
from rcmcli.jobs.calendar.before import read_calendar, with_before
from rcmcli.jobs.calendar.request import CalendarRequest, Job
from rcmcli.model.agenda import Agenda
from rcmcli.model.file_name import FileNames, address_of, file_name
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import Text, one_line
from rcmcli.store import shelf
from rcmcli.store.writing.targets import file_named
from rcmcli.words import common, exporting, filled, publishing


class Folder(NamedTuple):
    """The folder of several calendars, the names that are still free in it, and its calendars of single entries."""

    path: Path
    names: FileNames
    kept: dict[str, state.State]


class Work(msgspec.Struct, frozen=True):
    """Every calendar that is asked for, and whether they are public; the items that none can hold, each with the name of
    the sentence that says why."""

    jobs: tuple[Job, ...]
    left_out: tuple[tuple[str, Text], ...]
    public: bool


def work_of(name: str, agenda: Agenda, console: Console, languages: Sequence[str], request: CalendarRequest) -> Work:
    """The calendars to write, each with what it continues. Raises `Refusal` before anything is written."""
    folder = _folder(name, request)
    if request.feed and not is_address(request.feed):
        raise Refusal(filled(publishing.NO_ADDRESS, url=one_line(request.feed)[:80]), exporting.FEED_ADDRESS_HINT)
    jobs: list[Job] = []
    omitted: dict[tuple[str, Text], None] = {}
    for party in watched(MAKING, _parties(agenda, console, request), console):
        schedule = schedule_of(
            name, agenda, console, languages, party=party, days=request.days, audience=request.audience
        )
        omitted.update(dict.fromkeys(left_out(schedule)))
        who = find_party(party, agenda) if party else None
        for piece in _pieces(schedule, who, (name, *_marks(who, request)), folder, request):
            jobs.append(with_before(piece, request))
    return Work(tuple(jobs), tuple(omitted), request.audience == PUBLIC)


def _parties(agenda: Agenda, console: Console, request: CalendarRequest) -> list[str]:
    """For whom: everyone together, one party, or each that takes part; those that nobody knows are said."""
    return [*each_party(agenda, console, exporting.NO_CALENDAR_FOR)] if request.each else [request.party]


def _folder(name: str, request: CalendarRequest) -> Folder | None:
    """The folder of several files; none where there is to be one file."""
    if not (request.each or request.split):
        return None
    if request.output == "-":
        raise Refusal(exporting.MANY_TO_STDOUT)
    path = Path(file_name(name, "calendars") if request.output is None else request.output)
    if path.exists() and not path.is_dir():
        raise Refusal(filled(common.NOT_A_FOLDER, folder=shelf.shown(path)))
    kept = _single_entries(Path(request.since) if request.since else path) if request.split else {}
    return Folder(path, FileNames(kept), kept)


def _marks(who: Party | None, request: CalendarRequest) -> Iterator[str]:
    """What tells a calendar from the others of its agenda: whose it is, which day, for the public."""
    if who:
        yield f"for={who.code}"
    yield from (f"day={day}" for day in request.days)
    if request.audience == PUBLIC:
        yield PUBLIC


def _pieces(
    schedule: Schedule, who: Party | None, parts: tuple[str, ...], folder: Folder | None, request: CalendarRequest
) -> Iterator[Job]:
    """The calendar whole, or one for each of its entries."""
    zone = who.seat.zone if who and who.seat else ""
    form = Form(scope=scope_of(*parts), first_zone=zone, local=request.local, feed=request.feed)
    if folder and request.split:
        yield from _split(schedule, form, parts, folder, request)
    else:
        path = folder.path / _name(parts, folder) if folder else single(parts, request)
        yield Job(path, schedule, _fed(form, path, request))


def _split(
    schedule: Schedule, form: Form, parts: tuple[str, ...], folder: Folder, request: CalendarRequest
) -> Iterator[Job]:
    """A file for each entry, the one that had it before if there is one; entries that are gone have one too, to say so."""
    kept = _kept(folder, form.scope)
    for entry, alone in one_by_one(schedule):
        if entry.uid in kept:
            name, scope = kept.pop(entry.uid)
        else:
            item = f"item={alone.days[0].items[0].id}"
            name, scope = _name((*parts, item), folder), f"{form.scope}; {item}"
        path = folder.path / name
        yield Job(path, alone, _fed(msgspec.structs.replace(form, scope=scope), path, request))
    nothing = msgspec.structs.replace(schedule, days=())
    for name, scope in kept.values():
        path = folder.path / name
        yield Job(path, nothing, _fed(msgspec.structs.replace(form, scope=scope), path, request))


def _kept(folder: Folder, scope: str) -> dict[str, tuple[str, str]]:
    """The files of single entries of a calendar: by the identity of the entry, name and scope of its file."""
    of_scope = ((name, old) for name, old in folder.kept.items() if old.scope.startswith(f"{scope}; item="))
    return {uid: (name, old.scope) for name, old in of_scope for uid in old.entries}


def _single_entries(folder: Path) -> dict[str, state.State]:
    """The calendars of single entries that lie in a folder, by file name."""
    found: dict[str, state.State] = {}
    for path in sorted(folder.glob("*.ics")) if folder.is_dir() else ():
        try:
            before = read_calendar(path) if path.is_file() else None
        except (state.Damaged, OSError):
            continue
        if before and "; item=" in before.scope:
            found[path.name] = before
    return found


def single(parts: tuple[str, ...], request: CalendarRequest) -> Path | None:
    """Where one calendar is written: as asked, else by its name and marks; none for standard output."""
    if request.output == "-":
        return None
    return file_named(_name(parts) if request.output is None else request.output)


def _name(parts: tuple[str, ...], folder: Folder | None = None) -> str:
    """The file name of a calendar, one that no other of its folder has: `2021-09-rcm-sacm-MX-day1.ics`."""
    stem, *marks = parts
    words = (mark.removeprefix("for=").removeprefix("item=").replace("day=", "day") for mark in marks)
    return (folder.names.free if folder else file_name)(stem, *words, ending=".ics")


def _fed(form: Form, path: Path | None, request: CalendarRequest) -> Form:
    """A feed of several files: the address of each is below the one that was given."""
    if request.feed.endswith("/") and path:
        return msgspec.structs.replace(form, feed=f"{request.feed}{address_of(path.name)}")
    return form
