"""Apart: whether two items are parallel by design, each in a room, a house or a track of its own."""

from functools import lru_cache

from rcmcli.model.agenda import Item
from rcmcli.model.text import Text, fold_name


def apart(one: Item, other: Item) -> bool:
    """Whether two items are parallel by design: each names its own room or house, or its own track."""
    if one.track and other.track:
        return name_of(one.track) != name_of(other.track)
    return bool(place_of(one) and place_of(other)) and not in_one_room(one, other)


def in_one_room(one: Item, other: Item) -> bool:
    """Whether both name the same room."""
    return bool(place_of(one)) and place_of(one) == place_of(other)


def place_of(item: Item) -> str:
    """The room of an item, for comparing; where it has a house of its own, that and the room in it."""
    room, venue = name_of(item.room), item.venue
    return f"{name_of(venue.name)}: {room}" if venue else room


def name_of(name: Text) -> str:
    """A room's or a track's name, for comparing."""
    return _folded(name.pick("en"))


@lru_cache(maxsize=10_000)
def _folded(words: str) -> str:
    return fold_name(words)
