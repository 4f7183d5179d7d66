"""C603 busy: an item clashes with the busy calendar of a party that it is open to."""

from collections.abc import Iterator
from datetime import datetime

from rcmcli.checks.clashes import Stretches, is_binding, time_of
from rcmcli.checks.delegations import audience_of
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Busy, Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
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
    explanation=Explanation(
        what=Text(
            en="Items with an hour that share an instant with an entry of a calendar file given with --busy FILE.ics --for "
            "PARTY, if the item is open to that party. Breaks, optional and cancelled items count as free, and so do entries "
            "marked as free or cancelled, and those that the owner of the calendar declined, if --busy-as ADDRESS says who that "
            "is. What is only tentative is said to be so. An entry that is the item itself is left out.",
            es="Puntos con hora que comparten un instante con una entrada de un calendario indicado con --busy ARCHIVO.ics "
            "--for PARTICIPANTE, si el punto está abierto a ese participante. Los recesos, lo opcional y lo cancelado cuentan "
            "como tiempo libre, y también las entradas marcadas como libres o canceladas, y las que el titular del calendario "
            "rechazó, si --busy-as DIRECCIÓN dice quién es. De lo provisional se dice que lo es. No cuenta la entrada que es "
            "el propio punto.",
        ),
        why=Text(
            en="A calendar kept in another country has its hours by other clocks. What looks free at 11:00 in Ottawa may be "
            "taken at 09:00 in San José, which is the same moment.",
            es="Un calendario llevado en otro país tiene sus horas según otros relojes. Lo que parece libre a las 11:00 en "
            "Ottawa puede estar ocupado a las 09:00 en San José, que es el mismo momento.",
        ),
        example=Text(
            en="The opening of 9 September 2021, 09:00 in Costa Rica, against the calendar of Canada's panelist:\n\n"
            "    rcm check 2021-09-rcm-sacm --busy panelist.ics --for Canada\n\n"
            "An entry from 11:00 to 12:00 in Ottawa is at that same hour.",
            es="La apertura del 9 de septiembre de 2021, a las 09:00 en Costa Rica, frente al calendario de la panelista de "
            "Canadá:\n\n    rcm check 2021-09-rcm-sacm --busy panelista.ics --for Canada\n\n"
            "Una entrada de 11:00 a 12:00 en Ottawa es a esa misma hora.",
        ),
        mend=Text(
            en="Move the item, or ask the party who can attend. The file is only read; nothing of it is written anywhere.",
            es="Mueva el punto, o pregunte al participante quién puede asistir. El archivo solo se lee; nada de él se escribe "
            "en ninguna parte.",
        ),
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
