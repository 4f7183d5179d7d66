"""Readings: the places that a label names, each with everything it could be and with the clock printed beside it."""

from functools import lru_cache
from itertools import pairwise

import msgspec

from rcmcli.atlas.everyday import is_everyday
from rcmcli.atlas.keys import LINKS, key
from rcmcli.model.place import Place
from rcmcli.places import labels as place_labels
from rcmcli.places import names as place_names
from rcmcli.places.meanings import TRIM, simple, windows
from rcmcli.places.names import Candidate

_MOST_JOINED = 6
_AREAS = frozenset(
    {"africa", "america", "antarctica", "arctic", "asia", "atlantic", "europe", "indian", "pacific", "etc"}
)


class Atom(msgspec.Struct, frozen=True):
    """A stretch of a label and what it could be; nothing where it is no name. `before` is the mark in front of it."""

    text: str
    before: str
    candidates: tuple[Candidate, ...]

    @property
    def is_clock(self) -> bool:
        """Whether it says a clock and no place: an abbreviation or an offset."""
        return bool(self.candidates) and all(one.kind in ("abbreviation", "offset") for one in self.candidates)


class Reading(msgspec.Struct, frozen=True):
    """One place of a label: what it could be, the clocks beside it, and words that nobody knows.

    `told` says that its country or state is named with it.
    """

    text: str
    candidates: tuple[Candidate, ...]
    beside: tuple[Atom, ...] = ()
    unknown: str = ""
    told: bool = False


@lru_cache(maxsize=1000)
def read(label: str) -> tuple[Reading, ...]:
    """The places that `label` names, in their order; none where it names nothing known, or a part of a zone's name."""
    if place_labels.is_noise(label) or _is_cut_short(label):
        return ()
    typed = label.upper() if label.islower() and len(label) <= 4 and not is_everyday(label) else label  # est, mx
    if whole := simple(label) or simple(typed):
        return (Reading(label, whole),)
    if outlook := windows(label):
        return (Reading(label, outlook),)
    atoms = [atom for atom in _atoms(label) if not place_labels.is_noise(atom.text)]
    atoms = [atom for atom in atoms if not _is_body(atom.text)] or atoms  # San Salvador (PPT)
    if len(atoms) == 2 and atoms[1].before.strip() == ",":
        atoms[1] = msgspec.structs.replace(atoms[1], before="(")  # a pair is a city and its country, not a list
    atoms = _completed(atoms)
    return () if _is_part_of_a_zone(atoms) else _readings(atoms)


def clock_first(label: str) -> str:
    """The zone of the abbreviation that a label begins with, `PST (Vancouver/Los Angeles)`; else nothing."""
    cuts = place_labels.pieces(label)
    found = simple(label[cuts[0].start : cuts[0].end]) if cuts else ()
    return found[0].place.zone if found and found[0].kind == "abbreviation" else ""


def _is_body(text: str) -> bool:
    """Whether a stretch names a body of the directory and no place that the atlas knows by name."""
    return place_names.is_body(text) and not place_names.named(text)


def _is_cut_short(label: str) -> bool:
    """Whether slashes stand at the edge of a label or around a small word only: `America/Lima/`, `US/Alaska/y`."""
    if "/" not in label:
        return False
    parts = [key(part) for part in label.replace(";", "/").split("/")]
    return not (parts[0] and parts[-1]) or any(part in LINKS for part in parts)


def _is_part_of_a_zone(atoms: list[Atom]) -> bool:
    """Whether a name is like that of a zone, but is not one: `America/Bogota/x`, `right/UTC`; nothing of it is taken."""
    for one, other in pairwise(atoms):
        joined = other.before == "/"
        unknown = not (one.candidates and other.candidates)
        named = "zone" in {each.kind for atom in (one, other) for each in atom.candidates}
        region = bool(other.candidates) and other.candidates[0].kind == "region"
        if (unknown and (joined or named)) or (joined and named) or (joined and key(one.text) in _AREAS and not region):
            return True
    return False


def _atoms(label: str) -> list[Atom]:
    """The label as the longest stretches that are names, and what is left between them."""
    cuts, at = place_labels.pieces(label), 0
    found: list[Atom] = []
    while at < len(cuts):
        for end in range(min(len(cuts), at + _MOST_JOINED), at, -1):
            text = label[cuts[at].start : cuts[end - 1].end]
            if known := simple(text):
                found.append(Atom(text, cuts[at].before, known))
                break
        else:
            end = at + 1
            found += _halves(label[cuts[at].start : cuts[at].end], cuts[at].before)
        at = end
    return found


def _halves(text: str, before: str) -> list[Atom]:
    """`Melbourne Australia`, `Lima UTC-5`, `EST-USA`: two names side by side; else one stretch nobody knows."""
    for head, tail in place_labels.halves(text):
        first, second = simple(head), simple(tail)
        within = any(_lies_in(each, second, tail) for each in first)
        alike = bool(first and second) and first[0].kind == second[0].kind in ("city", "region")
        if first and second and (within or not alike):
            return [Atom(head, before, first), Atom(tail, "(", second)]
    return [Atom(text, before, ())]


def _completed(atoms: list[Atom]) -> list[Atom]:
    """The stretches nobody knows as smaller cities, where the rest of the label lets them be one."""
    if all(atom.candidates for atom in atoms):
        return atoms
    from rcmcli.places import gazetteer as place_gazetteer

    return [atom if atom.candidates else _found(atom, atoms, place_gazetteer.named(atom.text)) for atom in atoms]


