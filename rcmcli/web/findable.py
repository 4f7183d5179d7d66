"""What items are found by: their track, their room, the parties in them. Of a closed item there is nothing.

Each name stands once, in every language; an item has the numbers of its own: track, room, parties, −1 for none.
"""

from collections.abc import Iterator

from rcmcli.model.schedule import Entry, Point, Schedule
from rcmcli.model.text import Text


def findable(schedule: Schedule) -> tuple[list[list[int] | None], list[list[str]]]:
    """The numbers of each item in the order of the page, and the names that they stand for."""
    numbers: dict[tuple[str, ...], int] = {}

    def number(name: Text) -> int:
        told = tuple(map(name.pick, schedule.languages))
        return numbers.setdefault(told, len(numbers)) if any(told) else -1

    def numbered(entry: Entry) -> list[int]:
        where = [number(entry.track), number(entry.room)]
        return [*where, *dict.fromkeys(number(name) for name in _parties(entry) if name)]

    items = [None if entry.closed else numbered(entry) for entry in schedule.entries()]
    return items, [list(name) for name in numbers]


def _parties(one: Entry | Point) -> Iterator[Text]:
    """Who leads or speaks in an item or in one of its topics."""
    yield from one.leads
    yield from (speaker.party for speaker in one.speakers)
    for topic in one.topics:
        yield from _parties(topic)
