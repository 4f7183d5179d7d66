"""`rcm check --watch`: what is found is told anew when a file changes, and not before."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import ROOT, Rcm

AGENDA = """format = 1
title = "T"
timezone = "UTC"
[[day]]
date = 2026-11-05
item = [{ id = "one", time = "09:00-09:30", title = "One" }]
"""


@contextmanager
def watching(folder: Path, *words: str) -> Iterator["subprocess.Popen[str]"]:
    """A watch in a pipe, ended by Ctrl-C: it says 130 and no more."""
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", "RCM_LANG": "en"}
    run = subprocess.Popen(
        [sys.executable, "-m", "rcmcli", "check", *words, "--watch"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=settings, text=True, cwd=folder,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    yield run
    time.sleep(0.2)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=10)
    assert (out.strip(), err, run.returncode) == ("", "", 130)


def page(run: "subprocess.Popen[str]", last: str) -> str:
    """What is told next, up to a line that begins so."""
    assert run.stdout
    lines: list[str] = []
    while not lines or not lines[-1].startswith(last):
        lines.append(run.stdout.readline())
        assert lines[-1], "the watch has ended"
    return "".join(lines).strip()


def test_findings_are_told_anew_at_each_change(tmp_path: Path) -> None:
    """The sum first; broken TOML is a finding; while an editor has the file away nothing is told."""
    path = tmp_path / "a.toml"
    path.write_text(AGENDA)
    with watching(tmp_path, "a.toml", "--select", "T201,F101", "--output-format", "concise") as run:
        assert page(run, "told anew").startswith("1 agenda checked, no problems.\n")
        path.write_text(AGENDA.replace("09:00-09:30", "09:00-08:30"))
        found = page(run, "a.toml:")
        assert found.startswith("1 error in 1 agenda.\n") and "T201" in found
        path.unlink()
        time.sleep(0.8)
        path.write_text(AGENDA.replace('"UTC"', '"UTC'))
        assert "F101" in page(run, "a.toml:")
        path.write_text(AGENDA)
        assert page(run, "told anew").startswith("1 agenda checked, no problems.\n")


def test_a_folder_is_followed(tmp_path: Path) -> None:
    """A file that comes into it is checked too."""
    (tmp_path / "agendas").mkdir()
    (tmp_path / "agendas" / "a.toml").write_text(AGENDA)
    with watching(tmp_path, "agendas", "--select", "T201", "--output-format", "concise") as run:
        page(run, "told anew")
        (tmp_path / "agendas" / "b.toml").write_text(AGENDA.replace("09:00-09:30", "09:00-08:30"))
        assert "1 error in 1 agenda (2 checked)." in page(run, "agendas")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-",), "standard input is read once"), (("a.toml", "--fix"), "leave out --fix"), (("a.toml", "--diff"), "--diff"),
        (("a.toml", "--output-format", "json"), "formats for programs"), (("none.toml",), "none.toml"),
    ],
)  # fmt: skip
def test_what_cannot_be_watched_is_refused(words: tuple[str, ...], said: str, rcm: Rcm, tmp_path: Path) -> None:
    """What is missing is no reason to wait for it."""
    (tmp_path / "a.toml").write_text(AGENDA)
    done = rcm("check", *words, "--watch", "--color", "never", cwd=tmp_path, env={"RCM_LANG": "en"})
    assert done.code == 2
    assert said in done.err
