"""The meeting as schema.org knows it, for search engines and calendars that read pages: JSON-LD, times with their offsets."""

from collections.abc import Iterator
from typing import Any

from rcmcli.model.paper import Paper
from rcmcli.model.publication import Publication
from rcmcli.model.schedule import Entry, Schedule
from rcmcli.renderers.addresses import is_web

_MODES = {"in-person": "Offline", "virtual": "Online", "hybrid": "Mixed"}


def event(publication: Publication) -> dict[str, Any]:
    """The Event, with an Event of its own for each item that has a time."""
    paper, first = publication.paper, publication.editions[0]
    timed = [entry for sheet in first.days for entry in sheet.items if entry.local]
    facts = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": first.title,
        "alternateName": [one.title for one in publication.editions[1:] if one.title != first.title],
        "description": first.subtitle,
        "inLanguage": list(paper.languages),
        "startDate": _start(paper, timed),
        "endDate": _end(paper, timed),
        "eventAttendanceMode": f"https://schema.org/{_MODES[paper.mode]}EventAttendanceMode",
        "eventStatus": _status(paper.status),
        "location": list(_locations(first)),
        "organizer": {"@type": "Organization", "name": first.organizer} if first.organizer else "",
        "subEvent": [_part(entry) for entry in timed],
    }
    return {key: value for key, value in facts.items() if value}


def _status(status: str) -> str:
    return f"https://schema.org/Event{'Cancelled' if status == 'cancelled' else 'Scheduled'}"


def _locations(schedule: Schedule) -> Iterator[dict[str, str]]:
    if schedule.venue:
        yield {"@type": "Place", "name": schedule.venue, "address": schedule.venue}
    if schedule.mode != "in-person":
        online = {"@type": "VirtualLocation"}
        yield {**online, "url": schedule.link} if is_web(schedule.link) else online


def _start(paper: Paper, timed: list[Entry]) -> str:
    """The first instant, if the first day has one; else the first date."""
    first = min((entry for entry in timed), key=lambda entry: entry.start or "", default=None)
    on_the_day = first and first.local[0].start[:10] <= paper.first_date
    return first.local[0].start if first and on_the_day else paper.first_date


def _end(paper: Paper, timed: list[Entry]) -> str:
    """The last instant, if the last day has one; else the last date."""
    last = max((entry for entry in timed if entry.end), key=lambda entry: entry.end or "", default=None)
    known = (last.local[0].end or "") if last else ""
    return known if known[:10] >= paper.last_date else paper.last_date


def _part(entry: Entry) -> dict[str, Any]:
    local = entry.local[0]
    facts = {
        "@type": "Event",
        "name": entry.title,
        "startDate": local.start,
        "endDate": local.end,
        "eventStatus": _status(entry.status) if entry.status == "cancelled" else "",
        "location": {"@type": "Place", "name": entry.room} if entry.room else "",
    }
    return {key: value for key, value in facts.items() if value}
