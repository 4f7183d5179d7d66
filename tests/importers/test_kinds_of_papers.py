"""Papers of many kinds, met in the world and told again in words of our own: every hour, date, title and clock that each holds.

Each paper stands for the kind that its expectation names, which was written by hand before the reader read it.
"""

import importlib
import json
from pathlib import Path

import pytest

from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.model.clock import DAY, clock
from rcmcli.model.text import Text

FOLDER = Path(__file__).parent / "papers"
PAPERS = sorted(path for path in FOLDER.iterdir() if path.suffix != ".json")
READERS = {".txt": "plain", ".md": "plain", ".html": "web"}


def imported(path: Path) -> Imported:
    """A paper as it is imported, nothing said beforehand."""
    reader = importlib.import_module(f"rcmcli.importers.files.{READERS[path.suffix]}")
    return import_sheet(reader.read(path.read_bytes()), Wishes())


def items_of(paper: Imported) -> list[dict[str, str | None]]:
    """Each item with its date, its hours and its title."""
    return [
        {
            "date": day.date.isoformat() if day.date else None,
            "start": None if item.item.time.start is None else clock(item.item.time.start),
            "end": None if item.item.time.end is None else clock(item.item.time.end % DAY),
            "title": item.item.title.any,
        }
        for day in paper.draft.days
        for item in day.items
    ]


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_a_paper_is_read_as_it_was_meant(path: Path) -> None:
    """No hour, date, title or clock is other than what a careful reader takes from the paper."""
    expected = json.loads(path.with_suffix("").with_suffix(".expected.json").read_text("utf-8"))
    paper = imported(path)
    head = {pair.key: pair.value for pair in paper.draft.pairs}
    title = head.get("title", Text())
    assert items_of(paper) == expected["items"]
    assert head.get("timezone", "") == expected["zone"]
    assert isinstance(title, Text)
    assert title.any == expected["title"]


def test_hours_that_begin_again_are_said() -> None:
    """Where hours begin again under a heading, the paper does not say on which day: what is taken is said."""
    paper = imported(FOLDER / "side_by_side.txt")
    assert [(one.what, one.text) for one in paper.assumed if one.what == "order"] == [("order", "Sala B")]


def test_a_day_without_a_date_is_missing() -> None:
    """The second morning of a paper has no date, which is said."""
    assert imported(FOLDER / "next_morning.txt").missing.count("date") == 1


def test_an_hour_that_is_about_stays_about() -> None:
    """It is kept in the words of the file, and becomes no hour."""
    paper = imported(FOLDER / "unreadable.md")
    [item] = [item for day in paper.draft.days for item in day.items if item.item.time.start is None]
    assert str(item.item.time) == "~10:30"
