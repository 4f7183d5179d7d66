"""What a start costs, counted in modules: slow libraries are imported by the commands that need them and no other."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from conftest import ROOT
from meetings import meeting

from rcmcli.format_table import FORMATS
from rcmcli.tree import TREE, Branch, Leaf

SLOW = {"icalendar", "pydantic", "rich", "dateutil", "babel", "tomli_w", "tomlkit"}
COUNT = """
import json, sys
from rcmcli.cli import run
code = run(sys.argv[1:])
print(json.dumps([code, sorted(sys.modules)]), file=sys.stderr)
"""
PAPER = ROOT / "tests/data/documents/agendas/marymount-mun-es.txt"
DRY = "--dry-run"
PACKAGES_OF = {
    "export docx": ("docx",),
    "export pdf": ("typst",),
    "export png": ("typst",),
    "export xlsx": ("xlsxwriter",),
}
# A row for each command of the tree, in a folder with our agendas and calendars: its words, its exit code, and how many modules
# it loads at most beyond those of another row. What many commands load is counted in one row so: a start in `--help`, an agenda
# that is read and laid out in `agenda show`, the checks in `check`, an edit in `agenda move`, a document in `export csv`. A limit
# has room for a few files more; it rises for a reason.
EACH = {
    "agenda list": ("", 0, "agenda show", 10),
    "agenda show": ("2021-09 --plain --tz Buenos_Aires", 0, "--help", 110),
    "agenda diff": ("agendas/2021-09-rcm-sacm.toml agendas/2021-07-rcgm-puebla.toml", 0, "agenda show", 75),
    "agenda new": ("2027-01-x --title Workshop --date 2027-01-11 --tz Lima", 0, "agenda show", 65),
    "agenda add": (f"2021-09 --day 1 19:00-19:30 Word {DRY}", 0, "agenda move", 25),
    "agenda set": (f"2021-09 status=final {DRY}", 0, "agenda move", 25),
    "agenda move": (f"2021-09 opening-session 08:30 {DRY}", 0, "check", 65),
    "agenda swap": (f"2021-09 session-1 session-2 {DRY}", 0, "agenda move", 25),
    "agenda arrange": (f"waiting {DRY}", 0, "agenda move", 65),
    "agenda shift": (f"2021-09 10 --day 1 {DRY}", 0, "agenda move", 5),
    "agenda late": (f"2021-09 10 --day 1 {DRY}", 0, "agenda move", 5),
    "agenda extend": (f"2021-09 session-1 -10 {DRY}", 0, "agenda move", 5),
    "agenda cancel": (f"2021-09 session-1 {DRY}", 0, "agenda move", 25),
    "agenda restore": (f"2021-09 session-1 {DRY}", 0, "agenda move", 5),
    "agenda remove": (f"2021-09 session-1 {DRY}", 0, "agenda move", 25),
    "agenda renumber": (f"2021-09 {DRY}", 0, "agenda move", 10),
    "agenda undo": (f"2021-09 {DRY}", 2, "check", 25),
    "agenda fmt": ("agendas --check", 1, "check", 75),
    "agenda now": ("2021-09 --at 2021-09-09T16:00Z", 0, "agenda show", 40),
    "calendar list": ("", 0, "agenda show", 30),
    "calendar show": ("2022", 0, "agenda show", 30),
    "calendar next": ("--at 2022-03-01", 0, "agenda show", 60),
    "check": ("agendas", 1, "agenda show", 170),
    "convert": ("2021-09-09T09:00 --from Bogota --to Madrid", 0, "agenda show", 40),
    "places": ("Lima", 0, "agenda show", 15),
    "import": (f"{PAPER} -q -o -", 1, "check", 220),  # every kind of reading of a paper is a file
    "plan": ("--date 2021-09-09 --for RCM --plain", 0, "agenda show", 45),
    "export site": ("-o site", 0, "export csv", 310),
    **{f"export {form}": ("2021-09 -o -", 0, "export csv", 20) for form in FORMATS},
    "export ics": ("2021-09 -o -", 0, "export csv", 30),
    "export html": ("2021-09 -o -", 0, "export csv", 35),
    "export docx": ("2021-09 -o -", 0, "export csv", 170),
    "export csv": ("2021-09 -o -", 0, "check", 75),
    "export xlsx": ("2021-09 -o -", 0, "export csv", 100),
    "export png": ("2021-09 -o out.png", 0, "export csv", 30),
    "schema": ("", 0, "--help", 15),
    "lsp": ("--help", 0, "--help", 15),
    "help": ("agenda show", 0, "agenda show", 15),
    "--help": ("", 0, "", 190),
    "agenda": ("--help", 0, "--help", 5),
    "--version": ("", 0, "--help", 15),
}


@pytest.fixture(scope="module", name="desk")
def _desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to work in: our agendas and calendars, and an agenda with an item that waits for an hour."""
    folder = tmp_path_factory.mktemp("desk")
    for name in ("agendas", "calendars"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "agendas/waiting.toml").write_text(meeting(2) + '\n[[day.item]]\ntitle = "Photo"\nminutes = 15\n')
    return folder


