"""Zones of days: a day whose heading or table names another clock than that of the paper keeps that clock."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from rcmcli.importers.builders import Day, Paper
from rcmcli.importers.front_facts import Front
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.sheet import Line
from rcmcli.importers.zone import zone_of
from rcmcli.model.clock import instant, is_zone, offset_of, shown_at
from rcmcli.words import filled, imported

_OFFSET = re.compile(r"\b(?:UTC|GMT) ?[-+−–]? ?[0-9:]*|[^\w ]")


def zone_days(paper: Paper, zone: str, ledger: Ledger, *, is_ours: bool) -> None:
    """Give each day the zone that it names, where its clock shows other hours than that of the paper.

    A paper of rcm names the clock of a day first, a message only where it is not that of the day before.
    """
    last = ""
    for day, until in _spans(paper):
        first = min((line.number for line in day.lines), default=0)
        said = [one for one in paper.zone_labels if first <= one[1].number < until and _names_place(one[0])]
        zones = [(found, *one) for one in said if (found := _zone(one, day.date))][: 1 if is_ours else None]
        if not zones and is_ours:
            day.zone = last
        if zones:
            last = ""
        if not zones or any(found == zone for found, *_ in zones) or day.date is None:
            continue
        found, label, line = zones[0]
        if _offset(found, day.date) != _offset(zone, day.date):
            day.zone = last = found
            ledger.assume("timezone", filled(imported.ZONE_OF_DAY, label=label), line)


def _spans(paper: Paper) -> Iterator[tuple[Day, int]]:
    """Each day that has a heading, and the line with which the next one begins."""
    begun = sorted((min(line.number for line in day.lines), at) for at, day in enumerate(paper.days) if day.lines)
    for (_, at), (until, _) in pairwise([*begun, (1 << 62, 0)]):
        yield paper.days[at], until


def _names_place(label: str) -> bool:
    return any(map(str.isalpha, _OFFSET.sub("", label)))


def _zone(said: tuple[str, Line], on: date | None) -> str:
    """The zone that one label names by itself."""
    alone = Paper()
    alone.zone_labels.append(said)
    found = zone_of(alone, Front(), Ledger(), [on] if on else [], None, None)
    return found.zone if found and is_zone(found.zone) else ""


def _offset(zone: str, on: date) -> int:
    return offset_of(shown_at(instant(on, 720, zone), zone))
