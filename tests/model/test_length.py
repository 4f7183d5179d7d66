"""Lengths of time: one wording for checks, plans, screens and refusals."""

from datetime import timedelta

import pytest

from rcmcli.model.length import lasting


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 min"), (1, "1 min"), (45, "45 min"), (60, "1 h"), (120, "2 h"), (150, "2 h 30 min"), (1440, "24 h"), (1500, "25 h"),
        (2879, "47 h 59 min"), (2880, "2 d"), (2885, "2 d 5 min"), (4500, "3 d 3 h"),
    ],
)  # fmt: skip
def test_a_length_is_said_as_people_say_it(minutes: int, words: str) -> None:
    """What there is of days, hours and minutes, days from two on; nothing is 0 minutes, and seconds are not told."""
    assert (
        lasting(minutes)
        == lasting(timedelta(minutes=minutes))
        == lasting(timedelta(minutes=minutes, seconds=59))
        == words
    )
