"""A calendar of activities as a PDF: the same paper as the Word document."""

from datetime import date

from rcmcli.formats.pdf import draw
from rcmcli.model.programme import Programme
from rcmcli.paper.programme import set_out


def render(programme: Programme, today: date) -> bytes:
    """The document; it does not change with the date."""
    return draw(set_out(programme))
