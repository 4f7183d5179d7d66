"""Found: the items of an agenda that stand on the clock, and those that wait for an hour."""

from collections.abc import Iterator

import msgspec

from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.span import Path


class Found(msgspec.Struct, frozen=True):
    """An item of the agenda with its day, -1 if it stands under none."""

    path: Path
    item: Item
    day: int


def is_free(item: Item) -> bool:
    """Whether an item waits for an hour: it says how long it lasts, and not when it is."""
    has_hour = item.time.start is not None or bool(item.time.said)
    return isinstance(item.minutes, int) and not has_hour and item.status != "cancelled"


def items_of(agenda: Agenda) -> Iterator[Found]:
    """Every item that has an hour or waits for one, cancelled ones left out.

    In a day whose hours are worked out, or that is a block of several, none waits.
    """
    for d, day in enumerate(agenda.days):
        is_closed = day.start.start is not None or day.until is not None
        for i, item in enumerate(day.items):
            if item.status != "cancelled" and (item.time.start is not None or (is_free(item) and not is_closed)):
                yield Found(("day", d, "item", i), item, d)
    for n, one in enumerate(agenda.unplaced):
        if is_free(one):
            yield Found(("unplaced", n), one, -1)
