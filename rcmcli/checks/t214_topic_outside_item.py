"""T214 topic-outside-item: a topic has hours that are not within those of its item, or that run backwards."""

from collections.abc import Iterator

from rcmcli.checks.overlaps import span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.topics import topics_under

RULE = Rule(
    code="T214",
    name="topic-outside-item",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    follows=("T201", "T202"),
    title=Text(en="a topic is outside its item", es="un tema queda fuera de su punto"),
    says=Text(
        en="“{topic}” is at {time}, outside its item “{title}” ({item_time})",
        es="«{topic}» es a las {time}, fuera de su punto «{title}» ({item_time})",
    ),
    label=Text(en="its item is at {item_time}", es="su punto es a las {item_time}"),
    why=Text(
        en="one of the two hours is wrong, and who comes for the topic may come too late",
        es="una de las dos horas está mal, y quien venga por el tema puede llegar tarde",
    ),
    mend=Text(
        en="correct the hours of the topic or those of the item", es="corrija las horas del tema o las del punto"
    ),
)
_BACKWARDS = Variant(
    says=Text(
        en="“{topic}” ({time}) does not end after it starts",
        es="«{topic}» ({time}) no termina después de empezar",
    ),
    label=Text(en="does not end after it starts", es="no termina después de empezar"),
    why=Text(en="one of the two hours is wrong", es="una de las dos horas está mal"),
    mend=Text(
        en='correct one of its hours; past midnight write "23:00-01:00 +1"',
        es='corrija una de sus horas; pasada la medianoche escriba "23:00-01:00 +1"',
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each topic whose hours cannot be, or are not all within those of its item as far as these are known."""
    for slot in calendar.slots:
        if slot.item.topics and slot.item.status != "cancelled":
            yield from _of_topics(slot)


def _of_topics(slot: Slot) -> Iterator[Finding]:
    for path, topic in topics_under(slot.item, slot.path):
        start, end = topic.time.start, topic.time.end
        backwards = start is not None and end is not None and end <= start
        if backwards or (start is not None and _is_outside(start, end, slot)):
            yield RULE.at(
                (*path, "time"),
                variant=_BACKWARDS if backwards else None,
                topic=topic.title,
                time=str(topic.time),
                title=slot.item.title,
                item_time=span_of(slot),
            )


def _is_outside(start: int, end: int | None, slot: Slot) -> bool:
    """Whether the topic starts before its item, or goes on after it; wall times of one day, so that no clock matters."""
    since, until = slot.item.time.start, slot.item.time.end
    if since is None:
        return False
    return start < since or (until is not None and (start >= until or (end or start) > until))
