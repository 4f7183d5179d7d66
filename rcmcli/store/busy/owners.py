"""Whose calendar it is: the addresses by which its owner is invited, and what the owner answered."""

import re
from collections.abc import Iterable
from urllib.parse import unquote

from rcmcli.store.busy.lines import Property
from rcmcli.store.busy.parts import Properties

_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+")


class Owners:
    """The addresses of the owner of a calendar."""

    def __init__(self, addresses: Iterable[str]) -> None:
        self._addresses = frozenset(_plain(address) for address in addresses if address.strip())
        self._met: set[str] = set()
        self._invites = False

    @property
    def known(self) -> bool:
        """Whether anything is known of the owner."""
        return bool(self._addresses)

    def answers(self, lines: Properties) -> set[str]:
        """What the owner answered to the invitation; several where several addresses are invited, empty where none is."""
        found: set[str] = set()
        for line in lines.all("ATTENDEE"):
            mine = _addresses(line) & self._addresses
            self._met |= mine
            self._invites = True
            found |= {_answer(line)} if mine else set()
        for line in lines.all("ORGANIZER"):
            self._met |= _addresses(line) & self._addresses
        return found

    def strangers(self, addresses: Iterable[str]) -> tuple[str, ...]:
        """Those of some addresses that no entry names, though entries do name people."""
        return tuple(one for one in addresses if self._invites and _plain(one) not in self._met)

    def somebody_declined(self, lines: Properties) -> bool:
        """Whether anybody at all declined."""
        return any(_answer(line) == "DECLINED" for line in lines.all("ATTENDEE"))


def owner_named(name: str) -> tuple[str, ...]:
    """The address that a calendar is called by, as Google calls the calendar of a person; none where it has a name."""
    return (name.strip(),) if _ADDRESS.fullmatch(name.strip()) else ()


def _addresses(line: Property) -> set[str]:
    """The addresses of a person, of which some programs write one beside an id of their own."""
    return {_plain(line.value), _plain(line.parameters.get("EMAIL", ""))} - {""}


def _answer(line: Property) -> str:
    return line.parameters.get("PARTSTAT", "NEEDS-ACTION").upper()


def _plain(address: str) -> str:
    return unquote(re.sub(r"(?i)^\s*mailto:", "", address)).strip().casefold()
