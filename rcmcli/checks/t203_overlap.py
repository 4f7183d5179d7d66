"""T203 overlap: two items of one room, of one track, or one of them a plenary, share some minutes."""

from collections.abc import Iterator

from rcmcli.checks.overlaps import apart, in_one_room, overlapping, span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="T203",
    name="overlap",
    severity=Severity.ERROR,
    title=Text(en="two items overlap", es="dos puntos se superponen"),
    says=Text(
        en="“{late}” ({late_time}) starts before “{early}” ({early_time}) ends",
        es="«{late}» ({late_time}) empieza antes de que termine «{early}» ({early_time})",
    ),
    label=Text(
        en="“{early}” still runs ({early_time})",
        es="«{early}» aún no ha terminado ({early_time})",
    ),
    why=Text(en="one delegation cannot sit in two rooms", es="una delegación no puede estar en dos salas"),
    mend=Text(
        en="move one of them; if they are parallel by design, give each its own track or room",
        es="mueva uno de los dos; si son simultáneos a propósito, dé a cada uno su propio track o room",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item that starts before an earlier one of the same room, track or plenary ends; the first is named."""
    for late, earlier in overlapping(calendar.slots):
        early = next((one for one in earlier if not apart(one, late) and not _may_coincide(one, late, calendar)), None)
        if early:
            yield RULE.at(
                (*late.path, "time"),
                late=late.item.title,
                early=early.item.title,
                late_time=span_of(late),
                early_time=span_of(early),
            )


def _may_coincide(early: Slot, late: Slot, calendar: Calendar) -> bool:
    """Nobody has to be at both: one is optional, or they are for different people."""
    if in_one_room(early, late):
        return False
    return early.item.optional or late.item.optional or _for_strangers(early, late, calendar)


def _for_strangers(early: Slot, late: Slot, calendar: Calendar) -> bool:
    """Whether two audiences are sure to share nobody: other single parties, or members here and observers there."""
    parties = [[calendar.people.named(name) for name in slot.item.audience] for slot in (early, late)]
    if not all(parties) or any(party is None for audience in parties for party in audience):
        return False
    codes = [{party.code for party in audience if party} for audience in parties]
    groups = any(party and party.kind == "group" for audience in parties for party in audience)
    return codes[0].isdisjoint(codes[1]) and (not groups or codes[0] | codes[1] == {"MEMBERS", "OBSERVERS"})
