"""P403 leads-two-at-once: one body leads two items that run in parallel."""

from collections.abc import Iterable, Iterator

from rcmcli.checks.overlaps import apart, overlapping, span_of
from rcmcli.model.agenda import Agenda, Path, Topic
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="P403",
    name="leads-two-at-once",
    severity=Severity.WARNING,
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
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each party that leads two items running at once by design (the others are T203)."""
    leads = {slot.path: _first_of_each(_leads(slot, calendar)) for slot in calendar.slots}
    for late, earlier in overlapping(calendar.slots):
        mine = dict(leads[late.path])
        for early in earlier:
            if not mine:
                break
            for code in mine.keys() & leads[early.path].keys() if apart(early, late) else ():
                yield _finding(early, late, *mine.pop(code))


def _first_of_each(leads: Iterable[tuple[str, str, Path]]) -> dict[str, tuple[str, Path]]:
    first: dict[str, tuple[str, Path]] = {}
    for code, name, path in leads:
        first.setdefault(code, (name, path))
    return first


def _finding(early: Slot, late: Slot, lead: str, path: Path) -> Finding:
    return RULE.at(
        path,
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
        yield from _of_topics(topic.topics, (*path, n, "topics"), calendar)


def _known(names: Iterable[str], path: Path, calendar: Calendar) -> Iterator[tuple[str, str, Path]]:
    for n, name in enumerate(names):
        party = calendar.people.named(name)
        if party and party.kind != "group":
            yield party.code, name, (*path, n)
