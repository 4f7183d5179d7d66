"""`rcm agenda now --watch` and how late the day runs, by what the file was before; `show --today`."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import ROOT, Rcm

from rcmcli.store import undo

AGENDA = "2021-09-rcm-sacm"
DAY = """format = 1
title = "T"
timezone = "UTC"
[[day]]
date = {day}
items = \"\"\"
09:00-09:30  One #one
09:30-10:30  Two #two
10:30-11:00  Break #break
11:00-12:00  Three #three
\"\"\"
"""


@pytest.fixture
def late_day(rcm: Rcm, tmp_path: Path) -> tuple[Path, str]:
    """An agenda of today that has run late by 15 minutes since 09:30, and the date of that day."""
    today = str(datetime.now(UTC).date())
    path = tmp_path / "late.toml"
    path.write_text(DAY.format(day=today))
    done = rcm("agenda", "--lang", "en", "late", str(path), "15", "--at", "09:30")
    assert done.code == 0, done.err
    return path, today


@pytest.mark.parametrize(
    ("at", "minutes", "said"),
    [
        ("09:10", 0, ""),
        ("09:50", 15, "15 min late since 09:45"),
        ("10:50", 15, "15 min late since 09:45"),
        ("11:10", 0, ""),
    ],
)
def test_how_late_it_runs_is_told(at: str, minutes: int, said: str, rcm: Rcm, late_day: tuple[Path, str]) -> None:
    """What is on is compared with the file as it was; once the break has taken the delay up, nothing is said."""
    path, today = late_day
    run = rcm("agenda", "now", str(path), "--at", f"{today} {at}", "--json")
    late = json.loads(run.out)["late"]
    if not minutes:
        assert late is None
    else:
        assert late == {"minutes": minutes, "since": f"{today}T09:45:00Z"}
    page = rcm("agenda", "now", str(path), "--at", f"{today} {at}").out
    assert said in page
    assert ("late" in page.lower()) == bool(said)


def test_what_is_undone_is_not_late(rcm: Rcm, late_day: tuple[Path, str]) -> None:
    """Without the edit there is no delay; an edit of another kind or of another day is none either."""
    path, today = late_day
    assert rcm("agenda", "undo", str(path)).code == 0
    before = path.read_bytes()
    after = before.replace(b"09:30-10:30", b"09:40-10:30")
    path.write_bytes(after)
    old = datetime(2020, 1, 1, tzinfo=UTC)
    undo.keep(path, before, after, "rcm agenda late x 10", old)
    undo.keep(path, before, after, "rcm agenda move x two 09:40", datetime.now(UTC))
    run = rcm("agenda", "now", str(path), "--at", f"{today} 09:50", "--json")
    assert json.loads(run.out)["late"] is None


def test_the_day_of_a_moment_may_be_named(rcm: Rcm) -> None:
    """`--day` says on which day `--at` is, and is nothing without it."""
    named = rcm("agenda", "now", AGENDA, "--at", "09:40", "--day", "friday", "--json")
    assert named.out == rcm("agenda", "now", AGENDA, "--at", "2021-09-10 09:40", "--json").out
    assert rcm("agenda", "now", AGENDA, "--day", "2").code == 2
    assert rcm("agenda", "now", AGENDA, "--every", "5").code == 2


def test_today_is_shown_or_refused_with_the_days(rcm: Rcm, late_day: tuple[Path, str]) -> None:
    """On a day of the meeting it is that day; on any other the days are named."""
    path, today = late_day
    run = rcm("agenda", "show", str(path), "--today", "--json")
    assert [one["date"] for one in json.loads(run.out)["days"]] == [today]
    done = rcm("agenda", "show", AGENDA, "--today")
    assert done.code == 2
    assert "9 September 2021" in done.err
    assert rcm("agenda", "show", AGENDA, "--today", "--day", "1").code == 2


@pytest.mark.parametrize("day", ["2", "2021-09-10", "viernes", "Friday", "10 September 2021"])
def test_a_day_is_named_in_any_way(day: str, rcm: Rcm) -> None:
    """A number, a date and a weekday show the same day."""
    run = rcm("agenda", "show", AGENDA, "--day", day, "--json")
    assert [one["date"] for one in json.loads(run.out)["days"]] == ["2021-09-10"]


def _environment(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "XDG_STATE_HOME": str(tmp_path), "NO_COLOR": "1"}


def _heeds_interrupts() -> None:
    """Let a process be interrupted, also where whoever runs the tests in the background ignores that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_in_a_pipe_a_page_comes_at_each_change(tmp_path: Path) -> None:
    """Nothing is printed twice; when the file changes a new page comes; Ctrl-C ends it quietly with 130."""
    path = tmp_path / "x.toml"
    path.write_text(DAY.format(day="2026-11-05"))
    run = subprocess.Popen(
        [sys.executable, "-m", "rcmcli", "agenda", "now", str(path), "--at", "2026-11-05 09:40", "--watch", "--every", "1", "-q"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment(tmp_path), text=True, preexec_fn=_heeds_interrupts,
    )  # fmt: skip
    assert run.stdout
    first = [run.stdout.readline() for _ in range(10)]
    assert "Two" in "".join(first)
    time.sleep(1.3)
    path.write_text(DAY.format(day="2026-11-05").replace("Two", "Twofold"))
    second = [run.stdout.readline() for _ in range(10)]
    assert "Twofold" in "".join(second)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=10)
    assert (out.strip(), err, run.returncode) == ("", "", 130)


def test_whoever_stops_reading_ends_it(tmp_path: Path) -> None:
    """A closed pipe ends the watch, with 0 and no word."""
    words = ["agenda", "now", AGENDA, "--at", "2021-09-09 09:40", "--watch", "--every", "1"]
    run = subprocess.Popen(
        [sys.executable, "-m", "rcmcli", *words],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment(tmp_path), cwd=ROOT,
    )  # fmt: skip
    assert run.stdout
    assert run.stderr
    run.stdout.readline()
    run.stdout.close()
    assert (run.wait(timeout=10), run.stderr.read()) == (0, b"")
    run.stderr.close()


def test_on_a_terminal_it_is_drawn_in_its_place(tmp_path: Path) -> None:
    """A screen of its own with a large clock, and the terminal as it was once Ctrl-C ends it."""
    pid, terminal = pty.fork()
    if pid == 0:
        _heeds_interrupts()
        os.chdir(ROOT)
        words = ["agenda", "now", AGENDA, "--at", "2021-09-09 09:40", "--watch", "--every", "1"]
        os.execve(sys.executable, [sys.executable, "-m", "rcmcli", *words], _environment(tmp_path))
    shown, until = "", time.monotonic() + 10
    while shown.count("\x1b[H") < 2 and time.monotonic() < until:
        if select.select([terminal], [], [], 0.2)[0]:
            shown += os.read(terminal, 65536).decode("utf-8", "replace")
    os.write(terminal, b"\x03")
    while select.select([terminal], [], [], 2)[0]:
        try:
            shown += os.read(terminal, 65536).decode("utf-8", "replace")
        except OSError:
            break
    else:
        os.kill(pid, signal.SIGKILL)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 130
    assert shown.count("\x1b[H") >= 2
    assert "██████" in shown
    assert shown.rstrip().endswith("\x1b[?25h\x1b[?1049l")
    assert "Traceback" not in shown
