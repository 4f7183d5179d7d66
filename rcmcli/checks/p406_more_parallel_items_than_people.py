"""P406 more-parallel-items-than-people: more items at once are open to a delegation than it has people."""

from collections.abc import Iterator

from rcmcli.checks.delegations import audience_of, joined
from rcmcli.checks.peaks import Peak, peaks
from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.calendar import Calendar
from rcmcli.model.clock import clock
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.party import Party
from rcmcli.model.sizes import Sized, sizes_of
from rcmcli.model.text import Text

RULE = Rule(
    code="P406",
    name="more-parallel-items-than-people",
    severity=Severity.WARNING,
    follows=("T203",),
    title=Text(en="more parallel items than people", es="más puntos simultáneos que personas"),
    says=Text(
        en="from {time} on, {count} items run at once that are open to {who}",
        es="desde las {time} hay {count} puntos simultáneos abiertos a {who}",
    ),
    label=Text(en="{count} items at once with this one", es="{count} puntos a la vez con este"),
    why=Text(
        en="one person can follow one room, so nobody of that delegation is in some of them",
        es="una persona solo puede seguir una sala, así que en alguno no habrá nadie de esa delegación",
    ),
    mend=Text(
        en="move one of them, say with audience whom it is for, mark it optional, or correct people",
        es="mueva uno de ellos, indique con audience para quién es, márquelo como optional, o corrija people",
    ),
)
_ATTENDED = ("session", "ceremony")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find where most items run at once for a delegation that has fewer people, one finding for all of these."""
    if not agenda.people:
        return
    slots = [slot for slot in calendar.slots if slot.item.kind in _ATTENDED and not slot.item.optional]
    if next(peaks(slots, min(agenda.people.values())), None) is None:
        return
    short: dict[Peak, list[Sized]] = {}
    for (size, audiences), parties in _alike(agenda, calendar, {audience_of(slot) for slot in slots}).items():
        for peak in peaks((slot for slot in slots if audience_of(slot) in audiences), size):
            short.setdefault(peak, []).extend((party, size) for party in parties)
    yield from (_finding(peak, sized, agenda, calendar) for peak, sized in short.items())


def _finding(peak: Peak, sized: list[Sized], agenda: Agenda, calendar: Calendar) -> Finding:
    everyone = {party.code for party, _ in sized} >= {party.code for party in calendar.people.delegations()}
    return RULE.at(
        (*peak.slot.path, "time"),
        time=clock(peak.slot.item.time.start or 0),
        count=peak.count,
        who=_who(sized, everyone and bool(agenda.delegations)),
    )


def _who(sized: list[Sized], everyone: bool) -> Text:
    """The delegations, those of one size together, the smallest first."""
    by_size: dict[int, list[Party]] = {}
    for party, size in sorted(sized, key=lambda one: one[1]):
        by_size.setdefault(size, []).append(party)
    if everyone and len(by_size) == 1:
        size = sized[0][1]
        return Text(
            en=f"every delegation ({_people(size, 'en')})", es=f"todas las delegaciones ({_people(size, 'es')})"
        )
    names = [(joined(parties), size, len(parties)) for size, parties in by_size.items()]
    return Text(
        en="; ".join(f"{name.en} ({_people(size, 'en')}{' each' * (n > 1)})" for name, size, n in names),
        es="; ".join(f"{name.es} ({_people(size, 'es')}{' cada una' * (n > 1)})" for name, size, n in names),
    )


def _people(size: int, language: str) -> str:
    if language == "en":
        return "1 person" if size == 1 else f"{size} people"
    return "1 persona" if size == 1 else f"{size} personas"


def _alike(
    agenda: Agenda, calendar: Calendar, audiences: set[Names]
) -> dict[tuple[int, frozenset[Names]], list[Party]]:
    """The delegations by their size and by the audiences that are sure to admit them."""
    alike: dict[tuple[int, frozenset[Names]], list[Party]] = {}
    for party, size in sizes_of(agenda, calendar.people).values():
        theirs = frozenset(one for one in audiences if calendar.people.admits(one, party))
        alike.setdefault((size, theirs), []).append(party)
    return alike
