"""T216 outside-hours: an item is not within the hours that its day prints as a frame."""

from collections.abc import Iterator

from rcmcli.checks.overlaps import span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="T216",
    name="outside-hours",
    severity=Severity.WARNING,
    follows=("T201",),
    title=Text(en="outside the hours of the day", es="fuera del horario del día"),
    says=Text(
        en="“{title}” ({time}) is not within the hours of the day, {hours}",
        es="«{title}» ({time}) no está dentro del horario del día, {hours}",
    ),
    label=Text(en="the day is {hours}", es="el día es {hours}"),
    why=Text(
        en="who plans by the frame of the day arrives after it, or has left before it ends",
        es="quien se guía por el horario del día llega después o se ha ido antes de que termine",
    ),
    mend=Text(en="correct the hours of the item or those of the day", es="corrija las horas del punto o las del día"),
)
_AROUND = ("meal", "social", "travel", "logistics", "press", "bilateral")  # may well be before or after the sessions


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item that starts before the day does, or goes on after it."""
    for slot in calendar.slots:
        hours = slot.day.hours
        if hours.start is not None and slot.takes_place and slot.item.kind not in _AROUND and _is_outside(slot):
            yield RULE.at((*slot.path, "time"), title=slot.item.title, time=span_of(slot), hours=str(hours))


def _is_outside(slot: Slot) -> bool:
    """Whether it starts before the frame or ends after it; wall times of one day, so that no clock matters."""
    since, until = slot.day.hours.start or 0, slot.day.hours.end
    start, end = slot.item.time.start or 0, slot.item.time.end
    return until is not None and (start < since or (end or start) > until)
