"""Seating a plan: whom the options name, at which clock each sits, and whose clock the hours are told by."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from rcmcli import directory, places
from rcmcli.desk.console import Console
from rcmcli.desk.viewing import countries_of, find_party, seat_of
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.party import Party
from rcmcli.model.place import Place
from rcmcli.model.plan import Seat
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, fold_name, one_line
from rcmcli.words import text

MOST_PARTIES = 300
NOBODY = Agenda(format=1, title=Text(), timezone="UTC")


def seats_of(
    parties: Sequence[str], tz: Sequence[str], must: Sequence[str], agenda: Agenda, on: date, console: Console
) -> tuple[Seat, ...]:
    """Everyone to plan for: delegations of the agenda, parties, places, and those who must be there; each once."""
    _limit(len(parties) + len(tz) + len(must))
    known = [_resolved(name, agenda) for name in (*agenda.delegations, *_names(parties, agenda))]
    wanted = {one_line(name).casefold() for name in tz}
    bound = [name for name in _names(must, agenda) if one_line(name).casefold() not in wanted]
    required = directory.expand([_resolved(name, agenda).code for name in bound], agenda)
    found: dict[str, Seat] = {}
    everyone = (*directory.expand([party.code for party in known], agenda), *required)
    for party in sorted(everyone, key=lambda party: fold_name(party.name.pick(console.language))):
        for place in seat_of(party, agenda, console, said=False):
            found[party.code] = _seat(party.code, party.name, place, console.language)
        if party.code not in found:
            console.tell("plan no seat", party=party.name.pick(console.language))
    near = countries_of(agenda) or tuple(seat.country for seat in found.values())
    found |= {name: _seat(name, None, _place(name, on, near, console), console.language) for name in dict.fromkeys(tz)}
    if not found:
        raise Refusal(text("plan nobody"), text("plan nobody hint"))
    _limit(len(found))
    keen = {party.code for party in required} | {
        name for name in tz if one_line(name) in map(one_line, _names(must, agenda))
    }
    return tuple(msgspec.structs.replace(seat, must=key in keen) for key, seat in found.items())


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
    return _seat("", None, msgspec.structs.replace(place, zone=agenda.timezone), language)


def _names(given: Iterable[str], agenda: Agenda) -> list[str]:
    """The names of one option: each whole if it is a party's, else parted at its commas."""
    found: list[str] = []
    for name in given:
        parts = [name] if directory.find(name, agenda) else [part for part in name.split(",") if part.strip()]
        found += [part.strip() for part in parts]
    _limit(len(found))
    return found


def _resolved(name: str, agenda: Agenda) -> Party:
    try:
        return find_party(name, agenda)
    except Refusal as refusal:
        if refusal.hint or len(name) > places.LONGEST:
            raise
        try:
            places.find(name)
        except Refusal:
            raise refusal from None
        raise Refusal(refusal.says, text("plan place hint", name=f'"{one_line(name)[:60]}"')) from None


def _place(name: str, on: date, near: tuple[str, ...], console: Console) -> Place:
    match = places.find(name, on=on, near=near)
    if match.note:
        console.note(match.note)
    elif console.verbose:
        facts = {"place": match.place.name.pick(console.language), "zone": match.place.zone}
        console.note(text("read as", name=one_line(name)[:60], **facts))
    return match.place


def _seat(code: str, name: Text | None, place: Place, language: str) -> Seat:
    city = one_line(place.name.pick(language))
    return Seat(one_line(code)[:60], one_line(name.pick(language)) if name else city, city, place.zone, place.country)


def _limit(count: int) -> None:
    if count > MOST_PARTIES:
        raise Refusal(text("plan many parties", count=count, most=MOST_PARTIES))
