"""What the script of a page must know: its sentences, the meeting's cities, and the offset of every zone at every moment.

Zones that agree at all moments stand together, as `[offset, [moment, offset]…, {continent: names}]`: from the first moment
on, and from each further moment at which it is another. The script never asks the device for an offset.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from rcmcli.model import clock
from rcmcli.model.identity import NAMESPACE
from rcmcli.model.schedule import Schedule
from rcmcli.schedule import offsets_of
from rcmcli.web.findable import findable
from rcmcli.web.zone_names import names_of
from rcmcli.words import browsing, following

# The names by which the script asks for them.
_SENTENCES = {
    "your time": browsing.YOUR_TIME,
    "clock of meeting": browsing.CLOCK_OF_MEETING,
    "clock of device": browsing.CLOCK_OF_DEVICE,
    "cities of meeting": browsing.CITIES_OF_MEETING,
    "clock differs": browsing.CLOCK_DIFFERS,
    "clock agrees": browsing.CLOCK_AGREES,
    "clock in person": browsing.CLOCK_IN_PERSON,
    "clock doubtful": browsing.CLOCK_DOUBTFUL,
    "go to now": browsing.GO_TO_NOW,
    "go to next": browsing.GO_TO_NEXT,
    "on now": following.NOW,
    "next": following.COMING,
    "left": following.UNTIL_ITS_END,
    "in": following.UNTIL_ITS_START,
    "next day": browsing.NEXT_DAY,
    "day before": browsing.DAY_BEFORE,
    "other city": browsing.OTHER_CITY,
    "no such city": browsing.NO_SUCH_CITY,
    "star": browsing.STAR,
    "link here": browsing.LINK_HERE,
    "my file": browsing.MY_FILE,
    "any track": browsing.ANY_TRACK,
    "any room": browsing.ANY_ROOM,
    "any party": browsing.ANY_PARTY,
    "found": browsing.FOUND,
}


def facts(schedule: Schedule) -> dict[str, Any]:
    """The facts that the page embeds for its script."""
    offsets = offsets_of(schedule)
    items, said = findable(schedule)
    return {
        "id": schedule.id,
        "namespace": str(NAMESPACE),
        "languages": list(schedule.languages),
        "words": {name: list(map(one.pick, schedule.languages)) for name, one in _SENTENCES.items()},
        "cities": _cities(schedule),
        "zones": zones(offsets),
        "names": names_of(offsets, schedule.languages),
        "items": items,
        "said": said,
        "venue": _venue(schedule),
        "version": schedule.tz_database,
        "mode": schedule.mode,
        "cancelled": schedule.status == "cancelled",
    }


def zones(offsets: Mapping[str, Sequence[tuple[datetime, int]]]) -> list[list[Any]]:
    """The zones by what their clocks show, in the order of their names."""
    groups: dict[tuple[tuple[datetime, int], ...], dict[str, str]] = {}
    for name in sorted(offsets):
        continent, rest = name.split("/", 1) if "/" in name else ("", name)
        names = groups.setdefault(tuple(offsets[name]), {})
        names[continent] = f"{names[continent]} {rest}" if continent in names else rest
    return [
        [group[0][1], *([clock.iso(moment), offset] for moment, offset in group[1:]), names]
        for group, names in groups.items()
    ]


def _cities(schedule: Schedule) -> list[list[Any]]:
    """Each city of the meeting with its zone, in the order of the columns."""
    places = (place for sheet in schedule.days for column in sheet.clocks for place in column.places)
    named = dict.fromkeys((place.zone, *map(place.name.pick, schedule.languages)) for place in places)
    return [[zone, names] for zone, *names in named]


def _venue(schedule: Schedule) -> list[str]:
    """Where all of the meeting is held; nothing where some day of it is held elsewhere or otherwise."""
    elsewhere = any(sheet.venue or sheet.mode != schedule.mode for sheet in schedule.days)
    told = schedule.venue and schedule.mode != "virtual" and not elsewhere
    return list(map(schedule.venue.pick, schedule.languages)) if told else []
