"""Edits: what a change does to the text of an agenda, and that it does nothing else."""

import tomllib
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.change import Change, Insert, Move, Replace, Write
from rcmcli.model.span import Path, Span
from rcmcli.store.editing import edit
from rcmcli.store.slips.meant import mended_time
from rcmcli.store.slips.syntax import explain
from rcmcli.store.spans import Spans


def edited(text: str, *changes: Change) -> str | None:
    """A TOML text with changes made."""
    done = edit.apply_all(text, Spans(text), [changes])
    return done.text if done.made else None


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


PRINTED = """[printed.start]
"11:00" = ["S", "C", "A"]
"12:00" = ["B"]
[printed.end]
"11:00" = ["S"]
"12:00" = ["B"]
[[day]]
time = "9h"
id = "x"
"""


def at_noon(*path: str | int) -> Move:
    """The move of a printed label to twelve o'clock."""
    return Move(("printed", *path), "12:00")


def test_fixes_that_touch_wait_for_each_other() -> None:
    """One move a table at a time, and all that stand apart at once; each fix whole or not at all."""
    fixes: list[edit.Fix] = [
        (at_noon("start", "11:00", 0),),
        (at_noon("start", "11:00", 1),),
        (Write(("day", 0, "time"), "09:00"),),
        (Write(("day", 0, "id"), "y"), Write(("day", 0, "room"), "z")),
        (at_noon("end", "11:00", 0),),
    ]
    done = edit.apply_all(PRINTED, Spans(PRINTED), fixes)
    assert (done.made, done.refused) == ((0, 2, 4), (3,))
    start, end = PRINTED.split("[printed.end]")
    start = start.replace('"S", ', "").replace('"B"', '"B", "S"')
    end = end.replace('"11:00" = ["S"]\n', "").replace('"B"', '"B", "S"').replace("9h", "09:00")
    assert done.text == f"{start}[printed.end]{end}"


@pytest.mark.parametrize(
    ("text", "fixes", "made"),
    [
        ("[a]\n", [Insert(("a",), "x", "1"), Insert(("a",), "y", "2")], (0,)),
        ('[a]\n"11:00" = ["S"]\n"12:00" = []\n', [Insert(("a",), "x", "1"), Move(("a", "11:00", 0), "12:00")], (0,)),
        ('[a]\n"11:00" = ["S"]\n"12:00" = []\n', [Move(("a", "11:00", 0), "12:00"), Insert(("a",), "x", "1")], (0,)),
        ('a = ["9h","9h"]', [Write(("a", 0), "09:00"), Write(("a", 0), "10:00"), Write(("a", 1), "09:00")], (0, 2)),
        ('a = ["9h","9h"]', [Write(("a", 1), "09:00"), Write(("a", 0), "09:00"), Write(("a", 1), "10:00")], (0, 1)),
    ],
)
def test_fixes_of_one_place_are_made_one_after_the_other(text: str, fixes: list[Change], made: tuple[int, ...]) -> None:
    """Those that a single character parts are made at once; none of them is refused."""
    done = edit.apply_all(text, Spans(text), [(change,) for change in fixes])
    assert (done.made, done.refused) == (made, ())


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("[a]\n", '[a]\nx = "1"\na = "2"\n', [Insert(("a",), "x", "1"), Insert(("a",), "a", "2")]),
        ('a = "9h"\nb = "8h"\n', 'a = "09:00"\nb = "08:00"\n', [Write(("b",), "08:00"), Write(("a",), "09:00")]),
        ('a = "9h"\n', None, [Write(("a",), "09:00"), Write(("a",), "09:00")]),
        ('a = "x\u200b\u202ey"', 'a = "xy"', [Replace(Span(1, 8, 1, 9), ""), Replace(Span(1, 7, 1, 8), "")]),
        ('a = "x\u200b\u202ey"', None, [Replace(Span(1, 7, 1, 9), ""), Replace(Span(1, 8, 1, 9), "")]),
        ('a = ["S", "C", "A"]\nb = ["B"]\n', 'a = ["A"]\nb = ["B", "S", "C"]\n', [Move(("a", 0), "b"), Move(("a", 1), "b")]),
        ('a = "9h"\n', 'a = "9h"\n', []),
    ],
)  # fmt: skip
def test_the_changes_of_one_fix_may_meet_but_not_overlap(before: str, after: str | None, changes: list[Change]) -> None:
    """In whatever order they are told; two at one place stand there in that order."""
    assert edited(before, *changes) == after


