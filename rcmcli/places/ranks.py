"""Ranks: which of the meanings of a name is the likeliest, by the clock beside it, by weight, by who is at the table."""

from collections.abc import Collection, Sequence
from datetime import date

from rcmcli.model import clock
from rcmcli.places import seasons
from rcmcli.places.certainty import DIRECTORY
from rcmcli.places.names import Candidate
from rcmcli.places.readings import Atom, Reading

FAR_LARGER = 4  # times the people of every namesake


def is_likeliest(best: Candidate, rest: Sequence[Candidate], near: Collection[str]) -> bool:
    """Whether a name has one sensible meaning: the curated ones have; of small cities the near or by far the largest."""
    if not best.people or (best.place.country in near and rest[0].place.country not in near):
        return True
    return best.people >= FAR_LARGER * max(one.people for one in rest)


def ranked(reading: Reading, on: date | None, near: Collection[str]) -> list[Candidate]:
    """What a name could be, the likeliest first: by a clock beside it, by weight, by who is at the table.

    Being at the table lifts a place by one weight; the people of the directory's countries count twice.
    """
    zones = {one.place.zone for atom in reading.beside for one in atom.candidates if one.kind == "abbreviation"}

    def rank(one: Candidate) -> tuple[bool, int, bool, int, bool]:
        close, known = one.place.country in near, one.place.country in DIRECTORY
        return one.place.zone not in zones, one.weight - close, not close, -one.people * (1 + known), not known

    fitting = [one for one in reading.candidates if one.kind == "abbreviation" and reading.beside]
    fitting = [one for one in fitting if all(agrees(atom, one.place.zone, on) for atom in reading.beside)]
    return _by_clock(sorted(fitting or reading.candidates, key=rank), reading.beside, on)


def _by_clock(found: list[Candidate], beside: Sequence[Atom], on: date | None) -> list[Candidate]:
    """The same, one city before those as well known whose clocks never show what stands beside the name: «Mérida (GMT-4)»."""
    usual = found[0]
    if not beside or usual.kind != "city" or usual.people:
        return found
    alike = [one for one in found if one.kind == "city" and one.weight == usual.weight]
    kept = [one for day in (on, None) for one in alike if all(agrees(atom, one.place.zone, day) for atom in beside)]
    if not kept or usual in kept:
        return found
    return [kept[0], *(one for one in found if one != kept[0])]


def agrees(atom: Atom, zone: str, on: date | None) -> bool:
    """Whether the clock printed beside a place is one that its zone shows: on the date, or at any time of the year."""
    for instant in seasons.instants(on):
        there = clock.seen_from(instant, zone)
        for one in atom.candidates:
            if there.abbreviation == atom.text or there.offset == one.minutes:
                return True
            if one.place.zone == zone and not seasons.changes(
                zone, instant.year
            ):  # its only clock, whatever it is called
                return True
            if one.minutes is None and there.offset == clock.seen_from(instant, one.place.zone).offset:
                return True
    return False
