"""Z302 repeated-time: a wall time that the clocks of the meeting show twice that day."""

from collections.abc import Iterator
from datetime import timedelta

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
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
    explanation=Explanation(
        what=Text(
            en="Starts and ends of items that the clocks of the meeting's place show twice on that date, because "
            "they go back over them.",
            es="Comienzos y finales de puntos que los relojes de la sede marcan dos veces en esa fecha, porque "
            "retroceden por encima de ellos.",
        ),
        why=Text(
            en="The two readings lie an hour apart. `rcm` uses the first and says so; other programs may use the "
            "second, and the paper does not tell which is right.",
            es="Las dos lecturas distan una hora. `rcm` usa la primera y lo dice; otros programas pueden usar la "
            "segunda, y el documento no dice cuál es la buena.",
        ),
        example=Text(
            en="When Mexico put its clocks back for the last time, on 30 October 2022, the hour from 01:00 to "
            "02:00 passed twice in Mexico City. That day\n\n"
            '    time = "01:30-02:30"\n\n'
            "starts at 06:30 UTC or at 07:30 UTC. On 1 November 2026 the same happens in Ottawa, but no longer "
            "in Vancouver or Calgary, which keep their summer clocks from that year on (tz database 2026f).",
            es="Cuando México atrasó sus relojes por última vez, el 30 de octubre de 2022, la hora de 01:00 a "
            "02:00 pasó dos veces en la Ciudad de México. Ese día\n\n"
            '    time = "01:30-02:30"\n\n'
            "empieza a las 06:30 UTC o a las 07:30 UTC. El 1 de noviembre de 2026 ocurre lo mismo en Ottawa, "
            "pero ya no en Vancouver ni en Calgary, que desde ese año conservan su hora de verano (base de "
            "datos tz 2026f).",
        ),
        mend=Text(
            en="Choose a time outside that hour. If it must be this one, say in `notes` which of the two is meant, "
            "with its UTC time, and waive the warning.",
            es="Elija una hora fuera de ese intervalo. Si ha de ser esta, diga en `notes` cuál de las dos es, con "
            "su hora UTC, y exima el aviso.",
        ),
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each start or end that the clocks of the meeting show twice on its day."""
    for slot in (slot for slot in calendar.slots if not slot.is_steady):
        for minutes in (slot.item.time.start, slot.item.time.end):
            found = clock.readings(slot.day.date, minutes, slot.zone) if minutes is not None else ()
            if len(found) == 2 and minutes is not None:
                yield RULE.at(
                    (*slot.path, "time"),
                    day=str(slot.day.date + timedelta(days=minutes // clock.DAY)),
                    zone=slot.zone,
                    time=clock.clock(minutes),
                    first=f"{found[0]:%H:%M}",
                    second=f"{found[1]:%H:%M}",
                )
