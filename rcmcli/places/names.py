"""Names: what one name of the atlas may stand for, found blind to case, accents and punctuation."""

from functools import lru_cache
from typing import Literal

import msgspec

from rcmcli.atlas.keys import key
from rcmcli.atlas.names import NAMES
from rcmcli.model import clock
from rcmcli.model.place import Place, name_in_atlas
from rcmcli.model.text import Text

Kind = Literal["city", "state", "region", "country", "abbreviation", "offset", "zone"]
_PLACES = "ancsrw"
_RARE = 5  # the weight of a clock that seldom goes by an abbreviation


class Candidate(msgspec.Struct, frozen=True):
    """One thing a name may stand for.

    `clocks` are its further zones, `kin` those of neighbours who say the same, `minutes` what it strictly means,
    `people` how many live there where that is known, `quarter` whether it is a part of a larger city.
    """

    place: Place
    kind: Kind
    weight: int = 1
    state: str = ""
    clocks: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    minutes: int | None = None
    people: int = 0
    quarter: bool = False

    @property
    def all_clocks(self) -> tuple[str, ...]:
        """Every zone it may mean beside the name of a country, its default first."""
        return (self.place.zone, *self.clocks, *self.kin)


def named(name: str) -> tuple[Candidate, ...]:
    """Everything curated that is called `name`, each place once; a capital with the state it lies in."""
    found: dict[tuple[str, str, str], Candidate] = {}
    for one in (one for row in _rows(key(name)) for one in _candidates(row)):
        same = (one.kind, one.place.zone, key(one.place.name.pick("en")))
        if one.state or same not in found:
            found[same] = one
    return tuple(found.values())


@lru_cache(maxsize=1000)
def country(code: str) -> Candidate | None:
    """The country of an ISO alpha-2 or alpha-3 code, in capitals."""
    return _of_code("n", code)


@lru_cache(maxsize=1000)
def capital(code: str) -> Candidate | None:
    """The capital of the country of an ISO code."""
    return _of_code("a", code)


def state(code: str) -> Candidate | None:
    """The state or province of a code such as `US-NY`."""
    from rcmcli.atlas.states import STATES

    return next((_candidate("s", row) for row, one in enumerate(STATES) if one[0] == code), None)


def is_body(name: str) -> bool:
    """Whether a body is called so: `SE` is the executive secretariat before it is Sweden."""
    return any(row[0] == "b" for row in _all_rows(key(name)))


def abbreviation(letters: str) -> tuple[Candidate, ...]:
    """What an abbreviation of a clock stands for: `EST`, `CET`, `COT`."""
    if len(letters) > 6 or not letters[:1].isalpha():
        return ()
    from rcmcli.atlas.regions import ABBREVIATIONS

    for names, minutes, zones in ABBREVIATIONS:
        if letters in names.split("|"):
            return tuple(
                Candidate(called(zone.lstrip("~")), "abbreviation", _RARE if zone[0] == "~" else 1, minutes=minutes)
                for zone in zones.split()
            )
    return ()


@lru_cache(maxsize=1000)
def called(zone: str) -> Place:
    """A zone by the name people know it by: the place its name ends with, if that place keeps it."""
    if zone.startswith("Etc/GMT") and zone[7:].strip("+-0"):
        return Place(Text(any=clock.offset_label(-60 * int(zone[7:]))), zone)
    last = zone.rpartition("/")[2].replace("_", " ")
    for one in named(last):
        if one.place.zone == zone:
            return one.place
    for one in named(zone):
        return Place(one.place.name, zone, one.place.country)
    return Place(Text(any=last), zone)


@lru_cache(maxsize=1000)
def city_in(name: str, language: str) -> str:
    """A city's name as a language says it; as written where it is no city's name, or that of cities called differently."""
    cities = [one.place.name for one in named(name) if one.kind == "city"]
    told = {city.pick(language) for city in cities if name in msgspec.structs.astuple(city)}
    return told.pop() if len(told) == 1 else name


def suggestions(name: str) -> tuple[Candidate, ...]:
    """The curated places whose names are nearest to a mistyped one, at most three."""
    from rcmcli.atlas.spelling import nearest

    places = _spelled()
    rows = [places[found] for found in nearest(key(name), places)]
    return tuple(one for row in dict.fromkeys(rows) for one in _candidates(row)[:1])


@lru_cache(maxsize=1)
def _spelled() -> dict[str, str]:
    """The first row of the atlas under each key of a place."""
    lines = (line.partition("\t") for line in NAMES.strip().splitlines())
    return {name: rows.partition(" ")[0] for name, _, rows in lines if rows[0] in _PLACES}


def _rows(wanted: str) -> list[str]:
    """The rows of the atlas that stand under a key, those of places only."""
    return [row for row in _all_rows(wanted) if row[0] in _PLACES]


def _all_rows(wanted: str) -> list[str]:
    at = NAMES.find(f"\n{wanted}\t") if wanted else -1
    return NAMES[at + len(wanted) + 2 : NAMES.index("\n", at + 1)].split() if at >= 0 else []


def _candidates(row: str) -> tuple[Candidate, ...]:
    """What a row of the index stands for: one place, or of a name too wide for one clock each of its clocks."""
    if row[0] != "w":
        return (_candidate(row[0], int(row[1:])),)
    from rcmcli.atlas.regions import TOO_WIDE

    return tuple(Candidate(called(zone), "region", people=1) for zone in TOO_WIDE[int(row[1:])][1].split())


def _of_code(table: str, code: str) -> Candidate | None:
    from rcmcli.atlas.countries import COUNTRIES

    return next((_candidate(table, row) for row, one in enumerate(COUNTRIES) if code in one[:2]), None)


def _candidate(table: str, row: int) -> Candidate:
    if table in "an":
        return _nation(table, row)
    if table == "r":
        from rcmcli.atlas.regions import REGIONS

        names, zones, kin = REGIONS[row]
        first, *others = zones.split()
        return Candidate(Place(name_in_atlas(names), first), "region", clocks=tuple(others), kin=tuple(kin.split()))
    if table == "s":
        from rcmcli.atlas.states import STATES

        code, zones, names = STATES[row]
        first, *others = zones.split()
        return Candidate(Place(name_in_atlas(names), first, code[:2]), "state", 2, code, clocks=tuple(others))
    from rcmcli.atlas.cities import CITIES

    weight, code, within, zone, names = CITIES[row]
    return Candidate(Place(name_in_atlas(names), zone, code), "city", weight, within)


def _nation(table: str, row: int) -> Candidate:
    from rcmcli.atlas.countries import COUNTRIES

    code, _, zone, capital, names, _, others = COUNTRIES[row]
    if table == "a":
        return Candidate(Place(name_in_atlas(capital), zone, code), "city")
    english, spanish, portuguese, french = names.split("|")
    name = Text(en=english, es=spanish, fr=french, pt=portuguese)
    return Candidate(Place(name, zone, code), "country", clocks=tuple(others.split()))
