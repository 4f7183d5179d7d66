"""Places: what a printed name means, as a place with one clock, with every doubt said."""

from collections.abc import Collection
from datetime import UTC, date, datetime

from rcmcli import place_labels, place_names, place_readings
from rcmcli.model import clock
from rcmcli.model.place import Match, Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.place_names import Candidate
from rcmcli.place_readings import Reading

LONGEST = 400
_OURS = frozenset(["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US", "AR", "BO", "BR", "CL", "CO", "EC", "GY", "PY", "PE", "SR", "UY", "VE"])


def find(name: str, *, on: date | None = None, near: Collection[str] = ()) -> Match:
    """The place that `name` means, on a date and near some countries; a Refusal where it means none or several."""
    matches = find_all(name, on=on, near=near)
    first = matches[0]
    apart = [other for other in matches[1:] if not _same(first.place.zone, other.place.zone, on)]
    if apart:
        raise several(name, matches)
    return first


def find_all(name: str, *, on: date | None = None, near: Collection[str] = ()) -> tuple[Match, ...]:
    """Every place that a label names, in its order: `Lima, Bogota, Quito`, `Mexico City, Panama City & Lima`."""
    label = one_line(name[:LONGEST])
    readings = place_readings.read(label) if len(name) <= LONGEST else ()
    if not readings:
        raise unknown(label)
    season = place_labels.season(label) if len(readings) == 1 else ""
    return tuple(_match(reading, season, on, near) for reading in readings)


def of_country(code: str) -> Place:
    """The capital of the country with this ISO alpha-2 code."""
    found = place_names.capital(code)
    if not found:
        raise unknown(code)
    return found


def of_zone(zone: str) -> Place:
    """A zone by the name people know it by."""
    return place_names.called(zone)


def _match(reading: Reading, season: str, on: date | None, near: Collection[str]) -> Match:
    ranked = sorted(reading.candidates, key=lambda one: _rank(one, near))
    return Match(ranked[0].place)


def _rank(one: Candidate, near: Collection[str]) -> tuple[int, bool, bool]:
    """Weight first, a country at the table one weight better; then near, then the 23 countries of the directory."""
    close = one.place.country in near
    return one.weight - close, not close, one.place.country not in _OURS


def _same(one: str, other: str, on: date | None) -> bool:
    return one == other or all(
        clock.seen_from(instant, one).offset == clock.seen_from(instant, other).offset for instant in _instants(on)
    )


def _instants(on: date | None) -> tuple[datetime, ...]:
    """Noon of the date, or without one twice a month through the year of the tz database."""
    if on:
        return (datetime(on.year, on.month, on.day, 12, tzinfo=UTC),)
    year = int(clock.version()[:4])
    return tuple(datetime(year, month, day, 12, tzinfo=UTC) for month in range(1, 13) for day in (1, 15))


def unknown(name: str) -> Refusal:
    """The refusal of a name that nobody knows."""
    shown = one_line(name)[:60]
    return Refusal(Text(en=f"no place is called “{shown}”", es=f"ningún lugar se llama «{shown}»"))


def several(name: str, matches: tuple[Match, ...]) -> Refusal:
    """The refusal of a label that names places with different clocks where one is asked for."""
    shown = one_line(name)[:60]
    return Refusal(
        Text(
            en=f"“{shown}” names places with different clocks: {', '.join(one.place.name.pick('en') for one in matches)}",
            es=f"«{shown}» nombra lugares con relojes distintos: {', '.join(one.place.name.pick('es') for one in matches)}",
        )
    )
