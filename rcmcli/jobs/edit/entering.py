"""Entering: items of `[[unplaced]]` put among those of a day, with the comments above them."""

from collections.abc import Mapping

from rcmcli.jobs.edit.naming import Named
from rcmcli.jobs.edit.work import applied
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.change import Change, Drop, OrderItems
from rcmcli.model.refusal import Refusal
from rcmcli.model.span import Path
from rcmcli.store.reading import Reading
from rcmcli.words import editing, filled

Steps = tuple[tuple[Change, ...], ...]


def entered(reading: Reading, agenda: Agenda, places: Mapping[Path, tuple[int, int]]) -> tuple[Steps, dict[Path, Path]]:
    """The steps that put items where they belong by a day and its minutes; and where each stands then."""
    orders = tuple((d, order) for d in range(len(agenda.days)) if (order := _order(d, agenda, places)))
    coming = [path for path in places if path[0] == "unplaced"]
    no_days = tuple(
        Drop((*path, "days"))
        for path in coming
        if agenda.unplaced[int(path[1])].on and reading.spans.where((*path, "days"))
    )
    items = tuple((path, _as_item(agenda, path)) for path in coming)
    there: dict[Path, Path] = {
        path: ("day", d, "item", k) for d, order in orders for k, path in enumerate(order) if path in places
    }
    return (no_days, (OrderItems(orders, items),)), there


def put_in(named: Named, place: tuple[int, int], reading: Reading, agenda: Agenda) -> tuple[Steps, Named, Reading]:
    """The steps that put one item into a day, and the item and the agenda then. Raises `Refusal` where the day takes none."""
    day = agenda.days[place[0]]
    if day.start.start is not None:
        raise Refusal(filled(editing.WORKED_OUT, day=day.date), editing.WORKED_OUT_HINT)
    steps, there = entered(reading, agenda, {named.path: place})
    reading = applied(reading, steps)
    assert reading.usable is not None
    number = int(there[named.path][3])
    return steps, Named(place[0], number, reading.usable.days[place[0]].items[number]), reading


def _as_item(agenda: Agenda, path: Path) -> Item:
    """An item without a day as one of a day."""
    one = agenda.unplaced[int(path[1])]
    return Item(**{name: getattr(one, name) for name in Item.__struct_fields__})


def _order(d: int, agenda: Agenda, places: Mapping[Path, tuple[int, int]]) -> tuple[Path, ...]:
    """All items of a day in their new order: each behind the last that begins no later; empty where none comes in."""
    own = [("day", d, "item", i) for i in range(len(agenda.days[d].items))]
    there: list[tuple[Path, int | None]] = [
        (path, item.time.start) for path, item in zip(own, agenda.days[d].items, strict=True) if path not in places
    ]
    coming = sorted(((start, path) for path, (day, start) in places.items() if day == d), key=lambda one: one[0])
    for start, path in coming:
        behind = [n for n, (_, begins) in enumerate(there) if begins is not None and begins <= start]
        ahead = [n for n, (_, begins) in enumerate(there) if begins is not None]
        at = behind[-1] + 1 if behind else ahead[0] if ahead else len(there)
        there.insert(at, (path, start))
    return tuple(path for path, _ in there) if coming else ()
