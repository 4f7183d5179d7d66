"""C603 busy: an item clashes with the busy calendar of a party that it is open to."""

from collections.abc import Iterator
from datetime import datetime

from rcmcli.checks.clashes import Stretches, is_binding, time_of
from rcmcli.checks.delegations import audience_of
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Busy, Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.party import Party
from rcmcli.model.text import Text, fold_name
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="C603",
    name="busy",
    severity=Severity.WARNING,
    title=Text(en="a party is busy then", es="un participante está ocupado a esa hora"),
    says=Text(
        en="{party} is busy during “{item}” ({time}): {what}, {when} in {place} ({source})",
        es="{party} está ocupado durante «{item}» ({time}): {what}, {when} en {place} ({source})",
    ),
    label=Text(en="{party}: {what}, {when} in {place}", es="{party}: {what}, {when} en {place}"),
    why=Text(
        en="the calendar given with --busy has something else at that time",
        es="el calendario indicado con --busy tiene otra cosa a esa hora",
    ),
    mend=Text(
        en="move one of the two, or ask who can attend instead",
        es="mueva uno de los dos, o pregunte quién puede asistir en su lugar",
    ),
)
_BUSY = Text(en="a private entry", es="una entrada privada")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item that a busy party is expected at; the first such party is named."""
    if not calendar.busy:
        return
    taken = _taken(agenda, calendar)
    for slot in calendar.slots:
        time = time_of(slot) if is_binding(slot) else None
        for party, (firm, tentative) in taken.items() if time else ():
            busy = (firm.during(*time) or tentative.during(*time)) if time else None
            if busy and calendar.people.admits(audience_of(slot), party):
                yield _finding(slot, busy, calendar)
                break


def _taken(agenda: Agenda, calendar: Calendar) -> dict[Party, tuple[Stretches[Busy], Stretches[Busy]]]:
    """When each party is busy with something else than this meeting: for certain, and perhaps."""
    starts: dict[datetime, list[str]] = {}
    for slot in calendar.slots:
        if slot.start:
            starts.setdefault(slot.start, []).extend(_names(slot.item.title))
    meeting = _names(agenda.title)
    found: dict[Party, list[Busy]] = {}
    for busy in calendar.busy:
        title = fold_name(busy.title)
        if not any(name in title for name in (*meeting, *starts.get(busy.start, ()))):
            found.setdefault(busy.party, []).append(busy)
    return {party: (_stretches(those, False), _stretches(those, True)) for party, those in found.items()}


def _stretches(those: list[Busy], tentative: bool) -> Stretches[Busy]:
    return Stretches((busy.start, busy.end, busy) for busy in those if busy.tentative is tentative)


def _names(title: Text) -> list[str]:
    """A title in each of its languages, as it would stand in the title of a calendar entry."""
    return [name for words in (title.any, title.en, title.es, title.fr, title.pt) if (name := fold_name(words))]


def _finding(slot: Slot, busy: Busy, calendar: Calendar) -> Finding:
    seat = calendar.people.seat(busy.party)
    zone = seat.zone if seat else slot.zone
    there = seat.name if seat else Text(en="the place of the meeting", es="el lugar de la reunión")
    return RULE.at(
        (*slot.path, "time"),
        party=busy.party.name,
        item=slot.item.title,
        time=str(slot.item.time),
        what=_what(busy),
        when=_when(busy, zone),
        place=there,
        source=busy.source,
    )


def _what(busy: Busy) -> Text:
    """What takes the party, and whether that is certain; of a private entry only that it is busy."""
    what = Text(en=f"“{busy.title}”", es=f"«{busy.title}»") if busy.title else _BUSY
    return Text(en=f"{what.en} (tentative)", es=f"{what.es} (provisional)") if busy.tentative else what


def _when(busy: Busy, zone: str) -> str:
    """From when to when, by the clock of the party, with dates where it is more than one day."""
    start, end = clock.seen_from(busy.start, zone), clock.seen_from(busy.end, zone)
    if start.day == end.day:
        return f"{start.day} {start.clock}-{end.clock}"
    if (end.day - start.day).days == 1 and end.minutes == 0:
        return f"{start.day} {start.clock}-24:00"
    return f"{start.day} {start.clock} – {end.day} {end.clock}"
