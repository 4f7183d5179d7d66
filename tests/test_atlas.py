"""The atlas: its tables hold only zones and codes that exist, and its index is up to date."""

import importlib.util
from datetime import date
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.atlas.cities import CITIES
from rcmcli.atlas.countries import COUNTRIES
from rcmcli.atlas.keys import key
from rcmcli.atlas.names import NAMES
from rcmcli.atlas.parties import BODIES, GROUPS
from rcmcli.atlas.regions import ABBREVIATIONS, REGIONS, TOO_WIDE
from rcmcli.atlas.spelling import distance
from rcmcli.atlas.states import STATES
from rcmcli.atlas.windows import WINDOWS
from rcmcli.model import clock
from rcmcli.places import gazetteer, seasons
from rcmcli.places.certainty import DIRECTORY

TOOLS = Path(__file__).parents[1] / ".tools"
ZONES = {
    "countries": [f"{row[2]} {row[6]}" for row in COUNTRIES],
    "cities": [row[3] for row in CITIES],
    "states": [row[1] for row in STATES],
    "regions": [f"{zones} {kin}" for _, zones, kin in REGIONS],
    "too wide": [zones for _, zones in TOO_WIDE],
    "abbreviations": [zones.replace("~", "") for _, _, zones in ABBREVIATIONS],
    "windows": [zone for zone, _ in WINDOWS],
    "bodies": [seat.split("|")[2] for _, _, seat, _ in BODIES if seat],
}


# One keeps the clock of the town across the river against the law, the other lies at the edge of the zone next to it.
UNOFFICIAL = {"Phenix City", "Nhamundá"}


def test_every_clock_of_a_state_is_known() -> None:
    """No city that GeoNames puts into a state has a clock that the state's row does not name."""
    zones = {code: names.split() for code, names, _ in STATES}
    days = (date(2026, 1, 15), date(2026, 7, 15))
    lines = gazetteer.FILE.read_text(encoding="utf-8").splitlines()[1:]
    names = dict.fromkeys(line.partition("\t")[0] for line in lines)
    cities = [one for name in names for one in gazetteer.named(name) if one.state in zones]
    assert len(cities) > 4000
    odd = {
        one.place.name.any
        for one in cities
        if not any(all(seasons.same(one.place.zone, zone, day) for day in days) for zone in zones[one.state])
    }
    assert odd == UNOFFICIAL


@pytest.mark.parametrize("table", ZONES)
def test_every_zone_exists(table: str) -> None:
    """Each zone of a table is a name of the tz database."""
    assert {zone for cell in ZONES[table] for zone in cell.split()} <= clock.names()


def test_every_code_exists() -> None:
    """Cities, states, bodies and groups name countries that the table of countries has."""
    codes = {row[0] for row in COUNTRIES}
    assert len(codes) == len(COUNTRIES) == len({row[1] for row in COUNTRIES})
    assert {row[1] for row in CITIES} | {row[0][:2] for row in STATES} <= codes
    assert {row[2] for row in CITIES if row[2]} <= {row[0] for row in STATES}
    assert {code for group in GROUPS for code in group[2].split()} <= codes
    assert {seat.split("|")[3] for _, _, seat, _ in BODIES if seat} <= codes


def test_the_directory_is_that_of_the_two_conferences() -> None:
    """The countries that come first among namesakes are the members of the RCM and the SACM."""
    assert {code for group in GROUPS for code in group[2].split()} == DIRECTORY
    assert [len(group[2].split()) for group in GROUPS[:2]] == [11, 12]


def test_every_country_of_cldr_that_people_live_in_is_here() -> None:
    """Each territory that CLDR names and tzdata gives a zone has its row, but for Antarctica and uninhabited islands."""
    codes = {row[0] for row in COUNTRIES}
    zones = {line.split("\t")[0] for line in _zone_tab() if not line.startswith("#")}
    assert zones - codes == {"AQ", "UM"}
    names = Locale("es").territories
    assert all(names[row[0]] for row in COUNTRIES)


def _zone_tab() -> list[str]:
    import tzdata

    return (Path(tzdata.__file__).parent / "zoneinfo" / "zone.tab").read_text().splitlines()


def test_the_index_is_up_to_date() -> None:
    """The index holds exactly what `.tools/rebuild_names.py` makes of the tables."""
    spec = importlib.util.spec_from_file_location("rebuild_names", TOOLS / "rebuild_names.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert "\n" + module.index() == NAMES, "run python .tools/rebuild_names.py"


def test_no_row_says_a_name_twice_in_one_language() -> None:
    """Every row of a table has a name to show, without stray spaces."""
    for names in (*(row[4] for row in CITIES), *(row[2] for row in STATES), *(row[0] for row in REGIONS)):
        assert all(name and name == name.strip() for name in names.split("|")), names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CIUDAD DE MÉXICO", "Ciudad de Mexico"),
        ("Puerto_España", "puerto españa"),
        ("St. Kitts & Nevis", "Saint Kitts and Nevis"),
        ("Côte d’Ivoire", "Cote d'Ivoire"),
        ("Łódź", "Lodz"),
    ],
)
def test_a_key_is_blind_to_what_people_vary(one: str, other: str) -> None:
    """Case, accents, underscores, quotes and small words make no other name."""
    assert key(one) == key(other)


@given(st.text(alphabet="abcd", max_size=7), st.text(alphabet="abcd", max_size=7))
def test_distance_is_a_distance(one: str, other: str) -> None:
    """It is nothing between equals, the same both ways, and never more than the longer word."""
    assert distance(one, other) == distance(other, one) <= max(len(one), len(other))
    assert (distance(one, other) == 0) == (one == other)


@given(st.text(alphabet="abcdef", min_size=2, max_size=9), st.data())
def test_one_slip_is_one_mistake(word: str, data: st.DataObject) -> None:
    """Two neighbours swapped, or a letter lost, count once."""
    at = data.draw(st.integers(0, len(word) - 2))
    assert distance(word, word[:at] + word[at + 1] + word[at] + word[at + 2 :]) <= 1
    assert distance(word, word[:at] + word[at + 1 :]) == 1
