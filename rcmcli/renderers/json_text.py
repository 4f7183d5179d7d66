"""The schedule as JSON (docs/json.md): instants in UTC, and each item's local time in every column of its day."""

import msgspec

from rcmcli.model.page import Line
from rcmcli.model.schedule import Schedule


def render(schedule: Schedule) -> list[Line]:
    """One JSON object, indented, its keys in the order of the document."""
    text = msgspec.json.format(msgspec.json.encode(schedule), indent=2).decode()
    return [((line, ""),) for line in text.split("\n")]