def _found(atom: Atom, atoms: list[Atom], cities: tuple[Candidate, ...]) -> Atom:
    around = [one for one in atoms if one.candidates and not one.is_clock]
    near = [city for city in cities if any(_lies_in(city, one.candidates, one.text) for one in around)]
    inside = tuple(msgspec.structs.replace(city, weight=3) for city in near)  # named with its country: no doubt left
    known = tuple(city for city in cities if city.people >= place_labels.KNOWN) if around else cities
    return msgspec.structs.replace(atom, candidates=inside or known)


def _readings(atoms: list[Atom]) -> tuple[Reading, ...]:
    found: list[Reading] = []
    clocks: tuple[Atom, ...] = ()
    words = ""
    for atom in atoms:
        if atom.is_clock and found:
            found[-1] = msgspec.structs.replace(found[-1], beside=(*found[-1].beside, atom))
        elif atom.is_clock:
            clocks = (*clocks, atom)
        elif found and (merged := _merged(found[-1], atom)):
            found = [*_spread(found[:-1], atom), merged]
        elif atom.candidates:
            found.append(Reading(atom.text, atom.candidates, clocks))
        else:
            words = words or atom.text
    regions = len(found) > 1 and all(one.candidates[0].kind == "region" for one in found)  # Pacific, Mountain, Central
    return tuple(
        msgspec.structs.replace(one, unknown=words, told=one.told or regions) for one in found or _of_clocks(clocks)
    )


def _of_clocks(clocks: tuple[Atom, ...]) -> list[Reading]:
    """Where a label names clocks only, each abbreviation is a place, and the offsets beside it say which."""
    named = [one for one in clocks if one.candidates[0].kind == "abbreviation"] or list(clocks)
    offsets = tuple(one for one in clocks if one not in named)
    return [Reading(one.text, one.candidates, offsets) for one in named]


def _spread(found: list[Reading], atom: Atom) -> list[Reading]:
    """A country in brackets belongs to every place before it that lies there: `Madrid y Barcelona (España)`."""
    if "(" not in atom.before:
        return found
    return [_narrowed(one, atom) or one for one in found]


def _merged(one: Reading, atom: Atom) -> Reading | None:
    """The reading with the next name taken as part of it: `Lima, Peru`, `Peru (Lima)`; none where it is a new place."""
    narrowed = _narrowed(one, atom)
    if narrowed or not atom.candidates:
        return narrowed
    if one.candidates[0].place == atom.candidates[0].place:
        return one
    close = any(mark in atom.before for mark in "([/-–—−")
    inner = tuple(each for each in atom.candidates if _lies_in(each, one.candidates, one.text))
    if inner and (close or inner[0] == atom.candidates[0]):
        return msgspec.structs.replace(one, text=atom.text, candidates=inner, told=True)
    return _by_region(one, atom, close and "/" not in atom.before)


def _narrowed(one: Reading, atom: Atom) -> Reading | None:
    """The reading with only the places that lie in the country or state named after it, small cities last."""
    kept = tuple(each for each in one.candidates if _lies_in(each, atom.candidates, atom.text))
    if not kept and one.candidates[0].kind in ("city", "state") and _is_within(atom):
        from rcmcli.places import gazetteer as place_gazetteer

        cities = place_gazetteer.named(one.text)
        kept = tuple(each for each in cities if _lies_in(each, atom.candidates, atom.text))
    return msgspec.structs.replace(one, candidates=kept, told=True) if kept else None


def _is_within(atom: Atom) -> bool:
    """Whether a name can only say where the place before it lies: a state, its code, a country in brackets."""
    kinds = {each.kind for each in atom.candidates}
    code = len(atom.text) == 2 and atom.text.isupper()
    return code or "state" in kinds or ("country" in kinds and "(" in atom.before)


def _by_region(one: Reading, atom: Atom, close: bool) -> Reading | None:
    """A region beside a country is that country's share of it; in brackets beside a city it adds nothing."""
    mine, theirs = one.candidates[0], atom.candidates[0]
    if (mine.kind == "region") == (theirs.kind == "region"):
        return None
    region, other = (mine, theirs) if mine.kind == "region" else (theirs, mine)
    if is_everyday(one.text if region is mine else atom.text) and other.place.zone not in region.all_clocks:
        return None  # the centre of a city is no clock
    if other.kind == "country" and (shared := [each for each in region.all_clocks if each in other.all_clocks]):
        place = region.place if shared[0] == region.place.zone else place_names.called(shared[0])
        place = msgspec.structs.replace(place, country=other.place.country)
        return msgspec.structs.replace(one, candidates=(Candidate(place, "region"),), told=True)
    if not close:
        return None
    return msgspec.structs.replace(one, candidates=one.candidates if other is mine else atom.candidates, told=True)


def _lies_in(inner: Candidate, outers: tuple[Candidate, ...], text: str) -> bool:
    """Whether a place lies in one of the countries or states that a name could be, a quarter in its city."""
    if inner.state and inner.state[3:] == text.strip(TRIM):
        return True
    return any(
        (outer.kind == "country" and outer.place.country == inner.place.country)
        or (outer.kind == "state" and inner.state == outer.state)
        or (inner.quarter and outer.kind == "city" and _is_beside(inner.place, outer.place))
        for outer in outers
    )


def _is_beside(one: Place, other: Place) -> bool:
    return (one.zone, one.country) == (other.zone, other.country)
