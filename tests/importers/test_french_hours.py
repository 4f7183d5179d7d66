"""Hours with an h in a paper that counts to twelve: `1h00` after `10h45` is one in the afternoon, and said; a sign of 24 hours ends that."""

import pytest
from outcome import items, read

DAYS = {
    "starts": ("8h30 Ouverture\n10h45 Pause\n1h00 Repas\n2h30 Clôture", ["08:30", "10:45", "13:00", "14:30"], 2),
    "ranges": (
        "8h30-11h30 Session\n11h30-1h00 Table\n1h00-2h30 Repas",
        ["08:30-11:30", "11:30-13:00", "13:00-14:30"],
        2,
    ),
    "a later hour": ("8h30 Ouverture\n14h00 Session\n1h00 Nuit", ["08:30", "14:00", "01:00"], 0),
    "a nought": ("08h30 Ouverture\n10h45 Pause\n1h00 Nuit", ["08:30", "10:45", "01:00"], 0),
    "the morning": ("8h30 Ouverture\n9h00 Session\n10h00 Pause", ["08:30", "09:00", "10:00"], 0),
}


@pytest.mark.parametrize("name", DAYS)
def test_an_hour_that_goes_back_is_of_the_afternoon_and_said(name: str) -> None:
    """No hour is moved in silence."""
    text, hours, moved = DAYS[name]
    found = read(f"Atelier\n5 mai 2024\n{text}\n")
    assert [one.split(" ")[1] for one in items(found)] == hours
    assert [one.what for one in found.assumed].count("clock") == moved
