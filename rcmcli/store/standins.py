"""What stands in for keys at fault that an agenda must have, so that the checks which do not need them can speak."""

from datetime import date, timedelta
from typing import Any

import msgspec

from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path
from rcmcli.model.text import Text

_ZONE = "UTC"
_FIRST = date(2001, 1, 1)


def stand_in(table: dict[str, Any], path: Path) -> None:
    """Put a value into a table where one that it must have was left out or at fault; for other keys nothing."""
    key = path[-1]
    if key == "format":
        table["format"] = 1
    elif key == "title":
        table["title"] = Text()
    elif key == "timezone" and len(path) == 1:
        table["timezone"] = _ZONE
    elif key == "date" and path[0] == "day" and isinstance(path[1], int):
        table["date"] = _other_date(path[1])
    elif key == "name" and "speakers" in path:
        table["name"] = ""


def with_clock(agenda: Agenda, faults: list[Fault]) -> Agenda:
    """The agenda with a zone and dates that no clock stumbles over, in the place of those at fault."""
    paths = {fault.path for fault in faults}
    days = tuple(_day(day, d, paths) for d, day in enumerate(agenda.days))
    zone = _ZONE if ("timezone",) in paths else agenda.timezone
    return msgspec.structs.replace(agenda, timezone=zone, days=days)


def _day(day: Day, d: int, paths: set[Path]) -> Day:
    zone = "" if ("day", d, "timezone") in paths else day.timezone
    on = _other_date(d) if ("day", d, "date") in paths else day.date
    return msgspec.structs.replace(day, timezone=zone, date=on, until=None if on != day.date else day.until)


def _other_date(d: int) -> date:
    """A date that no other day has."""
    return _FIRST + timedelta(days=d)
