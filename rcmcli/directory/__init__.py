"""The directory: who takes part. Member countries, bodies, observers and groups, by any of their names."""

from collections.abc import Iterable
from functools import cache

import msgspec

from rcmcli.atlas.keys import key, passed_over
from rcmcli.directory.known import abbreviation, country, group_words, known
from rcmcli.model.agenda import Agenda, PartyEntry
from rcmcli.model.party import Party
from rcmcli.model.text import capitalized, fold_name

LONGEST = 200  # letters of a name
# The keys of `everyone` that mean the public; “participants” and “plenary” are everyone who takes part.
_PUBLIC = frozenset(
    {"everyone", "everybody", "todos", "todas", "all", "tous", "public", "publico", "open", "abierto", "abierta"}
)


def find(name: str, agenda: Agenda | None = None) -> Party | None:
    """The party called `name` in the agenda's own table or in the directory; none where nobody is."""
    name = name[:LONGEST].strip()
    before, _, inside = name.rstrip(")").partition("(")
    for each in (name, before, inside):
        found = (_own(each, agenda) or known(each)) if each else None
        if found:
            return found
    return None


def said(name: str, language: str, agenda: Agenda) -> str:
    """A party's printed name as `language` says it, or as printed where it is unknown; a group named by a word of the file
    (`members`, `miembros`) always in that language.

    An abbreviation stays one (`IOM`, `OIM`), a name becomes the name. In the agenda's own first language, what is neither the
    name nor the abbreviation of another language is kept as printed.
    """
    party = find(name, agenda)
    if party is None:
        return name
    own = language == agenda.languages[0]
    words = group_words(party.code).pick(language)
    if words and (name[:1].islower() or not own):
        return words if name[:1].islower() else capitalized(words)
    if short := abbreviation(name):
        return short.pick(language)
    is_kept = name.isupper() or (own and name not in msgspec.structs.astuple(party.name))
    return name if is_kept else party.name.pick(language)


def called(party: Party, agenda: Agenda) -> str:
    """A name by which `find` gives this party and no other: two may have one name, or one the other's abbreviation."""
    names = (party.name.pick("en"), party.code, party.name.pick("es"))
    return next((name for name in names if name and find(name, agenda) == party), names[0])


def expand(named: Iterable[Party | str], agenda: Agenda | None = None) -> tuple[Party, ...]:
    """These parties, groups as their members, each once, by English name; names that are unknown are left out.

    A party already found is handed in as it is: its code may be another's abbreviation (`ES` is Spain's, and a body's).
    """
    found: dict[str, Party] = {}
    for one_named in named:
        party = find(one_named, agenda) if isinstance(one_named, str) else one_named
        for one in (members_of(party, agenda) or (party,)) if party else ():
            found[one.code] = one
    return tuple(sorted(found.values(), key=lambda party: fold_name(party.name.pick("en"))))


def members_of(group: Party, agenda: Agenda | None = None) -> tuple[Party, ...]:
    """The members of a group: its countries, or for `members` and `observers` those that the agenda names."""
    if group.members or agenda is None:
        return tuple(party for code in group.members if (party := country(code)))
    named = {"MEMBERS": agenda.delegations, "DELEGATIONS": agenda.delegations, "OBSERVERS": agenda.observers}
    rest = [name for name in named.get(group.code, ()) if (party := find(name, agenda)) and party.code != group.code]
    return expand([name for name in rest if key(name) not in _circles()], agenda)


def holds(group_or_party: Party, who: Party, agenda: Agenda) -> bool | None:
    """Whether `who` is that party or in that group; none where only the organisers know: who is accredited, and whether an
    organization that observes others' meetings observes this one, which does not name it."""
    group, whose = group_or_party, _codes(who, agenda)
    if group == known("everyone") or _codes(group, agenda) & whose:
        return True
    if group.code == "OBSERVERS" and who.kind == "civil society":
        return True
    members = members_of(group, agenda)
    if who.kind == "group" and who.members:
        return any(_codes(one, agenda) & {party.code for party in members} for one in members_of(who, agenda))
    if group.kind == "group" and not members and group.code != "OBSERVERS":
        return None
    found = any(party.code in whose for party in members)
    return None if not found and group.code == "OBSERVERS" and who.kind == "observer" else found


def admits(audience: tuple[str, ...], who: Party, agenda: Agenda) -> bool | None:
    """Whether an audience admits a party: everyone where it is empty; none where it cannot be known."""
    answers = [_admits(name, who, agenda) for name in audience]
    if not answers or True in answers:
        return True
    return None if None in answers else False


def is_everyone(audience: tuple[str, ...], agenda: Agenda | None = None) -> bool:
    """Whether an audience is everyone, the public too: nobody is named, or `everyone` is, in one of its words."""
    words = (name for name in audience if name.replace(" ", "").isalpha() and not passed_over(name))
    return not audience or any(key(word) in _PUBLIC and _own(word, agenda) is None for word in words)


def knows(name: str, agenda: Agenda) -> bool:
    """Whether a name of an audience, as a whole, is somebody's."""
    return _whole(name, agenda) is not None


def _whole(name: str, agenda: Agenda) -> Party | None:
    """The party that all of a name of an audience is understood as: a word of another script may narrow it."""
    return _own(name, agenda) or (None if passed_over(name) else known(name[:LONGEST].strip()))


def _admits(name: str, who: Party, agenda: Agenda) -> bool | None:
    """Whether a name of an audience admits a party; words in brackets may narrow it, so that both have to agree:
    `Observers (except IOM)` is nobody's name."""
    before, bracket, inside = name.rstrip(") ").partition("(")
    if (whole := _whole(name, agenda)) or not bracket:
        return holds(whole, who, agenda) if whole else None
    answers = {_admits(part, who, agenda) for part in (before, inside)}
    return answers.pop() if len(answers) == 1 else None


def _codes(party: Party, agenda: Agenda) -> set[str]:
    """The codes that a party goes by in an agenda: the presidency is also the host, and the host the presidency."""
    host = find(agenda.host, agenda)
    both = {"PPT", host.code} if host else set()
    return {party.code} | (both if party.code in both else set())


@cache
def _circles() -> frozenset[str]:
    """The keys of groups whose members only an agenda can name; they never stand for each other."""
    from rcmcli.atlas.parties import GROUPS

    return frozenset(key(name) for _, names, members in GROUPS if not members for name in names.split("|"))


def _own(name: str, agenda: Agenda | None) -> Party | None:
    """The party of the agenda's own table with this code, name or alias."""
    if agenda is None or not agenda.parties:
        return None
    wanted = key(name), passed_over(name)
    for code, entry in agenda.parties.items():
        if any(wanted) and wanted in {(key(each), passed_over(each)) for each in (code, *_names(entry)) if each}:
            return Party(code, entry.name, entry.kind)
    return None


def _names(entry: PartyEntry) -> tuple[str, ...]:
    return (*msgspec.structs.astuple(entry.name), *entry.aliases)
