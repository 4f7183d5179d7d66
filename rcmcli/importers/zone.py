"""The zone of a paper: whose clock its hours are, by what it prints; none where nothing says it."""

import re
from collections.abc import Sequence
from datetime import date

import msgspec

from rcmcli.directory import expand, find
from rcmcli.importers.builders import Paper
from rcmcli.importers.front_facts import Front
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.local_times import Claim, zones_of
from rcmcli.importers.place_heads import OFFSET
from rcmcli.importers.sheet import Line
from rcmcli.model.clock import instant, is_zone, offset_of, shown_at
from rcmcli.model.place import Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, fold_name
from rcmcli.places import find as find_place
from rcmcli.places.labels import offset
from rcmcli.places.names import named
from rcmcli.words import filled, imported


class Found(msgspec.Struct, frozen=True):
    """A zone of the tz database, the place that it was found by, and why it is taken."""

    zone: str
    place: Text
    why: Text | None = None


def zone_of(
    paper: Paper, front: Front, ledger: Ledger, dates: Sequence[date], given: Place | None, settings: Place | None
) -> Found | None:
    """The zone of hours on some dates, from the first of these that tells: a label beside them, the place, the list, the caller."""
    on = next(iter(dates), None)
    labels = [*front.zone_labels, *paper.zone_labels]
    there = _place_of(front)
    found = _by_labels(labels, there, dates)
    if found is None and given:  # before all that is only likely
        found = Found(given.zone, given.name, filled(imported.ZONE_GIVEN, place=given.name))
    found = found or _by_place(there) or _by_place(_place_of_days(paper)) or _by_list(paper, on)
    if found is None and settings:
        found = Found(settings.zone, settings.name, filled(imported.ZONE_OF_SETTINGS, place=settings.name))
    if found is None:
        ledger.missing.append("timezone")
    elif found.why:
        ledger.assume("timezone", found.why)
    return found


def offset_printed(labels: Sequence[tuple[str, Line]]) -> str:
    """The offset that stands beside the hours: `GMT-6`; nothing where none does."""
    for label, _ in labels:
        if found := OFFSET.search(label):
            return found[0].replace(" ", "").replace("–", "-").replace("−", "-")
    return ""


def _place_of(front: Front) -> Place | None:
    """The city of the meeting."""
    for name in (f"{front.city}, {front.country}" if front.city and front.country else "", front.city, front.country):
        if name and (place := _place(name)):
            return place
    return None


def _place_of_days(paper: Paper) -> Place | None:
    """The city that stands beside the date of a day: “15 May 2024, Guatemala City”; none where days name several."""
    names = dict.fromkeys(day.label for day in paper.days if day.label and named(day.label))
    return _place(next(iter(names))) if len(names) == 1 else None


def _place(name: str, on: date | None = None, near: Sequence[str] = ()) -> Place | None:
    try:
        place = find_place(name, on=on, near=near).place
    except Refusal:
        return None
    return place if is_zone(place.zone) else None


def _by_labels(labels: Sequence[tuple[str, Line]], there: Place | None, dates: Sequence[date]) -> Found | None:
    """The clock that stands beside the hours: a place, or an offset that the clock of the meeting's place has on the date."""
    on = next(iter(dates), None)
    near = [there.country] if there else []
    placed = [(label, place) for label, _ in labels if (place := _place_in(label, on, near))]
    if placed:
        label, place = min(placed, key=lambda one: not there or one[1].zone != there.zone)
        named = fold_name(label) in {fold_name(one) for one in msgspec.structs.astuple(place.name) if one}
        words = imported.ZONE_OF_HEAD if named else imported.ZONE_OF_LABEL
        return Found(place.zone, place.name, filled(words, label=label, place=place.name))
    for label, _ in labels:
        if offset(_bare(label)) == 0:
            return Found("UTC", Text(any="UTC"), filled(imported.ZONE_OF_LABEL, label=label, place=Text(any="UTC")))
        minutes = _offset(label)
        clock = _with_offset(minutes, there, dates) if minutes is not None else None
        if clock:
            return Found(clock.zone, clock.name, filled(imported.ZONE_OF_LABEL, label=label, place=clock.name))
    return None


def _bare(label: str) -> str:
    """A label without the offset beside the name in it."""
    return re.sub(r"(?<![(,;/ ])[(,;/ ]*+(?:UTC|GMT) ?[-+−–] ?[0-9:]++\)?", "", label).strip(" ()")


def _place_in(label: str, on: date | None, near: Sequence[str]) -> Place | None:
    """The place that a label names; nothing where it says an offset alone, or what nobody knows."""
    bare = _bare(label)
    bare = bare if _place(bare, on) else bare.split(",")[0].strip()
    return _place(bare, on, near) if bare and offset(bare) is None else None


def _offset(label: str) -> int | None:
    found = OFFSET.search(label)
    return offset(found[0]) if found else None


def _with_offset(minutes: int, there: Place | None, dates: Sequence[date]) -> Place | None:
    """The meeting's place where its clock has that offset at the start, else the first member's whose capital has it on all dates."""
    if there and _shows(there, minutes, dates[:1]):
        return there
    seats = (party.seat for party in expand(["RCM"]) if party.seat)
    return next((seat for seat in seats if _shows(seat, minutes, dates)), None)


def _shows(place: Place, minutes: int, dates: Sequence[date]) -> bool:
    """Whether the clock of a place has an offset at noon of each date; not where there is none."""
    if not dates or not is_zone(place.zone):
        return False
    return all(offset_of(shown_at(instant(day, 720, place.zone), place.zone)) == minutes for day in dates)


def _by_place(there: Place | None) -> Found | None:
    if there is None:
        return None
    return Found(there.zone, there.name, filled(imported.ZONE_OF_PLACE, place=there.name))


def _by_list(paper: Paper, on: date | None) -> Found | None:
    """The place of the list whose hour is that of the first item; of several, one that most of the list agrees with."""
    first = next((item.span.start for day in paper.days for item in day.items if item.span), None)
    if first is None or on is None:
        return None
    claims = [claim for _, claim in paper.claims]
    here = [claim for claim in claims if claim.minute % 1440 == first]
    names = [(label, zone) for claim in here for label in claim.labels for zone in zones_of(label, on)[:1]]
    if not names:
        return None
    label, zone = max(names, key=lambda one: _agreeing(claims, first, one[1], on))
    place = _place(label, on)
    name = place.name if place else Text(any=label)
    return Found(zone, name, filled(imported.ZONE_OF_LIST, place=name)) if is_zone(zone) else None


def _agreeing(claims: Sequence[Claim], minute: int, zone: str, on: date) -> int:
    """How many places of a list show their hour when it is that minute in a zone."""
    at = instant(on, minute, zone)
    shown = 0
    for claim in claims:
        for label in claim.labels:
            for other in zones_of(label, on)[:1]:
                local = shown_at(at, other)
                shown += local.hour * 60 + local.minute == claim.minute % 1440
    return shown


def host_of(front: Front) -> str:
    """The country that the front names as that of the place, where the directory knows it."""
    return front.host or (front.country if front.country and find(front.country) else "")
