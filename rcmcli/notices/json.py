"""A comparison as JSON, one object or a list of one for each language (docs/json.md)."""

from rcmcli.model.comparison import Comparison
from rcmcli.model.page import Line, json_lines
from rcmcli.shapes.comparison import documents


def render(found: Comparison, name: str) -> list[Line]:
    """The JSON as lines."""
    return json_lines(documents(found, name))
