"""The quick paths of reading give what the thorough ones give: the guard at a glance, a tidy text spelled out."""

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from conftest import ROOT
from hypothesis import example, given
from hypothesis import strategies as st

from rcmcli.model.agenda import Agenda
from rcmcli.store import guard
from rcmcli.store.shorthand import spell_out

FOLDERS = ("agendas", "tests/data/good", "tests/checks")
FILES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.toml"))
PIECES = ("[", "]", "{", "}", "a", "b.c", ".", "=", ",", "1", " ", '"', "'", "#", "\\", '"""', "'''", "day", "[[", "]]")
DAY = (
    "\n",
    "\n[[day",
    "\n[[day]]\n",
    "\n[[day.item]]\n",
    "\nx = [",
    "[" * 30,
    "." * 15,
    "a." * 15,
    "{a=" * 30,
    "]" * 30,
)


def deepest(value: Any) -> int:
    """How many tables and lists stand inside one another."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inside is None else 1 + max(map(deepest, inside), default=0)


@given(st.lists(st.sampled_from(PIECES + DAY), max_size=30).map("".join))
@example("x = [ '[[day' , [\n[[day]]\n" + "[" * 60)
@example("x = " + "[\n[[day, " * 60)
@example('x = {"=.".a' + '."=.".a' * 30 + " = 1}")
def test_what_passes_the_guard_is_shallow_or_no_toml(text: str) -> None:
    """Nothing that the guard lets pass makes the parser dig: it gives a shallow tree, or says that it is no TOML."""
    if guard.refuse(text):
        return
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    assert deepest(tree) <= guard.DEEPEST + 2 * guard.MOST_DOTS


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_tidy_text_is_spelled_out_alike(path: Path) -> None:
    """What need not be looked at in a tidy text is what the thorough way leaves as it is."""
    text = path.read_text(encoding="utf-8", errors="replace")
    if not re.sub(r"[\r\n]", "", text).isprintable() or "\\" in text:
        return
    try:
        quick, thorough = tomllib.loads(text), tomllib.loads(text)
        agenda = msgspec.convert(spell_out(thorough, Agenda), Agenda)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return
    assert msgspec.convert(spell_out(quick, Agenda, tidy=True), Agenda) == agenda
