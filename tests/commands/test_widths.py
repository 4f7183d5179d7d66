"""Every screen at every width: no line is wider than the terminal, and what goes on stands further in than what began."""

from pathlib import Path

import pytest
from conftest import Rcm
from hypothesis import given, settings
from hypothesis import strategies as st

from rcmcli.model.page import hang
from rcmcli.model.text import width

WIDTHS = (40, 47, 60, 71, 72, 80, 99, 113, 120)
LONG = " ".join(["Seminar on the protection of migrants in transit through the region"] * 4)
AGENDA = f"""format = 1
title = {{ en = "{LONG}", es = "{LONG}" }}
timezone = "America/Costa_Rica"
languages = ["en", "es"]
delegations = ["RCM", "SACM"]
venue = "{LONG}"
link = "https://example.org/{"a" * 150}"

[printed.start]
"11:00" = ["Mexico City", "Santiago", "Nowhere at all"]

[[day]]
date = 2021-09-09
title = "{LONG}"

[[day.item]]
id = "one"
time = "09:00-10:00"
title = "{LONG}"
room = "{LONG}"
leads = ["Mexico", "Canada"]

[[day.item]]
id = "two"
time = "09:30-10:30"
title = "{LONG} 2"
topics = ["{LONG}"]
"""
CALENDAR = f"""format = 1
title = "{LONG}"
period = "2021"

[[group]]
id = "g"
title = "{LONG}"

[[group.activity]]
id = "one"
title = "{LONG}"
when = "2021-09"
host = "Mexico"
parties = ["Mexico", "Nobody in particular"]
"""
# Screens whose lines do not depend on the width but for where they are broken.
RUNNING = (
    "agenda now a --at 2021-09-09T09:10 --tz Santiago", "agenda now a --at 2021-09-09T08:10", "agenda now a --at 2021-09-12T08:10",
    "convert 2021-09-09T09:00 --from Lima --to Madrid,Santiago,Tokyo,Lima,Bogota,Quito,Panama -v",
    "convert 2021-09-05T00:30 --from Santiago --to Lima", "convert nine --from Lima --to Madrid",
    "places Santiago", "places EST --on 2021-09-09", "places Nowhereland", "places San_Jose Georgetown --on 2021-09-09",
    "calendar next --at 2021-01-01", "calendar show c --undated", "agenda list nowhere", "agenda show nobody", "check nowhere",
    "agenda set a one nokey=1", "agenda move a nobody 9:30", "import nothing.docx", "agenda list --json -q --no",
)  # fmt: skip
# Screens that are laid out anew for each width.
LAID_OUT = (
    "check a", "check c", "check", "check --explain", "agenda list --at 2021-01-01", "agenda show a",
    "agenda show a --cities", "agenda diff a b", "calendar show c", "calendar show c --by month", "calendar list",
    "agenda arrange a --dry-run", "agenda shift a 15 --from one", "agenda undo a", "import paper.txt --tz Lima -o out.toml",
    "plan --date 2026-11-24..2026-11-26 --for RCM,SACM --duration 4h", "plan --date 2026-11-28 --for RCM",
    "plan --date 2026-11-24 --for RCM --series 3 --every 1mo", "plan --calendar c --for MX,CA --duration 3d",
    "export ics a --dry-run", "agenda fmt --check", "agenda renumber a", "export txt a -o out.txt --force",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace of long words, two agendas and a calendar."""
    for name, text in (
        ("agendas/a", AGENDA), ("agendas/b", AGENDA.replace("09:00-10:00", "08:30-09:15")), ("calendars/c", CALENDAR),
    ):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / f"{name}.toml").write_text(text, "utf-8")
    (tmp_path / "paper.txt").write_text(f"{LONG}\n9 September 2021\n\n09:00-10:00 {LONG}\n9:30 {LONG}\n", "utf-8")
    return tmp_path


def assert_fits(text: str, room: int, told: str) -> None:
    """No line wider than the room, unless it is one word that is never cut: a path that is to be copied."""
    for line in text.splitlines():
        assert width(line) <= room or len(line.split()) <= 2, (told, room, line)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("words", [*RUNNING, *LAID_OUT])
def test_no_line_is_wider_than_the_terminal(words: str, language: str, rcm: Rcm, folder: Path) -> None:
    """On both streams, from 40 cells to 120."""
    for columns in WIDTHS[:: 2 if words in RUNNING else 4]:
        done = rcm(*words.split(), "--lang", language, cwd=folder, env={"COLUMNS": str(columns)})
        assert_fits(done.out, columns, words)
        assert_fits(done.err, columns, words)


@pytest.mark.parametrize("words", RUNNING)
def test_what_goes_on_stands_further_in(words: str, rcm: Rcm, folder: Path) -> None:
    """Each line of the widest screen is found again, its words in their order, and every line after its first is indented."""
    wide = rcm(*words.split(), cwd=folder, env={"COLUMNS": ""})
    for columns in WIDTHS:
        narrow = rcm(*words.split(), cwd=folder, env={"COLUMNS": str(columns)})
        for whole, broken in ((wide.out, narrow.out), (wide.err, narrow.err)):
            assert_hangs(whole.splitlines(), broken.splitlines())


def assert_hangs(whole: list[str], broken: list[str]) -> None:
    """Lines that are the others broken, each further in than where it began."""
    at = 0
    for line in whole:
        first, letters = at, ""
        while at < len(broken) and (at == first or len(letters) < len("".join(line.split()))):
            letters += "".join(broken[at].split())
            at += 1
        assert letters == "".join(line.split()), (line, broken[first:at])
        margin = indent(broken[first])
        assert all(indent(more) > margin for more in broken[first + 1 : at]), broken[first:at]
    assert at == len(broken)


def indent(line: str) -> int:
    """How far in a line begins."""
    return len(line) - len(line.lstrip())


@given(st.lists(st.text("abcñ…é", min_size=1, max_size=60), max_size=30), st.integers(0, 3), st.integers(30, 120))
@settings(max_examples=200)
def test_hanging_lines(words: list[str], lead: int, room: int) -> None:
    """Nothing is lost, nothing is wider, all lines but the first stand further in."""
    lines = hang(" " * lead + " ".join(words), room)
    assert "".join("".join(lines).split()) == "".join(words)
    assert all(width(line) <= room for line in lines)
    assert all(indent(line) > lead for line in lines[1:])


def test_a_pipe_is_never_broken(rcm: Rcm, folder: Path) -> None:
    """Without a terminal and without COLUMNS a sentence is one line."""
    done = rcm("agenda", "set", "a", "one", "nokey=1", cwd=folder)
    assert len(done.err.splitlines()) == 2
