"""A calendar of activities as a Word document: a table for each group, its head repeated on every page."""

from datetime import date

from rcmcli.formats.docx import drawn
from rcmcli.model.programme import Programme
from rcmcli.paper.programme import set_out


def render(programme: Programme, today: date) -> bytes:
    """The document; it does not change with the date."""
    printed = set_out(programme)
    return drawn(printed)
