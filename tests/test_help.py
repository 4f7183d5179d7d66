"""The help of each command: its examples run as they stand, the related commands exist, `rcm help` says what --help says."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT, Rcm

from rcmcli import examples
from rcmcli.format_table import FORMATS
from rcmcli.tree import TREE

DOCUMENTS = ROOT / "tests" / "data" / "documents"
# What the examples name beside the agendas and calendars of the repository.
BESIDE = {
    "agendas/2026-11-workshop.toml": ROOT / "tests" / "data" / "workshop.toml",
    "programme.docx": DOCUMENTS / "B-tabs.docx",
    "decisions.txt": DOCUMENTS / "lists" / "decisions-2021.txt",
    "letterhead.docx": DOCUMENTS / "A-table-merged.docx",
}
# Runs that stand before an example: there must be an edit to undo, and an item to restore.
BEFORE = {
    "agenda diff": "rcm agenda shift 2021-09 +15 --day 1",
    "agenda undo": "rcm agenda shift 2021-09 +15 --day 1",
    "agenda restore": "rcm agenda cancel 2021-09 session-6",
}
# Exit codes of examples that find something, or take something for granted; all others end with 0.
FINDS = {
    "rcm check": 1,
    "rcm check 2021-09 --select Z --output-format concise": 1,
    "rcm import programme.docx": 1,
    "rcm import programme.docx -o agendas": 1,
    'rcm import programme.docx --tz "San José" --year 2021 -o agendas': 1,
    "rcm import decisions.txt --as calendar": 1,
}


def leaves() -> Iterator[str]:
    """Every command, as `agenda show`."""
    for name, (target, _) in TREE.items():
        yield from (f"{name} {leaf}" for leaf in target) if isinstance(target, dict) else (name,)


LEAVES = tuple(leaves())
RUNS = [(path, example.command) for path in ("", *LEAVES) for example in examples.of(path)[0]]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with the agendas and calendars of the repository, and what the examples name beside them."""
    for name in ("agendas", "calendars"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name, source in BESIDE.items():
        shutil.copyfile(source, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(("path", "command"), RUNS, ids=[command for _, command in RUNS])
def test_an_example_can_be_typed_as_it_stands(path: str, command: str, rcm: Rcm, copy: Path) -> None:
    """Each example belongs to its command, runs, and ends as it should; what needs an extra is left out without it."""
    program, *words = shlex.split(command)
    assert (program, " ".join(words).startswith(path)) == ("rcm", True)
    form = FORMATS.get(path.removeprefix("export "))
    if form and form.package:
        pytest.importorskip(form.package)
    if path == "export site":
        if "none" not in words:
            pytest.importorskip("docx")
            pytest.importorskip("typst")
        for other in (
            *(copy / "calendars").iterdir(),
            *(copy / "agendas").glob("2021-07*"),
            *(copy / "agendas").glob("2017*"),
        ):
            other.unlink()  # one meeting makes a site too, and sooner
    state = {"XDG_STATE_HOME": str(copy / "state")}
    if path in BEFORE:
        assert rcm(*shlex.split(BEFORE[path])[1:], cwd=copy, env=state).code == 0
    if path == "lsp":  # it has standard output for itself, and ends with what it is told
        pytest.importorskip("pygls")
        alone = [sys.executable, "-m", "rcmcli", *words]
        assert subprocess.run(alone, cwd=copy, stdin=subprocess.DEVNULL, timeout=60, check=False).returncode == 0
        return
    done = rcm(*words, cwd=copy, env=state)
    assert done.code == FINDS.get(command, 0), done.err + done.out


@pytest.mark.parametrize("path", LEAVES)
def test_every_command_has_examples_in_both_languages(path: str, rcm: Rcm) -> None:
    """Two or three, unbroken at 80 columns, with a sentence in each language; and commands to look at next."""
    found, related = examples.of(path)
    assert 2 <= len(found) <= 3
    assert 1 <= len(related) <= 3
    assert set(related) < set(LEAVES) - {path}
    for language, heads in (
        ("en", ("\nExamples:\n", "\nSee also:\n")),
        ("es", ("\nEjemplos:\n", "\nVéase también:\n")),
    ):
        help_ = rcm(*path.split(), "--help", "--lang", language).out
        assert all(head in help_ for head in heads)
        for example in found:
            assert f"\n  # {example.says.pick(language)}\n  {example.command}\n" in help_
            assert len(example.command) < 78
            assert example.says.en != example.says.es


def test_no_example_is_left_without_its_command() -> None:
    """Each name in the files of examples is one of the tree."""
    from rcmcli.examples import agenda, alone, calendar, export

    for group, told in (("agenda ", agenda), ("calendar ", calendar), ("export ", export), ("", alone)):
        names = {f"{group}{name}" for name in told.LINES if name}  # rcm itself has examples too
        assert names == {f"{group}{name}" for name in told.RELATED}
        assert names <= set(LEAVES)


@pytest.mark.parametrize(
    ("path", "language"),
    [
        *((path, "en") for path in ("", "agenda", "calendar", "export", *LEAVES)),
        ("", "es"),
        ("export", "es"),
        ("check", "es"),
    ],
)
def test_help_of_a_command_is_what_its_own_option_says(path: str, language: str, rcm: Rcm) -> None:
    """`rcm help agenda show` prints what `rcm agenda show --help` prints."""
    words = path.split()
    assert rcm("help", *words, "--lang", language) == rcm(*words, "--help", env={"RCM_LANG": language})


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("shwo", "did you mean rcm agenda show?"),
        ("show", "did you mean rcm agenda show?"),
        ("next", "did you mean rcm calendar next?"),
        ("agenda ics", "did you mean rcm export ics?"),
        ("agenda plan", "did you mean rcm plan?"),
        ("help agenda lst", "did you mean rcm agenda list?"),
        ("help xcheck", "did you mean rcm check?"),
        ("help agenda show now", "rcm agenda show has no commands of its own"),
    ],
)
def test_a_misspelt_command_is_told_what_is_near(words: str, hint: str, rcm: Rcm) -> None:
    """A command of another group, or one misspelt, is named; in both languages it ends with 2."""
    done = rcm(*words.split())
    assert (done.code, done.out) == (2, "")
    assert hint in done.err
    assert rcm(*words.split(), env={"RCM_LANG": "es"}).code == 2


def test_help_opens_no_file(rcm: Rcm, tmp_path: Path) -> None:
    """Help works where there is nothing, and leaves nothing behind."""
    assert rcm("help", "check", cwd=tmp_path).code == 0
    assert os.listdir(tmp_path) == []
