"""Z312 length-across-change: an item during which the clocks change lasts longer or shorter than its hours say."""

from collections.abc import Iterator
from datetime import timedelta

from rcmcli.checks.overlaps import lasting
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="Z312",
    name="length-across-change",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(en="the clocks change during this item", es="los relojes cambian durante este punto"),
    says=Text(
        en="“{title}” lasts {real}, not {shown}: the clocks of {zone} go {way} from {before} to {after} during it",
        es="«{title}» dura {real}, no {shown}: los relojes de {zone} {way} de {before} a {after} mientras tanto",
    ),
    label=Text(en="{real} in fact", es="en realidad, {real}"),
    why=Text(
        en="whoever plans it by its hours plans {shown}, and so do interpreters and those who connect from elsewhere",
        es="quien lo planea por sus horas cuenta con {shown}, y también los intérpretes y quienes se conectan desde fuera",
    ),
    mend=Text(
        en="write the end that gives the length that is meant, or say in a note that it lasts {real}",
        es="escriba el final que da la duración prevista, o diga en una nota que dura {real}",
    ),
    explanation=Explanation(
        what=Text(
            en="Items with a start and an end between which the clocks of the meeting's place go forward or back: their "
            "hours on the clock differ by more, or by less, than the time that passes. A start or an end that the clocks "
            "skip or show twice is told by Z301 or Z302 instead.",
            es="Puntos con comienzo y final entre los que los relojes de la sede se adelantan o se atrasan: sus horas en "
            "el reloj difieren en más, o en menos, que el tiempo que pasa. De un comienzo o final que los relojes se "
            "saltan o marcan dos veces hablan Z301 y Z302.",
        ),
        why=Text(
            en="A night session or a watch is planned by its hours. In the night in which the clocks go forward an hour of "
            "it is missing; in the other one there is an hour more, for which nobody is on the list.",
            es="Una sesión nocturna o una guardia se planea por sus horas. La noche en que los relojes se adelantan le "
            "falta una hora; la otra noche le sobra una, para la que no hay nadie en la lista.",
        ),
        example=Text(
            en='In New York, in the night to 8 March 2026,\n\n    time = "01:30-03:30"\n\n'
            "lasts one hour: after 01:59 comes 03:00. In Madrid, in the night to 25 October 2026, the same hours last three.",
            es='En Nueva York, en la noche del 7 al 8 de marzo de 2026,\n\n    time = "01:30-03:30"\n\n'
            "dura una hora: después de la 01:59 vienen las 03:00. En Madrid, en la noche del 24 al 25 de octubre de 2026, "
            "las mismas horas duran tres.",
        ),
        mend=Text(
            en="Correct the end if the length is what counts. If the hours are meant so, waive the warning with a reason, or "
            "say in `notes` how long the item lasts. Calendars and pages show both offsets: `UTC+2/+1`.",
            es="Corrija el final si lo que cuenta es la duración. Si las horas son las previstas, exima el aviso con el "
            "motivo, o diga en `notes` cuánto dura el punto. Los calendarios y las páginas muestran los dos desfases: "
            "`UTC+2/+1`.",
        ),
    ),
)
_FORWARD, _BACK = Text(en="forward", es="se adelantan"), Text(en="back", es="se atrasan")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item that lasts another time than its hours say."""
    for slot in (slot for slot in calendar.slots if slot.takes_place and not slot.is_steady):
        if slot.start is None or slot.end is None or slot.doubt:
            continue
        shown, real = timedelta(minutes=slot.item.time.minutes or 0), slot.end - slot.start
        if shown != real:
            before, after = (clock.seen_from(moment, slot.zone).offset for moment in (slot.start, slot.end))
            yield RULE.at(
                (*slot.path, "time"),
                title=slot.item.title,
                real=lasting(real),
                shown=lasting(shown),
                zone=slot.zone,
                way=_FORWARD if after > before else _BACK,
                before=clock.offset_label(before),
                after=clock.offset_label(after),
            )
