"""P403 leads-two-at-once: one body leads two items that run in parallel."""

from collections.abc import Iterable, Iterator

from rcmcli.checks.overlaps import Stay, at_once, overlapping, span_of
from rcmcli.model.agenda import Agenda, Item, Topic
from rcmcli.model.apart import apart
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.functions import is_in_charge
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.topics import entries_of

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
)

Led = dict[Path, tuple[Slot, str, Path]]
"""What one party leads: each item by its path, with the name of the party there and where that stands."""


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each party that leads two items running at once by design (the others are T203)."""
    for together in at_once(calendar.slots):
        for led in _by_lead(together, calendar).values():
            for late, earlier in overlapping(tuple(slot for slot, *_ in led.values())) if len(led) > 1 else ():
                early = next((one for one in earlier if apart(one.item, late.item)), None)
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
    for path, entry in entries_of(slot.item, slot.path):
        yield from _in_charge(entry, path, calendar)


def _in_charge(entry: Item | Topic, path: Path, calendar: Calendar) -> Iterator[tuple[str, str, Path]]:
    """Its leads, and the parties of those who chair, moderate or facilitate it."""
    named: list[tuple[str, Path]] = []
    for n, lead in enumerate(entry.leads):
        if isinstance(lead, str):
            named.append((lead, (*path, "leads", n)))
    for n, speaker in enumerate(entry.speakers):
        if speaker.party and is_in_charge(speaker.stated_as):
            named.append((speaker.party, (*path, "speakers", n, "party")))
    for name, where in named:
        party = calendar.people.named(name)
        if party and party.kind != "group":
            yield party.code, name, where
