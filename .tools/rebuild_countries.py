"""Write `rcmcli/atlas/countries.py` from CLDR (Babel), the tables of tzdata and the hand-kept `countries.txt`.

Run `python .tools/rebuild_countries.py`, then `python .tools/rebuild_names.py`. Two runs give the same bytes.
"""

import json
from pathlib import Path

import babel
import tzdata
from babel import Locale

HERE = Path(__file__).parent
TARGET = HERE.parent / "rcmcli" / "atlas" / "countries.py"
ZONES = Path(tzdata.__file__).parent / "zoneinfo"
LANGUAGES = ("en", "es", "pt", "fr")
# The capital's zone first, then one zone for each other clock that many people live by.
SEVERAL = {
    "AR": "America/Argentina/Buenos_Aires",
    "AU": "Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Darwin Australia/Perth",
    "BR": "America/Sao_Paulo America/Manaus America/Cuiaba America/Rio_Branco America/Noronha",
    "CA": "America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Regina America/Halifax "
    "America/St_Johns",
    "CD": "Africa/Kinshasa Africa/Lubumbashi",
    "CL": "America/Santiago America/Punta_Arenas Pacific/Easter",
    "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "EC": "America/Guayaquil Pacific/Galapagos",
    "ES": "Europe/Madrid Atlantic/Canary",
    "FM": "Pacific/Pohnpei Pacific/Chuuk Pacific/Kosrae",
    "GL": "America/Nuuk America/Thule",
    "ID": "Asia/Jakarta Asia/Makassar Asia/Jayapura",
    "KI": "Pacific/Tarawa Pacific/Kiritimati",
    "KZ": "Asia/Almaty",
    "MH": "Pacific/Majuro",
    "MN": "Asia/Ulaanbaatar Asia/Hovd",
    "MX": "America/Mexico_City America/Cancun America/Hermosillo America/Mazatlan America/Tijuana "
    "America/Ciudad_Juarez America/Chihuahua",
    "MY": "Asia/Kuala_Lumpur",
    "NZ": "Pacific/Auckland Pacific/Chatham",
    "PF": "Pacific/Tahiti Pacific/Marquesas Pacific/Gambier",
    "PG": "Pacific/Port_Moresby Pacific/Bougainville",
    "PS": "Asia/Hebron",
    "PT": "Europe/Lisbon Atlantic/Azores",
    "RU": "Europe/Moscow Europe/Kaliningrad Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Krasnoyarsk "
    "Asia/Irkutsk Asia/Yakutsk Asia/Vladivostok Asia/Magadan Asia/Kamchatka",
    "UA": "Europe/Kyiv",
    "US": "America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage "
    "Pacific/Honolulu",
    "UZ": "Asia/Tashkent",
}
FORMER = (
    "ADN",
    "ATB",
    "BUR",
    "DDR",
    "DHY",
    "FXX",
    "GEL",
    "HVO",
    "JTN",
    "MID",
    "NHB",
    "PUS",
    "RHO",
    "TMP",
    "VDR",
    "WAK",
    "YMD",
    "ZAR",
)
HEAD = '''"""Countries and territories: what they are called, their capital, and the clock people there mean.

A row: ISO alpha-2, alpha-3, zone of the capital, capital (en|es), names (en|es|pt|fr), further names and adjectives,
zones of other clocks. Written by .tools/rebuild_countries.py; edit .tools/countries.txt instead.
Names: Unicode CLDR (Babel {babel}), Unicode License v3, copyright © 1991-2026 Unicode, Inc., https://www.unicode.org/license.txt.
Codes and zones: tzdata {tzdata} (public domain).
"""

COUNTRIES: tuple[tuple[str, str, str, str, str, str, str], ...] = (
'''


def single_zones() -> dict[str, list[str]]:
    """The zones of each country code, as tzdata's zone.tab lists them."""
    found: dict[str, list[str]] = {}
    for line in (ZONES / "zone.tab").read_text().splitlines():
        if not line.startswith("#"):
            code, _, zone, *_ = line.split("\t")
            found.setdefault(code, []).append(zone)
    return found


def alpha3() -> dict[str, str]:
    """ISO alpha-3 of each alpha-2, from CLDR's table of aliases."""
    aliases: dict[str, list[str]] = babel.core.get_global("territory_aliases")
    now = {old: to[0] for old, to in aliases.items() if len(old) == 3 and old.isalpha() and len(to) == 1}
    return {to: old for old, to in now.items() if old not in FORMER}


def spread(words: str) -> list[str]:
    """The comma-separated words, those with an @ in both genders; commas inside brackets stay."""
    found = []
    for word in (word.strip() for word in words.split(", ")):
        found += [word.replace("@", "o"), word.replace("@", "a")] if "@" in word else [word] if word else []
    return found


def rows() -> list[tuple[str, ...]]:
    """One row for each line of countries.txt, in the order of their codes."""
    zones, three = single_zones(), alpha3()
    locales = [Locale(language) for language in LANGUAGES]
    found = []
    for line in (HERE / "countries.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        code, capital_en, capital_es, words = line.split("|")
        all_zones = SEVERAL[code].split() if code in SEVERAL else zones[code]
        assert code in SEVERAL or len(all_zones) == 1, (code, all_zones)
        names = [locale.territories[code] for locale in locales]
        kept = [word for word in dict.fromkeys(spread(words)) if word not in names]
        capital = f"{capital_en}|{capital_es}"
        found.append(
            (code, three[code], all_zones[0], capital, "|".join(names), "|".join(kept), " ".join(all_zones[1:]))
        )
    return found


if __name__ == "__main__":
    head = HEAD.format(babel=babel.__version__, tzdata=tzdata.IANA_VERSION)
    body = "".join(f"    ({', '.join(json.dumps(cell, ensure_ascii=False) for cell in row)}),\n" for row in rows())
    TARGET.write_text(head + body + ")\n", "utf-8")
