"""The layout at every width: nothing wider than the terminal, no title and no time cut, nothing wrapped in a pipe.

Cells are counted by `rich`, which knows nothing of how rcm counts them.
"""

import json
import re
import unicodedata
from typing import Any

import pytest
from conftest import REAL, Rcm, run_here
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from rich.cells import cell_len
from strategies import Made, agendas

from rcmcli.model.text import one_line

WIDTHS = (30, 40, 60, 71, 72, 79, 80, 99, 100, 120, 200)
PLACES = ("Tokyo", "Honolulu", "Kathmandu", "Santiago", "UTC", "Los Angeles", "Auckland")
MOST_CLOCKS = ((100, 6), (80, 4), (72, 2))


def bare(text: str) -> str:
    """`text` without spaces: what is left of it wherever its lines are broken."""
    return "".join(text.split())


def shift(days: int) -> str:
    """The mark of another date."""
    return {-1: " −1", 0: "", 1: " +1", 2: " +2"}[days]


def start_of(local: dict[str, Any]) -> str:
    """A start as the table prints it."""
    return f"{local['start_clock']}{shift(local['day_shift'])}"


def span_of(local: dict[str, Any]) -> str:
    """A span as every form prints it, the mark of another date once where both ends share it."""
    if local["end_clock"] is None:
        return start_of(local)
    same = local["day_shift"] == local["end_day_shift"]
    first = local["start_clock"] if same else start_of(local)
    return f"{first}–{local['end_clock']}{shift(local['end_day_shift'])}"


def assert_complete(out: str, schedule: dict[str, Any], columns: int) -> None:
    """Every title, and every time that the width promises, stand in the output, in the order of the agenda."""
    at = 0
    text = bare(out)
    for sheet in schedule["days"]:
        for entry in sheet["items"]:
            title = text.find(bare(entry["title"]), at)
            assert title >= 0, f"{entry['title']!r} is cut or out of order"
            at = title
        assert_times(out, sheet, columns)


def assert_times(out: str, sheet: dict[str, Any], columns: int) -> None:
    """In the stacked form each clock's span with its offset; in the table the starts of as many clocks as fit, in a row."""
    most = next((most for least, most in MOST_CLOCKS if columns >= least), 0)
    for local in (entry["local"] for entry in sheet["items"] if entry["local"]):
        if most:
            row = [span_of(local[0]), *map(start_of, local[1:])]
            assert any(re.search("^" + r" +".join(map(re.escape, row[:count])) + "( |$)", out, re.MULTILINE)
                       for count in range(min(most, len(row)), 0, -1))  # fmt: skip
        else:
            for clock, column in zip(local[1:], sheet["clocks"][1:], strict=True):
                assert f"{bare(span_of(clock))}{bare(', '.join(column['places']))}({column['offset']})" in bare(out)


def assert_fits(out: str, columns: int) -> None:
    """No line takes more cells than the terminal has, none ends in a space, none has a control character."""
    for line in out.removesuffix("\n").split("\n"):
        assert cell_len(line) <= columns, line
        assert line == line.rstrip()
        assert not any(
            unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in line.replace("\u200d", "")
        )


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize("name", REAL)
def test_a_real_agenda_fits_and_is_complete(name: str, columns: int, rcm: Rcm) -> None:
    """In both languages, from every delegation's city and from the other side of the date line."""
    for words in (("--cities", "--lang", "es"), ("--tz", "Tokyo", "--tz", "Honolulu"), ("--for", "Mexico", "--cities")):
        done = rcm("agenda", "show", name, *words, env={"COLUMNS": str(columns)})
        assert_fits(done.out, columns)
        assert_complete(done.out, json.loads(rcm("agenda", "show", name, *words, "--json").out), columns)


@pytest.mark.parametrize("columns", [72, 80, 100])
@pytest.mark.parametrize("name", REAL)
def test_the_table_says_how_many_clocks_it_leaves_out(name: str, columns: int, rcm: Rcm) -> None:
    """What does not fit is counted under the table, and the block above it has every place."""
    words = ("--cities", "--tz", "Tokyo", "--tz", "Honolulu", "--tz", "Kathmandu", "--tz", "Auckland")
    out = rcm("agenda", "show", name, *words, env={"COLUMNS": str(columns)}).out
    schedule = json.loads(rcm("agenda", "show", name, *words, "--json").out)
    most = next(most for least, most in MOST_CLOCKS if columns >= least)
    left_out = [
        int(count) for count in re.findall("^([0-9]+) more time zones?: see above, or --plain$", out, re.MULTILINE)
    ]
    with_hours = [sheet for sheet in schedule["days"] if any(entry["local"] for entry in sheet["items"])]
    assert left_out == [len(sheet["clocks"]) - most for sheet in with_hours]
    for sheet in with_hours:
        assert all(bare(place) in bare(out) for column in sheet["clocks"] for place in column["places"])


@examples(25)
@given(agendas(), st.integers(30, 200), st.lists(st.sampled_from(PLACES), max_size=5, unique=True))
def test_a_made_agenda_fits_and_is_complete(made: Made, columns: int, places: list[str]) -> None:
    """Emoji, Japanese, escapes, letters by the thousand: the page holds, and every cleaned title is there."""
    words = [word for place in places for word in ("--tz", place)]
    data = made.text.encode()
    done = run_here("agenda", "show", "-", *words, stdin=data, env={"COLUMNS": str(columns)})
    assert done.code == 0, done.err
    assert_fits(done.out, columns)
    schedule = json.loads(run_here("agenda", "show", "-", *words, "--json", stdin=data).out)
    assert_complete(done.out, schedule, columns)
    assert bare(one_line(made.title)) in bare(done.out)


@pytest.mark.parametrize("name", REAL)
def test_a_pipe_gets_no_wrapped_line(name: str, rcm: Rcm) -> None:
    """Without COLUMNS and without a terminal every title, topic and note is one line, however long; with --plain each of
    several items in parallel has its hours beside it."""
    out = rcm("agenda", "show", name, "--cities").out
    schedule = json.loads(rcm("agenda", "show", name, "--cities", "--json").out)
    lines = out.splitlines()
    for sheet in schedule["days"]:
        for entry in sheet["items"]:
            assert any(entry["title"] in line for line in lines)
            assert all(any(point["title"] in line for line in lines) for point in entry["topics"])
    plain = rcm("agenda", "show", name, "--cities", "--plain").out
    assert plain == rcm("agenda", "show", name, "--cities", "--plain", env={"COLUMNS": "40"}).out
    hours = [line for line in plain.splitlines() if re.match(r"[0-2][0-9]:[0-5][0-9]–", line)]
    assert len(hours) == sum(bool(entry["end"]) for sheet in schedule["days"] for entry in sheet["items"])
    assert (out == plain) == ("in parallel):" not in out)


def test_a_width_that_is_no_number_is_no_width(rcm: Rcm) -> None:
    """COLUMNS=wide, an empty one or a power sign leave the output unwrapped; tiny and huge ones are bounded."""
    plain = rcm("agenda", "show", REAL[2]).out
    for columns in ("", "wide", "²", "-5", "8.5"):
        assert rcm("agenda", "show", REAL[2], env={"COLUMNS": columns}).out == plain
    assert_fits(rcm("agenda", "show", REAL[2], env={"COLUMNS": "5"}).out, 30)
    assert_fits(rcm("agenda", "show", REAL[2], env={"COLUMNS": "9" * 50}).out, 200)
