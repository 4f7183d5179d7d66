"""Certainty: whether a reading can be relied upon, and if not, why. Checks, `convert` and `places` all follow it.

A label is a place when all of it is understood. What is doubtful is said with its reason and is never judged.
"""

from collections.abc import Collection

from rcmcli.atlas.everyday import is_everyday
from rcmcli.atlas.keys import key
from rcmcli.model.place import Place
from rcmcli.model.text import LANGUAGES, Text
from rcmcli.places import labels as place_labels
from rcmcli.places import names as place_names
from rcmcli.places import notes as place_notes
from rcmcli.places.meanings import TRIM
from rcmcli.places.names import Candidate
from rcmcli.places.readings import Reading

LARGE = 300_000  # people of a city that is meant when it is named alone, though the atlas does not know it by hand
LARGE_NEAR = 100_000  # the same in a country that takes part
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
