"""Repeats: items that a paper prints twice, in a table and again in a list with their points; heads of pages."""

from rcmcli.importers.builders import Day, Item, Paper
from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.rows import Row
from rcmcli.model.text import fold_name
from rcmcli.words import imported

_PLAIN = ("line", "band")  # kinds of rows that may be the head of a page


def unite_repeats(paper: Paper, ledger: Ledger) -> None:
    """Unite the items that are printed twice on one day: the first keeps what only the second says."""
    for day in paper.days:
        _unite(day, ledger)


def _unite(day: Day, ledger: Ledger) -> None:
    first: dict[tuple[int | None, int | None, str], int] = {}
    kept: list[Item] = []
    last: dict[int, int] = {}  # where each start stands last
    for item in day.items:
        start, end = (item.span.start, item.span.end) if item.span else (None, None)
        key = (start, end, fold_name(item.title))
        at = first.get(key) if item.span or item.title.strip() else None
        if at is not None and _is_again(item, kept[at], _is_passed(start, at, last)):
            _add(kept[at], item)
            ledger.hand_over(item, kept[at])
            continue
        first.setdefault(key, len(kept))
        if start is not None:
            last[start] = len(kept)
        kept.append(item)
    day.items = kept


def _is_passed(start: int | None, at: int, last: dict[int, int]) -> bool:
    """Whether an item at a later hour was printed since."""
    return start is not None and any(last[other] > at for other in last if other > start)


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


def without_repeated_heads(rows: list[Row], ledger: Ledger) -> list[Row]:
    """The rows without lines of the head that stand again further down: the head of each page of a text without pages."""
    begun = next(
        (at for at, row in enumerate(rows) if row.kind not in _PLAIN or _is_dated(row) or _is_timed(row)), len(rows)
    )
    told = [(row.kind, fold_name(line.text)) for row in rows[:begun] for line in row.body]
    head = {key for kind, key in told if len(key.split()) >= (2 if kind == "band" else 3)}
    kept: list[Row] = []
    for at, row in enumerate(rows):
        again = at > begun and row.kind in _PLAIN and len(row.body) == 1 and not row.body[0].level
        if again and fold_name(row.body[0].text) in head:
            ledger.set_aside(row.body, "repeated", imported.TWICE)
        else:
            kept.append(row)
    return kept


def _is_dated(row: Row) -> bool:
    return any(heading_in(line.text) for line in row.body)


def _is_timed(row: Row) -> bool:
    return any(hours.spans and hours.where in ("first", "alone") for line in row.body if (hours := hours_in(line.text)))
