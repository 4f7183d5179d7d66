"""Zones: the names of the tz database that a name like theirs may have meant."""

import re
from itertools import combinations

from rcmcli.atlas.keys import key
from rcmcli.atlas.spelling import nearest
from rcmcli.model import clock

_MOST = 3


def like(name: str) -> tuple[str, ...]:
    """The zones nearest to a name with slashes, at most three: those that stand in it, share a part, are spelt alike."""
    if "/" not in name:
        return ()
    parts = [key(part) for part in re.split(r"[/;,|()]", name[:80])][:6]
    zones = {tuple(map(key, zone.split("/"))): zone for zone in sorted(clock.names())}
    runs = [tuple(parts[start:end]) for start, end in combinations(range(len(parts) + 1), 2)]
    within = [zones[run] for run in sorted(runs, key=len, reverse=True) if run in zones]
    lasts = [zone for names, zone in zones.items() if len(names) > 1 and names[-1] in parts[1:]]
    spelt = [zones[tuple(found.split("/"))] for found in nearest("/".join(parts), map("/".join, zones))]
    return tuple(dict.fromkeys([*within, *lasts, *spelt]))[:_MOST]
