"""P404 lead-not-admitted: who leads or speaks is not among those that the item is open to."""

from collections.abc import Iterator
from functools import cache, partial

from rcmcli.checks.delegations import audience_of
from rcmcli.model.agenda import Agenda, Item, Names, Topic
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text

RULE = Rule(
    code="P404",
    name="lead-not-admitted",
    severity=Severity.WARNING,
    title=Text(en="a lead is not admitted", es="quien dirige no está admitido"),
    says=Text(
        en="led by {party}, but “{item}” is open to {audience} only",
        es="a cargo de {party}, pero «{item}» está abierto solo a {audience}",
    ),
    label=Text(en="not among {audience}", es="no figura entre {audience}"),
    why=Text(
        en="whoever is not admitted finds the door closed, and the item is missing from their schedule",
        es="quien no está admitido encuentra la puerta cerrada, y el punto no sale en su horario",
    ),
    mend=Text(
        en="add {party} to the audience, or name another lead",
        es="añada {party} a audience, o indique otra dirección",
    ),
    explanation=Explanation(
        what=Text(
            en="A lead, or the party of a speaker, of an item or of its topics, that the item's `audience` (or its day's) "
            "does not admit. The host and the bodies of the meeting itself (presidency, secretariats) are always "
            "admitted; where only the organisers know who is (`accredited`), nothing is said.",
            es="Quien dirige, o el participante de quien interviene, en un punto o en sus temas, sin que lo admita la "
            "`audience` del punto (o de su día). El anfitrión y los órganos de la propia reunión (presidencia, "
            "secretarías) están siempre admitidos; si solo los organizadores saben quién lo está (`accredited`), no se "
            "dice nada.",
        ),
        why=Text(
            en="An observer who is asked to present in a closed session is not let in, or the session is not as closed "
            "as the paper says. `rcm agenda show --for` leaves the item out of their schedule.",
            es="A un observador que debe presentar en una sesión cerrada no lo dejan entrar, o la sesión no es tan "
            "cerrada como dice el papel. `rcm agenda show --for` no pone el punto en su horario.",
        ),
        example=Text(
            en="In Puebla, July 2021, the exchange on financial information is for Member Countries only, led by the "
            "presidency. With the UNODC as its lead it would be reported:\n\n"
            '    audience = ["members"]\n    leads    = ["UNODC"]',
            es="En Puebla, julio de 2021, el intercambio de información financiera es solo para países miembros y lo "
            "dirige la presidencia. Si lo dirigiera la UNODC, se señalaría:\n\n"
            '    audience = ["members"]\n    leads    = ["UNODC"]',
        ),
        mend=Text(
            en='Name the guest in the audience, `audience = ["members", "UNODC"]`, or name another lead.',
            es='Nombre al invitado en la audiencia, `audience = ["members", "UNODC"]`, o indique otra dirección.',
        ),
    ),
)
_SPEAKER = Variant(
    says=Text(
        en="{person} speaks for {party}, but “{item}” is open to {audience} only",
        es="{person} interviene por {party}, pero «{item}» está abierto solo a {audience}",
    ),
    mend=Text(
        en="add {party} to the audience, or name another speaker",
        es="añada {party} a audience, o indique otra persona",
    ),
)
Named = tuple[str, str, Path]  # a party, the person who speaks for it if there is one, the place in the file


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each lead and each speaker's party that an item's audience is sure not to admit."""
    shut_out = cache(partial(_is_shut_out, agenda=agenda, calendar=calendar))
    for slot in calendar.slots:
        audience = audience_of(slot)
        if not audience or slot.item.status == "cancelled":
            continue
        for name, person, path in _named(slot.item, slot.path):
            if shut_out(name, audience):
                yield RULE.at(
                    path,
                    variant=_SPEAKER if person else None,
                    party=name,
                    person=person,
                    item=slot.item.title,
                    audience=_listed(audience, calendar),
                )


def _is_shut_out(name: str, audience: Names, agenda: Agenda, calendar: Calendar) -> bool:
    """Whether none of those who are meant is admitted; the host and the meeting's own bodies are at home everywhere."""
    people = calendar.people
    party = people.named(name)
    if party is None or party.kind == "body" or (agenda.host and party == people.named(agenda.host)):
        return False
    meant = people.members(party) if party.kind == "group" else (party,)
    return bool(meant) and all(people.admits(audience, one) is False for one in meant)


def _listed(audience: Names, calendar: Calendar) -> Text:
    """An audience in a sentence: a word such as `members` as the group it means, a party as it is written."""
    parties = [calendar.people.named(name) for name in audience]
    names = [
        party.name if party and party.kind == "group" else Text(any=name)
        for name, party in zip(audience, parties, strict=True)
    ]
    return Text(en=", ".join(name.pick("en") for name in names), es=", ".join(name.pick("es") for name in names))


def _named(entry: Item | Topic, path: Path) -> Iterator[Named]:
    for n, name in enumerate(entry.leads):
        yield name, "", (*path, "leads", n)
    for n, speaker in enumerate(entry.speakers):
        if speaker.party:
            yield speaker.party, speaker.name, (*path, "speakers", n, "party")
    for n, topic in enumerate(entry.topics):
        yield from _named(topic, (*path, "topics", n))
