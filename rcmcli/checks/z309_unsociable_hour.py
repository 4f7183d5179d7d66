"""Z309 unsociable-hour: a virtual meeting falls outside a delegation's waking hours, or its working hours."""

from collections.abc import Iterator
from datetime import date, datetime

import msgspec

from rcmcli.checks.delegations import audience_of, is_remote, joined
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Confidence, Finding, Rule, Severity, Variant
from rcmcli.model.party import Party
from rcmcli.model.plan import Hours
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="Z309",
    name="unsociable-hour",
    severity=Severity.WARNING,
    title=Text(en="an unsociable hour for a delegation", es="una hora intempestiva para una delegación"),
    says=Text(
        en="for {who} “{item}” is at {times} local; waking hours {bound}",
        es="para {who} «{item}» es {times}, hora local; las horas de vigilia {bound}",
    ),
    label=Text(en="is at {times} for {who}", es="es {times} para {who}"),
    why=Text(
        en="people who should be asleep follow badly, and agree to little",
        es="quien debería estar durmiendo sigue mal la reunión y acuerda poco",
    ),
    mend=Text(
        en="rcm plan finds the hours that suit everyone best; else let several meetings share the burden",
        es="rcm plan busca las horas que mejor convienen a todos; si no las hay, reparta la carga entre varias reuniones",
    ),
)
_LATE_OR_EARLY = Variant(
    severity=Severity.INFO,
    says=Text(
        en="for {who} this day runs {times} local; working hours {bound}",
        es="para {who} este día es {times}, hora local; las horas de trabajo {bound}",
    ),
    label=Text(en="not in the working hours of {who}", es="fuera del horario de trabajo de {who}"),
    why=Text(
        en="outside working hours some will be on their way, at home or not paid",
        es="fuera del horario de trabajo habrá quien esté de camino, en casa o sin cobrar",
    ),
)
_ATTENDED = ("session", "ceremony")


class Desk(msgspec.Struct, frozen=True):
    """Where and when people of a delegation sit."""

    zone: str
    hours: Hours


class Audience(msgspec.Struct, frozen=True):
    """Those who share a clock, hours and what they are admitted to on one day: the offsets at its start and end."""

    offsets: tuple[int, int]
    hours: Hours
    admitted: tuple[int, ...]


