"""The country that receives a meeting: of its host, else of its venue's city, else of its clock."""

from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.calendar import Calendar
from rcmcli.model.timeline import venue_of


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
