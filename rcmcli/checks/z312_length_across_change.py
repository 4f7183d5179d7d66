"""Z312 length-across-change: an item during which the clocks change lasts longer or shorter than its hours say."""

from collections.abc import Iterator
from datetime import timedelta

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.length import lasting
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
