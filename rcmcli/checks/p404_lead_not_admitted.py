"""P404 lead-not-admitted: who leads or speaks is not among those that the item is open to."""

from collections.abc import Iterator
from functools import cache, partial

from rcmcli.checks.delegations import audience_of
from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.topics import entries_of

RULE = Rule(
    code="P404",
    name="lead-not-admitted",
    severity=Severity.WARNING,
    title=Text(en="a lead is not admitted", es="quien dirige no está admitido"),
    says=Text(
        en="led by {party}, but “{item}” is open to {audience} only",
        es="a cargo de {party}, pero «{item}» está abierto solo a {audience}",
    ),
    label=Text(en="not among {audience}", es="no figura entre {audience}"),
    why=Text(
        en="whoever is not admitted finds the door closed, and the item is missing from their schedule",
        es="quien no está admitido encuentra la puerta cerrada, y el punto no sale en su horario",
    ),
    mend=Text(
        en="add {party} to the audience, or name another lead",
        es="añada {party} a audience, o indique otra dirección",
    ),
)
_SPEAKER = Variant(
    says=Text(
        en="{person} speaks for {party}, but “{item}” is open to {audience} only",
        es="{person} interviene por {party}, pero «{item}» está abierto solo a {audience}",
    ),
    mend=Text(
        en="add {party} to the audience, or name another speaker",
        es="añada {party} a audience, o indique otra persona",
    ),
)
Named = tuple[str, str, Path]  # a party, the person who speaks for it if there is one, the place in the file


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each lead and each speaker's party that an item's audience is sure not to admit."""
    shut_out = cache(partial(_is_shut_out, agenda=agenda, calendar=calendar))
    for slot in calendar.slots:
        audience = audience_of(slot)
        if not audience or slot.item.status == "cancelled":
            continue
        for name, person, path in _named(slot):
            if shut_out(name, audience):
                yield RULE.at(
                    path,
                    variant=_SPEAKER if person else None,
                    party=name,
                    person=person,
                    item=slot.item.title,
                    audience=_listed(audience, calendar),
                )


def _is_shut_out(name: str, audience: Names, agenda: Agenda, calendar: Calendar) -> bool:
    """Whether none of those who are meant is admitted; the host and the meeting's own bodies are at home everywhere."""
    people = calendar.people
    party = people.named(name)
    if party is None or party.kind == "body" or (agenda.host and party == people.named(agenda.host)):
        return False
    meant = people.members(party) if party.kind == "group" else (party,)
    return bool(meant) and all(people.admits(audience, one) is False for one in meant)


def _listed(audience: Names, calendar: Calendar) -> Text:
    """An audience in a sentence: a word such as `members` as the group it means, a party as it is written."""
    parties = [calendar.people.named(name) for name in audience]
    names = [
        party.name if party and party.kind == "group" else Text(any=name)
        for name, party in zip(audience, parties, strict=True)
    ]
    return Text(en=", ".join(name.pick("en") for name in names), es=", ".join(name.pick("es") for name in names))


def _named(slot: Slot) -> Iterator[Named]:
    for path, entry in entries_of(slot.item, slot.path):
        for n, lead in enumerate(entry.leads):
            if isinstance(lead, str):
                yield lead, "", (*path, "leads", n)
        for n, speaker in enumerate(entry.speakers):
            if speaker.party:
                yield speaker.party, speaker.name, (*path, "speakers", n, "party")
