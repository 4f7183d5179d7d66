"""P401 room-booked-twice: two parallel items are given the same room."""

from collections.abc import Iterator

from rcmcli.checks.overlaps import apart, in_one_room, overlapping, span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

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
        es="los dos son simultáneos según su track, pero ocupan una misma sala",
    ),
    mend=Text(en="give one of them another room", es="asigne otra sala a uno de los dos"),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each room that holds two items of different tracks at once (items of one track are T203)."""
    for late, earlier in overlapping(calendar.slots):
        if not late.item.room:
            continue
        early = next((one for one in earlier if in_one_room(one, late) and apart(one, late)), None)
        if early:
            yield RULE.at(
                (*late.path, "room"),
                late=late.item.title,
                early=early.item.title,
                room=late.item.room,
                late_time=span_of(late),
                early_time=span_of(early),
            )
