"""Every system call of every command that writes fails once, and is once the last: what stands there then is old or new.

A first run is traced; then each call that touches the folder or the output is made to fail in a run of its own, or to be
the one at which the run is stopped or killed. The count of these runs, and of what was lost in them, is printed.
"""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import ROOT
from folders import listing

pytestmark = [
    pytest.mark.deep,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]
AGENDA = """format = 1
title = "Seminar"
timezone = "America/Lima"
host = "Peru"
delegations = ["Belize"]
[[day]]
date = 2026-01-02
weekday = "Monday"
[[day.item]]
id = "a"
title = "A"
time = "De 9:00 a 10:30"
[[day.item]]
id = "b"
title = "B"
time = "11:00-12:00"
"""
FAIR = AGENDA.replace("De 9:00 a 10:30", "09:00-10:30").replace('weekday = "Monday"\n', "")
COMMANDS = (
    "check --fix agendas/one.toml",
    "check --fix agendas/one.toml other/two.toml",
    "export txt agendas/fair.toml -o out.txt",
    "export ics agendas/fair.toml --each -o each",
    "export ics agendas/fair.toml --split",
    "export site -o public/site",
    "plan --date 2026-01-05 --tz Lima --tz Belmopan -o map.svg",
)
_CALL = re.compile(r"^(?:\d+ +)?([a-z0-9_]+)\((?:AT_FDCWD<[^>]*>, )?(.*)")
_CHANGING = "write,fsync,rename,link,unlink,mkdir,rmdir,chmod,fchmod,chown,setxattr"
_CALLS = f"openat,read,close,flock,getxattr,listxattr,{_CHANGING}"
_LEFT = re.compile(r"\.rcm-")


class Fault(NamedTuple):
    """What is done to the run at the n-th time that it makes a call."""

    call: str
    number: int
    what: str


class Outcome(NamedTuple):
    """The exit code of a run, what it said on standard error, the files afterwards."""

    code: int
    words: str
    files: dict[str, bytes]


@pytest.mark.parametrize("command", COMMANDS)
def test_no_fault_loses_anything(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The files are all as before or all as meant, the exit code says which, and no part is left beside them."""
    before = _made(tmp_path / "clean")
    _run("--version", tmp_path / "clean", "-o", os.devnull)  # what Python compiles is compiled now
    meant = _run(command, tmp_path / "clean", f"-etrace={_CALLS}", "-y", "-s", "0", "-o", str(tmp_path / "log"))
    assert meant.code in (0, 1)
    assert meant.files != before
    faults = list(_faults((tmp_path / "log").read_text(encoding="utf-8", errors="replace"), tmp_path / "clean"))
    assert len(faults) > 25

    def lost(numbered: tuple[int, Fault]) -> str:
        number, fault = numbered
        return _lost(command, fault, tmp_path / str(number), before, meant)

    with ThreadPoolExecutor(2) as several:
        losses = [loss for loss in several.map(lost, enumerate(faults)) if loss]
    counts = Counter(fault.what.partition("=")[2] for fault in faults)
    with capsys.disabled():
        kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items()))
        print(f"\nrcm {command}: {len(faults)} injections ({kinds}), {len(losses)} losses")
    assert not losses, "\n".join(losses)


def _made(folder: Path) -> dict[str, bytes]:
    """A folder with agendas to be mended and exports of before; gives its files."""
    for name, words in (("agendas/one.toml", AGENDA), ("agendas/fair.toml", FAIR), ("other/two.toml", AGENDA)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(words, encoding="utf-8")
    (folder / "out.txt").write_text("old \u00b7 rcm\n", encoding="utf-8")
    return listing(folder)


def _run(command: str, folder: Path, *options: str) -> Outcome:
    """The outcome of a command, run under strace."""
    own = {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0", "PYTHONPYCACHEPREFIX": str(folder.parent / "compiled")}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | own
    done = subprocess.run(
        ["strace", "-f", "-qq", "--seccomp-bpf", *options, sys.executable, "-P", "-m", "rcmcli", *command.split()],
        cwd=folder, env=environment, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    return Outcome(done.returncode, done.stderr.decode("utf-8", "replace"), listing(folder))


def _faults(log: str, folder: Path) -> Iterator[Fault]:
    """An error at each call that touches the folder or the output, and a signal where it changes something, in turns."""
    counts: Counter[str] = Counter()
    turn = 0
    for line in log.splitlines():
        found = _CALL.match(line)
        if not found:
            continue
        call, words = found.groups()
        counts[call] += 1
        if f'"{folder}' in words or f"<{folder}" in words or words.startswith(('"agendas', '"other', "1<", "2<")):
            turn += 1
            yield Fault(call, counts[call], f"error={('EIO', 'ENOSPC')[turn % 2]}")
            if call in _CHANGING.split(","):
                sort = "SIGKILL" if call == "rename" else ("SIGKILL", "SIGTERM", "SIGINT", "SIGHUP")[turn % 4]
                yield Fault(call, counts[call], f"signal={sort}")


def _lost(command: str, fault: Fault, folder: Path, before: dict[str, bytes], meant: Outcome) -> str:
    """What went wrong in one run; nothing if it is as it must be."""
    _made(folder)
    where = f"-einject={fault.call}:{fault.what}:when={fault.number}"
    done = _run(command, folder, "-o", os.devnull, f"-etrace={fault.call}", where)
    wrong = list(_wrong(done, before, meant, killed="SIGKILL" in fault.what))
    if "SIGKILL" in fault.what:
        again = _run(command, folder, "-o", os.devnull, "-etrace=none")
        if again.files != meant.files or again.code not in (0, meant.code):
            wrong.append(f"not whole after the next run, which ended with {again.code}: {again.words}")
    shutil.rmtree(folder)
    return f"{fault}: {'; '.join(wrong)}" if wrong else ""


def _wrong(done: Outcome, before: dict[str, bytes], meant: Outcome, *, killed: bool) -> Iterator[str]:
    left = sorted(name for name in done.files if _LEFT.search(name))
    files = {name: content for name, content in done.files.items() if name not in left}
    if killed:
        half = [name for name in files if files[name] not in (before.get(name), meant.files.get(name))]
        if half or set(before) - set(files):
            yield f"half written or gone: {half}"
        return
    if unread := [name for name in before if f"{name} cannot be" in done.words and done.code == 2]:
        if any(files[name] != before[name] for name in unread):
            yield f"ended with {done.code}, and is written: {done.words}"
        before = files  # it is none of those that were to be fixed
    if left:
        yield f"left: {left}"
    if files not in (before, meant.files):
        yield "some are new and some are not"
    if done.code in (0, 1) and files != meant.files:
        yield f"ended with {done.code}, and is not written"
    if 1 < done.code < 128 and files != before:
        yield f"ended with {done.code}, and is written: {done.words}"
    if 1 < done.code < 128 and not done.words.strip():
        yield f"ended with {done.code} without a word"
    if "Traceback" in done.words or "itself failed" in done.words:
        yield f"a failure of our own: {done.words}"
