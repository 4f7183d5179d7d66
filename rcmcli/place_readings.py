"""Readings: the places that a label names, each with everything it could be and with the clock printed beside it."""

import msgspec

from rcmcli import place_labels, place_names
from rcmcli.model import clock
from rcmcli.model.place import Place
from rcmcli.model.text import Text
from rcmcli.place_names import Candidate, key

_MODS = ("abbreviation", "offset")
_MOST_JOINED = 6
_NOISE = frozenset(
    ["standard", "standard", "time", "daylight", "daylight", "saving", "daylight", "savings", "daylight", "saving", "time", "daylight", "savings", "time", "dst", "no", "dst", "summer", "winter", "summer", "time", "time", "local", "hora", "hora", "local", "local", "time", "virtual", "online", "session", "sessions"]
) | {
    "daylight saving", "daylight savings", "no dst", "summer time", "local time", "hora local", "virtual session",
    "virtual sessions", "virtual meeting", "sesion virtual", "sesiones virtuales", "en linea", "standard time",
    "daylight saving time", "daylight time", "hora verano", "horario verano", "hora estandar",
}  # fmt: skip


class Reading(msgspec.Struct, frozen=True):
    """One place of a label: what it could be, the abbreviations and offsets beside it, and words nobody knows."""

    text: str
    candidates: tuple[Candidate, ...]
    beside: tuple[tuple[str, tuple[Candidate, ...]], ...] = ()
    unknown: str = ""


class Atom(msgspec.Struct, frozen=True):
    """A stretch of a label and what it could be; nothing where it is no name."""

    text: str
    before: str
    candidates: tuple[Candidate, ...]

    @property
    def is_clock(self) -> bool:
        """Whether it says a clock and no place: an abbreviation or an offset."""
        return bool(self.candidates) and all(one.kind in _MODS for one in self.candidates)


def read(label: str) -> tuple[Reading, ...]:
    """The places that `label` names, in their order; none where it names nothing known."""
    if whole := simple(label):
        return (Reading(label, whole),)
    atoms = [atom for atom in _atoms(label) if key(atom.text) not in _NOISE]
    return _readings(atoms)


def simple(text: str) -> tuple[Candidate, ...]:
    """What `text` stands for as one name, with or without the words for time around it."""
    text = text.strip(" .:*'’\t")
    return _exact(text) or ((short := place_labels.bare(text)) != text and short and _exact(short)) or ()


def _exact(text: str) -> tuple[Candidate, ...]:
    if found := place_names.abbreviation(text):
        return found
    if found := place_names.named(text):
        return found
    if (minutes := place_labels.offset(text)) is not None:
        return (fixed(minutes),)
    return _zone(text) or _code(text)


def fixed(minutes: int) -> Candidate:
    """A fixed offset as a place of its own."""
    zone = f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
    if minutes % 60 == 0:
        zone = f"Etc/GMT{-minutes // 60:+d}" if minutes else "UTC"
    return Candidate(Place(Text(any=clock.offset_label(minutes)), zone), "offset", minutes=minutes)


def _zone(text: str) -> tuple[Candidate, ...]:
    """The IANA zone of exactly this name, which may be written in any case."""
    if text not in clock.names():
        folded = text.replace(" ", "_").casefold()
        text = next((name for name in clock.names() if name.casefold() == folded), "") if "/" in text else ""
    return (Candidate(place_names.called(text), "zone"),) if text and text != "Factory" else ()


def _code(text: str) -> tuple[Candidate, ...]:
    found = place_names.country(text) or (place_names.state(f"US-{text}") if len(text) == 2 else None)
    return (found,) if found else ()


def _atoms(label: str) -> list[Atom]:
    """The label as the longest stretches that are names, and what is left between them."""
    cuts, found, at = place_labels.pieces(label), [], 0
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
    words = text.replace("-", " ").split() if text.count("-") == 1 else text.split()
    for cut in range(len(words) - 1, 0, -1):
        head, tail = " ".join(words[:cut]), " ".join(words[cut:])
        first, second = simple(head), simple(tail)
        if first and second and any(one.kind not in ("city", "region") for one in (*first[:1], *second[:1])):
            return [Atom(head, before, first), Atom(tail, "(", second)]
    return [Atom(text, before, ())]


