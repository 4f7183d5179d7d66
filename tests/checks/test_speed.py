"""The speed of the checks, counted in calls of functions and not in seconds: the same on every machine."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from calls import calls_of
from conftest import ROOT
from meetings import crowded, meeting, parallel

from rcmcli.desk.checking import Run, located_in
from rcmcli.store.reading import Reading, read_bytes

RUN = Run()
# Of them 5 for the slips of the hand, and 10 since a lead may be a table and minutes a range, so that each is looked at;
# 5 for what the checks of local times look at since papers are checked (hours beside their places, ends, distances).
# 3 since a block of days is checked on each of its dates, and a calendar of activities is told from an agenda.
# 1 for whether the days follow each other, 1 for which of two items stands out of order, 2 for the clocks of a meeting that
# names nobody, 3 for titles that may be a desk.
CALLS_PER_ITEM = 230  # for reading beyond `tomllib` and for all checks: some fifty rules; a rise needs a reason
NEVER = {"rich", "icalendar", "dateutil", "tomli_w", "importlib.metadata", "email", "asyncio", "json"}
LOADED = """
import sys
from rcmcli.cli import run
assert run(["check", "--quiet", *sys.argv[1:]]) == 0
print(*sys.modules)
"""


def read(text: str) -> Reading:
    """The reading of an agenda that was made up."""
    return read_bytes(text.encode(), label="made-up.toml", name="made-up")


@pytest.mark.parametrize("number", [4, 7, 9], ids=["in-person", "virtual", "with findings"])
def test_an_agenda_of_fifty_items_takes_few_calls(number: int) -> None:
    """Reading and checking one more agenda, when the first ones have been paid for, costs few calls an item."""
    located_in(read(meeting(number + 10)), RUN)
    calls = calls_of(lambda: located_in(read(meeting(number)), RUN))
    assert calls < 50 * CALLS_PER_ITEM


@pytest.mark.deep
@pytest.mark.parametrize("write", [parallel, crowded])
def test_an_agenda_twice_as_long_takes_twice_the_calls(write: Callable[[int], str]) -> None:
    """No step of reading or of a check compares each item with each other, however many run at once."""
    small, large = write(1_000), write(2_000)
    assert calls_of(lambda: located_in(read(large), RUN)) < 2.2 * calls_of(lambda: located_in(read(small), RUN))


def test_a_check_that_finds_nothing_loads_little() -> None:
    """A clean agenda is checked without what only findings, other formats and other commands need."""
    good = ROOT / "tests" / "data" / "good" / "parallel_tracks.toml"
    done = subprocess.run([sys.executable, "-c", LOADED, str(good)], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & NEVER
    assert not [
        name
        for name in loaded
        if name.startswith(("rcmcli.formats.", "rcmcli.screens.", "rcmcli.web.", "rcmcli.paper.", "rcmcli.calendars."))
    ]
    assert not loaded & {
        "rcmcli.store.spans",
        "rcmcli.store.slips.syntax",
        "rcmcli.store.editing.edit",
        "rcmcli.atlas.spelling",
    }
