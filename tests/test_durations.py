"""Hours worked out from the start of a day and the minutes of its items: counted, marked, checked and exported."""

import json
from itertools import accumulate, pairwise

import pytest
from conftest import Rcm, run_here
from front import front
from hypothesis import given
from hypothesis import strategies as st

HEAD = front("Seminar", "America/Panama", status="preliminary")
DAY = '[[day]]\ndate = 2022-04-25\nstart = "10:00"\n'


def item(name: str, *lines: str) -> str:
    """An item with these lines."""
    return "\n".join((f'[[day.item]]\nid = "{name}"\ntitle = "{name}"', *lines, ""))


def hours(*items: str, day: str = DAY) -> list[str]:
    """The hours of each item, as the JSON has them."""
    text = HEAD + day + "".join(items)
    told = json.loads(run_here("agenda", "show", "-", "--json", stdin=text.encode()).out)["days"][0]["items"]
    clocks = [one["local"][0] if one["local"] else {"start_clock": one["when"], "end_clock": None} for one in told]
    return ["-".join(filter(None, (one["start_clock"], one["end_clock"]))) for one in clocks]


@given(st.integers(0, 23 * 60), st.lists(st.integers(1, 200), min_size=1, max_size=6))
def test_each_item_starts_when_the_one_before_it_ends(start: int, minutes: list[int]) -> None:
    """The starts are the sums of the minutes, also past midnight."""
    items = [item(f"i{n}", f"minutes = {one}") for n, one in enumerate(minutes)]
    told = hours(*items, day=f'[[day]]\ndate = 2022-04-25\nstart = "{start // 60:02d}:{start % 60:02d}"\n')
    edges = [f"{edge // 60 % 24:02d}:{edge % 60:02d}" for edge in accumulate(minutes, initial=start)]
    assert told == [f"{one}-{other}" for one, other in pairwise(edges)]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (['minutes = 30'], "10:40"),
        (['time = "11:00-11:30"'], "11:30"),
        (['time = "11:00"', "minutes = 20"], "11:20"),
        (['time = "11:00"'], ""),
        (['minutes = "30-60"'], ""),
        (['minutes = "~30"'], ""),
        (['minutes = "30"'], "10:40"),
        (["minutes = { each = 5, of = \"Mexico\" }"], ""),
        (['time = "TBC"', "minutes = 30"], ""),
        (["minutes = 30", 'status = "cancelled"'], "10:10"),
        ([], ""),
    ],
)  # fmt: skip
def test_what_stands_between_decides_the_next_hour(lines: list[str], told: str) -> None:
    """An hour sets the clock anew, what may last longer stops it, a cancelled item takes no time."""
    assert hours(item("a", "minutes = 10"), item("b", *lines), item("c", "minutes = 5"))[2].partition("-")[0] == told


def test_the_other_days_keep_to_their_own_hours() -> None:
    """Without a start, minutes are a budget and no hour."""
    assert hours(item("a", "minutes = 10"), day="[[day]]\ndate = 2022-04-25\n") == [""]


TEXT = HEAD + DAY + item("Remarks", "minutes = 10") + item("Keynote", "minutes = 12")


@pytest.mark.parametrize("form", ["txt", "md", "html", "csv", "xml", "ics"])
def test_they_are_said_to_be_worked_out(form: str, rcm: Rcm) -> None:
    """Nobody takes them for hours that the paper prints; hours that it does print are not called so."""
    for text, count in (
        (TEXT, True),
        (HEAD + "[[day]]\ndate = 2022-04-25\n" + item("A", 'time = "10:00-10:10"'), False),
    ):
        run = rcm("export", form, "-", "--stdin-filename", "x.toml", "-o", "-", stdin=text.encode())
        assert ("hours worked out" in run.raw_out.decode().replace("\r\n ", "").casefold()) is count


def test_the_printed_table_is_judged_by_them(rcm: Rcm) -> None:
    """The day starts at 10:00 in Panama, which is 09:00 in Costa Rica in April, not 10:00."""
    text = TEXT.replace(DAY, '[printed.start]\n"10:00" = ["San José, Costa Rica"]\n' + DAY)
    assert "Z304" in rcm("check", "-", stdin=text.encode()).out


def test_a_finding_of_such_an_hour_stands_at_its_item(rcm: Rcm) -> None:
    """There is no `time` to point at: an overlap is told where the item begins."""
    text = TEXT + item("Beside", 'time = "10:15-10:40"')
    run = rcm("check", "-", "--output-format", "concise", stdin=text.encode())
    assert "T203" in run.out


@pytest.mark.parametrize("value", ['"10:00-11:00"', '"morning"', '"TBC"', "10"])
def test_a_day_starts_at_one_hour(value: str, rcm: Rcm) -> None:
    """Any other start is a finding with its mend."""
    run = rcm("check", "-", stdin=(HEAD + DAY.replace('"10:00"', value) + item("a", "minutes = 5")).encode())
    assert run.code == 1
    assert "F104" in run.out
