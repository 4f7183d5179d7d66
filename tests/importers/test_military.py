"""Four figures: hours in a paper that writes them as ranges throughout, years and numbers elsewhere."""

from hypothesis import given
from hypothesis import strategies as st
from outcome import items, read
from test_papers import account

from rcmcli.importers.files import plain
from rcmcli.importers.military import with_colons
from rcmcli.importers.papers import Wishes, import_sheet

HEAD = "Workshop\n\nThursday 9 September 2021\n\n"


def test_ranges_of_four_figures_are_hours() -> None:
    """Where there are several of them; a year in a title stays one."""
    found = read(HEAD + "0900-0930 Opening\n0930-1030 Agenda 2030\n1030-1100 Coffee\n1100-2400 Report 2019-2021\n")
    assert items(found) == [
        "2021-09-09 09:00-09:30 Opening", "2021-09-09 09:30-10:30 Agenda 2030",
        "2021-09-09 10:30-11:00 Coffee", "2021-09-09 11:00-00:00 Report 2019-2021",
    ]  # fmt: skip


def test_single_clocks_of_four_figures() -> None:
    """In front of titles, where the paper writes no other hours."""
    found = read(HEAD + "0900 Opening\n0930 Report\n1030 Coffee\n1100 Closing\n")
    assert [line.split()[1] for line in items(found)] == ["09:00", "09:30", "10:30", "11:00"]


def test_years_are_no_hours() -> None:
    """In a paper with colons, and in one that only names years."""
    text = HEAD + "09:00 Opening\n2015-2020 Results\n10:00 Plan\n1990-2000 History\n11:00 Close\n"
    assert [line.split()[1] for line in items(read(text))] == ["09:00", "10:00", "11:00"]
    assert items(read("Workshop\n\n2015-2020 Results\n2000-2010 History\n1995-2005 Origins\n")) == []


@given(numbers=st.lists(st.integers(0, 9999), max_size=8), sign=st.sampled_from(["-", " – ", " to ", " "]))
def test_figures_are_only_ever_parted_by_a_colon(numbers: list[int], sign: str) -> None:
    """Nothing else of a sheet is changed, and every line is accounted for."""
    sheet = plain.read("\n".join(["x", *(f"{one:04}{sign}{one:04} Title" for one in numbers)]).encode())
    found = with_colons(sheet)
    assert [line.text.replace(":", "") for line in found.lines] == [line.text for line in sheet.lines]
    assert found.printed == sheet.printed
    account(sheet, import_sheet(sheet, Wishes()))
