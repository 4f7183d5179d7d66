"""A calendar of activities as JSON for programs (docs/json.md); in several languages a list, one for each."""

from datetime import date

from rcmcli.model.page import json_lines, text_of
from rcmcli.model.programme import Programme
from rcmcli.shapes.programme import calendar_of


def render(programme: Programme, today: date) -> bytes:
    """The JSON in UTF-8; it does not change with the date."""
    told = [calendar_of(programme, language) for language in programme.languages]
    return text_of(json_lines(told[0] if len(told) == 1 else told)).encode()
