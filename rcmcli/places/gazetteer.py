"""The gazetteer: smaller cities of the world, looked up in a sorted file of GeoNames' cities (CC BY 4.0)."""

import mmap
from functools import cache
from pathlib import Path

from rcmcli.atlas.keys import key
from rcmcli.model.place import Place
from rcmcli.model.text import Text
from rcmcli.places.names import Candidate

FILE = Path(__file__).parents[1] / "atlas" / "places.bin"
WEIGHT = 4  # below every curated place


def named(name: str) -> tuple[Candidate, ...]:
    """The cities called `name`, the most people first."""
    wanted = key(name).encode()
    if not wanted or not FILE.exists():
        return ()
    return tuple(_candidate(line) for line in _lines(wanted + b"\t"))


def _lines(start: bytes) -> list[str]:
    """The lines of the file that begin with `start`: the first is found by halving, the others follow it."""
    file, low, high = _file(), 0, len(_file())
    while low < high:
        middle = (low + high) // 2
        at = file.find(b"\n", middle) + 1
        low, high = (middle + 1, high) if at and file[at : at + len(start)] < start else (low, middle)
    found = []
    at = file.find(b"\n", low) + 1
    while at and file[at : at + len(start)] == start:
        end = file.find(b"\n", at)
        found.append(file[at:end].decode())
        at = end + 1
    return found


@cache
def _file() -> mmap.mmap:
    with FILE.open("rb") as opened:
        return mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)


@cache
def _zones() -> list[str]:
    file = _file()
    return file[: file.find(b"\n")].decode().split()


def _candidate(line: str) -> Candidate:
    name, printed, zone, country, state, thousands = line.split("\t")
    place = Place(Text(any=printed or name.title()), _zones()[int(zone)], country)
    within = f"{country}-{state}" if state else ""
    people, quarter = 1000 * max(int(thousands.rstrip("q")), 1), thousands.endswith("q")
    return Candidate(place, "city", WEIGHT, within, people=people, quarter=quarter)
