"""The times of an item and of its topics, and the hours of deadlines, each with where it stands in the file."""

from collections.abc import Iterator
from datetime import date

from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.span import Path
from rcmcli.model.topics import entries_of
from rcmcli.model.walltime import ItemTime


def times_of(item: Item, path: Path) -> Iterator[tuple[Path, ItemTime]]:
    """Its own time, then those of its topics, however deep."""
    yield from (((*where, "time"), one.time) for where, one in entries_of(item, path))


def hours_due(agenda: Agenda) -> Iterator[tuple[Path, date, int]]:
    """The hour of each deadline that has one, in minutes of its day."""
    for n, one in enumerate(agenda.deadlines):
        day = agenda.due_day(one)
        if day and one.time.start is not None:
            yield ("deadlines", n, "time"), day, one.time.start
