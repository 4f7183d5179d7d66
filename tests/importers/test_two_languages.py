"""Papers of ours in two languages: read back, no item has an hour or a date that the agenda has not."""

from pathlib import Path

import pytest
from conftest import REAL, ROOT, Rcm

from rcmcli.model.agenda import Agenda
from rcmcli.store.reading import read_bytes


def hours_of(agenda: Agenda | None) -> list[tuple[str, str]]:
    """The date and the hours of each item that has any."""
    assert agenda is not None
    return [(str(day.date), str(item.time)) for day in agenda.days for item in day.items if item.time.start is not None]


@pytest.mark.parametrize("languages", ["es,en", "en,es"])
@pytest.mark.parametrize("form", ["html", "docx", "csv", "md"])
@pytest.mark.parametrize("name", REAL)
def test_no_item_gets_another_hour_or_date(name: str, form: str, languages: str, rcm: Rcm, tmp_path: Path) -> None:
    """Days with a title in both languages, columns of clocks with names in both, cells without an hour."""
    if form == "docx":
        pytest.importorskip("docx")
    paper = tmp_path / f"paper.{form}"
    assert rcm("export", form, name, "--lang", languages, "-o", str(paper)).code == 0
    text = rcm("import", str(paper), "-o", "-").out
    reading = read_bytes(text.encode(), "x.toml", "x")
    known = hours_of(read_bytes((ROOT / "agendas" / f"{name}.toml").read_bytes(), "x.toml", "x").agenda)
    found = hours_of(reading.agenda or reading.partial)
    assert found
    assert set(found) <= set(known)


@pytest.mark.parametrize(("nth", "kept"), [(1, "12:45-14:15"), (2, "12:45-14:30")])
def test_hours_that_differ_between_languages_are_said(nth: int, kept: str, rcm: Rcm, tmp_path: Path) -> None:
    """An hour that was edited in one language alone is one item still, and never silently so."""
    paper = tmp_path / "paper.md"
    rcm("export", "md", "2021-07", "--lang", "es,en", "-o", str(paper))
    parts = paper.read_text("utf-8").split("12:45–14:30")
    before, after = "12:45–14:30".join(parts[:nth]), "12:45–14:30".join(parts[nth:])
    paper.write_text(f"{before}12:45–14:15{after}", "utf-8")
    done = rcm("import", str(paper), "-o", "-")
    assert done.code == 1
    assert "in one language and" in " ".join(done.err.split())
    assert [line[:11] for line in done.out.splitlines() if "Receso para el almuerzo" in line] == [kept]


@pytest.mark.parametrize("form", ["html", "md"])
@pytest.mark.parametrize("name", REAL)
def test_what_stands_below_a_day_is_no_title_of_it(name: str, form: str, rcm: Rcm, tmp_path: Path) -> None:
    """A clock that has changed is told below the heading of each day, whose titles stand in these."""
    paper = tmp_path / f"paper.{form}"
    assert rcm("export", form, name, "--lang", "es", "-o", str(paper)).code == 0
    back = read_bytes(rcm("import", str(paper), "-o", "-").out.encode(), "x.toml", "x")
    there = read_bytes((ROOT / "agendas" / f"{name}.toml").read_bytes(), "x.toml", "x").agenda
    found = back.agenda or back.partial
    assert found
    assert there
    titles = {day.title.pick("es") for day in there.days}
    assert {day.title.pick("es") for day in found.days} <= titles | {""}
