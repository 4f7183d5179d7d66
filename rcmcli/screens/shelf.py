"""The list of agendas on a shelf: when, id, state and title, under their years; what is on or next is marked."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from rcmcli.model.agenda import Status
from rcmcli.model.dates import short_date
from rcmcli.model.page import Line, Role, pad, wrap
from rcmcli.model.text import one_line, width
from rcmcli.words import labels, opening, say

_GAPS, _LEAST_TITLE = 8, 24
_WEEKS_FROM, _MONTHS_FROM = 14, 61  # days from which a distance is told in weeks, in months
_MARK = "→ "


class Listed(NamedTuple):
    """A meeting of the list; `away` is in how many days it begins, 0 while it is on, none once it is over."""

    id: str
    title: str
    status: Status
    first: date | None
    last: date | None
    away: int | None
    is_marked: bool = False


def render(listed: Sequence[Listed], language: str, room: int | None) -> list[Line]:
    """A line or two for each agenda under its year: when, its id, its state, then its title."""
    whens = [_when(row, language) for row in listed]
    states = [say(labels.STATUSES[row.status], language) for row in listed]
    columns = [max(map(width, cells), default=0) for cells in (whens, [one_line(row.id) for row in listed], states)]
    stacked = room is not None and room < sum(columns) + _GAPS + _LEAST_TITLE
    page: list[Line] = []
    for year, rows in groupby(
        zip(listed, whens, states, strict=True), key=lambda row: row[0].first and row[0].first.year
    ):
        page.append(((str(year) if year else say(opening.NO_DAY, language), "title"),))
        for row in rows:
            page += _stacked(*row, room) if stacked and room else _beside(*row, columns, room)
    return page


def _beside(row: Listed, when: str, state: str, columns: Sequence[int], room: int | None) -> list[Line]:
    cells = (when, one_line(row.id), state)
    left = _mark(row) + "".join(f"{pad(cell, size)}  " for cell, size in zip(cells, columns, strict=True))
    title = one_line(row.title)
    titles = wrap(title, room - width(left)) if room else [title]
    style: Role = "mark" if row.is_marked else "time"
    return [((left if n == 0 else " " * width(left), style), (line, "")) for n, line in enumerate(titles)]


def _stacked(row: Listed, when: str, state: str, room: int) -> list[Line]:
    names: list[Line] = [
        ((_mark(row) if n == 0 else "  ", "mark"), (line, "title"))
        for n, line in enumerate(wrap(one_line(row.id), room - 2))
    ]
    words = f"{when}, {state}. {one_line(row.title)}"
    return [*names, *(((f"    {line}", ""),) for line in wrap(words, room - 4))]


def _mark(row: Listed) -> str:
    return _MARK if row.is_marked else " " * len(_MARK)


def _when(row: Listed, language: str) -> str:
    """The dates without their year, and how far away: `9–10 Sep, in 3 weeks`."""
    if row.first is None or row.last is None:
        return "—"
    first, last = short_date(row.first, language), short_date(row.last, language)
    if row.first.year != row.last.year:
        last = f"{last} {row.last.year}"
    if row.first == row.last:
        when = first
    elif (row.first.year, row.first.month) == (row.last.year, row.last.month):
        when = f"{row.first.day}–{last}"
    else:
        when = f"{first} – {last}"
    return when if row.away is None else f"{when}, {_distance(row.away, language)}"


def _distance(days: int, language: str) -> str:
    if days < len(opening.SOON):
        return say(opening.SOON[days], language)
    for least, length, words in ((_MONTHS_FROM, 30.44, opening.IN_MONTHS), (_WEEKS_FROM, 7, opening.IN_WEEKS)):
        if days >= least:
            return say(words, language, count=round(days / length))
    return say(opening.IN_DAYS, language, count=days)
