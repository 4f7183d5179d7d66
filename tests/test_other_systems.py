"""Windows and macOS, simulated here: what their consoles, shells, file systems and process starts do differently."""

import os
import subprocess
import sys
from pathlib import Path
from string import ascii_letters

import pytest
from conftest import AGENDAS, ROOT, Rcm
from folders import listing
from hypothesis import example, given
from hypothesis import strategies as st

from rcmcli.desk import wildcards
from rcmcli.desk.streams import ASCII, PLAIN
from rcmcli.store.writing import folders, interrupts

SEPTEMBER = "2021-09-rcm-sacm"
SHOWN = (
    f"agenda show {SEPTEMBER} --cities --lang es",
    "check --output-format full --lang es",
    "agenda extend 2021-09 opening-session 15m --dry-run",
    f"agenda now {SEPTEMBER} --at 2021-09-09T15:00Z",
    "plan --for MX,JP,CL --date 2021-09-09",
    "--help --lang es",
)
SPAWNED = """\
import multiprocessing, sys
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    from rcmcli.__main__ import main
    main()
"""


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Python lacks on Windows is not there: locks, masks of signals, SIGHUP, owners, attributes, second names."""

    def no_link(*_words: object) -> None:
        raise OSError(1, "this disk knows no second name")

    monkeypatch.setattr(folders, "fcntl", None)
    monkeypatch.setattr(interrupts, "_CAN_WAIT", False)
    monkeypatch.setattr(interrupts, "STOPS", interrupts.STOPS[:2])
    monkeypatch.setattr(os, "link", no_link)
    for name in ("chown", "listxattr", "setxattr", "getxattr", "sched_getaffinity"):
        monkeypatch.delattr(os, name, raising=False)


@pytest.mark.parametrize("encoding", ["cp1252", "cp437"])
@pytest.mark.parametrize("words", SHOWN)
def test_an_old_console_has_every_hour(words: str, encoding: str, rcm: Rcm, rcm_process: Rcm) -> None:
    """Signs that it lacks have plain twins, and capitals lose their accent: no question mark takes the place of one."""
    done, here = rcm_process(*words.split(), env={"PYTHONIOENCODING": encoding}), rcm(*words.split())
    assert done.code == here.code
    shown, meant = ((one.raw_out + one.raw_err) for one in (done, here))
    assert b"Traceback" not in shown
    assert shown.decode(encoding).count("?") == meant.decode("utf-8").count("?")
    assert shown.decode(encoding).count("UTC-") == meant.decode("utf-8").count("UTC\u2212")


@given(st.text())
@example("Bogotá España ½ ≠ ѝ Å ﬁ ²")
def test_what_ascii_lacks_is_no_other_sign(words: str) -> None:
    """A letter loses its accent and nothing else: half is not one, unequal is not equal, and no ñ becomes an n."""
    for one in words:
        said = one.encode("ascii", PLAIN).decode("ascii")
        assert said in (one, "?", one.translate(ASCII)) or (said in ascii_letters and one.isalpha() and one not in "ñÑ")


def test_accents_are_what_is_lost(rcm_process: Rcm) -> None:
    """A name is read all the same, on the screen and in the help."""
    shown = rcm_process("agenda", "show", SEPTEMBER, "--cities", env={"PYTHONIOENCODING": "ascii"})
    assert b"Bogota" in shown.raw_out
    help_ = rcm_process("--help", "--lang", "es", env={"PYTHONIOENCODING": "cp437"})
    assert "Ordenes del día" in help_.raw_out.decode("cp437")
    assert "España ½ UTC−6".encode("ascii", PLAIN) == b"Espa?a ? UTC-6"


@pytest.mark.parametrize(
    "word", ["C:\\agendas\\x.toml", "agendas\\x.toml", "\\\\server\\share\\x.toml", "C:x.toml", "NUL"]
)
@pytest.mark.parametrize("command", [("check",), ("agenda", "show"), ("export", "ics"), ("import",)])
def test_a_path_of_windows_is_a_path(command: tuple[str, ...], word: str, rcm: Rcm, workspace: Path) -> None:
    """With a drive, a share or a device in it, it is refused as a file that is not there, and nothing is made."""
    before = listing(workspace)
    done = rcm(*command, word, cwd=workspace)
    assert (done.code, done.out) == (2, "")
    assert word in done.err
    assert listing(workspace) == before


def test_patterns_are_files(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """cmd and PowerShell leave `agendas\\*.toml` to the program; words of a title and options stay."""
    monkeypatch.chdir(workspace)
    every = sorted(f"agendas/{path.name}" for path in (workspace / "agendas").iterdir())
    words = ["check", "agendas/*.toml", "--title", "*bold*", "*.none", "--x=agendas/*.toml", "*"]
    assert wildcards.expanded(words) == ["check", *every, *words[2:]]


def test_a_file_that_is_open_elsewhere_stays(workspace: Path, rcm: Rcm, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows replaces no file that Word or Excel has open: the old one stays, nothing else is left, and it is said."""

    def held(*words: object, **_named: object) -> None:
        raise PermissionError(13, "The process cannot access the file", str(words[0]), 32, str(words[1]))

    before = listing(workspace)
    monkeypatch.setattr(os, "replace", held)
    done = rcm("agenda", "set", SEPTEMBER, "status=draft", cwd=workspace)
    assert (done.code, b"Traceback" in done.raw_err) == (3, False)
    assert done.err.startswith("rcm: ")
    assert listing(workspace) == before


