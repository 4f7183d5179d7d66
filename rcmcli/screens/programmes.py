"""The list of calendars of activities: id, period, how many of what, title."""

from collections.abc import Sequence

import msgspec

from rcmcli.model.activities import Activities
from rcmcli.model.page import WIDEST, Line, json_lines, pad, wrap
from rcmcli.model.text import one_line, width
from rcmcli.words import activities, say


class CalendarRow(msgspec.Struct, frozen=True):
    """One calendar of activities, as `rcm calendar list --json` writes it."""

    id: str
    title: str
    period: str
    groups: int
    activities: int
    deadlines: int
    dated: int


def row_of(name: str, calendar: Activities, dated: int, language: str) -> CalendarRow:
    """The row of a calendar, of which so many activities and deadlines have a date."""
    return CalendarRow(
        id=one_line(name),
        title=one_line(calendar.title.pick(language)),
        period=str(calendar.period),
        groups=len(calendar.groups),
        activities=len([*calendar.each()]),
        deadlines=len(calendar.deadlines),
        dated=dated,
    )


def as_json(listed: Sequence[CalendarRow]) -> list[Line]:
    """The rows as a JSON list."""
    return json_lines(listed)


def render(listed: Sequence[CalendarRow], language: str, room: int | None) -> list[Line]:
    """Two lines for each calendar: its id and title, then how much stands in it."""
    ids = max((width(row.id) for row in listed), default=0)
    page: list[Line] = []
    for row in listed:
        lead = f"{pad(row.id, ids)}  "
        lines = wrap(row.title, max(8, (room or WIDEST) - width(lead)))
        page += [((lead if n == 0 else " " * width(lead), "title"), (line, "")) for n, line in enumerate(lines)]
        told = say(activities.COUNTS, language, activities=row.activities, deadlines=row.deadlines, dated=row.dated)
        below = wrap(told, max(8, (room or WIDEST) - width(lead)))
        page += [((" " * width(lead), ""), (line, "dim")) for line in below]
    return page
