"""A calendar: what a check may look up besides the agenda itself. It is handed in, so that checks know only nouns."""

from collections.abc import Callable
from datetime import date

import msgspec

from rcmcli.model.fault import Fault
from rcmcli.model.party import Party
from rcmcli.model.place import Match
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot


class Calendar(msgspec.Struct, frozen=True):
    """The timeline, the faults of the file, and how a printed label or a party's name is read.

    `places` gives one match for each place a label names, or none where it cannot be read; `place_hint` says what a
    label that cannot be read may have meant.
    """

    slots: tuple[Slot, ...]
    faults: tuple[Fault, ...]
    places: Callable[[str, date], tuple[Match, ...]]
    place_hint: Callable[[str], Text]
    party: Callable[[str], Party | None]
    near_parties: Callable[[str], tuple[str, ...]]
