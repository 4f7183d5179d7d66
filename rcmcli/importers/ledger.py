"""The ledger: what became of each printed line of a paper, once for every line that holds a letter or a figure."""

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from rcmcli.importers.sheet import Line, Sheet, SourceLine
from rcmcli.model.text import Text

Status = Literal["used", "ignored", "repeated", "not-understood"]
What = Literal["clock", "year", "month", "date", "timezone", "order", "layout", "title", "activity"]


class Entry(msgspec.Struct, frozen=True):
    """A printed line and what became of it; `at` is where in the agenda it stands."""

    line: SourceLine
    status: Status
    why: Text | None = None
    at: tuple[str | int, ...] = ()


class Assumed(msgspec.Struct, frozen=True):
    """What was taken for granted where the paper does not say it, why, and what else it might be."""

    what: What
    why: Text
    line: int | None = None
    text: str = ""
    candidates: tuple[str, ...] = ()


class Ledger:
    """The lines that were met so far, each with what became of it, the first time that anything did."""

    def __init__(self) -> None:
        self._owners: dict[int, object] = {}
        self._set_aside: dict[int, tuple[Status, Text]] = {}
        self.assumed: list[Assumed] = []
        self.missing: list[str] = []

    def use(self, lines: Iterable[Line], owner: object) -> None:
        """These lines went into a part of the agenda."""
        for line in lines:
            for number in line.numbers:
                self._owners.setdefault(number, owner)

    def set_aside(self, lines: Iterable[Line], status: Status, why: Text) -> None:
        """These lines say nothing for the agenda, or could not be understood."""
        for line in lines:
            for number in line.numbers:
                self._set_aside.setdefault(number, (status, why))

    def hand_over(self, part: object, other: object) -> None:
        """The lines of a part are those of another one."""
        for number, owner in self._owners.items():
            if owner is part:
                self._owners[number] = other

    def assume(self, what: What, why: Text, line: Line | None = None, candidates: tuple[str, ...] = ()) -> None:
        """Something was taken for granted, of this line where it is of one."""
        number, text = (line.number, line.text.strip()) if line else (None, "")
        self.assumed.append(Assumed(what, why, number, text, candidates))

    def is_aside(self, line: Line, why: Text) -> bool:
        """Whether a line was set aside for this reason."""
        return self._set_aside.get(line.number, ("", None))[1] is why

    def owner_of(self, number: int) -> object:
        """The part of the agenda that a printed line went into, or none."""
        return self._owners.get(number)

    def entries(self, sheet: Sheet, places: dict[int, tuple[str | int, ...]], lost: Text) -> tuple[Entry, ...]:
        """All printed lines of a sheet in order; `places` says where the parts stand, by the identity of each."""
        found = []
        for line in sheet.printed:
            owner, aside = self._owners.get(line.number), self._set_aside.get(line.number)
            if owner is not None:
                found.append(Entry(line, "used", at=places.get(id(owner), ())))
            elif aside:
                found.append(Entry(line, aside[0], aside[1]))
            else:
                found.append(Entry(line, "not-understood", lost))
        return tuple(found)


def not_understood(entries: Sequence[Entry]) -> list[Entry]:
    """The lines that nobody understood."""
    return [entry for entry in entries if entry.status == "not-understood"]