class Stretch(msgspec.Struct, frozen=True):
    """A stretch of time as one clock shows it: the local start, and the minutes of that local date at which it ends."""

    start: clock.Local
    end: int

    def within(self, since: int, until: int) -> bool:
        """Whether it lies between two minutes of the local day."""
        return since <= self.start.minutes and self.end <= until


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find the days that ask a delegation to be there at night, or early or late: one finding for all of one clock."""
    days: dict[tuple[object, date], list[Slot]] = {}
    if agenda.delegations and any(is_remote(day, agenda) for day in agenda.days):
        for slot in calendar.slots:
            if _counts(slot) and is_remote(slot.day, agenda):
                days.setdefault((slot.path[1], slot.day.date), []).append(slot)
    desks = _desks(calendar) if days else {}
    for slots in days.values():
        yield from _of_day(slots, desks, agenda, calendar)


def _counts(slot: Slot) -> bool:
    return slot.takes_place and slot.item.kind in _ATTENDED and not slot.item.optional


def _desks(calendar: Calendar) -> dict[Desk, list[Party]]:
    desks: dict[Desk, list[Party]] = {}
    for party in calendar.people.delegations():
        seat = calendar.people.seat(party)
        if seat:
            desks.setdefault(Desk(seat.zone, calendar.people.hours(party)), []).append(party)
    return desks


def _of_day(slots: list[Slot], desks: dict[Desk, list[Party]], agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    groups: dict[Audience, tuple[Desk, list[Party]]] = {}
    remote = _remote(slots[0].day.remote or agenda.remote, calendar)
    start, end = _ends(slots)
    for desk, parties in desks.items():
        whole = _stretch(start, end, desk.zone)
        if whole.within(desk.hours.work_start, desk.hours.work_end):
            continue
        offsets = (whole.start.offset, clock.seen_from(end, desk.zone).offset)
        for party in [one for one in parties if not remote or one.code in remote]:
            audience = Audience(offsets, desk.hours, _admitted(slots, party, calendar))
            groups.setdefault(audience, (desk, []))[1].append(party)
    hybrid = (slots[0].day.mode or agenda.mode) == "hybrid" and not remote
    for audience, (desk, parties) in groups.items():
        yield from _findings([slots[n] for n in audience.admitted], desk, parties, hybrid)


def _remote(names: Names, calendar: Calendar) -> set[str]:
    """The codes of those who are before a screen, where the agenda says who is; members of groups too."""
    parties = [party for name in names if (party := calendar.people.named(name))]
    return {one.code for party in parties for one in (party, *calendar.people.members(party))}


def _findings(slots: list[Slot], desk: Desk, parties: list[Party], hybrid: bool) -> Iterator[Finding]:
    """At most one for a day: the first item at night, else the first outside working hours."""
    hours, confidence = desk.hours, Confidence.MEDIUM if hybrid else None
    stretches = [(slot, _stretch(*_ends([slot]), desk.zone)) for slot in slots]
    for slot, stretch in stretches:
        if not stretch.within(hours.awake_start, hours.awake_end):
            bound = _bound(stretch, hours.awake_start, hours.awake_end)
            yield _finding(slot, stretch, parties, bound, Variant(confidence=confidence))
            return
    for slot, stretch in stretches:
        if not stretch.within(hours.work_start, hours.work_end):
            whole = _stretch(*_ends(slots), desk.zone)
            bound = _bound(whole, hours.work_start, hours.work_end)
            variant = msgspec.structs.replace(_LATE_OR_EARLY, confidence=confidence)
            yield _finding(slot, whole, parties, bound, variant)
            return


def _finding(slot: Slot, stretch: Stretch, parties: list[Party], bound: Text, variant: Variant) -> Finding:
    times, who = _times(stretch, slot), joined(parties)
    return RULE.at((*slot.path, "time"), variant=variant, who=who, item=slot.item.title, times=times, bound=bound)


def _admitted(slots: list[Slot], party: Party, calendar: Calendar) -> tuple[int, ...]:
    """Which of these items are sure to be open to a party."""
    audiences = {audience_of(slot) for slot in slots}
    theirs = {one for one in audiences if not one or calendar.people.admits(one, party)}
    return tuple(n for n, slot in enumerate(slots) if audience_of(slot) in theirs)


def _ends(slots: list[Slot]) -> tuple[datetime, datetime]:
    """The first start and the last end."""
    starts = [slot.start for slot in slots if slot.start]
    return min(starts), max(starts + [slot.end for slot in slots if slot.end])


def _stretch(start: datetime, end: datetime, zone: str) -> Stretch:
    local = clock.seen_from(start, zone)
    return Stretch(local, local.minutes + int((end - start).total_seconds()) // 60)


def _bound(stretch: Stretch, since: int, until: int) -> Text:
    """The end of the hours that the stretch does not keep to."""
    if stretch.start.minutes < since and stretch.end > until:
        hours = f"{clock.clock(since)}-{clock.clock(until)}"
        return Text(en=f"are {hours}", es=f"son {hours}")
    if stretch.start.minutes < since:
        return Text(en=f"begin at {clock.clock(since)}", es=f"empiezan a las {clock.clock(since)}")
    return Text(en=f"end at {clock.clock(until)}", es=f"terminan a las {clock.clock(until)}")


def _times(stretch: Stretch, slot: Slot) -> Text:
    """The local times, each with a mark if it is not on the meeting's own date."""
    shift = stretch.start.day_shift(slot.day.date)
    start = clock.clock(stretch.start.minutes) + _mark(shift)
    end = clock.clock(stretch.end) + _mark(shift + stretch.end // clock.DAY)
    if stretch.end == stretch.start.minutes:
        return Text(en=start, es=f"a las {start}")
    return Text(en=f"{start}–{end}", es=f"de {start} a {end}")


def _mark(shift: int) -> str:
    return f" {'+' if shift > 0 else '−'}{abs(shift)}" if shift else ""
