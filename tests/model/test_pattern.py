"""A pattern that is compiled when it is first asked is in all else the pattern itself."""

import re

from rcmcli.model.pattern import Later, later


def test_a_pattern_is_compiled_when_it_is_asked_and_not_before() -> None:
    """A wrong one is found by its first use, and by the test of all patterns; `sub`, `flags` and the rest are those of `re`."""
    wrong, right = later("("), later("[a-z]+", re.IGNORECASE)
    assert isinstance(wrong, Later) and isinstance(right, Later)
    assert right.sub("_", "A b1") == "_ _1"
    assert (right.pattern, right.flags) == ("[a-z]+", re.compile("[a-z]+", re.IGNORECASE).flags)
    assert right.compiled() is re.compile("[a-z]+", re.IGNORECASE)
    assert later(rb"[0-9]").findall(b"a1b2") == [b"1", b"2"]
