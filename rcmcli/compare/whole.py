"""The whole meeting moved: to other dates, or to the clock of another place, so that every hour changes alike."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from rcmcli.compare.matching import Placed
from rcmcli.model.comparison import HOURS, Comparison, DayStart, ItemChange, Local

_LEAST, _MOST_OF = 3, 0.6  # items that must move alike, and their share of all
_By = TypeVar("_By", int, tuple[timedelta, ...])


def days_moved(both: Sequence[tuple[Placed, Placed]]) -> int:
    """By how many days most items move, 0 where they do not move alike."""
    return _common([(after.on - before.on).days for before, after in both]) or 0


def with_all(found: Comparison, both: Iterable[tuple[Placed, Placed]]) -> Comparison:
    """The comparison in which items that only move with the whole meeting are known as such."""
    timed = sum(bool(before.entry.start and after.entry.start) for before, after in both)
    moves = {id(one): by for one in found.items if (by := _moved_by(one.local))}
    common = _common(list(moves.values()))
    is_whole = any(fact.aspect.key in ("dates", "timezone") for fact in found.facts)
    if common is None or not is_whole or len(moves) < timed:
        return found
    items = tuple(
        msgspec.structs.replace(one, carried=_only_moves(one)) if moves.get(id(one)) == common else one
        for one in found.items
    )
    return msgspec.structs.replace(found, items=items, starts=tuple(_starts(items)))


def _common(moves: Sequence[_By]) -> _By | None:
    """What most of some moves have in common, if they are enough to speak of."""
    if len(moves) < _LEAST:
        return None
    by, count = Counter(moves).most_common(1)[0]
    return by if count >= _MOST_OF * len(moves) else None


def _moved_by(local: Sequence[Local]) -> tuple[timedelta, ...] | None:
    """By how much an item moves on each clock as people read it; none where it has no hour or does not move."""
    if any(one.before is None or one.after is None for one in local):
        return None
    by = tuple(_wall(one.after.start) - _wall(one.before.start) for one in local if one.before and one.after)
    instants = local[0]
    assert instants.before
    assert instants.after
    return (
        (instants.after.start - instants.before.start, *by) if instants.after.start != instants.before.start else None
    )


def _wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _only_moves(one: ItemChange) -> bool:
    """Whether it is neither longer nor shorter, so that its start says all."""
    return not set(one.kinds) & set(HOURS) - {"day", "moved"}


def _starts(items: Iterable[ItemChange]) -> Iterator[DayStart]:
    """The first of the items that are carried, on each day as it is now."""
    carried = [one for one in items if one.carried]
    for day in sorted({one.days[1] for one in carried if one.days[1]}):
        first = min(
            (one for one in carried if one.days[1] == day),
            key=lambda one: str(one.local[0].after and one.local[0].after.start),
        )
        yield DayStart(first.local)
