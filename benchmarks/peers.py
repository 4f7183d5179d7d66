"""The table of `README.md`: what rcm takes beside other programs and libraries, written into the page.

Starts are counted in instructions (valgrind), longer work in processor time; either as a ratio, which depends little on the
machine. The peers stand in an environment of their own (`requirements.txt`), whose folder of programs is the one argument.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from calendar_export import STAMP, laid_out
from calendar_export import seconds as of_best
from check_many import READ_ALONE
from check_many import seconds as of_process
from icalendar import Calendar
from meetings import meeting

from rcmcli.formats.ics import Form, render

HERE = Path(__file__).parent
AGENDA = HERE.parent / "agendas/2021-09-rcm-sacm.toml"
RCM = (sys.executable, "-m", "rcmcli")
CONVERTED = """
import sys
from whenever import PlainDateTime
for line in sys.stdin:
    there = PlainDateTime.parse_iso(line.strip()).assume_tz("America/Bogota", disambiguate="raise")
    print(line.strip(), there.to_tz("Europe/Madrid").to_plain())
"""
_KHAL = "[calendars]\n[[rcm]]\npath = {folder}/calendar\n[sqlite]\npath = {folder}/khal.db\n[locale]\nlocal_timezone = America/Costa_Rica\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
_COUNTED = re.compile(r"Collected : (\d+)")
_TABLE = re.compile(r"(<!-- peers:[^\n]*-->\n\n).*?(\n\n<!-- end of peers -->)", re.DOTALL)
_LINES, _FILES, _ITEMS = 10_000, 1_000, 3_000


class Row(NamedTuple):
    """One job: what rcm takes, what the peer takes for the same or for a part of it, and by what both are measured."""

    job: str
    ours: float
    peer: str
    theirs: float
    unit: str


def main() -> None:
    """Measure, print the table, and write it into the page."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("peers", type=Path, help="the folder of programs of the peers' environment, such as .peers/bin")
    with tempfile.TemporaryDirectory() as folder:
        rows = list(_rows(asked.parse_args().peers.absolute(), Path(folder)))
    table = "\n".join(
        (
            "| job | rcm | beside | takes | rcm ÷ it |",
            "| --- | --- | --- | --- | --- |",
            *(
                f"| {r.job} | {_said(r.ours, r.unit)} | {r.peer} | {_said(r.theirs, r.unit)} | {r.ours / r.theirs:.2f} |"
                for r in rows
            ),
        )
    )
    print(table)
    page = HERE / "README.md"
    page.write_text(
        _TABLE.sub(lambda found: found[1] + table + found[2], page.read_text(encoding="utf-8")), encoding="utf-8"
    )


def _rows(peers: Path, folder: Path) -> Iterator[Row]:
    yield _shown(peers, folder)
    yield _converted(peers, folder)
    yield _list_converted(peers, folder)
    yield _checked(folder)
    yield _exported()


def _shown(peers: Path, folder: Path) -> Row:
    """An agenda of two days for the terminal; khal has read the same calendar before, into its database."""
    home = _home(folder)
    subprocess.run((*RCM, "export", "ics", AGENDA, "--split", "-q", "-o", folder / "calendar"), check=True)
    (folder / "khal.conf").write_text(_KHAL.format(folder=folder), encoding="utf-8")
    khal = (peers / "python", peers / "khal", "-c", folder / "khal.conf", "list", "2021-09-09", "2d")
    ours = instructions((*RCM, "agenda", "show", AGENDA, "--plain", "-q"), home)
    return Row("an agenda of two days, shown", ours, _named("khal"), instructions(khal, home), "Mi")


def _converted(peers: Path, folder: Path) -> Row:
    """One time at two places."""
    ours = (*RCM, "convert", "2021-09-09T09:00", "--from", "Bogota", "--to", "Madrid")
    theirs = (peers / "python", peers / "undertime", "-t", "America/Bogota", "Europe/Madrid", "--", "2021-09-09 09:00")
    home = _home(folder)
    return Row("one time converted", instructions(ours, home), _named("undertime"), instructions(theirs, home), "Mi")


def _list_converted(peers: Path, folder: Path) -> Row:
    """A list of times, each at another place; the library is told the zones and the notation."""
    lines = folder / "lines.txt"
    lines.write_text("".join(f"2026-{1 + n % 12:02}-{1 + n % 28:02}T{n % 24:02}:{n % 60:02}\n" for n in range(_LINES)))
    ours = _fed((*RCM, "convert", "-", "--from", "Bogota", "--to", "Madrid", "-q"), lines)
    theirs = _fed((str(peers / "python"), "-c", CONVERTED), lines)
    return Row(f"{_LINES:,} times converted", ours, f"{_named('whenever')}, in a loop", theirs, "s")


def _checked(folder: Path) -> Row:
    """A thousand agendas checked; the library reads the same files."""
    shelf = folder / "shelf"
    shelf.mkdir()
    for number in range(_FILES):
        (shelf / f"{number:04}.toml").write_text(meeting(number), encoding="utf-8")
    alone = min(of_process("-c", READ_ALONE, str(shelf)) for _ in range(2))
    ours = min(of_process("-m", "rcmcli", "check", "--exit-zero", str(shelf)) for _ in range(2))
    return Row(f"{_FILES:,} agendas of 50 items checked", ours, "tomllib, which reads them alone", alone, "s")


def _exported() -> Row:
    """Events read from an agenda, laid out and written; the library writes them alone."""
    calendar = Calendar.from_ical(render(laid_out(_ITEMS), Form(scope="large"), STAMP).data)
    ours = of_best(lambda: render(laid_out(_ITEMS), Form(scope="large"), STAMP))
    return Row(
        f"{_ITEMS:,} events exported",
        ours,
        f"{_named('icalendar')}, which writes them alone",
        of_best(calendar.to_ical),
        "s",
    )


def _named(package: str) -> str:
    """A package with the version that is measured."""
    pinned = dict(re.findall(r"^(\w+)==(\S+)", (HERE / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE))
    return f"{package} {pinned[package]}"


def instructions(command: Sequence[str | Path], env: Mapping[str, str]) -> float:
    """Millions of instructions of a whole process, its bytecode written before."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    counted = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command)
    done = subprocess.run(counted, check=True, capture_output=True, env=env)
    found = _COUNTED.search(done.stderr.decode(errors="replace"))
    assert found
    return int(found[1]) / 1e6


def _home(folder: Path) -> dict[str, str]:
    """What a process finds around it: nothing of the user's, and bytecode is written."""
    return {"HOME": str(folder), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONHASHSEED": "0"}


def _fed(command: Sequence[str], lines: Path) -> float:
    """The processor time of a process that reads a file from standard input, the better of two."""
    times = []
    for _ in range(2):
        before = os.times()
        with lines.open("rb") as stream:
            subprocess.run(command, check=True, stdin=stream, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = os.times()
        times.append(after.children_user + after.children_system - before.children_user - before.children_system)
    return min(times)


def _said(value: float, unit: str) -> str:
    return f"{value:.0f} {unit}" if value >= 100 else f"{value:.2f} {unit}"


if __name__ == "__main__":
    main()