def modules_after(arguments: Sequence[str], folder: Path = ROOT) -> tuple[int, set[str]]:
    """The exit code of a run, and the modules that it had loaded at its end."""
    state = {"XDG_STATE_HOME": str(folder / "state")} if folder != ROOT else {}
    done = subprocess.run(
        [sys.executable, "-c", COUNT, *arguments],
        capture_output=True, cwd=folder, timeout=60, check=True, env={**os.environ, **state},
    )  # fmt: skip
    code, names = json.loads(done.stderr.splitlines()[-1])
    return code, set(names)


def leaves(tree: dict[str, Leaf | Branch] | dict[str, Leaf]) -> dict[str, str]:
    """Where each command of a tree stands, by the words that call it."""
    found: dict[str, str] = {}
    for name, (target, _) in tree.items():
        below = {"": target} if isinstance(target, str) else leaves(target)
        found |= {f"{name} {words}".strip(): where for words, where in below.items()}
    return found


def test_each_command_of_the_tree_has_its_limits() -> None:
    """A new command is a new row of `EACH`: what it loads is known from its first day."""
    assert leaves(TREE).keys() - EACH.keys() == set()


@pytest.mark.parametrize("command", EACH)
def test_a_run_loads_what_it_needs(command: str, desk: Path) -> None:
    """No library that is slow, but where it makes the file that is asked for; few modules beyond those of its like."""
    _, wanted, like, at_most = EACH[command]
    for package in PACKAGES_OF.get(command, ()):
        pytest.importorskip(package)
    code, names = _of_row(command, desk)
    assert code == wanted
    assert not {name.partition(".")[0] for name in names} & SLOW
    beyond = names - (_of_row(like, desk)[1] if like else frozenset())
    assert len(beyond) <= at_most, sorted(beyond)


@cache
def _of_row(command: str, desk: Path) -> tuple[int, frozenset[str]]:
    """The exit code and the modules of a row; that which others are compared with is run once."""
    code, names = modules_after((*command.split(), *EACH[command][0].split()), desk)
    return code, frozenset(names)


def test_help_loads_no_command() -> None:
    """The tree holds names and sentences, so that help needs none of the commands themselves; of examples only its own."""
    for arguments in (("--help",), ("agenda", "--help"), ("export", "--help"), ("--version",)):
        _, names = modules_after(arguments)
        assert not [
            name
            for name in names
            if not (arguments == ("--help",) and name.startswith("rcmcli.examples"))
            and name.startswith(
                (
                    "rcmcli.commands.",
                    "rcmcli.checks",
                    "rcmcli.formats.",
                    "rcmcli.screens",
                    "rcmcli.web",
                    "rcmcli.examples",
                )
            )
        ]


@pytest.mark.parametrize("target", leaves(TREE).values())
def test_every_command_of_the_tree_exists(target: str) -> None:
    """A lazy target that is misspelt would be found by its first user otherwise."""
    module, _, function = target.partition(":")
    assert callable(getattr(import_module(module), function or "run"))


def test_only_the_import_of_papers_loads_the_readers_of_papers() -> None:
    """Who shows or checks an agenda does not wait for Word and PDF; a text does not wait for either."""
    for arguments in (
        ("agenda", "show", "2021-09", "--plain"),
        ("check", "agendas"),
        ("export", "csv", "2021-09", "-o", "-"),
    ):
        _, names = modules_after(arguments)
        assert not [name for name in names if name.startswith(("rcmcli.importers", "rcmcli.jobs.importing"))]
    _, names = modules_after(("import", "tests/data/documents/agendas/marymount-mun-es.txt", "-q"))
    assert "rcmcli.importers.files.plain" in names
    assert not names & {
        "rcmcli.importers.files.docx",
        "rcmcli.importers.files.pdf",
        "pypdfium2",
        "python_calamine",
        "rich",
    }
