"""What the clocks of devices are called: by the city as it is called today, also where the device has the old name of its zone."""

from collections.abc import Iterable, Sequence
from functools import cache

from rcmcli.model.text import Text
from rcmcli.places import of_zone

# Old names that devices still give, each with the one of today: the same place, not merely the same clock.
_TODAY = {
    "Africa": {"Asmera": "Asmara"},
    "America": {
        "Buenos_Aires": "America/Argentina/Buenos_Aires", "Catamarca": "America/Argentina/Catamarca",
        "Cordoba": "America/Argentina/Cordoba", "Jujuy": "America/Argentina/Jujuy",
        "Mendoza": "America/Argentina/Mendoza", "Argentina/ComodRivadavia": "America/Argentina/Catamarca",
        "Fort_Wayne": "America/Indiana/Indianapolis", "Indianapolis": "America/Indiana/Indianapolis",
        "Louisville": "America/Kentucky/Louisville", "Coral_Harbour": "Atikokan", "Ensenada": "Tijuana",
        "Santa_Isabel": "Tijuana", "Godthab": "Nuuk", "Knox_IN": "America/Indiana/Knox", "Porto_Acre": "Rio_Branco",
        "Shiprock": "Denver", "Virgin": "St_Thomas", "Atka": "Adak", "Montreal": "Toronto",
    },
    "Asia": {
        "Ashkhabad": "Ashgabat", "Calcutta": "Kolkata", "Chungking": "Chongqing", "Dacca": "Dhaka",
        "Istanbul": "Europe/Istanbul", "Katmandu": "Kathmandu", "Macao": "Macau", "Rangoon": "Yangon",
        "Saigon": "Ho_Chi_Minh", "Tel_Aviv": "Jerusalem", "Thimbu": "Thimphu", "Ujung_Pandang": "Makassar",
        "Ulan_Bator": "Ulaanbaatar",
    },
    "Atlantic": {"Faeroe": "Faroe"},
    "Australia": {
        "ACT": "Sydney", "Canberra": "Sydney", "NSW": "Sydney", "LHI": "Lord_Howe", "North": "Darwin",
        "Queensland": "Brisbane", "South": "Adelaide", "Tasmania": "Hobart", "Victoria": "Melbourne", "West": "Perth",
        "Yancowinna": "Broken_Hill", "Currie": "Hobart",
    },
    "Europe": {"Kiev": "Kyiv", "Nicosia": "Asia/Nicosia", "Uzhgorod": "Kyiv", "Zaporozhye": "Kyiv"},
    "Pacific": {
        "Enderbury": "Kanton", "Ponape": "Pohnpei", "Truk": "Chuuk", "Yap": "Chuuk", "Samoa": "Pago_Pago",
        "Johnston": "Honolulu",
    },
}  # fmt: skip


def today(zone: str) -> str:
    """The zone by its name of today."""
    region, _, rest = zone.partition("/")
    name = _TODAY.get(region, {}).get(rest, "")
    return name if "/" in name else f"{region}/{name}" if name else zone


def names_of(zones: Iterable[str], languages: Sequence[str]) -> dict[str, list[str]]:
    """What zones are called in each language, where that is not the last part of their name."""
    told = {zone: list(map(_name(zone).pick, languages)) for zone in sorted(zones)}
    return {zone: names for zone, names in told.items() if set(names) != {zone.rpartition("/")[2].replace("_", " ")}}


@cache
def _name(zone: str) -> Text:
    return of_zone(today(zone)).name
