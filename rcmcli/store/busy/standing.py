"""How an entry stands with its owner: whether it takes the time, only perhaps, or not at all; and what it is called."""

import msgspec

from rcmcli.model.text import Text, one_line
from rcmcli.store.busy.lines import unescaped
from rcmcli.store.busy.owners import Owners
from rcmcli.store.busy.parts import Properties

_LONGEST = 200
_FREE = frozenset({"FREE", "WORKINGELSEWHERE"})  # as Outlook calls them
_SOMEBODY = Text(
    en="somebody declined it; it counts as taken, since it is not said who the owner is (--busy-as ADDRESS)",
    es="alguien la rechazó; cuenta como ocupada, porque no se dice quién es el titular (--busy-as DIRECCIÓN)",
)


class Standing(msgspec.Struct, frozen=True):
    """Whether the owner is busy, perhaps only tentatively, and what is to be said if that is not certain."""

    busy: bool = True
    tentative: bool = False
    doubt: Text = Text()


def standing_of(lines: Properties, owners: Owners, *, cancels: bool) -> Standing:
    """How the entry stands with its owner."""
    status, outlook = lines.value("STATUS").upper(), lines.value("X-MICROSOFT-CDO-BUSYSTATUS").upper()
    answers = owners.answers(lines)
    taken_back = cancels or status == "CANCELLED" or answers == {"DECLINED"}
    if taken_back or lines.value("TRANSP").upper() == "TRANSPARENT" or outlook in _FREE:
        return Standing(busy=False)
    return Standing(
        tentative="TENTATIVE" in (status, outlook) or answers == {"TENTATIVE"},
        doubt=_SOMEBODY if not owners.known and owners.somebody_declined(lines) else Text(),
    )


def title_of(lines: Properties) -> str:
    """What the entry is called; empty for a private one."""
    if lines.value("CLASS").upper() in ("PRIVATE", "CONFIDENTIAL"):
        return ""
    return one_line(unescaped(lines.value("SUMMARY")))[:_LONGEST]
