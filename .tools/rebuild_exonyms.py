"""Write `rcmcli/atlas/exonyms.py`: French and Portuguese names of cities of the atlas, from CLDR (Babel) and the few below.

Run `python .tools/rebuild_exonyms.py`. CLDR names one city of each zone; a name that cities of several zones bear is left out.
"""

from pathlib import Path

import babel
from babel import Locale

from rcmcli.atlas.cities import CITIES
from rcmcli.atlas.countries import COUNTRIES
from rcmcli.atlas.keys import key

TARGET = Path(__file__).parent.parent / "rcmcli" / "atlas" / "exonyms.py"
# Cities of meetings and headquarters that no zone is named after.
FURTHER = {
    "Geneva": ("Genève", "Genebra"),
    "Guatemala City": ("Guatemala", "Cidade da Guatemala"),
    "Panama City": ("Panama", "Cidade do Panamá"),
}
HEAD = '''"""What French and Portuguese call a city that they call otherwise than English does: French first.

Written by .tools/rebuild_exonyms.py. Names: Unicode CLDR (Babel {babel}), Unicode License v3, copyright © 1991-2026 Unicode,
Inc., https://www.unicode.org/license.txt.
"""

EXONYMS: dict[str, tuple[str, str]] = {{
'''


def zones_of_cities() -> dict[str, set[str]]:
    """The zones in which the atlas has a city of an English name."""
    found: dict[str, set[str]] = {}
    for _, _, zone, capital, *_ in COUNTRIES:
        found.setdefault(capital.split("|")[0], set()).add(zone)
    for _, _, _, zone, names in CITIES:
        found.setdefault(names.split("|")[0], set()).add(zone)
    return found


def rows() -> dict[str, tuple[str, str]]:
    """The cities whose name differs, by their English name."""
    english, french, portuguese = (Locale(language).time_zones for language in ("en", "fr", "pt"))
    found = {}
    for name, zones in zones_of_cities().items():
        zone = min(zones)
        last = zone.rpartition("/")[2].replace("_", " ")
        if len(zones) > 1 or key(english.get(zone, {}).get("city", last)) != key(name):
            continue
        told = tuple(names.get(zone, {}).get("city", name) for names in (french, portuguese))
        if told != (name, name):
            found[name] = told
    return found | FURTHER


if __name__ == "__main__":
    lines = [f'    "{name}": ("{french}", "{portuguese}"),\n' for name, (french, portuguese) in sorted(rows().items())]
    TARGET.write_text(HEAD.format(babel=babel.__version__) + "".join(lines) + "}\n", "utf-8")
