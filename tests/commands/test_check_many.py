"""Many files looked at one by one give what they give held together, in as many processes as one likes."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT, Rcm
from meetings import meeting

from rcmcli.jobs.check import many

CORPUS = sorted((ROOT / "tests" / "data" / "corpus").glob("*.toml"))


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A workspace of all kinds of files: real agendas, those that touch in time, calendars of activities, broken ones."""
    agendas = tmp_path / "agendas"
    agendas.mkdir()
    for path in [*CORPUS[::4], *ROOT.glob("agendas/*.toml")]:
        shutil.copy(path, agendas)
    shutil.copytree(ROOT / "calendars", tmp_path / "calendars")
    for n in range(3):
        (agendas / f"m{n}.toml").write_text(meeting(9), encoding="utf-8")
        (agendas / f"twin{n}.toml").write_text(
            meeting(9).replace("Meeting 9", f"Congress {n}").replace("Reunión 9", f"Congreso {n}"), encoding="utf-8"
        )
    (agendas / "broken.toml").write_text("title = “curly”\n", encoding="utf-8")
    (agendas / "empty.toml").write_bytes(b"")
    (agendas / "gone.toml").symlink_to(tmp_path / "nowhere.toml")
    return tmp_path


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("options", [(), ("--phase", "final", "--select", "C,Z,A,F")], ids=["all", "some"])
def test_one_by_one_is_as_together(
    workers: str, options: tuple[str, ...], shelf: Path, rcm: Rcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same findings in the same order, the same remarks, the same exit code."""
    words = ("check", "agendas", "calendars", *options)
    together = rcm(*words, cwd=shelf)
    monkeypatch.setattr(many, "MANY", 5)
    monkeypatch.setattr("rcmcli.commands.check.read_all", None)  # so that it cannot be what is called
    assert rcm(*words, "-j", workers, cwd=shelf) == together
    assert together.code == 2
    assert "C601" in together.out


def test_a_file_is_not_held_longer_than_it_is_looked_at(shelf: Path, rcm: Rcm, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more readings are alive at any moment than those of calendars, of neighbours in time and the one in hand."""
    from rcmcli.store.reading import Reading

    alive, most = 0, 0

    class Counted(Reading):
        def __init__(self, *given: object, **named: object) -> None:
            nonlocal alive, most
            alive += 1
            most = max(most, alive)
            super().__init__(*given, **named)  # type: ignore[arg-type]

        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    monkeypatch.setattr("rcmcli.store.reading.Reading", Counted)
    monkeypatch.setattr(many, "MANY", 5)
    rcm("check", "agendas", "-j", "1", cwd=shelf)
    assert 0 < most < 15 < len(os.listdir(shelf / "agendas"))


@pytest.mark.parametrize(
    "slip", [("--select", "NOPE"), ("--ignore", "NOPE"), ("--phase", "NOPE"), ("--output-format", "NOPE")]
)
def test_a_slip_in_an_option_is_refused_as_ever(
    slip: tuple[str, str], shelf: Path, rcm: Rcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the words of one run, and by no worker; before any file is looked at."""
    together = rcm("check", "agendas", *slip, cwd=shelf)
    monkeypatch.setattr(many, "MANY", 5)
    apart = rcm("check", "agendas", *slip, "-j", "2", cwd=shelf)
    assert (apart.out, apart.code) == (together.out, together.code) == ("", 2)
    assert apart.err and together.err.endswith(apart.err)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="the system does not show its processes as files")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=["int", "term", "kill"])
def test_no_worker_outlives_its_run(number: signal.Signals, tmp_path: Path) -> None:
    """However the run is ended, its workers are gone within seconds: they hold its standard error open."""
    folder = tmp_path / "agendas"
    folder.mkdir()
    for n in range(240):
        (folder / f"m{n}.toml").write_text(meeting(n), encoding="utf-8")
    words = [sys.executable, "-m", "rcmcli", "check", "-j", "2", str(folder)]
    run = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    deadline = time.monotonic() + 60
    while len(in_session(run.pid)) < 3 and run.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    assert run.poll() is None, "the run was over before it was interrupted"
    os.kill(run.pid, number)
    run.wait(30)
    while in_session(run.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert in_session(run.pid) == []


def in_session(leader: int) -> list[int]:
    """The processes of a session that have not ended."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, session = path.read_text().rpartition(")")[2].split()[:4]
        except OSError:
            continue
        if int(session) == leader and state != "Z":
            found.append(int(path.parent.name))
    return found
