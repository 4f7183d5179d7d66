"""Z303 printed-offset: the offset that the document prints is not in force at the meeting."""

import re
from collections.abc import Iterator

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="Z303",
    name="printed-offset",
    severity=Severity.ERROR,
    title=Text(en="printed offset is wrong on that date", es="el desfase impreso es incorrecto en esa fecha"),
    says=Text(
        en="the document prints {printed}; {zone} is at {truth} on {day}",
        es="el documento imprime {printed}; {zone} está en {truth} el {day}",
    ),
    label=Text(en="{zone} is at {truth} on {day}", es="{zone} está en {truth} el {day}"),
    why=Text(
        en="an offset is only right for dates; clock changes move it",
        es="un desfase solo vale para ciertas fechas; los cambios de hora lo mueven",
    ),
    mend=Text(en='write "{truth}" in the document', es='escriba "{truth}" en el documento'),
)
_UNREAD = Variant(
    severity=Severity.WARNING,
    says=Text(
        en="“{printed}” names no offset that can be checked",
        es="«{printed}» no nombra un desfase que se pueda comprobar",
    ),
    label=Text(en="no offset in here", es="aquí no hay un desfase"),
    mend=Text(en='write, for example, "GMT-6"', es='escriba, por ejemplo, "GMT-6"'),
)
_OFFSET = re.compile(r"(?:GMT|UTC|UT|Z)?\s*([+\-\u2010-\u2015\u2212])\s*([0-9]{1,2})(?:[:.]?([0-9]{2}))?(?![0-9])")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find the first day on which the printed offset is not that of the meeting's clocks."""
    printed = agenda.printed.offset if agenda.printed else ""
    if not printed:
        return
    stated = _read(printed)
    if stated is None:
        yield RULE.at(("printed", "offset"), variant=_UNREAD, printed=printed)
        return
    for slot in calendar.slots:
        if slot.start and slot.zone == agenda.timezone:
            there = clock.seen_from(slot.start, slot.zone)
            if there.offset != stated:
                yield RULE.at(
                    ("printed", "offset"),
                    printed=printed,
                    zone=slot.zone,
                    truth=clock.offset_label(there.offset),
                    day=str(slot.day.date),
                )
                return


def _read(printed: str) -> int | None:
    found = _OFFSET.search(printed.upper())
    if not found:
        return 0 if printed.strip().upper() in ("GMT", "UTC", "UT", "Z") else None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    return minutes if found[1] == "+" else -minutes
