"""Repeats: items that a paper prints twice, in a table and again in a list with their points."""

from rcmcli.importers.builders import Day, Item, Paper
from rcmcli.importers.ledger import Ledger
from rcmcli.model.text import fold_name


def unite_repeats(paper: Paper, ledger: Ledger) -> None:
    """Unite the items that are printed twice on one day: the first keeps what only the second says."""
    for day in paper.days:
        _unite(day, ledger)


def _unite(day: Day, ledger: Ledger) -> None:
    first: dict[tuple[int, int | None, str], int] = {}
    kept: list[Item] = []
    last: dict[int, int] = {}  # where each start stands last
    for item in day.items:
        if item.span is None:
            kept.append(item)
            continue
        key = (item.span.start, item.span.end, fold_name(item.title))
        at = first.get(key)
        if at is not None and _is_again(item, kept[at], any(last[start] > at for start in last if start > key[0])):
            _add(kept[at], item)
            ledger.hand_over(item, kept[at])
            continue
        first.setdefault(key, len(kept))
        last[item.span.start] = len(kept)
        kept.append(item)
    day.items = kept


def _is_again(item: Item, before: Item, later: bool) -> bool:
    """Whether an item is one that was printed before: in a list below a table, or after a later one."""
    in_list = bool(item.lines and item.lines[0].level) and not (before.lines and before.lines[0].level)
    return (in_list or later) and not item.is_parallel


def _add(item: Item, again: Item) -> None:
    item.points = item.points or again.points
    item.led += again.led
    item.leads = item.leads or again.leads
    item.speakers = item.speakers or again.speakers
    item.room = item.room or again.room
    item.documents += [one for one in again.documents if one not in item.documents]
    item.notes += [one for one in again.notes if one not in item.notes]
