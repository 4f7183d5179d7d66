"""Empty values, as a script leaves them whose variable is not set: refused, never taken as if they were not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Rcm

from rcmcli.cli import load
from rcmcli.tree import TREE, Branch, Leaf


def given(words: tuple[str, ...], tree: dict[str, Leaf | Branch] | dict[str, Leaf]) -> Iterator[tuple[str, ...]]:
    """Every option of every command that takes words, and every argument; the last word is the name that is told."""
    for name, entry in tree.items():
        if isinstance(entry[0], dict):
            yield from given((*words, name), entry[0])
        for param in load(name, entry, "en").params:
            option = next((one for one in param.opts if one.startswith("--")), "")
            if param.type.name in ("str", "text"):  # the older name is that of click itself
                yield *words, name, option, option or param.metavar.strip("[]…")


def needed_by(branch: str, leaf: str) -> list[str]:
    """The names of the arguments of a command that cannot do without one, in their order; those it can do without last."""
    tree = TREE[branch][0] if branch else TREE
    if not isinstance(tree, dict) or leaf not in tree or isinstance(tree[leaf][0], dict):
        return []
    params = load(leaf, tree[leaf], "en").params
    arguments = [one for one in params if one.param_type_name == "argument"]
    return [one.metavar.strip("[]…") for one in arguments] if any(one.required for one in arguments) else []


GIVEN = sorted(set(given((), TREE)))


def test_all_options_with_words_are_known() -> None:
    """Those that a silent reading would hurt most are among them, in commands and in groups."""
    known = {(*words[:-2], words[-1]) for words in GIVEN}
    assert {
        ("convert", "--check"), ("convert", "--for"), ("convert", "--from"), ("convert", "--on"), ("check", "--for"),
        ("check", "--select"), ("check", "PATH"), ("plan", "--must"), ("agenda", "show", "AGENDA"), ("agenda", "--lang"),
        ("export", "ics", "--since"), ("export", "site", "--output"), ("places", "QUERY"),
    } <= known  # fmt: skip


@pytest.mark.parametrize("words", GIVEN, ids=" ".join)
def test_an_empty_value_is_refused_by_its_name(words: tuple[str, ...], rcm: Rcm, workspace: Path) -> None:
    """Exit code 2, nothing shown or written, and which value is missing."""
    *command, option, told = words
    branch, _, leaf = " ".join(command).rpartition(" ")
    needed = needed_by(branch, leaf) if leaf else []
    if option and command == ["convert"]:
        command.append("9:00")  # a word that it cannot do without
    before = sorted(workspace.rglob("*"))
    for value in ("", " ", "\u200b"):
        arguments = (
            [option, value, *("x" for _ in needed)] if option else [value if one == told else "x" for one in needed]
        )
        done = rcm(*command, *(arguments or [value]), cwd=workspace)
        assert (done.code, done.out) == (2, "")
        assert done.err == f"rcm: {told} is empty\n  hint: write something there, or leave it out\n"
    assert sorted(workspace.rglob("*")) == before


def test_one_empty_value_of_several_is_refused(rcm: Rcm) -> None:
    """`--to Lima --to ""`, and a list of nothing but commas; in Spanish too."""
    done = rcm("convert", "9:00", "--to", "Lima", "--to", "", env={"RCM_LANG": "es"})
    assert (done.code, done.out) == (2, "")
    assert done.err == "rcm: --to está vacío\n  sugerencia: escriba algo ahí, u omítalo\n"
    assert "--select is empty" in rcm("check", "--select", " , ").err
