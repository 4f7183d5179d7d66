"""The measure of every edit: whether the new text says what the old one said, with the changes and no others."""

import pytest

from rcmcli.model.change import Change, Insert, Move, Replace, Write
from rcmcli.model.span import Span
from rcmcli.store.editing.expected import is_as_expected

WRITE = Write(("a",), "y")
INSERT = Insert(("t",), "id", "x")
FIRST, SECOND = Move(("t", "one", 0), "two"), Move(("t", "one", 1), "two")
UNHIDE = Replace(Span(1, 1, 1, 1), "")  # where it stands does not matter here
DEEP = f"deep = {'[' * 60}{']' * 60}\n"


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ('a = "x"\nb = 1\n', "b = 1\na = 'y' # now\n", [WRITE]),
        ('a = "x"\nb = [nan, -0.0, 2021-09-18]', 'a = "y"\nb = [nan, -0.0, 2021-09-18]', [WRITE]),
        ('t = { a = "x" }', 't = { a = "y" }', [Write(("t", "a"), "y")]),
        ("[t]\n", '[t]\nid = "x"\n', [INSERT]),
        ("t = [{b = 1}, {b = 2}]", 't = [{b = 1}, {id = "x", b = 2}]', [Insert(("t", 1), "id", "x")]),
        ('[t]\none = ["A", "B"]', '[t]\none = ["B"]\ntwo = ["A"]', [FIRST]),
        ('[t]\none = ["A", "B", "C"]', '[t]\none = ["C"]\ntwo = ["A", "B"]', [FIRST, SECOND]),
        ('[t]\none = ["A", "B"]\ntwo = []', '[t]\ntwo = ["A", "B"]', [FIRST, SECOND]),
        ('a = "x\u200b"', 'a = "x"', [UNHIDE]),
        ('a = ["\u202ex", "y"]\n"b\u200b" = [1, { c = "\u200b" }]', 'a = ["x", "y"]\nb = [1, { c = "" }]', [UNHIDE]),
        ('a = "x\u00a0y"', 'a = "x y"', [UNHIDE]),
        ('a = "x"\nb = "\u200b"', 'a = "y"\nb = ""', [WRITE, UNHIDE]),
        ("a = 09:75", "b = 1", [UNHIDE]),
    ],
)
def test_a_text_that_says_the_same_with_the_changes_is_as_expected(
    before: str, after: str, changes: list[Change]
) -> None:
    """Whatever the order, the layout and the remarks; a text that was no TOML need only become it."""
    assert is_as_expected(before, after, changes)


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        *[
            ('a = "x"\nb = 1\n', after, [WRITE])
            for after in (
                'a = "x"\nb = 1', 'a = "y"', 'a = "y"\nb = 2', 'a = "y"\nb = true', 'a = "y"\nb = 1.0', 'a = "y"\nc = 1',
                'a = "y"\nb = 1\nc = 2', "a = y", "",
            )
        ],
        # another kind, or another length
        ('a = "x"\nb = []', 'a = "y"\nb = {}', [WRITE]),
        ('a = "x"\nb = {}', 'a = "y"\nb = []', [WRITE]),
        ('a = "x"\nb = [1, 2]', 'a = "y"\nb = [1]', [WRITE]),
        ('a = "x"\nb = [1, 2]', 'a = "y"\nb = [1, 3]', [WRITE]),
        ('a = "x"\nb = [1]', 'a = "y"\nb = [1, 2]', [WRITE]),
        ('a = "x"\nb = [{ c = 1 }]', 'a = "y"\nb = [{ c = 2 }]', [WRITE]),
        # a change that has no place there
        ("b = 1", 'b = 1\na = "y"', [WRITE]),
        ('a = [{ a = "x" }]', 'a = [{ a = "y" }]', [Write(("a", 1, "a"), "y")]),
        ('[t]\nid = "y"', '[t]\nid = "x"', [INSERT]),
        ("t = [1]", 't = [1]', [INSERT]),
        ('t = "one"', 't = "one"', [INSERT]),
        ("[t]\none = []", '[t]\none = []\ntwo = ["A"]', [FIRST]),
        ('[t]\none = ["A"]\ntwo = "B"', '[t]\ntwo = "BA"', [FIRST]),
        ('[t]\none = "AB"', '[t]\none = "B"\ntwo = ["A"]', [FIRST]),
        ('t = ["one"]', 't = ["two"]', [FIRST]),
        ('t = "one"', 't = "two"', [Move(("t", 0), "two")]),
        ('t = [["A"]]', 't = [["A"]]', [Move(("t", 0, 0), "two")]),
        # an empty list goes only if something was moved out of it
        ('[t]\none = ["A"]', '[t]\none = []\ntwo = ["A"]', [FIRST]),
        ('[t]\none = ["A", "B"]\nthree = []', '[t]\none = ["B"]\ntwo = ["A"]', [FIRST]),
        # characters that can be seen, or that were not to be touched
        ('a = "x"', 'a = "xz"', [UNHIDE]),
        ('a = ["x"]', 'a = ["z"]', [UNHIDE]),
        ('a = "x"\nb = "\u200b"', 'a = "y"\nb = ""', [WRITE]),
        ("a = 1", "a = 1.0", [UNHIDE]),
        # no TOML afterwards, or before, or nothing that may be read
        ("a = 09:75", "a = 09:75", [UNHIDE]),
        ("a = 09:75", 'a = "y"', [WRITE]),
        ("a = 09:75", 'a = "y"', [WRITE, UNHIDE]),
        (DEEP, DEEP, []),
        (DEEP, DEEP, [WRITE]),
        (f'a = "x"\nb = {"1" * 5000}', f'a = "y"\nb = {"1" * 5000}', [WRITE]),
    ],
)  # fmt: skip
def test_any_other_text_is_found_out(before: str, after: str, changes: list[Change]) -> None:
    """Another value, one more, one less or one of another kind; a change that cannot be made at all."""
    assert not is_as_expected(before, after, changes)
