"""Zones that are none: an offset, an abbreviation, a name of a place; with the zone that the meeting itself speaks for."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import NamedTuple

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.change import Write
from rcmcli.model.fault import Fault
from rcmcli.model.place import Match, Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.span import Path
from rcmcli.model.text import Text, one_line

_LONGEST = 60
_MOST = 3
_ANY_DAY = date(2026, 1, 1)  # of an agenda without a day
_EXAMPLE = Text(
    en='write the zone of the place where you meet, for example "America/Costa_Rica" or "America/Mexico_City"',
    es='escriba el huso del lugar de la reunión, por ejemplo "America/Costa_Rica" o "America/Mexico_City"',
)


class _Seat(NamedTuple):
    """A place that the meeting speaks for: of its venue, its host, a party of it."""

    whose: Text
    place: Place


def find_no_zone(name: str, path: Path, agenda: Agenda, city: str) -> Iterator[Fault]:
    """The fault of a name that is no zone; `city` is where the people meet, if the agenda says so."""
    shown = one_line(name)[:_LONGEST]
    says = Text(en=f"“{shown}” is not the name of a time zone", es=f"«{shown}» no es el nombre de un huso horario")
    if name in clock.names():
        says = Text(
            en=f"“{shown}” is a fixed or turned-round offset, not the clock of a place",
            es=f"«{shown}» es un desfase fijo o de signo invertido, no el reloj de un lugar",
        )
    found, near = _place(name), _near(name)
    if near:
        yield Fault("F104", says, Text(en=f'did you mean "{near}"?', es=f'¿quiso decir "{near}"?'), path)
    elif found and not found.others and not _is_clock(name, found):
        certain = not (found.note or found.doubt)
        yield Fault("F104", says, _of_place(found), path, fix=(Write(path, found.place.zone),) if certain else ())
    elif not found and (like := _like(name)):
        yield Fault("F104", says, like, path)
    else:
        yield Fault("F104", says, _of_meeting(name, found, agenda, city), path)


def _place(name: str) -> Match | None:
    from rcmcli import places

    try:
        return places.find(name)
    except Refusal:
        return None


def _like(name: str) -> Text:
    """The places that a name resembles; empty for none."""
    from rcmcli import places

    return places.resembling(name)


def _is_clock(name: str, found: Match) -> bool:
    """Whether a name says a clock and no place: an offset, an abbreviation."""
    from rcmcli import places

    return name in clock.names() or places.is_clock(name) or not clock.is_zone(found.place.zone)


def _near(name: str) -> str:
    """The zone whose name is nearest to a misspelt one."""
    if "/" not in name or name in clock.names():
        return ""
    from rcmcli.atlas.spelling import nearest

    known = {zone.lower(): zone for zone in clock.names() if clock.is_zone(zone)}
    lower = name[:_LONGEST].lower().replace(" ", "_")
    near = (lower,) if lower in known else nearest(lower, known)
    return known[near[0]] if near else ""


def _of_place(found: Match) -> Text:
    note = found.note or Text()
    en, es = f'write "{found.place.zone}"', f'escriba "{found.place.zone}"'
    return Text(en=f"{en} ({note.en})" if note.en else en, es=f"{es} ({note.es})" if note.es else es)


def _of_meeting(name: str, said: Match | None, agenda: Agenda, city: str) -> Text:
    """The zone of the venue, the host or a party: one whose clock shows what was said, where something was."""
    seats = list(_seats(agenda, city))
    fitting = [seat for seat in seats if said is None or _same_clock(seat.place.zone, said, agenda)]
    if fitting and fitting[0].whose:
        return _proposed(fitting[:1])
    if said and not _is_clock(name, said):
        return _of_place(said)
    if fitting:
        return _proposed(fitting)
    return _against(seats[0]) if seats and seats[0].whose else _EXAMPLE


def _proposed(seats: list[_Seat]) -> Text:
    zones = list(dict.fromkeys(f'"{seat.place.zone}"' for seat in seats))[:_MOST]
    en = f"write {' or '.join(zones)}, the zone of"
    es = f"escriba {' o '.join(zones)}, el huso de"
    if seats[0].whose:
        name = seats[0].place.name
        return Text(
            en=f"{en} {name.pick('en')} ({seats[0].whose.en})", es=f"{es} {name.pick('es')} ({seats[0].whose.es})"
        )
    return Text(en=f"{en} the place where you meet", es=f"{es}l lugar de la reunión")


def _against(seat: _Seat) -> Text:
    """The zone of the host or the venue, though what was said is not its clock."""
    name, zone = seat.place.name, seat.place.zone
    return Text(
        en=f'write the zone of the place where you meet: for {name.pick("en")} ({seat.whose.en}) it is "{zone}"',
        es=f'escriba el huso del lugar de la reunión: para {name.pick("es")} ({seat.whose.es}) es "{zone}"',
    )


def _seats(agenda: Agenda, city: str) -> Iterator[_Seat]:
    from rcmcli import directory

    found = _place(city) if city else None
    if found and clock.is_zone(found.place.zone):
        yield _Seat(Text(en="the venue", es="la sede"), found.place)
    host = directory.find(agenda.host, agenda) if agenda.host else None
    if host and host.seat and clock.is_zone(host.seat.zone):
        yield _Seat(Text(en="the host", es="el anfitrión"), host.seat)
    for party in directory.expand(agenda.delegations, agenda):
        if party.seat and clock.is_zone(party.seat.zone):
            yield _Seat(Text(), party.seat)


def _same_clock(zone: str, said: Match, agenda: Agenda) -> bool:
    """Whether a zone may be what was said: one of its meanings, or a clock that shows the same on the first day."""
    meanings = (said.place, *said.others)
    if zone in {place.zone for place in meanings}:
        return True
    if said.others and len({place.country for place in meanings}) == 1:  # a country of several zones
        return False
    day = agenda.days[0].date if agenda.days else _ANY_DAY
    noon = datetime.combine(day, time(12), UTC)
    return clock.seen_from(noon, zone).offset == clock.seen_from(noon, said.place.zone).offset
