"""Names: what one name of the atlas may stand for, found blind to case, accents and punctuation."""

import unicodedata
from functools import cache
from typing import Literal

import msgspec

from rcmcli.atlas.cities import CITIES
from rcmcli.atlas.countries import COUNTRIES
from rcmcli.atlas.regions import ABBREVIATIONS, REGIONS
from rcmcli.atlas.states import STATES
from rcmcli.model.place import Place
from rcmcli.model.text import Text

Kind = Literal["city", "state", "region", "country", "abbreviation", "offset", "zone"]
_LINKS = {"and", "y", "e", "of", "the", "de", "del", "do", "da", "dos", "das", "du", "des"}
_SPELT = {"st": "saint", "ste": "sainte", "sta": "santa", "sto": "santo"}
_BARE = str.maketrans({"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe"})
_BLANK = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()} | {"'": " "})


class Candidate(msgspec.Struct, frozen=True):
    """One thing a name may stand for; `clocks` are its further zones, `kin` those of neighbours who say the same, `minutes` what it strictly means."""

    place: Place
    kind: Kind
    weight: int = 1
    state: str = ""
    clocks: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    minutes: int | None = None

    @property
    def all_clocks(self) -> tuple[str, ...]:
        """Every zone it may mean beside the name of a country, its default first."""
        return (self.place.zone, *self.clocks, *self.kin)


def key(name: str) -> str:
    """`name` for looking up: lower case, plain letters, without the small words that people leave out."""
    if not name.isascii():
        name = unicodedata.normalize("NFKD", name.translate(_BARE)).encode("ascii", "ignore").decode()
    words = name.translate(_BLANK).lower().split()
    return " ".join([_SPELT.get(word, word) for word in words if word not in _LINKS] or words)


def named(name: str) -> tuple[Candidate, ...]:
    """Everything curated that is called `name`, in the order of the tables."""
    return tuple(_candidate(table, row) for table, row in _index().get(key(name), ()))


def country(code: str) -> Candidate | None:
    """The country of an ISO alpha-2 or alpha-3 code, in capitals."""
    row = _codes().get(code)
    return None if row is None else _candidate("nation", row)


def capital(code: str) -> Place | None:
    """The capital of the country of a code."""
    row = _codes().get(code)
    return None if row is None else _candidate("capital", row).place


def state(code: str) -> Candidate | None:
    """The state or province of a code such as `US-NY`."""
    return next((_candidate("state", row) for row, one in enumerate(STATES) if one[0] == code), None)


def abbreviation(letters: str) -> tuple[Candidate, ...]:
    """What an abbreviation of a clock stands for: `EST`, `CET`, `COT`."""
    for names, minutes, zones in ABBREVIATIONS:
        if letters in names.split("|"):
            return tuple(_abbreviated(zone, minutes) for zone in zones.split())
    return ()


def called(zone: str) -> Place:
    """A zone by the name people know it by: its capital or best-known city, else the end of its name."""
    for row, nation in enumerate(COUNTRIES):
        if nation[2] == zone:
            return _candidate("capital", row).place
    for row, city in enumerate(CITIES):
        if city[3] == zone:
            return _candidate("city", row).place
    return Place(Text(any=zone.rpartition("/")[2].replace("_", " ")), zone)


def country_name(code: str) -> Text:
    """The name of a country by its alpha-2 code; the code itself where it is unknown."""
    found = country(code)
    return found.place.name if found else Text(any=code)


def keys() -> tuple[str, ...]:
    """Every key there is, for suggestions."""
    return tuple(_index())


def text_of(names: str) -> Text:
    """The first two names of a row as English and Spanish, or as one where they are the same."""
    english, _, rest = names.partition("|")
    spanish = rest.partition("|")[0] or english
    return Text(any=english) if english == spanish else Text(en=english, es=spanish)


def _abbreviated(zone: str, minutes: int | None) -> Candidate:
    place = Place(Text(any="UTC"), "UTC") if zone == "UTC" else called(zone)
    return Candidate(place, "abbreviation", minutes=minutes)


def _candidate(table: str, row: int) -> Candidate:
    if table == "city":
        weight, code, state, zone, names = CITIES[row]
        return Candidate(Place(text_of(names), zone, code), "city", weight, state)
    if table == "state":
        code, zone, names = STATES[row]
        return Candidate(Place(text_of(names), zone, code[:2]), "state", 3, code)
    if table == "region":
        names, zones = REGIONS[row]
        first, *others = zones.split()
        return Candidate(Place(text_of(names), first), "region", clocks=tuple(others))
    code, _, zone, capital, names, _, others = COUNTRIES[row]
    if table == "capital":
        return Candidate(Place(text_of(capital), zone, code), "city")
    return Candidate(Place(text_of(names), zone, code), "country", clocks=tuple(others.split()))


@cache
def _codes() -> dict[str, int]:
    return {code: row for row, nation in enumerate(COUNTRIES) for code in nation[:2]}


@cache
def _index() -> dict[str, list[tuple[str, int]]]:
    found: dict[str, list[tuple[str, int]]] = {}
    for table, row, names in _rows():
        for name in {key(name): None for name in names.split("|") if name}:
            found.setdefault(name, []).append((table, row))
    return found


def _rows() -> list[tuple[str, int, str]]:
    """Every row's names, with the table it stands in."""
    return [
        *(("capital", row, nation[3]) for row, nation in enumerate(COUNTRIES)),
        *(("nation", row, f"{nation[4]}|{nation[5]}") for row, nation in enumerate(COUNTRIES)),
        *(("city", row, city[4]) for row, city in enumerate(CITIES)),
        *(("state", row, state[2]) for row, state in enumerate(STATES)),
        *(("region", row, region[0]) for row, region in enumerate(REGIONS)),
    ]
