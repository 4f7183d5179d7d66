"""The foot of our own papers: it says which tz database was used, and is never a title."""

from pathlib import Path

import pytest
from conftest import ROOT, Rcm


@pytest.mark.parametrize("form", ["html", "md", "txt"])
def test_the_foot_is_no_title(form: str, rcm: Rcm, tmp_path: Path) -> None:
    """A day of one item whose title holds hours of its own leaves that item without one; the foot does not take its place."""
    paper = tmp_path / f"paper.{form}"
    agenda = ROOT / "tests" / "data" / "corpus" / "apdr_tomar.toml"
    assert rcm("export", form, str(agenda), "-o", str(paper)).code in (0, 1)
    assert "tz database" in paper.read_text("utf-8")
    text = rcm("import", str(paper), "-o", "-").out
    assert "Technical excursion" in text
    assert "tz database" not in text
