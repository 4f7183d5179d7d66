"""Edits: what a change does to the text of an agenda, and that it does nothing else."""

import tomllib
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st
from strategies import toml_string

from rcmcli.model.change import Change, Insert, Move, Replace, Write
from rcmcli.model.span import Path, Span
from rcmcli.store import edit
from rcmcli.store.expected import is_as_expected
from rcmcli.store.mending import mended_time
from rcmcli.store.spans import Spans
from rcmcli.store.syntax import explain


def edited(text: str, *changes: Change) -> str | None:
    """A TOML text with changes made."""
    return edit.apply(text, Spans(text), changes)


def table(*lines: str, above: str = "[printed.start]") -> str:
    """A table of printed hours."""
    return "\n".join([above, *lines, ""])


def santiago(index: int, source: str = "11:00", key: str = "12:00") -> Move:
    """The move of a label to another hour."""
    return Move(("printed", "start", source, index), key)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('time = "9h"', 'time = "09:00"'),
        ('time="9h"# remark', 'time="09:00"# remark'),
        ("time = '9h' # it's", "time = '09:00' # it's"),
        ('x = { time = "9h", y = 1 }', None),
        ('time = """9h"""', None),
        ("time = '''9h'''", None),
        ("time = 9", 'time = "09:00"'),
        ("times = '9h'", None),
    ],
)
def test_a_string_is_written_in_its_own_quotes(before: str, after: str | None) -> None:
    """Only what stands between the quotes changes; a number or a date becomes what is written; what is on several lines is left to its author."""
    assert edited(before, Write(("time",), "09:00")) == after


@pytest.mark.parametrize(
    "value", ['say "x"', "it's", "C:\\new", "line\nbreak", "tab\t", "\u202e", "ñ – “x”", "", "\x7f"]
)
@pytest.mark.parametrize("mark", ['"', "'"])
def test_any_words_can_be_written(value: str, mark: str) -> None:
    """Quotes, backslashes and hidden characters are written so that they are read again as they were."""
    after = edited(f"a = {mark}x{mark}\n", Write(("a",), value))
    assert after is not None
    assert tomllib.loads(after) == {"a": value}
    assert after.isprintable() or after == after.replace("\n", "") + "\n"


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        (("day", 0), '[[day]]\ntitle = "A"\n', '[[day]]\nid = "x"\ntitle = "A"\n'),
        (("day", 0), '[[day]] # one\r\ntitle = "A"\r\n', '[[day]] # one\r\nid = "x"\r\ntitle = "A"\r\n'),
        (
            ("day", 0),
            '[[day]]\ntime     = "9"\ntitle.en = "A"',
            '[[day]]\nid       = "x"\ntime     = "9"\ntitle.en = "A"',
        ),
        (("day", 0), '[[day]]\n  title = "A"\n', '[[day]]\n  id = "x"\n  title = "A"\n'),
        (("day", 1), "[[day]]\n[[day]]", '[[day]]\n[[day]]\nid = "x"'),
        (("day", 1), "[[day]]\r\n[[day]]", '[[day]]\r\n[[day]]\r\nid = "x"'),
        (("day", 0), '[[day]]\n\n# a\ntitle = "A"\n', '[[day]]\nid = "x"\n\n# a\ntitle = "A"\n'),
        (("a", 1), "a = [{ b = 1 }, { b = 2 }]", 'a = [{ b = 1 }, { id = "x", b = 2 }]'),
        (("a", 0), "a = [{b = 1}]", 'a = [{id = "x", b = 1}]'),
        (("a", 0), "a = [{}]", 'a = [{ id = "x" }]'),
        (("a", 0), "a = [{ }]", 'a = [{ id = "x" }]'),
        (("a",), "[a]", '[a]\nid = "x"'),
        (("a",), "a.b = 1", None),
        ((), "a = 1", None),
        (("a",), "[a]\nid = 1\n", None),
        (("b",), "[a]\n", None),
    ],
)
def test_a_pair_is_inserted_first(path: Path, before: str, after: str | None) -> None:
    """Under the header, in line with what follows, or first in the braces; never a second time."""
    assert edited(before, Insert(path, "id", "x")) == after


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
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "change"), MOVES)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_an_entry_moves_to_the_list_beside_its_own(before: str, after: str, change: Move, end: str) -> None:
    """With its comma and its spaces; remarks, layout and line ends stay, and the hours stay in order."""
    assert edited(before.replace("\n", end), change) == after.replace("\n", end)


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
    ],
)
def test_what_cannot_be_moved_safely_is_left(text: str, change: Move) -> None:
    """No such entry, no list there, remarks that would be lost, waivers that would come to mean something else."""
    assert edited(text, change) is None


