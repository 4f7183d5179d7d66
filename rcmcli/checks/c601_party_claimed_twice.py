"""C601 party-claimed-twice: another agenda of the workspace claims the same parties at the same time."""

from collections.abc import Callable, Iterator
from datetime import date, datetime

from rcmcli.checks.clashes import Stretches, hours_here, is_binding, time_of
from rcmcli.checks.delegations import audience_of, joined
from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.calendar import Calendar, Meeting
from rcmcli.model.finding import Confidence, Finding, Rule, Severity, Variant
from rcmcli.model.party import Party
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="C601",
    name="party-claimed-twice",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(
        en="two meetings claim a party at the same time", es="dos reuniones citan a un participante a la misma hora"
    ),
    says=Text(
        en="{parties}: “{mine}” ({time}) coincides with “{theirs}” ({their_time}) of {meeting}",
        es="{parties}: «{mine}» ({time}) coincide con «{theirs}» ({their_time}) de {meeting}",
    ),
    label=Text(
        en="“{theirs}” of {meeting} is at {their_time}, by the clock of this meeting",
        es="«{theirs}», de {meeting}, es a las {their_time}, según el reloj de esta reunión",
    ),
    why=Text(
        en="both agendas admit them, and few delegations can send people to two meetings at once",
        es="ambos órdenes del día los admiten, y pocas delegaciones pueden enviar gente a dos reuniones a la vez",
    ),
    mend=Text(
        en="move one of the two, or agree with these parties on who goes where",
        es="mueva una de las dos, o acuerde con ellos quién va a cada una",
    ),
)
_UNTIMED = Variant(
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    says=Text(
        en="{parties}: {meeting} is on {day} too, at hours that are not given",
        es="{parties}: {meeting} también es el {day}, sin que consten las horas",
    ),
    label=Text(en="{meeting} is on this day too", es="{meeting} también es este día"),
    mend=Text(en="ask when it is, and compare the hours", es="pregunte a qué hora es y compare"),
)
Clash = tuple[Slot, Slot, list[Party]]
Admits = Callable[[Names, Party], bool | None]


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each other meeting that claims parties of this one at the same instant, once a day."""
    dates: dict[date, Path] = {
        on: ("day", d, "date") for d, day in reversed(list(enumerate(agenda.days))) for on in day.dates
    }
    if not dates or not (agenda.delegations or agenda.host):
        return
    for meeting in calendar.others(min(dates), max(dates)):
        shared = _shared(agenda, calendar, meeting)
        if shared and not _is_the_same(agenda, meeting.agenda):
            clashes = list(_clashes(meeting, shared, calendar))
            yield from (_finding(meeting, clash) for clash in clashes)
            if not clashes:
                yield from _untimed(meeting, shared, dates, calendar)


def _shared(agenda: Agenda, calendar: Calendar, meeting: Meeting) -> list[Party]:
    """The parties of this meeting that take part in the other one too, by name."""
    theirs = {party.code for party in _parties(meeting.agenda.host, meeting.delegations, calendar)}
    mine = _parties(agenda.host, calendar.people.delegations(), calendar)
    return sorted((party for party in mine if party.code in theirs), key=lambda one: fold_name(one.name.pick("en")))


def _parties(host: str, delegations: tuple[Party, ...], calendar: Calendar) -> tuple[Party, ...]:
    found = calendar.people.named(host) if host else None
    return delegations if found is None or found in delegations else (*delegations, found)


def _is_the_same(one: Agenda, other: Agenda) -> bool:
    """Whether they are two versions of one meeting: they have the same title in some language."""
    names = [{fold_name(title) for title in (a.title.any, a.title.en, a.title.es) if title} for a in (one, other)]
    return not names[0].isdisjoint(names[1])


def _clashes(meeting: Meeting, shared: list[Party], calendar: Calendar) -> Iterator[Clash]:
    """Of each day of this meeting its first item that clashes, what it clashes with, and all parties that are torn."""
    first: dict[Path, Clash] = {}
    for parties in _alike(meeting, shared, calendar):
        one = parties[0]
        theirs = Stretches((*time, slot) for slot in meeting.slots if (time := _claims(slot, one, meeting.admits)))
        for slot in calendar.slots:
            time = _claims(slot, one, calendar.people.admits)
            other = theirs.during(*time) if time else None
            torn = first.setdefault(slot.path[:2], (slot, other, []))[2] if other else parties
            torn.extend(party for party in parties if party not in torn)
    for mine, other, torn in first.values():
        yield mine, other, sorted(torn, key=lambda party: fold_name(party.name.pick("en")))


def _alike(meeting: Meeting, shared: list[Party], calendar: Calendar) -> list[list[Party]]:
    """The shared parties in groups that are admitted to the same items of both meetings."""
    mine = {audience_of(slot) for slot in calendar.slots}
    theirs = {audience_of(slot) for slot in meeting.slots}
    groups: dict[tuple[bool, ...], list[Party]] = {}
    for party in shared:
        here = [calendar.people.admits(audience, party) is True for audience in mine]
        there = [meeting.admits(audience, party) is True for audience in theirs]
        groups.setdefault((*here, *there), []).append(party)
    return list(groups.values())


def _claims(slot: Slot, party: Party, admits: Admits) -> tuple[datetime, datetime] | None:
    """When an item claims a party, if it does."""
    return time_of(slot) if is_binding(slot) and admits(audience_of(slot), party) else None


def _untimed(meeting: Meeting, shared: list[Party], dates: dict[date, Path], calendar: Calendar) -> Iterator[Finding]:
    """The first common day on which one of the two meetings has no hours at all."""
    mine = {slot.day.date for slot in calendar.slots if slot.takes_place}
    theirs = {slot.day.date for slot in meeting.slots if slot.takes_place}
    common = dates.keys() & meeting.agenda.dates
    for day in sorted(common - (mine & theirs))[:1]:
        yield RULE.at(dates[day], variant=_UNTIMED, parties=joined(shared), meeting=meeting.label, day=str(day))


def _finding(meeting: Meeting, clash: Clash) -> Finding:
    mine, theirs, parties = clash
    return RULE.at(
        (*mine.path[:2], "date"),
        parties=joined(parties),
        mine=mine.item.title,
        time=hours_here(mine, mine),
        theirs=theirs.item.title,
        their_time=hours_here(theirs, mine),
        meeting=meeting.label,
    )
