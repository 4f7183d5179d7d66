"""P401 room-booked-twice: two parallel items, or two meetings, are given the same room."""

from collections.abc import Iterator

import msgspec

from rcmcli.checks.clashes import hours_here
from rcmcli.checks.houses import Sharing, shared_rooms
from rcmcli.checks.overlaps import overlapping, span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.apart import apart, place_of
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Confidence, Finding, Rule, Severity, Variant
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot, venue_of

RULE = Rule(
    code="P401",
    name="room-booked-twice",
    severity=Severity.ERROR,
    title=Text(en="room booked twice", es="sala reservada dos veces"),
    says=Text(
        en="“{late}” ({late_time}) is in {room}, where “{early}” ({early_time}) is held",
        es="«{late}» ({late_time}) está en {room}, donde se celebra «{early}» ({early_time})",
    ),
    label=Text(en="“{early}” is there at that time", es="ahí está a esa hora «{early}»"),
    why=Text(
        en="the two are parallel by their tracks, but stand in one room",
        es="los dos son simultáneos según su grupo, pero ocupan una misma sala",
    ),
    mend=Text(en="give one of them another room", es="asigne otra sala a uno de los dos"),
)


_ELSEWHERE = Variant(
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    says=Text(
        en="{room} ({venue}): “{late}” ({late_time}) coincides with “{early}” ({early_time}) of {meeting}",
        es="{room} ({venue}): «{late}» ({late_time}) coincide con «{early}» ({early_time}) de {meeting}",
    ),
    label=Text(en="“{early}” of {meeting} is there at that time", es="ahí está a esa hora «{early}», de {meeting}"),
    why=Text(
        en="two meetings of one house have been given one room",
        es="a dos reuniones de un mismo edificio se les dio una misma sala",
    ),
    mend=Text(
        en="ask the house which of the two has the room, and give the other another one",
        es="pregunte al edificio cuál de las dos tiene la sala y asigne otra a la otra",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each room that holds two items of different tracks at once (items of one track are T203), or two meetings."""
    rooms: dict[str, list[Slot]] = {}
    for slot in calendar.slots:
        if slot.item.room and slot.item.track:
            rooms.setdefault(place_of(slot.item), []).append(slot)
    for held in rooms.values():
        for late, earlier in overlapping(tuple(held)):
            early = next((one for one in earlier if apart(one.item, late.item)), None)
            if early:
                yield _finding(early, late)
    yield from (_elsewhere(sharing, agenda, calendar) for sharing in shared_rooms(agenda, calendar))


def _finding(early: Slot, late: Slot) -> Finding:
    return RULE.at(
        (*late.path, "room"),
        late=late.item.title,
        early=early.item.title,
        room=late.item.room,
        late_time=span_of(late),
        early_time=span_of(early),
    )


def _elsewhere(sharing: Sharing, agenda: Agenda, calendar: Calendar) -> Finding:
    mine, theirs = sharing.mine, sharing.theirs
    venue = mine.item.venue or venue_of(agenda, mine.day)
    variant = msgspec.structs.replace(_ELSEWHERE, severity=Severity.INFO) if calendar.phase == "draft" else _ELSEWHERE
    return RULE.at(
        (*mine.path, "room"),
        variant=variant,
        room=mine.item.room,
        venue=venue.name if venue else "",
        late=mine.item.title,
        late_time=span_of(mine),
        early=theirs.item.title,
        early_time=hours_here(theirs, mine),
        meeting=sharing.meeting.label,
    )
