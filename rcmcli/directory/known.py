"""The parties that the atlas knows: by a name, by a country's code, by the names nearest to a misspelt one."""

from collections.abc import Sequence
from functools import cache, lru_cache

from rcmcli.atlas.keys import key
from rcmcli.atlas.names import NAMES
from rcmcli.model.party import Party
from rcmcli.model.place import Place, name_in_atlas
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text

_TABLES = "bgn"
_DELEGATES = frozenset({"delegation", "delegacion", "delegacao", "government", "gobierno", "governo"})


@lru_cache(maxsize=4096)
def known(name: str) -> Party | None:
    """The party of the directory: a member's code, a name, any country's code; "delegation of" may stand before it."""
    if found := country(name.upper(), members_only=True) or _named(key(name)) or country(name.upper()):
        return found
    words = [word for word in key(name).split() if word not in _DELEGATES]
    return _named(" ".join(words))


def _named(wanted: str) -> Party | None:
    """The party that stands in the index under a key: a body, a group, a country."""
    at = NAMES.find(f"\n{wanted}\t") if wanted else -1
    rows = NAMES[at + len(wanted) + 2 : NAMES.index("\n", at + 1)].split() if at >= 0 else []
    found = sorted((row for row in rows if row[0] in _TABLES), key=lambda row: row[0])
    return party_of(found[0]) if found else None


@lru_cache(maxsize=4096)
def country(code: str, members_only: bool = False) -> Party | None:
    """The country of an ISO alpha-2 or alpha-3 code; of the members of groups only, where so asked."""
    if len(code) not in (2, 3):
        return None
    from rcmcli.atlas.countries import COUNTRIES
    from rcmcli.atlas.parties import GROUPS

    at = next((at for at, row in enumerate(COUNTRIES) if code in row[:2]), None)
    if at is None or (members_only and not any(COUNTRIES[at][0] in group[2] for group in GROUPS)):
        return None
    return party_of(f"n{at}")


@cache
def party_of(row: str) -> Party:
    """The party of a row of the atlas."""
    from rcmcli.atlas.countries import COUNTRIES
    from rcmcli.atlas.parties import BODIES, GROUPS

    at = int(row[1:])
    if row[0] == "n":
        code, _, zone, capital, names, *_ = COUNTRIES[at]
        english, spanish, portuguese, french = names.split("|")
        name = Text(en=english, es=spanish, fr=french, pt=portuguese)
        return Party(code, name, "country", Place(name_in_atlas(capital), zone, code))
    if row[0] == "g":
        code, names, members = GROUPS[at]
        return Party(code, _name(code, names), "group", None, tuple(members.split()))
    code, kind, seat, names = BODIES[at]
    return Party(code, _name(code, names), kind, _seat(seat))


@cache
def everybody() -> tuple[Party, ...]:
    """All parties of the directory: groups, bodies, countries."""
    from rcmcli.atlas.countries import COUNTRIES
    from rcmcli.atlas.parties import BODIES, GROUPS

    sizes = {"g": len(GROUPS), "b": len(BODIES), "n": len(COUNTRIES)}
    return tuple(party_of(f"{table}{row}") for table, size in sizes.items() for row in range(size))


def _name(code: str, names: str) -> Text:
    """The name of a body or group: the first two of its row, and what French and Portuguese call it."""
    from rcmcli.atlas.parties import IN_FRENCH_AND_PORTUGUESE

    further = IN_FRENCH_AND_PORTUGUESE.get(code)
    return _in_each((*names.split("|")[:2], *further)) if further else name_in_atlas(names)


def _printed(row: str, wanted: str) -> str:
    """The name of a row that stands in the index under a key, as it is printed."""
    from rcmcli.atlas.countries import COUNTRIES
    from rcmcli.atlas.parties import BODIES, GROUPS

    tables: dict[str, tuple[tuple[str, ...], ...]] = {"n": COUNTRIES, "b": BODIES, "g": GROUPS}
    names = (name for cell in tables[row[0]][int(row[1:])] for name in cell.split("|"))
    return next(name for name in names if key(name) == wanted)


def _seat(row: str) -> Place | None:
    if not row:
        return None
    english, spanish, zone, country = row.split("|")
    return Place(name_in_atlas(f"{english}|{spanish}"), zone, country)


@cache
def abbreviation(name: str) -> Text | None:
    """What an abbreviation of one language is in each; none where it is none that languages write differently."""
    from rcmcli.atlas.parties import ABBREVIATIONS

    found = next((row for row in ABBREVIATIONS if name in row), None)
    return _in_each(found) if found else None


def group_words(code: str) -> Text:
    """How a sentence names a group that an agenda names by a word; empty for any other."""
    from rcmcli.atlas.parties import GROUP_WORDS

    return _in_each(GROUP_WORDS[code]) if code in GROUP_WORDS else Text()


def _in_each(row: Sequence[str]) -> Text:
    return Text(**dict(zip(DOCUMENT_LANGUAGES, row, strict=True)))


def near_names(name: str) -> tuple[Text, ...]:
    """The names nearest to a misspelt one, at most three, each as its language says it; an abbreviation stays as it is."""
    from rcmcli.atlas.spelling import nearest

    lines = (line.partition("\t") for line in NAMES.strip().splitlines())
    rows = {line[0]: row for line in lines for row in line[2].split() if row[0] in _TABLES}
    names = [_printed(rows[found], found) for found in nearest(key(name), rows)]
    parties = [(one, None if one.isupper() else known(one)) for one in names]
    return tuple(dict.fromkeys(party.name if party else Text(one) for one, party in parties))
