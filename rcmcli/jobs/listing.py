"""The job of `rcm agenda list`: the meetings of a folder, each at a glance where that is enough."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.opening import shelf_above
from rcmcli.desk.timing import day_stated, today
from rcmcli.model.agenda import Agenda, Status
from rcmcli.model.page import Line, json_lines
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.screens.shelf import Listed
from rcmcli.store import shelf
from rcmcli.store.files import read_start
from rcmcli.store.glimpse import Head, head_in, head_of
from rcmcli.store.guard import LARGEST
from rcmcli.words import opening

_MOST_TOLD = 5  # files that cannot be read and are named; the others are counted
_LAST = date.max
Found = TypeVar("Found")


class Row(msgspec.Struct, frozen=True):
    """One agenda of the shelf, as `rcm agenda list --json` writes it."""

    id: str
    title: str
    status: Status
    first: date | None
    last: date | None
    days: int
    items: int
    timezone: str


def files_in(folder: str, console: Console) -> list[Path]:
    """The files of a folder, or of the nearest shelf; where there are none, that is said, with how to begin."""
    where = Path(folder) if folder else shelf_above()
    if where is None:
        console.tell(opening.LIST_NOWHERE)
        return []
    paths = shelf.files(where)
    if not paths:
        console.tell(opening.LIST_EMPTY, folder=shelf.shown(where))
    return paths


def rows(paths: Sequence[Path], console: Console) -> list[Line]:
    """The agendas as a JSON list, by date; their items are counted, so that each file is read whole."""
    found = [_row(path, agenda, console.language) for path, agenda in _readable(paths, _agenda, console)]
    return json_lines(sorted(found, key=lambda row: (row.first or _LAST, row.id)))


def listed(paths: Sequence[Path], at: str, console: Console) -> list[Listed]:
    """The meetings by date, with how far away those are that are not over; the one that is on or next is marked."""
    day = day_stated(at, console) if at else None
    heads = _readable(paths, _head, console)
    found = [_listed(path, head, day or today(head.timezone), console.language) for path, head in heads]
    found.sort(key=lambda row: (row.first or _LAST, row.id))
    coming = [row for row in found if row.away is not None and row.status != "cancelled"]
    marked = min(coming, key=lambda row: row.away or 0, default=None)
    return [row._replace(is_marked=row is marked) for row in found]


def _readable(
    paths: Sequence[Path], look: Callable[[Path], Found | None], console: Console
) -> list[tuple[Path, Found]]:
    """What a look at each file gives; those that cannot be trusted are told: one of them hides no other."""
    seen = [(path, look(path)) for path in paths]
    blind = [path for path, found in seen if found is None]
    for path in blind[:_MOST_TOLD]:
        console.tell(opening.NOT_LISTED, label=shelf.shown(path))
    if more := len(blind[_MOST_TOLD:]):
        console.tell(opening.NOT_LISTED_ONE_MORE if more == 1 else opening.NOT_LISTED_MORE, count=more)
    return [(path, found) for path, found in seen if found is not None]


def _head(path: Path) -> Head | None:
    """What the list says of a meeting: read off its lines, else from the agenda itself."""
    data = _bytes(path)
    head = head_of(data) if data else None
    if head or not data:
        return head
    agenda = _agenda(path)
    return head_in(agenda) if agenda else None


def _agenda(path: Path) -> Agenda | None:
    from rcmcli.store.reading import read_bytes  # all that reads an agenda whole: seldom needed for a list

    data = _bytes(path)
    return read_bytes(data, str(path), shelf.id_of(path.name)).usable if data else None


def _bytes(path: Path) -> bytes:
    try:
        return read_start(path, LARGEST)
    except (OSError, ValueError, Refusal):
        return b""


def _row(path: Path, agenda: Agenda, language: str) -> Row:
    dates = agenda.dates
    return Row(
        id=one_line(shelf.id_of(path.name)),
        title=one_line(agenda.title.pick(language)),
        status=agenda.status,
        first=min(dates, default=None),
        last=max(dates, default=None),
        days=len(dates),
        items=len(agenda.placed),
        timezone=agenda.timezone,
    )


def _listed(path: Path, head: Head, today: date, language: str) -> Listed:
    first, last = min((day for day, _ in head.days), default=None), max((day for _, day in head.days), default=None)
    away = max(0, (first - today).days) if first and last and today <= last else None
    return Listed(one_line(shelf.id_of(path.name)), one_line(head.title.pick(language)), head.status, first, last, away)
