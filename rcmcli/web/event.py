"""The meeting as schema.org knows it, for search engines and calendars that read pages: JSON-LD, times with their offsets."""

from collections.abc import Iterator
from typing import Any

from rcmcli.model.schedule import Entry, Schedule
from rcmcli.model.text import is_web

_MODES = {"in-person": "Offline", "virtual": "Online", "hybrid": "Mixed"}


def event(schedule: Schedule) -> dict[str, Any]:
    """The Event, with an Event of its own for each item that has a time."""
    language = schedule.language
    timed = [entry for entry in schedule.entries() if entry.local]
    title, others = schedule.title.pick(language), map(schedule.title.pick, schedule.languages[1:])
    organizer = schedule.organizer.pick(language)
    facts = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": title,
        "alternateName": [one for one in others if one != title],
        "description": schedule.subtitle.pick(language),
        "inLanguage": list(schedule.languages),
        "startDate": _start(schedule, timed),
        "endDate": _end(schedule, timed),
        "eventAttendanceMode": f"https://schema.org/{_MODES[schedule.mode]}EventAttendanceMode",
        "eventStatus": _status(schedule.status),
        "location": list(_locations(schedule)),
        "organizer": {"@type": "Organization", "name": organizer} if organizer else "",
        "subEvent": [_part(entry, language) for entry in timed],
    }
    return {key: value for key, value in facts.items() if value}


def _status(status: str) -> str:
    return f"https://schema.org/Event{'Cancelled' if status == 'cancelled' else 'Scheduled'}"


def _locations(schedule: Schedule) -> Iterator[dict[str, str]]:
    if schedule.venue:
        venue = schedule.venue.pick(schedule.language)
        yield {"@type": "Place", "name": venue, "address": venue}
    if schedule.mode != "in-person":
        online = {"@type": "VirtualLocation"}
        yield {**online, "url": schedule.link} if is_web(schedule.link) else online


def _start(schedule: Schedule, timed: list[Entry]) -> str:
    """The first instant, if the first day has one; else the first date."""
    if not schedule.dates:
        return ""
    first, _ = schedule.dates
    start = min((entry.local[0].start for entry in timed), default=None)
    return start.isoformat(timespec="seconds") if start and start.date() <= first else str(first)


def _end(schedule: Schedule, timed: list[Entry]) -> str:
    """The last instant, if the last day has one; else the last date."""
    if not schedule.dates:
        return ""
    _, last = schedule.dates
    end = max((end for entry in timed if (end := entry.local[0].end)), default=None)
    return end.isoformat(timespec="seconds") if end and end.date() >= last else str(last)


def _part(entry: Entry, language: str) -> dict[str, Any]:
    local = entry.local[0]
    facts = {
        "@type": "Event",
        "name": entry.title.pick(language),
        "startDate": local.start.isoformat(timespec="seconds"),
        "endDate": local.end.isoformat(timespec="seconds") if local.end else "",
        "eventStatus": _status(entry.status) if entry.cancelled else "",
        "location": {"@type": "Place", "name": entry.room.pick(language)} if entry.room else "",
    }
    return {key: value for key, value in facts.items() if value}
