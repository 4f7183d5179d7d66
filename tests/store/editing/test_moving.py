"""Moves: an entry goes from one list of a table to another, and everything else in the text stays."""

import tomllib
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st
from strategies import toml_string

from rcmcli.model.change import Move
from rcmcli.store.editing import edit
from rcmcli.store.spans import Spans


def moved(text: str, change: Move) -> str | None:
    """A TOML text with an entry moved."""
    done = edit.apply_all(text, Spans(text), [(change,)])
    return done.text if done.made else None


def table(*lines: str, above: str = "[printed.start]") -> str:
    """A table of printed hours."""
    return "\n".join([above, *lines, ""])


def santiago(index: int, source: str = "11:00", key: str = "12:00") -> Move:
    """The move of a label to another hour."""
    return Move(("printed", "start", source, index), key)


MOVES = [
    (  # the plenary of September 2021
        table('"11:00" = ["Ottawa", "Santo Domingo", "Santiago", "Caracas"]', '"12:00" = ["Buenos Aires"]'),
        table('"11:00" = ["Ottawa", "Santo Domingo", "Caracas"]', '"12:00" = ["Buenos Aires", "Santiago"]'),
        santiago(2),
    ),
    (table('"11:00" = ["A", "S"]', '"12:00" = ["B", ] # c'), table('"11:00" = ["A"]', '"12:00" = ["B", "S", ] # c'), santiago(1)),
    (table('"11:00" = ["S", "A"]', '"12:00" = []'), table('"11:00" = ["A"]', '"12:00" = ["S"]'), santiago(0)),
    (table('"11:00" = ["S", "A", ]', '"12:00" = ["B"]'), table('"11:00" = ["A", ]', '"12:00" = ["B", "S"]'), santiago(0)),
    # the other list is new: in the order of the hours
    (
        table('"11:00" = ["A", "S"]  # seen', '"13:00" = ["B"]'),
        table('"11:00" = ["A"]  # seen', '"12:00" = ["S"]', '"13:00" = ["B"]'),
        santiago(1),
    ),
    (
        table('"11:00" = ["A", "S"]', '"13:00" = ["B"]'),
        table('"11:00" = ["A"]', '"13:00" = ["B"]', '"23:00" = ["S"]'),
        santiago(1, key="23:00"),
    ),
    (
        table('"11:00" = ["A", "S"]', '"13:00" = ["B"]'),
        table('"23:00 -1" = ["S"]', '"11:00" = ["A"]', '"13:00" = ["B"]'),
        santiago(1, key="23:00 -1"),
    ),
    (table("'11:00' = ['A', 'S']"), table("'11:00' = ['A']", "'12:00' = ['S']"), santiago(1)),
    ('[printed.start]\n"11:00"=["A","S"]', '[printed.start]\n"11:00"=["A"]\n"12:00"=["S"]', santiago(1)),
    ('[printed]\nstart."11:00" = ["A", "S"]\n', '[printed]\nstart."11:00" = ["A"]\nstart."12:00" = ["S"]\n', santiago(1)),
    (
        '[printed]\nstart = { "11:00" = ["A", "S"], "13:00" = ["B"] }\n',
        '[printed]\nstart = { "11:00" = ["A"], "12:00" = ["S"], "13:00" = ["B"] }\n',
        santiago(1),
    ),
    # the list is left empty
    (table('"11:00" = ["S"]', '"12:00" = ["B"]'), table('"12:00" = ["B", "S"]'), santiago(0)),
    (table('"11:00" = ["S"]  # a', '"13:00" = ["B"]'), table('"12:00" = ["S"]  # a', '"13:00" = ["B"]'), santiago(0)),
    (
        table('"11:00" = ["S"]', '"12:00" = ["B"]', '"14:00" = ["C"]'),
        table('"12:00" = ["B"]', '"13:00" = ["S"]', '"14:00" = ["C"]'),
        santiago(0, key="13:00"),
    ),
    (table('"11:00" = ["S"] # a', '"12:00" = ["B"]'), table("# a", '"12:00" = ["B", "S"]'), santiago(0)),
    (
        '[printed]\nstart = { "11:00" = ["S"], "12:00" = ["B"] }\n',
        '[printed]\nstart = { "12:00" = ["B", "S"] }\n',
        santiago(0),
    ),
    # lists over several lines
    (
        table('"11:00" = [', '  "A",', '  "S",  # as printed', '  "C",', "]", '"12:00" = [', '  "B",  # b', "]"),
        table('"11:00" = [', '  "A",', "  # as printed", '  "C",', "]", '"12:00" = [', '  "B",  # b', '  "S",', "]"),
        santiago(1),
    ),
    (
        table('"11:00" = [', '  "A",', '  "S"', "]", '"12:00" = [', '  "B"  # b', "]"),
        table('"11:00" = [', '  "A"', "]", '"12:00" = [', '  "B",  # b', '  "S"', "]"),
        santiago(1),
    ),
    (
        table('"11:00" = ["A", "S",', '           "C"]', '"12:00" = ["B"]'),
        table('"11:00" = ["A",', '           "C"]', '"12:00" = ["B", "S"]'),
        santiago(1),
    ),
    (
        table('"11:00" = ["A",', '           "S", "C"]', '"12:00" = ["B"]'),
        table('"11:00" = ["A",', '           "C"]', '"12:00" = ["B", "S"]'),
        santiago(1),
    ),
    # the hours of the table are in no order: the new list comes after the old one
    (
        table('"13:00" = ["B"]', '"11:00" = ["A", "S"]', '"09:00" = ["C"]'),
        table('"13:00" = ["B"]', '"11:00" = ["A"]', '"12:00" = ["S"]', '"09:00" = ["C"]'),
        santiago(1),
    ),
    # hours that are the same, that say no order, or that are none: after the others, or after the old list
    (
        table('"09:00" = ["B"]', '"11:00" = ["A", "S"]'),
        table('"09:00" = ["B"]', '"9:00 am" = ["S"]', '"11:00" = ["A"]'),
        santiago(1, key="9:00 am"),
    ),
    (
        table('"11:00" = ["A", "S"]', '"13:00" = ["B"]'),
        table('"11:00" = ["A"]', '"later" = ["S"]', '"13:00" = ["B"]'),
        santiago(1, key="later"),
    ),
    (
        table('"11:00" = ["A", "S"]', '"13:00" = ["B"]', 'later = ["C"]'),
        table('"11:00" = ["A"]', '"23:00" = ["S"]', '"13:00" = ["B"]', 'later = ["C"]'),
        santiago(1, key="23:00"),
    ),
    (table('"11:00" = ["S"]', '"13:00" = ["B"]'), table('"10:00" = ["S"]', '"13:00" = ["B"]'), santiago(0, key="10:00")),
    (
        table('"11:00" = ["A", "S"]'),
        table('"11:00" = ["A"]', '"01:00 +1" = ["S"]'),
        santiago(1, key="01:00 +1"),
    ),
    (
        table('"11:00" = [', '  "A",', '  "S",', "]"),
        table('"09:00" = ["S"]', '"11:00" = [', '  "A",', "]"),
        santiago(1, key="09:00"),
    ),
    (table('early = ["A", "S"]'), table('early = ["A"]', 'late = ["S"]'), santiago(1, "early", "late")),
    # inside braces
    (
        '[printed]\nstart = { "11:00" = ["A", "S"], "13:00" = ["B"] }\n',
        '[printed]\nstart = { "11:00" = ["A"], "13:00" = ["B"], "14:00" = ["S"] }\n',
        santiago(1, key="14:00"),
    ),
    (
        '[printed]\nstart = { "12:00" = ["B"], "13:00" = ["C"], "11:00" = ["S"] }\n',
        '[printed]\nstart = { "12:00" = ["B", "S"], "13:00" = ["C"] }\n',
        santiago(0),
    ),
    # remarks and commas where a list of several lines ends
    (
        table('"11:00" = [', '  "A",  # first', '  "S"  # last', "]", '"12:00" = []'),
        table('"11:00" = [', '  "A",  # first', "  # last", "]", '"12:00" = ["S"]'),
        santiago(1),
    ),
    (
        table('"11:00" = [', '  "A",  # first', '  "S"', "]", '"12:00" = [', "]"),
        table('"11:00" = [', '  "A",  # first', "]", '"12:00" = ["S"', "]"),
        santiago(1),
    ),
    (
        table('"11:00" = [', '  "A",  # first', '  "S" ]', '"12:00" = ["B"]'),
        table('"11:00" = [', '  "A",  # first', "  ]", '"12:00" = ["B", "S"]'),
        santiago(1),
    ),
    (
        table('"11:00" = [', '  "A",', '  "C", "S"  # last', "]", '"12:00" = ["B"]'),
        table('"11:00" = [', '  "A",', '  "C", # last', "]", '"12:00" = ["B", "S"]'),
        santiago(2),
    ),
    (
        table('"11:00" = [  # all', '  "S",  "A",  # both', "]", '"12:00" = ["B"]'),
        table('"11:00" = [  # all', '  "A",  # both', "]", '"12:00" = ["B", "S"]'),
        santiago(0),
    ),
    (
        table('"11:00" = [', '  "A"', '  , "S"', '  , "C"', "]", '"12:00" = ["B"]'),
        table('"11:00" = [', '  "A"', '  , "C"', "]", '"12:00" = ["B", "S"]'),
        santiago(1),
    ),
    (
        table('"11:00" = ["A", "S"]', '"12:00" = [', '  "B", "C"', "]"),
        table('"11:00" = ["A"]', '"12:00" = [', '  "B", "C", "S"', "]"),
        santiago(1),
    ),
    (
        table('"11:00" = ["A", "S"]', '"12:00" = [', '  "B"]'),
        table('"11:00" = ["A"]', '"12:00" = [', '  "B", "S"]'),
        santiago(1),
    ),
    (
        table('"11:00" = ["S", "A"]', '"12:00" = [', '  "B"', "]", "[b]", "x = 1"),
        table('"11:00" = ["A"]', '"12:00" = [', '  "B",', '  "S"', "]", "[b]", "x = 1"),
        santiago(0),
    ),
    (
        table('"12:00" = ["B"]', "  # all", '  "11:00" = [', '    "S",', "  ]  ", "[b]"),
        table('"12:00" = ["B", "S"]', "  # all", "[b]"),
        santiago(0),
    ),
    (table('"12:00" = ["B"]', '"11:00" = [', '"S"', "]"), table('"12:00" = ["B", "S"]'), santiago(0)),
    # at the ends of the text
    ('"11:00" = ["S"]\n"12:00" = ["B"]\n# rcm: ignore', '"12:00" = ["B", "S"]\n# rcm: ignore', Move(("11:00", 0), "12:00")),
    (
        '"11:00" = ["A", "S"]\n[a] # rcm: ignore\n# rcm: ignore',
        '"09:00" = ["S"]\n"11:00" = ["A"]\n[a] # rcm: ignore\n# rcm: ignore',
        Move(("11:00", 1), "09:00"),
    ),
    ('"12:00" = ["B"]\n"11:00" = ["S"]', '"12:00" = ["B", "S"]\n', Move(("11:00", 0), "12:00")),
    (table('"11:00" = ["S #1"]', '"12:00" = ["B"]'), table('"12:00" = ["B", "S #1"]'), santiago(0)),
    # a waiver that still speaks of the same line
    (
        table('"11:00" = [', '  "A", "S",  # rcm: ignore[P405] guests', "]", '"12:00" = ["B"]'),
        table('"11:00" = [', '  "A", # rcm: ignore[P405] guests', "]", '"12:00" = ["B", "S"]'),
        santiago(1),
    ),
    (
        table("# rcm: ignore[P405] guests", '"11:00" = ["S", "A"]', '"12:00" = ["B"]  # rcm: ignore[P405] guests'),
        table("# rcm: ignore[P405] guests", '"11:00" = ["A"]', '"12:00" = ["B", "S"]  # rcm: ignore[P405] guests'),
        santiago(0),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "change"), MOVES)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_an_entry_moves_to_the_list_beside_its_own(before: str, after: str, change: Move, end: str) -> None:
    """With its comma and its spaces; remarks, layout and line ends stay, and the hours stay in order."""
    assert moved(before.replace("\n", end), change) == after.replace("\n", end)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        (table('"11:00" = ["S"]'), santiago(1)),
        (table('"11:00" = ["S", "A"]'), santiago(0, key="11:00")),
        (table('"11:00" = "S"'), santiago(0)),
        (table('"11:00" = ["S", "A"]', '"12:00" = "B"'), santiago(0)),
        (table('"11:00" = [ # all of them', '  "S",', "]", '"12:00" = ["B"]'), santiago(0)),
        # a waiver would be left to waive the next line
        (table('"11:00" = ["S"]  # rcm: ignore[P405] a guest', '"12:00" = ["B"]'), santiago(0)),
        (table("# rcm: ignore[P405] a guest", '"11:00" = ["S"]', '"12:00" = ["B"]'), santiago(0)),
        (table('"11:00" = [', '  "A",', '  "S",  # rcm: ignore[P405] a guest', "]", '"12:00" = ["B"]'), santiago(1)),
        (table("# rcm: ignore[P405] a guest", '"11:00" = ["A", "S"]'), santiago(1, key="09:00")),
        (
            table('"11:00" = [', '  "A",', "  # rcm: ignore[P405] a guest", '  "S",', "]", '"12:00" = ["B"]'),
            santiago(1),
        ),
        (table('"11:00" = [', '  "A",', "  # RCM : ignore", '  "S",  # last', "]", '"12:00" = ["B"]'), santiago(1)),
        (table("# rcm: ignore[P405] a guest", '"11:00" = ["S"] # b', '"12:00" = ["B"]'), santiago(0)),
        (table('"11:00" = [', '  "S" # all of them', "]", '"12:00" = ["B"]'), santiago(0)),
        # another layout than anybody writes
        (table('"11:00" = [', '  "S" # first', '  , "A"', "]", '"12:00" = ["B"]'), santiago(0)),
        (table('"11:00" = [', '  "S"', '  , "A"', "]", '"12:00" = ["B"]'), santiago(0)),
        ('printed = { start."11:00" = ["S", "A"] }', santiago(0)),
        ('printed = { start."11:00" = ["S"], start."12:00" = ["B"] }', santiago(0)),
        # no list of labels under an hour
        ('a = [["S", "A"]]', Move(("a", 0, 0), "12:00")),
        ('a = [["S"]]', Move(("a", 0, 0), "12:00")),
        (table('"11:00" = ["S"]'), Move(("printed", "start", "11:00"), "12:00")),
        (table('"11:00" = { a = "S" }', '"12:00" = ["B"]'), Move(("printed", "start", "11:00", "a"), "12:00")),
        (table('"11:00" = ["S", "A"]', '"12:00" = { b = 1 }'), santiago(0)),
        (table('"11:00" = ["S", "A"]', '"12:00".b = 1'), santiago(0)),
        ("a = 1", Move((), "12:00")),
        ("a = 1", Move(("a",), "12:00")),
    ],
)
def test_what_cannot_be_moved_safely_is_left(text: str, change: Move) -> None:
    """No such entry, no list there, remarks that would be lost, waivers that would come to mean something else."""
    assert moved(text, change) is None


