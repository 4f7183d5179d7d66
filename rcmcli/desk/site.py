"""A site: all agendas of the shelf as pages and calendars that any static host can serve."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from rcmcli import __version__, directory
from rcmcli.calendars import state
from rcmcli.calendars.file import Form as CalendarForm
from rcmcli.calendars.file import render as render_calendar
from rcmcli.desk.calendar_before import before_at
from rcmcli.desk.calendar_writing import stamp_of
from rcmcli.desk.console import Console
from rcmcli.desk.documents import FORMS, offsets_of, rendered
from rcmcli.desk.editions import editions_of
from rcmcli.desk.opening import shelf_here
from rcmcli.desk.seeing import AUDIENCES, PUBLIC, tell_public, unknown_keys
from rcmcli.model.agenda import Agenda
from rcmcli.model.party import Party
from rcmcli.model.publication import Download, Listed, Publication
from rcmcli.model.text import LANGUAGES
from rcmcli.renderers import site_index
from rcmcli.renderers.compose import compose
from rcmcli.store import shelf
from rcmcli.store.reading import Reading, read
from rcmcli.store.write import write_together
from rcmcli.words import say

_PAGE = FORMS["html"]


class SiteRequest(msgspec.Struct, frozen=True):
    """What was asked for: the folder, the languages (each agenda's own where none), for whom, the address of the site."""

    folder: Path
    languages: tuple[str, ...] = ()
    audience: str = AUDIENCES[0]
    url: str = ""
    force: bool = False


class Piece(msgspec.Struct, frozen=True):
    """One file of the site: its path below the folder, its bytes, and what marks such a file as ours."""

    path: str
    data: bytes
    ours: bytes


def build(request: SiteRequest, console: Console) -> tuple[list[Piece], list[str]]:
    """Every file of the site, and the names of agendas that are too faulty to be shown."""
    pieces: list[Piece] = []
    rows: list[Listed] = []
    left_out: list[str] = []
    for path in shelf.files(shelf_here()):
        reading = read(path)
        if reading.usable is None or _is_faulty(reading, request.audience):
            left_out.append(shelf.shown(path))
            continue
        found, listed = _agenda(reading, reading.usable, request, console)
        pieces += found
        rows.append(listed)
    languages = request.languages or LANGUAGES
    pieces.append(Piece("index.html", site_index.render(tuple(rows), languages), _PAGE.ours))
    return pieces, left_out


def _is_faulty(reading: Reading, audience: str) -> bool:
    """Whether calendars could not tell items apart, or the public might be told what was to be closed."""
    return any(fault.code == "F105" for fault in reading.faults) or (audience == PUBLIC and unknown_keys(reading) > 0)


def put(request: SiteRequest, pieces: Sequence[Piece]) -> int:
    """Write the files whose content changed, all of them or none; gives how many were written."""
    changed = {
        request.folder / piece.path: piece for piece in pieces if not _same(request.folder / piece.path, piece.data)
    }
    marks = {path: piece.ours for path, piece in changed.items()}
    data = {path: piece.data for path, piece in changed.items()}
    write_together(data, ours=marks, force=request.force, inside=request.folder)
    return len(changed)


def _agenda(reading: Reading, agenda: Agenda, request: SiteRequest, console: Console) -> tuple[list[Piece], Listed]:
    """The pages of one agenda, one a language, and its calendars."""
    name = reading.id
    languages = request.languages or tuple(one for one in agenda.languages if one in LANGUAGES) or LANGUAGES[:1]
    tell_public(agenda, console, request.audience, name)
    calendars = list(_calendars(reading, agenda, languages, request))
    pages = {language: "index.html" if n == 0 else f"{language}.html" for n, language in enumerate(languages)}
    pieces, papers = [piece for _, piece in calendars], []
    for language, page in pages.items():
        editions = editions_of(name, agenda, console, [language], audience=request.audience)
        paper = compose(editions)
        papers.append(paper)
        downloads = tuple(_downloads(language, pages, calendars))
        publication = Publication(paper, editions, __version__, offsets=offsets_of(paper), downloads=downloads)
        pieces.append(Piece(f"{name}/{page}", rendered(_PAGE, publication), _PAGE.ours))
    return pieces, Listed(tuple(papers), tuple(f"{name}/{page}" for page in pages.values()), f"{name}/{name}.ics")


def _downloads(
    language: str, pages: dict[str, str], calendars: Sequence[tuple[Party | None, Piece]]
) -> Iterator[Download]:
    """What stands beside a page: the same in the other languages, then the calendars."""
    for other, page in pages.items():
        if other != language:
            yield Download((say("language", other),), page, other)
    for party, piece in calendars:
        name = party.name.pick(language) if party else say("calendar of all", language)
        yield Download((name,), Path(piece.path).name)


def _calendars(
    reading: Reading, agenda: Agenda, languages: Sequence[str], request: SiteRequest
) -> Iterator[tuple[Party | None, Piece]]:
    """The calendar of everyone and that of each party, each going on from the one that lies there."""
    unheard = Console(languages[0], quiet=True)
    stamp = stamp_of(agenda, "", unheard).stamp
    named = (*agenda.delegations, *agenda.observers, *filter(None, [agenda.host]))
    for party in (None, *directory.expand(named, agenda)):
        who = party.name.pick("en") if party else ""
        editions = editions_of(reading.id, agenda, unheard, languages, party=who, audience=request.audience)
        file = f"{reading.id}{f'-{party.code}' if party else ''}.ics"
        path = f"{reading.id}/{file}"
        public = request.audience if request.audience == PUBLIC else ""
        scope = "; ".join(part for part in (reading.id, f"for={party.code}" if party else "", public) if part)
        form = CalendarForm(
            scope=scope,
            first_zone=party.seat.zone if party and party.seat else "",
            feed=f"{request.url.rstrip('/')}/{path}" if request.url else "",
        )
        before = before_at(request.folder / path, scope, force=request.force)
        data = render_calendar(editions, form, stamp, before).data
        yield party, Piece(path, data, state.PRODID.encode())


def _same(path: Path, data: bytes) -> bool:
    try:
        return path.is_file() and path.read_bytes() == data
    except OSError:
        return False
