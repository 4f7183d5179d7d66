"""A calendar file put together: the schedule, what was sent before, and the form that is wanted."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

import msgspec

from rcmcli.calendars.entries import entries_of, replaced_days
from rcmcli.calendars.entry import CalendarEntry
from rcmcli.calendars.lines import folded, head_of, lines_of, stamp_line
from rcmcli.calendars.revision import Revision, revise
from rcmcli.calendars.state import PRODID, KeptEntry, State
from rcmcli.calendars.timezones import vtimezones
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import Text, once
from rcmcli.words import colon, labels


class Form(msgspec.Struct, frozen=True):
    """How a calendar is written: whose it is (`scope`), whose clock comes first, local or UTC times, and the address
    that it is subscribed at, if it is."""

    scope: str
    first_zone: str = ""
    local: bool = False
    feed: str = ""


def scope_of(*parts: str) -> str:
    """Whose a calendar is, from the name of its agenda and its marks: no sign of a name or a code passes for a mark."""
    return "; ".join(part.replace(";", "%3B") for part in parts if part)


class CalendarFile(msgspec.Struct, frozen=True):
    """The bytes of a calendar file, how it differs from the one before, and the zones that had to stay in UTC."""

    data: bytes
    revision: Revision
    in_utc: tuple[str, ...]


def render(schedule: Schedule, form: Form, stamp: datetime, before: State | None = None) -> CalendarFile:
    """The calendar of an agenda, told in each of its languages, as the next version of `before`."""
    entries = entries_of(schedule, form.first_zone)
    gone = replaced_days(schedule)
    sent = {name: entry for name, entry in before.entries.items() if name not in gone} if before else {}
    return assembled(entries, schedule.title, schedule.languages, form, stamp, sent)


def assembled(
    entries: Sequence[CalendarEntry],
    title: Text,
    languages: Sequence[str],
    form: Form,
    stamp: datetime,
    sent: Mapping[str, KeptEntry],
) -> CalendarFile:
    """The file of these entries, called `title` where there are several, as the next version of what was sent."""
    zones, in_utc = vtimezones(entries) if form.local else ({}, ())
    now = [(entry, lines_of(entry, local=entry.zone in zones)) for entry in entries]
    prefix = once(labels.CANCELLED_PREFIX, languages) + colon(languages[-1])
    revision = revise(now, sent, stamp, prefix)
    name = once(title, languages) if len(revision.entries) > 1 else ""
    head = head_of(PRODID, name, form.scope, form.feed)
    used = _used(entries, zones)
    return CalendarFile(folded([*head, *used, *_body(revision.entries), "END:VCALENDAR"]), revision, in_utc)


def gathered(entries: Sequence[KeptEntry], title: Text, languages: Sequence[str], form: Form) -> bytes:
    """The file of entries that stand in others, just as they stand there."""
    head = head_of(PRODID, once(title, languages), form.scope, form.feed)
    return folded([*head, *_body(entries), "END:VCALENDAR"])


def _used(entries: Sequence[CalendarEntry], zones: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """The rules of the zones that entries name, in the order of their names."""
    for zone in sorted({entry.zone for entry in entries} & zones.keys()):
        yield from zones[zone]


def _body(entries: Sequence[KeptEntry]) -> Iterator[str]:
    for entry in entries:
        yield "BEGIN:VEVENT"
        yield f"UID:{entry.uid}"
        yield stamp_line("DTSTAMP", entry.stamp)
        yield stamp_line("LAST-MODIFIED", entry.stamp)
        yield f"SEQUENCE:{entry.sequence}"
        yield from entry.lines
        yield "END:VEVENT"
