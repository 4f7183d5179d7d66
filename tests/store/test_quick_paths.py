"""The quick paths of reading give what the thorough ones give: the guard at a glance."""

import tomllib
from collections.abc import Callable
from typing import Any

import pytest
from front import front
from hypothesis import example, given
from hypothesis import strategies as st

from rcmcli.store import guard, toml
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
HEAD = front("A", "America/Costa_Rica")


@pytest.mark.parametrize("line", [f"interpreters = {HUGE}", f"theme = {{ en = {HUGE} }}", f"zones = {{ US = {HUGE} }}"])
def test_a_number_that_is_not_even_printed_is_a_fault(line: str) -> None:
    """It is told, and reading goes on."""
    faults = read_bytes(f"{HEAD}{line}\n".encode(), label="a.toml", name="a").faults
    assert [(fault.code, fault.path[0]) for fault in faults] == [("F104", line.split()[0])]


VALUES = (
    "1", '"a"', "'b'", "09:00", "09:00:00", "2021-09-09", "2021-09-09 10:00", "[1, 2,]", "{ a = 1 }", "{ a = 1, }",
    "{\n a = 1, # why\n b = [2,\n 3],\n}", '"\\x41"', '"\\e"', '"\\u0041"', '"""\n= 09:00 \\x"""', "'''\\e'''", "{", "nan", "0x1F",
    "1_000", "[", "", "true false",
)  # fmt: skip


@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "b", "a.b", '"a b"', "[t]", "[[u]]", "# x"]), st.sampled_from(VALUES)),
        max_size=6,
    )
)
def test_the_quick_parser_reads_what_the_standard_library_reads(lines: list[tuple[str, str]]) -> None:
    """Of any text in TOML 1.0 and in our inline tables over several lines: the same tree, or a slip in the same place."""
    text = "\n".join(key if key[0] in "[#" else f"{key} = {value}" for key, value in lines)

    def told(read: Callable[[str], dict[str, Any]]) -> str:
        try:
            return repr(read(text))
        except tomllib.TOMLDecodeError as error:
            return str(error)

    assert told(toml.loads) == told(toml._thoroughly)


@pytest.mark.parametrize(("value", "fix"), [("09:00", '"09:00"'), ("09:00-10:30", '"09:00-10:30"')])
def test_an_hour_without_quotes_is_mended(value: str, fix: str) -> None:
    """TOML 1.1 has `09:00`, but the editors that people use do not: the file gets its quotes."""
    text = f"{HEAD}[[day]]\ndate = 2026-11-05\n[[day.item]]\nid = 'a'\ntitle = 'A'\ntime = {value}\n"
    fault = next(fault for fault in read_bytes(text.encode(), label="a.toml", name="a").faults)
    assert (fault.code, fix in repr(fault.fix)) == ("F101", True)
