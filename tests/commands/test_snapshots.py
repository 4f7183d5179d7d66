"""Whole outputs, kept in tests/snapshots and compared line by line.

After a change that is meant: `RCM_REFRESH=1 .venv/bin/python -m pytest tests/commands/test_snapshots.py`,
then read `git diff tests/snapshots` before it is kept. The release of the tz database is left out of them.
"""

import os
import re
from pathlib import Path

import pytest
from conftest import REAL, Rcm

SNAPSHOTS = Path(__file__).parents[1] / "snapshots"
VIEWS = {
    "2017-06-rcgm-san-salvador": ("--for", "IOM", "--tz", "San José, Costa Rica", "--lang", "es"),
    "2021-07-rcgm-puebla": ("--for", "Mexico", "--tz", "Tokyo", "--tz", "Honolulu"),
    "2021-09-rcm-sacm": ("--cities",),
}
WIDTHS = {"40": {"COLUMNS": "40"}, "80": {"COLUMNS": "80"}, "120": {"COLUMNS": "120"}, "plain": {}}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", VIEWS)
def test_the_page_is_the_one_that_was_read_and_found_right(name: str, width: str, rcm: Rcm) -> None:
    """Each real agenda at 40, 80 and 120 columns and in a pipe looks as it did."""
    done = rcm("agenda", "show", name, *VIEWS[name], env=WIDTHS[width])
    page = re.sub("tz database 20[0-9]{2}[a-z]|base de datos tz 20[0-9]{2}[a-z]", "tz database RELEASE", done.out)
    kept = SNAPSHOTS / f"{name}-{width}.txt"
    if os.environ.get("RCM_REFRESH"):
        kept.write_text(page, encoding="utf-8")
    assert page == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", REAL)
def test_the_findings_on_a_real_agenda_are_those_that_its_paper_defends(name: str, rcm: Rcm) -> None:
    """Every finding on a real agenda stands in its snapshot, under the lines that defend it by the paper; no other."""
    kept = (SNAPSHOTS / f"{name}-findings.txt").read_text(encoding="utf-8").splitlines(keepends=True)
    defended, wanted = [line for line in kept if line.startswith("#")], [line for line in kept if line[0] != "#"]
    assert rcm("check", name, "--output-format", "concise", "-q").out == "".join(wanted)
    for line in wanted:
        assert any(re.search(rf"\b{line.split(':')[1]}\b", words) for words in defended), line
