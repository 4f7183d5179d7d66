"""The files of one calendar of activities in a site: a page a language, its forms, the calendar files of those that it concerns."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module

import msgspec

from rcmcli import directory
from rcmcli.calendars.activities import entries_of
from rcmcli.desk.console import Console
from rcmcli.desk.looks import look_here
from rcmcli.desk.seeing import PUBLIC
from rcmcli.formats.ics import Form, scope_of
from rcmcli.jobs.calendar.before import PRODID, before_at
from rcmcli.jobs.programme.copies import copy_for
from rcmcli.jobs.programme.ics import dated_of
from rcmcli.jobs.site.agendas import FRONT, HTML, Entered, Whose, named, others, pages_of
from rcmcli.jobs.site.forms import Room, made
from rcmcli.jobs.site.request import Piece, SiteRequest
from rcmcli.model.activities import Activities
from rcmcli.model.file_name import FileNames, address_of
from rcmcli.model.party import Party
from rcmcli.model.programme import Programme
from rcmcli.model.publication import Beside, Listed, Page
from rcmcli.model.text import LANGUAGES
from rcmcli.programme import lay_out, people_of
from rcmcli.programme_files import html
from rcmcli.programme_files import ics as calendar_file
from rcmcli.store.reading import Reading
from rcmcli.words import browsing

Agendas = Mapping[str, Mapping[str, str]]  # the page of each agenda of the site, by its id and language


def enter_calendar(
    reading: Reading, folder: str, request: SiteRequest, forms: Sequence[str], agendas: Agendas,
    parties: Iterable[Party], console: Console, *, indexed: bool,
) -> Entered:  # fmt: skip
    """All files of one calendar, `indexed` unless drafts are among the agendas that it may name; for `parties` and for those that it names itself, a calendar file where it says a day."""
    calendar = reading.usable_activities
    assert calendar is not None, "who enters a calendar has looked whether it can be used"
    copy, beside = copy_for(reading, calendar, request.audience, console, name=reading.id, among=agendas.keys())
    languages = request.languages or calendar.languages or LANGUAGES[:1]
    lay = partial(lay_out, reading.id, copy, beside, languages)
    pages = pages_of(languages)
    room = Room(folder, FileNames(pages.values()))
    everyone = (None, *_parties(copy, parties))
    calendars = [*_calendars(((party, lay(party)) for party in everyone), calendar, room, request)]
    pieces = {whose.path: piece for whose, piece in calendars}
    listed: list[Page] = []
    for language, page in pages.items():
        alone = msgspec.structs.replace(lay(), languages=(language,), look=look_here())
        files = [*made(forms, language, room, partial(_rendered, alone, request))]
        pieces |= {path: piece for path, piece, _ in files}
        listed.append(Page(language, address_of(f"{folder}/{page}"), tuple(one for _, _, one in files)))
        calendar_files = named((whose for whose, _ in calendars), browsing.CALENDAR_OF_DAYS)
        around = Beside(
            (FRONT, *others(language, pages), *listed[-1].forms, *calendar_files),
            {name: f"../{_page(there, language)}" for name, there in agendas.items()},
            indexed=indexed,
        )
        pieces[f"{folder}/{page}"] = Piece(html.render(alone, request.today, beside=around), HTML)
    first = next((address_of(whose.path) for whose, _ in calendars if whose.party is None), "")
    return Entered(reading.id, pieces, Listed(lay(), tuple(listed), first), tuple(whose for whose, _ in calendars))


def _page(addresses: Mapping[str, str], language: str) -> str:
    """The page of an agenda in a language, else its first."""
    return addresses.get(language) or next(iter(addresses.values()))


def _rendered(programme: Programme, request: SiteRequest, form: str) -> bytes:
    data: bytes = import_module(f"rcmcli.programme_files.{form}").render(programme, request.today)
    return data


def _parties(copy: Activities, parties: Iterable[Party]) -> Iterator[Party]:
    """Those of the agendas and those that the calendar names, each once."""
    people = people_of(copy)
    activities = [one for _, _, one in copy.each()]
    words = [name for one in activities for name in (*one.parties, one.host, *one.support)]
    words += [name for due in copy.deadlines for name in due.parties]
    found = {(one.code, one.name): one for one in parties}
    found |= {(one.code, one.name): one for one in directory.expand([copy.host, *words], people)}
    yield from sorted(found.values(), key=lambda one: (one.name.pick("en"), one.code))


def _calendars(
    laid: Iterable[tuple[Party | None, Programme]], calendar: Activities, room: Room, request: SiteRequest
) -> Iterator[tuple[Whose, Piece]]:
    """The calendar file of each that has a day to hold, going on from the one that lies there."""
    unheard = Console(quiet=True, documents=True)
    stamp = dated_of(calendar, "", unheard).stamp
    for party, programme in laid:
        path = room.path(party.code if party else "", ".ics")
        marks = [f"for={party.code}"] if party else []
        marks += [PUBLIC] if request.audience == PUBLIC else []
        form = Form(scope_of(f"calendars/{programme.id}", *marks), feed=request.address_of(address_of(path)))
        before = before_at(request.folder / path, form.scope, force=request.force)
        if before or entries_of(programme, tentative=False):
            file = calendar_file.render(programme, form, stamp, before)
            if file.revision.entries:
                yield Whose(party, path), Piece(file.data, PRODID)
