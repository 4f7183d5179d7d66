"""Tracks: columns of a table whose items are held side by side, in rooms or in groups, and which are so by all of their rows."""

import re
from collections.abc import Sequence

import msgspec

from rcmcli.importers.cells import TableRow, beginning, said
from rcmcli.importers.column_roles import Column
from rcmcli.importers.lexicon import head_of
from rcmcli.importers.people import is_person, parties_in
from rcmcli.model.kinds import kind_said
from rcmcli.model.text import Text, fold_name

_ROOMS = re.compile(
    r"(?:sala|salon|room|hall|track|trilha|pista|piste|parcours|palco|stage|escenario|aula|eje|mesa|auditorio|auditorium|salle|grupo|group|groupe|panel|stream|plenaria|plenary|"
    r"taller|workshop|virtual|zoom|teams|session|sesion|seance|sessao|grupo de trabajo|working group|atelier)\b(?: *\S+){0,4}"
    r"|(?:[^\W\d_]+ ){1,3}(?:hall|room|ballroom|stage|auditorium|theatre|theater|track|lounge|foyer|studio|stream)(?: [^\W_]{1,2})?"
    r"|(?:amphi|amphitheatre|anfiteatro|auditorium|ballroom|theatre|teatro|foyer|lounge|hotel)\b(?: *\S+){0,3}"
)
_PLENARY = ("break", "meal", "ceremony", "registration")  # kinds of items that all take part in


def is_room(words: str) -> bool:
    """Whether a head names a room, a track or a group."""
    return bool(_ROOMS.fullmatch(fold_name(words)))


def tracks_of(columns: Sequence[Column], rows: Sequence[TableRow]) -> list[Column]:
    """Those of these columns of words that are held side by side, each with the room that heads it, if one does."""
    titled = [column for column in columns if column.role == "title"]
    if len(titled) > 1 and len({fold_name(column.head) for column in titled}) == 1:
        return [msgspec.structs.replace(column, head="") for column in titled]
    plain = [column for column in columns if column.role == "text"]
    rooms = [column for column in plain if is_room(column.head)]
    named = [column for column in plain if column.head and not head_of(column.head)]
    if len(rooms) >= 2 or (not titled and len(named) == len(plain) and _are_items(plain, rows)):
        return rooms if len(rooms) == len(plain) or titled else [one for one in plain if one in rooms or one in named]
    return []


def names_people(words: str) -> bool:
    """Whether words are a person with an office, or parties."""
    return is_person(words) or bool(parties_in(words))


def _are_items(columns: Sequence[Column], rows: Sequence[TableRow]) -> bool:
    """Whether all of several columns hold titles: in the first alone stand breaks, and nobody's name fills another."""
    if len(columns) < 2:
        return False
    cells = [[said(beginning(row, column.index)) for column in columns] for row in rows]
    alone = [first for first, *others in cells if first and not any(others)]
    side = [words for words in cells if sum(map(bool, words)) > 1]
    people = [one for words in side for one in words[1:] if one and names_people(one)]
    return len(side) > 1 and not people and any(kind_said(Text(any=one)) in _PLENARY for one in alone)
