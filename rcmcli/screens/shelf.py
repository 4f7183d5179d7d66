"""The list of agendas on a shelf: dates, id, state and title, by date."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from rcmcli.model.agenda import Agenda, Status
from rcmcli.model.page import Line, json_lines, pad, wrap
from rcmcli.model.text import one_line, width
from rcmcli.words import labels, opening, say

_DATES, _GAPS, _LEAST_TITLE = 21, 6, 24


class Row(msgspec.Struct, frozen=True):
    """One agenda of the shelf, as `rcm agenda list --json` writes it."""

    id: str
    title: str
    status: Status | Literal[""]
    first: str | None
    last: str | None
    days: int
    items: int
    timezone: str
    readable: bool


def rows(agendas: Sequence[tuple[str, Agenda | None]], language: str) -> list[Row]:
    """A row for each agenda, by first date, then by id; those that cannot be read come last."""
    return sorted(
        (_row(name, agenda, language) for name, agenda in agendas), key=lambda row: (row.first or "~", row.id)
    )


def as_json(listed: Sequence[Row]) -> list[Line]:
    """The rows as a JSON list."""
    return json_lines(listed)


def render(listed: Sequence[Row], language: str, room: int | None) -> list[Line]:
    """A line or two for each agenda: when, its id, then its title."""
    ids = max((width(row.id) for row in listed), default=0)
    states = max((width(_state(row, language)) for row in listed), default=0)
    stacked = room is not None and room < _DATES + ids + states + _GAPS + _LEAST_TITLE
    page: list[Line] = []
    for row in listed:
        when, state = _dates(row), _state(row, language)
        if stacked and room:
            page += [((line, "title"),) for line in wrap(row.id, room)]
            page += [((f"  {line}", ""),) for line in wrap(f"{when}, {state}. {row.title}", room - 2)]
            continue
        left = f"{pad(when, _DATES)}  {pad(row.id, ids)}  {pad(state, states)}  "
        titles = wrap(row.title, room - width(left)) if room else [row.title]
        for n, line in enumerate(titles):
            page.append(((left if n == 0 else " " * width(left), "time"), (line, "")))
    return page


def _row(name: str, agenda: Agenda | None, language: str) -> Row:
    if agenda is None:
        return Row(one_line(name), "", "", None, None, 0, 0, "", False)
    dates = [str(one) for day in agenda.days for one in day.dates]
    return Row(
        id=one_line(name),
        title=one_line(agenda.title.pick(language)),
        status=agenda.status,
        first=min(dates, default=None),
        last=max(dates, default=None),
        days=len(dates),
        items=sum(len(day.items) for day in agenda.days),
        timezone=agenda.timezone,
        readable=True,
    )


def _state(row: Row, language: str) -> str:
    return say(labels.STATUSES[row.status], language) if row.status else say(opening.UNREADABLE, language)


def _dates(row: Row) -> str:
    if row.first is None:
        return "—"
    return row.first if row.first == row.last else f"{row.first}–{row.last}"
