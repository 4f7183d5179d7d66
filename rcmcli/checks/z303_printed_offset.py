"""Z303 printed-offset: the offset that the document prints is not in force at the meeting."""

import re
from collections.abc import Iterator
from datetime import date, datetime

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
_MINUS = "\\-\u2010-\u2015\u2212"
_AMOUNT = "(?P<hours>1[0-4]|0?[0-9])(?:[:.]?(?P<minutes>[0-5][0-9]))?(?![0-9:])"
_OFFSET = (  # after GMT or UTC; else by itself, first or after a word, never between two numbers ("10-15", "9 - 10")
    re.compile(rf"(?<![A-Z])(?:GMT|UTC|UT|Z)\s*(?P<sign>[+{_MINUS}])\s*{_AMOUNT}"),
    re.compile(rf"(?:^|\(|[^\W\d]\s+)(?P<sign>[+{_MINUS}]){_AMOUNT}"),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find the first day on which the printed offset is not that of the meeting's clocks."""
    printed = agenda.printed.offset if agenda.printed else ""
    if not printed:
        return
    stated = _read(printed)
    if stated is None:
        yield RULE.at(("printed", "offset"), variant=_UNREAD, printed=printed)
        return
    for day, instant in _instants(agenda, calendar):
        there = clock.seen_from(instant, agenda.timezone)
        if there.offset != stated:
            truth = clock.offset_label(there.offset)
            yield RULE.at(("printed", "offset"), printed=printed, zone=agenda.timezone, truth=truth, day=str(day))
            return


def _instants(agenda: Agenda, calendar: Calendar) -> list[tuple[date, datetime]]:
    """When the meeting's own clocks are looked at: at each timed item, or at noon of each day where there is none."""
    home = agenda.timezone
    timed = [(slot.day.date, slot.start) for slot in calendar.slots if slot.start and slot.zone == home]
    days = [day.date for day in agenda.days if (day.timezone or home) == home]
    return timed or [(day, clock.instant(day, clock.DAY // 2, home)) for day in days]


def _read(printed: str) -> int | None:
    words = printed.strip().upper()
    found = next((match for pattern in _OFFSET if (match := pattern.search(words))), None)
    if not found:
        return 0 if words in ("GMT", "UTC", "UT", "Z") else None
    minutes = int(found["hours"]) * 60 + int(found["minutes"] or 0)
    return minutes if found["sign"] == "+" else -minutes
