"""A site: all agendas of the shelf as pages and calendars that any static host can serve."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

import msgspec

from rcmcli import directory
from rcmcli.calendars.lines import is_address
from rcmcli.desk.console import Console
from rcmcli.desk.looks import look_here
from rcmcli.desk.opening import shelf_here
from rcmcli.desk.seeing import AUDIENCES, PUBLIC, tell_public, unknown_keys
from rcmcli.formats import html
from rcmcli.formats.ics import Form as CalendarForm
from rcmcli.formats.ics import render as render_calendar
from rcmcli.formats.ics import scope_of
from rcmcli.jobs.calendar.before import PRODID, before_at
from rcmcli.jobs.calendar.writing import stamp_of
from rcmcli.jobs.publish.editions import schedule_of
from rcmcli.jobs.publish.site_before import INDEX, Before
from rcmcli.model.agenda import Agenda
from rcmcli.model.file_name import FileNames, address_of, file_name
from rcmcli.model.party import Party
from rcmcli.model.publication import Download, Listed
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, one_line
from rcmcli.store import shelf
from rcmcli.store.reading import Reading, read
from rcmcli.store.writing.manifest import NAME as MANIFEST
from rcmcli.tree import FORMATS
from rcmcli.web.site import render as render_index
from rcmcli.words import browsing, filled, publishing

_PAGE = FORMATS["html"]


class SiteRequest(msgspec.Struct, frozen=True):
    """What was asked for: the folder, the languages (each agenda's own where none), for whom, the address of the site."""

    folder: Path
    languages: tuple[str, ...] = ()
    audience: str = AUDIENCES[0]
    url: str = ""
    force: bool = False
    keep: bool = False
    dry_run: bool = False


class Piece(msgspec.Struct, frozen=True):
    """One file of the site: its bytes, and what marks such a file as ours."""

    data: bytes
    ours: bytes


class Site(msgspec.Struct, frozen=True):
    """The files by their paths below the folder; the agendas that are too faulty to be shown, each with its folder."""

    pieces: dict[str, Piece]
    left_out: dict[str, str]


def build(request: SiteRequest, before: Before, console: Console) -> Site:
    """Every file of the site. Raises `Refusal` where two agendas have one id: calendars could not tell them apart."""
    if request.url and (not is_address(request.url) or {"?", "#"} & set(request.url)):
        raise Refusal(filled(publishing.NO_ADDRESS, url=one_line(request.url)[:80]), publishing.SITE_ADDRESS_HINT)
    paths = _by_id(shelf.files(shelf_here()))
    pieces: dict[str, Piece] = {}
    rows: list[Listed] = []
    left_out: dict[str, str] = {}
    for name, folder in _folders(paths, before).items():
        reading = _readable(paths[name], request.audience)
        if reading is None or reading.usable is None:
            left_out[shelf.shown(paths[name])] = folder
            continue
        if not reading.usable.publish:
            console.tell(publishing.UNPUBLISHED, path=shelf.shown(paths[name]))
            continue
        found, listed = _agenda(reading, reading.usable, folder, request, console)
        pieces |= found
        rows.append(listed)
    languages = request.languages or LANGUAGES
    pieces[INDEX] = Piece(render_index(tuple(rows), languages), _PAGE.ours)
    return Site(pieces, left_out)


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


def _folders(names: Iterable[str], before: Before) -> dict[str, str]:
    """The folder of each agenda: called as it is, where it can be; a name that only one can have stays with the first."""
    free, there = FileNames((INDEX, MANIFEST)), before.folders
    in_turn = sorted(names, key=lambda name: (file_name(name) != name, name not in there, name))
    given = {name: free.free(name) for name in in_turn}
    return dict(sorted(given.items()))


def _readable(path: Path, audience: str) -> Reading | None:
    """What a file gave, none where what it says cannot be trusted in a site; Refusal where it cannot be opened."""
    reading = read(path)
    return None if _is_faulty(reading, audience) else reading


def _agenda(
    reading: Reading, agenda: Agenda, folder: str, request: SiteRequest, console: Console
) -> tuple[dict[str, Piece], Listed]:
    """The pages of one agenda, one a language, and its calendars."""
    languages = request.languages or agenda.languages or LANGUAGES[:1]
    tell_public(agenda, console, request.audience, reading.id)
    pages = {language: INDEX if n == 0 else f"{language}.html" for n, language in enumerate(languages)}
    calendars = list(_calendars(reading, agenda, languages, (folder, *pages.values()), request))
    pieces = {path: piece for _, path, piece in calendars}
    schedule = schedule_of(reading.id, agenda, console, languages, audience=request.audience, look=look_here())
    for language, page in pages.items():
        alone = msgspec.structs.replace(schedule, languages=(language,))
        data = html.render(alone, downloads=tuple(_downloads(language, pages, calendars)))
        pieces[f"{folder}/{page}"] = Piece(data, _PAGE.ours)
    addresses = tuple(address_of(f"{folder}/{page}") for page in pages.values())
    return pieces, Listed(schedule, addresses, address_of(calendars[0][1]))


def _downloads(
    language: str, pages: dict[str, str], calendars: Sequence[tuple[Party | None, str, Piece]]
) -> Iterator[Download]:
    """What stands beside a page: the same in the other languages, then the calendars."""
    for other, page in pages.items():
        if other != language:
            yield Download(Text(any=browsing.LANGUAGE.pick(other)), page, other)
    for party, path, _ in calendars:
        yield Download(party.name if party else browsing.CALENDAR_OF_ALL, address_of(PurePosixPath(path).name))


def _calendars(
    reading: Reading, agenda: Agenda, languages: Sequence[str], taken: tuple[str, ...], request: SiteRequest
) -> Iterator[tuple[Party | None, str, Piece]]:
    """The calendar of everyone and that of each party, each going on from the one that lies there."""
    folder, *pages = taken
    names = FileNames(pages)
    unheard = Console(languages[0], quiet=True, documents=True)
    stamp = stamp_of(agenda, "", unheard).stamp
    named = (*agenda.delegations, *agenda.observers, *filter(None, [agenda.host]))
    for party in (None, *directory.expand(named, agenda)):
        who = directory.called(party, agenda) if party else ""
        schedule = schedule_of(reading.id, agenda, unheard, languages, party=who, audience=request.audience)
        path = f"{folder}/{names.free(folder, party.code if party else '', ending='.ics')}"
        public = request.audience if request.audience == PUBLIC else ""
        scope = scope_of(reading.id, f"for={party.code}" if party else "", public)
        form = CalendarForm(
            scope=scope,
            first_zone=party.seat.zone if party and party.seat else "",
            feed=f"{request.url.rstrip('/')}/{address_of(path)}" if request.url else "",
        )
        before = before_at(request.folder / path, scope, force=request.force)
        data = render_calendar(schedule, form, stamp, before).data
        yield party, path, Piece(data, PRODID)
