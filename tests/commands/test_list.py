"""`rcm agenda list`: what is on the shelf, by date, and what cannot be read."""

import json
import os
from pathlib import Path

import pytest
from conftest import REAL, Rcm


def test_agendas_are_listed_by_date(workspace: Path, rcm: Rcm) -> None:
    """Under their years: days, id, state, title, the same from a folder below and when the folder is named."""
    done = rcm("agenda", "list", cwd=workspace)
    assert [line.split()[:4] for line in done.out.splitlines()] == [
        ["2017"],
        ["19–23", "Jun", REAL[0], "preliminary"],
        ["2021"],
        ["26–31", "Jul", REAL[1], "final"],
        ["9–10", "Sep", REAL[2], "final"],
    ]
    assert (done.err, done.code) == ("", 0)
    assert done.out == rcm("agenda", "list", str(workspace / "agendas")).out


@pytest.mark.parametrize(
    ("at", "lang", "marked"),
    [
        ("2021-08-01", "en", "→ 9–10 Sep, in 6 weeks"),
        ("2021-09-08", "en", "→ 9–10 Sep, tomorrow"),
        ("2021-09-10", "es", "→ 9–10 sep, en curso"),
        ("2021-07-20", "es", "→ 26–31 jul, dentro de 6 días"),
        ("2017-01-01", "en", "→ 19–23 Jun, in 6 months"),
        ("2021-09-11", "en", ""),
    ],
)
def test_the_next_meeting_is_marked(at: str, lang: str, marked: str, workspace: Path, rcm: Rcm) -> None:
    """That which is on or begins first after the day that it is, with how far away; none once all are over."""
    lines = rcm("agenda", "list", "--at", at, "--lang", lang, cwd=workspace).out.splitlines()
    assert [line.partition("  ")[0].strip() for line in lines if "→" in line] == [marked] * bool(marked)


def test_a_cancelled_meeting_is_not_the_next_one(workspace: Path, rcm: Rcm) -> None:
    """It stands in the list with its state; the mark is for one that takes place."""
    file = workspace / "agendas" / f"{REAL[1]}.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('"final"', '"cancelled"', 1), encoding="utf-8")
    lines = rcm("agenda", "list", "--at", "2021-07-01", cwd=workspace).out.splitlines()
    assert [line.split()[-2:] for line in lines if "→" in line] == [["Migration", "(SACM)"]]


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
    }


@pytest.mark.parametrize("form", [[], ["--json"]], ids=["lines", "json"])
def test_a_file_that_cannot_be_read_is_told_and_hides_no_other(form: list[str], workspace: Path, rcm: Rcm) -> None:
    """On standard error, with what says why; the list is as ever."""
    before = rcm("agenda", "list", *form, cwd=workspace).out
    (workspace / "agendas" / "broken.toml").write_text("title = “curly”\n", encoding="utf-8")
    (workspace / "agendas" / "notes.txt").write_text("no agenda", encoding="utf-8")
    (workspace / "agendas" / ".hidden.toml").write_text("no agenda", encoding="utf-8")
    done = rcm("agenda", "list", *form, cwd=workspace)
    assert (done.out, done.code) == (before, 0)
    file = str(Path("agendas") / "broken.toml")
    assert done.err == f"not listed: {file} cannot be read as an agenda; `rcm check {file}` says why\n"


def test_of_many_files_that_cannot_be_read_five_are_named(tmp_path: Path, rcm: Rcm) -> None:
    """Links in a circle, a pipe, a folder, an empty and a huge file: told, and none is waited for."""
    (tmp_path / "circle.toml").symlink_to(tmp_path / "circle.toml")
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "huge.toml").write_bytes(b"#" * 5_100_000)
    for n in range(8):
        (tmp_path / f"z{n}.toml").write_bytes(b"")
    done = rcm("agenda", "list", str(tmp_path))
    assert (done.out, done.code, len(done.err.splitlines())) == ("", 0, 6)
    assert done.err.endswith("7 further files likewise\n")


def test_a_file_wrong_further_down_is_listed(workspace: Path, rcm: Rcm) -> None:
    """A slip in an item hides nothing of when and where the meeting is; `rcm check` finds it."""
    before = rcm("agenda", "list", cwd=workspace).out
    with open(workspace / "agendas" / f"{REAL[0]}.toml", "a", encoding="utf-8") as file:
        file.write('[[day.item]]\ntitle = "No end\n')
    assert rcm("agenda", "list", cwd=workspace) == (before.encode(), b"", 0)


def test_without_a_folder_the_list_is_empty_and_says_how_to_begin(tmp_path: Path, rcm: Rcm) -> None:
    """No failure: nobody has done anything wrong yet."""
    done = rcm("agenda", "list", cwd=tmp_path)
    assert (done.out, done.code) == ("", 0)
    assert "`rcm agenda new` writes a first agenda" in done.err
    assert rcm("agenda", "list", "--json", "-q", cwd=tmp_path) == (b"[]\n", b"", 0)


def test_an_empty_folder_is_said(tmp_path: Path, rcm: Rcm) -> None:
    """Nothing on standard output but an empty JSON list, a remark on standard error, and no failure."""
    done = rcm("agenda", "list", str(tmp_path))
    assert (done.out, done.code) == ("", 0)
    assert done.err == f"no agendas in {tmp_path}\n"
    assert rcm("agenda", "list", "--json", "-q", str(tmp_path)) == (b"[]\n", b"", 0)


def test_no_shelf_is_a_refusal_with_a_way_out(tmp_path: Path, rcm: Rcm) -> None:
    """Away from any `agendas` folder every command says what to do instead."""
    for words in (("agenda", "show"), ("check",), ("export", "ics"), ("agenda", "show", "2021")):
        done = rcm(*words, cwd=tmp_path)
        assert (done.code, done.out) == (2, "")
        assert "no folder “agendas” here or above" in done.err
        assert "hint: name a file" in done.err


@pytest.mark.parametrize("columns", [30, 40, 60, 71, 72, 80, 100, 200])
def test_the_list_fits_the_terminal(columns: int, workspace: Path, rcm: Rcm) -> None:
    """No line is wider than the terminal, and nothing of a title is lost."""
    out = rcm("agenda", "list", env={"COLUMNS": str(columns)}, cwd=workspace).out
    assert max(map(len, out.splitlines())) <= columns
    assert "".join(["South", "American", "Conference", "on", "Migration", "(SACM)"]) in "".join(out.split())
