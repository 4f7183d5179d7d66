"""A length that words state and nothing else: read as people write it, and no range taken for one of its ends."""

import pytest

from rcmcli.reading.lengths import length_of


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("90", 90), ("0", 0), ("90 min", 90), ("90'", 90), ("90 minutos", 90), ("1h30", 90), ("1 h 30", 90), ("1:30", 90),
        ("1 hora 30 min", 90), ("2 h", 120), ("1.5 hours", 90), ("10-15 min", None), ("10 to 15 min", None), ("soon", None),
        ("90 min later", None), ("~30", None), ("", None), ("12345", None), ("1h75", None),
    ],
)  # fmt: skip
def test_a_length_alone(words: str, minutes: int | None) -> None:
    """Worked out by hand."""
    assert length_of(words) == minutes
