"""What stands in for keys at fault that an agenda must have, so that the checks which do not need them can speak."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import msgspec

from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.change import Change, Lift, Rename, Write
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path
from rcmcli.model.text import Text

_ZONE = "UTC"
_FIRST = date(2001, 1, 1)
_LINK = "https://example.org"
_KEPT = ("day", "item")  # whose places the other findings name


def stand_in_for_all(faults: Iterable[Fault], tree: dict[str, Any]) -> None:
    """Put what was meant in the place of each value at fault; else take it out, and another in where one must be."""
    for fault in faults:
        holder: Any = tree
        for key in fault.path[:-1]:
            holder = holder[key]
        if not mend_value(tree, holder, fault) and not isinstance(holder, list):
            holder.pop(fault.path[-1], None)
            stand_in(holder, fault.path)


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
    elif key == "url":
        table["url"] = _LINK


def drop_holders(faults: Iterable[Fault], tree: dict[str, Any]) -> None:
    """Take out the nearest table or list around each value at fault that an agenda may go without."""
    for fault in faults:
        for size in range(len(fault.path) - 1, 0, -1):
            *above, key = fault.path[:size]
            holder = _at(tree, above)
            if isinstance(holder, dict) and key in holder and key not in _KEPT:
                holder.pop(key)
                break


def _at(tree: dict[str, Any], path: Iterable[int | str]) -> Any:
    """What stands at a path of a tree; none where nothing does any more."""
    held: Any = tree
    for key in path:
        try:
            held = held[key]
        except (KeyError, IndexError, TypeError):
            return None
    return held


def mend_value(tree: dict[str, Any], holder: Any, fault: Fault) -> bool:
    """Put what a value was meant to be into its place in a tree; False where that is not certain."""
    for change in fault.fix:
        if isinstance(change, Write) and change.path == fault.path:
            holder[fault.path[-1]] = list(change.value) if isinstance(change.value, tuple) else change.value
            return True
        if isinstance(change, Rename) and change.path == fault.path:
            if fault.path[-1] in holder:
                holder[change.key] = holder.pop(fault.path[-1])
            else:  # its value was at fault too
                stand_in(holder, (*fault.path[:-1], change.key))
            return True
        if isinstance(change, Lift) and change.path == fault.path:
            table: Any = tree
            for step in change.table:
                table = table[step]
            table[fault.path[-1]] = holder.pop(fault.path[-1])
            return True
    return False


def with_clock(agenda: Agenda, faults: list[Fault]) -> Agenda:
    """The agenda with the zones that were meant, or a zone and dates that no clock stumbles over, in the place of those at
    fault."""
    meant = {fault.path: fault.fix for fault in faults}
    days = tuple(_day(day, d, meant) for d, day in enumerate(agenda.days))
    return msgspec.structs.replace(agenda, timezone=_zone(agenda.timezone, ("timezone",), meant, _ZONE), days=days)


def _day(day: Day, d: int, meant: dict[Path, tuple[Change, ...]]) -> Day:
    zone = _zone(day.timezone, ("day", d, "timezone"), meant, "")
    on = _other_date(d) if meant.get(("day", d, "date")) == () else day.date
    return msgspec.structs.replace(day, timezone=zone, date=on, until=None if on != day.date else day.until)


def _zone(name: str, path: Path, meant: dict[Path, tuple[Change, ...]], other: str) -> str:
    """The zone that a name at fault was meant to be, else another; a name that is right stays."""
    said = next((change.value for change in meant.get(path, ()) if isinstance(change, Write)), other)
    return str(said) if path in meant else name


def _other_date(d: int) -> date:
    """A date that no other day has."""
    return _FIRST + timedelta(days=d)
