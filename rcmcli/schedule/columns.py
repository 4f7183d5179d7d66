"""Columns: places grouped by the clocks that they share."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from rcmcli.model import clock
from rcmcli.model.place import Place
from rcmcli.model.text import Text


def columns(places: Sequence[Place], home: Place, instants: Iterable[datetime]) -> list[list[Place]]:
    """The places grouped by the clocks they share at all `instants`, each once; the home place's group comes first."""
    moments = tuple(instants)
    groups: dict[tuple[int, ...], dict[tuple[Text, str], Place]] = {}
    zones = {place.zone for place in (home, *places)}
    offsets = {zone: tuple(clock.seen_from(moment, zone).offset for moment in moments) for zone in zones}
    for place in (home, *places):
        groups.setdefault(offsets[place.zone], {}).setdefault((place.name, place.zone), place)
    return [list(group.values()) for group in groups.values()]
