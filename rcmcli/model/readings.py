"""Readings: which of the clocks that go by one abbreviation a list means, as the places beside it show."""

from collections.abc import Callable, Collection
from datetime import datetime

from rcmcli.model import clock
from rcmcli.model.pattern import later
from rcmcli.model.place import Match, Place

_LETTERS = later(r"[A-Z]{2,5}")
_NEAR = 3 * 60  # minutes between the clocks of neighbours


def other_reading(
    label: str, match: Match, is_right: Callable[[Place], bool], beside: Collection[Place], instant: datetime
) -> Place | None:
    """Another place whose clocks go by the abbreviation and make its hour right, with neighbours in the list; else none.

    `CST` beside India and Japan is China. A clock that is only the other season's of the usual one, `EST` in July, needs a
    neighbour that keeps it and none that keeps the usual one: `CST` beside Guatemala is Guatemala's.
    """
    if not _LETTERS.fullmatch(label) or is_right(match.place):
        return None
    zones = {place.zone for place in beside}
    found = [place for place in match.others if is_right(place)]
    strict = {said.minutes for said in match.unkept}
    for place in found:
        offset = _offset(place, instant)
        if offset in strict and place.zone in zones and match.place.zone not in zones:
            return place
        if offset not in strict and any(abs(_offset(one, instant) - offset) <= _NEAR for one in beside):
            return place
    return None


def _offset(place: Place, instant: datetime) -> int:
    return clock.seen_from(instant, place.zone).offset
