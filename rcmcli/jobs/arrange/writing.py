"""Writing: a timetable as the changes of the file that it comes to: items put in their order, then given their hours."""

from collections.abc import Mapping, Sequence

import msgspec

from rcmcli.arranging.problem import Problem
from rcmcli.jobs.arrange.proposals import Placed, Proposal
from rcmcli.jobs.edit.work import applied
from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.change import Change, Drop, OrderItems, RewriteItem
from rcmcli.model.refusal import Refusal
from rcmcli.model.span import Path
from rcmcli.model.walltime import ItemTime
from rcmcli.store.reading import Reading
from rcmcli.words import arranging


def with_hours(reading: Reading, agenda: Agenda, problem: Problem, proposal: Proposal) -> Reading:
    """The agenda with the hours of a proposal. Raises `Refusal` where the file would lose something by it."""
    placed = {problem.tasks[one.task].path: one for one in proposal.placed}
    try:
        reading = applied(reading, [_without_days(agenda, placed, reading)])
        orders = tuple((d, order) for d in range(len(agenda.days)) if (order := _order(d, agenda, placed)))
        items = tuple((path, _as_item(agenda, path)) for path in placed if path[0] == "unplaced")
        reading = applied(reading, [(OrderItems(orders, items),)])
        return applied(reading, [tuple(_hours(reading, orders, placed))])
    except Refusal as refusal:
        raise Refusal(arranging.CANNOT_WRITE, arranging.CANNOT_WRITE_HINT) from refusal


def _without_days(agenda: Agenda, placed: Mapping[Path, Placed], reading: Reading) -> tuple[Change, ...]:
    """The days that an item might be on are of no use any more."""
    return tuple(
        Drop((*path, "days"))
        for path in placed
        if path[0] == "unplaced" and agenda.unplaced[int(path[1])].on and reading.spans.where((*path, "days"))
    )


def _as_item(agenda: Agenda, path: Path) -> Item:
    """An item without a day as one of a day."""
    one = agenda.unplaced[int(path[1])]
    return Item(**{name: getattr(one, name) for name in Item.__struct_fields__})


def _order(d: int, agenda: Agenda, placed: Mapping[Path, Placed]) -> tuple[Path, ...]:
    """All items of a day in their new order: each behind the last that begins no later; empty where none comes in."""
    own = [("day", d, "item", i) for i in range(len(agenda.days[d].items))]
    there: list[tuple[Path, int | None]] = [
        (path, item.time.start) for path, item in zip(own, agenda.days[d].items, strict=True) if path not in placed
    ]
    coming = sorted(((one.start, path) for path, one in placed.items() if one.day == d), key=lambda one: one[0])
    for start, path in coming:
        behind = [n for n, (_, begins) in enumerate(there) if begins is not None and begins <= start]
        ahead = [n for n, (_, begins) in enumerate(there) if begins is not None]
        at = behind[-1] + 1 if behind else ahead[0] if ahead else len(there)
        there.insert(at, (path, start))
    return tuple(path for path, _ in there) if coming else ()


def _hours(
    reading: Reading, orders: Sequence[tuple[int, tuple[Path, ...]]], placed: Mapping[Path, Placed]
) -> list[Change]:
    """The hours of what was placed, and the rooms that were given."""
    agenda = reading.agenda
    assert agenda is not None
    changes: list[Change] = []
    for d, order in orders:
        for k, path in enumerate(order):
            if path in placed:
                one, was = placed[path], agenda.days[d].items[k]
                now = msgspec.structs.replace(was, time=ItemTime(one.start, one.end), room=one.room or was.room)
                changes.append(RewriteItem(("day", d, "item", k), was, now))
    return changes
