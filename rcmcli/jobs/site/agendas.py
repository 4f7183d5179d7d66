"""The files of one agenda in a site: a page a language, its forms, the calendar of everyone and that of each party."""

from collections.abc import Iterator, Sequence
from functools import partial
from importlib import import_module
from typing import NamedTuple

import msgspec

from rcmcli import directory
from rcmcli.desk.console import Console
from rcmcli.desk.editions import schedule_of
from rcmcli.desk.looks import look_here
from rcmcli.desk.seeing import PUBLIC, tell_public
from rcmcli.format_table import FORMATS
from rcmcli.formats import html
from rcmcli.formats.ics import Form, scope_of
from rcmcli.formats.ics import render as render_calendar
from rcmcli.jobs.calendar.before import PRODID, before_at
from rcmcli.jobs.calendar.writing import stamp_of
from rcmcli.jobs.site.before import INDEX
from rcmcli.jobs.site.forms import Room, made
from rcmcli.jobs.site.request import Piece, SiteRequest
from rcmcli.model.agenda import Agenda
from rcmcli.model.file_name import FileNames, address_of
from rcmcli.model.party import Party
from rcmcli.model.publication import Beside, Download, Listed, Page
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import LANGUAGES, Text
from rcmcli.store.reading import Reading
from rcmcli.words import browsing

HTML = FORMATS["html"].ours
FRONT = Download(browsing.TO_FRONT, f"../{INDEX}", kind="front")


class Whose(NamedTuple):
    """A calendar file: whose it is, none for everyone, and where it lies."""

    party: Party | None
    path: str


class Entered(NamedTuple):
    """An agenda or a calendar of activities in the site: its files, its line on the front page, its calendar files."""

    id: str
    pieces: dict[str, Piece]
    listed: Listed
    calendars: tuple[Whose, ...]


def enter_agenda(reading: Reading, agenda: Agenda, folder: str, request: SiteRequest, forms: Sequence[str], console: Console) -> Entered:  # fmt: skip
    """All files of one agenda."""
    languages = request.languages or agenda.languages or LANGUAGES[:1]
    tell_public(agenda, console, request.audience, reading.id)
    pages = pages_of(languages)
    room = Room(folder, FileNames(pages.values()))
    calendars = list(_calendars(reading, agenda, languages, room, request))
    pieces = {whose.path: piece for whose, piece in calendars}
    schedule = schedule_of(reading.id, agenda, console, languages, audience=request.audience, look=look_here())
    listed: list[Page] = []
    for language, page in pages.items():
        alone = msgspec.structs.replace(schedule, languages=(language,))
        beside = [*made(forms, language, room, partial(_rendered, alone))]
        pieces |= {path: piece for path, piece, _ in beside}
        listed.append(Page(language, address_of(f"{folder}/{page}"), tuple(one for _, _, one in beside)))
        downloads = (FRONT, *others(language, pages), *listed[-1].forms, *named(whose for whose, _ in calendars))
        around = Beside(downloads, indexed=agenda.status != "draft")
        pieces[f"{folder}/{page}"] = Piece(html.render(alone, beside=around), HTML)
    return Entered(
        reading.id, pieces, Listed(schedule, tuple(listed), address_of(calendars[0][0].path)),
        tuple(whose for whose, _ in calendars),
    )  # fmt: skip


def pages_of(languages: Sequence[str]) -> dict[str, str]:
    """The name of the page in each language; the first is the one that a folder shows."""
    return {language: INDEX if n == 0 else f"{language}.html" for n, language in enumerate(languages)}


def others(language: str, pages: dict[str, str]) -> Iterator[Download]:
    """The same page in the other languages."""
    for other, page in pages.items():
        if other != language:
            yield Download(Text(any=browsing.LANGUAGE.pick(other)), page, other)


def named(calendars: Iterator[Whose], everyone: Text = browsing.CALENDAR_OF_ALL) -> Iterator[Download]:
    """The calendar files beside a page, by those whose they are."""
    for party, path in calendars:
        yield Download(party.name if party else everyone, address_of(path.partition("/")[2]))


def _rendered(schedule: Schedule, form: str) -> bytes:
    data: bytes = import_module(f"rcmcli.formats.{form}").render(schedule)
    return data


def _calendars(
    reading: Reading, agenda: Agenda, languages: Sequence[str], room: Room, request: SiteRequest
) -> Iterator[tuple[Whose, Piece]]:
    """The calendar of everyone and that of each party, each going on from the one that lies there."""
    unheard = Console(languages[0], quiet=True, documents=True)
    stamp = stamp_of(agenda, "", unheard).stamp
    parties = (*agenda.delegations, *agenda.observers, *filter(None, [agenda.host]))
    for party in (None, *directory.expand(parties, agenda)):
        who = directory.called(party, agenda) if party else ""
        schedule = schedule_of(reading.id, agenda, unheard, languages, party=who, audience=request.audience)
        path = room.path(party.code if party else "", ".ics")
        public = request.audience if request.audience == PUBLIC else ""
        scope = scope_of(reading.id, f"for={party.code}" if party else "", public)
        zone = party.seat.zone if party and party.seat else ""
        form = Form(scope=scope, first_zone=zone, feed=request.address_of(address_of(path)))
        before = before_at(request.folder / path, scope, force=request.force)
        yield Whose(party, path), Piece(render_calendar(schedule, form, stamp, before).data, PRODID)
