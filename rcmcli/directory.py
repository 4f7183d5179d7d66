"""The directory: who takes part. Member countries, bodies, observers and groups, by any of their names."""

from collections.abc import Iterable
from functools import cache

from rcmcli.atlas.countries import COUNTRIES
from rcmcli.atlas.parties import BODIES, GROUPS
from rcmcli.model.agenda import Agenda, PartyEntry
from rcmcli.model.party import Party
from rcmcli.model.place import Place
from rcmcli.model.text import Text, fold_name

_SMALL = {"the", "of", "and", "y", "e", "de", "del", "la", "las", "los", "el", "do", "da"}
_DELEGATES = ("delegation", "delegacion", "government", "gobierno")


def find(name: str, agenda: Agenda | None = None) -> Party | None:
    """The party called `name` in the agenda's own table or in the directory; none where nobody is."""
    return _own(name, agenda) or _known(name)


def near_names(name: str) -> tuple[str, ...]:
    """The printed names nearest to a misspelt one, at most three."""
    wanted = key(name)
    if not 3 <= len(wanted) <= 80:
        return ()
    from difflib import get_close_matches

    return tuple(_index()[1][one] for one in get_close_matches(wanted, _index()[0], n=3, cutoff=0.8))


def expand(names: Iterable[str], agenda: Agenda | None = None) -> tuple[Party, ...]:
    """The parties of these names, groups as their members, each once, by English name; unknown names are left out."""
    found: dict[str, Party] = {}
    for name in names:
        party = find(name, agenda)
        for one in (members_of(party, agenda) or (party,)) if party else ():
            found[one.code] = one
    return tuple(sorted(found.values(), key=lambda party: fold_name(party.name.pick("en"))))


def members_of(group: Party, agenda: Agenda | None = None) -> tuple[Party, ...]:
    """The members of a group: its countries, or for `members` and `observers` whom the agenda names."""
    if group.code in ("MEMBERS", "DELEGATIONS"):
        return expand(agenda.delegations, agenda) if agenda else ()
    if group.code == "OBSERVERS":
        return expand(agenda.observers, agenda) if agenda else ()
    return tuple(party for code in group.members if (party := _known(code)))


def holds(group_or_party: Party, who: Party, agenda: Agenda) -> bool | None:
    """Whether `who` is that party or in that group; none where only the organisers know (`accredited`)."""
    group = group_or_party
    if group.code == who.code or group.code == "EVERYONE":
        return True
    if group.code == "ACCREDITED":
        return None
    if group.code == "PPT":
        return _is_host(who, agenda)
    if group.code == "OBSERVERS" and who.kind in ("observer", "civil society"):
        return True
    if group.code in ("MEMBERS", "DELEGATIONS") and who.code == "PPT":
        return True
    return who.code in {party.code for party in members_of(group, agenda)}


def admits(audience: tuple[str, ...], who: Party, agenda: Agenda) -> bool | None:
    """Whether an audience admits a party: everyone where it is empty; none where it cannot be known."""
    groups = [find(name, agenda) for name in audience]
    answers = [None if group is None else holds(group, who, agenda) for group in groups]
    if not answers or True in answers:
        return True
    return None if None in answers else False


def key(name: str) -> str:
    """`name` for looking up: folded, without the small words."""
    words = fold_name(name[:200]).split()
    return " ".join([word for word in words if word not in _SMALL] or words)


def _is_host(who: Party, agenda: Agenda) -> bool:
    host = find(agenda.host, agenda)
    return host is not None and host.code == who.code


def _own(name: str, agenda: Agenda | None) -> Party | None:
    """The party of the agenda's own table with this code, name or alias."""
    wanted = key(name)
    for code, entry in agenda.parties.items() if agenda else ():
        if wanted in {key(each) for each in (code, *_names(entry)) if each}:
            return Party(code, entry.name, entry.kind)
    return None


def _names(entry: PartyEntry) -> tuple[str, ...]:
    name = entry.name
    return (name.any, name.en, name.es, name.fr, name.pt, *entry.aliases)


def _known(name: str) -> Party | None:
    """The party of the directory; a country may stand with "delegation of" before it."""
    wanted = key(name)
    words = [word for word in wanted.split() if word not in _DELEGATES]
    return _index()[0].get(wanted) or _index()[0].get(" ".join(words))


@cache
def _index() -> tuple[dict[str, Party], dict[str, str]]:
    """Every key with its party, and with the name as printed."""
    parties: dict[str, Party] = {}
    printed: dict[str, str] = {}
    for party, names in _parties():
        for name in (party.code, *names.split("|")):
            parties.setdefault(key(name), party)
            printed.setdefault(key(name), name)
    return parties, printed


def _parties() -> Iterable[tuple[Party, str]]:
    for code, kind, seat, names in BODIES:
        yield Party(code, _text(names), kind, _seat(seat)), names  # type: ignore[arg-type] # a test reads every kind
    for code, names, members in GROUPS:
        yield Party(code, _text(names), "group", None, tuple(members.split())), names
    for code, code3, zone, capital, names, more, _ in COUNTRIES:
        yield Party(code, _text(names), "country", Place(_text(capital), zone, code)), f"{code3}|{names}|{more}"


def _seat(row: str) -> Place | None:
    if not row:
        return None
    english, spanish, zone, country = row.split("|")
    return Place(_text(f"{english}|{spanish}"), zone, country)


def _text(names: str) -> Text:
    english, spanish, *_ = f"{names}|{names}".split("|")
    return Text(any=english) if english == spanish else Text(en=english, es=spanish)
