"""Seating a plan: whom the options name, at which clock each sits, and whose clock the hours are told by."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from rcmcli import directory, places
from rcmcli.desk.console import Console
from rcmcli.desk.viewing import countries_of, find_party, seat_of
from rcmcli.directory.known import near_names
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.party import Party
from rcmcli.model.place import Place
from rcmcli.model.plan import Seat
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, fold_name, one_line
from rcmcli.words import filled, planning, viewing

MOST_PARTIES = 300


class Named(NamedTuple):
    """Whom the options name, as they were typed: parties, places, and those of either who must be there."""

    parties: tuple[str, ...]
    tz: tuple[str, ...]
    must: tuple[str, ...]


def seats_of(named: Named, agenda: Agenda, on: date, console: Console) -> tuple[Seat, ...]:
    """Everyone to plan for: delegations of the agenda, parties, places, and those who must be there; each once."""
    _limit(len(named.parties) + len(named.tz) + len(named.must))
    places_named = {_folded(name) for name in named.tz}
    keen = _parted(named.must, agenda, places_named)
    must = [_resolved(name, agenda) for name in keen if _folded(name) not in places_named]
    required = {party.code for party in directory.expand(must, agenda)}
    parties = [_resolved(name, agenda) for name in _parted(named.parties, agenda)]
    everyone = directory.expand([*agenda.delegations, *parties, *must], agenda)
    found = list(_party_seats(everyone, required, agenda, console))
    near = countries_of(agenda) or tuple(seat.country for seat in found)
    bound = {_folded(name) for name in keen}
    for name in named.tz:
        seat = _seat(one_line(name), None, _place(name, on, near, console), console.language, _folded(name) in bound)
        if not any((seat.name, seat.zone) == (one.name, one.zone) for one in found if one.code != one.country):
            found.append(seat)
    if not found:
        raise Refusal(planning.NOBODY, planning.NOBODY_HINT)
    _limit(len(found))
    return tuple(found)


def _party_seats(parties: Iterable[Party], required: set[str], agenda: Agenda, console: Console) -> Iterator[Seat]:
    """The seats of parties, by the names they are shown by; one without a seat is said and left out."""
    for party in sorted(parties, key=lambda party: fold_name(party.name.pick(console.language))):
        seat = seat_of(party, agenda, console, said=False)
        if seat:
            yield _seat(party.code, party.name, seat[0], console.language, party.code in required)
        else:
            console.tell(planning.NO_SEAT, party=party.name)


def home_of(seats: Sequence[Seat], on: date, *, named: bool) -> Seat:
    """Whose clock tells the hours: a party that must be there, else the first place of `--tz` where no party is named,
    else the clock that most share on that date, the western one of two."""
    keen = [seat for seat in seats if seat.must]
    if keen or not named:
        return (keen or list(seats))[0]
    noon = clock.instant(on, 12 * 60, "UTC")
    offsets = {seat.zone: clock.seen_from(noon, seat.zone).offset for seat in seats}
    shared = Counter(offsets[seat.zone] for seat in seats)
    most = min(shared, key=lambda offset: (-shared[offset], offset))
    return next(seat for seat in seats if offsets[seat.zone] == most)


def home_of_agenda(agenda: Agenda, language: str) -> Seat:
    """The meeting's own clock."""
    place = places.of_zone(agenda.timezone)
    return _seat("", None, Place(place.name, agenda.timezone, place.country), language)


def _parted(given: Iterable[str], agenda: Agenda, known: Iterable[str] = ()) -> list[str]:
    """The names of one option: each whole if it is known or a party's, else parted at its commas."""
    found: list[str] = []
    for name in given:
        whole = _folded(name) in known or directory.find(name, agenda) is not None
        found += [name] if whole else [part.strip() for part in name.split(",") if part.strip()]
        _limit(len(found))
    return found


def _resolved(name: str, agenda: Agenda) -> Party:
    try:
        return find_party(name, agenda)
    except Refusal as refusal:
        if near_names(name) or len(name) > places.LONGEST:
            raise
        try:
            places.find(name)
        except Refusal:
            raise refusal from None
        raise Refusal(refusal.says, filled(planning.PLACE_HINT, name=f'"{one_line(name)[:60]}"')) from None


def _place(name: str, on: date, near: tuple[str, ...], console: Console) -> Place:
    match = places.find(name, on=on, near=near)
    if match.note:
        console.note(match.note)
    elif console.verbose:
        facts = {"place": match.place.name.pick(console.language), "zone": match.place.zone}
        console.note(filled(viewing.READ_AS, name=one_line(name)[:60], **facts))
    return match.place


def _seat(code: str, name: Text | None, place: Place, language: str, must: bool = False) -> Seat:
    city = one_line(place.name.pick(language))
    shown = one_line(name.pick(language)) if name else city
    return Seat(one_line(code)[:60], shown, city, place.zone, place.country, must)


def _folded(name: str) -> str:
    return one_line(name).casefold()


def _limit(count: int) -> None:
    if count > MOST_PARTIES:
        raise Refusal(filled(planning.MANY_PARTIES, count=count, most=MOST_PARTIES))
