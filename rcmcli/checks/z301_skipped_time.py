"""Z301 skipped-time: a wall time that the clocks of the meeting skip that day."""

from collections.abc import Iterator
from datetime import timedelta

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot

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
    explanation=Explanation(
        what=Text(
            en="Starts and ends of items that no clock of the meeting's place shows on that date, because the "
            "clocks go forward over them. An item that ends at the very minute of the jump is fine.",
            es="Comienzos y finales de puntos que ningún reloj de la sede marca en esa fecha, porque los relojes "
            "se adelantan por encima de ellos. Un punto que termina en el minuto mismo del salto está bien.",
        ),
        why=Text(
            en="Such a time may mean the hour before the gap or the hour after it, and every calendar program "
            "chooses for itself: half of the delegations would connect an hour early or an hour late.",
            es="Una hora así puede ser la de antes del hueco o la de después, y cada programa de calendario elige "
            "por su cuenta: la mitad de las delegaciones se conectaría una hora antes o una hora después.",
        ),
        example=Text(
            en="Chile put its clocks forward in the night to 5 September 2021, four days before the plenary of the "
            "RCM and the SACM: after 23:59 came 01:00. In an agenda of Santiago for that day,\n\n"
            '    time = "00:30"\n\n'
            "can mean 23:30 of the evening before or 01:30. In Mexico City the last such night was 3 April "
            "2022, from 02:00 to 03:00; Mexico has not changed its clocks since October of that year.",
            es="Chile adelantó sus relojes en la noche del 4 al 5 de septiembre de 2021, cuatro días antes de la "
            "plenaria de la CRM y la CSM: después de las 23:59 vino la 01:00. En un orden del día de Santiago "
            "para ese día,\n\n"
            '    time = "00:30"\n\n'
            "puede ser las 23:30 de la noche anterior o la 01:30. En la Ciudad de México la última noche así "
            "fue la del 3 de abril de 2022, de las 02:00 a las 03:00; México no cambia sus relojes desde "
            "octubre de ese año.",
        ),
        mend=Text(
            en="Ask which of the two is meant and write it; the message names both. If the place itself is wrong, "
            "correct `timezone`.",
            es="Pregunte cuál de las dos es y escríbala; el mensaje nombra ambas. Si lo que está mal es el lugar, "
            "corrija `timezone`.",
        ),
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each start or end that no clock of the meeting shows on its day."""
    for slot in (slot for slot in calendar.slots if not slot.is_steady):
        for minutes in (slot.item.time.start, _inside_the_end(slot)):
            if minutes is not None and not clock.readings(slot.day.date, minutes, slot.zone):
                early, late = clock.around_gap(slot.day.date, minutes, slot.zone)
                yield RULE.at(
                    (*slot.path, "time"),
                    day=str(slot.day.date + timedelta(days=minutes // clock.DAY)),
                    zone=slot.zone,
                    time=clock.clock(minutes),
                    early=early.clock,
                    late=late.clock,
                )


def _inside_the_end(slot: Slot) -> int | None:
    """The end, unless it is the very minute at which the clocks jump: an end is not part of its item, so that is clear."""
    end = slot.item.time.end
    return end if end and not clock.readings(slot.day.date, end - 1, slot.zone) else None
