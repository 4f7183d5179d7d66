"""Sizes: how many people each delegation of a meeting has."""

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import People
from rcmcli.model.party import Party

_DEFAULT = "default"
Sized = tuple[Party, int]


def sizes_of(agenda: Agenda, people: People) -> dict[str, Sized]:
    """How many people each delegation has: its own number, else its group's, else that of all delegations."""
    default = agenda.people.get(_DEFAULT)
    sizes = {party.code: (party, default) for party in people.delegations()} if default else {}
    named = [(people.named(name), count) for name, count in agenda.people.items() if name != _DEFAULT]
    known = [(party, count) for party, count in named if party]
    for group, count in known:
        sizes.update({party.code: (party, count) for party in people.members(group) if group.kind == "group"})
    sizes.update({party.code: (party, count) for party, count in known if party.kind != "group"})
    return sizes