def test_fixes_that_touch_wait_for_each_other() -> None:
    """One move a table at a time, and all that stand apart at once; each fix whole or not at all."""
    text = table('"11:00" = ["S", "C", "A"]', '"12:00" = ["B"]') + '[[day]]\ntime = "9h"\nid = "x"\n'
    fixes: list[tuple[Change, ...]] = [
        (santiago(0),),
        (santiago(1),),
        (Write(("day", 0, "time"), "09:00"),),
        (Write(("day", 0, "id"), "y"), Write(("day", 0, "room"), "z")),
    ]
    done = edit.apply_all(text, Spans(text), fixes)
    assert (done.made, done.refused) == ((0, 2), (3,))
    assert done.text == text.replace('"S", ', "").replace('"B"', '"B", "S"').replace("9h", "09:00")


def test_a_wrong_splice_is_found_out() -> None:
    """The measure of a splice is the tree: another value, a lost one, one more or one of another kind is not as expected."""
    before, change = 'a = "x"\nb = 1\n', Write(("a",), "y")
    assert is_as_expected(before, 'a = "y"\nb = 1\n', [change])
    for after in ('a = "y"\n', 'a = "y"\nb = true\n', 'a = "y"\nb = 1.0\n', before, 'a = "y"\nb = 1\nc = 2\n', "a = y"):
        assert not is_as_expected(before, after, [change])
    assert not is_as_expected(before, 'a = "xz"\nb = 1\n', [Replace(Span(1, 7, 1, 7), "z")])
    assert is_as_expected('a = "x\u200b"\n', 'a = "x"\n', [Replace(Span(1, 7, 1, 8), "")])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("time = 09:00\n", 'time = "09:00"\n'),
        ("time = 9:00 am - 10h30  # remark\r\n", 'time = "9:00 am - 10h30"  # remark\r\n'),
        ("a = { time = 09:00-10:00, b = 1 }", 'a = { time = "09:00-10:00", b = 1 }'),
        ("[printed.start]\n09:00 = [“Lima”, “Quito”]\n", '[printed.start]\n"09:00" = ["Lima", "Quito"]\n'),
        ("title = “La «nueva» ruta: it's”\n", 'title = "La «nueva» ruta: it\'s"\n'),
        ("title = «\u00a0Ruta\u00a0»\n", 'title = "Ruta"\n'),
        ("leads = [\n  “Lima”,\n  “Quito”\n]\n", 'leads = [\n  "Lima",\n  "Quito"\n]\n'),
        ('title\u00a0= "a\u00a0b"\n', 'title = "a\u00a0b"\n'),
        ('x = ["a, “,” c", “b”]\n', 'x = ["a, “,” c", "b"]\n'),
        ("title = “The “new” way”\n", 'title = "The “new” way"\n'),
        ('title = “The "new" way”\n', 'title = "The \\"new\\" way"\n'),
        ('title = “The "new way”\n', None),
        ("title = “C:\\new”\n", None),
        ("time = 09:75\n", None),
        ("time = soon\n", 'time = "soon"\n'),
    ],
)
def test_lines_that_are_no_toml_are_mended_where_that_is_certain(before: str, after: str | None) -> None:
    """Bare hours get quotes, curly ones around a whole value become straight; what may mean another thing is left."""
    replaces = [change for fault in explain(before).faults for change in fault.fix]
    assert (edit.apply(before, None, replaces) if replaces else None) == after


@pytest.mark.parametrize(
    ("printed", "time"),
    [
        ("De 9:00 a 10:30", "09:00-10:30"),
        ("0900-1030", "09:00-10:30"),
        ("9:00am - 10h30", "09:00-10:30"),
        ("20:00 en adelante", "20:00"),
        ("a partir de las 20:00", "20:00"),
        ("De 9:00 a.m. a 1:30 p.m.", "09:00-13:30"),
        ("De 23:00 a 1:00 (+1)", "23:00-01:00 +1"),
        ("De 06:00 a 07:00", "06:00-07:00"),
        ("De 3 a 4 de la tarde", "15:00-16:00"),
    ],
)
def test_a_time_of_another_notation_is_written_in_ours(printed: str, time: str) -> None:
    """Where it can be read in one way only."""
    assert mended_time(("time",), printed) == (Write(("time",), time),)


@pytest.mark.parametrize(
    "printed",
    ["De 1:30 a 3:00", "De 6:00 a 7:00", "A las 3:00", "12:00 a 1:30", "12:00 am - 1:00 pm", "De 22:00 a 02:00", "9-10", "10:30-",
     "- 10:30", "until 10:30", "09:00 to 10:30 (Mexico City)", "09:00–10:30 GMT-6", "9:00-10:30 y 11:00-12:00", "approx. 20:00",
     "6pm–9pm?", "2021-09-09T09:00", "De 9:00 a 9:00", "09:00 / 10:30", "25:00", "", "pending", "930", "10:30 or 11:00",
     "9 de septiembre, 10:00", "9 " * 5000],
)  # fmt: skip
def test_a_time_that_may_be_another_is_left(printed: str) -> None:
    """Morning or evening, an end before the start, another zone, two times, a date: a wrong hour is worse than none."""
    assert mended_time(("time",), printed) == ()


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
    after = edited(text, Move(("printed", "start", source, index), key))
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
