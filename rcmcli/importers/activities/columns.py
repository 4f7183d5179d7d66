"""Columns: which of a table's hold what, where its head says that it lists activities."""

import re
from collections.abc import Sequence

import msgspec

from rcmcli.importers.activities.roles import is_our_head, role_of
from rcmcli.importers.cells import TableRow, said
from rcmcli.importers.sheet import Grid
from rcmcli.model.text import one_line

_LANGUAGE = re.compile(r"(?<!\s)\s*\((?:en|es|fr|pt)\)\s*$")
_TELLING = frozenset({"mandate", "host", "seat", "support", "group", "status", "own"})
_NOTED = frozenset({"responsible", "time"})
_MARKS = frozenset({"own", "id"})  # columns that only sheets of rcm have
_WRITTEN = (["activity", "mandate", "host", "support", "when", "status"], ["activity", "mandate", "when", "status"])
_NOW_AND_THEN = frozenset({"for", "place"})
_DEEP = 12  # rows above the head of a table


class Columns(msgspec.Struct, frozen=True):
    """The role of each column, by its number; the row of the head; the columns of no role of their own, each with its heading."""

    roles: tuple[tuple[int, str], ...]
    head: int
    others: tuple[tuple[int, str], ...] = ()
    is_ours: bool = False  # whether they are those of a paper of rcm, and so each title stands as it is

    @property
    def names(self) -> frozenset[str]:
        """The roles that there are."""
        return frozenset(role for _, role in self.roles)

    @property
    def is_telling(self) -> bool:
        """Whether they are such as only a list of activities has."""
        return bool(self.names & _TELLING) and "time" not in self.names


def columns_of(grid: Grid) -> Columns | None:
    """The columns of a table of activities; none for another table."""
    for at, row in enumerate(grid.rows[:_DEEP]):
        roles = _roles(row)
        names = [role for _, role in roles]
        if "activity" in names and len(set(names)) > 1:
            return Columns(tuple(roles), at, _others(row, roles), _is_ours(row, names))
    return None


def _is_ours(row: TableRow, names: Sequence[str]) -> bool:
    """Whether rcm wrote a head: its own words, in the order in which it writes them."""
    if not _MARKS.isdisjoint(names):
        return True
    ordered = [name for name in names if name not in _NOW_AND_THEN]
    words = (part for cell in row for part in _LANGUAGE.sub("", said(cell)).split(" / "))
    return ordered in _WRITTEN and all(map(is_our_head, words))


def _others(row: TableRow, roles: Sequence[tuple[int, str]]) -> tuple[tuple[int, str], ...]:
    """The columns that are kept as notes, under their headings: of no role that is known, or of one that no key has."""
    known = {column for column, role in roles if role not in _NOTED}
    return tuple((cell.column, one_line(said(cell))) for cell in row if cell.column not in known)


def _roles(row: TableRow) -> Sequence[tuple[int, str]]:
    """The role of each cell of a row; the first column of a role is the one that counts."""
    found: dict[str, int] = {}
    for cell in row:
        words = _LANGUAGE.sub("", said(cell))
        role = role_of(words) or next(filter(None, map(role_of, words.split("/"))), "")
        if role:
            found.setdefault(role, cell.column)
    return [(column, role) for role, column in found.items()]
