"""The places that rcm knows by name: capitals, cities of agendas, zones of the tz database once a `/` is written."""

import re
from collections.abc import Iterator

from rcmcli.completion.candidate import Candidate, folded, in_one, rows_of

_ODD = re.compile(r"[^\w .-]")  # a sign that would have to be quoted


def begun(words: str, language: str) -> list[Candidate]:
    """The places whose name in English or Spanish begins so; where nothing is written, the capitals of the members.

    The country stands beside a name that can mean no place of another one.
    """
    from rcmcli.atlas.countries import COUNTRIES

    if "/" in words:
        return _zones(words)
    at, wanted = (1, 0) if language == "es" else (0, 1), folded(words)
    found: dict[str, str] = {}
    countries = {row[0]: row[4].split("|")[at[0]] for row in COUNTRIES}
    for country, names in _named(members_only=not words):
        name = next((names[one] for one in at if folded(names[one]).startswith(wanted)), "")
        if name and not _ODD.search(name):
            found.setdefault(in_one(name), countries.get(country, ""))
    shown = sorted(found.items())
    return [Candidate(name, country if len(rows_of(name)) == 1 else "") for name, country in shown]


def _named(*, members_only: bool) -> Iterator[tuple[str, list[str]]]:
    """The country of each place, and its names in English and Spanish: capitals first."""
    from rcmcli.atlas.countries import COUNTRIES
    from rcmcli.atlas.parties import GROUPS

    members = " ".join(row[2] for row in GROUPS).split()
    # of Washington, D.C. the name without what stands behind the comma
    yield from (
        (row[0], [name.partition(",")[0] for name in row[3].split("|")])
        for row in COUNTRIES
        if row[3] and (row[0] in members or not members_only)
    )
    if not members_only:
        from rcmcli.atlas.cities import CITIES

        yield from ((row[1], row[4].split("|")) for row in CITIES if row[0] <= 2)


def _zones(words: str) -> list[Candidate]:
    from rcmcli.model.clock import names

    return [Candidate(name) for name in sorted(names()) if name.lower().startswith(words.lower())]
