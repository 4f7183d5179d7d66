"""What a start costs, counted in modules: slow libraries are imported by the commands that need them and no other."""

import json
import subprocess
import sys
from importlib import import_module

import pytest
from conftest import ROOT

from rcmcli.tree import TREE, Branch, Leaf

SLOW = {"icalendar", "pydantic", "rich", "dateutil", "babel", "tomli_w", "tomlkit"}
COUNT = """
import json, sys
from rcmcli.cli import run
code = run(sys.argv[1:])
print(json.dumps([code, sorted(sys.modules)]), file=sys.stderr)
"""
RUNS = {
    # what is said once of items in parallel: one file
    # the small tables of an agenda, what speakers do, the parts of a schedule, the lines under a title, lengths, hours worked
    # out: six files
    # how sure a place is, and what a table says of it: seven files; streams that close, and why a file cannot be read: two
    # the files of a calendar of activities: what a period is, how a tree is fitted to either kind of file: two; its checks
    # and what they look up: seventeen; the quick look at a file, and many of them: two; what copies of agendas and
    # calendars have in common, what is due for a meeting, how parallel items stand together: three
    # which language a run speaks: one file
    # what a timetable that is proposed keeps to: a table of the agenda, three checks; what persons and sizes are: three more
    # the look of a house, which a schedule bears: one; what counts long work, and what it says: two files
    ("agenda", "show", "2021-09", "--plain", "--tz", "Buenos_Aires"): (0, 100, 287),
    ("agenda", "list"): (0, 62, 244),
    ("check", "agendas"): (1, 225, 407),
    ("--help",): (0, 16, 200),
    ("agenda", "--help"): (0, 16, 200),
    ("--version",): (0, 16, 210),
}


def modules_after(arguments: tuple[str, ...]) -> tuple[int, set[str]]:
    """The exit code of a run, and the modules that it had loaded at its end."""
    done = subprocess.run(
        [sys.executable, "-c", COUNT, *arguments], capture_output=True, cwd=ROOT, timeout=60, check=True
    )
    code, names = json.loads(done.stderr.splitlines()[-1])
    return code, set(names)


def leaves(tree: dict[str, Leaf | Branch] | dict[str, Leaf]) -> list[str]:
    """Where all commands of a tree stand."""
    found: list[str] = []
    for target, _ in tree.values():
        found += leaves(target) if isinstance(target, dict) else [target]
    return found


@pytest.mark.parametrize(("arguments", "limits"), RUNS.items(), ids=lambda part: " ".join(map(str, part)))
def test_a_run_loads_what_it_needs(arguments: tuple[str, ...], limits: tuple[int, int, int]) -> None:
    """No slow library (difflib is typer's own), no more modules than today's with some room; a limit rises for a reason only."""
    wanted, ours_at_most, at_most = limits
    code, names = modules_after(arguments)
    assert code == wanted
    assert not {name.partition(".")[0] for name in names} & SLOW
    assert len([name for name in names if name.partition(".")[0] == "rcmcli"]) <= ours_at_most
    assert len(names) <= at_most


def test_help_loads_no_command() -> None:
    """The tree holds names and sentences, so that help needs none of the commands themselves."""
    for arguments in (("--help",), ("agenda", "--help"), ("export", "--help"), ("--version",)):
        _, names = modules_after(arguments)
        assert not [
            name
            for name in names
            if name.startswith(
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


@pytest.mark.parametrize("target", leaves(TREE))
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
