"""Ranges of hours that the edge of a page breaks: the item after the break has the hours that were printed."""

import pytest

from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.papers import Wishes, import_sheet

BEFORE = "Monday, 20 January 2025\n\n09:00 – 10:00 Opening of the meeting by the host and the Presidency; 10:00 – 12:00 Working groups; "
BREAKS = {
    "before the dash": "12:00 – 13:30 Lunch; 13:30\n– 14:15 Report",
    "behind the dash": "12:00 – 13:30 Lunch; 13:30 –\n14:15 Report",
    "before a word": "12:00 a 13:30 Lunch; 13:30\na 14:15 Report",
    "behind a word": "12:00 a 13:30 Lunch; 13:30 a\n14:15 Report",
    "behind the first word": "de 12:00 a 13:30 Lunch; de\n13:30 a 14:15 Report",
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_range_stays_one(name: str) -> None:
    """Lunch keeps its title, and the report begins at 13:30, not at the hour at which it ends."""
    draft = import_sheet(sheet_of(f"{BEFORE}{BREAKS[name]}\n".encode(), "txt"), Wishes()).draft
    found = [(str(one.item.time), one.item.title.any) for day in draft.days for one in day.items]
    assert found[2:] == [("12:00-13:30", "Lunch"), ("13:30-14:15", "Report")]
