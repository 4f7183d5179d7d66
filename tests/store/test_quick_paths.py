"""The quick paths of reading give what the thorough ones give: the guard at a glance."""

import tomllib
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rcmcli.store import guard
from rcmcli.store.reading import read_bytes

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


HUGE = "0x" + "f" * 5000
HEAD = 'format = 1\ntitle = "A"\ntimezone = "America/Costa_Rica"\n'


@pytest.mark.parametrize("line", [f"interpreters = {HUGE}", f"theme = {{ en = {HUGE} }}", f"zones = {{ US = {HUGE} }}"])
def test_a_number_that_is_not_even_printed_is_a_fault(line: str) -> None:
    """It is told, and reading goes on."""
    faults = read_bytes(f"{HEAD}{line}\n".encode(), label="a.toml", name="a").faults
    assert [(fault.code, fault.path[0]) for fault in faults] == [("F104", line.split()[0])]
