"""The agenda as a JSON file (docs/json.md): one object for one language, a list of them for several."""

from rcmcli.model.page import json_lines, text_of
from rcmcli.model.schedule import Schedule
from rcmcli.shapes.schedule import projected


def render(schedule: Schedule) -> bytes:
    """The document in UTF-8, indented, its keys in the order of docs/json.md."""
    told = [projected(schedule, language) for language in schedule.languages]
    return text_of(json_lines(told[0] if len(told) == 1 else told)).encode()
