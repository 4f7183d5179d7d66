"""Z302 repeated-time: a wall time that the clocks of the meeting show twice that day."""

from collections.abc import Iterator
from datetime import timedelta

from rcmcli.checks.times import hours_due, times_of
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Fact, Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="Z302",
    name="repeated-time",
    severity=Severity.WARNING,
    title=Text(en="this time happens twice that day", es="esa hora ocurre dos veces ese día"),
    says=Text(
        en="on {day} the clocks of {zone} show {time} twice: at {first} UTC and at {second} UTC; the first is used",
        es="el {day} los relojes de {zone} marcan las {time} dos veces: a las {first} UTC y a las {second} UTC; se usa la primera",
    ),
    label=Text(en="happens twice on {day}", es="ocurre dos veces el {day}"),
    why=Text(en="the clocks go back that day", es="ese día los relojes se atrasan"),
    mend=Text(
        en="choose a time outside that hour, or say in a note which of the two is meant",
        es="elija una hora fuera de ese intervalo, o diga en una nota cuál de las dos es",
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each start, end or hour of a deadline that the clocks of the meeting show twice on its day."""
    for slot in (slot for slot in calendar.slots if not slot.is_steady):
        times = [(path, one) for path, time in times_of(slot.item, slot.path) for one in (time.start, time.end)]
        for path, minutes in times:
            found = clock.readings(slot.day.date, minutes, slot.zone) if minutes is not None else ()
            if len(found) == 2 and minutes is not None:
                yield RULE.at(
                    path,
                    day=str(slot.day.date + timedelta(days=minutes // clock.DAY)),
                    zone=slot.zone,
                    time=clock.clock(minutes),
                    first=f"{found[0]:%H:%M}",
                    second=f"{found[1]:%H:%M}",
                )
    for path, day, minutes in hours_due(agenda):
        found = clock.readings(day, minutes, agenda.timezone)
        if len(found) == 2:
            told: dict[str, Fact] = {"day": str(day), "zone": agenda.timezone, "time": clock.clock(minutes)}
            yield RULE.at(path, first=f"{found[0]:%H:%M}", second=f"{found[1]:%H:%M}").told(**told)
