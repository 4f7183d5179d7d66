"""Lookups: what the checks of an agenda may look up besides it, put together from the rooms that know."""

from collections.abc import Callable
from datetime import date
from functools import cache, partial

import msgspec

from rcmcli import directory, places
from rcmcli.desk.settings import settings
from rcmcli.desk.viewing import countries_of, find_place, seat_named_in
from rcmcli.directory.known import near_names
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import People
from rcmcli.model.party import Party
from rcmcli.model.place import Match, Place
from rcmcli.model.plan import Hours
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, fold_name


def people_of(agenda: Agenda) -> People:
    """Who takes part in an agenda, and what is known of them."""
    named = _finder(agenda)

    @cache
    def delegations() -> tuple[Party, ...]:
        return directory.expand(agenda.delegations, agenda)

    @cache
    def observers() -> tuple[Party, ...]:
        return directory.expand(agenda.observers, agenda)

    return People(
        delegations=delegations,
        observers=observers,
        named=named,
        near=near_names,
        seat=cache(partial(_seat, agenda)),
        members=partial(directory.members_of, agenda=agenda),
        admits=cache(partial(directory.admits, agenda=agenda)),
        hours=hours_of,
        holiday=holiday,
        rests=rests,
    )


Reader = Callable[[str, date], tuple[Match, ...]]


def readers_of_places(agenda: Agenda) -> tuple[Reader, Reader]:
    """How the labels of an agenda's printed tables are read: for certain, and with doubt.

    Its parties decide between places of one name. A label is a place when all of it is: one doubt is a doubt of the whole.
    """
    near: list[tuple[str, ...]] = []

    def read(label: str, on: date) -> tuple[Match, ...]:
        if not near:
            near.append(countries_of(agenda))
        return _places(label, None if places.is_timeless(label) else on, near[0])

    def certain(label: str, on: date) -> tuple[Match, ...]:
        found = read(label, on)
        return () if any(match.doubt for match in found) else found

    def doubtful(label: str, on: date) -> tuple[Match, ...]:
        return tuple(match for match in read(label, on) if match.doubt)

    return certain, doubtful


def place_hint(label: str) -> Text:
    """What the reader of places proposes for a label that it cannot read; empty where it proposes nothing."""
    try:
        places.find_all(label)
    except Refusal as refusal:
        return refusal.hint or Text()
    return Text()


@cache
def hours_of(party: Party) -> Hours:
    """The working and waking hours of a party: its own in `rcm.toml`, else everyone's."""
    from rcmcli.desk.working_hours import shared_hours

    given = next((hours for name, hours in settings().hours.items() if _is(party, name)), "")
    return shared_hours(given)


def holiday(country: str, day: date) -> Text | None:
    """The public holiday of a country on a date, if its table knows one."""
    return _holidays_on(day).get(country)


def rests(country: str, day: date) -> bool:
    """Whether a date is of the weekend in a country."""
    from rcmcli.planning.days_off import weekend

    return day.weekday() in weekend(country)


@cache
def _holidays_on(day: date) -> dict[str, Text]:
    """The public holidays of one date, by country; the table is imported when the first date is asked for."""
    from rcmcli.planning.days_off import holidays_on

    return holidays_on(day)


def _finder(agenda: Agenda) -> Callable[[str], Party | None]:
    """The directory for one agenda; names are looked up once for all agendas that bring no parties of their own."""
    return cache(partial(directory.find, agenda=agenda)) if agenda.parties else _find


@cache
def _find(name: str) -> Party | None:
    return directory.find(name)


@cache
def _places(label: str, on: date | None, near: tuple[str, ...]) -> tuple[Match, ...]:
    if _has_clock(label):
        return ()
    try:
        return tuple(_capital_first(match, label) for match in places.find_all(label, on=on, near=near))
    except Refusal:
        return ()


def _has_clock(label: str) -> bool:
    """Whether an hour stands in a label, which then is no mere label."""
    if not any(map(str.isdigit, label)):
        return False
    from rcmcli.reading.clocks import FoldedLine, clocks_in

    return any(one.form != "bare" or one.half or one.unit for one in clocks_in(FoldedLine.of(label)))


def _seat(agenda: Agenda, party: Party) -> Place | None:
    own = seat_named_in(agenda, party)
    if own is None:
        return party.seat
    try:
        return find_place(own[1], agenda).place
    except Refusal:
        return party.seat


def _is(party: Party, name: str) -> bool:
    if name == "default":
        return False
    known = _find(name)
    return known is not None and known.code == party.code


def _capital_first(match: Match, label: str) -> Match:
    """A label of a printed table means the capital of that name before a lesser city, even one of a party's country.

    A capital leaves no doubt that a note would have to tell.
    """
    if _is_capital(match.place):
        return msgspec.structs.replace(match, note=None)
    if not match.place.country or not match.others:
        return match
    wanted = f" {fold_name(label)} "
    names = {place: {fold_name(place.name.pick(one)) for one in LANGUAGES} for place in match.others}
    named = (place for place in match.others if any(f" {name} " in wanted for name in names[place]))
    capital = next((place for place in named if _is_capital(place)), None)
    if not capital:
        return match
    return msgspec.structs.replace(match, place=capital, others=(match.place, *match.others))


def _is_capital(place: Place) -> bool:
    try:
        return bool(place.country) and places.of_country(place.country) == place
    except Refusal:
        return False
