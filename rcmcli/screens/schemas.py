"""The list of schemas: the name to ask for, what it is of, and below it the commands that write such documents."""

from collections.abc import Sequence
from typing import NamedTuple

from rcmcli.model.page import WIDEST, Line, pad, wrap
from rcmcli.model.text import width


class Listed(NamedTuple):
    """A schema of the list."""

    name: str
    about: str
    written_by: str


def render(listed: Sequence[Listed], room: int | None) -> list[Line]:
    """A line for each schema, and one for the commands."""
    names = max((width(row.name) for row in listed), default=0) + 2
    left = max(16, (room or WIDEST) - names)
    page: list[Line] = []
    for row in listed:
        page += [
            ((pad(row.name if n == 0 else "", names), "title"), (line, ""))
            for n, line in enumerate(wrap(row.about, left))
        ]
        page += [((" " * names, ""), (line, "dim")) for line in wrap(row.written_by, left) if line]
    return page
