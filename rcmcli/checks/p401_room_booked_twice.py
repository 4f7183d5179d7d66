"""P401 room-booked-twice: two parallel items are given the same room."""

from collections.abc import Iterator

from rcmcli.checks.overlaps import apart, name_of, overlapping, span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="P401",
    name="room-booked-twice",
    severity=Severity.ERROR,
    title=Text(en="room booked twice", es="sala reservada dos veces"),
    says=Text(
        en="“{late}” ({late_time}) is in {room}, where “{early}” ({early_time}) is held",
        es="«{late}» ({late_time}) está en {room}, donde se celebra «{early}» ({early_time})",
    ),
    label=Text(en="“{early}” is there at that time", es="ahí está a esa hora «{early}»"),
    why=Text(
        en="the two are parallel by their tracks, but stand in one room",
        es="los dos son simultáneos según su track, pero ocupan una misma sala",
    ),
    mend=Text(en="give one of them another room", es="asigne otra sala a uno de los dos"),
    explanation=Explanation(
        what=Text(
            en="Two items of different tracks that share some minutes and name the same room, in any spelling of capitals "
            "and accents. Items of one track, or without one, are T203.",
            es="Dos puntos de distinto track que comparten minutos y nombran la misma sala, sin contar mayúsculas ni acentos. "
            "Los de un mismo track, o sin él, son T203.",
        ),
        why=Text(
            en="Two groups stand before one door, and the interpreters are in a booth of the other room.",
            es="Dos grupos se encuentran ante una misma puerta, y los intérpretes están en la cabina de otra sala.",
        ),
        example=Text(
            en="In San Salvador, June 2017, two Liaison Officers Networks met on the same morning, one in Room Camilo Minero, "
            "one in the Room of Honor. With the same room for both, at 09:00-12:00, the second would be reported:\n\n"
            '    track = "Consular Protection"\n    room  = "Room of Honor"\n\n'
            '    track = "Migrant Smuggling"\n    room  = "Room of Honor"',
            es="En San Salvador, junio de 2017, dos Redes de Funcionarios de Enlace se reunieron la misma mañana, una en la Sala "
            "Camilo Minero y otra en el Salón de Honor. Con la misma sala para las dos, a las 09:00-12:00, se señalaría la "
            'segunda:\n\n    track = "Protección Consular"\n    room  = "Salón de Honor"\n\n'
            '    track = "Tráfico Ilícito"\n    room  = "Salón de Honor"',
        ),
        mend=Text(
            en="Give one of the items another room, or another hour. If they are one item, give them one track.",
            es="Asigne a uno de los puntos otra sala u otra hora. Si son un solo punto, deles un mismo track.",
        ),
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each room that holds two items of different tracks at once (items of one track are T203)."""
    rooms: dict[str, list[Slot]] = {}
    for slot in calendar.slots:
        if slot.item.room and slot.item.track:
            rooms.setdefault(name_of(slot.item.room), []).append(slot)
    for held in rooms.values():
        for late, earlier in overlapping(tuple(held)):
            early = next((one for one in earlier if apart(one, late)), None)
            if early:
                yield _finding(early, late)


def _finding(early: Slot, late: Slot) -> Finding:
    return RULE.at(
        (*late.path, "room"),
        late=late.item.title,
        early=early.item.title,
        room=late.item.room,
        late_time=span_of(late),
        early_time=span_of(early),
    )
