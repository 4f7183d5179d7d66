"""Where the file is: found by its bare name, and where no folder is, each command says how to go on with itself."""

import json
from pathlib import Path

import pytest
from conftest import AGENDAS, ROOT, Rcm

MEETING = (ROOT / "tests" / "data" / "workshop.toml").read_bytes()
CALENDAR = (ROOT / "calendars" / "2022.toml").read_bytes()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("agenda show", "rcm agenda show meeting.toml;"),
        ("agenda show x", "rcm agenda show meeting.toml;"),
        ("--lang en agenda now", "rcm agenda now meeting.toml;"),
        ("agenda diff", "rcm agenda diff meeting.toml …"),
        ("agenda diff x", "rcm agenda diff meeting.toml …"),
        ("agenda undo", "rcm agenda undo meeting.toml;"),
        ("agenda move x one 9:00", "rcm agenda move meeting.toml …;"),
        ("agenda late x 10", "rcm agenda late meeting.toml …;"),
        ("agenda arrange x", "rcm agenda arrange meeting.toml;"),
        ("agenda fmt", "rcm agenda fmt meeting.toml;"),
        ("agenda new y --like x --date 2027-01-05", "rcm agenda new … --like meeting.toml;"),
        ("check", "rcm check meeting.toml;"),
        ("check x", "rcm check meeting.toml;"),
        ("export pdf x", "rcm export pdf meeting.toml;"),
        ("export ics", "rcm export ics meeting.toml;"),
        ("export site", "`rcm agenda new --sample`"),
        ("plan --agenda x", "rcm plan --agenda meeting.toml;"),
        ("plan --calendar x --for MX", "rcm plan --calendar calendars/2022.toml"),
        ("calendar show", "rcm calendar show calendars/2022.toml"),
        ("agenda show --lang es", "indique un archivo: rcm agenda show reunion.toml; o vaya"),
    ],
)  # fmt: skip
def test_without_a_folder_the_next_step_is_the_commands_own(words: str, says: str, rcm: Rcm, tmp_path: Path) -> None:
    """Refused with exit code 2: nothing is there, and how this very command goes on."""
    if words.startswith("export pdf"):
        pytest.importorskip("typst")
    done = rcm(*words.split(), cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert says in done.err.splitlines()[-1]


def test_the_next_step_names_a_file_that_is_here(rcm: Rcm, tmp_path: Path) -> None:
    """An agenda in this very folder, and no other file."""
    (tmp_path / "a.toml").write_text("x = 1\n", "utf-8")
    (tmp_path / "taller-2026.toml").write_bytes(MEETING)
    assert "rcm agenda show taller-2026.toml;" in rcm("agenda", "show", cwd=tmp_path).err


@pytest.mark.parametrize("shelf", [False, True])
def test_a_misspelt_file_is_told_with_the_one_that_is_nearest(shelf: bool, rcm: Rcm, tmp_path: Path) -> None:
    """Not the first one that lies here, whether or not there is a folder of agendas, and even where it has faults."""
    (tmp_path / "aaa.toml").write_bytes(MEETING)
    (tmp_path / "mi-reunion.toml").write_text("format = 1\n[[día]]\n", "utf-8")
    if shelf:
        (tmp_path / "agendas").mkdir()
        (tmp_path / "agendas" / "2021-09.toml").write_bytes(MEETING)
    for word in ("mi-reunion.tom", "mi_reunion", "reunion", "Mi-Reunión"):
        assert "mi-reunion.toml" in rcm("check", word, cwd=tmp_path).err.splitlines()[-1]


@pytest.mark.parametrize(
    "words",
    [
        "agenda show meeting", "agenda now meeting", "check meeting", "export txt meeting -o -", "export ics meeting -o -",
        "agenda diff meeting meeting", "agenda fmt --check meeting", "plan --agenda meeting --for MX",
        "agenda renumber meeting", "agenda new x --like meeting --date 2027-01-05..2027-01-06 -o .",
    ],
)  # fmt: skip
def test_a_file_here_has_no_need_of_its_ending(words: str, rcm: Rcm, tmp_path: Path) -> None:
    """`meeting` is `./meeting.toml`."""
    (tmp_path / "meeting.toml").write_bytes(MEETING)
    done = rcm(*words.split(), cwd=tmp_path)
    assert done.code == 0, done.err


@pytest.mark.parametrize("words", ["calendar show 2022", "check 2022", "export md 2022 -o -"])
def test_so_has_a_calendar(words: str, rcm: Rcm, tmp_path: Path) -> None:
    """`2022` is `./2022.toml`, and known as a calendar by what it holds."""
    (tmp_path / "2022.toml").write_bytes(CALENDAR)
    done = rcm(*words.split(), cwd=tmp_path)
    assert done.code == 0, done.err


def test_the_shelf_comes_before_the_folder_and_the_folder_before_a_beginning(rcm: Rcm, workspace: Path) -> None:
    """A whole id, then a file here, then the beginning of an id."""
    (workspace / "2021-07-rcgm-puebla.toml").write_bytes(MEETING)
    (workspace / "2017.toml").write_bytes(MEETING)
    assert "Workshop" not in rcm("agenda", "show", "2021-07-rcgm-puebla", cwd=workspace).out
    assert rcm("agenda", "show", "2017", cwd=workspace).out.startswith("Workshop")
    assert "San Salvador" in rcm("agenda", "show", "2017-06", cwd=workspace).out


def test_a_list_without_a_folder_is_empty(rcm: Rcm, tmp_path: Path) -> None:
    """With a word on how to begin; its JSON is an empty list."""
    for words, begins in (("agenda list", "rcm agenda new"), ("calendar list", "docs/calendar-file.md")):
        done = rcm(*words.split(), cwd=tmp_path)
        assert (done.code, done.out) == (0, "")
        assert begins in done.err
        found = rcm(*words.split(), "--json", "-q", cwd=tmp_path)
        assert (found.code, json.loads(found.out), found.err) == (0, [], "")


def test_a_file_that_cannot_be_read_is_no_row(rcm: Rcm, tmp_path: Path) -> None:
    """It is told on standard error, and hides no other."""
    (tmp_path / "agendas").mkdir()
    (tmp_path / "agendas" / "a.toml").write_bytes((AGENDAS / "2021-09-rcm-sacm.toml").read_bytes())
    (tmp_path / "agendas" / "b.toml").write_text("title = [\n", "utf-8")
    for more in ((), ("--json",)):
        done = rcm("agenda", "list", *more, cwd=tmp_path)
        assert done.code == 0
        assert "b.toml" not in done.out
        assert "not listed: agendas/b.toml cannot be read as an agenda" in done.err


@pytest.mark.parametrize("command", ["agenda list", "calendar list", "calendar next"])
def test_a_list_without_a_folder_is_empty_and_says_how_to_begin(command: str, rcm: Rcm, tmp_path: Path) -> None:
    """No refusal: as JSON an empty list, and on standard error how to begin."""
    done = rcm(*command.split(), "--json", cwd=tmp_path)
    assert (done.code, json.loads(done.out)) == (0, [])
    assert "there is no folder “" in done.err
    assert rcm(*command.split(), "--lang", "es", cwd=tmp_path).code == 0
