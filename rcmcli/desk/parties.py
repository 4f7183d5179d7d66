"""The parties that each get a copy of their own: delegations, observers and the host of an agenda."""

from collections.abc import Sequence

from rcmcli import directory
from rcmcli.desk.console import Console
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.words import exporting


def each_party(agenda: Agenda, console: Console, otherwise: Text) -> Sequence[str]:
    """Each that takes part, as the directory calls it; of those that nobody knows it says `otherwise`."""
    names = (*agenda.delegations, *agenda.observers, *filter(None, [agenda.host]))
    for unknown in dict.fromkeys(name for name in names if directory.find(name, agenda) is None):
        console.tell(otherwise, name=one_line(unknown)[:80])
    found = directory.expand(names, agenda)
    if not found:
        raise Refusal(exporting.NOBODY_TO_SPLIT_FOR)
    return [directory.called(party, agenda) for party in found]
