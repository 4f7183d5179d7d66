"""Spans: every key and value is found where it stands, proved by reading the stretch that was found."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.span import Path as Steps
from rcmcli.model.span import Span
from rcmcli.store.spans import Spans

AGENDAS = sorted((Path(__file__).parents[2] / "agendas").glob("*.toml"))
FIXTURES = sorted((Path(__file__).parents[1] / "checks").glob("*/good.toml"))
BY_HAND = """\
# every way that people write a value
format = 1
title.en = "Plenary" # a remark with "quotes" and [brackets]
title . es = 'Plenaria # no remark'
"quoted.key"."ñ \\"x\\"" = true
'literal key'.x.y = 1_000
dates = [2021-09-09, 2021-09-09T10:00:00-06:00, 2021-09-09 10:00:00, 10:00:00.5,]
numbers = [ 0x1F, -1.5e3, inf, [ 1, [], {} ], # a remark, with a comma
  +7,
  # and a last one
]
inline = { a = [ { b = "x, }" } ], "c d".e = '''
one
''' , f = {} }
text = \"\"\"
two "quotes" and a \\"\"\" third\"\"\"\"\"
literal = '''it's'''''

[venue]
name = "Hotel" \t
[ "día" . uno ]
título = "x"

[[day]]
date = 2021-09-09
item = [{ id = "a", topics = ["t", { title = "u" }] }]
[day.venue]
name = "Hall"

[[day]]
[[day.item]] # one
id = "b"
[[day.item]]
id = "c"
[day.item.room]
en = "Room"
[[day.item.topics]]
title = "v"
[printed.at."14:30"]
"15:00" = ["Lima"]""".replace("título", '"título"')


def leaves(value: Any, path: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """Every value of a tree that holds no other, and every one that stands as a whole in the text, with its path."""
    if isinstance(value, dict) and value:
        for key, entry in value.items():
            yield from leaves(entry, (*path, key))
    elif isinstance(value, list) and value:
        for index, entry in enumerate(value):
            yield from leaves(entry, (*path, index))
    elif path:
        yield path, value


def stretch(text: str, span: Span) -> str:
    """The characters of a span."""
    lines = text.split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


def read(written: str) -> Any:
    """The value that a stretch of text writes."""
    return tomllib.loads(f"x = {written}")["x"]


def same(one: Any, other: Any) -> bool:
    """Equal, and of the same kind: 1 is not true."""
    return repr(one) == repr(other)


def assert_every_leaf_is_found(text: str) -> None:
    """The stretch of each leaf, read by itself, is that leaf; that of its key is the last step of its path."""
    spans = Spans(text)
    for path, value in leaves(tomllib.loads(text)):
        span = spans.find(path)
        written = stretch(text, span)
        if value == {} and written.startswith("["):
            assert isinstance(value, dict), "an empty table under a header has its header"
        else:
            assert same(read(written), value), path
            assert spans.text(path) == written
        if isinstance(path[-1], str) and not written.startswith("["):
            key = stretch(text, spans.find(path, "key"))
            assert key == path[-1] or next(iter(tomllib.loads(f"{key} = 0"))) == path[-1], path


@pytest.mark.parametrize("path", [*AGENDAS, *FIXTURES], ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_value_of_an_agenda_is_found(path: Path) -> None:
    """In real agendas and in those of the rules, each value stands where its span says."""
    assert_every_leaf_is_found(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_every_value_written_by_hand_is_found(end: str) -> None:
    """Remarks, dotted and quoted keys, inline tables, arrays over lines and strings of any kind hide no value."""
    assert_every_leaf_is_found(BY_HAND.replace("\n", end))


KEYS = st.sampled_from(("a", "b-c", "1", "", "a.b", "ñ", 'say "x"', "it's", "# no", "[x]", "tab\t")) | st.text(
    st.characters(codec="utf-8"), max_size=5
)
LEAVES = (
    st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.dates()
    | st.times()
    | st.datetimes()
    | st.text(st.characters(codec="utf-8"), max_size=20)
    | st.sampled_from(('"', "'", '"""', "\\", 'a\n"b"\n', '\n""', "\n'''", "# no\n", "a\r\nb\n"))
)
TREES = st.dictionaries(
    KEYS,
    st.recursive(
        LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=15
    ),
    max_size=6,
)


@given(TREES, st.booleans())
def test_every_value_that_a_library_writes_is_found(tree: dict[str, Any], multiline: bool) -> None:
    """In any document that `tomli_w` writes, each value stands where its span says."""
    assert_every_leaf_is_found(tomli_w.dumps(tree, multiline_strings=multiline))


BLANKS = st.sampled_from(("", " ", "\t", "  "))
ENDS = st.sampled_from(("\n", " # a, [remark] = {\n", "\r\n", "\n\n#\n"))
WRITTEN = st.sampled_from(
    ("1", "'#'", '"]"', "true", "2021-09-09", "2021-09-09 10:00:00", "'''\na'''''", '"""\n\\""" b"""', "[1, 2 , ]", "[ ]",
     "{ }", "{ a = [ '}' ], b.c = 1 }", "[\n# x\n[{ k = ',' }],\n]"),
)  # fmt: skip


@given(
    st.lists(st.tuples(BLANKS, st.sampled_from(("x", '"y z"', "'w'.v", "u . t")), BLANKS, WRITTEN, ENDS), max_size=8)
)
def test_spaces_and_remarks_move_no_span(lines: list[tuple[str, str, str, str, str]]) -> None:
    """However a line is spaced and whatever remark ends it, its value is found."""
    pairs = (
        f"{indent}k{n}.{key}{blank}={blank}{value}{end}" for n, (indent, key, blank, value, end) in enumerate(lines)
    )
    assert_every_leaf_is_found("".join(pairs))


@pytest.mark.parametrize(
    ("path", "part", "place"),
    [
        (("title", "en"), "value", (3, 12, 3, 21)),
        (("title", "es"), "key", (4, 9, 4, 11)),
        (("day",), "value", (24, 3, 24, 6)),
        (("day", 0), "key", (24, 1, 24, 8)),
        (("day", 0, "item", 0), "key", (26, 9, 26, 54)),
        (("day", 0, "item", 0, "topics", 1, "title"), "value", (26, 46, 26, 49)),
        (("day", 1, "item", 1, "room"), "value", (35, 1, 35, 16)),
        (("printed", "at"), "key", (39, 10, 39, 12)),
        (("venue", "city"), "value", (19, 1, 19, 8)),
        (("day", 7, "date"), "value", (24, 3, 24, 6)),
        (("nowhere",), "value", (1, 1, 1, 2)),
        ((), "value", (1, 1, 1, 2)),
    ],
)
def test_what_stands_nowhere_is_found_at_its_parent(path: Steps, part: Any, place: tuple[int, int, int, int]) -> None:
    """A key has its own span, a table its header's; what is missing is told at the nearest that holds it."""
    assert Spans(BY_HAND).find(path, part) == Span(*place)


@pytest.mark.parametrize("end", ["b = 2 # [x]\n", "# [[day]]\n", "b = 2", ""])
def test_a_bracket_in_the_last_text_opens_no_table(end: str) -> None:
    """A line of a text that looks like a heading is none, though no other bracket follows it; nor is one in a comment."""
    spans = Spans(f'a = 1\ntext = """\n[notes]\nx = 3\n"""\n{end}')
    assert spans.find(("text",)) == Span(2, 8, 5, 4)
    assert spans.find(("notes",)) == Span(1, 1, 1, 2)
    if end.startswith("b"):
        assert spans.find(("b",)) == Span(6, 5, 6, 6)
