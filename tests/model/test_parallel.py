"""Parallel items: those that people must choose between, compared with every pair looked at."""

from datetime import date
from itertools import combinations

import msgspec
from conftest import run_here
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.agenda import Agenda, Day, Item
from rcmcli.model.parallel import parallel_items
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot, timeline
from rcmcli.model.walltime import ItemTime

PLACES = st.sampled_from(("", "A", "B", "C")).map(lambda name: Text(any=name))
HOURS = st.tuples(st.integers(0, 12), st.integers(0, 4)).map(lambda ends: ItemTime(ends[0] * 60, sum(ends) * 60))
TIMES = st.one_of(HOURS, st.just(ItemTime(part="morning")), st.just(ItemTime()), st.just(ItemTime(120)))
ITEMS = st.builds(
    Item, title=st.just(Text(any="X")), time=TIMES, room=PLACES, track=PLACES, status=st.sampled_from(("", "cancelled"))
)


def parallel(one: Slot, other: Slot) -> bool:
    """Whether two items run at one time in different rooms or tracks, straight from the sentence that says so."""
    if "cancelled" in (one.item.status, other.item.status):
        return False
    places = [(slot.item.track, slot.item.room) for slot in (one, other)]
    if one.item.time == other.item.time != ItemTime() and places[0] != places[1]:
        return True
    if not (one.start and one.end and other.start and other.end):
        return False
    lasts = one.start < one.end and other.start < other.end
    named = [here and there and here != there for here, there in zip(*places, strict=True)]
    return lasts and one.start < other.end and other.start < one.end and any(named)


@given(st.lists(ITEMS, max_size=12))
def test_an_item_is_parallel_where_another_runs_elsewhere(items: list[Item]) -> None:
    """The sweep finds what a look at every pair finds."""
    day = Day(date=date(2026, 11, 5), items=tuple(items))
    slots = timeline(Agenda(format=1, title=Text(any="X"), timezone="America/Lima", days=(day,)))
    pairs = [pair for pair in combinations(slots, 2) if parallel(*pair)]
    assert parallel_items(slots) == {slot.path for pair in pairs for slot in pair}
    moved = msgspec.structs.replace(day, items=tuple(reversed(items)))
    backwards = timeline(Agenda(format=1, title=Text(any="X"), timezone="America/Lima", days=(moved,)))
    assert len(parallel_items(backwards)) == len(parallel_items(slots))


GROUPS = """format = 1
title = "Seminar"
timezone = "America/Guatemala"
status = "final"
[[day]]
date = 2026-11-12
item = [
  { id = "o", time = "09:00-09:30", title = "Opening", room = "Bolívar" },
  { id = "a", time = "09:45-11:45", title = "Group one", track = "A", room = "Bolívar" },
  { id = "b", time = "10:00-12:00", title = "Group two", track = "B", room = "Maya" },
  { id = "c", time = "12:00-13:00", title = "Reports", room = "Maya" },
  { id = "d", time = "13:00-13:30", title = "Closing", room = "Maya" },
]
"""


def test_the_room_is_said_where_it_changes_and_where_people_must_choose() -> None:
    """Group one meets where the opening was, and the reports where one of the groups was: both are said; the closing stays."""
    for words in (
        ("agenda", "show", "-", "--plain"),
        ("export", "txt", "-", "--details", "-o", "-", "--stdin-filename", "x.toml"),
    ):
        lines = run_here(*words, stdin=GROUPS.encode()).out.splitlines()
        titles = ("Opening", "Group one", "Group two", "Reports", "Closing")
        at = [next(n for n, line in enumerate(lines) if title in line) for title in titles]
        told = ["\n".join(lines[here:after]) for here, after in zip(at, [*at[1:], len(lines)], strict=True)]
        assert ["Bolívar" in part for part in told] == [True, True, False, False, False]
        assert ["Maya" in part for part in told] == [False, False, True, True, False]
        assert ["in parallel" in part for part in told] == [False, True, True, False, False]
