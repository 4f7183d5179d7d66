"""Choosing: which rows of a programme are asked for, how they stand on a date, and under which headings."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Literal

import msgspec

from rcmcli.model.programme import Programme, Row, Section
from rcmcli.model.text import Text, fold_name
from rcmcli.model.walltime import DateRange

Stand = Literal["overdue", "next", "later", "open", "past"]
_OVER = ("done", "cancelled")
_SOON = 90  # days


def stand_of(row: Row, today: date, soon: int = _SOON) -> Stand:
    """How it stands on a date: over, due, within so many days, later, or without a date."""
    stretches = _stretches(row)
    if row.status == "done":
        return "past"
    if not stretches:
        return "open"
    ahead = [one.first for one in stretches if one.last >= today]
    if not ahead:
        late = row.sort == "deadline" and row.status not in _OVER and row.when.last_days
        return "overdue" if late else "past"
    return "next" if (min(ahead) - today).days <= soon else "later"


def only(programme: Programme, keep: Callable[[Row], bool]) -> Programme:
    """The programme with these rows alone, groups without any left out."""
    cut = (msgspec.structs.replace(one, rows=tuple(filter(keep, one.rows))) for one in programme.sections)
    deadlines = tuple(filter(keep, programme.deadlines))
    return msgspec.structs.replace(programme, sections=tuple(one for one in cut if one.rows), deadlines=deadlines)


def is_dated(row: Row) -> bool:
    """Whether anything is known of when it is."""
    return _ends(row) is not None


def is_within(row: Row, first: date, last: date) -> bool:
    """Whether one of its stretches may be between two dates: what has one end alone is held to that."""
    return any(one.first <= last and one.last >= first for one in _stretches(row))


def order_of(row: Row) -> tuple[date, date, str]:
    """By date, what has none at the end."""
    ends = _ends(row) or DateRange(date.max, date.max)
    return ends.first, ends.last, row.title.pick("en")


def by_month(programme: Programme) -> Iterator[tuple[DateRange | None, tuple[Row, ...]]]:
    """The rows under their months; what takes longer than one under all of its months; none for those without a date.

    A list of several months stands under each of them, a deadline under the month of its last day.
    """
    found: dict[DateRange | None, list[Row]] = {}
    for row in programme.rows():
        for ends in dict.fromkeys(map(_months, _stretches(row))) or [None]:
            found.setdefault(ends, []).append(row)
    for ends in sorted(filter(None, found), key=lambda one: (one.first, one.last)):
        yield ends, tuple(sorted(found[ends], key=order_of))
    if None in found:
        yield None, tuple(found[None])


def by_party(programme: Programme) -> tuple[Section, ...]:
    """The rows under each party that they name, by its name in the language that leads; those that name none at the end, under no title."""
    found: dict[Text, list[Row]] = {}
    for row in programme.rows():
        for party in dict.fromkeys((*filter(None, (row.host,)), *row.support, *row.parties)) or [Text()]:
            found.setdefault(party, []).append(row)
    ordered = sorted(found, key=lambda one: (not one, fold_name(one.pick(programme.language))))
    return tuple(Section("", one, tuple(sorted(found[one], key=order_of))) for one in ordered)


def _stretches(row: Row) -> Sequence[DateRange]:
    """Each stretch in which it may be, or each day on which it is due; none where nothing is known."""
    if row.when.is_due and row.when.last_days:
        return [DateRange(day, day) for day in row.when.last_days]
    own = () if row.when.by_agenda or row.when.period.at_latest else row.when.period.dates()
    ends = _ends(row)
    return own or ([ends] if ends else [])


def _months(ends: DateRange) -> DateRange:
    """The first of the month in which it begins and of the month in which it ends."""
    return DateRange(ends.first.replace(day=1), ends.last.replace(day=1))


def _ends(row: Row) -> DateRange | None:
    """Its first and last day as far as they are known, a missing one being the other; of a deadline the days when it is due."""
    bounds, due = row.when.bounds, row.when.last_days if row.when.is_due else ()
    if due:
        return DateRange(min(due), max(due))
    first, last = bounds.earliest or bounds.latest, bounds.latest or bounds.earliest
    if row.when.is_due:
        return DateRange(first, last) if first and last and bounds.earliest else None
    return DateRange(first, last) if first and last else None