@pytest.mark.parametrize(
    ("many", "bad", "refused"),
    [
        (1, {0}, (0,)),
        (2, {0}, (0,)),
        (2, {1}, (1,)),
        (5, {0, 2, 4}, (0, 2, 4)),
        (64, {0}, (0,)),
        (64, {63}, (63,)),
        (64, {17, 40}, (17, 40)),
        (128, {5}, (4, 5)),
    ],
)
def test_a_bad_fix_is_found_among_good_ones(many: int, bad: set[int], refused: tuple[int, ...]) -> None:
    """One in 64 is found exactly; among more, its neighbours are left with it, for the sake of time."""
    text = "".join('[[a]]\nid = "x"\n' if number in bad else "[[a]]\n" for number in range(many))
    done = edit.apply_all(text, Spans(text), [(Insert(("a", number), "id", "y"),) for number in range(many)])
    assert done.refused == refused
    assert done.made == tuple(number for number in range(many) if number not in refused)
    ids = [table.get("id") for table in tomllib.loads(done.text)["a"]]
    assert ids == ["x" if number in bad else "y" if number in done.made else None for number in range(many)]


def test_of_two_fixes_that_do_not_go_together_the_first_is_made() -> None:
    """Each of them is good alone, but both make the same key; those beside them are made all the same."""
    new: edit.Fix = (Insert(("a",), "12:00", "x"),)
    moved: edit.Fix = (Move(("a", "11:00", 0), "12:00"),)
    text = '[b]\nx = "9h"\n[a]\n"11:00" = ["S", "A"]\n[c]\nx = "9h"\n'
    first: edit.Fix = (Write(("b", "x"), "09:00"),)
    last: edit.Fix = (Write(("c", "x"), "09:00"),)
    for fixes in ([first, new, moved, last], [first, moved, new, last], [first, last, new, moved]):
        done = edit.apply_all(text, Spans(text), fixes)
        left = fixes.index(max(new, moved, key=fixes.index))
        assert done.refused == (left,)
        assert done.made == tuple(number for number in range(4) if number != left)
        assert ('"12:00" = ["S"]' in done.text) == (fixes[left] == new)
    assert edit.apply_all(text, Spans(text), [new, moved]).made == (0,)


HIDDEN = 'a = "x\u200b\u202e y"\n'


def test_only_what_nobody_sees_may_be_taken_out() -> None:
    """Every stretch of a text: made if there is no visible character in it, left if it leaves the text."""
    for start, end in product(range(len(HIDDEN) + 3), repeat=2):
        after = edited(HIDDEN, Replace(Span(1, start + 1, 1, end + 1), ""))
        unseen = start <= end <= len(HIDDEN) and not HIDDEN[start:end].strip(" \n\u200b\u202e")
        assert after == (HIDDEN[:start] + HIDDEN[end:] if unseen else None), (start, end)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3)), max_size=7))
def test_hidden_characters_side_by_side_are_taken_out_at_once(stretches: list[tuple[int, int]]) -> None:
    """Of the stretches given, each that does not overlap with one before it that is made."""
    text = f'a = "{chr(0x200B) * 12}"'
    spans = [Span(1, 6 + at, 1, 6 + at + size) for at, size in stretches]
    made: list[int] = []
    for number, span in enumerate(spans):
        if not any(span.column < spans[one].end_column and spans[one].column < span.end_column for one in made):
            made.append(number)
    done = edit.apply_all(text, Spans(text), [(Replace(span, ""),) for span in spans])
    assert (done.made, done.refused) == (tuple(made), ())
    assert len(text) - len(done.text) == sum(stretches[number][1] for number in made)


def test_hidden_characters_and_values_are_not_fixed_at_once() -> None:
    """Where characters are replaced, only what is seen is compared: nothing else may pass as such."""
    text = 'a = "x\u200b"\nb = "9h"\nc = "9h"\n'
    unhidden, written, other = Replace(Span(1, 7, 1, 8), ""), Write(("b",), "09:00"), Write(("c",), "09:00")
    pairs: list[list[edit.Fix]] = [
        [(unhidden,), (written,)],
        [(written,), (unhidden,)],
        [(unhidden, written), (other,)],
    ]
    for fixes in pairs:
        done = edit.apply_all(text, Spans(text), fixes)
        assert (done.made, done.refused) == ((0,), ())


def test_a_text_that_is_no_toml_is_mended_whole_or_not_at_all() -> None:
    """Its lines may be fixed together, if it becomes TOML; it has no values that could be changed."""
    text = "time = 09:00\nb = 1\n"
    quoted, spoilt = Replace(Span(1, 8, 1, 13), '"09:00"'), Replace(Span(2, 5, 2, 6), "=")
    others: list[Change] = [
        Replace(Span(9, 1, 9, 1), ""),
        Write(("b",), "x"),
        Move(("b", 0), "c"),
        Insert((), "c", "x"),
    ]
    done = edit.apply_all(text, None, [(quoted,), *((change,) for change in others)])
    assert done == ('time = "09:00"\nb = 1\n', (0,), (1, 2, 3, 4))
    assert edit.apply_all(text, None, [(quoted,), (spoilt,)]) == (text, (), (0, 1))
    assert edit.apply_all(text, None, []) == (text, (), ())


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
    done = edit.apply_all(before, None, [tuple(replaces)])
    assert (done.text if done.made else None) == after


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
