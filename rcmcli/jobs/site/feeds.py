"""The feeds of a site: one calendar of all meetings and of the activities that have days, and one for each delegation.

A feed holds the entries of the calendar files of the site as they stand there, so that an entry is the same in both.
"""

from collections.abc import Iterator, Sequence

from rcmcli.calendars.activities import entries_of
from rcmcli.calendars.state import KeptEntry, read_state
from rcmcli.desk.seeing import PUBLIC
from rcmcli.formats.ics import Form, gathered, scope_of
from rcmcli.jobs.calendar.before import PRODID
from rcmcli.jobs.site.agendas import Entered
from rcmcli.jobs.site.request import Piece, SiteRequest
from rcmcli.model.file_name import FileNames, address_of
from rcmcli.model.party import Party
from rcmcli.model.programme import Programme
from rcmcli.model.publication import Feed
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text, in_each
from rcmcli.programme.choosing import only
from rcmcli.words import browsing

_NAME = "meetings"


def feeds_of(
    agendas: Sequence[Entered], calendars: Sequence[Entered], names: FileNames, request: SiteRequest, languages: Sequence[str]
) -> Iterator[tuple[Feed, str, Piece]]:  # fmt: skip
    """Each feed with its path; none for those who have no entry in anything."""
    for party in (None, *parties_of((*agendas, *calendars))):
        entries = _entries(agendas, calendars, party)
        if not entries:
            continue
        path = names.free(_NAME, party.code if party else "", ending=".ics")
        marks = [f"for={party.code}"] if party else []
        marks += [PUBLIC] if request.audience == PUBLIC else []
        form = Form(scope_of("site/meetings", *marks), feed=request.address_of(address_of(path)))
        title = _title(party, request)
        data = gathered([*entries.values()], title, languages, form)
        yield Feed(party.name if party else Text(), address_of(path)), path, Piece(data, PRODID)


def parties_of(entered: Sequence[Entered]) -> tuple[Party, ...]:
    """Each party that has a calendar file, by name."""
    found = {(party.code, party.name): party for one in entered for party, _ in one.calendars if party}
    return tuple(sorted(found.values(), key=lambda one: (one.name.pick("en"), one.code)))


def _entries(agendas: Sequence[Entered], calendars: Sequence[Entered], party: Party | None) -> dict[str, KeptEntry]:
    """The entries of a party, or of everyone, by their identity: an activity whose agenda is there is told once, by that."""
    found: dict[str, KeptEntry] = {}
    held: set[str] = set()
    for one in agendas:
        for data in _files_of(one, party):
            found |= read_state(data).entries
            held.add(one.id)
    for one in calendars:
        assert isinstance(one.listed.of, Programme)
        of_agendas = only(one.listed.of, lambda row: row.agenda in held)
        told = {entry.uid for entry in entries_of(of_agendas, tentative=False)}
        for data in _files_of(one, party):
            found |= {uid: entry for uid, entry in read_state(data).entries.items() if uid not in told}
    return found


def _files_of(one: Entered, party: Party | None) -> Iterator[bytes]:
    for whose, path in one.calendars:
        if (whose and (whose.code, whose.name)) == (party and (party.code, party.name)):
            yield one.pieces[path].data


def _title(party: Party | None, request: SiteRequest) -> Text:
    title = request.title or browsing.ALL_MEETINGS
    if party is None:
        return title
    return in_each(DOCUMENT_LANGUAGES, lambda one: f"{title.pick(one)}: {party.name.pick(one)}")
