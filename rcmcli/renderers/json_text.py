"""The schedule as JSON (docs/json.md): instants in UTC, and each item's local time in every column of its day."""

from rcmcli.model.page import Line, json_lines
from rcmcli.model.schedule import Schedule


def render(schedule: Schedule) -> list[Line]:
    """One JSON object, indented, its keys in the order of the document."""
    return json_lines(schedule)
