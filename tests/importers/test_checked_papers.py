"""Papers of all layouts, checked: right local times are never called wrong, each finding stands at words of its line."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest
from conferences import MEETINGS_TO_PRINT
from conftest import Rcm
from layouts import LAYOUTS, Layout, printed

OF_CITIES = tuple(one for one in LAYOUTS if one.name.startswith("cities"))


@pytest.mark.parametrize("layout", OF_CITIES, ids=lambda one: one.name)
def test_right_local_times_are_right(rcm: Rcm, tmp_path: Path, layout: Layout) -> None:
    """The printer works them out with the zones of the standard library; their ends are those of each day's own item."""
    kinds = frozenset({"txt", "docx"} if find_spec("docx") else {"txt"})
    for name, kind, contents, _ in printed((layout,), MEETINGS_TO_PRINT[::6], kinds):
        path = tmp_path / f"a.{kind}"
        path.write_bytes(contents)
        done = rcm("check", str(path), "--select", "Z304", "--output-format", "json")
        assert (done.code, json.loads(done.out)) == (0, []), name


@pytest.mark.parametrize("layout", LAYOUTS[::2], ids=lambda one: one.name)
def test_findings_stand_in_their_lines(rcm: Rcm, tmp_path: Path, layout: Layout) -> None:
    """No layout makes a check fail, and what is underlined is a stretch of the printed line."""
    if "txt" not in layout.kinds:
        pytest.importorskip("docx")
    kinds = frozenset({"txt"} if "txt" in layout.kinds else {"docx"})
    for name, kind, contents, _ in printed((layout,), MEETINGS_TO_PRINT[::23], kinds):
        path = tmp_path / f"a.{kind}"
        path.write_bytes(contents)
        done = rcm("check", str(path), "--output-format", "json")
        assert done.code in (0, 1), f"{name}: {done.err}"
        lines = contents.decode().split("\n") if kind == "txt" else []
        for row in json.loads(done.out):
            assert row["excerpt"][row["column"] - 1 : row["end_column"] - 1] == row["value"] != ""
            assert not lines or row["excerpt"].strip() == lines[row["line"] - 1].strip()
