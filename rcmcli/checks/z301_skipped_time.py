"""Z301 skipped-time: a wall time that the clocks of the meeting skip that day."""

from collections.abc import Iterator
from datetime import timedelta

from rcmcli.checks.times import hours_due, times_of
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Fact, Finding, Rule, Severity
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.walltime import ItemTime

RULE = Rule(
    code="Z301",
    name="skipped-time",
    severity=Severity.ERROR,
    title=Text(en="this time does not exist that day", es="esa hora no existe ese día"),
    says=Text(
        en="on {day} the clocks of {zone} skip {time}: it can mean {early} or {late}",
        es="el {day} los relojes de {zone} se saltan las {time}: puede ser {early} o {late}",
    ),
    label=Text(en="the clocks skip it on {day}", es="los relojes se la saltan el {day}"),
    why=Text(
        en="the clocks go forward that day, and this time falls into the gap",
        es="ese día los relojes se adelantan, y esta hora cae en el hueco",
    ),
    mend=Text(en='write "{late}" or "{early}"', es='escriba "{late}" o "{early}"'),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each start, end or hour of a deadline that no clock of the meeting shows on its day."""
    for slot in (slot for slot in calendar.slots if not slot.is_steady):
        for path, time in times_of(slot.item, slot.path):
            for minutes in (time.start, _inside_the_end(time, slot)):
                if minutes is not None and not clock.readings(slot.day.date, minutes, slot.zone):
                    early, late = clock.around_gap(slot.day.date, minutes, slot.zone)
                    yield RULE.at(
                        path,
                        day=str(slot.day.date + timedelta(days=minutes // clock.DAY)),
                        zone=slot.zone,
                        time=clock.clock(minutes),
                        early=early.clock,
                        late=late.clock,
                    )
    for path, day, minutes in hours_due(agenda):
        if not clock.readings(day, minutes, agenda.timezone):
            early, late = clock.around_gap(day, minutes, agenda.timezone)
            told: dict[str, Fact] = {"day": str(day), "zone": agenda.timezone, "time": clock.clock(minutes)}
            yield RULE.at(path, early=early.clock, late=late.clock).told(**told)


def _inside_the_end(time: ItemTime, slot: Slot) -> int | None:
    """The end, unless it is the very minute at which the clocks jump: an end is not part of its item, so that is clear."""
    end = time.end
    return end if end and not clock.readings(slot.day.date, end - 1, slot.zone) else None
