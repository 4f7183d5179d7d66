"""Apart: which items may run at once, by the names of their rooms and tracks."""

import pytest

from rcmcli.model import apart
from rcmcli.model.agenda import Item
from rcmcli.model.text import Text


@pytest.mark.parametrize(
    ("rooms", "tracks", "same", "parallel"),
    [
        (("", ""), ("", ""), False, False),
        (("Honor", ""), ("", ""), False, False),
        (("", "Honor"), ("", ""), False, False),
        (("Honor", "HONÓR"), ("", ""), True, False),
        (("Honor", "Minero"), ("", ""), False, True),
        (("Honor", "Minero"), ("A", ""), False, True),
        (("Honor", "Minero"), ("", "A"), False, True),
        (("", ""), ("A", ""), False, False),
        (("", ""), ("", "A"), False, False),
        (("", ""), ("A", "B"), False, True),
        (("", ""), ("A", "a"), False, False),
        (("Honor", "honor"), ("A", "B"), True, True),
        (("Honor", "Minero"), ("A", "a"), False, False),
    ],
)
def test_items_are_apart_by_their_tracks_or_else_by_their_rooms(
    rooms: tuple[str, str], tracks: tuple[str, str], same: bool, parallel: bool
) -> None:
    """Each names its own; one that names none is anywhere; capitals and accents make no other name."""
    one, other = (
        Item(title=Text(any="X"), room=Text(any=room), track=Text(any=track))
        for room, track in zip(rooms, tracks, strict=True)
    )
    assert apart.in_one_room(one, other) is same
    assert apart.apart(one, other) is parallel


def test_a_name_is_compared_in_one_language() -> None:
    """A room that is given in two languages is the room given in English alone; no name is no name."""
    assert apart.name_of(Text(en="Room of Honor", es="Salón de Honor")) == apart.name_of(Text(any="room of honor"))
    assert apart.name_of(Text()) == ""
