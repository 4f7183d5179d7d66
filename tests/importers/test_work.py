"""How much work a paper is: twice the items take about twice the calls, in every kind of it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from calls import calls_of
from conferences import MEETINGS_TO_PRINT, Meeting
from layouts import LAYOUTS, Layout
from paper_form import Para
from voices import Voice
from writers import WRITERS

from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.papers import Wishes, import_sheet
from rcmcli.importers.sheet import Sheet

CHOSEN = tuple(layout for layout in LAYOUTS if layout.name in ("tab", "time | title | lead", "piled", "title rows", "title above, labels", "blanks", "cities, starts"))  # fmt: skip
LINES: dict[str, Callable[[int], str]] = {
    "items": lambda n: f"{n // 60 % 24:02}:{n % 60:02} Title {n} [PPT]",
    "hours alone": lambda n: "09:00",
    "sentences": lambda n: f"Some words of paper number {n}",
    "labels": lambda n: f"Lead: Mexico, Canada {n}",
    "dates": lambda n: f"{n % 28 + 1}/{n % 12 + 1}/2021\n09:00 A",
    "days": lambda n: f"Day {n}",
    "places": lambda n: f"{n % 24:02}:00 Lima",
    "bullets": lambda n: f"- point {n}",
    "the same again": lambda n: "09:00 – 09:30 Opening",
}


def calls(sheet: Sheet) -> int:
    """The calls that a paper costs when nothing of it was met before."""
    heading_in.cache_clear()
    hours_in.cache_clear()
    return calls_of(lambda: import_sheet(sheet, Wishes()))


@pytest.mark.deep
@pytest.mark.parametrize("name", LINES)
def test_twice_the_lines_take_twice_the_work(name: str) -> None:
    """Lines of one kind, however many of them."""
    first, few, more = (
        calls(sheet_of("\n".join(["Taller", "", *map(LINES[name], numbers)]).encode(), "txt"))
        for numbers in (range(9), range(1000, 1100), range(2000, 2200))
    )
    assert first < more < 2.5 * few


@pytest.mark.deep
@pytest.mark.parametrize("layout", CHOSEN, ids=lambda one: one.name)
def test_twice_the_days_take_twice_the_work(layout: Layout) -> None:
    """A meeting whose every day has its items twice as often."""
    meeting = MEETINGS_TO_PRINT[0]
    kind = next(kind for kind in ("txt", "html") if kind in layout.kinds)
    few, more = (calls(sheet_of(WRITERS[kind](layout.make(one, Voice(one)).paper), kind)) for one in (longer(meeting, 3), longer(meeting, 6)))  # fmt: skip
    assert more < 2.5 * few


def longer(meeting: Meeting, times: int) -> Meeting:
    """A meeting with the items of each day so many times."""
    return replace(meeting, days=tuple(replace(day, items=day.items * times) for day in meeting.days))


def test_a_paper_of_ten_pages_is_read_with_few_calls() -> None:
    """A Word file of some 300 lines: a second or so on a slow machine is a million calls."""
    meeting = longer(MEETINGS_TO_PRINT[0], 15)
    layout = next(one for one in LAYOUTS if one.name == "room below")
    paper = layout.make(meeting, Voice(meeting)).paper
    assert len([block for block in paper if isinstance(block, Para)]) > 300
    assert calls(sheet_of(WRITERS["html"](paper), "html")) < 1_500_000
