"""Delegations: how a sentence names many of them, whom an item is open to, where they and their host are."""

from collections.abc import Sequence

from rcmcli.model.agenda import Agenda, Day, Names
from rcmcli.model.calendar import Calendar
from rcmcli.model.party import Party
from rcmcli.model.text import Text, enumerated
from rcmcli.model.timeline import Slot, venue_of

_MOST = 4  # names in one sentence


def joined(parties: Sequence[Party]) -> Text:
    """Their names as a sentence lists them; of many, the first and how many more."""
    return Text(en=_listed(parties, "en"), es=_listed(parties, "es"))


def audience_of(slot: Slot) -> Names:
    """Whom an item is open to: its own audience, else its day's; empty where it is open to everyone."""
    return slot.item.audience or slot.day.audience


def is_remote(day: Day, agenda: Agenda) -> bool:
    """Whether delegations may take part from where they are: a virtual or hybrid day."""
    return (day.mode or agenda.mode) != "in-person"


def _listed(parties: Sequence[Party], language: str) -> str:
    names = [party.name.pick(language) for party in parties]
    if len(names) > _MOST:
        more = len(names) - _MOST + 1
        names = [*names[: _MOST - 1], f"{more} more" if language == "en" else f"{more} más"]
    return enumerated(names, language)


def country_of_host(agenda: Agenda, calendar: Calendar) -> str:
    """The host's country (ISO 3166-1 alpha-2), empty where no country is named as host."""
    host = calendar.people.named(agenda.host) if agenda.host else None
    if host is None:
        return ""
    return host.code if host.kind == "country" else ""


def country_of_day(agenda: Agenda, day: Day, calendar: Calendar) -> str:
    """The country in which a day is held: of its venue's city or of its clock; empty for a virtual day."""
    if (day.mode or agenda.mode) == "virtual":
        return ""
    venue = venue_of(agenda, day)
    label = venue.city if venue and venue.city else day.timezone or agenda.timezone
    found = calendar.places(label, day.date) or calendar.doubts(label, day.date)  # a venue's city is a place
    return found[0].place.country if found else ""
