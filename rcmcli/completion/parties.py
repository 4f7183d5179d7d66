"""The parties that rcm knows, by name: countries, bodies and groups."""

from rcmcli.atlas.countries import COUNTRIES
from rcmcli.atlas.parties import BODIES, GROUPS
from rcmcli.completion.candidate import Candidate, folded, in_one, rows_of


def begun(words: str, language: str) -> list[Candidate]:
    """The groups, member countries and bodies whose name or code begins so; other countries once a letter is written."""
    wanted = folded(words)
    members = " ".join(row[2] for row in GROUPS).split()
    found = [(at, row) for at, row in enumerate(COUNTRIES) if (words or row[0] in members) and _is_begun(row, wanted)]
    found.sort(key=lambda one: (one[1][0] not in members, folded(_name(one[1][4], language))))
    named = [_country(at, row[0], _name(row[4], language)) for at, row in found]
    rows = [Candidate(code, _name(names, language)) for code, names, of in GROUPS if of]
    rows += [Candidate(code, _name(names, language)) for code, _, _, names in BODIES]
    return [*named, *(one for one in rows if any(folded(name).startswith(wanted) for name in one))]


def _is_begun(row: tuple[str, ...], wanted: str) -> bool:
    return any(folded(name).startswith(wanted) for name in (row[0], *row[4].split("|")[:2]))


def _country(at: int, code: str, name: str) -> Candidate:
    """A country by its name; by its code where the name means another one first: Congo."""
    first = next((row for row in rows_of(name) if row.startswith("n")), "")
    return Candidate(in_one(name), code) if first == f"n{at}" else Candidate(code, name)


def _name(names: str, language: str) -> str:
    """The name of a row of the atlas in this language: English stands first, then Spanish."""
    return names.split("|")[1 if language == "es" else 0]
