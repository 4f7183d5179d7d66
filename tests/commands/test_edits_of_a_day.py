"""`--day` of the edits that name an item: the day in which it is looked for."""

from pathlib import Path

import pytest
from conftest import Rcm

AGENDA = """format = 1
title = "Two days"
timezone = "America/Lima"

[[day]]
date = 2026-11-12
items = \"\"\"
09:00-10:00  Session #one
10:00-11:00  Break #two
\"\"\"

[[day]]
date = 2026-11-13
items = \"\"\"
09:00-10:00  Session #three
10:00-11:00  Break #four
11:30-12:00  Closing (cancelled) #five
\"\"\"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an agenda of two days that begin alike."""
    (tmp_path / "a.toml").write_text(AGENDA, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        ("extend a 10:00 -15", "10:00-11:00  Break #four", "10:00-10:45  Break #four"),
        ("swap a 9:00 10:00", "09:00-10:00  Session #three", "10:00-11:00  Session #three"),
        ("cancel a Session", "09:00-10:00  Session #three", "09:00-10:00  Session (cancelled) #three"),
        ("restore a 11:30", "Closing (cancelled) #five", "Closing #five"),
        ("remove a 9:00", "09:00-10:00  Session #three\n", ""),
    ],
)
def test_an_item_is_looked_for_in_one_day(words: str, before: str, after: str, rcm: Rcm, folder: Path) -> None:
    """By its number, its date or its weekday; without it the same words may mean several."""
    for day in ("2", "2026-11-13", "Friday", "viernes"):
        (folder / "a.toml").write_text(AGENDA, "utf-8")
        done = rcm("agenda", *words.split(), "--day", day, cwd=folder)
        assert done.code == 0, done.err
        text = (folder / "a.toml").read_text("utf-8")
        assert before not in text
        assert after in text
        assert AGENDA.partition("[[day]]\ndate = 2026-11-13")[0] in text


def test_without_a_day_the_words_mean_several(rcm: Rcm, folder: Path) -> None:
    """Which is refused, and nothing is written; so is an item that the day does not have."""
    for words in (("9:00",), ("Session",), ("one", "--day", "2")):
        done = rcm("agenda", "cancel", "a", *words, cwd=folder)
        assert (done.code, done.out) == (2, "")
    assert (folder / "a.toml").read_text("utf-8") == AGENDA