def _readings(atoms: list[Atom]) -> tuple[Reading, ...]:
    found: list[Reading] = []
    clocks: tuple[tuple[str, tuple[Candidate, ...]], ...] = ()
    unknown = ""
    for atom in atoms:
        if not atom.candidates:
            unknown = unknown or atom.text
        elif atom.is_clock:
            clocks, found = _beside(clocks, found, atom)
        elif found and (merged := _merged(found[-1], atom)):
            found = [*_spread(found[:-1], atom), merged]
        else:
            found.append(Reading(atom.text, atom.candidates, clocks))
    if not found:
        found = _of_clocks(clocks)
    return tuple(msgspec.structs.replace(one, unknown=unknown) for one in found)


def _beside(
    clocks: tuple[tuple[str, tuple[Candidate, ...]], ...], found: list[Reading], atom: Atom
) -> tuple[tuple[tuple[str, tuple[Candidate, ...]], ...], list[Reading]]:
    """Lay a clock beside the place before it, or keep it for the places after it."""
    said = (atom.text, atom.candidates)
    if not found:
        return (*clocks, said), found
    return clocks, [*found[:-1], msgspec.structs.replace(found[-1], beside=(*found[-1].beside, said))]


def _of_clocks(clocks: tuple[tuple[str, tuple[Candidate, ...]], ...]) -> list[Reading]:
    """Where a label names clocks only, the first is the place and an offset says which of its kind."""
    named = [said for said in clocks if said[1][0].kind == "abbreviation"] or list(clocks[:1])
    offsets = tuple(said for said in clocks if said not in named)
    return [Reading(text, candidates, offsets) for text, candidates in named]


def _spread(found: list[Reading], atom: Atom) -> list[Reading]:
    """A country in brackets belongs to every place before it that lies there: `Madrid y Barcelona (España)`."""
    if "(" not in atom.before:
        return found
    return [_merged(one, atom) or one for one in found]


def _merged(one: Reading, atom: Atom) -> Reading | None:
    """The reading with the next name taken as part of it: `Lima, Peru`, `Peru (Lima)`; none where it is a new place."""
    if narrowed := tuple(each for each in one.candidates if _lies_in(each, atom.candidates, atom.text)):
        return msgspec.structs.replace(one, candidates=narrowed)
    close = any(mark in atom.before for mark in "([/-–—−")
    inner = tuple(each for each in atom.candidates if _lies_in(each, one.candidates, one.text))
    if inner and (close or inner[0] == atom.candidates[0]):
        return msgspec.structs.replace(one, text=atom.text, candidates=inner)
    return _by_region(one, atom, close)


def _by_region(one: Reading, atom: Atom, close: bool) -> Reading | None:
    """A region beside a country is that country's share of it; beside a city it says no more than the city."""
    mine, theirs = one.candidates[0], atom.candidates[0]
    if "region" not in (mine.kind, theirs.kind) or mine.kind == theirs.kind:
        return None
    region, other = (mine, theirs) if mine.kind == "region" else (theirs, mine)
    shared = [zone for zone in region.all_clocks if zone in other.all_clocks]
    if other.kind == "country" and shared:
        place = msgspec.structs.replace(other.place, zone=shared[0])
        return msgspec.structs.replace(one, candidates=(Candidate(place, "region"),))
    if not close:
        return None
    return msgspec.structs.replace(one, candidates=one.candidates if other is mine else atom.candidates)


def _lies_in(inner: Candidate, outers: tuple[Candidate, ...], text: str) -> bool:
    """Whether a place lies in one of the countries or states that a name could be."""
    code = text.strip(" .")
    if inner.state and inner.state[3:] == code:
        return True
    for outer in outers:
        if outer.kind == "country" and outer.place.country == inner.place.country:
            return True
        if outer.kind == "state" and outer.state == inner.state:
            return True
    return False
