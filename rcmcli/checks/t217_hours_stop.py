"""T217 hours-stop: in a day whose hours are worked out, an item does not say how long it lasts, so that those after it have none."""

import itertools
from collections.abc import Iterator

from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="T217",
    name="hours-stop",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(en="hours cannot be worked out further", es="las horas no se pueden seguir calculando"),
    says=Text(
        en="“{title}” does not say how many minutes it lasts, so “{next}” has no hour",
        es="«{title}» no dice cuántos minutos dura, así que «{next}» no tiene hora",
    ),
    label=Text(en="no exact length; “{next}” has no hour", es="sin duración exacta; «{next}» no tiene hora"),
    why=Text(
        en="the day gives its start, and the hours of its items are summed up from their minutes",
        es="el día da su inicio, y las horas de sus puntos se suman a partir de sus minutos",
    ),
    mend=Text(
        en='write its minutes as a number, or give the next item its hour: time = "11:00"',
        es='escriba sus minutos como número o dé su hora al punto siguiente: time = "11:00"',
    ),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item after which the hours of a day with a start are not known."""
    for d, day in enumerate(agenda.days):
        if day.start.start is not None:
            for i, after in _stops(day):
                yield RULE.at(("day", d, "item", i), title=day.items[i].title, next=day.items[after].title)


def _stops(day: Day) -> Iterator[tuple[int, int]]:
    """Each item whose length is missed, and the one after it that has no hour for that."""
    held = [i for i, item in enumerate(day.items) if item.status != "cancelled"]
    for before, after in itertools.pairwise(held):
        one, other = day.items[before].time, day.items[after].time
        if other.start is None and not other.said and (one.start is not None or one.said):
            yield before, after
