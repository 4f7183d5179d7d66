"""P403 leads-two-at-once: one body leads two items that run in parallel."""

from collections.abc import Iterable, Iterator

from rcmcli.checks.overlaps import Stay, apart, at_once, overlapping, span_of
from rcmcli.model.agenda import Agenda, Topic
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="P403",
    name="leads-two-at-once",
    severity=Severity.WARNING,
    follows=("T203",),
    title=Text(en="one body leads two parallel items", es="un mismo organismo dirige dos puntos simultáneos"),
    says=Text(
        en="{lead} leads “{late}” ({late_time}) while it leads “{early}” ({early_time})",
        es="{lead} dirige «{late}» ({late_time}) mientras dirige «{early}» ({early_time})",
    ),
    label=Text(en="also leads “{early}” ({early_time})", es="también dirige «{early}» ({early_time})"),
    why=Text(
        en="whoever chairs one room cannot chair the other",
        es="quien preside una sala no puede presidir la otra",
    ),
    mend=Text(
        en="give one of them another lead, or move it",
        es="dé a uno de los dos otra dirección, o muévalo",
    ),
    explanation=Explanation(
        what=Text(
            en="A country or body that leads two items, or topics of them, that run at once by design: in different rooms or "
            "tracks. Its names in both languages are one (`IOM`, `OIM`). Groups such as “All delegations” are left alone; "
            "items that overlap by mistake are T203.",
            es="Un país u organismo que dirige dos puntos, o temas de ellos, simultáneos a propósito: en salas o tracks "
            "distintos. Sus nombres en ambos idiomas son uno (`IOM`, `OIM`). Los grupos como «Todas las delegaciones» no se "
            "consideran; los puntos que se superponen por error son T203.",
        ),
        why=Text(
            en="A delegation may have people for two rooms, but the presidency or a small secretariat rarely has two people "
            "to chair, and nobody asked it.",
            es="Una delegación puede tener gente para dos salas, pero la presidencia o una secretaría pequeña rara vez tiene a "
            "dos personas para presidir, y nadie se lo preguntó.",
        ),
        example=Text(
            en="In Puebla, July 2021, the working groups met two by two, 09:00-10:30 and 11:00-12:30. With the presidency as "
            "lead of both groups of a pair, the second would be reported:\n\n"
            '    track = "Labor Migration"\n    leads = ["PPT"]\n\n'
            '    track = "Irregular and Mass Migration"\n    leads = ["PPT"]',
            es="En Puebla, julio de 2021, los grupos de trabajo se reunieron de dos en dos, 09:00-10:30 y 11:00-12:30. Si la "
            "presidencia dirigiera los dos grupos de un par, se señalaría el segundo:\n\n"
            '    track = "Migración Laboral"\n    leads = ["PPT"]\n\n'
            '    track = "Migración Irregular y Masiva"\n    leads = ["PPT"]',
        ),
        mend=Text(
            en="Give one of the items another lead, or another hour. If the body does have two people, waive it with that "
            "reason.",
            es="Dé a uno de los puntos otra dirección u otra hora. Si el organismo sí tiene a dos personas, exímalo con ese "
            "motivo.",
        ),
    ),
)

Led = dict[Path, tuple[Slot, str, Path]]
"""What one party leads: each item by its path, with the name of the party there and where that stands."""


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each party that leads two items running at once by design (the others are T203)."""
    for together in at_once(calendar.slots):
        for led in _by_lead(together, calendar).values():
            for late, earlier in overlapping(tuple(slot for slot, *_ in led.values())) if len(led) > 1 else ():
                early = next((one for one in earlier if apart(one, late)), None)
                if early:
                    yield _finding(early, *led[late.path])


def _by_lead(together: Iterable[Stay], calendar: Calendar) -> dict[str, Led]:
    found: dict[str, Led] = {}
    for stay in together:
        for code, name, path in _leads(stay.slot, calendar):
            found.setdefault(code, {}).setdefault(stay.slot.path, (stay.slot, name, path))
    return found


def _finding(early: Slot, late: Slot, lead: str, path: Path) -> Finding:
    return RULE.at(
        path,
        about=(early.path,),
        lead=lead,
        late=late.item.title,
        early=early.item.title,
        late_time=span_of(late),
        early_time=span_of(early),
    )


def _leads(slot: Slot, calendar: Calendar) -> Iterator[tuple[str, str, Path]]:
    """The single parties that lead an item or one of its topics; groups such as “All delegations” are none."""
    yield from _known(slot.item.leads, (*slot.path, "leads"), calendar)
    yield from _of_topics(slot.item.topics, (*slot.path, "topics"), calendar)


def _of_topics(topics: tuple[Topic, ...], path: Path, calendar: Calendar) -> Iterator[tuple[str, str, Path]]:
    for n, topic in enumerate(topics):
        yield from _known(topic.leads, (*path, n, "leads"), calendar)
        if topic.topics:
            yield from _of_topics(topic.topics, (*path, n, "topics"), calendar)


def _known(names: Iterable[str], path: Path, calendar: Calendar) -> Iterator[tuple[str, str, Path]]:
    for n, name in enumerate(names):
        party = calendar.people.named(name)
        if party and party.kind != "group":
            yield party.code, name, (*path, n)
