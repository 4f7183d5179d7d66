"""Certainty: which reading is the likeliest, whether it can be relied upon, and if not, why; for checks, `convert` and `places`.

A label is a place when all of it is understood. What is doubtful is said with its reason and is never judged.
"""

from collections.abc import Collection, Sequence
from datetime import date

from rcmcli.atlas.everyday import is_everyday
from rcmcli.atlas.keys import key
from rcmcli.model import clock
from rcmcli.model.place import Place
from rcmcli.model.text import LANGUAGES, Text
from rcmcli.places import labels as place_labels
from rcmcli.places import names as place_names
from rcmcli.places import notes as place_notes
from rcmcli.places import seasons
from rcmcli.places.meanings import TRIM
from rcmcli.places.names import Candidate
from rcmcli.places.readings import Atom, Reading

LARGE = 300_000  # people of a city that is meant when it is named alone, though the atlas does not know it by hand
LARGE_NEAR = 100_000  # the same in a country that takes part
FAR_LARGER = 4  # times the people of every namesake
DIRECTORY = frozenset(
    {"BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"}
    | {"AR", "BO", "BR", "CL", "CO", "EC", "GY", "PY", "PE", "SR", "UY", "VE"}
)


def doubt_of(reading: Reading, best: Candidate, near: Collection[str]) -> Text | None:
    """Why the likeliest meaning of a reading may not be meant at all; none where it surely is a place.

    `near` are the countries of the parties: their codes and their cities are believed sooner.
    """
    if reading.unknown:
        return place_notes.left_over(reading.unknown)
    if reading.told or (best.kind == "region" and reading.beside):
        return None
    if best.kind == "abbreviation":
        return None
    if best.kind == "region" and best.people:
        return place_notes.WIDE
    name = _name_of(reading, best)
    if is_everyday(name):
        return place_notes.EVERYDAY
    if _is_code(name):
        return None if _is_code_of_party(name, best, near) else place_notes.CODE
    return _doubt_of_city(name, best, near) if best.people and best.kind == "city" else None


def doubt_of_region(best: Candidate, clocks: Collection[Place], near: Collection[str]) -> Text | None:
    """Why the clock of a region may not be meant: `hora del centro` is Mexico's, and that of the United States too.

    `clocks` are those that go by the same name and differ on the date.
    """
    shared = best.kind == "region" and best.place.zone == "America/Mexico_City"
    return place_notes.SHARED if shared and {"US", "CA"} & {one.country for one in clocks} & {*near} else None


def is_no_name(reading: Reading) -> bool:
    """Whether a reading is too weak even to be proposed: `City` for Del City, a smaller place beside unknown words."""
    best = reading.candidates[0]
    if not best.people or best.kind != "city" or reading.told:
        return False
    name = _name_of(reading, best)
    weak = is_everyday(name) or best.quarter or best.people < LARGE
    return (bool(reading.unknown) and weak) or (is_everyday(name) and _lacks_its_first_word(name, best))


def _name_of(reading: Reading, best: Candidate) -> str:
    """The name itself, with its article only if that belongs to it: `La Paz`, but `Reunión` of `la Reunión`.

    The words for time make a region of `hora central` and a country of `Spanish time`, but no city of `hora de la sala`.
    """
    bare = reading.text.strip(f"{TRIM}()[]{{}}")
    text = place_labels.core(bare) if best.kind == "city" else place_labels.alone(bare)
    names = {key(best.place.name.pick(language)) for language in LANGUAGES}
    return text if key(text) in names else place_labels.without_article(text)


def _doubt_of_city(name: str, best: Candidate, near: Collection[str]) -> Text | None:
    """Why a city that only the gazetteer knows may not be meant."""
    if best.quarter:
        return place_notes.QUARTER
    if _lacks_its_first_word(name, best):
        return place_notes.SMALL
    return None if best.people >= (LARGE_NEAR if best.place.country in near else LARGE) else place_notes.SMALL


def _lacks_its_first_word(name: str, city: Candidate) -> bool:
    """Whether the first word of a city's name is a small one that is missing: `Hammocks` for The Hammocks."""
    first, *others = city.place.name.pick("en").split()
    return bool(others) and key(name) == key(" ".join(others)) and first.casefold() not in name.casefold().split()


def _is_code(name: str) -> bool:
    """Whether a name is understood only as the code of a country or a state."""
    return 2 <= len(name) <= 3 and not place_names.named(name) and not place_names.abbreviation(name.upper())


def _is_code_of_party(name: str, best: Candidate, near: Collection[str]) -> bool:
    """Whether a code in capitals is that of a country at the table or in the directory, not a state's, a body's or a word."""
    if not name.isupper() or place_names.is_body(name) or is_everyday(name.lower()):
        return False
    return best.kind == "country" and (best.place.country in near or best.place.country in DIRECTORY)


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
