"""Claims: what an item takes up besides time, and because of what two items cannot run at once."""

from collections.abc import Iterator

import msgspec

from rcmcli.arranging.problem import Why
from rcmcli.model.agenda import Day, Item, Names, Topic
from rcmcli.model.apart import apart, name_of, place_of
from rcmcli.model.calendar import People
from rcmcli.model.functions import is_in_charge
from rcmcli.model.party import Party
from rcmcli.model.persons import person_named

_FREE = ("logistics", "side-event")  # nobody has to be there who is elsewhere
SAT = ("session", "ceremony")


class Claim(msgspec.Struct, frozen=True):
    """What an item takes up: its people unless they may be elsewhere, its room, those who speak, those who lead.

    `audience` is whom it is for, empty for everybody; `alone` are the codes of it where each is a single party.
    """

    item: Item
    audience: Names
    alone: frozenset[str]
    bound: bool
    persons: frozenset[str]
    leads: frozenset[str]

    def admits(self, party: Party, people: People) -> bool:
        """Whether a party is sure to be admitted."""
        return not self.audience or people.admits(self.audience, party) is True


def claim_of(item: Item, day: Day | None, people: People) -> Claim:
    """What an item takes up on its day, or on any."""
    audience = item.audience or (day.audience if day else ())
    parties = [people.named(name) for name in audience]
    if any(party and party.code == "EVERYONE" for party in parties):
        audience, parties = (), []
    single = bool(parties) and all(party and party.kind != "group" for party in parties)
    return Claim(
        item=item,
        audience=audience,
        alone=frozenset(party.code for party in parties if party) if single else frozenset(),
        bound=not item.optional and item.kind not in _FREE,
        persons=frozenset(filter(None, (person_named(name) for name, _ in speakers_of(item)))),
        leads=frozenset(leads_of(item, people)),
    )


def is_sat(item: Item) -> bool:
    """Whether people sit through it, and need a rest after a while."""
    return item.kind in SAT and not item.optional


def group_of(claim: Claim) -> str:
    """Whose time an item takes: a track's, an audience's, or, empty, everybody's."""
    if claim.item.track:
        return f"track {name_of(claim.item.track)}"
    return ", ".join(sorted(claim.audience))


def why_not_at_once(one: Claim, other: Claim) -> Why | None:
    """Why two items cannot run at once; none where they can."""
    if place_of(one.item) and place_of(one.item) == place_of(other.item):
        return "room"
    if one.item.id in other.item.not_with or other.item.id in one.item.not_with:
        return "not with"
    if one.persons & other.persons:
        return "person"
    if one.leads & other.leads:
        return "lead"
    if not (one.bound and other.bound) or apart(one.item, other.item):
        return None
    if one.alone and other.alone and not one.alone & other.alone:
        return None
    return "track" if one.item.track and other.item.track else "people"


def speakers_of(entry: Item | Topic) -> Iterator[tuple[str, str]]:
    """Who speaks in it or in one of its topics, each with the party."""
    yield from ((speaker.name, speaker.party) for speaker in entry.speakers)
    for topic in entry.topics:
        yield from speakers_of(topic)


def leads_of(entry: Item | Topic, people: People) -> Iterator[str]:
    """The codes of the single parties that lead it or one of its topics, or chair it."""
    names = [lead for lead in entry.leads if isinstance(lead, str)]
    names += [one.party for one in entry.speakers if one.party and is_in_charge(one.stated_as)]
    for name in names:
        party = people.named(name)
        if party and party.kind != "group":
            yield party.code
    for topic in entry.topics:
        yield from leads_of(topic, people)
