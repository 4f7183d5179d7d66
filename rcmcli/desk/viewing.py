"""Viewing: from the words of the options to the places, the party and the day that a schedule is laid out for."""

from collections.abc import Iterable, Sequence
from functools import cache, partial

from rcmcli import directory, places
from rcmcli.desk.console import Console
from rcmcli.directory.known import near_names
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.party import Party
from rcmcli.model.place import Ambiguous, Match, Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, one_line
from rcmcli.model.timeline import first_day
from rcmcli.model.view import Reader, View
from rcmcli.places.names import city_in
from rcmcli.words import common, filled, viewing

_MOST_NAMED = 30  # parties in a hint


def view_of(
    agenda: Agenda,
    console: Console,
    *,
    languages: Sequence[str],
    tz: Iterable[str] = (),
    cities: bool = False,
    party: str = "",
    days: Sequence[int] = (),
) -> View:
    """The view that the options ask for; readings that needed a choice are said."""
    reader = find_party(party, agenda) if party else None
    if reader and not takes_part(reader, agenda):
        console.tell(viewing.TAKES_NO_PART, party=reader.name)
    seen_from = [place_of(name, agenda, console) for name in tz]
    if reader:
        seen_from = [*seat_of(reader, agenda, console, said=True), *seen_from]
    return View(
        home=places.of_zone(agenda.timezone),
        homes={day.timezone: places.of_zone(day.timezone) for day in agenda.days if day.timezone},
        places=tuple(seen_from),
        seats=tuple(capitals(agenda, console)) if cities else (),
        languages=tuple(languages),
        named=cache(partial(directory.said, agenda=agenda)),
        city=city_in,
        reader=_reader_of(reader, agenda, console) if reader else None,
        days=tuple(days),
    )


def place_of(name: str, agenda: Agenda, console: Console) -> Place:
    """The place that `name` means for this agenda; the reading is said where there was a choice."""
    match = find_place(name, agenda)
    if match.note:
        console.note(match.note)
    elif console.verbose:
        console.tell(
            viewing.READ_AS,
            name=one_line(name)[:60],
            place=match.place.name,
            zone=match.place.zone,
        )
    return match.place


def find_place(name: str, agenda: Agenda) -> Match:
    """The place of a name; who takes part decides only where the name has more than one clock."""
    day = first_day(agenda)
    try:
        match = places.find(name, on=day)
    except Ambiguous:
        return places.find(name, on=day, near=countries_of(agenda))
    return places.find(name, on=day, near=countries_of(agenda)) if match.note else match


def find_party(name: str, agenda: Agenda | None = None) -> Party:
    """The party called `name`, the presidency being its country; raises `Refusal` with the names that are known."""
    party = directory.find(name, agenda)
    if party is None:
        raise Refusal(filled(viewing.NO_SUCH_PARTY, name=one_line(name)[:60]), _names_for(name, agenda))
    host = directory.find(agenda.host, agenda) if agenda and party.code == "PPT" else None
    return host or party


def _names_for(name: str, agenda: Agenda | None) -> Text:
    """The names that may have been meant: those nearest to it, else who takes part, else what the directory knows."""
    near = near_names(name)
    named = (*agenda.delegations, *agenda.observers, agenda.host) if agenda else ()
    here = [party.name for party in directory.expand(named, agenda)][:_MOST_NAMED]
    known = near or here
    return filled(
        common.DID_YOU_MEAN if near else viewing.PARTIES_ARE if here else viewing.NO_SUCH_PARTY_HINT,
        near=Text(**{one: ", ".join(each.pick(one) for each in known) for one in LANGUAGES}),
    )


def capitals(agenda: Agenda, console: Console) -> list[Place]:
    """Where the delegations sit, from west to east on the first day."""
    seats = [
        seat
        for party in directory.expand(agenda.delegations, agenda)
        for seat in seat_of(party, agenda, console, said=False)
    ]
    first = first_day(agenda)
    if first:  # not the first hour, which may be a closed item's
        moment = clock.instant(first, 12 * 60, agenda.timezone)
        seats.sort(key=lambda place: clock.seen_from(moment, place.zone).offset)
    return seats


def seat_of(party: Party, agenda: Agenda, console: Console, *, said: bool) -> list[Place]:
    """Where a party sits: as the agenda says, else in its capital or at its headquarters; empty if nowhere."""
    own = seat_named_in(agenda, party)
    seat = _place_in_file(*own, agenda, console) if own else party.seat
    if said and seat is None:
        console.tell(viewing.NO_SEAT, party=party.name)
    elif said and seat is not None and party.kind != "country":
        console.tell(viewing.SEEN_FROM, party=party.name, place=seat.name)
    return [seat] if seat else []


def countries_of(agenda: Agenda) -> tuple[str, ...]:
    """The country codes of the delegations and the host: what decides between places of one name."""
    parties = directory.expand((*agenda.delegations, agenda.host), agenda)
    return tuple(party.seat.country for party in parties if party.seat and party.kind == "country")


def seat_named_in(agenda: Agenda, party: Party) -> tuple[str, str] | None:
    """The key under which the agenda itself says where a party sits, and the place it names; none where it does not."""
    for name, zone in agenda.zones.items():
        if _is(party, name, agenda):
            return f"zones.{name}", zone
    for name, entry in agenda.parties.items():
        if entry.city and _is(party, name, agenda):
            return f"parties.{name}.city", entry.city
    return None


def _place_in_file(key: str, name: str, agenda: Agenda, console: Console) -> Place:
    """A place that the agenda itself names; a refusal says under which key."""
    try:
        return place_of(name, agenda, console)
    except Refusal as refusal:
        words = Text(en=f"{one_line(key)[:60]}: {refusal.says.en}", es=f"{one_line(key)[:60]}: {refusal.says.es}")
        raise Refusal(words, refusal.hint) from None


def takes_part(party: Party, agenda: Agenda) -> bool:
    """Whether a party is among the delegations, the observers and the host; bodies and groups of unknown members are."""
    named = (*agenda.delegations, *agenda.observers, agenda.host)
    members = directory.members_of(party, agenda) if party.kind == "group" else ()
    if party.kind in ("body", "group") and not members:
        return True
    codes = {one.code for one in directory.expand(named, agenda)}
    return any(one.code in codes for one in members or (party,))


def _is(party: Party, name: str, agenda: Agenda) -> bool:
    known = directory.find(name, agenda)
    return known is not None and known.code == party.code


def _reader_of(party: Party, agenda: Agenda, console: Console) -> Reader:
    """The party that reads an agenda, as a schedule is laid out for it."""
    seats = seat_of(party, agenda, console, said=False)
    return Reader(party.name, seats[0].zone if seats else "", partial(_owns, party, agenda))


def _owns(party: Party, agenda: Agenda, lead: str) -> bool:
    known = directory.find(lead, agenda)
    if known is None or known.kind == "group":
        return False
    return bool(known.code == party.code or directory.holds(known, party, agenda))
