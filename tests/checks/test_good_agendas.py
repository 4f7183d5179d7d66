"""Whole agendas that are right, of six kinds: the checks leave them alone, strictly and in every phase."""

from pathlib import Path

import pytest
from conftest import Rcm

from rcmcli.desk.checking import Run, located_in
from rcmcli.model.finding import PHASES
from rcmcli.store.reading import read

GOOD = sorted((Path(__file__).parents[1] / "data" / "good").glob("*.toml"))
KINDS = ["clock_change", "hybrid", "overnight", "parallel_tracks", "two_zones", "virtual"]
WAIVED = {"clock_change": ["Z308"]}
"""What holds of a right agenda all the same, and is let pass in its file with a reason."""


def test_there_is_one_of_each_kind() -> None:
    """Virtual, hybrid, in parallel, past midnight, in two zones, and over a change of the clocks."""
    assert [path.stem for path in GOOD] == KINDS


@pytest.mark.parametrize("phase", PHASES)
def test_a_right_agenda_is_left_alone(rcm: Rcm, phase: str) -> None:
    """Not an error, not a warning, not a note: what is right is not accused, all six side by side."""
    done = rcm("check", "--strict", "--phase", phase, "--output-format", "concise", *map(str, GOOD))
    assert (done.out, done.code) == ("6 agendas checked, no problems. 1 waived.\n", 0)


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_only_what_is_told_beside_it_is_waived(path: Path) -> None:
    """The waivers of these files let pass what they name: the clocks that really change during a meeting."""
    found = located_in(read(path), Run(phase="final"))
    assert [one.finding.rule.code for one in found if one.waived] == WAIVED.get(path.stem, [])


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_they_are_whole_agendas(path: Path) -> None:
    """Each is a finished meeting of several days in two languages, with people who lead and pauses between."""
    agenda = read(path).usable
    assert agenda is not None
    items = [item for day in agenda.days for item in day.items]
    assert agenda.status == "final"
    assert 3 <= len(agenda.days) <= 4
    assert set(agenda.languages) == {"en", "es"}
    assert all(item.title.en and item.title.es for item in items)
    assert {"session", "break"} <= {item.kind for item in items}
    assert sum(bool(item.leads) for item in items) >= len(items) / 3
