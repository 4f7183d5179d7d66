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
