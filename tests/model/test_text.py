"""Texts: cleaned once and for good, measured in cells, and wrapped without losing a word."""

import unicodedata
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rcmcli.model.page import crop, pad, wrap
from rcmcli.model.text import Text, clean, fold_name, hidden, one_line, units, width

Category = Literal["Cc", "Cf", "Cs", "Zl", "Zp"]
UNSEEN: tuple[Category, ...] = ("Cc", "Cf", "Cs", "Zl", "Zp")
NASTY = (
    "\x1b[31mred\x1b[0m", "\x1b]0;owned\x07", "\u202eevil\u202c", "zero\u200bwidth\ufeff", "a\r\nb\rc\u2028d\u2029e\u0085f", "\x9bcsi",
    "n\u0303an\u0303a", "👩\u200d👩\u200d👧", "\U000e0041tag", "\u00adsoft", "\ud800", "\x00", "\t", "漢字", "e\u0301" * 3, "\u0301", "\r\r\n",
)  # fmt: skip
texts = st.text(max_size=40) | st.sampled_from(NASTY) | st.lists(st.sampled_from(NASTY), max_size=4).map("".join)
lines = texts.map(one_line)


def unseen(text: str) -> list[str]:
    """The characters that nobody sees, but for line feeds and the joiner of emoji."""
    return [char for char in text if unicodedata.category(char) in UNSEEN and char not in "\n\u200d"]


@given(texts)
@example("a\r\u0301")
def test_a_cleaned_text_holds_nothing_unseen(text: str) -> None:
    """No control, direction or zero-width character and no tab is left, and cleaning again changes nothing."""
    cleaned = clean(text)
    assert unseen(cleaned) == []
    assert hidden(cleaned) == []
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)


@given(st.text(st.characters(exclude_categories=UNSEEN)))
def test_what_can_be_seen_is_kept(text: str) -> None:
    """A text of visible characters is only normalised, and has nothing to report."""
    assert clean(text) == unicodedata.normalize("NFC", text)
    assert hidden(text) == []


@given(texts)
def test_what_is_cleaned_away_is_reported(text: str) -> None:
    """The places of hidden characters are those of everything unseen but line feeds, tabs and joiners."""
    assert [text[at] for at in hidden(text)] == [
        char for char in text if char not in "\t" and unseen(char) and unicodedata.category(char) != "Cs"
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\ufffd[31mred"), ("a\x00b\x9b", "a\ufffdb\ufffd"), ("\u202eabc\u202c", "abc"), ("a\u200bb\ufeff\u00ad", "ab"),
        ("a\tb", "a b"), ("a\r\nb\rc\u2028d\u2029e\u0085f", "a\nb\nc\nd\ne\nf"), ("n\u0303", "ñ"), ("\ud800", "\ufffd"),
        ("👩\u200d👧", "👩\u200d👧"), ("a\u00a0b", "a\u00a0b"), ("“ñ” – 日本", "“ñ” – 日本"),
    ],
)  # fmt: skip
def test_what_a_cleaned_text_shows(text: str, shown: str) -> None:
    """Controls leave a mark, direction and zero-width characters nothing; every kind of line break is a line feed."""
    assert clean(text) == shown


@given(texts)
def test_one_line_is_one_line(text: str) -> None:
    """A text on one line has no break, no double space and none at its ends."""
    line = one_line(text)
    assert line == " ".join(line.split())
    assert one_line(line) == line


# ------------------------------------------------------------------ widths


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0), ("abc", 3), ("ñandú", 5), ("n\u0303", 1), ("e\u0301\u0302", 1), ("日本", 4), ("Ａ", 2), ("ｱ", 1), ("한국", 4), ("👍", 2),
        ("–—…“”«»", 7), ("UTC−6", 5), ("€", 1), ("\u200d", 0), ("❤\ufe0f", 2), ("👨\u200d👩\u200d👧", 2), ("👍🏽", 2), ("ä\u20dd", 1),
    ],
)  # fmt: skip
def test_the_width_of_a_text_in_cells(text: str, cells: int) -> None:
    """Wide characters and pictures take two cells, combining marks and joiners none, all others one."""
    assert width(text) == cells


@given(texts, texts)
def test_the_width_of_two_words_is_the_sum(one: str, other: str) -> None:
    """Width is counted by character, a picture of several characters being two cells; a space parts them."""
    assert width(f"{one} {other}") == width(one) + 1 + width(other)
    assert width(one) == sum(size for _, size in units(one))
    assert "".join(part for part, _ in units(one)) == one


# ------------------------------------------------------------------ wrapping


@given(texts, st.integers(2, 30))
def test_wrapped_lines_fit_and_lose_nothing(text: str, room: int) -> None:
    """No line is wider than the room, no character but spaces is lost, and a word is cut only where it must be."""
    wrapped = wrap(text, room)
    assert wrapped
    assert all(width(line) <= room for line in wrapped)
    assert "".join("".join(wrapped).split()) == "".join(text.split())
    if all(width(word) <= room for word in text.split()):
        assert " ".join(wrapped).split() == text.split()


@given(texts, st.integers(2, 30))
def test_a_line_is_broken_only_when_it_is_full(text: str, room: int) -> None:
    """The first word of a line would not have fitted on the line before."""
    words = text.split()
    if words and all(width(word) <= room for word in words):
        wrapped = wrap(text, room)
        for before, after in pairwise(wrapped):
            assert width(before) + 1 + width(after.split()[0]) > room


@given(lines, st.integers(1, 30))
def test_a_cropped_line_fits(text: str, room: int) -> None:
    """A line cut to the room is itself if it fits, else its beginning with an ellipsis."""
    cut = crop(text, room)
    assert width(cut) <= room
    assert cut == text or (width(text) > room and cut.endswith("…") and text.startswith(cut[:-1]))


@given(lines, st.integers(0, 30))
def test_a_padded_line_fills_the_room(text: str, room: int) -> None:
    """A line is filled up with spaces, never cut."""
    assert width(pad(text, room)) == max(room, width(text))
    assert pad(text, room).rstrip() == text


# ------------------------------------------------------------------ names and languages


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("San José", "san jose"), ("SÃO  PAULO", "sao paulo"), ("America/Costa_Rica", "america costa rica"), ("St. John's", "st john s"),
        ("n\u0303", "n"), ("…", ""), ("Straße", "straße"), ("  a–b ", "a b"), ("ﬁ", "fi"),
    ],
)  # fmt: skip
def test_a_name_is_looked_up_without_accents(name: str, key: str) -> None:
    """Case, accents, punctuation and spaces make no other name."""
    assert fold_name(name) == key


@given(texts)
def test_folding_a_name_twice_is_folding_it_once(name: str) -> None:
    """A folded name is its own key, and the same however the letters are composed."""
    assert fold_name(fold_name(name)) == fold_name(name)
    assert fold_name(unicodedata.normalize("NFC", name)) == fold_name(unicodedata.normalize("NFD", name))


def test_a_text_is_picked_in_the_nearest_language() -> None:
    """The wanted language, else the words for all, else English, Spanish, French, Portuguese."""
    assert [Text(en="A", es="B").pick(language) for language in ("en", "es", "fr")] == ["A", "B", "A"]
    assert Text(any="C", es="B").pick("en") == "C"
    assert Text(pt="D").pick("es") == "D"
    assert (Text(en="A").has("es"), Text(any="A").has("es"), bool(Text())) == (False, True, False)
