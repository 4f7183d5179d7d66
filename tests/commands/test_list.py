"""`rcm agenda list`: what is on the shelf, by date, and what cannot be read."""

import json
from pathlib import Path

import pytest
from conftest import REAL, Rcm


def test_agendas_are_listed_by_date(workspace: Path, rcm: Rcm) -> None:
    """One line each: first and last date, id, state, title, the same from a folder below and when the folder is named."""
    done = rcm("agenda", "list", cwd=workspace)
    assert [line.split()[:3] for line in done.out.splitlines()] == [
        ["2017-06-19–2017-06-23", REAL[0], "preliminary"],
        ["2021-07-26–2021-07-31", REAL[1], "final"],
        ["2021-09-09–2021-09-10", REAL[2], "final"],
    ]
    assert (done.err, done.code) == ("", 0)
    assert done.out == rcm("agenda", "list", str(workspace / "agendas")).out


def test_the_list_as_json(workspace: Path, rcm: Rcm) -> None:
    """Every row has the same keys; dates are ISO dates, counts are numbers."""
    rows = json.loads(rcm("agenda", "list", "--json", cwd=workspace).out)
    assert [row["id"] for row in rows] == list(REAL)
    assert rows[2] == {
        "id": "2021-09-rcm-sacm",
        "title": "II Plenary Meeting between the Regional Conference on Migration (RCM) "
        "and the South American Conference on Migration (SACM)",
        "status": "final",
        "first": "2021-09-09",
        "last": "2021-09-10",
        "days": 2,
        "items": 12,
        "timezone": "America/Costa_Rica",
        "readable": True,
    }


def test_a_file_that_cannot_be_read_is_listed_as_such(workspace: Path, rcm: Rcm) -> None:
    """Last in the list, in words for people and as `readable: false` for programs; the others are listed as ever."""
    (workspace / "agendas" / "broken.toml").write_text("title = “curly”\n", encoding="utf-8")
    (workspace / "agendas" / "notes.txt").write_text("no agenda", encoding="utf-8")
    (workspace / "agendas" / ".hidden.toml").write_text("no agenda", encoding="utf-8")
    done = rcm("agenda", "list", cwd=workspace)
    assert done.code == 0
    assert len(done.out.splitlines()) == 4
    assert done.out.splitlines()[-1].split() == ["—", "broken", "cannot", "be", "read"]
    rows = json.loads(rcm("agenda", "list", "--json", cwd=workspace).out)
    assert [row["readable"] for row in rows] == [True, True, True, False]


def test_an_empty_folder_is_said(tmp_path: Path, rcm: Rcm) -> None:
    """Nothing on standard output but an empty JSON list, a remark on standard error, and no failure."""
    done = rcm("agenda", "list", str(tmp_path))
    assert (done.out, done.code) == ("", 0)
    assert done.err == f"no agendas in {tmp_path}\n"
    assert rcm("agenda", "list", "--json", "-q", str(tmp_path)) == (b"[]\n", b"", 0)


def test_no_shelf_is_a_refusal_with_a_way_out(tmp_path: Path, rcm: Rcm) -> None:
    """Away from any `agendas` folder every command says what to do instead."""
    for words in (("agenda", "list"), ("agenda", "show"), ("check",), ("export", "ics"), ("agenda", "show", "2021")):
        done = rcm(*words, cwd=tmp_path)
        assert (done.code, done.out) == (2, "")
        assert "there is no folder “agendas” here or above" in done.err
        assert "hint: name a file" in done.err


@pytest.mark.parametrize("columns", [30, 40, 60, 71, 72, 80, 100, 200])
def test_the_list_fits_the_terminal(columns: int, workspace: Path, rcm: Rcm) -> None:
    """No line is wider than the terminal, and nothing of a title is lost."""
    out = rcm("agenda", "list", env={"COLUMNS": str(columns)}, cwd=workspace).out
    assert max(map(len, out.splitlines())) <= columns
    assert "".join(["South", "American", "Conference", "on", "Migration", "(SACM)"]) in "".join(out.split())
