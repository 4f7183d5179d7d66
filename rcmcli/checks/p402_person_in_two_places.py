"""P402 person-in-two-places: one person speaks in two items that overlap."""

from collections.abc import Iterator

import msgspec

from rcmcli.checks.overlaps import overlapping, span_of
from rcmcli.model.agenda import Agenda, Speaker
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.persons import person_named
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name
from rcmcli.model.timeline import Slot
from rcmcli.model.topics import entries_of

RULE = Rule(
    code="P402",
    name="person-in-two-places",
    severity=Severity.ERROR,
    follows=("T203",),
    title=Text(en="one person in two places", es="una persona en dos lugares"),
    says=Text(
        en="{person} speaks in “{late}” ({late_time}) and in “{early}” ({early_time}) at the same time",
        es="{person} interviene a la vez en «{late}» ({late_time}) y en «{early}» ({early_time})",
    ),
    label=Text(en="also speaks in “{early}” ({early_time})", es="también interviene en «{early}» ({early_time})"),
    why=Text(en="nobody can be in two rooms at once", es="nadie puede estar en dos salas a la vez"),
    mend=Text(
        en="move one of the items or name another speaker; if they are two people of one name, write the party of each",
        es="mueva uno de los puntos o indique otra persona; si son dos personas del mismo nombre, indique el party de cada una",
    ),
)


class Part(msgspec.Struct, frozen=True):
    """A speaker where the agenda names them: the item and the place in the file."""

    slot: Slot
    speaker: Speaker
    path: Path


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item whose speaker also speaks in an earlier one that still runs; the first of those is named."""
    for parts in _people(agenda, calendar):
        where: dict[Path, Part] = {}
        for part in parts:
            where.setdefault(part.slot.path, part)
        for late, earlier in overlapping(tuple(part.slot for part in where.values())) if len(where) > 1 else ():
            early = next(earlier, None)
            if early and not calendar.people.named(where[late.path].speaker.name):
                yield _finding(early, where[late.path])


def _finding(early: Slot, part: Part) -> Finding:
    return RULE.at(
        part.path,
        about=(early.path,),
        person=part.speaker.name,
        late=part.slot.item.title,
        early=early.item.title,
        late_time=span_of(part.slot),
        early_time=span_of(early),
    )


def _people(agenda: Agenda, calendar: Calendar) -> Iterator[list[Part]]:
    """What each person speaks in; one name is one person, unless it stands beside two parties."""
    found: dict[str, list[Part]] = {}
    for slot in calendar.slots:
        if (slot.item.speakers or slot.item.topics) and slot.takes_place:
            for speaker, path in _speakers(slot):
                person = person_named(speaker.name)
                if person:
                    found.setdefault(person, []).append(Part(slot, speaker, path))
    for person, parts in found.items():
        if len(parts) > 1:
            yield from _apart(person, parts, agenda, calendar)


def _apart(person: str, parts: list[Part], agenda: Agenda, calendar: Calendar) -> Iterator[list[Part]]:
    """The parts of one name by party; a name of one word is somebody only beside a party."""
    by_party: dict[str, list[Part]] = {}
    for part in parts:
        by_party.setdefault(_code(part.speaker.party, agenda, calendar), []).append(part)
    if len(by_party.keys() - {""}) > 1 or " " not in person:
        by_party.pop("", None)
        yield from by_party.values()
    else:
        yield parts


def _speakers(slot: Slot) -> Iterator[tuple[Speaker, Path]]:
    for path, entry in entries_of(slot.item, slot.path):
        for n, speaker in enumerate(entry.speakers):
            yield speaker, (*path, "speakers", n, "name")


def _code(name: str, agenda: Agenda, calendar: Calendar) -> str:
    """What tells one party from another; the presidency is its country."""
    party = calendar.people.named(name) if name else None
    if party and party.code == "PPT" and agenda.host:
        party = calendar.people.named(agenda.host) or party
    return party.code if party else fold_name(name)