LABELS = st.lists(st.sampled_from(("Lima", "San José", "it's", 'say "x"', "a, b", "# no", "]")), max_size=4)
HOURS = st.sampled_from(("09:00", "11:00", "12:00", "9:00 am", "23:00 -1", "01:00 +1", "noon", "x"))


def list_of(labels: list[str]) -> str:
    """A list on one line."""
    return f"[{', '.join(map(toml_string, labels))}]"


@given(
    st.dictionaries(HOURS, LABELS, max_size=5),
    HOURS,
    HOURS,
    st.integers(0, 3),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_any_move_is_exact_or_refused(
    rows: dict[str, Any], source: str, key: str, index: int, multiline: bool, crlf: bool, ended: bool
) -> None:
    """In any table: the tree is the old one with the entry moved, and no line that has no part in it changes."""
    rows_of_one_line = "".join(f"{toml_string(hour)} = {list_of(labels)}\n" for hour, labels in rows.items())
    text = tomli_w.dumps({"printed": {"start": rows}}) if multiline else f"[printed.start]\n{rows_of_one_line}"
    text = (text if ended else text.rstrip("\n")).replace("\n", "\r\n" if crlf else "\n")
    after = moved(text, Move(("printed", "start", source, index), key))
    if after is None:
        assert source == key or index >= len(rows.get(source, []))
        return
    expected = {name: list(labels) for name, labels in rows.items()}
    expected.setdefault(key, []).append(expected[source].pop(index))
    if not expected[source]:
        del expected[source]
    assert tomllib.loads(after) == {"printed": {"start": expected}}
    kept = [line for line in text.split("\n") if line in after.split("\n")]
    assert len(text.split("\n")) - len(kept) <= 5
    assert ("\r\n" in after) == ("\r\n" in text)
