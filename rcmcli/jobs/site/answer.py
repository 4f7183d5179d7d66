"""A site: all agendas and calendars of activities as pages and calendar files that any static host can serve."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from rcmcli.calendars.lines import is_address
from rcmcli.desk.console import Console
from rcmcli.desk.long_work import MAKING, READING, watched
from rcmcli.desk.looks import look_here
from rcmcli.desk.opening import shelf_here
from rcmcli.desk.seeing import PUBLIC, unknown_keys
from rcmcli.jobs.publish.programmes import FORMS as CALENDAR_FORMS
from rcmcli.jobs.site.agendas import HTML, Entered, enter_agenda
from rcmcli.jobs.site.before import INDEX, Before
from rcmcli.jobs.site.calendars import enter_calendar
from rcmcli.jobs.site.feeds import feeds_of, parties_of
from rcmcli.jobs.site.forms import can_be_made
from rcmcli.jobs.site.request import OF_AGENDAS, OF_CALENDARS, Piece, Site, SiteRequest
from rcmcli.model.file_name import FileNames, file_name
from rcmcli.model.publication import Front
from rcmcli.model.refusal import Refusal
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import LANGUAGES, one_line
from rcmcli.store import shelf
from rcmcli.store.reading import Reading, read
from rcmcli.store.writing.manifest import NAME as MANIFEST
from rcmcli.web.site import render as render_front
from rcmcli.words import browsing, filled, publishing


class _Source(NamedTuple):
    """A file of the workspace, what it gave, and its folder in the site."""

    reading: Reading
    folder: str


def build(request: SiteRequest, before: Before, console: Console) -> Site:
    """Every file of the site. Raises `Refusal` where two agendas have one id: calendars could not tell them apart."""
    if request.url and (not is_address(request.url) or {"?", "#"} & set(request.url)):
        raise Refusal(filled(publishing.NO_ADDRESS, url=one_line(request.url)[:80]), publishing.SITE_ADDRESS_HINT)
    names = FileNames((INDEX, MANIFEST))
    left_out: dict[str, str] = {}
    sources = [*_sources(before, names, request, left_out, console)]
    agendas = [*_agendas(sources, request, console)]
    indexed = not any(isinstance(one.listed.of, Schedule) and one.listed.of.status == "draft" for one in agendas)
    calendars = [*_calendars(sources, agendas, request, console, indexed=indexed)]
    languages = request.languages or LANGUAGES
    feeds = [*feeds_of(agendas, calendars, names, request, languages)]
    front = Front(
        title=request.title or (browsing.SITE_OF_MEETINGS if calendars else browsing.SITE_TITLE),
        languages=tuple(languages),
        today=request.today,
        calendars=tuple(one.listed for one in calendars),
        agendas=tuple(one.listed for one in agendas),
        feeds=tuple(feed for feed, _, _ in feeds),
        address=request.url,
        indexed=indexed,
        look=look_here(),
    )
    pieces = {path: piece for one in (*agendas, *calendars) for path, piece in one.pieces.items()}
    pieces |= {path: piece for _, path, piece in feeds}
    return Site({**pieces, INDEX: Piece(render_front(front), HTML)}, left_out)


def _sources(
    before: Before, names: FileNames, request: SiteRequest, left_out: dict[str, str], console: Console
) -> Iterator[_Source]:
    """The files that are to be published, each with its folder; those that cannot be trusted are put among the `left_out`."""
    agendas = shelf_here()
    calendars = agendas.parent / shelf.CALENDARS
    paths = [*_by_id(shelf.files(agendas)).values()]
    paths += _by_id(shelf.files(calendars)).values() if calendars.is_dir() else ()
    drafts: list[str] = []
    folders = _folders(paths, calendars, before, names)
    for path, folder in watched(READING, folders.items(), console):
        reading = read(path)
        usable = None if _is_faulty(reading, request.audience) else reading.usable or reading.usable_activities
        if usable is None:
            left_out[shelf.shown(path)] = folder
        elif not usable.publish:
            console.tell(publishing.UNPUBLISHED, path=shelf.shown(path))
        elif reading.usable and not request.holds(reading.usable):
            drafts.append(shelf.shown(path))
        else:
            yield _Source(reading, folder)
    if drafts:
        console.tell(publishing.TOO_EARLY, count=len(drafts), paths=", ".join(drafts), status=request.status)


def _is_faulty(reading: Reading, audience: str) -> bool:
    """Whether calendars could not tell items apart, or the public might be told what was to be closed."""
    return any(fault.code == "F105" for fault in reading.faults) or (audience == PUBLIC and unknown_keys(reading) > 0)


def _by_id(paths: Sequence[Path]) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for path in paths:
        name = shelf.id_of(path.name)
        if name in found:
            raise shelf.twins(name)
        found[name] = path
    return found


def _folders(paths: Sequence[Path], calendars: Path, before: Before, free: FileNames) -> dict[Path, str]:
    """The folder of each file: called as it is, where it can be; a name that only one can have stays with the first."""
    there = before.folders
    wanted = {
        path: f"calendar-{shelf.id_of(path.name)}" if path.parent == calendars else shelf.id_of(path.name)
        for path in paths
    }
    in_turn = sorted(
        wanted.items(),
        key=lambda pair: (file_name(pair[1]) != pair[1], pair[1] not in there, pair[0].parent == calendars, pair[1]),
    )
    given = {path: free.free(name) for path, name in in_turn}
    return {path: given[path] for path in wanted}


def _agendas(sources: Sequence[_Source], request: SiteRequest, console: Console) -> Iterator[Entered]:
    asked = OF_AGENDAS if request.forms is None else request.forms
    forms = can_be_made(asked, console)
    for reading, folder in watched(MAKING, [one for one in sources if one.reading.usable], console):
        if reading.usable:
            yield enter_agenda(reading, reading.usable, folder, request, forms, console)


def _calendars(
    sources: Sequence[_Source], agendas: Sequence[Entered], request: SiteRequest, console: Console, *, indexed: bool
) -> Iterator[Entered]:
    asked = OF_CALENDARS if request.forms is None else request.forms
    known = OF_AGENDAS if request.forms is None else asked
    can_be_made([one for one in asked if one in CALENDAR_FORMS and one not in known], console)
    forms = can_be_made([one for one in asked if one in CALENDAR_FORMS], Console(quiet=True))
    pages = {one.id: {page.language: page.address for page in one.listed.pages} for one in agendas}
    parties = parties_of(agendas)
    for reading, folder in watched(MAKING, [one for one in sources if one.reading.usable_activities], console):
        if reading.usable_activities:
            yield enter_calendar(reading, folder, request, forms, pages, parties, console, indexed=indexed)
