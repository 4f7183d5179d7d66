"""The forms of a sheet of changes: all of them are there, and each says every hour with the clock that it is told by."""

import importlib
import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from conftest import ROOT, Rcm

from rcmcli.jobs.compare.request import FORMS

AGENDA = """\
format = 1
title = "Reunión"
timezone = "America/Costa_Rica"
languages = ["es"]

[[day]]
date = 2021-09-09
items = \"\"\"
11:10-12:10  Trata de personas [Chile] #s2
19:00        Cena #dinner
\"\"\"
"""
LATER = AGENDA.replace("11:10-12:10", "23:25-00:25 +1").replace("Cena", "Cena (cancelado)")


def test_every_form_is_a_file_of_the_shelf() -> None:
    """What `--format` takes and what stands in the room go together."""
    files = {path.stem for path in (ROOT / "rcmcli" / "notices").glob("*.py")} - {"__init__"}
    assert files == set(FORMS)
    for name in files:
        assert callable(importlib.import_module(f"rcmcli.notices.{name}").render)


@pytest.mark.parametrize("form", FORMS)
def test_no_hour_is_told_without_its_clock(rcm: Rcm, tmp_path: Path, form: str) -> None:
    """Before and after on both clocks, the dates there, the offsets, what is cancelled, the release of the database."""
    if form == "docx":
        pytest.importorskip("docx")
    (tmp_path / "old.toml").write_text(AGENDA, "utf-8")
    (tmp_path / "new.toml").write_text(LATER, "utf-8")
    done = rcm(
        "agenda",
        "diff",
        "old.toml",
        "new.toml",
        "--tz",
        "Santiago, Chile",
        "--format",
        form,
        "-q",
        "--lang",
        "es",
        cwd=tmp_path,
    )
    assert done.code == 0
    told = done.out
    if form == "docx":
        with ZipFile(io.BytesIO(done.raw_out)) as archive:
            told = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
    hours: tuple[str, ...] = (
        "14:10–15:10",
        "11:10–12:10",
        "02:25–03:25",
        "23:25–00:25 +1",
        "jue 9 sep",
        "vie 10 sep",
        "22:00",
        "19:00",
    )
    if form == "json":
        hours = ("2021-09-09T14:10:00-03:00", "2021-09-10T02:25:00-03:00", "2021-09-09T23:25:00-06:00", "cancelled")
    for words in (*hours, "UTC−3", "UTC−6", "Santiago"):
        assert words in told, words
    assert form == "json" or "CANCELADO" in told
    assert "tz" in told