@pytest.mark.usefixtures("windows")
def test_an_edit_needs_nothing_of_unix(workspace: Path, rcm: Rcm) -> None:
    """Without locks, masks, links and owners a change is written and undone, and leaves no file beside it."""
    before = listing(workspace)
    assert rcm("agenda", "set", SEPTEMBER, "status=draft", cwd=workspace).code == 0
    changed = listing(workspace)
    assert changed.keys() == before.keys()
    assert changed != before
    assert rcm("agenda", "undo", SEPTEMBER, cwd=workspace).code == 0
    assert listing(workspace) == before


@pytest.mark.usefixtures("windows")
def test_an_export_needs_nothing_of_unix(workspace: Path, rcm: Rcm) -> None:
    """A calendar is written, and written over again, with the same bytes."""
    for _ in range(2):
        assert rcm("export", "ics", SEPTEMBER, "-o", "a.ics", cwd=workspace).code == 0
    assert sorted(one.name for one in workspace.iterdir()) == ["a.ics", "agendas"]
    assert (workspace / "a.ics").read_bytes() == rcm("export", "ics", SEPTEMBER, "-o", "-").raw_out


@pytest.mark.parametrize("name", ["con", "NUL", "aux.2026", "COM1", "lpt9.x", "a.", "a:b", "C:\\x", "..\\x"])
def test_no_agenda_gets_a_name_that_windows_refuses(name: str, tmp_path: Path, rcm: Rcm) -> None:
    """Devices, drives and dots at the end are refused with a name that is one everywhere."""
    done = rcm("agenda", "new", name, "--title", "T", "--date", "2026-11-05", "--tz", "Lima", cwd=tmp_path)
    assert (done.code, "is no good name for a file" in done.err) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_two_names_of_one_file_are_one(tmp_path: Path, rcm: Rcm) -> None:
    """`forum` is not written beside `Forum`, which macOS and Windows take for the same file."""
    words = ("--title", "T", "--date", "2026-11-05", "--tz", "Lima")
    assert rcm("agenda", "new", "Forum", *words, cwd=tmp_path).code == 0
    assert rcm("agenda", "new", "forum", *words, cwd=tmp_path).code == 2
    assert [path.name for path in (tmp_path / "agendas").iterdir()] == ["Forum.toml"]


@pytest.mark.parametrize("form", ["csv", "ics", "txt", "json"])
def test_a_text_mode_of_windows_changes_no_bytes(form: str, workspace: Path, rcm: Rcm) -> None:
    """What goes to a file and what goes to a pipe is the same, whatever a text stream makes of line ends."""
    assert rcm("export", form, SEPTEMBER, "-o", f"a.{form}", "-q", cwd=workspace).code == 0
    piped = rcm("export", form, SEPTEMBER, "-o", "-", "-q", cwd=workspace).raw_out
    assert piped == (workspace / f"a.{form}").read_bytes()


def test_workers_that_are_started_anew_find_the_same(tmp_path: Path, rcm: Rcm) -> None:
    """macOS and Windows start each process from nothing, where Linux copies the one that runs."""
    (tmp_path / "agendas").mkdir()
    for number in range(40):
        data = (
            (AGENDAS / f"{SEPTEMBER}.toml")
            .read_bytes()
            .replace(b"2021-09-09", f"2021-{number // 28 + 1:02}-{number % 28 + 1:02}".encode())
        )
        (tmp_path / "agendas" / f"a{number}.toml").write_bytes(data)
    (tmp_path / "start.py").write_text(SPAWNED, "utf-8")
    words = ("check", "-j", "2", "--output-format", "concise", "agendas")
    done = subprocess.run(
        [sys.executable, "start.py", *words],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    here = rcm(*words, cwd=tmp_path)
    assert (done.stdout, done.stderr, done.returncode) == here
