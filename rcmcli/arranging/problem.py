"""A problem: the items of an agenda as tasks on a grid, and everything that a timetable of them has to keep to."""

from typing import Literal

import msgspec

from rcmcli.arranging.grid import Grid
from rcmcli.model.agenda import Item
from rcmcli.model.party import Party
from rcmcli.model.span import Path
from rcmcli.model.text import Text

# What may keep an item from an hour.
Limit = Literal["hours", "days", "window", "away", "waking"]
Why = Literal["track", "people", "room", "person", "lead", "not with", "lunch"]

NO_ROOM = "\0"  # the room of what needs one and fits into none


class Task(msgspec.Struct, frozen=True):
    """An item: how many cells it lasts, and at which it may start as far as it alone is asked.

    `at` is where it stands already, -1 while it has no hour. `group` is whose time it takes, empty for everybody's; `sat`
    says that people sit through it and need a rest. It is given one of `rooms`, the same as the tasks `together` with it.
    `limits` has each limit alone, as the starts that it allows. Lunch has no path.
    """

    path: Path
    item: Item
    minutes: int
    cells: int
    starts: int
    at: int = -1
    group: str = ""
    sat: bool = False
    interpreted: bool = False
    rooms: tuple[str, ...] = ()
    own_room: str = ""
    together: tuple[int, ...] = ()
    limits: tuple[tuple[Limit, int], ...] = ()

    @property
    def is_lunch(self) -> bool:
        """Whether it is the free time for lunch, which no item stands for."""
        return not self.path


class Capacity(msgspec.Struct, frozen=True):
    """So many of these tasks at most may run at once: there are no more people of a delegation, or teams."""

    most: int
    tasks: tuple[int, ...]
    party: Party | None = None


class Burden(msgspec.Struct, frozen=True):
    """Delegations that share a clock: the cells outside their working hours, and the tasks that they are asked to."""

    parties: tuple[Party, ...]
    outside: int
    tasks: frozenset[int]


class Problem(msgspec.Struct, frozen=True):
    """The tasks, which of them are `free` to be placed, who clashes with whom and why, and what else is to be kept.

    `earlier` has for each task those that are over before it starts, each with the cells of what comes between; `later` is
    the same turned round. No stretch of sat tasks is longer than `every` cells unless `rest` free ones interrupt it; where the
    agenda itself wants rests (`parted`), a timetable is the better, the more of them there are.
    """

    grid: Grid
    tasks: tuple[Task, ...]
    free: tuple[int, ...]
    clashes: tuple[dict[int, Why], ...]
    earlier: tuple[tuple[tuple[int, int], ...], ...]
    later: tuple[tuple[tuple[int, int], ...], ...]
    capacities: tuple[Capacity, ...]
    rooms: dict[str, Text]
    burdens: tuple[Burden, ...]
    every: int
    rest: int
    one_team: bool = False
    parted: bool = False


class Placement(msgspec.Struct, frozen=True):
    """Where each task starts, -1 where it has no place, and the room that it has, by its key."""

    starts: tuple[int, ...]
    rooms: tuple[str, ...]
