"""`--output-format full`: the mark stands under what the finding speaks of, in cells of a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reporting import found, report, written
from rich.cells import cell_len

from rcmcli.model.span import Span
from rcmcli.model.text import clean

# Each is one sign for the reader: accents apart, wide ones, pictures of several signs.
SIGNS = [
    "a",
    "é",
    "e\u0301",
    "n\u0303",
    "\t",
    " ",
    "日",
    "ｶ",
    "한",
    "😀",
    "❤️",
    "👍🏽",
    "👨‍👩‍👧",
    "🇨🇱",
    "“",
    "…",
    "−",
    "х",
]


def marked(line: str, start: int, end: int) -> tuple[str, str, str]:
    """The line as it is shown, what stands above the mark, and what stands before it."""
    shown, mark = written("full", report(found(line=line, span=Span(7, start + 1, 7, end + 1)))).split("\n")[3:5]
    carets = mark.index("^"), mark.rindex("^") + 1
    above, before = between(shown, *carets), between(shown, 0, carets[0])
    return shown.removeprefix("7 | "), above, before.removeprefix("7 | ")


def between(text: str, first: int, last: int) -> str:
    """What a terminal shows of a text from one cell to another, as rich measures it."""
    ends = {cell_len(text[:end]): end for end in range(len(text) + 1)}
    assert {first, last} <= set(ends), "the mark begins or ends within a sign"
    return text[ends[first] if first else 0 : ends[last]]


@pytest.mark.parametrize(
    "lead", ["", "é", "e\u0301 e\u0301", "\t\t", "日本", "😀", "❤️", "👍🏽👍🏽", "👨‍👩‍👧", "🇨🇱", "ｶﾅ"]
)
@pytest.mark.parametrize("word", ["Santiago", "Bogota\u0301", "東京", "👨‍👩‍👧", "\tx"])
def test_the_mark_stands_under_its_word(lead: str, word: str) -> None:
    """After accents, tabs, wide signs and pictures, and as long as the word is."""
    line = f'"{lead}" = ["{word}", "Lima"]'
    start = line.index(word, len(lead) + 2)
    _, above, before = marked(line, start, start + len(word))
    assert above == clean(word)
    assert before == clean(line[:start])


@given(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=36), st.data())
def test_the_mark_stands_right_in_any_line(signs: list[str], data: st.DataObject) -> None:
    """Any signs, any stretch of them."""
    first = data.draw(st.integers(0, len(signs) - 1))
    size = data.draw(st.integers(1, min(20, len(signs) - first)))
    lead, word = "".join(signs[:first]), "".join(signs[first : first + size])
    line = f"<{''.join(signs)}>"
    _, above, before = marked(line, 1 + len(lead), 1 + len(lead) + len(word))
    assert before == clean(f"<{lead}")
    assert above == clean(word)


@pytest.mark.parametrize("at", [0, 30, 150, 199, 201, 500, 789, 795])
def test_a_very_long_line_is_cut_around_the_place(at: int) -> None:
    """About two hundred signs of it are shown, with an ellipsis on each side where something is left out, and only there."""
    line = "á" * at + "XYZ" + "b" * (797 - at)
    shown, above, before = marked(line, at, at + 3)
    assert above == "XYZ"
    assert 200 <= len(shown) <= 202
    assert shown.strip("…") in line
    assert shown.startswith("…") != line.startswith(shown[:100])
    assert shown.endswith("…") != line.endswith(shown[-100:])
    assert before.endswith("á"[:at] or "")


def test_a_long_place_is_marked_to_the_end_of_what_is_shown() -> None:
    """A stretch longer than the window is marked as far as it is seen."""
    shown, above, _ = marked("x" * 900, 300, 900)
    assert above == "x" * 160
    assert shown == "…" + "x" * 200 + "…"
