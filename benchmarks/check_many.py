"""What `rcm check` costs on a thousand agendas of fifty items, compared with reading the same TOML alone."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from meetings import meeting

READ_ALONE = """
import pathlib, sys, tomllib
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    tomllib.loads(path.read_bytes().decode())
"""
FILES = 1_000
TURNS = 5


def seconds(*command: str) -> float:
    """The processor time of a process of its own, from its start to its end."""
    before = os.times()
    subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main() -> None:
    """Write the agendas, take both times in turns, print the middle of each and of their ratios."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(FILES):
            Path(folder, f"{number:04}.toml").write_text(meeting(number), encoding="utf-8")
        alone, check = (("-c", READ_ALONE, folder), ("-m", "rcmcli", "check", "--exit-zero", folder))
        times = [(seconds(*alone), seconds(*check)) for _ in range(TURNS)]
    read, checked = (median(column) for column in zip(*times, strict=True))
    print(f"{FILES} agendas: tomllib alone {read:.1f} s, rcm check {checked:.1f} s")
    print(f"beyond tomllib / tomllib = {median((checked - read) / read for read, checked in times):.2f}")


if __name__ == "__main__":
    main()
