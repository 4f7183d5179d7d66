"""Hours worked out: a day that gives its start, and items that give their minutes, as agendas of durations print them."""

from collections.abc import Iterator

import msgspec

from rcmcli.model.agenda import Agenda, Day, Item
from rcmcli.model.walltime import ItemTime


def with_hours(agenda: Agenda) -> Agenda:
    """The agenda with an hour for each item that has none, as far as the minutes of those before it tell."""
    if not any(day.start.start is not None for day in agenda.days):
        return agenda
    return msgspec.structs.replace(agenda, days=tuple(map(_worked_out, agenda.days)))


def _worked_out(day: Day) -> Day:
    return day if day.start.start is None else msgspec.structs.replace(day, items=tuple(_items(day, day.start.start)))


def _items(day: Day, start: int) -> Iterator[Item]:
    """The items, one after another; after one that does not say how long it lasts, the hour is not known."""
    now: int | None = start
    for item in day.items:
        lasts = item.minutes if isinstance(item.minutes, int) else None
        if item.time.said or item.time.start is not None:
            begins, ends = item.time.start, item.time.end
            now = begins + lasts if begins is not None and ends is None and lasts else ends
        elif now is not None and item.status != "cancelled":
            ends = now + lasts if lasts else None
            item = msgspec.structs.replace(item, time=ItemTime(now, ends, worked_out=True))
            now = ends
        yield item
